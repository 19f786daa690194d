"""The outbox loses nothing: every delivery is sent, or waits, or is dead with its reason."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from settlements import settled
from stored_pages import NOW, OFFICE, commit, delivery, new_store, see

from storage.messages import Claim, NewAlert
from storage.model import DeliveryState
from storage.store import Store

LEASE_S = 60.0
MINUTE = timedelta(minutes=1)


@pytest.fixture
def store(tmp_path: Path):
    with new_store(tmp_path) as opened:
        yield opened


def claimed(store: Store, name: str, *, now: datetime = NOW) -> Claim:
    claim = store.outbox.claim(name, now=now, lease_s=LEASE_S)
    assert claim is not None
    return claim


def state_of(store: Store, name: str) -> DeliveryState:
    return next(line.state for line in store.outbox.lines() if line.id == name)


def test_a_message_is_sent_byte_for_byte_as_it_was_put_in(store: Store):
    """A claim holds the delivery as it was rendered."""
    see(store, "school", {"a": 1})
    owed = delivery("d", page="school")

    assert store.outbox.put([owed], now=NOW) == 1

    assert claimed(store, "d").delivery == owed


def test_putting_twice_owes_once(store: Store):
    """A delivery whose id is known is left as it is, whatever became of it."""
    store.outbox.put([delivery("d")], now=NOW)
    claim = claimed(store, "d")
    store.outbox.settle(claim, settled(claim, DeliveryState.SENT))

    assert store.outbox.put([delivery("d"), delivery("e")], now=NOW) == 1

    assert state_of(store, "d") is DeliveryState.SENT


def test_a_claimed_delivery_is_nobody_elses(store: Store):
    """While it is being sent nobody else gets it, and it is not due."""
    store.outbox.put([delivery("d")], now=NOW)
    claimed(store, "d")

    assert store.outbox.claim("d", now=NOW, lease_s=LEASE_S) is None
    assert store.outbox.due(channel="office", recipient=OFFICE, now=NOW, limit=9) == ()


def test_a_claim_left_by_a_dead_process_is_taken_over(store: Store):
    """After the lease the next claim says that the message may have left; the dead one's settlement is void."""
    store.outbox.put([delivery("d")], now=NOW)
    dead = claimed(store, "d")
    later = NOW + 2 * MINUTE

    heir = claimed(store, "d", now=later)

    assert (dead.taken_over, heir.taken_over, heir.attempt) == (False, True, 2)
    assert not store.outbox.settle(dead, settled(dead, DeliveryState.DEAD))
    assert store.outbox.settle(heir, settled(heir, DeliveryState.SENT, at=later))
    assert not store.outbox.settle(heir, settled(heir, DeliveryState.DEAD))
    assert state_of(store, "d") is DeliveryState.SENT
    assert len(store.outbox.attempts("d")) == 1


def test_a_retry_waits_for_its_time(store: Store):
    """A retrying delivery is due at its time and not before, on its own channel."""
    store.outbox.put([delivery("d"), delivery("other", channel="hook")], now=NOW)
    claim = claimed(store, "d")
    store.outbox.settle(claim, settled(claim, DeliveryState.RETRYING, next_at=NOW + MINUTE))

    assert store.outbox.channels_due(now=NOW) == ("hook",)
    assert store.outbox.claim("d", now=NOW, lease_s=LEASE_S) is None
    assert store.outbox.channels_due(now=NOW + MINUTE) == ("hook", "office")
    assert store.outbox.due(channel="office", recipient=OFFICE, now=NOW + MINUTE, limit=9) == ("d",)
    assert claimed(store, "d", now=NOW + MINUTE).attempt == 2


def test_the_longest_due_comes_first(store: Store):
    """Deliveries come in the order of their time, as many as asked."""
    for minutes, name in enumerate("cab"):
        store.outbox.put([delivery(name)], now=NOW + minutes * MINUTE)

    assert store.outbox.due(channel="office", recipient=OFFICE, now=NOW + 9 * MINUTE, limit=2) == ("c", "a")
    assert store.outbox.next_due() == NOW


