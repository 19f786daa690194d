"""The database, for commands that read it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from alerts.plain import one_line
from monitor.cli.output import remark
from monitor.cli.trouble import UsageError
from monitor.config.model import Config
from monitor.config.suggest import did_you_mean, some_of

if TYPE_CHECKING:
    from storage.store import Store


def is_emptied(database: str) -> bool:
    """Whether a database is a file without a byte. SQLite takes it for a new one, its owner may have lost a history."""
    try:
        return "://" not in database and Path(database).stat().st_size == 0
    except OSError:
        return False


def remark_if_emptied(config: Config) -> None:
    """Says it before the file is opened: afterwards it has its tables, and nothing tells it from a new one."""
    if not is_emptied(config.database):
        return
    from alerts.language import Language
    from alerts.status_words import emptied

    remark(f"keyfigures: {one_line(emptied(config.database, Language(config.language)))}")


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
    if not read_only:
        remark_if_emptied(config)
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
