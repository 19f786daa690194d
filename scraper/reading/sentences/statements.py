"""Sentences that are set as figures are: short ones alike, and items of a list of which most say a number."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from scraper.numbers import NumberMatch
from scraper.numbers.members import AT_MOST
from scraper.reading.evidence.amounts import is_institutional
from scraper.reading.evidence.numbered import are_coded
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.sentences.countable import may_count
from scraper.reading.stats.stat import climb

_MAX_LIST_LINES = 60
_MAX_STATEMENT_WORDS = 12


def set_as(line: Line, layout: Layout, statements: Collection[int]) -> tuple[int, str] | None:
    """What speaks for the numbers of a line by how it is set, among `statements` or other sentences; None of most."""
    in_list = _is_stated_in_list(line, layout)
    if line.index in statements:
        return 4 if in_list or line.is_heading else 2, "one of several short statements set alike"
    return (1, "in a list of sentences with numbers") if in_list else None


def short_statements(lines: Sequence[tuple[Line, Sequence[NumberMatch]]]) -> frozenset[int]:
    """The lines that are short sentences with one number, three or more in elements alike: "We train 2 500 people"."""
    alike: dict[tuple[str, str | None], list[tuple[Line, NumberMatch]]] = defaultdict(list)
    for line, matches in lines:
        counted = [match for match in matches if may_count(line.text, match)]
        if (
            len(counted) == 1
            and line.text[counted[0].start - 1 : counted[0].start] != "("
            and len(line.text.split()) <= _MAX_STATEMENT_WORDS
            and not is_linked(line)
        ):
            alike[line.box.tag, line.box.attributes.get("class")].append((line, counted[0]))
    stated = (found for found in alike.values() if not are_coded((line.text, match) for line, match in found))
    told = (found for found in stated if is_institutional((match.quantity, line.text) for line, match in found))
    return frozenset(line.index for found in told if not _are_limits(found) for line, _ in found)


def _are_limits(found: Sequence[tuple[Line, NumberMatch]]) -> bool:
    """Whether most statements say how much there may be at most: they are terms, "no more than 6 passengers"."""
    limits = sum(match.quantity.qualifier is AT_MOST and match.quantity.unit != "%" for _, match in found)
    return 2 * limits > len(found)


def is_linked(line: Line) -> bool:
    """Whether a line stands in a link, or begins in one."""
    return any(step.tag == "a" for step in (line.box_at(0), *climb(line.box_at(0), limit=4)))


def _is_stated_in_list(line: Line, layout: Layout) -> bool:
    """Whether the line is an item of a list of which more than half say a number."""
    around = line.box.parent
    if line.box.tag != "li" or around is None or around.end - around.first > _MAX_LIST_LINES:
        return False
    items = [other for other in layout.within(around) if other.box.tag == "li"]
    return 2 * sum(layout.has_digit(item) for item in items) > max(3, len(items))
