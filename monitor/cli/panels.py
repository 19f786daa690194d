"""Which series share a scale in a chart: those of one unit and of about one size. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from figures.record import Qualifier
from monitor.cli.past import Life
from storage.model import Doubt

_APART = 10
"""A series whose values are a smaller part of the scale would be a flat line at its foot."""

Named = tuple[str, Life]
"""A series by the name it has in a chart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """Series on one scale, all of `unit`; of ranks the first place stands on top."""

    unit: str | None
    is_rank: bool
    series: tuple[Named, ...]

    @property
    def is_whole(self) -> bool:
        """Whether no value that is drawn has a fraction, so that none belongs on the scale either."""
        return all(value == value.to_integral_value() for _, life in self.series for value in _drawn(life))


def panels(series: Sequence[Named]) -> tuple[Panel, ...]:
    """The series by unit and size, in the order of the first of each."""
    found = [
        Panel(unit=unit, is_rank=is_rank, series=part)
        for unit, is_rank in dict.fromkeys(_sort(life) for _, life in series)
        for part in _by_size([named for named in series if _sort(named[1]) == (unit, is_rank)])
    ]
    return tuple(sorted(found, key=lambda panel: series.index(panel.series[0])))


def _sort(life: Life) -> tuple[str | None, bool]:
    quantity = life.line.figure.quantity
    return quantity.unit, quantity.qualifier is Qualifier.RANK


def _by_size(series: Sequence[Named]) -> list[tuple[Named, ...]]:
    """In parts none of which has a series that is a tenth of another; each in the order given."""
    parts: list[list[Named]] = []
    top = Decimal(0)
    for named in sorted(series, key=lambda each: -_size(each[1])):
        size = _size(named[1])
        if not parts or 0 < size * _APART < top:
            parts.append([])
            top = size
        parts[-1].append(named)
    return [tuple(named for named in series if named in part) for part in parts]


def _size(life: Life) -> Decimal:
    """The largest value that is drawn of it."""
    return max(map(abs, _drawn(life)), default=Decimal(0))


def _drawn(life: Life) -> list[Decimal]:
    return [each.value for each in life.seen if each.value is not None and each.doubt is not Doubt.REFUTED]
