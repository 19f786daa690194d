"""`keyfigures check --quiet`, as cron runs it: only what is news, and a host that is down only once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import AFTER, BEFORE, PATH, configure

from alerts.delivery import Delivered
from alerts.model import DeliveryState, Reason, Verdict
from alerts.model import Outcome as Sending
from monitor.cli.check import Screen
from monitor.config.file import load_config
from monitor.config.model import Config
from monitor.once import Ran
from monitor.report import CheckReport
from storage.model import Outcome


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        site.publish(PATH, BEFORE)
        yield site


def test_exit_code_tells_of_a_change(shell: Shell, site: Site) -> None:
    """As `git diff --exit-code` does; and the quiet form prints nothing while nothing changes."""
    configure(shell.folder, site)
    shell("check")

    calm = shell("check", "--quiet", "--exit-code")
    site.publish(PATH, AFTER)
    changed = shell("check", "--quiet", "--exit-code")

    assert (calm.code, calm.out, calm.err) == (0, "", "")
    assert changed.code == 1
    assert changed.out.startswith("telecom-paris  changed ")


def test_quietly_a_trouble_is_said_as_it_begins_and_as_it_ends(shell: Shell, site: Site) -> None:
    """Cron mails whatever is printed: not each time what goes on, though each run says by its exit that it does."""
    configure(shell.folder, site)
    shell("check")
    site.publish(PATH, b"gone", status=404)
    failing = [shell("check", "--quiet") for _ in range(3)]
    loud = shell("check")
    site.publish(PATH, BEFORE)
    ended, calm = shell("check", "--quiet"), shell("check", "--quiet")

    assert [each.code for each in (*failing, ended, calm)] == [1, 1, 1, 0, 0]
    assert [bool(each.out) for each in (*failing, loud, ended, calm)] == [True, False, False, True, True, False]
    assert ended.out.startswith("telecom-paris  unchanged     can be read again after 4 failed checks, since 20")


def test_quietly_a_host_that_is_down_is_one_line(shell: Shell, site: Site) -> None:
    """As it fails and as it is back, however many of its pages are watched."""
    path = configure(shell.folder, site)
    more = [f'[[pages]]\nname = "p{n}"\nurl = "{site.url(f"{PATH}/{n}")}"\n' for n in range(2)]
    at_once = path.read_text().replace("pause_s = 0.0", "pause_s = 0.0\nconnections = 3")
    path.write_text("\n".join((at_once, *more)))

    def publish(status: int) -> None:
        for address in (PATH, f"{PATH}/0", f"{PATH}/1"):
            site.publish(address, BEFORE, status=status)

    publish(200)
    shell("check")
    publish(500)
    down = shell("check", "--quiet")
    publish(200)
    back = shell("check", "--quiet")

    (failed,), (again,) = down.out.splitlines(), back.out.splitlines()
    assert failed.startswith(f"3 pages of {site.authority}: server_error: ")
    assert again.startswith(f"3 pages of {site.authority}: can be read again after 1 failed check, since ")


@pytest.mark.parametrize(
    ("apart", "said"),
    [
        (
            [timedelta(0), timedelta(seconds=40), timedelta(minutes=9)],
            ["3 pages of a.example: can be read again after 1 failed check, since 2026-11-23 11:59"],
        ),
        (
            [timedelta(days=2), timedelta(0), timedelta(seconds=40)],
            [
                "2 pages of a.example: can be read again after 1 failed check, since 2026-11-23 11:59",
                "p0  unchanged     can be read again after 1 failed check, since 2026-11-25 11:59",
            ],
        ),
    ],
)
def test_pages_that_failed_in_one_sweep_are_back_together(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], apart: list[timedelta], said: list[str]
) -> None:
    """A sweep may find one before and the next after the full minute; what failed days apart failed by itself."""
    path = tmp_path / "keyfigures.toml"
    path.write_text("".join(f'[[pages]]\nname = "p{n}"\nurl = "https://a.example/{n}"\n' for n in range(len(apart))))
    began = datetime(2026, 11, 23, 11, 59, 50, tzinfo=UTC)
    screen = Screen(load_config(path), quiet=True)

    for number, after in enumerate(apart):
        report = CheckReport(page=f"p{number}", outcome=Outcome.UNCHANGED, failures=1, failing_since=began + after)
        screen.report(report)
    screen.stopped([])

    assert capsys.readouterr().out.splitlines() == said


@pytest.mark.parametrize(
    ("attempt", "state", "is_last", "is_said"),
    [
        (1, DeliveryState.SENT, True, False),
        (1, DeliveryState.RETRYING, False, True),
        (4, DeliveryState.RETRYING, False, False),
        (5, DeliveryState.SENT, True, True),
        (1, DeliveryState.DEAD, True, True),
        (10, DeliveryState.DEAD, True, True),
    ],
)
def test_quietly_a_delivery_is_said_as_its_trouble_begins_and_ends(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    attempt: int,
    state: DeliveryState,
    is_last: bool,
    is_said: bool,
) -> None:
    """The first try that failed, the one that ended it; a page that another process has is no trouble."""
    outcome = Sending(verdict=Verdict.TRANSIENT, reason=Reason.UNREACHABLE)
    delivered = Delivered(
        id="x",
        channel="hook",
        recipient=None,
        subject="a: 2 figures changed",
        attempt=attempt,
        state=state,
        outcome=outcome,
        next_at=None if is_last else datetime.now(UTC),
    )
    screen = Screen(Config(path=tmp_path, database="x"), quiet=True)

    screen.rest(Ran(reports=(), busy=("a",), delivered=(delivered,)))

    assert bool(capsys.readouterr().out) is is_said
