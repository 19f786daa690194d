"""What the conditions of a rule say, exactly. Pure.

A figure's value is the number itself; of a range its lower end; qualifiers ("at least") do not count. An amount is in
the figure's own unit: for a percentage "2" means two points, and "2%" a fiftieth of what it was. A number that the page
shows and nobody can read has no value, and no condition holds for it: missing is never zero.

| condition | holds for a change from `old` to `new` when |
|---|---|
| `above = L` | new > L. Exactly L is not above |
| `below = L` | new < L |
| `crosses = L` | one of both is below L and the other is not: L itself belongs to the upper side |
| `rises_by = A` | new > old, and new − old ≥ A. `0` is any rise |
| `falls_by = A` | new < old, and old − new ≥ A |
| `changes_by = A` | new ≠ old, and the distance ≥ A |
| the same with `P%` | the distance × 100 ≥ P × the size of old, so that −4 → −5 is a fall by 25 % |
| `new_max` | new > every value the series ever had, and it had one |
| `new_min` | new < every value the series ever had, and it had one |

Ranks rise and fall in places, as messages tell them: the first place is the best, so 14 → 11 rises by 3, and 12 → 14
falls by 2. The other conditions look at the number.

From 0 every move is larger than any per cent, so `rises_by = "10%"` holds for 0 → 1: a change without measure is told.
Where the unit changed, or a rank became a count, there is no distance, and only `above` and `below` can hold. An added
figure has no old value: of it only `above`, `below` and, if its series is an old one, `new_max` and `new_min` can hold.
What came to a row of years is held against the number that it follows, and its series is the whole row.
All conditions of a rule must hold together, of the figure's value or else of one number inside its label that changed
("3 000 students, of whom **900** from abroad"); who wants either of two writes two rules. Only a value has a maximum
and a minimum, since only values have a history.
"""

from collections.abc import Iterator, Sequence
from decimal import Context, Decimal

from alerts.rules.limit import Limit
from alerts.rules.model import Because, Conditions, Ground, History, Seen
from figures.change import Change
from figures.record import Figure, Qualifier, Quantity

_EXACT = Context(prec=1000)
_HUNDRED = Decimal(100)


def grounds(conditions: Conditions, change: Change, history: History) -> tuple[Because, ...] | None:
    """Why a change meets the conditions, in their order; None if it does not meet one of them."""
    for old, new in _numbers(conditions, change):
        found = tuple(_each(conditions, change, history, old=old, new=new))
        met = tuple(because for because in found if because is not None)
        if len(met) == len(found):
            return met
    return None


def far_apart(old: Quantity, new: Quantity, limit: Limit) -> bool:
    """Whether two values of one unit differ, and by at least `limit`, of which a per cent is of `old`."""
    if old.value is None or new.value is None or not old.compares_with(new) or old.value == new.value:
        return False
    distance = abs(_EXACT.subtract(new.value, old.value))
    if not limit.is_percent:
        return distance >= limit.amount
    return _EXACT.multiply(distance, _HUNDRED) >= _EXACT.multiply(limit.amount, abs(old.value))


def _numbers(conditions: Conditions, change: Change) -> Iterator[tuple[Quantity | None, Quantity | None]]:
    """The figure's value before and after, then each number inside its label that changed."""
    yield _quantity(change.old), _quantity(change.new)
    if not (conditions.new_max or conditions.new_min):
        yield from change.inside


def _each(
    conditions: Conditions, change: Change, history: History, *, old: Quantity | None, new: Quantity | None
) -> Iterator[Because | None]:
    """An answer for every condition that is asked for."""
    for ground in (Ground.ABOVE, Ground.BELOW, Ground.CROSSES):
        level: Decimal | None = getattr(conditions, ground)
        if level is not None:
            holds = _passes(ground, level, old, new)
            yield Because(ground=ground, limit=Limit(level), now=new, before=old) if holds else None
    for ground in (Ground.RISES_BY, Ground.FALLS_BY, Ground.CHANGES_BY):
        limit: Limit | None = getattr(conditions, ground)
        if limit is not None:
            holds = _moves(ground, limit, old, new)
            yield Because(ground=ground, limit=limit, now=new, before=old) if holds else None
    for ground, wanted in ((Ground.NEW_MAX, conditions.new_max), (Ground.NEW_MIN, conditions.new_min)):
        if wanted:
            yield _record(ground, change, new, history)


def _quantity(side: object) -> Quantity | None:
    return side.quantity if isinstance(side, Figure) else None


def _passes(ground: Ground, level: Decimal, old: Quantity | None, new: Quantity | None) -> bool:
    if new is None or new.value is None:
        return False
    if ground is Ground.ABOVE:
        return new.value > level
    if ground is Ground.BELOW:
        return new.value < level
    if old is None or old.value is None or not old.compares_with(new):
        return False
    return (old.value >= level) != (new.value >= level)


def _moves(ground: Ground, limit: Limit, old: Quantity | None, new: Quantity | None) -> bool:
    if old is None or new is None or old.value is None or new.value is None:
        return False
    rise = new.value - old.value if new.qualifier is not Qualifier.RANK else old.value - new.value
    if (ground is Ground.RISES_BY and rise <= 0) or (ground is Ground.FALLS_BY and rise >= 0):
        return False
    return far_apart(old, new, limit)


def _record(ground: Ground, change: Change, new: Quantity | None, history: History) -> Because | None:
    """A new maximum or minimum. The value before the change counts as seen, should the history not hold it."""
    if new is None or new.value is None:
        return None
    seen = _comparable(history.of(change.key) if change.key else (), _quantity(change.old), new)
    if not seen:
        return None
    best = (max if ground is Ground.NEW_MAX else min)(seen)
    is_record = new.value > best if ground is Ground.NEW_MAX else new.value < best
    rank = Qualifier.RANK if new.qualifier is Qualifier.RANK else None
    before = Quantity(value=best, unit=new.unit, qualifier=rank)
    return Because(ground=ground, now=new, before=before) if is_record else None


def _comparable(past: Sequence[Seen], old: Quantity | None, new: Quantity) -> list[Decimal]:
    quantities = [*(seen.quantity for seen in past), *([old] if old else [])]
    return [each.value for each in quantities if each.value is not None and each.compares_with(new)]
