"""What is held back in the database is told together, once, and never lost."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from stored_pages import NOW, OFFICE, delivery, new_store

from storage.messages import HeldBack
from storage.model import DeliveryState
from storage.owed import OwedDelivery
from storage.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path) as opened:
        opened.outbox.put([held_back(name) for name in ("one", "two", "three")], now=NOW)
        yield opened


def held_back(name: str, *, until: datetime = NOW + timedelta(hours=1)) -> object:
    return replace(delivery(name), not_before=until, document="{}")


LATER = NOW + timedelta(hours=1)


def test_nobody_may_send_what_is_held_back(store: Store) -> None:
    """Until its time it is pending, counted, and due to nobody; then it is folded, not sent one by one."""
    assert store.outbox.next_due() is None
    assert store.outbox.claim("one", now=LATER, lease_s=60) is None
    assert store.outbox.counts()[DeliveryState.PENDING] == 3
    assert store.digests.next_due() == LATER
    assert store.digests.due(now=NOW) == ()
    assert store.digests.due(now=LATER) == (("office", "office@example.org"),)


def test_each_is_in_exactly_one_digest(store: Store) -> None:
    """Two processes that fold at once: one makes the digest, the other finds nothing."""
    with open_store(store.name, clock=lambda: LATER) as other:
        first = store.digests.fold("office", "office@example.org", now=LATER, compose=lambda _: delivery("digest"))
        second = other.digests.fold("office", "office@example.org", now=LATER, compose=lambda _: delivery("again"))

    assert (first, second) == ("digest", None)
    assert sorted(store.digests.members("digest")) == ["one", "three", "two"]
    assert store.outbox.due(channel="office", recipient=OFFICE, now=LATER, limit=9) == ("digest",)
    assert store.outbox.counts()[DeliveryState.FOLDED] == 3


def test_others_may_write_while_a_digest_is_composed(store: Store) -> None:
    """What is held meanwhile is in the next one."""
    with open_store(store.name, clock=lambda: LATER) as other:

        def compose(held: Sequence[HeldBack]) -> OwedDelivery:
            other.outbox.put([held_back("four")], now=NOW)
            return delivery("+".join(each.id for each in held))

        assert store.digests.fold("office", "office@example.org", now=LATER, compose=compose) == "one+three+two"
        assert store.digests.due(now=LATER) == (("office", "office@example.org"),)
        assert store.digests.fold("office", "office@example.org", now=LATER, compose=compose) == "four"


def test_a_digest_of_what_was_told_meanwhile_is_never_owed(store: Store) -> None:
    """Another process that folds while this one composes is first; the late digest is dropped, not sent as well."""
    with open_store(store.name, clock=lambda: LATER) as other:

        def overtaken(_held: object) -> OwedDelivery:
            other.digests.fold("office", "office@example.org", now=LATER, compose=lambda _: delivery("first"))
            return delivery("late")

        assert store.digests.fold("office", "office@example.org", now=LATER, compose=overtaken) is None

    assert store.digests.members("first") == ("one", "three", "two")
    assert store.outbox.due(channel="office", recipient=OFFICE, now=LATER, limit=9) == ("first",)


def test_who_dies_while_folding_leaves_everything_held(store: Store) -> None:
    """The digest and what it stands for are one transaction."""

    def die(_held: object) -> None:
        raise SystemExit

    with pytest.raises(SystemExit):
        store.digests.fold("office", "office@example.org", now=LATER, compose=die)

    assert store.digests.due(now=LATER) == (("office", "office@example.org"),)
    assert store.outbox.counts()[DeliveryState.PENDING] == 3


@pytest.mark.slow
def test_a_process_killed_at_any_step_of_folding_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    """kill -9 before and after every statement: everything is held still or told by the one digest; the next process
    ends with each in exactly one.
    """
    step, killed = 1, True
    while killed:
        folder = tmp_path / str(step)
        folder.mkdir()
        with new_store(folder) as store:
            store.outbox.put([held_back(name) for name in ("one", "two", "three")], now=NOW)
        killed = _fold_in_a_process(folder / "keyfigures.db", last=step) == -signal.SIGKILL
        with open_store(str(folder / "keyfigures.db"), clock=lambda: LATER) as store:
            assert store.integrity() == ()
            assert store.digests.members("digest") in ((), ("one", "three", "two"))
            store.digests.fold("office", "office@example.org", now=LATER, compose=lambda _: delivery("digest"))
            assert store.digests.members("digest") == ("one", "three", "two")
            assert store.outbox.due(channel="office", recipient=OFFICE, now=LATER, limit=9) == ("digest",)
        step += 1
    assert step > 8


def _fold_in_a_process(database: Path, *, last: int) -> int:
    script = Path(__file__).parent / "support" / "folding_child.py"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    arguments = [sys.executable, str(script), str(database), LATER.isoformat(), str(last)]
    return subprocess.run(arguments, env=environment, check=False, capture_output=True, timeout=60).returncode


def test_one_alone_leaves_as_it_was_rendered(store: Store) -> None:
    """No digest of one: it becomes due under its own id."""
    store.outbox.put([replace(held_back("four"), channel="other")], now=NOW)

    assert store.digests.fold("other", "office@example.org", now=LATER, compose=lambda _: None) == "four"
    assert store.outbox.due(channel="other", recipient=OFFICE, now=LATER, limit=9) == ("four",)
