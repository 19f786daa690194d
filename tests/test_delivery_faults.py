"""What goes wrong on the way, from the outbox to a server that misbehaves: the clock is moved, not waited for."""

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import time_machine
from alert_samples import NOON, Clock, email_settings, notice
from hook_server import Answer, Hook, answer, hang_up, hook_server, reset_after_200
from hooked import NEW_SECRET, SECRET
from smtp_server import Faults, faulty_mail_server, mail_server
from standardwebhooks.webhooks import Webhook

from alerts.channels import open_channel
from alerts.compose import kind_of, obituary, owed
from alerts.delivery import Delivered, Postman
from alerts.model import DeliveryState, Reason
from alerts.rounds import Rounds
from alerts.settings import ChannelSettings, WebhookSettings
from alerts.signature import secret_key
from network.gate import Gate
from storage.engine import newest
from storage.lines import DeliveryAttempt
from storage.store import Store, open_store

TLS = ssl.create_default_context()
SENT, DEAD, RETRYING = DeliveryState.SENT, DeliveryState.DEAD, DeliveryState.RETRYING


@dataclass
class Post:
    """A real outbox with a change in it, sent through real channels at the times that a test chooses."""

    store: Store
    clock: Clock

    def owe(self, *channels: ChannelSettings) -> None:
        self.store.outbox.put(owed(notice(), channels=channels, now=self.clock()), now=self.clock())

    async def round(self, *channels: ChannelSettings) -> dict[str, Delivered]:
        """One round now; what became of each delivery, by recipient or channel."""
        gate = Gate.allowing(["127.0.0.1"])
        opened = {
            each.name: open_channel(each, gate=gate, tls=TLS, clock=self.clock, user_agent="keyfigures/test")
            for each in channels
        }
        man = Postman(
            outbox=self.store.outbox,
            channels=opened,
            clock=self.clock,
            jitter=lambda: 0.0,
            obituary=partial(obituary, channels=channels),
            kinds={each.name: kind_of(each) for each in channels},
        )
        delivered = await Rounds(self.store.outbox, clock=self.clock, postman=lambda: man).finish()
        return {one.recipient or one.channel: one for one in delivered}

    async def to_the_end(self, *channels: ChannelSettings) -> list[Delivered]:
        """Round after round, each at the moment that the outbox names, until nothing waits."""
        history: list[Delivered] = []
        while (due_at := self.store.outbox.next_due()) is not None:
            self.clock.now = max(self.clock.now, due_at)
            history += (await self.round(*channels)).values()
        return history

    def attempts(self, delivered: Delivered) -> tuple[DeliveryAttempt, ...]:
        return self.store.outbox.attempts(delivered.id)


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    clock = Clock()
    with open_store(str(tmp_path / "keyfigures.db"), clock=clock) as store:
        store.pages.ensure("Télécom Paris", "https://www.example.org/", now=NOON)
        yield Post(store, clock)


def hook_at(hook: Hook, *secrets: str, name: str = "hook") -> WebhookSettings:
    keys = tuple(secret_key(secret) for secret in secrets)
    return WebhookSettings(name=name, url=hook.url(), secrets=keys, timeout_s=5.0)


def through_hook(post: Post, *answers: Answer) -> tuple[list[Delivered], Hook]:
    """One webhook, to the end."""

    async def run() -> tuple[list[Delivered], Hook]:
        async with hook_server(answers) as hook:
            post.owe(hook_at(hook))
            return await post.to_the_end(hook_at(hook)), hook

    return asyncio.run(run())


