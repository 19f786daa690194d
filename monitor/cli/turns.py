"""What of a series' life a person is shown: where it became something else, and what there is or was in doubt. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from figures.bands import is_band
from figures.fold import fold
from figures.record import Figure, Quantity
from storage.lines import Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """An observation worth a line; `before` is the fact of its series that stood when it was made."""

    seen: Observation
    before: Observation | None

    @property
    def is_reworded(self) -> bool:
        """Whether its label differs, be it in words or in a number that stands among them."""
        return self.before is None or fold(self.before.label) != fold(self.seen.label)


def turns(seen: Sequence[Observation], *, every: bool = False) -> Iterator[Turn]:
    """The first observation and each whose number, label or doubt is another than before, or, with `every`, all.

    So what came back after a value that was refuted has a line again. Each is compared with what was certain before it.
    """
    fact: Observation | None = None
    last: Observation | None = None
    for observation in seen:
        turn = Turn(seen=observation, before=fact)
        if every or last is None or turn.is_reworded or _differs(last, observation):
            yield turn
        fact = fact if observation.doubt else observation
        last = observation


def facts(seen: Sequence[Observation]) -> list[Observation]:
    """What nobody doubts."""
    return [observation for observation in seen if observation.doubt is None]


def distinct(seen: Sequence[Observation]) -> list[Observation]:
    """The observations at which the number became another."""
    pairs = zip([None, *seen], seen, strict=False)
    return [now for before, now in pairs if before is None or number_differs(before, now)]


def number_differs(one: Observation, other: Observation) -> bool:
    """Whether value, range, unit or qualifier differ, or one is a bound and the other a place: "Top 100", "100th"."""
    before, now = figure_of(one), figure_of(other)
    return before.quantity != now.quantity or is_band(before) is not is_band(now)


def _differs(one: Observation, other: Observation) -> bool:
    return one.doubt != other.doubt or number_differs(one, other)


def figure_of(seen: Observation) -> Figure:
    """The figure as it was seen, as far as an observation tells."""
    quantity = Quantity(value=seen.value, upper=seen.upper, unit=seen.unit, qualifier=seen.qualifier)
    return Figure(quantity=quantity, label=seen.label, section=seen.section, raw=seen.raw)
