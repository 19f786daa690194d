"""kill -9 before and after every step from fetch to settle: nothing is lost, and every repeat is known as one."""

from pathlib import Path

import pytest
from alert_samples import NOON
from killing import KILLED, LEASES, Commands, ForkServer, House, Left, Point, house
from plug_pullers import CuedHook, CuedMailServer

from storage.model import DeliveryState

pytestmark = pytest.mark.slow
Kind = type[CuedHook] | type[CuedMailServer]


@pytest.mark.parametrize("kind", [CuedHook, CuedMailServer], ids=["webhook", "email"])
def test_a_run_killed_at_any_step_loses_nothing(tmp_path: Path, kind: Kind) -> None:
    """Killed once at each step, and again while it recovers: the next run ends what was begun, alone."""
    with house(tmp_path, kind, runner=ForkServer) as home:
        points = home.points()
        undisturbed = survive(home)
        for number, point in enumerate(points):
            assert_nothing_lost(survive(home, point), undisturbed, deaths=1)
            again = points[(7 * number + 3) % len(points) if number % 2 else -1 - number]
            assert_nothing_lost(survive(home, point, again), undisturbed, deaths=2)

    assert home.kills >= 2.5 * len(points)


@pytest.mark.parametrize("kind", [CuedHook, CuedMailServer], ids=["webhook", "email"])
def test_a_command_killed_at_any_word_of_a_conversation_loses_nothing(tmp_path: Path, kind: Kind) -> None:
    """The command as people run it, killed by the servers it talks to, before and after each of their answers."""
    with house(tmp_path, kind, runner=Commands) as home:
        points = home.points()
        undisturbed = survive(home)
        for point in points:
            assert_nothing_lost(survive(home, point), undisturbed, deaths=1)

    assert len(points) >= home.kills >= len(points) // 2


def survive(home: House, *points: Point) -> Left:
    """Runs that are killed, each after the leases of the one before have run out, and one that is not."""
    with home.fresh() as folder:
        for number, point in enumerate(points, start=1):
            ended = home.run(folder, NOON + number * LEASES, point)
            # A second point may lie behind the end of a recovery, and a server may say its last word when we have left.
            assert ended == KILLED or (ended == 0 and (number > 1 or point.wire))
            assert_whole(home.left_in(folder))
        assert home.run(folder, NOON + (len(points) + 1) * LEASES) == 0
        return home.left_in(folder)


def assert_whole(left: Left) -> None:
    """Whenever a run dies, a snapshot is there with its changes and its delivery, or none of them is."""
    assert left.faults == ()
    assert (left.snapshots, len(left.changes), len(left.deliveries)) in ((1, 0, 0), (2, 2, 1))


def assert_nothing_lost(left: Left, undisturbed: Left, *, deaths: int) -> None:
    """What one run leaves, and what arrived: the same change and delivery, under the same ids."""
    assert left.faults == ()
    assert (left.snapshots, left.changes) == (2, undisturbed.changes)
    assert left.deliveries == undisturbed.deliveries
    assert set(left.deliveries.values()) == {DeliveryState.SENT}
    assert left.lease is None
    assert {message.id for message in left.received} == set(left.deliveries)
    assert len({message.body for message in left.received}) == 1
    repeats = len(left.received) - 1
    assert repeats <= deaths
    assert left.doubts >= (repeats > 0)
