"""Manners survive a restart, and are shared by processes."""

from datetime import timedelta
from pathlib import Path

import pytest
from stored_pages import NOW, new_store

from storage.model import RobotsCopy
from storage.store import Store

SECOND = timedelta(seconds=1)


@pytest.fixture
def store(tmp_path: Path):
    with new_store(tmp_path) as opened:
        yield opened


def test_turns_at_a_host_are_a_pause_apart(store: Store):
    """However soon they are asked for, turns keep their distance; after a long silence the next one is now."""
    turns = [store.hosts.reserve("a.example", now=NOW, pause_s=2) for _ in range(3)]

    assert turns == [NOW, NOW + 2 * SECOND, NOW + 4 * SECOND]
    assert store.hosts.reserve("a.example", now=NOW + 60 * SECOND, pause_s=2) == NOW + 60 * SECOND
    assert store.hosts.reserve("b.example", now=NOW, pause_s=2) == NOW


def test_a_host_that_asks_for_quiet_gets_it(store: Store):
    """No turn comes before the back-off ends, and a shorter wish does not shorten a longer one."""
    store.hosts.back_off("a.example", until=NOW + 90 * SECOND, status=503)
    store.hosts.back_off("a.example", until=NOW + 30 * SECOND, status=429)

    assert store.hosts.reserve("a.example", now=NOW, pause_s=2) == NOW + 90 * SECOND
    standing = store.hosts.pause_of("a.example", now=NOW)
    assert (standing.backoff_until, standing.backoff_status) == (NOW + 90 * SECOND, 503)


def test_a_rest_puts_off_the_next_turn(store: Store):
    """The pause counts from the end of a request, and brings no later turn forward; it is no wish of the host's."""
    store.hosts.reserve("a.example", now=NOW, pause_s=2)
    store.hosts.rest("a.example", until=NOW + 9 * SECOND)
    store.hosts.rest("a.example", until=NOW + 5 * SECOND)

    assert store.hosts.reserve("a.example", now=NOW, pause_s=2) == NOW + 9 * SECOND
    assert store.hosts.backing_off(now=NOW) == ()


def test_a_wish_to_be_left_alone_of_a_clock_that_was_ahead_is_none(store: Store):
    """Nobody is left alone for years: what a wrong clock wrote is passed over, and the next wish takes its place."""
    store.hosts.back_off("a.example", until=NOW + timedelta(days=1000), status=429)

    assert store.hosts.pause_of("a.example", now=NOW).backoff_until is None
    assert store.hosts.backing_off(now=NOW) == ()
    assert store.hosts.reserve("a.example", now=NOW, pause_s=2) == NOW
    store.hosts.back_off("a.example", until=NOW + 60 * SECOND, status=503)
    assert store.hosts.pause_of("a.example", now=NOW).backoff_until == NOW + 60 * SECOND


def test_hosts_that_back_off_are_listed(store: Store):
    """By name, with the moment; those whose time is over are not."""
    for host, seconds in (("b.example", 90), ("a.example", 60), ("c.example", 5)):
        store.hosts.back_off(host, until=NOW + seconds * SECOND)

    listed = store.hosts.backing_off(now=NOW + 30 * SECOND)

    assert [(pause.host, pause.backoff_until) for pause in listed] == [
        ("a.example", NOW + 60 * SECOND),
        ("b.example", NOW + 90 * SECOND),
    ]


def test_robots_are_kept_until_fetched_again(store: Store):
    """The last copy stands, with the answer it came with, or with none."""
    assert store.hosts.robots(["a.example"]) == {}
    first = RobotsCopy(host="a.example", fetched_at=NOW, status=None, body=b"")
    second = RobotsCopy(host="a.example", fetched_at=NOW + SECOND, status=200, body=b"User-agent: *\xff")

    for copy in (first, second):
        store.hosts.keep_robots([copy])
        assert store.hosts.robots(["a.example"]) == {"a.example": copy}


def test_a_lease_has_one_holder(store: Store):
    """Taken, renewed, given back, or run out: one holder at most at any time."""
    take = store.leases.take

    assert take("daemon", holder="one", now=NOW, lease_s=60)
    assert not take("daemon", holder="two", now=NOW, lease_s=60)
    assert take("daemon", holder="one", now=NOW + 30 * SECOND, lease_s=60)
    assert not take("daemon", holder="two", now=NOW + 70 * SECOND, lease_s=60)
    assert take("daemon", holder="two", now=NOW + 90 * SECOND, lease_s=60)
    assert store.leases.standing("daemon", now=NOW + 91 * SECOND) == ("two", NOW + 150 * SECOND)


def test_a_lease_of_a_clock_that_was_ahead_is_none(store: Store):
    """Its holder died before the clock was put right; one that lives has renewed it since."""
    store.leases.take("daemon", holder="one", now=NOW + timedelta(days=5), lease_s=60)

    assert store.leases.take("daemon", holder="two", now=NOW, lease_s=60)
    assert not store.leases.take("daemon", holder="one", now=NOW, lease_s=60)


def test_a_lease_is_given_back_by_its_holder_only(store: Store):
    """Giving back what somebody else holds changes nothing."""
    store.leases.take("daemon", holder="one", now=NOW, lease_s=60)

    store.leases.give_back("daemon", holder="two")
    assert store.leases.standing("daemon", now=NOW) == ("one", NOW + 60 * SECOND)

    store.leases.give_back("daemon", holder="one")
    assert store.leases.standing("daemon", now=NOW) is None