def test_what_is_sent_again_leaves_in_the_order_of_the_news(store: Store):
    """Made due at one moment, as after an outage, the oldest leaves first: what is read last is true."""
    for minutes, name in enumerate("cab"):
        store.outbox.put([replace(delivery(name), created_at=NOW + minutes * MINUTE)], now=NOW + minutes * MINUTE)
        claim = claimed(store, name, now=NOW + minutes * MINUTE)
        store.outbox.settle(claim, settled(claim, DeliveryState.DEAD))

    store.outbox.revive(now=NOW + 9 * MINUTE)

    assert store.outbox.due(channel="office", recipient=OFFICE, now=NOW + 9 * MINUTE, limit=9) == ("c", "a", "b")


def test_the_dead_are_listed_with_their_reason_and_can_be_revived(store: Store):
    """A dead delivery says why; revived it starts afresh, with what was tried before still on record."""
    store.outbox.put([delivery("d"), delivery("e")], now=NOW)
    for name in "de":
        claim = claimed(store, name)
        store.outbox.settle(claim, settled(claim, DeliveryState.DEAD))
    assert store.outbox.next_due() is None
    assert [(line.id, line.reason) for line in store.outbox.lines(state=DeliveryState.DEAD)] == [
        ("d", "accepted"), ("e", "accepted"),
    ]  # fmt: skip

    assert store.outbox.revive(["d"], now=NOW + MINUTE) == 1
    again = claimed(store, "d", now=NOW + MINUTE)

    assert (again.attempt, again.taken_over) == (1, False)
    assert len(store.outbox.attempts("d")) == 1
    assert store.outbox.revive(now=NOW) == 1
    assert store.outbox.counts()[DeliveryState.PENDING] == 1


def test_what_is_sent_or_being_sent_is_not_revived(store: Store):
    """Reviving touches the dead and the retrying, never a message that has left or is leaving."""
    store.outbox.put([delivery("sent"), delivery("sending")], now=NOW)
    claim = claimed(store, "sent")
    store.outbox.settle(claim, settled(claim, DeliveryState.SENT))
    claimed(store, "sending")

    assert store.outbox.revive(now=NOW) == 0


def test_a_settlement_owes_in_the_same_breath(store: Store):
    """What a dead channel owes to the others is kept with its death, or not at all."""
    store.outbox.put([delivery("d")], now=NOW)
    claim = claimed(store, "d")
    notice = delivery("notice", channel="hook")

    store.outbox.settle(claim, settled(claim, DeliveryState.DEAD, owed=(notice,)))

    assert store.outbox.due(channel="hook", recipient=OFFICE, now=NOW, limit=9) == ("notice",)


def superseding(store: Store) -> None:
    """A message that the page is back, committed half a minute after the claim that `down` makes."""
    at = NOW + MINUTE / 2
    owed = (delivery("back", page="school", at=at),)
    parts = {"created_at": at, "subject": "{}", "supersedes": "page.unreadable", "deliveries": owed}
    store.commit_check(commit("school", at=at, alerts=(NewAlert(id="alert of back", kind="page.back", **parts),)))


def down(store: Store) -> Claim:
    """The claim of a message that a page cannot be read."""
    see(store, "school", {"a": 1})
    owed = (delivery("down", page="school"),)
    parts = {"created_at": NOW, "subject": "{}", "deliveries": owed}
    store.commit_check(commit("school", alerts=(NewAlert(id="alert of down", kind="page.unreadable", **parts),)))
    return claimed(store, "down")


def told_by(store: Store, name: str) -> tuple[DeliveryState, str | None, datetime | None]:
    return next((line.state, line.folded_into, line.due_at) for line in store.outbox.lines() if line.id == name)


def test_what_a_dead_process_was_sending_is_not_sent_after_the_news_of_its_end(store: Store):
    """Its lease runs out after the page is back: "cannot be read" would be read last, and be wrong."""
    dead = down(store)
    superseding(store)
    later = NOW + 2 * MINUTE

    assert store.outbox.claim("down", now=later, lease_s=LEASE_S) is None
    assert told_by(store, "down") == (DeliveryState.FOLDED, "back", None)
    assert not store.outbox.settle(dead, settled(dead, DeliveryState.SENT))
    assert store.outbox.due(channel="office", recipient=OFFICE, now=later, limit=9) == ("back",)


