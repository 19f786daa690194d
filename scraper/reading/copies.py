"""One figure, however often the page repeats it.

A page says the same thing again for screen readers, in the clones of a carousel, in a block for phones and one for
screens, in text and in an attribute. Equal values with other labels are other figures.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from figures.fold import numbers
from figures.record import PageWarning
from figures.remembered import remembered
from scraper.reading.candidate import Candidate
from scraper.reading.markup.layout import Box
from scraper.reading.markup.text import words
from scraper.reading.markup.unseen import is_not_displayed
from scraper.reading.restated import goes_on
from scraper.reading.words.element_names import COPY_NAMES

_ALIKE = 0.6
_MARK_CLIMB = 10
_NEAR_CLIMB = 4
_MAX_LIKE = 64
_MOST_LINES, _LINES_READ_ALOUD = 8, 3
"""Lines of an element that holds a copy and what it repeats; of one in which either is read aloud in other words."""

_UNSEEN = "unseen"
_SPOKEN = frozenset({"sr-only", "screen-reader", "screen-reader-text", "visually-hidden", "visuallyhidden"})
_ALOUD = _SPOKEN | {"hidden", _UNSEEN}
"""Marks of what is read aloud beside what is shown: such a copy stands by its original, not under another heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collapsed:
    """The figures, each once; the copies; and what to tell a person about copies that disagree."""

    kept: tuple[Candidate, ...]
    copies: tuple[Candidate, ...]
    warnings: tuple[PageWarning, ...]


def collapse(candidates: Sequence[Candidate]) -> Collapsed:
    """Drops every copy of an earlier candidate; of two that disagree, one that nobody sees gives way."""
    kept: list[Candidate] = []
    copies: list[Candidate] = []
    warnings: list[PageWarning] = []
    by_value: dict[object, list[Candidate]] = defaultdict(list)
    by_label: dict[tuple[str, str | None], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        value = (candidate.quantity.value, candidate.quantity.upper, candidate.quantity.unit)
        alike = by_label[_key(candidate.label), candidate.section]
        _mark(candidate)
        if any(_is_copy(candidate, other) for other in by_value[value][-_MAX_LIKE:]):
            copies.append(candidate)
            continue
        if kept and kept[-1].mark != candidate.mark and _spells_unit(kept[-1], candidate):
            spelled = kept[-1] if kept[-1].quantity.unit is None else candidate
            copies.append(spelled)
            if spelled is candidate:
                continue
            kept.remove(spelled)
        last = by_value[value][-1:]
        if last and goes_on(candidate, last[0]):
            copies.append(candidate)
            continue
        rival = next((other for other in alike[-_MAX_LIKE:] if other.mark != candidate.mark), None)
        if rival is not None and _mark(rival) != _UNSEEN:
            copies.append(candidate)
            warnings.append(_disagreement(rival, candidate))
            continue
        if rival is not None:
            kept.remove(rival)
            alike.remove(rival)
            copies.append(rival)
            warnings.append(_disagreement(candidate, rival))
        kept.append(candidate)
        by_value[value].append(candidate)
        alike.append(candidate)
    return Collapsed(kept=tuple(kept), copies=tuple(copies), warnings=tuple(warnings))


def _is_copy(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates of one value are one figure."""
    same = _key(one.label) == _key(other.label)
    marked = _mark(one) or _mark(other)
    if same and not marked and _differ_in_numbers(one.label, other.label):
        return False
    if same and one.section == other.section:
        return True
    if same and marked and marked not in _ALOUD:
        return True
    if marked and _mark(one) != _mark(other) and _is_read_aloud(one, other):
        return True
    is_repeated = same or _mark(one) != _mark(other)
    return is_repeated and _are_near(one, other) and _alike(one.label, other.label)


def _is_read_aloud(one: Candidate, other: Candidate) -> bool:
    """Whether one stands in a sentence to be read aloud, which says in its words what the other shows beside it."""
    spoken = sum(_mark(candidate) in _SPOKEN for candidate in (one, other))
    return spoken == 1 and _are_near(one, other, most=_LINES_READ_ALOUD)


def _spells_unit(one: Candidate, other: Candidate) -> bool:
    """Whether one of two is read aloud and has the unit of the other in its label: "1 850 mètres carrés" for m²."""
    mine, theirs = one.quantity, other.quantity
    if mine.value != theirs.value or (mine.unit is None) == (theirs.unit is None):
        return False
    return _is_read_aloud(one, other)


def _differ_in_numbers(one: str, other: str) -> bool:
    """Whether numbers tell two labels apart, as those of two years or two age groups."""
    if one == other:
        return False
    found, others = numbers(one), numbers(other)
    return bool(found and others) and found != others


def _disagreement(kept: Candidate, dropped: Candidate) -> PageWarning:
    return PageWarning(
        code="copies_disagree",
        message=f"two copies of “{kept.label}” disagree: {kept.raw.strip()} and {dropped.raw.strip()}",
    )


def _are_near(one: Candidate, other: Candidate, *, most: int = _MOST_LINES) -> bool:
    """Whether both stand in one small element: a sentence for screen readers beside its split copy."""
    step: Box | None = one.tile
    for _ in range(_NEAR_CLIMB):
        if step is None or step.tag in ("body", "main", "html"):
            return False
        if step.first <= other.order < step.end:
            return step.end - step.first <= most
        step = step.parent
    return False


def _mark(candidate: Candidate) -> str | None:
    """What marks a candidate's element as a copy; asked once."""
    if candidate.mark is None:
        candidate.mark = _mark_of(candidate.box) or ""
    return candidate.mark or None


def _mark_of(box: Box) -> str | None:
    """What marks an element as a copy, searched among its ancestors."""
    step: Box | None = box
    for _ in range(_MARK_CLIMB):
        if step is None or step.tag == "body":
            return None
        mark = _own_mark(step) if step.attributes else None
        if mark is not None:
            return mark
        step = step.parent
    return None


def _own_mark(box: Box) -> str | None:
    """What marks an element as a copy itself: a name, `hidden`."""
    if COPY_NAMES.are(box.names) and (found := COPY_NAMES.search(box.names)):
        return found[0].strip(" _-")
    if is_not_displayed(box.attributes):
        return _UNSEEN
    return "hidden" if box.attributes.get("aria-hidden") == "true" else None


@remembered(4096)
def _key(label: str) -> str:
    return " ".join(words(label))


def _alike(one: str, other: str) -> bool:
    first, second = set(words(one)), set(words(other))
    if not first or not second:
        return True
    return len(first & second) >= _ALIKE * min(len(first), len(second))


def in_order(candidates: Iterable[Candidate]) -> list[Candidate]:
    return sorted(candidates, key=lambda candidate: candidate.order)
