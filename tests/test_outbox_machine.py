"""Whatever receivers answer, and wherever processes die: each message arrives, or is dead with its reason.

Real rounds over a real database; what the machine chooses is what is owed, how each receiver behaves, when time passes,
at which step the process is gone, and when a person asks for another try.
"""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis.strategies as st
import pytest
from alert_samples import Clock, delivery
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from stored_pages import URL, new_store

from alerts.compose import obituary
from alerts.delivery import Postman
from alerts.model import Outcome, Reason, Verdict
from alerts.outbox import KeptDelivery
from alerts.rounds import Rounds
from alerts.settings import WebhookSettings
from storage.lines import DeliveryLine
from storage.model import DeliveryState
from storage.store import Store, open_store

LEASE_S = 60.0
SENT = Outcome(verdict=Verdict.SENT, reason=Reason.ACCEPTED)
ANSWERS = {
    "takes it": SENT,
    "later": Outcome(verdict=Verdict.TRANSIENT, reason=Reason.SERVER_ERROR, detail="500"),
    "in an hour": Outcome(verdict=Verdict.TRANSIENT, reason=Reason.RATE_LIMITED, retry_after_s=3600.0),
    "took it, perhaps": Outcome(verdict=Verdict.TRANSIENT, reason=Reason.TIMEOUT, possible_duplicate=True),
    "never": Outcome(verdict=Verdict.PERMANENT, reason=Reason.REJECTED, detail="400"),
    "gone": Outcome(verdict=Verdict.PERMANENT, reason=Reason.GONE, detail="410"),
}
CHANNELS = ("office", "hook")
PEOPLE = {"office": ("a@example.org", "b@example.org"), "hook": (None,)}
OTHERS = [WebhookSettings(name=name, url=f"https://{name}/") for name in CHANNELS]


STEPS = [f"{when} {what}" for what in ("due", "claim", "closed", "send", "settle") for when in ("before", "after")]


class Killed(BaseException):
    """The process is gone."""


@dataclass
class Life:
    """One process: it ends when the step `last` is taken for the n-th time, and whatever it does after that fails."""

    last: str | None = None
    times: int = 1
    is_over: bool = False

    def step(self, name: str) -> None:
        self.times -= name == self.last
        self.is_over = self.is_over or (name == self.last and self.times == 0)
        if self.is_over:
            raise Killed


@dataclass
class Stepping:
    """An outbox that the process may die before and after each use of."""

    outbox: object
    life: Life

    def __getattr__(self, method: str) -> Callable[..., object]:
        def stepping(*arguments: object, **more: object) -> object:
            self.life.step(f"before {method}")
            result = getattr(self.outbox, method)(*arguments, **more)
            self.life.step(f"after {method}")
            return result

        return stepping


@dataclass
class Receiver:
    """A channel and who is behind it; what it `took` outlives every process."""

    name: str
    life: Life
    answer: Outcome
    took: dict[str, list[bytes]]
    endpoint: str = "here"
    lease_s: float = field(default=LEASE_S)

    async def send(self, kept: KeptDelivery, /) -> Outcome:
        self.life.step("before send")
        if self.answer.verdict is Verdict.SENT or self.answer.possible_duplicate:
            self.took.setdefault(kept.id, []).append(kept.message.body)
        await asyncio.sleep(0)
        self.life.step("after send")
        return self.answer


