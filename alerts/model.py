"""What is said, to whom, and how it went: the values that go into the outbox and come out of a channel."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from alerts.rules.model import Because, Finding, History, NoHistory, Severity
from figures.change import Change


class DeliveryState(StrEnum):
    """Where a delivery stands. SENT and DEAD are final until a person asks for another try."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    RETRYING = "retrying"
    DEAD = "dead"


class ChannelKind(StrEnum):
    """A way out of the house."""

    EMAIL = "email"
    WEBHOOK = "webhook"
    APPRISE = "apprise"


class Verdict(StrEnum):
    """What an attempt means for the delivery: done, try again later, or never."""

    SENT = "sent"
    TRANSIENT = "transient"
    PERMANENT = "permanent"


class Reason(StrEnum):
    """Why an attempt ended as it did; the same word in the row, the metric and the message."""

    ACCEPTED = "accepted"
    ADDRESS_REFUSED = "address_refused"  # our own gate: a private or forbidden address
    NAME_NOT_FOUND = "name_not_found"
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    DISCONNECTED = "disconnected"
    PROTOCOL_ERROR = "protocol_error"
    TLS_MISSING = "tls_missing"
    TLS_FAILED = "tls_failed"  # untrusted certificate, wrong name, no common protocol
    LOGIN_REFUSED = "login_refused"
    SENDER_REFUSED = "sender_refused"
    RECIPIENT_REFUSED = "recipient_refused"
    MESSAGE_REFUSED = "message_refused"
    TRY_LATER = "try_later"  # an SMTP 4xx
    REDIRECTED = "redirected"
    RATE_LIMITED = "rate_limited"
    GONE = "gone"
    REJECTED = "rejected"  # an HTTP 4xx, or a mail server that takes nothing from us
    SERVER_ERROR = "server_error"
    NO_SUCH_CHANNEL = "no_such_channel"
    INTERRUPTED = "interrupted"  # our process died while sending, every time
    CRASHED = "crashed"  # a fault of ours, kept with its text


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRef:
    """The page an alert is about: its configured name, its address, and the title it shows."""

    name: str
    url: str
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotRef:
    """A snapshot as an alert cites it. `sha256` is of the body it was read from, in hexadecimal."""

    snapshot: int | None
    taken_at: datetime
    url: str
    sha256: str


_NO_HISTORY = NoHistory()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeNotice:
    """A page says something else than before.

    `history` is what the rules may ask: the figures' values before this change. A channel's own notice says how grave
    it is, and why each of its `changes` is told: `because` stands beside them, or is empty where nothing was asked.
    """

    page: PageRef
    old: SnapshotRef
    new: SnapshotRef
    changes: tuple[Change, ...]
    history: History = field(default=_NO_HISTORY, compare=False, repr=False)
    severity: Severity = Severity.INFO
    because: tuple[tuple[Because, ...], ...] = ()

    @property
    def at(self) -> datetime:
        """When it was seen."""
        return self.new.taken_at

    def reasons_for(self, change: Change) -> tuple[Because, ...]:
        """Why one of the changes is told."""
        return self.because[self.changes.index(change)] if self.because else ()


