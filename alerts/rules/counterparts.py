"""Which figure of a page is which of its translation, where no words can say so. Pure."""

from collections.abc import Hashable, Mapping
from difflib import SequenceMatcher

from figures.record import Figure

_ENOUGH = 0.5
"""Two pages say the same when so much of the longer one reads the same on the other, in the same order."""


def counterparts(here: Mapping[str, Figure], there: Mapping[str, Figure], pairs: Mapping[str, str]) -> dict[str, str]:
    """Keys here to keys there: those that `pairs` names, those that are equal, then those that stand in one place.

    Figures that show the same number in the same order are each other's counterparts, and so are two that stand alone
    between such neighbours, in the same unit, whatever they show. Both mappings are in their page's order.
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
    if len(same) < _ENOUGH * max(len(own), len(others)):
        return known
    alone = [(own[i], others[j]) for step, i, end, j, last in steps if step == "replace" and end - i == last - j == 1]
    in_place = {
        key: other
        for key, other in alone
        if here[key].quantity.unit == there[other].quantity.unit and not {key, other} & {*known, *known.values()}
    }
    return in_place | same | known


def without_counterpart(
    here: Mapping[str, Figure], there: Mapping[str, Figure], pairs: Mapping[str, str]
) -> dict[str, str]:
    """The keys here of figures that have none, although some of the same unit are left over there, any of which may be
    meant: to each, the key of the first of those.
    """
    found = counterparts(here, there, pairs)
    free = [(figure.quantity.unit, key) for key, figure in there.items() if key not in found.values()]
    first = dict(reversed(free))
    left = {key: figure.quantity.unit for key, figure in here.items() if key not in found}
    return {key: first[unit] for key, unit in left.items() if unit in first}


def _shown(figure: Figure) -> tuple[Hashable, ...]:
    return figure.quantity.value, figure.quantity.upper, figure.quantity.unit
