"""What is told of a page whose figures come, go, leap and alternate, reading by reading."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.change import Change
from figures.kinds import Kind
from figures.record import Figure, Mention, Quantity
from monitor.flapping import CALM_AFTER, READINGS_WATCHED, alternates, lately
from monitor.holding import Reading, Settled, difference, settle
from monitor.plausibility import doubtful, is_implausible
from storage.held import Held
from storage.lines import States
from storage.model import Check, Outcome

START = datetime(2026, 11, 2, 6, tzinfo=UTC)
KEYS = ("books", "staff", "students", "prizes")
Shown = Mapping[str, int]
pages = st.fixed_dictionaries({}, optional={key: st.sampled_from((0, 10, 11, 100)) for key in KEYS})


def figure(key: str, value: int | None) -> Figure:
    return Figure(quantity=Quantity(value=None if value is None else Decimal(value)), label=key, section=None, raw="")


def change(key: str, old: int | None, new: int | None, *, at: datetime = START) -> Change | None:
    told = None if old is None else figure(key, old)
    held = Held(key=key, told=told, snapshot=1, since=at)
    return difference(held, None if new is None else figure(key, new))


@dataclass
class Watcher:
    """Folds readings one after the other, as checks do; `believed` is what people were told."""

    believed: dict[str, int] = field(default_factory=dict)
    shown: Shown = field(default_factory=dict)
    held: tuple[Held, ...] = ()
    history: list[States] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    told: list[Change] = field(default_factory=list)

    def first(self, page: Shown) -> None:
        self.believed, self.shown = dict(page), page
        self._keep(page)

    def _keep(self, page: Shown) -> None:
        """A snapshot where the page differs, and a check in any case, the newest first."""
        number = len(self.history) + 1
        is_new = not self.history or _states(page, number - 1) != self.history[-1]
        outcome = Outcome.CHANGED if is_new else Outcome.UNCHANGED
        self.checks.insert(0, Check(started_at=START, outcome=outcome, snapshot_id=number if is_new else None))
        if is_new:
            self.history.append(_states(page, number))

    def fail(self) -> None:
        """A check that reads nothing."""
        self.checks.insert(0, Check(started_at=START, outcome=Outcome.FAILED))

    def see(self, page: Shown) -> None:
        moved = [found for key in KEYS if (found := change(key, self.shown.get(key), page.get(key)))]
        now = _states(page, 0).quantities
        reading = Reading(
            changes=tuple(moved),
            figures={key: figure(key, value) for key, value in page.items()},
            baseline=len(self.history),
            known=len(self.shown),
            at=START,
            lately=lately([c.key for c in moved if c.key], self.history, now, checks=self.checks[:READINGS_WATCHED]),
        )
        settled = settle(reading, self.held)
        self._require_verdicts(settled)
        self.held, self.shown = settled.held, page
        self._keep(page)
        for each in settled.told:
            self._believe(each)

    def _require_verdicts(self, settled: Settled) -> None:
        """What was unconfirmed and is so no more is either confirmed or refuted."""
        was_unconfirmed = {each.key for each in self.held if not each.flapping}
        assert settled.confirmed | settled.refuted == was_unconfirmed - settled.unconfirmed
        assert not settled.confirmed & settled.refuted

    def _believe(self, told: Change) -> None:
        """What is told leads from what people believe to what the page says."""
        assert told.key is not None
        believed = self.believed.pop(told.key, None)
        assert _value(told.old) == believed
        if isinstance(told.new, Figure):
            self.believed[told.key] = self.shown[told.key]
        self.told.append(told)


def _states(page: Shown, number: int) -> States:
    quantities = {key: Quantity(value=Decimal(value)) for key, value in page.items()}
    return States(snapshot=number, quantities=quantities)


def _value(side: object) -> int | None:
    return int(side.quantity.value) if isinstance(side, Figure) and side.quantity.value is not None else None


def watch(readings: Sequence[Shown]) -> Watcher:
    watcher = Watcher()
    watcher.first(readings[0])
    for page in readings[1:]:
        watcher.see(page)
    return watcher


@given(st.lists(pages, min_size=1, max_size=12))
def test_each_change_goes_on_from_what_was_told_and_none_is_lost(readings: list[dict[str, int]]) -> None:
    """Told changes form a chain; once a page stands still, people believe what it shows, and nothing is held."""
    watcher = watch([*readings, *[readings[-1]] * (CALM_AFTER + 1)])
    assert (watcher.believed, watcher.held) == (dict(readings[-1]), ())


@given(st.lists(pages, min_size=1, max_size=8), pages)
def test_a_removal_is_never_told_on_one_reading_alone(readings: list[dict[str, int]], last: dict[str, int]) -> None:
    """What the last reading alone misses is believed still."""
    watcher = watch([*readings, last])
    seen_last = {each.key for each in watcher.told if each.kind is Kind.FIGURE_REMOVED}
    gone_twice = {key for key in KEYS if any(key not in a and key not in b for a, b in _pairs([*readings, last]))}
    assert seen_last <= gone_twice


def _pairs(readings: Sequence[Shown]) -> list[tuple[Shown, Shown]]:
    return list(pairwise(readings))


@given(pages)
def test_the_same_page_again_has_nothing_to_say(page: dict[str, int]) -> None:
    """No change, nothing told, nothing held."""
    watcher = watch([page, page, page])
    assert (watcher.told, watcher.held) == ([], ())


def test_two_versions_are_told_twice_and_then_no_more() -> None:
    """A, B, A, B, A, B …: two changes, however long it goes on."""
    a, b = {"books": 10, "staff": 5}, {"books": 11, "staff": 5}
    assert len(watch([a, b] * 10).told) == 2


@pytest.mark.parametrize("last", [(11, 10), (11, 12), (10, 11), (10, 12)], ids=str)
def test_a_figure_that_flapped_and_settled_is_believed_at_once(last: tuple[int, int]) -> None:
    """To and fro, then calm at one of the two: from there it changes as if it had never flapped, there and back."""
    calm, then = last
    watcher = watch([_books(value) for value in (10, 11, 10, 11, *[calm] * (CALM_AFTER + 1))])
    before = len(watcher.told)
    watcher.see(_books(then))
    watcher.see(_books(calm))
    assert [_value(each.new) for each in watcher.told[before:]] == [then, calm]
    watcher.see(_books(then))
    assert len(watcher.told) == before + 2, "the third turn is no news"


def test_checks_that_failed_calm_nothing() -> None:
    """A page that cannot be read says nothing of its figures: what flapped before goes on to."""
    watcher = watch([_books(value) for value in (10, 11, 10)])
    for _ in range(CALM_AFTER):
        watcher.fail()
    told = list(watcher.told)
    watcher.see(_books(11))
    assert (watcher.told, [each.flapping for each in watcher.held]) == (told, [True])


def test_a_page_of_many_servers_is_quiet_after_one_round() -> None:
    """A, B, C, A, B, C …: each turn is told once."""
    assert len(watch([_books(value) for value in (10, 11, 12)] * 9).told) == 3


def _books(value: int) -> Shown:
    return {"books": value, "staff": 5}


@given(st.lists(st.sampled_from("abc"), max_size=9))
def test_alternating_is_a_turn_that_was_taken_before(states: str) -> None:
    """Standing still adds nothing to a sequence, and neither does looking at it from its end."""
    quantities = [Quantity(value=Decimal(ord(state))) for state in states]
    doubled = [quantity for quantity in quantities for _ in range(2)]
    assert alternates(doubled) == alternates(quantities)
    assert not alternates([*quantities, Quantity(value=None)])


@pytest.mark.parametrize(
    ("old", "new", "implausible"),
    [(10, 50, False), (10, 51, True), (50, 10, False), (51, 10, True), (0, 1, True), (7, 0, True), (-4, 4, False)],
)
def test_more_than_five_times_is_implausible(old: int, new: int, *, implausible: bool) -> None:
    """Larger or smaller; from and to nothing always."""
    found = change("books", old, new)
    assert found is not None
    assert is_implausible(found) == implausible


@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
def test_plausibility_does_not_know_which_came_first(old: int, new: int) -> None:
    """A leap back is as doubtful as the leap."""
    there, back = change("books", old, new), change("books", new, old)
    assert (there is None) == (back is None)
    if there and back:
        assert is_implausible(there) == is_implausible(back)


def test_a_number_that_cannot_be_read_any_more_is_doubtful() -> None:
    """Missing is never zero, and no news at first sight."""
    found = Change(kind=Kind.FIGURE_CHANGED, key="books", old=figure("books", 4), new=figure("books", None))
    assert doubtful([found], figures=9) == {"books"}


@pytest.mark.parametrize(("abroad", "is_doubtful"), [(3_400, False), (33_500, True), (None, True)])
def test_a_number_inside_a_label_is_believed_as_far_as_a_value(abroad: int | None, *, is_doubtful: bool) -> None:
    """ "12 000 students, of whom 3 350 from abroad": a slip there is a slip."""
    before = Mention(quantity=Quantity(value=Decimal(3_350)), label="from abroad")
    after = replace(before, quantity=Quantity(value=None if abroad is None else Decimal(abroad)))
    students = figure("students", 12_000)
    old, new = replace(students, mentions=(before,)), replace(students, mentions=(after,))
    found = Change(kind=Kind.FIGURE_CHANGED, fields=("mentions",), key="students", old=old, new=new)

    assert (doubtful([found], figures=9) == {"students"}) is is_doubtful


def test_what_may_have_taken_the_place_of_a_removed_figure_waits_with_it() -> None:
    """One alert tells both, or the second fetch finds the old one again."""
    removed, added = change("books", 4, None), change("volumes", None, 5)
    assert removed is not None
    assert added is not None
    assert doubtful([removed, replace(added, possibly="books")], figures=9) == {"books", "volumes"}
    assert doubtful([removed, added], figures=9) == {"books"}
