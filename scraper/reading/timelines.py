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
_OPENING = expression(r"\0\s*(?:19|20)\d\d(?!\d)")
"""A text that begins with a year, among all of a page between NULs."""
_CENTURIES, _DIGITS = ("19", "20"), 4
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


def doubt_events(candidates: Sequence[Candidate], layout: Layout, said: str) -> None:
    """Speaks against what lines of a history tell behind their years, "1955 Output: 10 t"; the last tells of today.

    Most lines of a history tell what came about in a year, and no number: by those it is known. What the page has
    `said` begins so few texts with a year as a rule that nothing else is asked.
    """
    if len(_OPENING.findall(said)) < _FEWEST:
        return
    told = [candidate for candidate in candidates if candidate.evidence.suffices and _opens(candidate, layout)]
    if not told:
        return
    opening = [entry for index in layout.numbered if (entry := _ENTRY.match(layout.lines[index].text)) is not None]
    events = {entry[1] for entry in opening if not any(map(str.isdigit, entry[2]))}
    last = max(entry[1] for entry in opening)
    for candidate in told if len(events) >= _FEWEST else ():
        if layout.lines[candidate.order].text[:_DIGITS] < last:
            candidate.evidence.count(-5, "in a history, behind a year")


def _opens(candidate: Candidate, layout: Layout) -> bool:
    text = layout.lines[candidate.order].text
    return text[:2] in _CENTURIES and _ENTRY.match(text) is not None


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
