"""Animated counters: the page shows 0 until a script counts up, the figure is in an attribute.

What is particular to known widgets is the table of their attributes' names; everything else follows from what the
attributes and the text say.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from figures.record import Source
from scraper.reading.counters.affixes import (
    BLOCKS,
    NOTHING_BESIDE,
    affixes,
    dress_of,
    first_of,
    shown_beside,
    unsaid,
)
from scraper.reading.counters.attributes import (
    AFFIX_ATTRIBUTES,
    COMPONENT_ATTRIBUTE,
    NEEDS_COMPANY,
    NOW_ATTRIBUTES,
    OWN_AFFIXES,
    PERCENT_ATTRIBUTES,
    SCALE_ATTRIBUTE,
    SEPARATOR_ATTRIBUTES,
    SEPARATORS,
    START_ATTRIBUTES,
    SYMBOL_ATTRIBUTE,
    VALUE_ATTRIBUTES,
)
from scraper.reading.counters.counter import Counter
from scraper.reading.counters.digit_columns import digit_columns, digit_of, is_leaf, is_ribbon, is_unscripted
from scraper.reading.counters.options import OPTIONAL, options_in
from scraper.reading.counters.own_attributes import own_attributes
from scraper.reading.counters.script_attributes import attributes_read
from scraper.reading.counters.targets import led_by_number, showing
from scraper.reading.counters.unscripted import unscripted
from scraper.reading.markup.document import Document
from scraper.reading.markup.flow import Insertion
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.text import fold

_FORM_TAGS = frozenset(
    {"input", "option", "select", "progress", "meter", "button", "form", "textarea", "html", "body", "li", "tr"}
)
_BARS = frozenset({"progressbar", "meter"})
_MAX_VALUE = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Counters:
    """The page's counters, keyed by the position of the element that shows the number.

    `grouped` are values of such attributes that commas part in thousands: no script reads "1,247" as a fraction.
    """

    found: Mapping[int, Counter]
    grouped: Sequence[str] = ()

    def insertions(self, outline: Outline) -> dict[int, Insertion]:
        """What the layout reads in their place, by position; nothing for a counter that has no value."""
        nothing = Insertion(text="", source=Source.ATTRIBUTE)
        read = {place: counter.insertion or nothing for place, counter in self.found.items()}
        return {outline.position(node): nothing for counter in self.found.values() for node in counter.rest} | read


def find_counters(document: Document, *, decimal: str) -> Counters:
    """All counters of the page. `decimal` is the page's decimal sign, in which values are put back into its text."""
    present = _written(document, VALUE_ATTRIBUTES)
    if "aria-label" in present and not _shows_zero(document):
        present.remove("aria-label")  # what elements are called aloud is no counter's value then
    outline, found, grouped = document.outline, dict[int, Counter](), list[str]()
    for place in _having(document, present):
        node = outline.nodes[place]
        attributes = outline.attributes[place]
        values = [attributes.get(name) or "" for name in present]
        grouped += [value.rstrip("+") for value in values if _COMMAS.fullmatch(value)]
        is_read = outline.tags[place] not in _FORM_TAGS or is_leaf(node)
        counter = _read(node, attributes, present, decimal) if is_read else None
        if counter is not None:
            found.setdefault(place if counter.node is node else outline.position(counter.node), counter)
    for counter in (*_of_own_names(document, decimal), *unscripted(document)):
        found.setdefault(outline.position(counter.node), counter)
    for place in _having(document, _written(document, AFFIX_ATTRIBUTES)):
        node = outline.nodes[place]
        counter = _dressed(node)
        if counter is not None:
            found.setdefault(place if counter.node is node else outline.position(counter.node), counter)
    return Counters(found=found, grouped=grouped)


def _of_own_names(document: Document, decimal: str) -> Iterator[Counter]:
    """Counters with an attribute of the page's own: zeros alone where its script reads it, others where it shows."""
    outline = document.outline
    own = own_attributes(outline)
    for place in _having(document, own):
        attributes = outline.attributes[place]
        if "-" in outline.tags[place]:
            attributes = {OWN_AFFIXES.get(name, name): value for name, value in attributes.items()}
        counter = _read(outline.nodes[place], attributes, own, decimal)
        if counter is not None:
            yield counter
    names = attributes_read(document) if _shows_zero(document) else []
    for place in _having(document, [name for name in names if name not in VALUE_ATTRIBUTES]):
        node = outline.nodes[place]
        is_read = node.text().strip() == "0"
        counter = _read(node, outline.attributes[place], names, decimal) if is_read else None
        if counter is not None:
            yield counter


def _shows_zero(document: Document) -> bool:
    """Whether an element shows a zero alone."""
    texts = document.outline.texts
    return any(texts[place] == "0" for place in document.numbers)


def _written(document: Document, names: Iterable[str]) -> list[str]:
    """Those attributes that some element of the page has."""
    return [name for name in names if name in document.outline.having]


def _having(document: Document, names: Sequence[str]) -> Sequence[int]:
    """Asked of the outline: of names such as ":end-val" no selector can be made."""
    return sorted({place for name in names for place in document.outline.having[name]})


