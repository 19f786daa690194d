"""What a restart makes of a schedule."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.config_file import load_config
from monitor.due import LONGEST_SPREAD_S, settle_schedule, spread
from monitor.wiring import Opened
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
