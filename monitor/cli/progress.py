"""How far a run of many pages is: a bar on a terminal, nothing where no person looks."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Reached = Callable[[int], None]


@contextmanager
def progress(pages: int, *, wanted: bool) -> Iterator[Reached]:
    """A bar on standard error while the context lasts; call what it gives with the number of pages that are done."""
    if not wanted or pages < 2 or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
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