def _dressed(node: LexborNode) -> Counter | None:
    """A number in the text whose sign stands in an attribute of an element around it."""
    target = showing(node) or led_by_number(node)
    shown = fold(target.text()) if target is not None else ""
    if target is None:
        return None
    prefix, suffix = unsaid(affixes(node.attributes, {}), first=target, last=target)
    if not (prefix or suffix) or not (_SCALED if prefix else _SHOWN).fullmatch(shown):
        return None
    insertion = Insertion(text=f"{prefix}{shown}{suffix}", source=Source.TEXT)
    return Counter(node=target, attribute=SYMBOL_ATTRIBUTE, insertion=insertion, shown=shown)


_SIGNS = frozenset("+%€$£")
"""Shown alone, they wait for the script, which writes over them."""
_GROUPING = expression(r"[,\u00a0\u202f '’]")
_PLAIN = expression(r"[+-]?\d+(?:\.\d+)?|[+-]?\d{1,3}(?:[,\u00a0\u202f '’]\d{3})+(?:\.\d+)?")
_SHOWN = expression(r"[+-]?\d[\d.,\u00a0\u202f '’]*")
"""A number as people write it, where `_PLAIN` is one as scripts do."""
_SCALED = expression(rf"{_SHOWN.pattern}(?:[^\W\d_]{{1,9}}\.?)?\+?")
"""The same with its magnitude, behind a currency: "6.4m", "3,8 milioni"."""
_DRESSED = expression(r"[^\w\s]{0,3}\s?\d[\d.,\u00a0\u202f '’]*\s?(?:[^\w\s]{1,2}|[A-Za-z]{1,3}\+?)?")


def _read(
    node: LexborNode, attributes: Mapping[str, str | None], present: Iterable[str], decimal: str
) -> Counter | None:
    for name in present:
        if name in attributes:
            widget = _widget(node, name, attributes)
            counter = _counter(widget, decimal) if widget is not None else None
            if counter is not None:
                return counter
    return None


class _Widget:
    """An element with an attribute that may be a counter's: `target` shows the number, `shown` is its text; `rest`
    are elements beside it that show more of its digits."""

    __slots__ = ("attributes", "is_placeholder", "name", "options", "rest", "shown", "shows_percent", "target", "value")

    def __init__(
        self,
        target: LexborNode,
        rest: tuple[LexborNode, ...],
        *,
        name: str,
        value: str,
        shown: str,
        is_placeholder: bool,
        shows_percent: bool,
        attributes: Mapping[str, str | None],
        options: Mapping[str, object],
    ) -> None:
        self.target, self.rest, self.name, self.value, self.shown = target, rest, name, value, shown
        self.is_placeholder, self.shows_percent = is_placeholder, shows_percent
        self.attributes, self.options = attributes, options


def _widget(node: LexborNode, name: str, attributes: Mapping[str, str | None]) -> _Widget | None:
    value = (attributes[name] or "").strip()
    options: Mapping[str, object] = {}
    if value.startswith("{") or name == COMPONENT_ATTRIBUTE:
        options, value = options_in(name, value)
    if name in OPTIONAL and not (value[:1].isdigit() and (name != "aria-label" or node.text().strip() == "0")):
        return None
    said = (attributes.get("aria-label") or "").strip()
    if said and value and _DRESSED.fullmatch(said) and _same_digits(said, value):
        value = said  # "5000+", read aloud: the script adds the plus
    columns = digit_columns(node) if value[:1].isdigit() else ()
    target, *rest = columns or (showing(node),)
    if target is None:
        return None
    shown = "".join(map(digit_of, columns)) if rest else fold(target.text())
    if name == SCALE_ATTRIBUTE and any(_is_scaled(each, shown) for each in (attributes, target.attributes)):
        return None
    starts = [fold(attributes[key] or "") for key in START_ATTRIBUTES if attributes.get(key)]
    is_placeholder = not shown or shown in _SIGNS or _is_start(shown, starts) or is_ribbon(target)
    if name == COMPONENT_ATTRIBUTE and not (is_placeholder and (shown or "x-text" in target.attributes)):
        return None
    return _Widget(
        target,
        tuple(rest),
        name=name,
        value=value,
        shown=shown,
        is_placeholder=is_placeholder,
        shows_percent=name in PERCENT_ATTRIBUTES and _shows_percent(node),
        attributes=attributes,
        options=options,
    )


def _is_scaled(attributes: Mapping[str, str | None], shown: str) -> bool:
    """Whether attributes are a bar's, or tell another value than the nought that is shown where a script counts to it.

    A value that is shown may be where the script starts, and other attributes may say how it counts.
    """
    if attributes.get("role") in _BARS:
        return True
    values = [(attributes.get(name) or "").strip() for name in NOW_ATTRIBUTES]
    return _is_start(shown, ()) and any(value[:1].isdigit() and value.strip("0. %") for value in values)


def _shows_percent(node: LexborNode) -> bool:
    return "%" in node.text() or (node.parent is not None and "%" in node.parent.text(deep=False))


