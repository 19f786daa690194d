"""Whatever senders do, and wherever they die, the outbox stays what it promises."""

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from settlements import settled
from stored_pages import NOW, OFFICE, delivery, new_store

from storage.messages import Claim
from storage.model import DeliveryState
from storage.store import open_store

LEASE_S = 60.0
NAMES = ["d0", "d1"]


class OutboxMachine(RuleBasedStateMachine):
    """Two senders work one outbox; either may die at any step, and the store be opened anew."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store = new_store(Path(self.folder.name))
        self.now = NOW
        self.put: set[str] = set()
        self.held: dict[str, Claim] = {}
        self.sent: list[str] = []
        self.fences: dict[str, list[int]] = {}

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    @initialize()
    def owe(self) -> None:
        self.owe_more(["d0"])

    @rule(names=st.lists(st.sampled_from(NAMES), unique=True))
    def owe_more(self, names: list[str]) -> None:
        """Putting again what is there is harmless."""
        assert self.store.outbox.put([delivery(n) for n in names], now=self.now) == len(set(names) - self.put)
        self.put |= set(names)

    @rule(seconds=st.sampled_from([30, 61, 301]))
    def wait(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(sender=st.sampled_from(["daemon", "cron"]), name=st.sampled_from(NAMES))
    def claim(self, sender: str, name: str) -> None:
        """A claim is given for what is due, and has a fence that no other claim of it had."""
        is_due = name in self.store.outbox.due(channel="office", recipient=OFFICE, now=self.now, limit=9)
        claim = self.store.outbox.claim(name, now=self.now, lease_s=LEASE_S)
        assert (claim is not None) == is_due
        if claim is not None:
            assert all(fence < claim.fence for fence in self.fences.get(name, []))
            self.fences.setdefault(name, []).append(claim.fence)
            self.held[sender] = claim

    @precondition(lambda self: self.held)
    @rule(data=st.data(), state=st.sampled_from([DeliveryState.SENT, DeliveryState.RETRYING, DeliveryState.DEAD]))
    def settle(self, data: st.DataObject, state: DeliveryState) -> None:
        """Only the last claim settles, and only once."""
        sender = data.draw(st.sampled_from(sorted(self.held)))
        claim = self.held.pop(sender)
        name = claim.delivery.id
        next_at = self.now + timedelta(minutes=5) if state is DeliveryState.RETRYING else None
        stands = self.store.outbox.settle(claim, settled(claim, state, at=self.now, next_at=next_at))
        assert not stands or claim.fence == self.fences[name][-1]
        if stands and state is DeliveryState.SENT:
            self.sent.append(name)

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def die(self, data: st.DataObject) -> None:
        """A sender dies with its claim; somebody opens the store anew."""
        self.held.pop(data.draw(st.sampled_from(sorted(self.held))))
        path = self.store.name
        self.store.close()
        self.store = open_store(path, clock=lambda: self.now)

    @rule()
    def revive(self) -> None:
        self.store.outbox.revive(now=self.now)

    @invariant()
    def nothing_is_lost(self) -> None:
        """All that was put is there; what is neither sent nor dead will be due; what was sent is sent once for ever."""
        lines = {line.id: line for line in self.store.outbox.lines()}
        assert set(lines) == self.put
        assert len(self.sent) == len(set(self.sent))
        for name, line in lines.items():
            is_over = line.state in (DeliveryState.SENT, DeliveryState.DEAD)
            assert (line.due_at is None) == is_over
            assert (line.state is DeliveryState.SENT) == (name in self.sent)
            assert (line.sent_at is not None) == (name in self.sent)


class TestOutbox(OutboxMachine.TestCase):
    settings = settings(max_examples=10, stateful_step_count=30, deadline=None)


@pytest.mark.slow
class TestOutboxAtLength(OutboxMachine.TestCase):
    settings = settings(max_examples=200, stateful_step_count=40, deadline=None)
