"""Values that a page's own script fills in: zeros in the markup, the figures in an object of a script beside it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from figures.expressions import expression
from scraper.reading.counters.hydrated import Hydrated
from scraper.reading.counters.script_calls import code_of, handed_to
from scraper.reading.counters.script_objects import ScriptObject, script_objects
from scraper.reading.markup.document import Document
from scraper.reading.markup.text import fold

_NUMERIC = expression(r"[^\w\s]{0,3}\s?\d[\d.,\u00a0\u202f '’]*\D{0,16}")
_WORDS = expression(r"[^\W\d_]{2}")
_TAG = expression(r"<[^<>]{1,200}>")
_NAME_PARTS = expression(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_MAX_LABEL = 200
_PREFIX_KEYS, _SUFFIX_KEYS = ("prefix", "before"), ("suffix", "postfix", "unit", "after", "symbol", "sign", "unite")
_VALUE_NAMES = frozenset(
    """
    value number figure count total amount end to target final stat metric kpi nb num quantity data
    valeur chiffre nombre wert zahl anzahl valor numero cifra valore numeri waarde getal aantal wartosc liczba
    """.split()  # noqa: SIM905 - a table to be read, not a list of strings
)
"""Words of the keys under which a script keeps what a figure shows."""

_OTHER_NAMES = frozenset(
    """
    id ids uid nid tid vid uuid key index idx order position pos weight delta sort rank level parent width height size
    duration delay speed start from step decimals decimal places year date created updated changed modified timestamp
    time version revision status cols columns row rows page
    """.split()  # noqa: SIM905 - a table to be read, not a list of strings
)
"""Words of keys whose numbers no reader sees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hydration:
    """The numbers in a page's scripts: by the folded label that stands in the same object, by their key, and in
    `code`."""

    by_label: dict[str, Hydrated] = field(default_factory=dict)
    by_key: dict[str, Hydrated] = field(default_factory=dict)
    code: str = ""

    def find(self, label: str, names: Iterable[str]) -> Hydrated | None:
        """What a script shows beside a label, or in an element of one of these names."""
        key = key_of(label)
        return self.by_label.get(key) or self._behind_unit(key) or next(filter(None, map(self._named, names)), None)

    def _behind_unit(self, key: str) -> Hydrated | None:
        """What a script shows with a word behind the number, which a page has before the label: "0 acres", "campus"."""
        unit, _, label = key.partition(" ")
        found = self.by_label.get(label)
        return found if found is not None and found.suffix.strip().casefold() == unit else None

    def _named(self, name: str) -> Hydrated | None:
        return self.by_key.get(name) or self.by_label.get(key_of(name)) or handed_to(name, self.code)


def hydration(document: Document) -> Hydration:
    """What the page's scripts hold; the first object that names a label or key counts."""
    found = Hydration(code=code_of(document))
    for entry in script_objects(document):
        _index(entry, found)
    return found


def key_of(label: str) -> str:
    return fold(label).casefold()


def names_a_value(key: str) -> bool:
    """Whether the words of a key say that its number is what a figure shows: "endValue", but not "countDuration"."""
    names = _names(key)
    return not names.isdisjoint(_VALUE_NAMES) and names.isdisjoint(_OTHER_NAMES)


def _index(entry: ScriptObject, found: Hydration) -> None:
    fields = {key: _unwrapped(value) for key, value in entry.items()}
    hydrated = _hydrated(fields)
    if hydrated is not None:
        for value in fields.values():
            if isinstance(value, str) and len(value) < _MAX_LABEL and _WORDS.search(value):
                found.by_label.setdefault(key_of(_TAG.sub(" ", value)), hydrated)
    for key, value in fields.items():
        inner = _hydrated(value) if isinstance(value, dict) else _number(value)
        if inner is not None and not _names(key) & _OTHER_NAMES:
            found.by_key.setdefault(key, inner)


def _unwrapped(value: object) -> object:
    """A field as content systems wrap it: `[{"value": 12}]`."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, dict) and len(value) < 4 and "value" in value and not isinstance(value["value"], dict):
        return value["value"] if len(value) == 1 or "processed" in value else value
    return value


def _hydrated(fields: Mapping[str, object]) -> Hydrated | None:
    """The one number of an object that a reader sees; None where none is, or several may be."""
    numbers = {key: number for key, value in fields.items() if (number := _number(value)) is not None}
    seen = {key: number for key, number in numbers.items() if not _names(key) & _OTHER_NAMES}
    told = {key: number for key, number in seen.items() if _names(key) & _VALUE_NAMES}
    chosen = list((told or seen).values())
    if not chosen or (len(chosen) > 1 and not told):
        return None
    first = chosen[0]
    return Hydrated(
        value=first.value, prefix=_text(fields, _PREFIX_KEYS), suffix=_text(fields, _SUFFIX_KEYS), exact=first.exact
    )


def _names(key: str) -> frozenset[str]:
    """The words of a key: `field_number`, `endValue`."""
    return frozenset(part.lower() for part in _NAME_PARTS.findall(key))


def _number(value: object) -> Hydrated | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return Hydrated(value=str(value), exact=True)
    if isinstance(value, str) and len(value) < 40 and _NUMERIC.fullmatch(value.strip()):
        return Hydrated(value=value.strip())
    return None


def _text(fields: Mapping[str, object], keys: tuple[str, ...]) -> str:
    return next((str(fields[key]) for key in keys if isinstance(fields.get(key), str)), "")
