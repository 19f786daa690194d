"""Zeros that stand in for figures until a script runs, and numbers written as words where figures stand."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from figures.record import PageWarning, Source
from scraper.numbers import Kind, NumberContext, NumberMatch, decimal_mark, find_numbers, may_hold_words
from scraper.reading.counters.hydration import Hydration, hydration
from scraper.reading.counters.script_objects import hands_data
from scraper.reading.evidence.page import Page
from scraper.reading.markup.document import Document, is_empty, where
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.shapes.sections import Sections
from scraper.reading.shapes.tiles import label_of
from scraper.reading.stats.regions import Bar, Regions
from scraper.reading.stats.stat import Refusal, Shape, Stat, climb, has_words
from scraper.reading.words.element_names import NO_FIGURES_NAMES
from scraper.reading.words.subject_words import names_key_figures
from scraper.reading.words.vocabulary import NO_EVENTS, PLACES_OF_WORK

_MAX_WORD_LINE = 80
_MAX_FILLED = 100
"""Zeros on one page that a script may fill: what shows more of them is a table of zeros."""

_NUMBER_TAGS = frozenset({"p", "div", "span", "strong", "b", "em", "output", "data", "h2", "h3", "h4", "dd", "dt"})
_NAME_PARTS = expression(r"[\s_-]+")
_COUNTER = expression(r"(?i)(?<!ac)(?<!dis)(?<!row)(?<!col)count(?:er|ing|[-_]?up|[-_]?to)?s?(?![a-z])|odometer")
_OF = expression(r"\A(?:de |d['’]|of |von |di |van )")
_PART_OF = expression(
    r"\A(?:(?:de|of|von|di|van|der|des|del|dos|das|dei|delle|the|our|nos|unserer|nuestros|nostri|onze|all|los|las|les)\s|"
    r"d['’])+"
)
_UNFILLED = "a counter with no value"
_SAID = (0, 100, 1000)
"""What says none or many: "Zero tolerance", "Mille mercis"."""
_MANY = 1_000_000
"""Numbers that have an "of" before what they count: "deux millions d'habitants"."""
_PAIR = 2
_NEAR = 2
"""Words behind a number of which one is what it counts."""


def fill_zeros(
    stats: Sequence[Stat], *, document: Document, context: NumberContext
) -> tuple[list[Stat], list[Refusal]]:
    """Puts a script's values in the place of zeros; where several zeros side by side have none, none is a figure.

    Beside other numbers, a zero in a table or in a text with its words is one, unless the page calls it a counter.
    """
    zeros = [stat for stat in stats if stat.match.quantity.value == 0 and stat.line.source is Source.TEXT]
    if not zeros:
        return list(stats), []
    values = hydration(document)
    dropped: dict[int, Refusal] = {}
    lonely: dict[int, list[Stat]] = defaultdict(list)
    written = {id(stat.group) for stat in stats if _is_written(stat) and stat.group is not None}
    for number, stat in enumerate(zeros):
        if (number >= _MAX_FILLED or not _fill(stat, values, context)) and not _is_zero(stat, written):
            lonely[id(stat.group)].append(stat)
    for group in lonely.values():
        if len(group) > 1:
            for stat in group:
                dropped[id(stat)] = Refusal(line=stat.line, match=stat.match, reason=_UNFILLED)
    return [stat for stat in stats if id(stat) not in dropped], list(dropped.values())


def unfilled(refusals: Sequence[Refusal], *, sections: Sections, page: Page) -> list[PageWarning]:
    """A warning for each zero that no script of the page fills, where the page announces its figures."""
    return [
        PageWarning(code="empty_counter", message=f"a counter has no value: {where(refusal.line.box.node)}")
        for refusal in refusals
        if refusal.reason == _UNFILLED
        and (page.is_key_figures or names_key_figures(sections.above(refusal.line.index) or ""))
    ]


def _is_written(stat: Stat) -> bool:
    """Whether a number stands in the page and is no zero that a script may fill."""
    return stat.match.quantity.value != 0 and stat.line.source is Source.TEXT


def _is_zero(stat: Stat, written: Collection[int]) -> bool:
    """Whether a zero beside other numbers is no script's: one in a table, or in one text with its label."""
    if id(stat.group) not in written or "+" in stat.match.raw or _is_counter(stat):
        return False
    is_in_text = (
        not stat.settled
        and stat.shape is not Shape.BARE
        and not stat.has_own_element()
        and len(stat.line.pieces) < _PAIR
    )
    return is_in_text or (stat.group is not None and stat.group.tag == "table")


