"""The outbox: deliveries that are claimed, tried and settled. Each method is one short transaction.

`due_at` says when somebody must look at a delivery again: its next try, or, while it is being sent, the end of the
lease. Who finds it passed may claim it by compare-and-set on `fence`; a settlement with an older fence is void.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, insert, or_, select, update

from storage import tables
from storage.closings import close, reopen, reopen_of
from storage.database import AnyRow, Database
from storage.engine import insert_once
from storage.model import DeliveryState
from storage.owed import EndedAttempt, HeldClaim, OwedDelivery, Settlement

if TYPE_CHECKING:
    from storage.lines import DeliveryAttempt, DeliveryLine
    from storage.messages import Claim, Delivery

_deliveries, _attempts, _pages, _closings = tables.deliveries, tables.attempts, tables.pages, tables.closings
_alerts = tables.alerts
LONGEST_WAIT = timedelta(hours=26)
"""No pause between two tries, no lease and no server's wish is longer."""

LONGEST_HOLD = timedelta(days=9)
"""A week until a digest leaves, and a day of quiet hours."""

_WAITING = (DeliveryState.PENDING, DeliveryState.RETRYING)
_REVIVABLE = (DeliveryState.DEAD, DeliveryState.RETRYING)
_OWED = (*_WAITING, DeliveryState.DEAD)

_OLDEST_FIRST = (_deliveries.c.created_at, _deliveries.c.due_at, _deliveries.c.id)
"""After an outage the message that is read last must be the one that is true now."""


