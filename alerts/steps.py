"""What moved in a figure, number by number: "2,000", "2,150" and "+7.5%"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import zip_longest

from alerts.language import Language
from alerts.leaps import as_written, remark
from alerts.plain import one_line, shortened
from alerts.rewording import Moved, is_reworded, moved
from figures.bands import is_band
from figures.change import Change, Side
from figures.diff import exact_percent
from figures.record import Contact, Figure, Mention, NewsItem, Qualifier, Quantity

ARROW = " → "
_LABEL_LIMIT = 200
_FORMER_LABEL_LIMIT = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One number that moved. `difference` and `percent` are None where there is none to give.

    `was` says how the figure was called, where that changed too: "was: international students"; `remark` that the
    change is unusually large, or what a row of years does not show any more: "1,100 (2022) no longer shown".
    """

    label: str
    old: str
    new: str
    difference: str | None = None
    percent: str | None = None
    was: str | None = None
    remark: str | None = None

    @property
    def titled(self) -> str:
        """The label, and what the figure was called."""
        return f"{self.label} ({self.was})" if self.was else self.label

    @property
    def arrow(self) -> str:
        return f"{self.old}{ARROW}{self.new}"


def steps(change: Change, *, language: Language, numbers: Language | None = None) -> tuple[Step, ...]:
    """What moved in a changed figure: its own number, then the numbers in its label that differ, but for its period's.

    `numbers` is the language of numbers that stand beside words, in remarks and in points, where it is another one than
    of the words.
    """
    if not (isinstance(change.old, Figure) and isinstance(change.new, Figure)):
        return ()
    numbers = numbers or language
    own = _own_step(change, change.old, change.new, language, numbers)
    own = _with_left(own, change, language, numbers)
    periods = moved(change.old, change.new)
    is_next = periods is not None or change.follows is not None
    differ = "mentions" in change.fields and not is_next
    inner = tuple(_mention_steps(change.old, change.new, language)) if differ else ()
    if change.old.quantity != change.new.quantity or not inner:
        return (_named(own, periods, change.old, change.new, language), *inner)
    return (replace(inner[0], was=_former_label(change.old, change.new, language)), *inner[1:])


def _named(step: Step, periods: Moved | None, old: Figure, new: Figure, language: Language) -> Step:
    """A figure's own step, with what it was called, or of which period each number is: "1,250 (2024)"."""
    if periods is None:
        return replace(step, was=_former_label(old, new, language))
    return replace(
        step,
        label=one_line(periods.name, limit=_LABEL_LIMIT),
        was=_was(periods.former, language) if periods.former else None,
        old=f"{step.old} ({periods.was})",
        new=f"{step.new} ({periods.now})" if periods.now else step.new,
    )


def _with_left(step: Step, change: Change, language: Language, numbers: Language) -> Step:
    """With what a table of years does not show any more since it shows this number: "1,100 (2022) no longer shown"."""
    gone = change.replaces
    if gone is None or not isinstance(change.new, Figure):
        return step
    found = (moved(gone, side) for side in (change.new, change.old) if isinstance(side, Figure))
    periods = next((each for each in found if each and not each.former), None)
    what = f"{one_line(numbers.figure(gone))} ({periods.was})" if periods else words(gone, numbers)
    left = language.say("%(what)s no longer shown", what=what)
    return replace(step, remark=f"{step.remark}, {left}" if step.remark else left)


def _former_label(old: Figure, new: Figure, language: Language) -> str | None:
    """What a figure was called; None where it is called so still."""
    if not is_reworded(old, new):
        return None
    return _was(old.label, language)


def _was(label: str, language: Language) -> str:
    return language.say("was: %(label)s", label=one_line(label, limit=_FORMER_LABEL_LIMIT))


def label_of(figure: Figure) -> str:
    """What a figure counts; its section where the page gives it no label."""
    return one_line(figure.label or figure.section or figure.raw, limit=_LABEL_LIMIT)


