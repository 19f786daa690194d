"""Values that a page's own script fills in: zeros in the markup, the figures in a JSON block beside it."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scraper.reading.document import Document
from scraper.reading.text import fold

_MAX_BYTES = 3_000_000
_MAX_NODES = 50_000
_SELECTOR = 'script[type="application/json"], script#__NEXT_DATA__, script[type="application/vnd.api+json"]'
_NUMERIC = re.compile(r"[^\w]{0,3}\d[\d.,\u00a0\u202f ]*\D{0,12}")
_PREFIX_KEYS, _SUFFIX_KEYS = ("prefix", "before"), ("suffix", "unit", "after", "symbol")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hydrated:
    """A number that a script holds beside a label."""

    value: str
    prefix: str
    suffix: str

    def fill(self, shown: str, *, decimal: str) -> str:
        """The text that stands on the page once the script has put the value in the place of the zero."""
        value = self.value.replace(".", decimal) if re.fullmatch(r"-?\d+\.\d+", self.value) else self.value
        filled = re.sub(r"\d+(?:[.,]\d+)?", lambda _: value, shown, count=1)
        prefix = "" if not self.prefix or self.prefix.strip() in shown else self.prefix
        suffix = "" if not self.suffix or self.suffix.strip() in shown else self.suffix
        return f"{prefix}{filled}{suffix}"


def hydration(document: Document) -> Mapping[str, Hydrated]:
    """The numbers in the page's JSON blocks, by the folded label that stands in the same object."""
    found: dict[str, Hydrated] = {}
    for node in document.css(_SELECTOR):
        text = node.text()
        if len(text) > _MAX_BYTES:
            continue
        try:
            content = json.loads(text)
        except (ValueError, RecursionError):
            continue
        for entry in _objects(content):
            _index(entry, found)
    return found


def key_of(label: str) -> str:
    return fold(label).casefold()


def _objects(content: object) -> Iterator[Mapping[str, object]]:
    stack, seen = [content], 0
    while stack and seen < _MAX_NODES:
        entry = stack.pop()
        seen += 1
        if isinstance(entry, dict):
            yield entry
            stack.extend(entry.values())
        elif isinstance(entry, list):
            stack.extend(entry)


def _index(entry: Mapping[str, object], found: dict[str, Hydrated]) -> None:
    numbers = [value for value in map(_number, entry.values()) if value is not None]
    if len(numbers) != 1:
        return
    hydrated = Hydrated(value=numbers[0], prefix=_text(entry, _PREFIX_KEYS), suffix=_text(entry, _SUFFIX_KEYS))
    for value in entry.values():
        if isinstance(value, str) and re.search(r"[^\W\d_]{2}", value) and len(value) < 200:
            found.setdefault(key_of(value), hydrated)


def _number(value: object) -> str | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return str(value)
    return value.strip() if isinstance(value, str) and _NUMERIC.fullmatch(value.strip()) else None


def _text(entry: Mapping[str, object], keys: tuple[str, ...]) -> str:
    return next((str(entry[key]) for key in keys if isinstance(entry.get(key), str)), "")