class Outbox:
    """Deliveries owed. A delivery is due when its time has come, or the lease of its sender has run out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, deliveries: Sequence[OwedDelivery], /, *, now: datetime) -> int:
        """Keep deliveries as pending, due at `now`; one whose id is known is left as it is. How many were new."""
        with self._database.write() as connection:
            return keep(connection, deliveries, due_at=now)

    def channels_due(self, *, now: datetime) -> tuple[str, ...]:
        """The names of the channels that have something due."""
        query = select(_deliveries.c.channel).where(_deliveries.c.due_at <= now).distinct()
        with self._database.read() as connection:
            return tuple(connection.execute(query.order_by(_deliveries.c.channel)).scalars())

    def recipients_due(self, *, channel: str, now: datetime) -> tuple[str | None, ...]:
        """The recipients on one channel to whom something is due; None stands for a channel that has no recipients."""
        mine = and_(_deliveries.c.due_at <= now, _deliveries.c.channel == channel)
        query = select(_deliveries.c.recipient).where(mine).group_by(_deliveries.c.recipient)
        with self._database.read() as connection:
            return tuple(connection.execute(query.order_by(func.min(_deliveries.c.due_at))).scalars())

    def due(self, *, channel: str, recipient: str | None, now: datetime, limit: int) -> tuple[str, ...]:
        """The ids of deliveries due on one channel to one recipient, the oldest news first."""
        theirs = _deliveries.c.recipient.is_not_distinct_from(recipient)
        mine = and_(_deliveries.c.due_at <= now, _deliveries.c.channel == channel, theirs)
        query = select(_deliveries.c.id).where(mine).limit(limit)
        with self._database.read() as connection:
            return tuple(connection.execute(query.order_by(*_OLDEST_FIRST)).scalars())

    def next_due(self, *, besides: Collection[str] = ()) -> datetime | None:
        """When something is due next on channels `besides` these, in the past if already; None if nothing waits."""
        query = select(func.min(_deliveries.c.due_at)).where(_deliveries.c.channel.not_in(besides))
        with self._database.read() as connection:
            found: datetime | None = connection.execute(query).scalar()
        return found

    def catch_up(self, *, now: datetime) -> int:
        """Make due what would wait longer than anything is made to wait: the clock was ahead when that was written. How
        many there were.
        """
        late = _deliveries.c.due_at > now + LONGEST_WAIT
        held = _deliveries.c.fold_at > now + LONGEST_HOLD
        with self._database.read() as connection:
            if connection.execute(select(_deliveries.c.id).where(or_(late, held)).limit(1)).first() is None:
                return 0
        with self._database.write() as connection:
            due = connection.execute(update(_deliveries).where(late).values(due_at=now)).rowcount
            return due + connection.execute(update(_deliveries).where(held).values(fold_at=now)).rowcount

    def claim(self, delivery_id: str, /, *, now: datetime, lease_s: float) -> "Claim | None":
        """Take a due delivery; None if it is not due (any more), taken, unknown, or told by a later message meanwhile.

        The attempt is counted here, so that one that kills its process is counted too.
        """
        with self._database.write() as connection:
            row = connection.execute(_full().where(_deliveries.c.id == delivery_id)).one_or_none()
            if row is None or row.due_at is None or row.due_at > now:
                return None
            if row.folded_into is not None:
                _fold_if_told(connection, delivery_id)
                return None
            taken = update(_deliveries).where(_holds(delivery_id, row.fence))
            until = now + timedelta(seconds=lease_s)
            counted = {"fence": row.fence + 1, "attempts": row.attempts + 1}
            won = connection.execute(taken.values(state=DeliveryState.SENDING, due_at=until, **counted)).rowcount
        return _claim_of(row) if won else None

    def settle(self, claim: HeldClaim, settlement: Settlement, /) -> bool:
        """Record how a claim ended. False, and nothing is written, if the delivery was claimed again meanwhile."""
        with self._database.write() as connection:
            held = and_(_holds(claim.delivery.id, claim.fence), _deliveries.c.state == DeliveryState.SENDING)
            if not connection.execute(update(_deliveries).where(held).values(**_settled(settlement))).rowcount:
                return False
            if settlement.state == DeliveryState.RETRYING:
                _fold_if_told(connection, claim.delivery.id)
            connection.execute(insert(_attempts).values(**_attempt_row(claim.delivery.id, settlement.attempt)))
            _open_or_close(connection, claim.delivery.channel, settlement)
            keep(connection, settlement.owed, due_at=settlement.attempt.ended_at)
        return True

    def revive(
        self, delivery_ids: Sequence[str] | None = None, /, *, now: datetime, besides: Collection[str] = ()
    ) -> int:
        """Make dead and retrying deliveries due at once, with a fresh schedule; None means all. How many there were.

        Their channels are open again: whoever asks for another try has mended them. What is owed to the channels
        `besides` stays as it is.
        """
        revivable = and_(_deliveries.c.state.in_(_REVIVABLE), _deliveries.c.channel.not_in(besides))
        if delivery_ids is not None:
            revivable = and_(revivable, _deliveries.c.id.in_(delivery_ids))
        fresh = {"state": DeliveryState.PENDING, "due_at": now, "attempts": 0}
        with self._database.write() as connection:
            reopen_of(connection, revivable)
            return connection.execute(update(_deliveries).where(revivable).values(**fresh)).rowcount

    def owed(self, states: Collection[DeliveryState] = _OWED, /) -> dict[str, int]:
        """How many deliveries wait or died, or are in these states, by channel, in the order of their names."""
        query = select(_deliveries.c.channel, func.count()).where(_deliveries.c.state.in_(states))
        query = query.group_by(_deliveries.c.channel).order_by(_deliveries.c.channel)
        with self._database.read() as connection:
            return {channel: int(count) for channel, count in connection.execute(query)}

    def drop(self, delivery_ids: Sequence[str] = (), /, *, channel: str | None = None) -> int:
        """Give up deliveries that wait or died, those named or all of a channel; they stay on the list. How many."""
        asked = _deliveries.c.id.in_(delivery_ids) if channel is None else _deliveries.c.channel == channel
        given_up = {"state": DeliveryState.DROPPED, "due_at": None, "fold_at": None}
        change = update(_deliveries).where(asked, _deliveries.c.state.in_(_OWED)).values(**given_up)
        with self._database.write() as connection:
            return connection.execute(change).rowcount

    def closed(self, channel: str, *, endpoint: str) -> str | None:
        """What the receiver said that closed the channel; None if it is open, or leads elsewhere since."""
        query = select(_closings.c.detail).where(_closings.c.channel == channel, _closings.c.endpoint == endpoint)
        with self._database.read() as connection:
            said: str | None = connection.execute(query).scalar_one_or_none()
        return said

    def get(self, delivery_id: str) -> "Delivery | None":
        """A delivery with its message."""
        with self._database.read() as connection:
            row = connection.execute(_full().where(_deliveries.c.id == delivery_id)).one_or_none()
        return None if row is None else _delivery_of(row)

    def lines(self, *, state: DeliveryState | None = None, limit: int = 100) -> "tuple[DeliveryLine, ...]":
        """Deliveries for lists, the newest first."""
        doubt = exists().where(_attempts.c.delivery_id == _deliveries.c.id, _attempts.c.possible_duplicate)
        query = _full().add_columns(doubt.label("possible_duplicate"))
        query = query.order_by(_deliveries.c.created_at.desc(), _deliveries.c.id).limit(limit)
        if state is not None:
            query = query.where(_deliveries.c.state == state)
        with self._database.read() as connection:
            return tuple(_line_of(row) for row in connection.execute(query))

    def attempts(self, delivery_id: str) -> "tuple[DeliveryAttempt, ...]":
        """What was tried, in order."""
        from storage.lines import DeliveryAttempt  # lists are for those who look; a check has none

        query = select(_attempts).where(_attempts.c.delivery_id == delivery_id).order_by(_attempts.c.id)
        names = DeliveryAttempt.__dataclass_fields__
        with self._database.read() as connection:
            rows = connection.execute(query).mappings()
            return tuple(DeliveryAttempt(**{name: row[name] for name in names}) for row in rows)

    def counts(self) -> dict[DeliveryState, int]:
        """How many deliveries are in each state; every state is there."""
        query = select(_deliveries.c.state, func.count()).group_by(_deliveries.c.state)
        with self._database.read() as connection:
            found = {DeliveryState(state): int(count) for state, count in connection.execute(query)}
        return {state: found.get(state, 0) for state in DeliveryState}


def keep(connection: Connection, deliveries: Sequence[OwedDelivery], *, due_at: datetime | None = None) -> int:
    """Keep deliveries as pending, due when they were made unless `due_at` says otherwise. How many were new."""
    if not deliveries:
        return 0
    names = {d.page for d in deliveries if d.page is not None}
    pages = connection.execute(select(_pages.c.name, _pages.c.id).where(_pages.c.name.in_(names)))
    ids = dict(pages.all())
    statement = insert_once(connection.dialect, _deliveries)
    return sum(connection.execute(statement, _row_of(d, ids, due_at or d.created_at)).rowcount for d in deliveries)


def supersede(connection: Connection, page_id: int, kind: str, *, by: Sequence[OwedDelivery]) -> None:
    """What waits for another try of the alerts of a kind about a page is told `by` the later messages to the same.

    One that is being sent may arrive yet: it only notes what tells it, should it come to another try.
    """
    of_kind = select(_alerts.c.id).where(_alerts.c.page_id == page_id, _alerts.c.kind == kind)
    waits = and_(_deliveries.c.state.in_(_WAITING), _deliveries.c.due_at.is_not(None))
    for later in by:
        theirs = _deliveries.c.recipient.is_not_distinct_from(later.recipient)
        mine = and_(_deliveries.c.channel == later.channel, theirs, _deliveries.c.id != later.id)
        told = update(_deliveries).where(mine, _deliveries.c.alert_id.in_(of_kind))
        connection.execute(told.where(waits).values(state=DeliveryState.FOLDED, due_at=None, folded_into=later.id))
        under_way = told.where(_deliveries.c.state == DeliveryState.SENDING)
        connection.execute(under_way.values(folded_into=later.id))


def _fold_if_told(connection: Connection, delivery_id: str) -> None:
    """Ends a delivery that a later message tells: its try failed or was never settled, and another would be wrong."""
    noted = and_(_deliveries.c.id == delivery_id, _deliveries.c.folded_into.is_not(None))
    connection.execute(update(_deliveries).where(noted).values(state=DeliveryState.FOLDED, due_at=None))


def _row_of(delivery: OwedDelivery, pages: dict[str, int], due_at: datetime) -> dict[str, Any]:
    leaves_at = max(due_at, delivery.not_before or due_at)
    is_held = delivery.document is not None and leaves_at > due_at
    return {
        "id": delivery.id,
        "alert_id": delivery.alert_id,
        "page_id": pages.get(delivery.page) if delivery.page is not None else None,
        "channel": delivery.channel,
        "kind": delivery.kind,
        "recipient": delivery.recipient,
        "state": DeliveryState.PENDING,
        "subject": delivery.message.subject,
        "content_type": delivery.message.content_type,
        "body": delivery.message.body,
        "created_at": delivery.created_at,
        "due_at": None if is_held else leaves_at,
        "fold_at": leaves_at if is_held else None,
        "document": delivery.document if is_held else None,
    }


def _full() -> Select[Any]:
    return select(_deliveries, _pages.c.name.label("page")).outerjoin(_pages, _pages.c.id == _deliveries.c.page_id)


def _open_or_close(connection: Connection, channel: str, settlement: Settlement) -> None:
    """What arrives opens a channel."""
    if settlement.state == DeliveryState.SENT:
        reopen(connection, channel)
    elif settlement.closes is not None:
        attempt = settlement.attempt
        close(connection, channel, endpoint=settlement.closes, detail=attempt.outcome.detail, at=attempt.ended_at)


def _holds(delivery_id: str, fence: int) -> ColumnElement[bool]:
    return and_(_deliveries.c.id == delivery_id, _deliveries.c.fence == fence)


def _settled(settlement: Settlement) -> dict[str, Any]:
    outcome = settlement.attempt.outcome
    sent, again = settlement.state == DeliveryState.SENT, settlement.state == DeliveryState.RETRYING
    ended = {} if again else {"folded_into": None}  # what arrived or died is told by no other
    return ended | {
        "state": settlement.state,
        "due_at": settlement.next_at if again else None,
        "reason": outcome.reason,
        "detail": outcome.detail,
        "sent_at": settlement.attempt.ended_at if sent else None,
    }


def _attempt_row(delivery_id: str, attempt: EndedAttempt) -> dict[str, Any]:
    return {
        "delivery_id": delivery_id,
        "number": attempt.number,
        "started_at": attempt.started_at,
        "ended_at": attempt.ended_at,
        "verdict": attempt.outcome.verdict,
        "reason": attempt.outcome.reason,
        "detail": attempt.outcome.detail,
        "possible_duplicate": attempt.outcome.possible_duplicate,
    }


def _claim_of(row: AnyRow) -> "Claim":
    """The claim that was just won over what `row` said before it."""
    from storage.messages import Claim  # most runs have nothing to send

    return Claim(
        delivery=_delivery_of(row),
        fence=row.fence + 1,
        attempt=row.attempts + 1,
        taken_over=row.state == DeliveryState.SENDING,
    )


def _delivery_of(row: AnyRow) -> "Delivery":
    from storage.messages import Delivery, Message

    return Delivery(
        id=row.id,
        alert_id=row.alert_id,
        channel=row.channel,
        kind=row.kind,
        recipient=row.recipient,
        page=row.page,
        message=Message(subject=row.subject, content_type=row.content_type, body=row.body),
        created_at=row.created_at,
    )


def _line_of(row: AnyRow) -> "DeliveryLine":
    from storage.lines import DeliveryLine

    columns = row._mapping
    own = {name: columns[name] for name in DeliveryLine.__dataclass_fields__ if name != "state"}
    return DeliveryLine(**own, state=DeliveryState(row.state))
