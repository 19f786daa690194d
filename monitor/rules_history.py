"""What figures were before, from the store, as rules ask for it."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from alerts.model import ChangeNotice
from alerts.rules.model import Rule, Seen
from figures.record import Figure, Quantity
from storage.lines import Observation
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Past:
    """The values of series, the oldest first, by key; those at or before `until`, where it is given."""

    seen: Mapping[str, Sequence[Seen]]
    until: datetime | None = None

    def of(self, key: str, /) -> Sequence[Seen]:
        """See `alerts.rules.model.History`."""
        known = self.seen.get(key, ())
        return known if self.until is None else known[: bisect_right(known, self.until, key=lambda seen: seen.at)]

    def and_then(self, figures: Mapping[str, Figure], *, at: datetime) -> "Past":
        """This past and what figures are seen as at a later moment, where that is another number."""
        return Past({key: _and_then(self.of(key), Seen(at, figure.quantity)) for key, figure in figures.items()})


def _and_then(past: Sequence[Seen], now: Seen) -> Sequence[Seen]:
    return past if past and past[-1].quantity == now.quantity else (*past, now)


def past_of(observations: Iterable[Observation], *, until: datetime | None = None) -> Past:
    """The past that one page's observations tell; what is or was doubted is none of it."""
    seen: dict[str, list[Seen]] = {}
    for observation in observations:
        if observation.doubt is None:
            seen.setdefault(observation.figure, []).append(Seen(observation.taken_at, quantity_of(observation)))
    return Past(seen, until)


def quantity_of(observation: Observation) -> Quantity:
    return Quantity(
        value=observation.value, upper=observation.upper, unit=observation.unit, qualifier=observation.qualifier
    )


def history_for(notice: ChangeNotice, rules: Sequence[Rule], store: Store) -> Past:
    """What the rules may ask about the figures of a notice: their values until the snapshot it compares with.

    Nothing is looked up where no rule about the page asks for what was.
    """
    page = notice.page.name
    keys = {change.key for change in notice.changes if change.key is not None}
    if not keys or not any(rule.conditions.need_history and rule.is_about(page) for rule in rules):
        return Past({})
    return past_of(store.history.of(page, *sorted(keys)), until=notice.old.taken_at)
