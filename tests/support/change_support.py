"""Changes in tests: read, applied, and figures in one line."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from figures.change import Change
from figures.fold import fold
from figures.kinds import Kind
from figures.record import Figure, Mention, Qualifier, Quantity


def figure(
    value: str,
    label: str,
    section: str | None = None,
    *,
    unit: str | None = None,
    upper: str | None = None,
    qualifier: Qualifier | None = None,
    mentions: Iterable[tuple[str, str]] = (),
) -> Figure:
    """A figure as one line says it; `mentions` are (number, words)."""
    quantity = Quantity(
        value=Decimal(value), upper=None if upper is None else Decimal(upper), unit=unit, qualifier=qualifier
    )
    return Figure(
        quantity=quantity,
        label=label,
        section=section,
        raw=value,
        mentions=tuple(Mention(quantity=Quantity(value=Decimal(v)), label=words) for v, words in mentions),
    )


def kinds(changes: Iterable[Change]) -> set[Kind]:
    return {c.kind for c in changes}


def reading(one: Figure) -> tuple[object, ...]:
    """What a person reads in a figure, but for typography; what its label mentions is read in the label."""
    return fold(one.label), fold(one.section or ""), one.quantity


def applied(changes: Iterable[Change], figures: Sequence[Figure]) -> list[Figure]:
    """The figures after the changes, in no particular order."""
    result = list(figures)
    for change in changes:
        if isinstance(change.old, Figure):
            result.remove(change.old)
        if isinstance(change.new, Figure):
            result.append(change.new)
    return result
