"""What a restart makes of a schedule."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.config.file import load_config
from monitor.due import LONGEST_SPREAD_S, settle_schedule, spread
from monitor.wiring import Opened
from storage.model import Check, CheckCommit, Outcome, PageState
from storage.store import open_store

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_a_thousand_overdue_pages_are_no_herd(tmp_path: Path) -> None:
    """After a restart no more than a few are due in any one second, each within two minutes, none is forgotten."""
    pages = [f'[[pages]]\nname = "p{n}"\nurl = "https://h{n}.example/"\n' for n in range(1000)]
    (tmp_path / "config.toml").write_text('database = "figures.db"\nschedule = "1h"\n' + "".join(pages))

    async def run() -> list[float]:
        config = load_config(tmp_path / "config.toml")
        async with Opened(config, clock=lambda: NOW) as opened:
            settle_schedule(opened)
            pages = opened.store.pages.all()
            return [(page.state.next_due_at - NOW).total_seconds() for page in pages if page.state.next_due_at]

    waits = asyncio.run(run())

    assert len(waits) == 1000
    assert min(waits) >= 0
    assert max(waits) < 120
    assert max(Counter(int(wait) for wait in waits).values()) <= 30
    with open_store(str(tmp_path / "figures.db"), clock=lambda: NOW) as store:
        assert len(store.pages.claim_due(now=NOW + SECOND, limit=1000, lease_s=60)) <= 30


def test_a_few_overdue_pages_do_not_wait() -> None:
    """Three pages are due within the next half second; what is not due yet stays where it is."""
    later = NOW + timedelta(hours=1)
    due = spread([("a", NOW), ("b", NOW - timedelta(days=3)), ("c", NOW), ("d", later)], now=NOW)

    assert all(NOW <= at <= NOW + SECOND / 2 for name, at in due if name != "d")
    assert dict(due)["d"] == later
    assert [name for name, _ in due] == ["a", "b", "c", "d"]


def test_the_spread_has_an_end() -> None:
    """However many pages, the last one is due in five minutes."""
    due = spread([(f"p{n}", NOW) for n in range(20_000)], now=NOW)

    assert max(at for _, at in due) <= NOW + LONGEST_SPREAD_S * SECOND


def due_after_the_clock_went_back(folder: Path, *schedules: str, by: timedelta) -> list[timedelta]:
    """How long after now pages of these schedules are due, all of them checked by a clock that was so far ahead."""
    pages = [f'[[pages]]\nname = "p{n}"\nurl = "https://h.example/{n}"\n' for n in range(len(schedules))]
    tables = "".join(f'{page}schedule = "{schedule}"\n' for page, schedule in zip(pages, schedules, strict=True))
    (folder / "config.toml").write_text(f'database = "figures.db"\n{tables}')

    async def run() -> list[timedelta]:
        async with Opened(load_config(folder / "config.toml"), clock=lambda: NOW) as opened:
            for n in range(len(schedules)):
                page = opened.store.pages.ensure(f"p{n}", f"https://h.example/{n}", now=NOW + by)
                state = PageState(next_due_at=opened.next_due(page.name, NOW + by))
                check = Check(started_at=NOW + by, outcome=Outcome.UNCHANGED)
                opened.store.commit_checks([CheckCommit(page=page.name, check=check, state=state)])
            settle_schedule(opened)
            return [page.state.next_due_at - NOW for page in opened.store.pages.all() if page.state.next_due_at]

    return asyncio.run(run())


def test_a_clock_that_was_days_ahead_holds_up_no_page(tmp_path: Path) -> None:
    """What would wait longer than its schedule lets any page wait is due at once; what would not, when it says."""
    hourly, daily, yearly = due_after_the_clock_went_back(
        tmp_path, "1h", "30 6 * * *", "0 0 1 1 *", by=timedelta(days=5)
    )

    assert hourly < SECOND
    assert daily < SECOND
    assert timedelta(days=38) < yearly < timedelta(days=39)


def test_a_clock_that_is_put_back_by_two_hours_repeats_no_check(tmp_path: Path) -> None:
    """Whoever set it meant summer time: an hour of the clock that comes twice is checked once, an interval goes on."""
    hourly, daily = due_after_the_clock_went_back(tmp_path, "1h", "30 6 * * *", by=timedelta(hours=2))

    assert timedelta(hours=1) <= hourly < timedelta(hours=1, minutes=6)
    assert timedelta(hours=23) < daily < timedelta(hours=25)
