"""What the database says of the past: for lists and for exports. All times are UTC."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from figures.change import Change
from figures.record import Qualifier, Quantity
from storage.model import DeliveryState, Doubt, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotLine:
    """A snapshot without its record, for lists."""

    id: int
    page: str
    taken_at: datetime
    title: str | None
    healthy: bool
    extractor_version: int
    body_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredChange:
    """One difference between two snapshots, recorded once; `id` is a UUIDv5 of what changed."""

    id: str
    page: str
    from_snapshot: int | None
    to_snapshot: int
    found_at: datetime
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """The value of a series in a snapshot: a row of `export`, its columns in the contract's order.

    Behind them stand the `doubt` there is of it, none in a fact of the series, and `raw`, as the page wrote the number.
    """

    page: str
    figure: str
    section: str | None
    label: str
    value: Decimal | None
    upper: Decimal | None
    unit: str | None
    qualifier: Qualifier | None
    taken_at: datetime
    snapshot: int
    doubt: Doubt | None = None
    raw: str


@dataclass(frozen=True, slots=True, kw_only=True)
class States:
    """What one snapshot says of some series, by key; a series that is not in it was not there."""

    snapshot: int
    quantities: Mapping[str, Quantity]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryAttempt:
    """One try, as history keeps it. `verdict`: sent, transient, permanent."""

    number: int
    started_at: datetime
    ended_at: datetime
    verdict: str
    reason: str
    detail: str
    possible_duplicate: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryLine:
    """A delivery for lists. `possible_duplicate`: a try may have been taken although it was counted as failed.

    Until `fold_at` it is held back; `folded_into` is the delivery that told it with others.
    """

    id: str
    alert_id: str
    page: str | None
    channel: str
    kind: str
    recipient: str | None
    subject: str
    state: DeliveryState
    attempts: int
    created_at: datetime
    due_at: datetime | None
    sent_at: datetime | None
    reason: str | None
    detail: str | None
    fold_at: datetime | None
    folded_into: str | None
    possible_duplicate: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityLine:
    """What went on: how many checks there were, when something last changed, and since when pages are watched."""

    checks: int
    changed_at: datetime | None
    began_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusLine:
    """A page for `status`: its state, how many figures its baseline has, and what alerts wait."""

    page: Page
    figures: int
    snapshots: int
    alerts_pending: int
    alerts_dead: int
