"""Which figure of a page is which of its translation, where no words can say so. Pure."""

from collections.abc import Hashable, Iterator, Mapping
from difflib import SequenceMatcher
from math import inf, log

from figures.record import Figure

_ENOUGH = 0.5
"""Two pages say the same when so much of the longer one reads the same on the other, or nearly, in the same order."""

_NEAR = log(1.5)
"""How far apart, as the logarithm of their ratio, two numbers may be that are one figure of two years."""

_ROUNDING = 1e-9

_Pair = tuple[Figure, Figure]


def counterparts(here: Mapping[str, Figure], there: Mapping[str, Figure], pairs: Mapping[str, str]) -> dict[str, str]:
    """Keys here to keys there: those that `pairs` names, those that are equal, then those that stand in one place.

    Figures that show the same number in the same order are each other's counterparts, and so are those that stand
    between such neighbours, as many here as there, each in the unit of the one in its place: one alone whatever it
    shows; several where some of them are near, unless two would be nearer crosswise. Both mappings are in their page's
    order.
    """
    known = {key: pairs.get(key, key) for key in here if pairs.get(key, key) in there}
    own, others = list(here), list(there)
    steps = SequenceMatcher(
        None,
        [(known[key],) if key in known else _shown(here[key]) for key in own],
        [(key,) if key in known.values() else _shown(there[key]) for key in others],
        autojunk=False,
    ).get_opcodes()
    same = {own[i + n]: others[j + n] for step, i, end, j, _ in steps if step == "equal" for n in range(end - i)}
    between = [
        dict(zip(own[i:end], others[j:last], strict=True))
        for step, i, end, j, last in steps
        if step == "replace" and end - i == last - j
    ]
    near = [block for block in between if all(_are_near(here[key], there[other]) for key, other in block.items())]
    if len(same) + sum(map(len, near)) < _ENOUGH * max(len(own), len(others)):
        return known
    taken = {*known, *known.values()}
    in_place = {key: other for block in between for key, other in _paired(block, here, there)}
    free = {key: other for key, other in in_place.items() if not {key, other} & taken}
    return free | same | known


def without_counterpart(
    here: Mapping[str, Figure], there: Mapping[str, Figure], pairs: Mapping[str, str]
) -> dict[str, str]:
    """The keys here of figures that have none, although some of the same unit are left over there, any of which may be
    meant: to each, the key of the nearest of those.
    """
    found = counterparts(here, there, pairs)
    free = {key: figure for key, figure in there.items() if key not in found.values()}
    lacking = [(key, figure) for key, figure in here.items() if key not in found]
    nearest = ((key, _nearest(figure, free)) for key, figure in lacking)
    return {key: other for key, other in nearest if other is not None}


def _nearest(figure: Figure, free: Mapping[str, Figure]) -> str | None:
    """The key of the nearest number in the unit of a figure; the first of those that are equally near."""
    distances = {key: _distance(figure, other) for key, other in free.items() if _is_of_one_unit((figure, other))}
    return min(distances, key=distances.__getitem__, default=None)


def _paired(
    block: Mapping[str, str], here: Mapping[str, Figure], there: Mapping[str, Figure]
) -> Iterator[tuple[str, str]]:
    """Of figures in the same places those that are one, as far as their numbers do not speak against it."""
    shown = {key: (here[key], there[other]) for key, other in block.items()}
    if len(shown) > 1 and not any(_are_near(*pair) for pair in shown.values()):
        return
    for key, pair in shown.items():
        if _is_of_one_unit(pair) and not any(_is_nearer_crosswise(pair, other) for other in shown.values()):
            yield key, block[key]


def _is_nearer_crosswise(pair: _Pair, other: _Pair) -> bool:
    """Whether two pairs would be nearer if each had the number of the other: a translation may order them otherwise."""
    if not (_is_of_one_unit((pair[0], other[1])) and _is_of_one_unit((other[0], pair[1]))):
        return False
    straight = _distance(*pair) + _distance(*other)
    return straight - _distance(pair[0], other[1]) - _distance(other[0], pair[1]) > _ROUNDING


def _is_of_one_unit(pair: _Pair) -> bool:
    return pair[0].quantity.unit == pair[1].quantity.unit


def _are_near(one: Figure, other: Figure) -> bool:
    return _is_of_one_unit((one, other)) and _distance(one, other) < _NEAR


def _distance(one: Figure, other: Figure) -> float:
    """How far apart two numbers are, as the logarithm of their ratio; infinitely where they have none."""
    value, there = one.quantity.value, other.quantity.value
    if not value or not there or (value < 0) != (there < 0):
        return inf
    return abs(log(abs(value)) - log(abs(there)))


def _shown(figure: Figure) -> tuple[Hashable, ...]:
    return figure.quantity.value, figure.quantity.upper, figure.quantity.unit