def words(side: Side | None, language: Language) -> str:
    """One side of a change as plain text."""
    match side:
        case None:
            return ""
        case Figure():
            return one_line(f"{language.figure(side)} {side.label}", limit=_LABEL_LIMIT)
        case NewsItem():
            return one_line(side.title, limit=_LABEL_LIMIT)
        case Contact():
            parts = (side.name, side.organization, *side.emails, *side.phones, side.address)
            return one_line(", ".join(part for part in parts if part), limit=_LABEL_LIMIT) or "—"
        case tuple():
            return one_line(" › ".join(crumb.label for crumb in side), limit=_LABEL_LIMIT) or "—"
        case str():
            return one_line(side, limit=_LABEL_LIMIT) or "—"


def _own_step(change: Change, old: Figure, new: Figure, language: Language, numbers: Language) -> Step:
    before, after = old.quantity, new.quantity
    is_vague = is_band(old) or is_band(new)
    difference = None if is_vague else distance(before, after, delta=change.delta, language=language, numbers=numbers)
    return Step(
        label=label_of(new),
        old=_before(old, new, language),
        new=_after(old, new, language),
        difference=difference,
        percent=_growth(change, before, after, language) if difference is not None else None,
        remark=_remark(old, new, language),
    )


def _remark(old: Figure, new: Figure, language: Language) -> str | None:
    """That a change is unusually large, and how the page writes its number where that may be why."""
    large = remark(old.quantity, new.quantity, language=language)
    written = (as_written(new, language=language) or as_written(old, language=language)) if large else None
    return f"{large}, {written}" if written else large


def _before(old: Figure, new: Figure, language: Language) -> str:
    """What a figure was; a number that could not be read is told as one, since it may look as it does now."""
    shown = one_line(language.figure(old))
    if old.quantity.value is None and new.quantity.value is not None:
        return language.say("could not be read: %(number)s", number=shown)
    return shown


def _after(old: Figure, new: Figure, language: Language) -> str:
    """What a figure is; that nobody can say what a number means is news, and may be all there is."""
    shown = one_line(language.figure(new))
    if new.quantity.value is None and old.quantity.value is not None:
        return language.say("can no longer be read: %(number)s", number=shown)
    return shown


def distance(
    old: Quantity, new: Quantity, *, delta: Decimal | None, language: Language, numbers: Language | None = None
) -> str | None:
    """The delta as people say it; of two percentages in points, since 45 % to 47 % is not +2 %; of ranks in places.

    Two currencies have none, and neither have a rank and a count, or ranges, of which a delta tells one end.
    """
    if not delta or not old.compares_with(new) or old.upper is not None or new.upper is not None:
        return None
    if new.qualifier is Qualifier.RANK:
        return language.places(delta)
    return language.points(delta, numbers=numbers) if new.unit == "%" else language.signed(delta, new.unit)


def _growth(change: Change, old: Quantity, new: Quantity, language: Language) -> str | None:
    """By how much a value grew, rounded once: what a change says in per cent is rounded already."""
    if change.delta is None or change.percent is None or old.value is None or not _may_grow(old, new):
        return None
    percent = exact_percent(change.delta, of=old.value)
    return None if percent is None else language.growth(percent)


def _may_grow(old: Quantity, new: Quantity) -> bool:
    """Whether a per cent says anything: of a rank, and between a loss and a gain, it does not."""
    is_turned = old.value is not None and new.value is not None and old.value * new.value < 0
    return new.qualifier is not Qualifier.RANK and not is_turned


def _mention_steps(old: Figure, new: Figure, language: Language) -> Iterator[Step]:
    for before, after in zip_longest(old.mentions, new.mentions):
        shown_before, shown_after = _mention(before, language), _mention(after, language)
        if shown_before != shown_after:
            large = remark(before.quantity, after.quantity, language=language) if before and after else None
            yield Step(label=_mention_label(after or before, new), old=shown_before, new=shown_after, remark=large)


def _mention_label(mention: Mention | None, figure: Figure) -> str:
    """The words that a number inside a label counts, and the label it stands in: "pays (partenaires dans 39 pays)"."""
    inner = one_line(mention.label) if mention else ""
    outer = label_of(figure)
    return one_line(f"{inner} ({shortened(outer, limit=80)})" if inner else outer, limit=_LABEL_LIMIT)


def _mention(mention: Mention | None, language: Language) -> str:
    return "—" if mention is None else one_line(language.quantity(mention.quantity) or "?")
