"""`keyfigures alerts`: what is owed to whom, and trying again."""

import asyncio
import secrets
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from alerts import delivery_words
from alerts.detail_words import detail_words
from alerts.language import Language
from alerts.model import DeliveryState, TestNotice, Verdict
from alerts.plain import one_line
from monitor.cli.check import delivered_to_json, say_deliveries
from monitor.cli.output import print_json, print_rich, say, width
from monitor.cli.settings import Chosen
from monitor.cli.store import history_of, reading
from monitor.cli.tables import plain_table
from monitor.cli.times import local, local_soon, rfc3339
from monitor.cli.trouble import UsageError
from monitor.config.model import Config
from monitor.config.suggest import did_you_mean
from storage.lines import DeliveryLine
from storage.model import DeliveryState as StoredState

if TYPE_CHECKING:
    from rich.console import RenderableType

    from alerts.delivery import Delivered
    from alerts.model import Delivery, Outcome
    from storage.store import Store

SCHEMA = "keyfigures/deliveries/1"
_WIDTH_OF_A_TABLE = 120
"""Narrower, the columns would be torn to shreds."""

_DONE = {
    StoredState.SENT: "was sent already",
    StoredState.FOLDED: "was told by another message",
    StoredState.SENDING: "is being sent just now",
    StoredState.DROPPED: "was given up",
}
_SHORT_ID = 8
_MOST = 1_000_000


def run_list(*, state: StoredState | None, limit: int, as_json: bool, chosen: Chosen) -> int:
    """Prints deliveries, the newest first."""
    config = chosen.load()
    with reading(config) as store:
        lines = store.outbox.lines(state=state, limit=limit) if store else ()
    if as_json:
        print_json({"schema": SCHEMA, "deliveries": [_line_to_json(line) for line in lines]})
        return 0
    worded = Language(config.language)
    if not lines:
        say(delivery_words.none_yet(worded) if state is None else delivery_words.none_is(state, worded))
        return 0
    rows = [_row(line, config) for line in lines]
    if width() < _WIDTH_OF_A_TABLE:
        print_rich(*_narrow(rows, worded))
    else:
        print_rich(plain_table(*delivery_words.headings(worded), rows=rows))
    return 0


def run_retry(ids: Sequence[str], *, as_json: bool, chosen: Chosen) -> int:
    """Sends now all that wait or died, or those named; 1 when some failed again, or have no channel any more."""
    config = chosen.load(with_secrets=True)
    delivered, stranded = asyncio.run(_retry(config, ids))
    if as_json:
        print_json({"schema": SCHEMA, "deliveries": [delivered_to_json(each) for each in delivered]})
    elif delivered or stranded:
        say_deliveries(delivered, config=config)
        say_stranded(stranded, config)
    else:
        say(delivery_words.nothing_waits(Language(config.language)))
    return 1 if stranded or any(each.state is not DeliveryState.SENT for each in delivered) else 0


def run_drop(ids: Sequence[str], *, channel: str | None, as_json: bool, chosen: Chosen) -> int:
    """Gives up deliveries that wait or died: nothing else ever forgets one.

    Raises:
        UsageError: it is not said which, both ways are, or nothing of that is owed.
    """
    if bool(ids) == (channel is not None):
        raise UsageError("name the alerts, or all that is owed to one channel with --channel NAME")
    config = chosen.load()
    with history_of(config) as store:
        owed = store.outbox.owed()
        if channel is not None and channel not in owed:
            hint = did_you_mean(channel, list(owed)) or "`keyfigures alerts list` shows what is owed"
            raise UsageError(f'nothing is owed to a channel called "{channel}"; {hint}')
        number = store.outbox.drop([_whole_id(store, each) for each in ids], channel=channel)
    if as_json:
        print_json({"schema": SCHEMA, "dropped": number})
    else:
        say(delivery_words.dropped(number, Language(config.language)))
    return 0


def run_test(channels: Sequence[str], *, as_json: bool, chosen: Chosen) -> int:
    """Sends a test message through every channel, or those named; 1 when some failed."""
    config = chosen.load(with_secrets=True)
    require_channels(config, channels, file=str(chosen.path))
    tried = asyncio.run(_test(config, frozenset(channels)))
    if as_json:
        print_json({"schema": SCHEMA, "deliveries": [_tried_to_json(*each) for each in tried]})
    else:
        for delivery, outcome in tried:
            say(_tried_line(delivery, outcome, config))
    return 0 if all(outcome.verdict is Verdict.SENT for _, outcome in tried) else 1


def stranded_in(store: "Store", config: Config) -> dict[str, int]:
    """How many alerts are owed to channels that are not configured any more, by channel."""
    known = config.channel_names
    return {channel: number for channel, number in store.outbox.owed().items() if channel not in known}


def say_stranded(stranded: Mapping[str, int], config: Config) -> None:
    """A line for each channel that is not configured any more, however many alerts it is owed."""
    for channel, number in stranded.items():
        say(one_line(delivery_words.owed_to_no_channel(channel, number, Language(config.language))))


async def _retry(config: Config, ids: Sequence[str]) -> "tuple[tuple[Delivered, ...], Mapping[str, int]]":
    """What became of deliveries, and what could not be tried for want of a channel; those named are tried anyway."""
    from monitor.delivering import deliver
    from monitor.wiring import Opened

    async with Opened(config) as opened:
        wanted = [_whole_id(opened.store, each) for each in ids] or None
        stranded = {} if wanted else stranded_in(opened.store, config)
        opened.store.outbox.revive(wanted, now=opened.clock(), besides=stranded)
        delivered = await deliver(opened)
    said = {each.channel for each in delivered}
    return delivered, {channel: number for channel, number in stranded.items() if channel not in said}


