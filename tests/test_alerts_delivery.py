"""The outbox is emptied: everything arrives at least once or is listed as dead, and nothing waits for another."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from alert_samples import NOON, Clock, delivery, email_settings, notice
from memory_outbox import MemoryOutbox
from scripted_channels import LATER, SENT, KeepingOutbox, Script, deliver, postman, rounds

from alerts.compose import obituary, owed
from alerts.delivery import Delivered, Postman
from alerts.model import DeliveryState, Outcome, Reason, Verdict
from alerts.outbox import KeptDelivery
from alerts.settings import WebhookSettings
from storage.store import open_store

NEVER = Outcome(verdict=Verdict.PERMANENT, reason=Reason.GONE, detail="410 Gone")


@pytest.fixture(params=["memory", "store"])
def outbox(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[KeepingOutbox]:
    if request.param == "memory":
        yield MemoryOutbox()
        return
    with open_store(str(tmp_path / "keyfigures.db"), clock=Clock()) as store:
        for page in ("page", "Télécom Paris"):
            store.pages.ensure(page, "https://www.example.org/", now=NOON)
        yield store.outbox


def test_sent_is_sent_once(outbox: KeepingOutbox) -> None:
    """What arrived is not sent again, by this round or another."""
    hook = Script("hook")
    outbox.put([delivery()], now=NOON)

    first, second = deliver(postman(outbox, hook)), deliver(postman(outbox, hook))

    assert [one.state for one in first] == [DeliveryState.SENT]
    assert second == ()
    assert [kept.message.body for kept in hook.sent] == [b"{}"]
    assert outbox.next_due() is None


def test_down_for_80_hours_then_dead_then_revived(outbox: KeepingOutbox) -> None:
    """A channel that never answers is tried ten times on the schedule; then it is dead, and a person brings it back."""
    clock, hook = Clock(), Script("hook", [LATER] * 10 + [SENT])
    outbox.put([delivery()], now=NOON)
    history: list[Delivered] = []
    while (due_at := outbox.next_due()) is not None:
        clock.now = due_at
        history += deliver(postman(outbox, hook, clock=clock))

    assert [one.attempt for one in history] == list(range(1, 11))
    assert [one.state for one in history] == [DeliveryState.RETRYING] * 9 + [DeliveryState.DEAD]
    assert 75 < (clock.now - NOON).total_seconds() / 3600 < 80
    assert outbox.revive(now=clock.now) == 1
    revived = deliver(postman(outbox, hook, clock=clock))
    assert [(one.attempt, one.state) for one in revived] == [(1, DeliveryState.SENT)]
    assert {kept.id for kept in hook.sent} == {delivery().id}


def test_permanent_is_dead_at_once_and_told_elsewhere_once_a_day(outbox: KeepingOutbox) -> None:
    """A dead delivery is reported through the other channels, not its own, and once a day however many die."""
    settings_ = [WebhookSettings(name="hook", url="https://a/"), WebhookSettings(name="other", url="https://b/")]
    hook, other = Script("hook", [NEVER]), Script("other")
    outbox.put([delivery(1), delivery(2)], now=NOON)
    man = postman(outbox, hook, other, obituary=partial(obituary, channels=settings_))

    *dead, told = deliver(man)

    assert [one.state for one in dead] == [DeliveryState.DEAD] * 2
    assert told.subject == "Channel hook does not deliver"
    assert len(other.sent) == 1


def test_death_of_an_obituary_is_told_to_nobody(outbox: KeepingOutbox) -> None:
    """Two dead channels do not report each other for ever."""
    refused = Outcome(verdict=Verdict.PERMANENT, reason=Reason.TLS_FAILED)
    settings_ = [WebhookSettings(name="hook", url="https://a/"), WebhookSettings(name="other", url="https://b/")]
    outbox.put([delivery()], now=NOON)
    man = postman(
        outbox, Script("hook", [refused]), Script("other", [refused]), obituary=partial(obituary, channels=settings_)
    )

    rounds = [deliver(man) for _ in range(3)]

    assert [len(one) for one in rounds] == [2, 0, 0]


def test_wish_of_the_server_is_honoured(outbox: KeepingOutbox) -> None:
    """A Retry-After longer than the schedule moves the next try, a shorter one does not."""
    patient = Outcome(verdict=Verdict.TRANSIENT, reason=Reason.RATE_LIMITED, retry_after_s=3600.0)
    hasty = Outcome(verdict=Verdict.TRANSIENT, reason=Reason.RATE_LIMITED, retry_after_s=1.0)
    outbox.put([delivery(1), delivery(2)], now=NOON)

    delivered = deliver(postman(outbox, Script("hook", [patient, hasty])))

    waits = [(one.next_at - NOON).total_seconds() for one in delivered if one.next_at]
    assert waits == [3600.0, 5.0]


def test_fault_of_ours_is_recorded_and_tried_again(outbox: KeepingOutbox) -> None:
    """An exception out of a channel costs that delivery one attempt, with its text; the others go on."""
    hook = Script("hook", [RuntimeError("bug"), SENT])
    outbox.put([delivery(1), delivery(2)], now=NOON)

    delivered = deliver(postman(outbox, hook))

    assert [one.state for one in delivered] == [DeliveryState.RETRYING, DeliveryState.SENT]
    assert delivered[0].outcome.reason is Reason.CRASHED
    assert "bug" in delivered[0].outcome.detail


def test_a_receiver_that_is_gone_is_left_alone_until_somebody_mends_it(outbox: KeepingOutbox) -> None:
    """After 410 nothing more is sent there: what is owed is dead with that reason, and it is told elsewhere once."""
    settings_ = [WebhookSettings(name="hook", url="https://a/"), WebhookSettings(name="other", url="https://b/")]
    hook, other = Script("hook", [NEVER, SENT]), Script("other")
    man = postman(outbox, hook, other, obituary=partial(obituary, channels=settings_))
    outbox.put([delivery(1), delivery(2)], now=NOON)
    first, second, told = deliver(man)
    outbox.put([delivery(3, page=None)], now=NOON)
    [third] = deliver(man)

    assert {one.state for one in (first, second, third)} == {DeliveryState.DEAD}
    assert {one.outcome.reason for one in (first, second, third)} == {Reason.GONE}
    assert third.outcome.detail == "not sent: 410 Gone"
    assert [kept.id for kept in hook.sent] == [delivery(1).id]
    assert (told.channel, len(other.sent)) == ("other", 1)

    assert outbox.revive([delivery(2).id], now=NOON) == 1
    assert [(one.id, one.state) for one in deliver(man)] == [(delivery(2).id, DeliveryState.SENT)]


def test_a_receiver_elsewhere_is_another(outbox: KeepingOutbox) -> None:
    """A channel whose address was changed is open again."""
    outbox.put([delivery(1)], now=NOON)
    deliver(postman(outbox, Script("hook", [NEVER])))
    outbox.put([delivery(2)], now=NOON)

    assert [one.state for one in deliver(postman(outbox, Script("hook", endpoint="there")))] == [DeliveryState.SENT]


def test_two_receivers_that_are_gone_do_not_report_each_other_for_ever(outbox: KeepingOutbox) -> None:
    """Each closing is told once, through a channel that may be closed itself."""
    settings_ = [WebhookSettings(name="hook", url="https://a/"), WebhookSettings(name="other", url="https://b/")]
    outbox.put([delivery()], now=NOON)
    man = postman(
        outbox, Script("hook", [NEVER]), Script("other", [NEVER]), obituary=partial(obituary, channels=settings_)
    )

    assert sum(len(deliver(man)) for _ in range(5)) == 3


def test_channel_that_is_gone_from_the_configuration_is_dead(outbox: KeepingOutbox) -> None:
    """A delivery to a channel that no longer exists is listed as dead with that reason."""
    outbox.put([delivery()], now=NOON)
    delivered = deliver(postman(outbox))
    assert [(one.state, one.outcome.reason) for one in delivered] == [(DeliveryState.DEAD, Reason.NO_SUCH_CHANNEL)]


def test_slow_channel_delays_no_other(outbox: KeepingOutbox) -> None:
    """While one channel hangs, another has sent all it has."""
    quick = Script("quick")

    @dataclass
    class Hanging(Script):
        async def send(self, kept: KeptDelivery, /) -> Outcome:
            while len(quick.sent) < 3:  # noqa: ASYNC110 - waits for the other channel, not for time
                await asyncio.sleep(0)
            return await Script.send(self, kept)

    outbox.put([delivery(0, channel="hanging"), *(delivery(n, channel="quick") for n in (1, 2, 3))], now=NOON)
    delivered = deliver(postman(outbox, Hanging("hanging"), quick))
    assert len(delivered) == 4


@dataclass
class UntilTold(Script):
    """Takes its first message only once it is told to."""

    told: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, kept: KeptDelivery, /) -> Outcome:
        if not self.sent:
            self.sent.append(kept)
            await self.told.wait()
            return SENT
        return await Script.send(self, kept)


def test_slow_recipient_delays_no_other(outbox: KeepingOutbox) -> None:
    """While the mail server hangs over one recipient, the others of that channel have theirs."""
    mail = UntilTold("office")
    people = ["a@example.org", "b@example.org", "c@example.org"]
    outbox.put([delivery(n, channel="office", recipient=who) for n, who in enumerate(people)], now=NOON)

    async def run() -> list[str | None]:
        underway = rounds(postman(outbox, mail))
        underway.begin()
        while len(mail.sent) < 3:  # noqa: ASYNC110 - waits for the others, not for time
            await asyncio.sleep(0)
        mail.told.set()
        return [one.recipient for one in await underway.finish()]

    assert sorted(asyncio.run(run())) == people


def test_messages_to_one_recipient_keep_their_order(outbox: KeepingOutbox) -> None:
    """What is told later arrives later."""
    mail = Script("office")
    for n in (3, 1, 2):
        outbox.put([delivery(n, channel="office", recipient="a@example.org")], now=NOON + timedelta(seconds=10 * n))

    deliver(postman(outbox, mail, clock=Clock(NOON + timedelta(minutes=1))))

    assert [kept.id for kept in mail.sent] == [delivery(n).id for n in (1, 2, 3)]


def test_a_channel_that_hangs_keeps_nothing_new_waiting(outbox: KeepingOutbox) -> None:
    """While one channel's round hangs, what others are owed from now on is sent, and no second round joins it."""
    hanging, quick = UntilTold("hanging"), Script("quick")
    outbox.put([delivery(1, channel="hanging")], now=NOON)

    async def run() -> tuple[Delivered, ...]:
        underway = rounds(postman(outbox, hanging, quick))
        underway.begin()
        while not hanging.sent:  # noqa: ASYNC110
            await asyncio.sleep(0)
        outbox.put([delivery(2, channel="quick"), delivery(3, channel="hanging")], now=NOON)
        underway.begin()
        while len(underway.under_way) > 1:  # noqa: ASYNC110
            await asyncio.sleep(0)
        assert [kept.id for kept in quick.sent] == [delivery(2).id]
        assert underway.next_due() is None
        hanging.told.set()
        return await underway.finish()

    assert sorted(one.id for one in asyncio.run(run())) == [delivery(n).id for n in (1, 2, 3)]


