"""How far a run is, on a terminal, and what it waits for: on standard error, beside its results."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import ceil
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.cli.output import remark

if TYPE_CHECKING:
    from monitor.config.model import Config
    from scraper.long_wait import LongWait
    from scraper.polite import OnWait

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


def waits(config: "Config", *, wanted: bool) -> "OnWait":
    """Says on standard error how long a host is waited for, until when on the configuration's clock, and why.

    A host that asks for a long pause between two requests is waited for again and again: each reason is said once.
    """
    if not wanted:
        return lambda _wait: None
    said: set[tuple[str, bool]] = set()

    def on_wait(wait: "LongWait") -> None:
        if (wait.host, wait.is_resting) not in said:
            said.add((wait.host, wait.is_resting))
            remark(_waiting_for(wait, config))

    return on_wait


def _waiting_for(wait: "LongWait", config: "Config") -> str:
    from alerts.check_words import answered, pausing, waiting_for
    from alerts.language import Language

    worded = Language(config.language)
    why = answered(wait.status, worded) if wait.is_resting else pausing(worded)
    until = f"{wait.until.astimezone(ZoneInfo(config.timezone)):%H:%M:%S}"
    return waiting_for(wait.host, seconds=ceil(wait.seconds), until=until, why=why, language=worded)


def _is_watched(wanted: bool) -> bool:
    return wanted and sys.stderr.isatty()