class OutboxMachine(RuleBasedStateMachine):
    """Processes come and go over one database."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store: Store = new_store(Path(self.folder.name))
        self.clock = Clock()
        self.store.pages.ensure("page", URL, now=self.clock())
        self.owed: dict[str, bytes] = {}
        self.took: dict[str, list[bytes]] = {}
        self.over: dict[str, DeliveryState] = {}

    def teardown(self) -> None:
        self.finish()
        self.store.close()
        self.folder.cleanup()

    @rule(channel=st.sampled_from(CHANNELS), who=st.integers(0, 1), again=st.booleans())
    def owe(self, channel: str, who: int, again: bool) -> None:
        """Something is owed; owing it again changes nothing."""
        number = len(self.owed) if again and self.owed else len(self.owed) + 1
        people = PEOPLE[channel]
        made = delivery(number, channel=channel, recipient=people[who % len(people)], body=b"%d" % number)
        self.store.outbox.put([made], now=self.clock())
        self.owed.setdefault(made.id, made.message.body)

    @rule(seconds=st.sampled_from([1, 6, 61, 400, 4000, 90_000]))
    def wait(self, seconds: int) -> None:
        self.clock.move(seconds)

    @rule(
        seconds=st.sampled_from([0, 6, 61]),
        answers=st.tuples(*[st.just("takes it") | st.sampled_from(sorted(ANSWERS))] * 2),
        last=st.none() | st.sampled_from(STEPS),
        times=st.integers(1, 3),
    )
    def run(self, seconds: int, answers: tuple[str, str], last: str | None, times: int) -> None:
        """A process sends what is due, and may die on the way; the next opens the database anew."""
        self.clock.move(seconds)
        life = Life(last, times)
        with contextlib.suppress(Killed):
            asyncio.run(self._round(dict(zip(CHANNELS, (ANSWERS[name] for name in answers), strict=True)), life))
        if life.is_over:
            self._open_anew()

    @rule()
    def ask_for_another_try(self) -> None:
        """Everything dead or waiting is due, and its channels are open."""
        self.store.outbox.revive(now=self.clock())
        self.over = {known: state for known, state in self.over.items() if state is DeliveryState.SENT}
        assert self.store.closings.all() == ()

    @invariant()
    def nothing_is_lost(self) -> None:
        """All that was owed is there, in a state that explains itself; what is over stays over."""
        lines = self._lines()
        assert set(self.owed) <= set(lines)
        for known, line in lines.items():
            ended = line.state in (DeliveryState.SENT, DeliveryState.DEAD)
            assert (line.due_at is None) == ended
            assert line.state is not DeliveryState.DEAD or line.reason
            assert line.state is not DeliveryState.SENT or self.took.get(known)
            assert self.over.get(known, line.state) is line.state
            if ended:
                self.over[known] = line.state
        for known, bodies in self.took.items():
            assert len(set(bodies)) == 1
            assert known not in self.owed or bodies[0] == self.owed[known]

    @invariant()
    def a_repeat_is_known_as_one(self) -> None:
        """What arrived more than once says so, in its history or in the claim that is still open."""
        for known, line in self._lines().items():
            if len(self.took.get(known, ())) > 1 and line.state is not DeliveryState.SENDING:
                assert line.possible_duplicate

    def finish(self) -> None:
        """Once everybody takes everything, and nobody dies, all of it arrives."""
        self.store.outbox.revive(now=self.clock())
        self.clock.move(LEASE_S + 1)
        asyncio.run(self._round(dict.fromkeys(CHANNELS, SENT), Life()))
        assert {line.state for line in self._lines().values()} <= {DeliveryState.SENT}
        assert set(self.took) >= set(self.owed)
        assert self.store.integrity() == ()

    async def _round(self, answers: dict[str, Outcome], life: Life) -> None:
        outbox = Stepping(self.store.outbox, life)
        man = Postman(
            outbox=outbox,  # type: ignore[arg-type]  # passes every method on
            channels={name: Receiver(name, life, answer, self.took) for name, answer in answers.items()},
            clock=self.clock,
            jitter=lambda: 0.0,
            obituary=partial(obituary, channels=OTHERS),
        )
        async with Rounds(outbox, clock=self.clock, postman=lambda: man) as rounds:  # type: ignore[arg-type]
            await rounds.finish()

    def _lines(self) -> dict[str, DeliveryLine]:
        return {line.id: line for line in self.store.outbox.lines(limit=1000)}

    def _open_anew(self) -> None:
        path = self.store.name
        self.store.close()
        self.store = open_store(path, clock=self.clock)


class TestOutbox(OutboxMachine.TestCase):
    settings = settings(max_examples=10, stateful_step_count=20, deadline=None)


@pytest.mark.slow
class TestOutboxAtLength(OutboxMachine.TestCase):
    settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