def _counter(widget: _Widget, decimal: str) -> Counter | None:
    """The counter, or None where the attribute is no counter's or the text says all there is."""
    if not widget.value:
        return _empty(widget)
    if len(widget.value) > _MAX_VALUE:
        return None
    is_number = widget.value.isdecimal() or _PLAIN.fullmatch(widget.value) or _DRESSED.fullmatch(widget.value)
    if not is_number:
        return None
    is_said = False
    if not widget.is_placeholder:
        counts = _DRESSED.fullmatch(widget.shown) or (widget.name not in NEEDS_COMPANY and _leads(widget.shown))
        is_said = _same_digits(widget.shown, widget.value)
        if not counts or (is_said and not widget.rest and not is_unscripted(widget.target)):
            return None
    prefix, suffix = affixes(widget.attributes, widget.options)
    beside = NOTHING_BESIDE
    if prefix or suffix:
        prefix, suffix = unsaid((prefix, suffix), first=widget.target, last=(widget.target, *widget.rest)[-1])
    elif widget.target.tag in BLOCKS or ((behind := widget.target.next) is not None and behind.is_text_node):
        beside = shown_beside(widget.target, (widget.target, *widget.rest)[-1])
        prefix, suffix = beside.prefix, beside.suffix
    if widget.shown != "0" and widget.is_placeholder and not (prefix or suffix):
        prefix, suffix = dress_of(widget.shown, counted=widget.value)  # most noughts wear nothing
    if not suffix and widget.name in PERCENT_ATTRIBUTES and not widget.shows_percent:
        suffix = "%"
    digits = _localized(widget.value, decimal)
    insertion = Insertion(
        text=f"{prefix}{digits}{suffix}",
        source=Source.ATTRIBUTE,
        digits=digits,
        grouped=_grouped(digits, first_of(widget.attributes, SEPARATOR_ATTRIBUTES)),
    )
    return Counter(
        node=widget.target,
        attribute=widget.name,
        insertion=insertion,
        shown=widget.shown,
        conflict=None if widget.is_placeholder or is_said else widget.shown,
        rest=(*widget.rest, *beside.elements),
    )


def _empty(widget: _Widget) -> Counter | None:
    """A counter whose value is missing: what its text shows is where it starts, no figure."""
    is_counter = widget.name not in NEEDS_COMPANY and any(key in widget.attributes for key in START_ATTRIBUTES)
    if not widget.is_placeholder or not is_counter:
        return None
    return Counter(node=widget.target, attribute=widget.name, insertion=None, shown=widget.shown)


_LEADING = expression(r"[^\w]{0,3}\d")


def _leads(shown: str) -> bool:
    return _LEADING.match(shown) is not None and len(shown) <= 12


def _is_start(shown: str, starts: Iterable[str]) -> bool:
    if shown.strip("+%0., kKmM€$£") == "" and "0" in shown and len(shown) <= 6:
        return True
    if shown.strip(".…–—-") == "":
        return True
    return any(start and _same_digits(shown, start) for start in starts)


def _same_digits(shown: str, value: str) -> bool:
    """Whether text and attribute say the same number, whatever the grouping: "20K" is 20000."""
    return _digits(shown) == _digits(value) or _abbreviated(shown) == _number(value) is not None


_NO_DIGIT = expression(r"\D")
_FRACTION = expression(r"[.,]\d{1,2}\D*$")


def _digits(text: str) -> str:
    digits = _NO_DIGIT.sub("", text)
    return digits.rstrip("0") if _FRACTION.search(text) is not None else digits


_ABBREVIATED = expression(r"\D*(\d+(?:[.,]\d+)?)\s?([kKmM])\D*")


def _abbreviated(shown: str) -> Decimal | None:
    found = _ABBREVIATED.fullmatch(shown)
    if not found:
        return None
    scale = 1000 if found[2] in "kK" else 1_000_000
    return Decimal(found[1].replace(",", ".")) * scale


def _number(value: str) -> Decimal | None:
    try:
        return Decimal(value.replace(",", ""))
    except InvalidOperation:
        return None


_GROUP = 3
_COMMAS = expression(r"[1-9]\d{0,2}(?:,\d{3})+\+?")
_DECIMAL = expression(r"[+-]?\d+\.\d+")


def _localized(value: str, decimal: str) -> str:
    """A script's number in the page's own notation: the attribute's point is a decimal point in every language.

    Unless it parts three digits of which the last is a nought: so no script writes a fraction, and people thousands.
    """
    if value.isdecimal():
        return value
    if _DECIMAL.fullmatch(value) is None:
        return value if not _PLAIN.fullmatch(value) else _GROUPING.sub("", value)
    whole, fraction = value.split(".")
    if decimal == "," and len(fraction) == _GROUP and fraction[-1] == "0" and len(whole) <= _GROUP:
        return whole + fraction
    fraction = fraction.rstrip("0")
    return f"{whole}{decimal}{fraction}" if fraction else whole


def _grouped(digits: str, separator: str) -> str:
    """The digits as the counter's script groups them; as they are where it has no separator for them."""
    if not digits.isdecimal() or separator not in SEPARATORS:
        return digits
    return f"{int(digits):,}".replace(",", separator)
