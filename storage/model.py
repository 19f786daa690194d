"""Pages and their checks, hosts and their lanes, as the database has them. All times are aware, and come out as UTC."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from figures.change import Change
    from storage.earlier import Reread
    from storage.held import Held
    from storage.kept import NewSnapshot
    from storage.messages import Compose, NewAlert


class Outcome(StrEnum):
    """How a check ended."""

    UNCHANGED = "unchanged"
    NOT_MODIFIED = "not-modified"
    CHANGED = "changed"
    FIRST = "first"
    UNHEALTHY = "unhealthy"
    FAILED = "failed"
    REFUSED = "refused"


class Health(StrEnum):
    """About a page, never about a figure."""

    OK = "ok"
    DEGRADED = "degraded"
    BLOCKED = "blocked"
    SOFT_ERROR = "soft error"
    UNREACHABLE = "unreachable"
    EMPTY = "empty"


class Doubt(StrEnum):
    """Why a value that a page showed is no fact of its series: a second fetch has yet to confirm it, or did not."""

    UNCONFIRMED = "unconfirmed"
    REFUTED = "refuted"


class DeliveryState(StrEnum):
    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    RETRYING = "retrying"
    DEAD = "dead"
    FOLDED = "folded"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageState:
    """What the next check of a page must know. A commit replaces it whole.

    `etag` and `last_modified` are the server's own words, good for `validators_url` only: where the page was read last.
    `fingerprint` names what shaped the last reading (extractor, pins); when it differs the next check is unconditional.
    `failures` are in a row; `reported_at` is set once their alert is in the outbox. `held` are figures whose changes
    are not told yet, though the baseline has them.
    """

    next_due_at: datetime | None = None
    etag: str | None = None
    last_modified: str | None = None
    validators_url: str | None = None
    body_sha256: str | None = None
    fingerprint: str | None = None
    checks_since_unconditional: int = 0
    failures: int = 0
    failing_since: datetime | None = None
    reported_at: datetime | None = None
    health: Health = Health.OK
    held: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page as the database knows it. `fence` counts its claims and commits: who holds an old one is too late."""

    id: int
    name: str
    url: str
    title: str | None
    added_at: datetime
    retired_at: datetime | None
    baseline_id: int | None
    lease_until: datetime | None
    fence: int
    state: PageState
    checked_at: datetime | None
    outcome: Outcome | None
    reason: str | None
    detail: str | None
    read_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One run of a page. `status` is HTTP's; times in ms; `reason` is a word of a closed list."""

    started_at: datetime
    outcome: Outcome
    reason: str | None = None
    detail: str | None = None
    status: int | None = None
    fetch_ms: int | None = None
    read_ms: int | None = None
    snapshot_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckCommit:
    """Everything one check leaves behind, committed together or not at all.

    `fence` is that of the claim (or of the `Page` that was read); None overrides. `rereads` replace what older
    snapshots say, `renamed` are the old and the new keys of series. `changes` are those from the snapshot
    `changes_from`, else from the baseline, to `snapshot`, else to the baseline. `confirmed` and `refuted` are keys
    whose values were unconfirmed until now. `compose` is called inside the transaction with the snapshot's number,
    since a message names it; it must not wait for anything. `alerts` are those that need no number.
    """

    page: str
    check: Check
    state: PageState
    fence: int | None = None
    snapshot: NewSnapshot | None = None
    changes: tuple[Change, ...] = ()
    changes_from: int | None = None
    confirmed: frozenset[str] = frozenset()
    refuted: frozenset[str] = frozenset()
    rereads: tuple[Reread, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    alerts: tuple[NewAlert, ...] = ()
    compose: Compose | None = None


class Committed(NamedTuple):
    """What a commit wrote: the snapshot's number, the ids of its alerts and of their deliveries."""

    snapshot_id: int | None
    alerts: tuple[str, ...] = ()
    deliveries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HostPause:
    """When a host may be asked again. `backoff_until` is what the server itself asked for, with a `backoff_status` of
    HTTP: that it is down, or asked too often.
    """

    host: str
    next_allowed_at: datetime | None
    backoff_until: datetime | None
    backoff_status: int | None = None


class LanePlace(NamedTuple):
    """A place in the queue for a host's lanes, and all who stood there when it was taken, itself included."""

    number: int
    queue: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsCopy:
    """A host's robots.txt as last fetched; `status` None when there was no answer."""

    host: str
    fetched_at: datetime
    status: int | None
    body: bytes