def test_what_is_under_way_is_not_tried_again_after_the_news_of_its_end(store: Store):
    """A try that fails while the page comes back was the last; it stays on record."""
    claim = down(store)
    superseding(store)

    assert store.outbox.settle(claim, settled(claim, DeliveryState.RETRYING, next_at=NOW + MINUTE))

    assert told_by(store, "down") == (DeliveryState.FOLDED, "back", None)
    assert [attempt.verdict for attempt in store.outbox.attempts("down")] == ["transient"]
    assert claimed(store, "back", now=NOW + MINUTE).attempt == 1


@pytest.mark.parametrize("end", [DeliveryState.SENT, DeliveryState.DEAD])
def test_what_arrives_or_dies_after_the_news_of_its_end_says_so_itself(store: Store, end: DeliveryState):
    """A death is told to the other channels, and asked for again it is sent again."""
    claim = down(store)
    superseding(store)
    notice = delivery("notice", channel="hook")

    assert store.outbox.settle(claim, settled(claim, end, owed=(notice,)))

    assert told_by(store, "down") == (end, None, None)
    assert state_of(store, "notice") is DeliveryState.PENDING
    assert store.outbox.revive(now=NOW + MINUTE) == (end is DeliveryState.DEAD)
    assert (store.outbox.claim("down", now=NOW + MINUTE, lease_s=LEASE_S) is None) == (end is DeliveryState.SENT)


def test_a_delivery_may_be_held_back(store: Store):
    """A delivery made for later (quiet hours) is due when it says."""
    see(store, "school", {"a": 1})
    held = NewAlert(
        id="a", kind="changed", created_at=NOW, subject="{}", deliveries=(delivery("d", at=NOW + 8 * 60 * MINUTE),)
    )

    store.commit_check(commit("school", alerts=(held,)))

    assert store.outbox.channels_due(now=NOW) == ()
    assert store.outbox.next_due() == NOW + 8 * 60 * MINUTE


def test_an_unknown_delivery_is_nothing(store: Store):
    """Claiming, asking for or reviving what is not there does nothing."""
    assert store.outbox.claim("nothing", now=NOW, lease_s=LEASE_S) is None
    assert store.outbox.get("nothing") is None
    assert store.outbox.revive(["nothing"], now=NOW) == 0


@pytest.mark.parametrize("ahead", [timedelta(days=2), timedelta(days=400)])
def test_a_clock_that_was_ahead_makes_nothing_wait(store: Store, ahead: timedelta):
    """What was owed, tried or sent by a clock that has been set back since is due now; what waits rightly stays."""
    for name in ("pending", "retrying", "sending"):
        store.outbox.put([delivery(name)], now=NOW + ahead)
    claim = claimed(store, "retrying", now=NOW + ahead)
    later = NOW + ahead + timedelta(hours=24)
    store.outbox.settle(claim, settled(claim, DeliveryState.RETRYING, next_at=later))
    claimed(store, "sending", now=NOW + ahead)
    store.outbox.put([delivery("rightly")], now=NOW)
    claim = claimed(store, "rightly")
    store.outbox.settle(claim, settled(claim, DeliveryState.RETRYING, next_at=NOW + timedelta(hours=25.5)))

    assert store.outbox.catch_up(now=NOW) == 3

    assert set(store.outbox.due(channel="office", recipient=OFFICE, now=NOW, limit=9)) == {
        "pending",
        "retrying",
        "sending",
    }
    assert store.outbox.catch_up(now=NOW) == 0


def test_a_clock_that_was_ahead_holds_nothing_back(store: Store):
    """A digest of a week leaves in its week; one of next year is due now."""
    for name, days in (("weekly", 8), ("next year", 365)):
        held = replace(delivery(name), not_before=NOW + timedelta(days=days), document="{}", recipient=name)
        store.outbox.put([held], now=NOW)

    assert store.outbox.catch_up(now=NOW) == 1
    assert store.digests.due(now=NOW) == (("office", "next year"),)