def _is_counter(stat: Stat) -> bool:
    """Whether a class or an attribute of the elements around a number calls it a counter."""
    around = (stat.box, *climb(stat.box, limit=2))
    return any(
        _COUNTER.search(f"{name} {value if name == 'class' else ''}")
        for box in around
        for name, value in box.attributes.items()
    )


def _fill(stat: Stat, values: Hydration, context: NumberContext) -> bool:
    hydrated = values.find(label_of(stat), _element_names(stat))
    if hydrated is None:
        return False
    shown = stat.text if stat.shape is Shape.BARE else stat.match.raw
    text = hydrated.fill(shown, decimal=context.decimal or decimal_mark(context.language) or ".")
    matches = find_numbers(text, context=context)
    if not matches:
        return False
    stat.line = stat.line.showing(stat.line.text, source=Source.SCRIPT)
    stat.show(text, matches[0])
    return True


def empty_stats(layout: Layout, *, document: Document, regions: Regions, context: NumberContext) -> list[Stat]:
    """The figures of a page that shows labels beside empty elements, which a script fills; two or more, else none."""
    if not hands_data(document):
        return []
    lines = [line for line in layout.lines if len(line.text) <= _MAX_WORD_LINE]
    labels = [(line, empty) for line in lines if (empty := _empty_element_at(line)) is not None]
    if len(labels) < _PAIR:
        return []
    values = hydration(document)
    found = [_stated(line, empty, values, context) for line, empty in labels]
    stats = [stat for stat in found if stat is not None and regions.region_of(stat.line.box) is None]
    return stats if len(stats) >= _PAIR else []


def _stated(line: Line, empty: LexborNode, values: Hydration, context: NumberContext) -> Stat | None:
    around = _names_of(empty.parent.attributes) if empty.parent is not None else []
    hydrated = values.find(line.text, [*_names_of(empty.attributes), *around])
    if hydrated is None:
        return None
    text = hydrated.fill("0", decimal=context.decimal or decimal_mark(context.language) or ".")
    matches = find_numbers(text, context=context)
    if not matches:
        return None
    told = line.showing(line.text, source=Source.SCRIPT)
    stat = Stat(told, matches[0], shape=Shape.LEADING, own=line.text, text=text)
    stat.tile, stat.group, stat.settled = line.box, line.box.parent, True
    return stat


def _empty_element_at(line: Line) -> LexborNode | None:
    """The empty element right before a line, before its words in the line's own element, or right behind it."""
    own, shown = line.box.node, line.box_at(0).node
    beside = (_before(own), _before(shown), next(own.iter(), None), _behind(shown))
    return next((node for node in beside if node is not None and _is_empty(node)), None)


def _is_empty(node: LexborNode) -> bool:
    if node.tag not in _NUMBER_TAGS or not is_empty(node):
        return False
    return NO_FIGURES_NAMES.isdisjoint(_NAME_PARTS.split((node.attributes.get("class") or "").lower()))


def _before(node: LexborNode) -> LexborNode | None:
    """What stands before an element, white space passed over."""
    step = node.prev
    while step is not None and step.is_empty_text_node:
        step = step.prev
    return step


def _behind(node: LexborNode) -> LexborNode | None:
    step = node.next
    while step is not None and step.is_empty_text_node:
        step = step.next
    return step


def _is_apart(line: Line, match: NumberMatch) -> bool:
    """Whether an element of its own shows the number at the start of a line."""
    return len(line.pieces) > 1 and match.end <= line.pieces[1][0] <= match.end + 1


def _element_names(stat: Stat) -> list[str]:
    """What the elements around a number are called, one after another: scripts find them by it."""
    return [name for box in (stat.box, *climb(stat.box, limit=2)) for name in _names_of(box.attributes)]


def _names_of(attributes: Mapping[str, str | None]) -> list[str]:
    return [value for key, value in attributes.items() if value and (key == "id" or key.startswith("data-"))]


