"""What the outbox takes: any value of this shape. The room that composes messages has its own types for them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol


class OwedMessage(Protocol):
    """Rendered once; the same bytes on every try."""

    @property
    def subject(self) -> str: ...
    @property
    def content_type(self) -> str: ...
    @property
    def body(self) -> bytes: ...


class OwedDelivery(Protocol):
    """A message owed to one channel, and for e-mail to one recipient of it; `page` is a page's name.

    `not_before` holds its first try back; None for at once. One that is held back and has a `document` (what it says,
    as JSON) leaves together with others of the same channel and recipient; see `storage.digests`.
    """

    @property
    def id(self) -> str: ...
    @property
    def alert_id(self) -> str: ...
    @property
    def channel(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def recipient(self) -> str | None: ...
    @property
    def page(self) -> str | None: ...
    @property
    def message(self) -> OwedMessage: ...
    @property
    def created_at(self) -> datetime: ...
    @property
    def not_before(self) -> datetime | None: ...
    @property
    def document(self) -> str | None: ...


class Named(Protocol):
    """A delivery, as far as its claim must know it."""

    @property
    def id(self) -> str: ...
    @property
    def channel(self) -> str: ...


class HeldClaim(Protocol):
    """Who holds which delivery."""

    @property
    def delivery(self) -> Named: ...
    @property
    def fence(self) -> int: ...


class AttemptOutcome(Protocol):
    """How a try ended."""

    @property
    def verdict(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def detail(self) -> str: ...
    @property
    def possible_duplicate(self) -> bool: ...


class EndedAttempt(Protocol):
    """One try."""

    @property
    def number(self) -> int: ...
    @property
    def started_at(self) -> datetime: ...
    @property
    def ended_at(self) -> datetime: ...
    @property
    def outcome(self) -> AttemptOutcome: ...


class Settlement(Protocol):
    """What becomes of a claimed delivery: `state` is sent, retrying or dead; `next_at` is set for retrying.

    `closes` is the endpoint that wants nothing more; see `storage.closings`.
    """

    @property
    def state(self) -> str: ...
    @property
    def attempt(self) -> EndedAttempt: ...
    @property
    def next_at(self) -> datetime | None: ...
    @property
    def owed(self) -> Sequence[OwedDelivery]: ...
    @property
    def closes(self) -> str | None: ...
