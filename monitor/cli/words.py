"""Figures and changes as people read them on a terminal, numbers as the page's language writes them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from alerts.language import Language
from alerts.plain import one_line
from alerts.sentences import kind_name, new_place
from alerts.steps import Step, label_of, steps, words
from figures.change import Change, Side
from figures.fold import fold
from figures.kinds import Kind
from figures.periods import is_in_heading
from figures.record import Figure, Qualifier

ENGLISH = Language("en")
NOTHING = "—"


@cache
def language_of(code: str | None) -> Language:
    """The language of a page, for its numbers; English where the page names none that CLDR knows."""
    from babel import Locale, UnknownLocaleError

    if not code:
        return ENGLISH
    try:
        return Language(str(Locale.parse(code.replace("_", "-"), sep="-")).replace("_", "-"))
    except (UnknownLocaleError, ValueError, TypeError):
        plain = code.replace("_", "-").partition("-")[0]
        return ENGLISH if plain == code else language_of(plain)


def number_of(figure: Figure, language: Language) -> str:
    """A figure's number with unit and qualifier: "plus de 100", "45 %"."""
    return one_line(language.figure(figure))


def amount(value: Decimal | None, unit: str | None, language: Language) -> str:
    """A number with its unit."""
    return NOTHING if value is None else one_line(language.amount(value, unit))


def section_of(figure: Figure) -> str:
    """The heading a figure stands under, harmless."""
    return one_line(figure.section or "")


def told_apart(figures: Sequence[Figure]) -> list[str]:
    """The figures' labels, harmless; with the section where several figures share one label."""
    count = Counter(fold(figure.label) for figure in figures)
    return [
        one_line(_with_section(figure).label if count[fold(figure.label)] > 1 else figure.label) for figure in figures
    ]


def changes_told_apart(changes: Sequence[Change]) -> list[Change]:
    """The changes for lines without headings: a figure is named with its section where that says which period it is
    of, or where others share its label.
    """
    sections: defaultdict[str, set[str]] = defaultdict(set)
    for change in changes:
        for side in (change.old, change.new):
            if isinstance(side, Figure):
                sections[fold(side.label)].add(fold(side.section or ""))
    shared = {label for label, where in sections.items() if len(where) > 1}
    return [_placed(change, shared) for change in changes]


def _placed(change: Change, shared: Collection[str]) -> Change:
    if "section" in change.fields:  # which says both sections itself
        return change
    old, new, replaces = (_told_where(side, shared) for side in (change.old, change.new, change.replaces))
    return replace(change, old=old, new=new, replaces=replaces if isinstance(replaces, Figure) else None)


def _told_where(side: Side | None, shared: Collection[str]) -> Side | None:
    if isinstance(side, Figure) and (fold(side.label) in shared or is_in_heading(side)):
        return _with_section(side)
    return side


def _with_section(figure: Figure) -> Figure:
    return replace(figure, label=f"{figure.label} ({figure.section})") if figure.section else figure


def figure_steps(change: Change, language: Language, *, worded: Language = ENGLISH) -> tuple[Step, ...]:
    """What moved in a changed figure: numbers in the page's language, the words about them as they are `worded`."""
    moved = steps(change, language=language)
    if not moved:
        return ()
    first, told = moved[0], steps(change, language=worded, numbers=language)[0]
    if _is_unread(change.old):
        first = replace(first, old=told.old)
    if _is_unread(change.new):
        first = replace(first, new=told.new)
    difference = told.difference if _is_told_in_words(change.new) else first.difference
    return (replace(first, was=told.was, difference=difference, remark=told.remark), *moved[1:])


def _is_unread(side: Side | None) -> bool:
    """Whether words stand beside the number, or may."""
    return isinstance(side, Figure) and side.quantity.value is None


def _is_told_in_words(side: Side | None) -> bool:
    """Whether a distance is one in places or in points."""
    return isinstance(side, Figure) and (side.quantity.qualifier is Qualifier.RANK or side.quantity.unit == "%")


def either_side(change: Change, language: Language) -> str:
    """What an addition adds or a removal takes away."""
    return words(change.new if change.new is not None else change.old, language)


def both_sides(change: Change, language: Language) -> tuple[str, str]:
    """What was and what is, of a change that is about words."""
    return words(change.old, language) or NOTHING, words(change.new, language) or NOTHING


def name_of(kind: Kind, language: Language = ENGLISH) -> str:
    """What happened, in two words."""
    return kind_name(kind, language)


def change_line(change: Change, language: Language, *, worded: Language = ENGLISH) -> str:
    """A change in one line, as `check` prints it below its page."""
    match change.kind:
        case Kind.FIGURE_CHANGED:
            moved = "; ".join(_step_line(step) for step in figure_steps(change, language, worded=worded))
            return moved or either_side(change, language)
        case Kind.FIGURE_ADDED | Kind.FIGURE_REMOVED:
            return either_side(change, language)
        case Kind.NEWS_ADDED | Kind.NEWS_REMOVED:
            return f"{name_of(change.kind, worded)}: {either_side(change, language)}"
        case Kind.FIGURE_REWORDED:
            return _reworded(change, language, worded)
        case _:
            old, new = both_sides(change, language)
            return f"{name_of(change.kind, worded)}: {old} → {new}"


def waiting_line(change: Change, language: Language, *, worded: Language = ENGLISH) -> str:
    """A change that is not told yet, in one line that needs no mark."""
    if change.kind in {Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED}:
        return f"{name_of(change.kind, worded)}: {either_side(change, language)}"
    return change_line(change, language, worded=worded)


def mark_of(kind: Kind) -> str:
    """+ for what came, - for what went, ~ for what is otherwise."""
    match kind:
        case Kind.FIGURE_ADDED | Kind.NEWS_ADDED:
            return "+"
        case Kind.FIGURE_REMOVED | Kind.NEWS_REMOVED:
            return "−"
        case Kind.FIGURE_REWORDED:
            return "≈"
        case _:
            return "~"


STYLES = {"+": "green", "−": "red", "≈": "dim", "~": "yellow"}
"""The colour of each mark."""


def _step_line(step: Step) -> str:
    growth = ", ".join(part for part in (step.difference, step.percent, step.remark) if part)
    return f"{step.titled}: {step.arrow}" + (f" ({growth})" if growth else "")


def _reworded(change: Change, language: Language, worded: Language) -> str:
    place = new_place(change, worded)
    if place and isinstance(change.new, Figure):
        return f"{number_of(change.new, language)} {label_of(change.new)}: {place}"
    old, new = both_sides(change, language)
    return f"{old} → {new}"