def test_a_mail_lost_after_its_final_dot_is_sent_again_as_itself(post: Post) -> None:
    """Nobody knows whether it was taken: the same Message-ID again, and the history says that it may be a duplicate."""

    async def run() -> tuple[Delivered, Delivered, list[str]]:
        async with faulty_mail_server({".": None}) as broken, mail_server() as mailbox:
            post.owe(email_settings(broken.port))
            first = await post.round(email_settings(broken.port))
            post.clock.move(5)
            second = await post.round(email_settings(mailbox.port))
            return *first.values(), *second.values(), [mail.message["Message-ID"] for mail in mailbox.received]

    first, second, ids = asyncio.run(run())
    assert (first.state, second.state, first.id) == (RETRYING, SENT, second.id)
    assert [attempt.possible_duplicate for attempt in post.attempts(first)] == [True, False]
    assert ids == [f"<{first.id}@example.org>"]
    assert [line.possible_duplicate for line in post.store.outbox.lines()] == [True]


def test_what_is_owed_to_somebody_is_sent_to_them(post: Post) -> None:
    """Another recipient in the configuration changes nothing about mail that waits, and gets none of it."""

    async def run() -> list[tuple[str, ...]]:
        async with mail_server() as mailbox:
            post.owe(email_settings(mailbox.port, recipients=("old@example.org",)))
            await post.round(email_settings(mailbox.port, recipients=("new@example.org",)))
            return [mail.recipients for mail in mailbox.received]

    assert asyncio.run(run()) == [("old@example.org",)]


def test_a_mail_is_not_posted_to_a_webhook_of_the_same_name(post: Post) -> None:
    """The channel became another one while a message waited: it dies, and the others hear of that."""

    async def run() -> tuple[list[Delivered], int, list[str]]:
        async with hook_server([answer("200 OK")]) as hook, mail_server() as mailbox:
            other = replace(email_settings(mailbox.port, recipients=("other@example.org",)), name="other")
            async with faulty_mail_server({".": "451 try again"}) as broken:
                post.owe(email_settings(broken.port))
                await post.round(email_settings(broken.port))
            history = await post.to_the_end(hook_at(hook, name=email_settings(0).name), other)
            return history, len(hook.requests), [mail.message["Subject"] for mail in mailbox.received]

    history, posted, told = asyncio.run(run())
    (dead,) = (one for one in history if one.state is DEAD)
    assert dead.outcome.reason is Reason.NO_SUCH_CHANNEL
    assert dead.outcome.detail == f"made for email, and {dead.channel} is webhook now"
    assert posted == 0
    assert len(told) == 1


@pytest.mark.sqlite
def test_a_process_that_writes_keeps_nothing_but_the_delivery_waiting(post: Post, tmp_path: Path) -> None:
    """Whoever sends has other work: here the very loop that delivers ends the transaction that it waits for."""

    async def run() -> list[DeliveryState]:
        async with mail_server() as mailbox:
            with contextlib.closing(newest.connect(tmp_path / "keyfigures.db", isolation_level=None)) as other:
                post.owe(email_settings(mailbox.port))
                post.clock = WhileWriting(other, asyncio.get_running_loop())
                return [one.state for one in (await post.round(email_settings(mailbox.port))).values()]

    assert asyncio.run(run()) == [SENT]


