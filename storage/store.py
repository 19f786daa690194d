"""The database, as the rest of the house sees it.

    store = open_store("keyfigures.db", clock=clock)     # creates, migrates; StoreError says why not
    page = store.pages.ensure("telecom-paris", url, now=now)
    claimed = store.pages.claim(page, now=now, lease_s=120)          # None: somebody else has it
    baseline = store.snapshots.baseline(page.name)                   # Snapshot(record, keys, …) | None
    known = store.series.known(page.name)                            # what figures.series.assign takes
    store.commit_check(CheckCommit(page=…, fence=claimed.fence, check=Check(…), state=PageState(…),
        snapshot=NewSnapshot(record=…, keys=…, evidence=pack(body), …), changes=…, compose=lambda number: […]))

`commit_checks` writes many checks in one transaction; a check without a snapshot is one narrow row.
`store.outbox` is what alerts are delivered from, `store.archive` the bytes behind the snapshots.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from types import TracebackType
from typing import Self

from storage.archive import Archive
from storage.commit import commit_checks
from storage.database import Database
from storage.engine import RESTORE, check_file, database_url, is_file, make_engine, quick_check
from storage.errors import StoreError, StoreReason
from storage.migrate import migrate
from storage.model import CheckCommit, Committed
from storage.outbox import Outbox
from storage.pages import Pages
from storage.snapshots import Snapshots

Clock = Callable[[], datetime]


class Store:
    """The open database. Every method is one short transaction and raises StoreError where that fails."""

    def __init__(self, database: Database, *, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self.pages = Pages(database)
        self.snapshots = Snapshots(database)
        self.archive = Archive(database)
        self.outbox = Outbox(database)

    def commit_check(self, commit: CheckCommit) -> Committed | None:
        """Write what one check leaves behind; None, and nothing is written, if its claim was taken over meanwhile."""
        return self.commit_checks([commit])[0]

    def commit_checks(self, commits: Sequence[CheckCommit]) -> tuple[Committed | None, ...]:
        """Write many checks in one transaction, each page at most once."""
        return commit_checks(self._database, commits)

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_store(database: str, *, clock: Clock) -> Store:
    """Open a database, a path or a SQLAlchemy URL; make it if it is not there, migrate it if it is older.

    Raises:
        StoreError: it cannot be used; `reason` is the word, `hint` what to do.
    """
    url = database_url(database)
    name = str(url.database) if is_file(url) else url.render_as_string(hide_password=True)
    if is_file(url):
        check_file(url)
    opened = Database(make_engine(url), name=name)
    try:
        _prepare(opened, now=clock())
    except BaseException:
        opened.close()
        raise
    return Store(opened, clock=clock)


def _prepare(database: Database, *, now: datetime) -> None:
    with database.read() as connection:
        fault = quick_check(connection)
    if fault is not None:
        raise StoreError(StoreReason.CORRUPT, f"{database.name}: {fault}", hint=RESTORE)
    migrate(database.engine, now=now)