def word_stats(
    layout: Layout, stats: Sequence[Stat], *, regions: Regions, context: NumberContext, is_announced: bool
) -> list[Stat]:
    """Numbers in words ("Zero", "une centaine de …") that stand where, beside them, digits stand.

    On a page that announces key figures also those that begin the items of a list: "Three campuses".
    """
    shapes: dict[tuple[str, str], set[Shape]] = defaultdict(set)
    for stat in stats:
        shapes[_kind(stat.line)].add(stat.shape)
    tags = {tag for tag, _ in shapes}
    taken = {stat.line.index for stat in stats}
    found = _listed_words(layout, stats, regions=regions, context=context) if is_announced else []
    taken.update(stat.line.index for stat in found)
    for line in layout.lines:
        known = shapes.get(_kind(line)) if line.tag in tags and line.index not in taken else None
        if known is None or len(line.text) > _MAX_WORD_LINE or not may_hold_words([line.text], context=context):
            continue
        word = _word_stat(line, known, context)
        if word is None:
            continue
        region = regions.region_of(line.box)
        if region is None or region.bar is not Bar.HARD:
            found.append(word)
    return found


def _kind(line: Line) -> tuple[str, str]:
    """What sort of line it is: its element's tag and classes."""
    return line.tag, line.attributes.get("class") or ""


def _word_stat(line: Line, shapes: Collection[Shape], context: NumberContext) -> Stat | None:
    matches = find_numbers(line.text, context=context)
    match = matches[0] if matches else None
    if match is None or match.kind is not Kind.WORD or match.start > 0:
        return None
    own = _OF.sub("", line.text[match.end :].strip())
    shape = Shape.LEADING if has_words(own) else Shape.BARE
    is_told = bool(match.quantity.qualifier or match.quantity.unit) or _is_apart(line, match)
    if shape not in shapes or (shape is Shape.LEADING and not is_told):
        return None
    return _spelled(line, match, own)


def _listed_words(layout: Layout, stats: Sequence[Stat], *, regions: Regions, context: NumberContext) -> list[Stat]:
    """Those of lists of which two items or more, and half or more, begin with a number in words, or begin or end
    with one in digits.
    """
    listed = [line for line in layout.lines if line.tag == "li"]
    if not may_hold_words({line.raw for line in listed}, context=context):  # menus say the same twice
        return []
    listed = [line for line in listed if len(line.text) <= _MAX_WORD_LINE]
    items: dict[int, list[Line]] = defaultdict(list)
    for line in listed:
        if regions.region_of(line.box) is None:
            items[id(line.box.parent)].append(line)
    digits = Counter(id(stat.line.box.parent) for stat in stats if stat.shape in (Shape.LEADING, Shape.TRAILING))
    found: list[Stat] = []
    for around, lines in items.items():
        begun = [_leading_word(line, context) for line in lines]
        told = [stat for stat in begun if stat is not None]
        number = len(told) + digits[around]
        if told and number > 1 and 2 * number >= len(lines):
            found += told
    return found


def _leading_word(line: Line, context: NumberContext) -> Stat | None:
    """A line without digits that begins with a number in words, and goes on with words of its own that are no link."""
    if line.box_at(0).tag == "a" or any(map(str.isdigit, line.text)):
        return None
    matches = find_numbers(line.text, context=context)
    if not matches or matches[0].kind is not Kind.WORD or matches[0].start > 0:
        return None
    own = line.text[matches[0].end :].strip()
    return _spelled(line, matches[0], _OF.sub("", own)) if _counts(matches[0], own) else None


def _counts(match: NumberMatch, own: str) -> bool:
    """Whether a number in words counts what follows it: a noun that institutions count stands right behind it.

    "Zero" and "thousand" are figures of speech, and "two of our" are not all there are.
    """
    value, is_plain = match.quantity.value, match.quantity.unit is None
    is_some_of = match.quantity.qualifier is None and value is not None and 1 <= value < _MANY and _PART_OF.match(own)
    if is_plain and (value in _SAID or is_some_of):
        return False
    counted = " ".join(_PART_OF.sub("", own).split()[:_NEAR])
    return NO_EVENTS.search(counted) is not None or PLACES_OF_WORK.search(counted) is not None


def _spelled(line: Line, match: NumberMatch, own: str) -> Stat:
    shape = Shape.LEADING if has_words(own) else Shape.BARE
    own = f"{match.counted} {own}".strip()
    return Stat(line, match, shape=shape, own=own)
