"""A process that dies while it sends, at whatever moment."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from alert_samples import NOON, Clock, delivery
from hypothesis import given, settings
from hypothesis import strategies as st
from memory_outbox import MemoryOutbox
from scripted_channels import LATER, SENT, KeepingOutbox, Script, deliver, postman, rounds

from alerts.delivery import Postman
from alerts.model import DeliveryState, Outcome, Reason
from alerts.outbox import Claim, KeptDelivery
from storage.store import open_store


@pytest.fixture(params=["memory", "store"])
def outbox(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[KeepingOutbox]:
    if request.param == "memory":
        yield MemoryOutbox()
        return
    with open_store(str(tmp_path / "keyfigures.db"), clock=Clock()) as store:
        for page in ("page", "Télécom Paris"):
            store.pages.ensure(page, "https://www.example.org/", now=NOON)
        yield store.outbox


def test_late_settlement_of_a_lost_claim_is_void(outbox: KeepingOutbox) -> None:
    """Who comes back after the lease was taken over changes nothing."""
    clock = Clock()
    outbox.put([delivery()], now=NOON)

    @dataclass
    class Overslept(Script):
        async def send(self, _kept: KeptDelivery, /) -> Outcome:
            clock.move(self.lease_s + 1)
            taken = await rounds(postman(outbox, Script("hook"), clock=clock)).finish()
            assert [(one.state, one.outcome.possible_duplicate) for one in taken] == [(DeliveryState.SENT, True)]
            return LATER

    assert deliver(postman(outbox, Overslept("hook"), clock=clock)) == ()
    assert outbox.next_due() is None


class Killed(BaseException):
    """The process is gone."""


@dataclass
class Mortal:
    """An outbox and a channel in a process that is killed at its n-th step."""

    outbox: MemoryOutbox
    dies_at: int
    received: list[tuple[str, bytes]]
    name: str = "hook"
    lease_s: float = 60.0
    endpoint: str = "here"
    steps: int = 0

    def step(self) -> None:
        self.steps += 1
        if self.steps == self.dies_at:
            raise Killed

    async def send(self, kept: KeptDelivery, /) -> Outcome:
        self.step()
        self.received.append((kept.id, kept.message.body))
        self.step()
        return SENT

    def __getattr__(self, method: str) -> Callable[..., object]:
        def stepping(*args: object, **kwargs: object) -> object:
            self.step()
            result = getattr(self.outbox, method)(*args, **kwargs)
            self.step()
            return result

        return stepping


@given(st.lists(st.integers(1, 25), max_size=8), st.integers(1, 4))
@settings(deadline=None)
def test_nothing_is_lost_whenever_the_process_dies(deaths: list[int], count: int) -> None:
    """Killed before or after any step, again and again, every delivery arrives in the end, each repeat the same."""
    outbox, clock, received = MemoryOutbox(), Clock(), list[tuple[str, bytes]]()
    outbox.put([delivery(n, body=b"%d" % n) for n in range(count)], now=NOON)
    for dies_at in [*deaths, 0]:
        process = Mortal(outbox, dies_at, received)
        man = Postman(outbox=process, channels={"hook": process}, clock=clock, jitter=lambda: 0.0)  # type: ignore[arg-type]  # passes every method on
        with contextlib.suppress(Killed):
            deliver(man)
        clock.move(61)

    assert set(received) == {(delivery(n).id, b"%d" % n) for n in range(count)}
    assert {row.state for row in outbox.rows.values()} == {DeliveryState.SENT}
    repeats = len(received) - count
    assert repeats <= sum(1 for dies_at in deaths if dies_at)


def test_delivery_that_kills_its_process_every_time_is_dead(outbox: KeepingOutbox) -> None:
    """A message that takes the process down with it is given up after as many claims as there are attempts."""
    clock = Clock()
    outbox.put([delivery()], now=NOON)
    claims: list[Claim | None] = []
    for _ in range(10):
        claims.append(outbox.claim(delivery().id, now=clock(), lease_s=60))
        clock.move(61)

    delivered = deliver(postman(outbox, Script("hook"), clock=clock))

    assert all(claims)
    assert [(one.state, one.outcome.reason) for one in delivered] == [(DeliveryState.DEAD, Reason.INTERRUPTED)]