def test_stopping_begins_nothing_new(outbox: KeepingOutbox) -> None:
    """Asked to stop, a round finishes what it is sending and leaves the rest due."""
    hook = Script("hook")
    outbox.put([delivery(n) for n in range(3)], now=NOON)
    man = Postman(
        outbox=outbox, channels={"hook": hook}, clock=Clock(), jitter=lambda: 0.0, stopping=lambda: len(hook.sent) == 1
    )

    assert len(deliver(man)) == 1
    assert outbox.next_due() == NOON


def test_two_rounds_at_once_send_once(outbox: KeepingOutbox) -> None:
    """Two processes that empty one outbox at the same time send each delivery once."""
    hook = Script("hook")
    outbox.put([delivery(n) for n in range(5)], now=NOON)

    async def both() -> None:
        await asyncio.gather(rounds(postman(outbox, hook)).finish(), rounds(postman(outbox, hook)).finish())

    asyncio.run(both())
    assert sorted(kept.id for kept in hook.sent) == [delivery(n).id for n in range(5)]


def test_same_change_owes_nothing_new(outbox: KeepingOutbox) -> None:
    """Recomputing a diff makes the same deliveries, which the outbox knows already."""
    channels = [
        email_settings(recipients=("a@example.org", "b@example.org")),
        WebhookSettings(name="hook", url="https://a/"),
    ]
    assert outbox.put(owed(notice(), channels=channels, now=NOON), now=NOON) == 3
    assert outbox.put(owed(notice(), channels=channels, now=NOON), now=NOON) == 0
