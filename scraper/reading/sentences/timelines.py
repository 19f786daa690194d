"""What stands in a history under its years: how many there were then, and not how many there are."""

from collections.abc import Sequence

from figures.expressions import expression
from scraper.reading.candidate import Candidate
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.stats.stat import climb

_WHEN = expression(
    r"(?:[^\W\d_]{2,10}\.?\s){0,2}(?:19|20)\d\ds?(?:\s?[–—-]\s?(?:19|20)\d\d)?(?:\s?[:–—|·-])?(?:\s[^\d.!?]{2,40})?"
)
"""A year, or some, with a month before and a few words behind: "2010: the new building"."""
_YEAR = expression(r"(?:19|20)\d\d")
_ENTRY = expression(r"((?:19|20)\d\d)(?:\s?[–—-]\s?(?:19|20)\d\d)?(?:\s?[:–—|·.-])?\s([^\W\d_a-z].*)")
"""A line that opens with a year and goes on with a capital."""
_CENTURIES = ("19", "20")
_FEWEST = 3
_MOST_BACK = 4
_MOST_CARD_LINES = 8


def doubt_history(candidates: Sequence[Candidate], lines: Sequence[Line], layout: Layout) -> None:
    """Speaks against what sentences tell in a card under a year, among others under theirs; the last tells of today."""
    for candidate, line in zip(candidates, lines, strict=True):
        if not candidate.evidence.suffices:
            continue
        year = _year_over(line, layout)
        if year and _goes_on(year, layout):
            candidate.evidence.count(-5, "in a history, under a year")
        elif line.text[:2] in _CENTURIES and _is_past(line, layout):
            candidate.evidence.count(-5, "in a history, behind a year")


def doubt_events(candidates: Sequence[Candidate], layout: Layout) -> None:
    """Speaks against what rows of a history tell behind their years, "1955 Output: 10 t"; the last tells of today."""
    told = [one for one in candidates if one.label[:2] in _CENTURIES and one.evidence.suffices]
    for candidate in told:
        if _is_past(layout.lines[candidate.order], layout):
            candidate.evidence.count(-5, "in a history, behind a year")


def _is_past(line: Line, layout: Layout) -> bool:
    """Whether a line opens with a year that is not the last of a history.

    Most lines of a history tell what came about in a year, and no number: by those it is known.
    """
    entry = _ENTRY.match(line.text)
    if entry is None:
        return False
    opening = [found for index in layout.numbered if (found := _ENTRY.match(layout.lines[index].text)) is not None]
    events = {found[1] for found in opening if not any(map(str.isdigit, found[2]))}
    return len(events) >= _FEWEST and entry[1] < max(found[1] for found in opening)


def _year_over(line: Line, layout: Layout) -> str:
    """The last year that a line right above says in a small element that holds both, or ""."""
    for index in range(line.index - 1, max(0, line.index - _MOST_BACK) - 1, -1):
        above = layout.lines[index]
        if index in layout.numbered and _WHEN.fullmatch(above.text) is not None and _share_card(above, line):
            return str(_YEAR.findall(above.text)[-1])
        if above.text[-1:] in (".", "!", "?"):
            break
    return ""


def _goes_on(year: str, layout: Layout) -> bool:
    """Whether lines of the page say three years and more, and one of them a later."""
    said = (layout.lines[index].text for index in layout.numbered)
    years = {_YEAR.findall(text)[-1] for text in said if _WHEN.fullmatch(text) is not None}
    return len(years) >= _FEWEST and year < max(years)


def _share_card(above: Line, line: Line) -> bool:
    card = next((box for box in climb(above.box, own=True) if box.first <= line.index < box.end), None)
    return card is not None and card.end - card.first <= _MOST_CARD_LINES