class Health(StrEnum):
    """Which way a page's health turned."""

    UNREADABLE = "unreadable"
    BACK = "back"
    FLAPPING = "flapping"
    RESTRUCTURED = "restructured"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRef:
    """A host of which several pages are watched: how many of them fail, and the names of the others, failing or not."""

    name: str
    failing: int
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthNotice:
    """A page cannot be read since `since`, or can again, or alternates, or was rebuilt, or comes from another host.

    `reason` is the check's word, `detail` one line for people, `hint` one of what they can do. `mapping` says of a page
    that was rebuilt which figure was taken for which, and of one that alternates between what its figures do. With a
    `host` the page stands for all of its pages.
    """

    page: PageRef
    health: Health
    reason: str
    detail: str
    since: datetime
    at: datetime
    mapping: tuple[Change, ...] = ()
    host: HostRef | None = None
    hint: str = ""

    @property
    def pages(self) -> tuple[str, ...]:
        """The names of the pages that it is about."""
        return (self.page.name, *(self.host.others if self.host else ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleNotice:
    """Rules have found something that stands so though nothing changed: a stale figure, two pages that disagree.

    `page_changed` says that the check that found it saw the page change, which others may hear of.
    """

    page: PageRef
    findings: tuple[Finding, ...]
    at: datetime
    severity: Severity = Severity.INFO
    page_changed: bool = False


PageNotice = ChangeNotice | RuleNotice | HealthNotice
"""What is about one page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JointNotice:
    """Several notices of one page, told by one message: the `first` is its fact, `besides` are said in short."""

    first: PageNotice
    besides: tuple[PageNotice, ...]

    @property
    def parts(self) -> tuple[PageNotice, ...]:
        return (self.first, *self.besides)

    @property
    def page(self) -> PageRef:
        return self.first.page

    @property
    def at(self) -> datetime:
        return self.first.at


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestNotice:
    """What was held back since a moment, told together; of each page what changed comes first."""

    parts: tuple[PageNotice, ...]
    since: datetime
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadNotice:
    """A channel has given up on a message; said through the other channels."""

    channel: str
    recipient: str | None
    subject: str
    reason: Reason
    detail: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AllQuietNotice:
    """No figure changed from `since` until `until`, and one channel asked to hear so.

    `pages` were checked `checks` times; `unchanged_since` is when a figure changed last, or watching began.
    `unreadable` are those that cannot be read now. Days are those of `timezone` (IANA).
    """

    channel: str
    pages: int
    checks: int
    unchanged_since: datetime
    unreadable: tuple[PageRef, ...]
    since: datetime
    until: datetime
    timezone: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LateNotice:
    """Pages, by name, were not checked in time, the first of them since `due_at`."""

    pages: tuple[str, ...]
    due_at: datetime
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflineNotice:
    """No page was read since `since`, and these, by name and on so many hosts, could not be reached."""

    pages: tuple[str, ...]
    hosts: int
    since: datetime
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TestNotice:
    """A person asks whether a channel works. `nonce` makes each test a message of its own."""

    __test__ = False  # not a test case, whatever its name says to pytest

    nonce: str
    at: datetime


OwnNotice = DeadNotice | AllQuietNotice | LateNotice | OfflineNotice | TestNotice
"""What is about keyfigures itself."""

Notice = PageNotice | JointNotice | DigestNotice | OwnNotice


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedMessage:
    """The exact bytes a channel sends, on the first try and on every other.

    For e-mail `body` is the whole message with its headers (`message/rfc822`), for a webhook the JSON document.
    `subject` is one line for lists of deliveries.
    """

    subject: str
    content_type: str
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A message owed to one channel, and for e-mail to one recipient of it.

    `id` and `alert_id` are UUIDs as text: `id` names this message in every repeat of it, `alert_id` what it tells of,
    the same for every channel; `besides` are the alerts that it tells along with that one. `page` is the page's name,
    None where the message is about no page. `not_before` is when it may leave at the earliest; one that is held back
    carries what it says as a `document` (JSON), so that it can be told together with others.
    """

    id: str
    alert_id: str
    channel: str
    kind: ChannelKind
    recipient: str | None
    page: str | None
    message: RenderedMessage
    created_at: datetime
    not_before: datetime | None = None
    document: str | None = None
    besides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How one try ended. `detail` is one line: the server's answer or the error, without control characters.

    `retry_after_s`: the server asked for at least this pause. `possible_duplicate`: the message may have been accepted
    although we count it as not sent.
    """

    verdict: Verdict
    reason: Reason
    detail: str = ""
    retry_after_s: float | None = None
    possible_duplicate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try to deliver, as history keeps it."""

    number: int
    started_at: datetime
    ended_at: datetime
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What becomes of a claimed delivery. `next_at` is set exactly when `state` is RETRYING.

    `owed` are new deliveries (a dead channel told through the others) that are kept in the same transaction; one whose
    id is known already is left as it is. `closes` is the endpoint that wants nothing more: until somebody mends the
    channel nothing is sent there.
    """

    state: DeliveryState
    attempt: Attempt
    next_at: datetime | None = None
    owed: tuple[Delivery, ...] = field(default=())
    closes: str | None = None
