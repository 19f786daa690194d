"""What a rule is made of, and what it answers: values, all of them immutable."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from alerts.rules.limit import Limit
from figures.change import Change
from figures.kinds import Kind
from figures.record import Figure, Quantity

FIGURE_KINDS = frozenset({Kind.FIGURE_CHANGED, Kind.FIGURE_REWORDED, Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED})
DEFAULT_KINDS = FIGURE_KINDS - {Kind.FIGURE_REWORDED}
VALUE_KINDS = frozenset({Kind.FIGURE_CHANGED, Kind.FIGURE_ADDED})
"""The kinds after which a figure has a value that a condition can look at."""


class Severity(StrEnum):
    """How much it matters to those who asked; in order."""

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"

    @property
    def weight(self) -> int:
        return list(Severity).index(self)


class Ground(StrEnum):
    """What a rule found; the same words as the keys of `[[rules]]`."""

    ABOVE = "above"
    BELOW = "below"
    CROSSES = "crosses"
    RISES_BY = "rises_by"
    FALLS_BY = "falls_by"
    CHANGES_BY = "changes_by"
    NEW_MAX = "new_max"
    NEW_MIN = "new_min"
    DRIFT = "drift"
    UNCHANGED_FOR = "unchanged_for"
    YEARS_BEHIND = "years_behind"
    SAME_AS = "same_as"


@dataclass(frozen=True, slots=True, kw_only=True)
class Because:
    """Why a rule speaks: the figure's number `now`, the one it was held against, and the rule's limit.

    `number` is what was measured where that is no figure: days unchanged, or the year that the page still shows.
    `page` is the other page of `same_as`.
    """

    ground: Ground
    limit: Limit | None = None
    now: Quantity | None = None
    before: Quantity | None = None
    number: int | None = None
    page: str | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What a figure was at a moment."""

    at: datetime
    quantity: Quantity


class History(Protocol):
    """What figures were before, by the key of their series."""

    def of(self, key: str, /) -> Sequence[Seen]:
        """The values of a series, the oldest first; nothing for one that is not known."""

    def row(self, key: str, /) -> frozenset[str]:
        """The keys of all numbers of the row of years to which a figure came; none where it came to none."""


class NoHistory:
    """Nothing is remembered."""

    def of(self, _key: str, /) -> Sequence[Seen]:
        return ()

    def row(self, _key: str, /) -> frozenset[str]:
        return frozenset()


class Glob(NamedTuple):
    """A pattern for labels or sections, and its text as a person wrote it. See `alerts.rules.selection`."""

    text: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which figures: by label, by section and by key, each met if it is None. See `alerts.rules.selection`."""

    labels: tuple[Glob, ...] | None = None
    sections: tuple[Glob, ...] | None = None
    keys: frozenset[str] | None = None

    @property
    def is_everything(self) -> bool:
        return self.labels is None and self.sections is None and self.keys is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """On a figure's value, all of which must hold. See `alerts.rules.conditions` for what each says exactly."""

    above: Decimal | None = None
    below: Decimal | None = None
    crosses: Decimal | None = None
    rises_by: Limit | None = None
    falls_by: Limit | None = None
    changes_by: Limit | None = None
    new_max: bool = False
    new_min: bool = False

    @property
    def is_empty(self) -> bool:
        return self == _NO_CONDITIONS

    @property
    def need_history(self) -> bool:
        return self.new_max or self.new_min


_NO_CONDITIONS = Conditions()


@dataclass(frozen=True, slots=True)
class Drift:
    """The value is so far from what it was a year ago."""

    limit: Limit


@dataclass(frozen=True, slots=True)
class UnchangedFor:
    """The value has stood longer than `length`."""

    length: timedelta


@dataclass(frozen=True, slots=True)
class YearsBehind:
    """The newest year in label or section is more than so many years ago."""

    years: int


@dataclass(frozen=True, slots=True)
class SameAs:
    """The figure says something else on another page; `pairs` are keys here and there where they are not equal."""

    page: str
    pairs: Mapping[str, str] = field(default_factory=dict)


Standing = Drift | UnchangedFor | YearsBehind | SameAs
"""What is true of a page though nothing on it has changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """Hours on the wall clock of `timezone` (IANA) in which nothing is sent: from `start` until just before `end`."""

    start: time
    end: time
    timezone: str

    def end_after(self, now: datetime) -> datetime | None:
        """When the quiet that reigns at `now` ends, in UTC; None if it does not reign."""
        zone = ZoneInfo(self.timezone)
        here = now.astimezone(zone)
        clock, over_night = here.time(), self.start > self.end
        quiet = (clock >= self.start or clock < self.end) if over_night else self.start <= clock < self.end
        if not quiet:
            return None
        day = here.date() + timedelta(days=1 if over_night and clock >= self.start else 0)
        ends = [datetime.combine(day, self.end.replace(fold=fold), zone).astimezone(UTC) for fold in (0, 1)]
        return next((end for end in ends if end > now), ends[-1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Somebody who gets mail. `is_usual`: the channel or the page names them, not only a rule."""

    address: str
    is_usual: bool = True

    @property
    def mailbox(self) -> str:
        return mailbox_named(self.address)


def mailbox_named(address: str) -> str:
    """Whose mail it is, however the address is written: no server gives out mailboxes that differ by case alone."""
    return address.rpartition("<")[2].rstrip("> ").casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Changes of `kinds` on `pages` go to `channels`; None means figure changes, every page, every channel.

    Mails go to the addresses in `to` instead of those whom the channel or the page names.

    Of figures only those of the `selection`, and only where all `conditions` hold. A rule with `standing` is about no
    change but about how things stand. `name` is what people call it; `identity` is what an occurrence is remembered by,
    so that a rule that is moved in the file does not speak again.
    """

    pages: frozenset[str] | None = None
    kinds: frozenset[Kind] | None = None
    channels: frozenset[str] | None = None
    selection: Selection = Selection()
    conditions: Conditions = _NO_CONDITIONS
    standing: Standing | None = None
    severity: Severity = Severity.INFO
    quiet: QuietHours | None = None
    to: frozenset[str] | None = None
    name: str = "default"
    identity: str = ""

    def covers(self, *, page: str, channel: str, recipient: Recipient | None = None) -> bool:
        return self.is_about(page) and self.reaches(channel, recipient)

    def is_about(self, page: str) -> bool:
        return self.pages is None or page in self.pages

    def reaches(self, channel: str, recipient: Recipient | None = None) -> bool:
        """Whether it speaks through a channel, and to one of its recipients where there are any."""
        if self.channels is not None and channel not in self.channels:
            return False
        if recipient is None:
            return True
        return recipient.is_usual if self.to is None else recipient.mailbox in map(mailbox_named, self.to)

    @property
    def listens_to(self) -> frozenset[Kind]:
        """The kinds of changes it may tell."""
        if self.standing is not None:
            return frozenset()
        if self.kinds is not None:
            return self.kinds
        return DEFAULT_KINDS if self.conditions.is_empty else VALUE_KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A rule lets a change through; `because` is empty where it asks for nothing but its kind."""

    rule: Rule
    change: Change
    because: tuple[Because, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A rule about how things stand has found a figure. `id` (a UUID) is that of the occurrence: told once."""

    id: str
    rule: Rule
    key: str
    figure: Figure
    because: Because
