"""What differs between two readings of a page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from figures.kinds import Kind
from figures.record import Contact, Crumb, Figure, NewsItem, Quantity

Side = Figure | NewsItem | Contact | tuple[Crumb, ...] | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference. `old` and `new` are of the same type; an addition has no `old`, a removal no `new`.

    `fields` names what differs. `delta` and `percent` are of a figure's value; None where there is none to give.
    `key` is the series the figure belongs to, once storage knows it; `possibly` the key of the series that an added
    figure may continue. One that came to a row of years `follows` the newest figure that the row had, and may have come
    in the place of one that left, which it `replaces`. `under` is the row above the figure's, where others on the page
    have its name: "staff", of the women there.
    """

    kind: Kind
    fields: tuple[str, ...] = ()
    old: Side | None = None
    new: Side | None = None
    delta: Decimal | None = None
    percent: Decimal | None = None
    key: str | None = None
    possibly: str | None = None
    follows: Figure | None = None
    replaces: Figure | None = None
    under: str | None = None

    @property
    def is_next_period(self) -> bool:
        """Whether it says of a row of years that its new number is the one that it had: nothing moved but the year."""
        return self.follows is not None and self.kind is Kind.FIGURE_CHANGED and not self.fields

    @property
    def inside(self) -> Iterator[tuple[Quantity, Quantity]]:
        """The numbers inside a figure's label that moved, before and after, where it has as many as before."""
        old, new = self.old, self.new
        if "mentions" not in self.fields or not isinstance(old, Figure) or not isinstance(new, Figure):
            return
        if len(old.mentions) == len(new.mentions):
            for before, after in zip(old.mentions, new.mentions, strict=True):
                if before.quantity != after.quantity:
                    yield before.quantity, after.quantity


def removed_figures(changes: Iterable[Change]) -> tuple[Figure, ...]:
    """The figures that only the older of two readings has."""
    return tuple(c.old for c in changes if c.kind is Kind.FIGURE_REMOVED and isinstance(c.old, Figure))


def added_figures(changes: Iterable[Change]) -> tuple[Figure, ...]:
    """The figures that only the newer of two readings has."""
    return tuple(c.new for c in changes if c.kind is Kind.FIGURE_ADDED and isinstance(c.new, Figure))
