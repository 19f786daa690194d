"""What of a reading is told now, and what is held back until it is confirmed or settled. Pure.

Each held figure remembers what was told of it last, so that whatever the page says meanwhile, one change leads from
there to what stands in the end, or none.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from figures.change import Change
from figures.diff import compare
from figures.kinds import Kind
from figures.record import Figure, Quantity
from monitor.config.model import CHECKS, CheckConfig
from monitor.flapping import CALM_AFTER, alternates
from monitor.plausibility import doubtful, is_implausible
from monitor.rolled_rows import rolled_rows, slipped
from monitor.settled import Settled
from storage.held import Held

_MOST_LEAPS = 3
"""So many leaps one after another wait; a page whose figure leaps on every day would be silent for ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A reading as far as telling goes.

    `changes` are those since the baseline, which is snapshot `baseline` with `known` figures. `figures` is what the
    page says now by key, in its order; `told` what people know that it said before; `lately` what each key that changed
    was before, and at last is. `accepted`: a person has looked at the page, and needs no second fetch to believe it.
    """

    changes: tuple[Change, ...]
    figures: Mapping[str, Figure]
    baseline: int
    known: int
    at: datetime
    checks: CheckConfig = CHECKS
    told: Mapping[str, Figure] = field(default_factory=dict)
    lately: Mapping[str, Sequence[Quantity | None]] = field(default_factory=dict)
    accepted: bool = False

    def flaps(self, key: str) -> bool:
        """Whether a figure goes to and fro between two values."""
        return alternates(self.lately.get(key, ()))


def settle(reading: Reading, held: Sequence[Held]) -> Settled:
    """Folds what is held with what a reading found.

    A change that was held and still stands is told; one that was taken back is not; one that went on to another value
    is told as one change, unless that step is as doubtful: then it waits anew, a few times. What is new is told at
    once, unless it is doubtful or flaps.
    """
    held_keys = {h.key for h in held}
    found = {change.key: change for change in reading.changes if change.key is not None}
    fresh = [change for change in reading.changes if change.key not in held_keys]
    newly_held = tuple(_newly_held(fresh, reading))
    silent = {h.key for h in newly_held}
    still_held, confirmed, since = _fold(held, found, reading)
    told = [*(change for change in fresh if change.key not in silent), *confirmed]
    settled = {h.key for h in held if not h.flapping} - {h.key for h in still_held if not h.flapping}
    refuted = frozenset(h.key for h in held if h.key in settled and _is_refuted(h, found.get(h.key), reading))
    began = {h.key for h in (*newly_held, *still_held) if h.flapping} - {h.key for h in held if h.flapping}
    return Settled(
        told=_in_page_order(told, reading) if confirmed else tuple(told),
        held=(*still_held, *newly_held),
        confirmed=frozenset(settled - refuted),
        refuted=refuted,
        began_to_flap=tuple(found[key] for key in found if key in began),
        since=since,
    )


def _newly_held(fresh: Sequence[Change], reading: Reading) -> Iterator[Held]:
    flapping = {change.key for change in fresh if change.key and reading.flaps(change.key)}
    steady = [change for change in fresh if change.key not in flapping]
    doubted = frozenset[str]() if reading.accepted else _doubted(steady, reading)
    for change in fresh:
        if change.key is not None and change.key in flapping | doubted:
            yield Held(
                key=change.key,
                told=change.old if isinstance(change.old, Figure) else None,
                snapshot=reading.baseline,
                since=reading.at,
                flapping=change.key in flapping,
                possibly=change.possibly,
            )


def _doubted(fresh: Sequence[Change], reading: Reading) -> frozenset[str]:
    """The keys of what a second fetch must confirm; what came to a row of years is a step from what people know.

    A figure with another name and the same numbers has stayed.
    """
    moved = {change.key for change in reading.changes if change.kind is not Kind.FIGURE_REWORDED}
    leaps = doubtful(
        rolled_rows(fresh, before=reading.told, now=reading.told),
        figures=reading.known,
        checks=reading.checks,
        stayed=[figure for key, figure in reading.figures.items() if key not in moved],
    )
    return leaps | slipped(fresh, before=reading.told)


def _fold(
    held: Sequence[Held], found: Mapping[str, Change], reading: Reading
) -> tuple[tuple[Held, ...], tuple[Change, ...], int | None]:
    """What stays held, what is told of the rest, and the oldest snapshot that this counts from."""
    still, confirmed, since = [], [], []
    leapt = frozenset[str]() if reading.accepted else _leapt_again(held, found, reading)
    for h in held:
        moved = h.key in found and found[h.key].kind is not Kind.FIGURE_REWORDED
        change = difference(h, reading.figures.get(h.key))
        waiting = _waiting(h, change, moved=moved, reading=reading)
        if waiting is None and h.key in leapt:
            waiting = replace(h, since=reading.at, calm=h.calm + 1)
        if waiting is not None:
            still.append(waiting)
        elif change is not None:
            confirmed.append(change)
            since.append(h.snapshot)
    return tuple(still), tuple(confirmed), min(since, default=None)


def _waiting(held: Held, change: Change | None, *, moved: bool, reading: Reading) -> Held | None:
    """The figure as it goes on being held; None when it is time to say what there is to say."""
    if held.flapping:
        if moved and _is_news(held, reading):
            return None
        calm = 0 if moved else held.calm + 1
        return replace(held, calm=calm) if calm < CALM_AFTER else None
    if moved and reading.flaps(held.key):
        return replace(held, flapping=True, calm=0)
    is_unconfirmed_removal = moved and change is not None and change.kind is Kind.FIGURE_REMOVED
    return replace(held, since=reading.at) if is_unconfirmed_removal and not reading.accepted else None


def _leapt_again(held: Sequence[Held], found: Mapping[str, Change], reading: Reading) -> frozenset[str]:
    """The keys of held figures that moved on by a step that is doubtful, to where the whole way is doubtful as well.

    So is the step back onto the page. One that leaps whenever it is read is told in the end.
    """
    steady = [h for h in held if h.key in found and not h.flapping]
    ways = [change for h in steady if (change := difference(h, reading.figures.get(h.key))) is not None]
    if not ways:
        return frozenset()
    keys = {h.key for h in held}
    others = [change for key, change in found.items() if key not in keys]
    patient = {h.key for h in steady if h.calm < _MOST_LEAPS}
    back = {h.key for h in steady if h.told is not None and found[h.key].kind is Kind.FIGURE_ADDED}
    return _doubted([*others, *ways], reading) & (_doubted(list(found.values()), reading) | back) & patient


def _is_refuted(held: Held, moved: Change | None, reading: Reading) -> bool:
    """Whether the value that waited turns out to be none: it is gone, was taken back, or left by such another leap."""
    if reading.flaps(held.key):
        return False
    is_back = difference(held, reading.figures.get(held.key)) is None
    return held.key not in reading.figures or is_back or (moved is not None and is_implausible(moved, reading.checks))


def _is_news(held: Held, reading: Reading) -> bool:
    """Whether a flapping figure shows a value that is none of its two."""
    *before, now = reading.lately.get(held.key, (None,))
    return now is not None and now not in before


def waiting(held: Sequence[Held], figures: Mapping[str, Figure]) -> tuple[Change, ...]:
    """The changes that a second fetch must confirm, where `figures` is what the page said last, by key."""
    unconfirmed = (difference(each, figures.get(each.key)) for each in held if not each.flapping)
    return tuple(change for change in unconfirmed if change is not None)


def not_confirmed(
    held: Sequence[Held], settled: Settled, *, before: Mapping[str, Figure], now: Mapping[str, Figure]
) -> tuple[Change, ...]:
    """The changes that waited and that the next fetch did not confirm, where `before` is what the page said then."""
    refuted = [h for h in held if h.key in settled.refuted and (h.key in before or h.key in now)]
    undone = (difference(h, before.get(h.key)) for h in refuted)
    return tuple(change for change in undone if change is not None)


def difference(held: Held, figure: Figure | None) -> Change | None:
    """The one change from what was told of a figure to what it is; None where nothing a person reads differs."""
    change: Change | None
    match held.told, figure:
        case None, None:
            return None
        case Figure() as old, None:
            change = Change(kind=Kind.FIGURE_REMOVED, old=old)
        case None, Figure() as new:
            change = Change(kind=Kind.FIGURE_ADDED, new=new, possibly=held.possibly)
        case Figure() as old, Figure() as new:
            change = compare(old, new)
        case _:
            raise TypeError("a side is a figure or nothing")
    return replace(change, key=held.key) if change else None


def _in_page_order(changes: Sequence[Change], reading: Reading) -> tuple[Change, ...]:
    """Figures as they stand on the page, then those that are gone, then the rest."""
    place = {key: position for position, key in enumerate(reading.figures)}

    def rank(change: Change) -> tuple[bool, int]:
        return change.key is None, place.get(change.key or "", len(place))

    return tuple(sorted(changes, key=rank))
