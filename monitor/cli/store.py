"""The database, for commands that read it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.cli.trouble import UsageError
from monitor.config.model import Config
from monitor.config.suggest import did_you_mean, some_of

if TYPE_CHECKING:
    from storage.store import Store


@contextmanager
def reading(config: Config, *, read_only: bool = False) -> "Iterator[Store | None]":
    """The database of a configuration; None where no check has made it yet.

    It is brought to this release's schema first, where it may be written to and `read_only` does not forbid it.

    Raises:
        StoreError: it cannot be used.
    """
    if not ("://" in config.database or Path(config.database).exists()):
        yield None
        return
    from storage.store import open_store, open_to_read  # SQLAlchemy, for those who have something to read

    opening = partial(open_store, read_only=True) if read_only else open_to_read
    with opening(config.database, clock=lambda: datetime.now(UTC)) as store:
        yield store


@contextmanager
def history_of(config: Config) -> "Iterator[Store]":
    """The database of a configuration, for commands that are about what was found.

    Raises:
        StoreError: it cannot be used.
        UsageError: there is none yet.
    """
    with reading(config) as store:
        if store is None:
            raise UsageError(f"{config.database}: no database yet; `keyfigures check` makes it")
        yield store


def require_page(store: "Store", name: str, *, config: Config) -> None:
    """Refuses the name of a page that was never checked.

    Raises:
        UsageError: the database knows no such page.
    """
    known = [page.name for page in store.pages.all(retired=True)]
    if name not in known:
        if any(page.name == name for page in config.pages):
            raise UsageError(f"{name} was never checked; `keyfigures check` does it")
        hint = did_you_mean(name, known) or (f"known are {some_of(known)}" if known else "run `keyfigures check`")
        raise UsageError(f'no page is called "{name}"; {hint}')