class WhileWriting(Clock):
    """A clock at each of whose looks somebody else begins to write, until the loop has time for them."""

    def __init__(self, other: Any, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__()
        self._other = other
        self._loop = loop

    def __call__(self) -> datetime:
        if not self._other.in_transaction:
            self._other.execute("BEGIN IMMEDIATE")
            self._loop.call_soon(self._other.rollback)
        return super().__call__()


@pytest.mark.parametrize(
    "faults",
    [{"connect": "421 busy"}, {"RCPT": "450 greylisted"}, {"DATA": "451 later"}, {".": "451 try again"}],
    ids=str,
)
def test_what_passes_is_tried_again_on_the_schedule(post: Post, faults: Faults) -> None:
    """Refused for now at whatever word: again after 5 seconds, then after 5 minutes, and one copy arrives."""

    async def run() -> tuple[list[float], int]:
        waits: list[float] = []
        async with faulty_mail_server(faults) as broken, mail_server() as mailbox:
            post.owe(email_settings(broken.port))
            for _ in range(2):
                (one,) = (await post.round(email_settings(broken.port))).values()
                assert one.next_at is not None
                waits.append((one.next_at - post.clock.now).total_seconds())
                post.clock.now = one.next_at
            (sent,) = (await post.round(email_settings(mailbox.port))).values()
            assert (sent.state, sent.attempt) == (SENT, 3)
            assert not any(attempt.possible_duplicate for attempt in post.attempts(sent))
            return waits, len(mailbox.received)

    assert asyncio.run(run()) == ([5.0, 300.0], 1)


def test_one_of_two_recipients_is_refused(post: Post) -> None:
    """550 for one: the other has it once; the refused one is dead with the reason, and brings nobody else down."""

    async def run() -> tuple[dict[str, Delivered], list[tuple[str, ...]]]:
        async with mail_server() as mailbox:
            mailbox.refused["gone@example.org"] = "550 no such user"
            office = email_settings(mailbox.port, recipients=("gone@example.org", "here@example.org"))
            post.owe(office)
            first = await post.round(office)
            await post.to_the_end(office)
            return first, [mail.recipients for mail in mailbox.received]

    first, received = asyncio.run(run())
    assert received == [("here@example.org",)]
    assert first["here@example.org"].state is SENT
    dead = first["gone@example.org"]
    assert (dead.state, dead.outcome.reason, dead.outcome.detail) == (
        DEAD,
        Reason.RECIPIENT_REFUSED,
        "550 no such user",
    )


def test_a_webhook_that_fails_nine_times_gets_its_message(post: Post) -> None:
    """500 nine times, then 200: ten requests with one id over three days, and it is sent."""
    history, hook = through_hook(post, *[answer("500 Oops")] * 9, answer("200 OK"))

    assert [one.state for one in history] == [RETRYING] * 9 + [SENT]
    assert len({request.headers["webhook-id"] for request in hook.requests}) == 1
    assert len({request.body for request in hook.requests}) == 1
    assert len(hook.requests) == 10
    assert timedelta(hours=75) < post.clock.now - NOON < timedelta(hours=80)


def test_a_webhook_that_is_down_for_80_hours_is_told_elsewhere_and_replayed_by_hand(post: Post) -> None:
    """Ten attempts, dead, one notice through the other channel; `retry` then sends it under its id."""

    async def run() -> tuple[list[Delivered], dict[str, Delivered], Hook, Hook]:
        async with AsyncExitStack() as stack:
            down = await stack.enter_async_context(hook_server([*[hang_up] * 10, answer("200 OK")]))
            other = await stack.enter_async_context(hook_server([answer("200 OK")]))
            channels = (hook_at(down), hook_at(other, name="other"))
            post.owe(channels[0])
            history = await post.to_the_end(*channels)
            assert post.store.outbox.revive(now=post.clock()) == 1
            return history, await post.round(*channels), down, other

    history, replayed, down, other = asyncio.run(run())
    mine = [one for one in history if one.channel == "hook"]
    assert [one.attempt for one in mine] == list(range(1, 11))
    assert mine[-1].state is DEAD
    assert [b'"channel.dead"' in request.body for request in other.requests] == [True]
    assert (replayed["hook"].state, replayed["hook"].id) == (SENT, mine[0].id)
    assert len({request.headers["webhook-id"] for request in down.requests}) == 1


@pytest.mark.parametrize("status", ["429 Slow", "503 Busy"])
@pytest.mark.parametrize(
    ("header", "wait_s"),
    [
        ("3600", 3600.0),
        (format_datetime(NOON + timedelta(hours=2), usegmt=True), 7200.0),
        (format_datetime(NOON - timedelta(hours=2), usegmt=True), 5.0),
        ("soon", 5.0),
        ("-5", 5.0),
        ("1", 5.0),
        ("315360000", 86_400.0),
        ("9" * 400, 86_400.0),
        (format_datetime(NOON + timedelta(days=3650), usegmt=True), 86_400.0),
    ],
    ids=["seconds", "date", "past", "garbage", "negative", "sooner", "ten years", "endless", "date in ten years"],
)
def test_a_wish_to_wait_is_honoured_within_a_day(post: Post, status: str, header: str, wait_s: float) -> None:
    """Whoever asks for a pause has it, where it is longer than ours, up to 24 hours; nonsense counts for nothing."""

    async def run() -> Delivered:
        async with hook_server([answer(status, retry_after=header)]) as hook:
            post.owe(hook_at(hook))
            return (await post.round(hook_at(hook)))["hook"]

    one = asyncio.run(run())
    assert one.next_at is not None
    assert (one.next_at - NOON).total_seconds() == wait_s


def test_a_redirect_is_a_failure_that_may_pass(post: Post) -> None:
    """301 is tried again where it was, and never followed."""
    history, hook = through_hook(post, answer("301 Moved", location="http://127.0.0.1:9/"), answer("200 OK"))

    assert [(one.state, one.outcome.reason) for one in history] == [
        (RETRYING, Reason.REDIRECTED),
        (SENT, Reason.ACCEPTED),
    ]
    assert {request.path for request in hook.requests} == {"/hook?key=1"}


def test_a_reset_after_the_answer_is_no_failure(post: Post) -> None:
    """200 and then a reset: it was taken, and is not sent again."""
    history, hook = through_hook(post, reset_after_200)

    assert [one.state for one in history] == [SENT]
    assert len(hook.requests) == 1


def test_a_key_that_is_changed_in_flight_verifies_on_both_sides(post: Post) -> None:
    """Tried under the old secret, tried again under both: each receiver's library verifies the same message."""

    async def run() -> Hook:
        async with hook_server([answer("503 Busy"), answer("200 OK")]) as hook:
            post.owe(hook_at(hook, SECRET))
            await post.round(hook_at(hook, SECRET))
            await post.to_the_end(hook_at(hook, NEW_SECRET, SECRET))
            return hook

    first, second = asyncio.run(run()).requests
    assert (first.headers["webhook-id"], first.body) == (second.headers["webhook-id"], second.body)
    with time_machine.travel(post.clock.now, tick=False):
        for secret in (SECRET, NEW_SECRET):
            Webhook(secret).verify(second.body, second.headers)


@pytest.mark.parametrize("url", ["http://169.254.169.254/latest", "http://[::1]/", "http://[64:ff9b::7f00:1]/"])
def test_a_private_receiver_is_refused_and_the_refusal_kept(post: Post, url: str) -> None:
    """Nothing is dialled; the delivery is dead, and its history says which address was refused and how to allow it."""
    settings = WebhookSettings(name="hook", url=url)
    post.owe(settings)

    one = asyncio.run(post.round(settings))["hook"]

    (attempt,) = post.attempts(one)
    assert (one.state, attempt.reason) == (DEAD, Reason.ADDRESS_REFUSED)
    assert "not public" in attempt.detail
    assert "`allow` under `[network]`" in attempt.detail


def test_a_broken_channel_delays_no_other(post: Post) -> None:
    """Of three channels one refuses and one is silent until the third has its message."""
    taken = asyncio.Event()

    async def until_taken(writer: asyncio.StreamWriter) -> None:
        await taken.wait()
        await answer("200 OK")(writer)

    def then_tell(give: Answer) -> Callable[[asyncio.StreamWriter], Awaitable[None]]:
        async def given(writer: asyncio.StreamWriter) -> None:
            await give(writer)
            taken.set()

        return given

    async def run(answers: Sequence[Answer]) -> dict[str, Delivered]:
        async with AsyncExitStack() as stack:
            hooks = [await stack.enter_async_context(hook_server([each])) for each in answers]
            channels = [hook_at(hook, name=f"hook{n}") for n, hook in enumerate(hooks)]
            post.owe(*(replace(channel) for channel in channels))
            return await post.round(*channels)

    delivered = asyncio.run(run([answer("500 Oops"), until_taken, then_tell(answer("200 OK"))]))
    assert [delivered[f"hook{n}"].state for n in range(3)] == [RETRYING, SENT, SENT]
