"""What figures were before, from the store, as rules ask for it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from alerts.model import ChangeNotice
from alerts.rules.model import Rule, Seen
from figures.change import Change
from figures.record import Figure, Quantity
from figures.rolling import NamedRow, rows_of
from storage.lines import Observation
from storage.store import Store

Rows = Mapping[NamedRow | None, frozenset[str]]
"""The keys of all series that were ever in a row of years."""


@dataclass(frozen=True, slots=True)
class Past:
    """The values of series, the oldest first, by key; those at or before `until`, where it is given.

    `rows` are the keys of all numbers of the rows of years that went on, by the key of what came.
    """

    seen: Mapping[str, Sequence[Seen]]
    until: datetime | None = None
    rows: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def of(self, key: str, /) -> Sequence[Seen]:
        """See `alerts.rules.model.History`."""
        known = self.seen.get(key, ())
        return known if self.until is None else known[: bisect_right(known, self.until, key=lambda seen: seen.at)]

    def row(self, key: str, /) -> frozenset[str]:
        """See `alerts.rules.model.History`."""
        return self.rows.get(key, frozenset())

    def of_rows(self, changes: Sequence[Change], rows: Rows) -> "Past":
        """This past, in which what came to a row of years has that of all the row's numbers, those that left too."""
        came = [(change.key, change.new, change.follows) for change in changes if change.key]
        steps = [(key, new, old) for key, new, old in came if isinstance(new, Figure) and old is not None]
        now, before = rows_of(new for _, new, _ in steps), rows_of(old for _, _, old in steps)
        nothing = frozenset[str]()
        keys = {
            key: _under_any_name(rows.get(row, nothing) | rows.get(former, nothing), rows)
            for (key, _, _), row, former in zip(steps, now, before, strict=True)
        }
        together = {key: self._together(of_row) for key, of_row in keys.items()}
        return Past({**self.seen, **together}, self.until, keys)

    def _together(self, keys: Iterable[str]) -> Sequence[Seen]:
        return sorted((seen for key in keys for seen in self.seen.get(key, ())), key=lambda seen: seen.at)

    def and_then(self, figures: Mapping[str, Figure], *, at: datetime) -> "Past":
        """This past and what figures are seen as at a later moment, where that is another number."""
        return Past({key: _and_then(self.of(key), Seen(at, figure.quantity)) for key, figure in figures.items()})


def _under_any_name(keys: frozenset[str], rows: Rows) -> frozenset[str]:
    """With the keys of the rows that share one with these: the row had other names."""
    return keys.union(*(others for others in rows.values() if not keys.isdisjoint(others)))


def _and_then(past: Sequence[Seen], now: Seen) -> Sequence[Seen]:
    return past if past and past[-1].quantity == now.quantity else (*past, now)


def past_of(observations: Iterable[Observation], *, until: datetime | None = None) -> Past:
    """The past that one page's observations tell; what is or was doubted is none of it."""
    seen: dict[str, list[Seen]] = {}
    for observation in observations:
        if observation.doubt is None:
            seen.setdefault(observation.figure, []).append(Seen(observation.taken_at, quantity_of(observation)))
    return Past(seen, until)


def rows_in(observations: Iterable[Observation]) -> Rows:
    """The rows of years that one page's observations show, each reading by itself."""
    rows: defaultdict[NamedRow | None, set[str]] = defaultdict(set)
    for _, of_snapshot in groupby(observations, key=lambda seen: seen.snapshot):
        seen = list(of_snapshot)
        for each, row in zip(seen, rows_of(map(figure_of, seen)), strict=True):
            if row is not None:
                rows[row].add(each.figure)
    return {row: frozenset(keys) for row, keys in rows.items()}


def figure_of(seen: Observation) -> Figure:
    """The figure that was seen, without the numbers inside its label."""
    return Figure(quantity=quantity_of(seen), label=seen.label, section=seen.section, raw=seen.raw)


def quantity_of(observation: Observation) -> Quantity:
    return Quantity(
        value=observation.value, upper=observation.upper, unit=observation.unit, qualifier=observation.qualifier
    )


def history_for(notice: ChangeNotice, rules: Sequence[Rule], store: Store) -> Past:
    """What the rules may ask about the figures of a notice: their values until the snapshot it compares with.

    Nothing is looked up where no rule about the page asks for what was, and the whole page only for rows of years, of
    which a rule may also name a number by its key.
    """
    page = notice.page.name
    keys = {change.key for change in notice.changes if change.key is not None}
    ours = [rule for rule in rules if rule.is_about(page)]
    is_asked = any(rule.conditions.need_history for rule in ours)
    if any(change.follows is not None for change in notice.changes):
        if is_asked or any(rule.selection.keys is not None for rule in ours):
            observations = store.history.of(page)
            return past_of(observations, until=notice.old.taken_at).of_rows(notice.changes, rows_in(observations))
    elif keys and is_asked:
        return past_of(store.history.of(page, *sorted(keys)), until=notice.old.taken_at)
    return Past({})