def _whole_id(store: "Store", wanted: str) -> str:
    """The id that begins so, as `alerts list` shows it.

    Raises:
        UsageError: none does, several do, or nothing of it is left to be sent.
    """
    found = [line for line in store.outbox.lines(limit=_MOST) if line.id.startswith(wanted.lower())]
    if len(found) != 1:
        what = "no alert has this id" if not found else f"{len(found)} alerts have ids that begin so"
        raise UsageError(f'"{wanted}": {what}; `keyfigures alerts list` shows them')
    (line,) = found
    if line.state in _DONE:
        raise UsageError(f'"{wanted}": {_DONE[line.state]}; `keyfigures alerts list --state dead` shows what failed')
    return line.id


async def _test(config: Config, names: frozenset[str]) -> "list[tuple[Delivery, Outcome]]":
    """Not through the outbox: a test that fails is not to be tried again for days."""
    from monitor.wiring import Opened

    async with Opened(config) as opened:
        notice = TestNotice(nonce=secrets.token_hex(8), at=opened.clock())
        deliveries = [each for each in opened.owed([notice], opened.clock()) if each.channel in names or not names]
        outcomes = await asyncio.gather(*(opened.channels[each.channel].send(each) for each in deliveries))
        for delivery, outcome in zip(deliveries, outcomes, strict=True):
            if outcome.verdict is Verdict.SENT:
                opened.store.closings.open(delivery.channel)
    return list(zip(deliveries, outcomes, strict=True))


def require_channels(config: Config, names: Sequence[str], *, file: str) -> None:
    """Refuses names that are no channel's.

    Raises:
        UsageError: one is unknown, or there are no channels at all.
    """
    known = [channel.name for channel in config.channel_settings]
    if not known:
        raise UsageError(f"{file}: no channel is configured; add one under [[channels]]")
    for name in names:
        if name not in known:
            hint = did_you_mean(name, known) or f"configured are {', '.join(known)}"
            raise UsageError(f'no channel is called "{name}"; {hint}')


def _row(line: DeliveryLine, config: Config) -> tuple[str, ...]:
    return (
        line.id[:_SHORT_ID],
        local(line.created_at, config.timezone),
        str(line.state),
        one_line(line.channel),
        one_line(line.recipient or ""),
        one_line(line.subject, limit=100),
        one_line(_why(line, config), limit=300),
    )


def _why(line: DeliveryLine, config: Config) -> str:
    """Why it stands as it does, where there is something to say."""
    worded = Language(config.language)
    match line.state:
        case StoredState.SENT:
            return delivery_words.maybe_twice(worded) if line.possible_duplicate else ""
        case StoredState.FOLDED:
            return delivery_words.folded_into((line.folded_into or "")[:_SHORT_ID], worded)
        case StoredState.PENDING if line.fold_at:
            return delivery_words.held_until(local(line.fold_at, config.timezone), worded)
    why = _with_detail(line.reason or "", line.detail, config)
    if line.state is StoredState.RETRYING and line.due_at:
        next_try = local_soon(line.due_at, config.timezone, now=datetime.now(UTC))
        return delivery_words.and_then(why, next_try, worded)
    return why


def _with_detail(reason: str, detail: str | None, config: Config) -> str:
    return f"{reason}: {detail_words(detail, language=Language(config.language))}" if detail else reason


def _narrow(rows: Sequence[tuple[str, ...]], worded: Language) -> "Iterator[RenderableType]":
    """Each delivery on a line, what it says and why it waits below it, with what has no room beside it."""
    from rich.cells import cell_len
    from rich.padding import Padding
    from rich.text import Text

    for short_id, made, state, channel, to, *texts in rows:
        line, below = f"{short_id}  {made}", list[str]()
        receiver = delivery_words.to(to, worded) if to else ""
        for gap, part in (("  ", delivery_words.by(channel, state, worded)), (" ", receiver)):
            if not below and cell_len(f"{line}{gap}{part}") <= width():
                line = f"{line}{gap}{part}".rstrip()
            else:
                below.append(part)
        yield Text(line)
        for text in (*below, *texts):
            if text:
                yield Padding(Text(text), (0, 0, 0, _SHORT_ID + 2))


def _line_to_json(line: DeliveryLine) -> dict[str, Any]:
    return {
        "id": line.id,
        "alert": line.alert_id,
        "page": line.page,
        "channel": line.channel,
        "kind": line.kind,
        "recipient": line.recipient,
        "subject": line.subject,
        "state": line.state,
        "attempts": line.attempts,
        "reason": line.reason,
        "detail": line.detail or None,
        "possible_duplicate": line.possible_duplicate,
        "created_at": rfc3339(line.created_at),
        "due_at": rfc3339(line.due_at),
        "held_until": rfc3339(line.fold_at),
        "folded_into": line.folded_into,
        "sent_at": rfc3339(line.sent_at),
    }


def _tried_to_json(delivery: "Delivery", outcome: "Outcome") -> dict[str, Any]:
    return {
        "id": delivery.id,
        "channel": delivery.channel,
        "recipient": delivery.recipient,
        "subject": delivery.message.subject,
        "state": DeliveryState.SENT if outcome.verdict is Verdict.SENT else DeliveryState.DEAD,
        "reason": outcome.reason,
        "detail": outcome.detail or None,
    }


def _tried_line(delivery: "Delivery", outcome: "Outcome", config: Config) -> str:
    to = f" to {delivery.recipient}" if delivery.recipient else ""
    is_sent = outcome.verdict is Verdict.SENT
    how = "sent" if is_sent else f"failed: {_with_detail(str(outcome.reason), outcome.detail, config)}"
    return one_line(f"{delivery.channel}{to}: {how}")
