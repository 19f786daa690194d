"""What sentences and cards tell of one of a house's people, by a name and a role, or of those whom it works with."""

from collections.abc import Iterable, Sequence

from figures.expressions import expression
from scraper.reading.candidate import Candidate
from scraper.reading.markup.layout import Box, Layout, Line
from scraper.reading.markup.text import has_digit
from scraper.reading.shapes.sections import Sections
from scraper.reading.stats.stat import climb
from scraper.reading.words.role_words import ROLES
from scraper.reading.words.world_words import OTHERS, OURS

_CAPITAL = "A-ZÀ-ÞĀĂĄĆČĎĐĘĚĞĢĪĶŁĹĽŃŇŐŘŚŞŠŤŪŮŰŹŻŽΑ-ΩА-ЯІЇЄ"
_PART = rf"[{_CAPITAL}][^\W\d_]*(?:[.'’-][^\W\d_]*)*"
_JOINT = r"(?:\s(?:d[aeio]|do[s]?|del?|della|la|le|van|von|den?|der|el|al|bin|ten|ter|zu)){0,2}"
_TITLE = r"(?:(?:Dr|Prof|Mag|Ing|Dipl|Mr|Mrs|Ms|Mme|Sra?|Dott)\.?(?:-?\w{1,4}\.)*\s)*"
_NAME = expression(rf"{_TITLE}{_PART}(?:{_JOINT}\s{_PART}){{1,3}}")
_NAMED = expression(rf"({_TITLE}{_PART}(?:{_JOINT}\s{_PART}){{1,3}})\s?(?:[,|·–—(]|-\s)")
"""A name that goes on with what its bearer does: "Maria Lopez, CEO"."""
_MOST_ROLE_WORDS = 9
_LONGEST_ROLE = 120
"""Letters of a name and a role: most lines above a sentence are longer, and need no look."""

_MOST_BACK = 6
_MOST_CARD_LINES = 14
_FEWEST_CARDS = 2


def doubt_profiles(
    candidates: Sequence[Candidate], lines: Iterable[Line], layout: Layout, *, title: str | None
) -> None:
    """Speaks against what sentences tell that stand in a card under a name and what that person does.

    A line in which "we" speak tells of the institution all the same, and so does one of whom the page is.
    """
    for candidate, line in zip(candidates, lines, strict=True):
        if candidate.evidence.suffices and OURS.search(line.text) is None and _is_in_profile(line, layout, title or ""):
            candidate.evidence.count(-9, "in what is told of one of an institution's people")


def doubt_cards(candidates: Sequence[Candidate], layout: Layout, title: str | None) -> None:
    """Speaks against the numbers of two cards or more that have a name for a heading and say what the person does."""
    sections = {candidate.section for candidate in candidates}
    if len(sections) < _FEWEST_CARDS:
        return
    names = {section for section in sections if section and _is_name(section) and section not in (title or "")}
    if len(names) < _FEWEST_CARDS:
        return
    told = [candidate for candidate in candidates if candidate.section in names and _is_in_card(candidate, layout)]
    if len({candidate.section for candidate in told}) >= _FEWEST_CARDS:
        for candidate in told:
            candidate.evidence.count(-9, "in a card of one of an institution's people")


def _is_in_card(candidate: Candidate, layout: Layout) -> bool:
    """Whether the line behind a candidate's heading, or the one before, says what somebody does."""
    first = max(0, candidate.order - _MOST_CARD_LINES)
    for index in range(candidate.order - 1, first - 1, -1):
        if layout.lines[index].text == candidate.section:
            beside = (*layout.lines[max(0, index - 1) : index], *layout.lines[index + 1 : candidate.order])[:2]
            return any(_is_role(line.text) and not has_digit(line.text) for line in beside)
    return False


def doubt_others(candidates: Sequence[Candidate], lines: Iterable[Line], sections: Sections) -> None:
    """Speaks against what sentences tell under a heading of its own below one for partners or clients.

    Right under that heading an institution tells how many it has; and so it does anywhere of "us".
    """
    for candidate, line in zip(candidates, lines, strict=True):
        if candidate.evidence.suffices and OURS.search(line.text) is None:
            around = sections.around(line.index)[1:]
            if any(OTHERS.match(title) for title in around):
                candidate.evidence.count(-5, "of somebody whom the institution works with")


def _is_in_profile(line: Line, layout: Layout, title: str) -> bool:
    """Whether a small element holds a line and, above it, a name and a role: "Maria Lopez", "Head of Sales"."""
    lines = layout.lines
    for index in range(line.index - 1, max(0, line.index - _MOST_BACK) - 1, -1):
        role, above = lines[index], lines[max(0, index - 1)]
        if role.text[_LONGEST_ROLE:]:
            continue
        name = _name(above) or _name_with_role(role)
        if name and name not in title and _is_role(role.text.replace(name, "")):
            return _shares_card(role if name in role.text else above, role, line)
    return False


def _name(line: Line) -> str:
    """The name that a line is; what people are called by what they do is none."""
    return line.text if _is_name(line.text) else ""


def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and ROLES.search(text) is None


def _name_with_role(line: Line) -> str:
    found = _NAMED.match(line.text)
    return found[1] if found is not None and ROLES.search(found[1]) is None else ""


def _is_role(text: str) -> bool:
    """Whether a short line says what somebody does; behind a colon somebody else is named."""
    is_short = bool(text) and text[-1] not in ".!?" and ":" not in text and len(text.split()) <= _MOST_ROLE_WORDS
    return is_short and ROLES.search(text) is not None


def _shares_card(name: Line, role: Line, line: Line) -> bool:
    """Whether a small element holds the name, the role and the line."""
    both = next((box for box in climb(name.box, own=True) if _holds(box, role)), None)
    card = next((box for box in climb(both, limit=2, own=True) if _holds(box, line)), None) if both else None
    return card is not None and card.end - card.first <= _MOST_CARD_LINES


def _holds(box: Box, line: Line) -> bool:
    return box.first <= line.index < box.end
