"""How far a run is, and what it waits for: on a terminal; nothing where no person looks."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.cli.output import remark

if TYPE_CHECKING:
    from scraper.polite import LongWait, OnWait

Reached = Callable[[int], None]


@contextmanager
def progress(pages: int, *, wanted: bool) -> Iterator[Reached]:
    """A bar on standard error while the context lasts; call what it gives with the number of pages that are done."""
    if pages < 2 or not _is_watched(wanted) or os.environ.get("TERM") == "dumb":
        yield lambda _pages: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    # Lines that are printed meanwhile go above the bar, as they are: neither wrapped nor coloured by it.
    console = Console(stderr=True, soft_wrap=True, highlight=False, markup=False, emoji=False)
    columns = (TextColumn("checking"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, redirect_stdout=sys.stdout.isatty()) as bar:
        task = bar.add_task("checking", total=pages)
        yield lambda done: bar.update(task, completed=done)


def waits(timezone: str, *, wanted: bool) -> "OnWait":
    """Says on standard error which host is waited for until when on the wall clock of `timezone`, and why.

    A host that asks for a long pause between two requests is waited for again and again: each reason is said once.
    """
    if not _is_watched(wanted):
        return lambda _wait: None
    said: set[tuple[str, bool]] = set()

    def on_wait(wait: "LongWait") -> None:
        if (wait.host, wait.is_resting) in said:
            return
        said.add((wait.host, wait.is_resting))
        answered = wait.status or "429 or 503"
        why = f"it answered {answered}" if wait.is_resting else "the pause between two requests"
        remark(f"waiting for {wait.host} until {wait.until.astimezone(ZoneInfo(timezone)):%H:%M:%S} ({why})")

    return on_wait


def _is_watched(wanted: bool) -> bool:
    return wanted and sys.stderr.isatty()
