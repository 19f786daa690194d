"""The database, as the rest of the house sees it.

    with open_store("keyfigures.db", clock=clock) as store:      # makes, checks, migrates; StoreError says why not
        [page] = store.pages.take([("telecom-paris", url)], now=now, lease_s=120)  # None: somebody else has it
        known = store.known([page.name])[page.name]              # .baseline: Snapshot | None, .series: SeriesLine(key,
                                                                 # figure, position, present, …)
        store.commit_check(                                      # all in one transaction; None: overtaken meanwhile
            CheckCommit(
                page=page.name,
                fence=page.fence,
                check=Check(started_at=…, outcome=Outcome.CHANGED, status=200, fetch_ms=…, read_ms=…),
                state=replace(page.state, next_due_at=…, etag=…, body_sha256=…, failures=0),
                snapshot=NewSnapshot(record=…, keys=…, taken_at=…, url=…, extractor_version=…, evidence=pack(body)),
                changes=changes,
                compose=lambda snapshot_id: [NewAlert(…, deliveries=…)],
            )
        )

`commit_checks` writes many checks in one transaction; a check without a snapshot costs one narrow row.

| `store.` | answers |
|---|---|
| `pages` | `ensure`, `ensure_all`, `all`, `get`, `take`, `claim`, `claim_many`, `claim_due`, `release`, `schedule` … |
| `snapshots` | `get`, `baseline`, `newest`, `at`, `named` (what people type), `lines` |
| `series` | `of`, `find` (by words), `rename`, `merge`, `split` |
| `history` | `of` a page's series, `export` of everything, streamed |
| `changes`, `alerts`, `checks`, `status` | what was found, said and tried; how every page does |
| `activity` | how much was checked, changed and told in a stretch of time |
| `outbox` | `put`, `channels_due`, `recipients_due`, `due`, `next_due`, `claim`, `settle`, `revive`, `lines` … |
| `closings` | channels whose receiver is gone |
| `digests` | deliveries that are held back, and told together: `due`, `next_due`, `fold`, `release`, `members` |
| `archive` | the bytes behind a snapshot, by SHA-256 (`pack` compresses them, outside the transaction) |
| `hosts`, `lanes` | pauses and robots.txt of hosts; how many are at a host at once |
| `leases` | what one process may do at a time |
"""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from storage import engine
from storage.checks import Checks
from storage.closings import Closings
from storage.commit import commit_checks
from storage.database import Database
from storage.digests import Digests
from storage.errors import StoreError, StoreReason
from storage.hosts import Hosts
from storage.lanes import Lanes
from storage.leases import Leases
from storage.living import Living
from storage.migrate import SHIPPED, migrate, revision_of
from storage.model import CheckCommit, Committed, Page
from storage.outbox import Outbox
from storage.pages import Pages
from storage.sqlite_file import RESTORE, check_file, may_be_opened, path_of

if TYPE_CHECKING:
    from storage.activity import Activity
    from storage.alerts import Alerts
    from storage.archive import Archive
    from storage.baseline import Known
    from storage.changes import Changes
    from storage.earlier import Reread
    from storage.history import History
    from storage.series import SeriesOfPages
    from storage.snapshots import Snapshots
    from storage.status import Status

Clock = Callable[[], datetime]


class Store:
    """The open database. Every method is one short transaction and raises StoreError where that fails.

    `damage` says what is wrong with a database that was opened only to save what can be read. What a check of a page
    that has not changed does not ask is loaded by who asks it: cron pays for every start.
    """

    def __init__(self, database: Database, *, damage: str | None = None, living: Living | None = None) -> None:
        self._database = database
        self._living = living
        self.damage = damage
        self.pages = Pages(database)
        self.checks = Checks(database)
        self.outbox = Outbox(database)
        self.closings = Closings(database)
        self.digests = Digests(database)
        self.hosts = Hosts(database)
        self.lanes = Lanes(database)
        self.leases = Leases(database)

    @cached_property
    def snapshots(self) -> "Snapshots":
        from storage.snapshots import Snapshots

        return Snapshots(self._database)

    @cached_property
    def series(self) -> "SeriesOfPages":
        from storage.series import SeriesOfPages

        return SeriesOfPages(self._database)

    @cached_property
    def history(self) -> "History":
        from storage.history import History

        return History(self._database)

    @cached_property
    def changes(self) -> "Changes":
        from storage.changes import Changes

        return Changes(self._database)

    @cached_property
    def archive(self) -> "Archive":
        from storage.archive import Archive

        return Archive(self._database)

    @cached_property
    def alerts(self) -> "Alerts":
        from storage.alerts import Alerts

        return Alerts(self._database)

    @cached_property
    def activity(self) -> "Activity":
        from storage.activity import Activity

        return Activity(self._database)

    @cached_property
    def status(self) -> "Status":
        from storage.status import Status

        return Status(self._database)

    @property
    def name(self) -> str:
        """What people call the database: its path, or its URL without the password."""
        return self._database.name

    def known(self, pages: Collection[str]) -> "dict[str, Known]":
        """What new records of these pages are compared with, in three or four queries however many they are."""
        from storage.known import known_of

        return known_of(self._database, pages)

    def commit_check(self, commit: CheckCommit) -> Committed | None:
        """Write what one check leaves behind; None, and nothing is written, if its claim was taken over meanwhile."""
        return self.commit_checks([commit])[0]

    def commit_checks(self, commits: Sequence[CheckCommit]) -> tuple[Committed | None, ...]:
        """Write many checks in one transaction, each page at most once."""
        return commit_checks(self._database, commits)

    def commit_rereads(
        self, page: Page, rereads: "Sequence[Reread]", *, renamed: Sequence[tuple[str, str]], now: datetime
    ) -> bool:
        """Replace what snapshots of a claimed page say; False if the claim has been taken over. The claim is kept.

        First the series `renamed` get their other keys.
        """
        from storage.reread import commit_rereads

        return commit_rereads(self._database, page, rereads, renamed=renamed, now=now)

    def release_claims_of_the_dead(self, *, now: datetime) -> None:
        """Give back what processes that died, or found no room to give it back, had claimed; at the start, before any
        claim of ours. On a server, or where others have the file open, such claims run out.
        """
        standing = self.pages.claimed(now=now)
        if standing and self._living is not None and self._living.is_alone():
            self.pages.release_all(standing)

    def integrity(self) -> tuple[str, ...]:
        """All that is wrong inside the database, one line each; empty when it is sound. Reads all of it."""
        try:
            with self._database.read() as connection:
                return engine.integrity_check(connection)
        except StoreError as error:
            return (error.detail,)

    def close(self) -> None:
        self._database.close()
        if self._living is not None:
            self._living.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_store(database: str, *, clock: Clock, read_only: bool = False) -> Store:
    """Open a database, a path or a SQLAlchemy URL; make it if it is not there, migrate it if it is older.

    `read_only` opens what stands there as it is, even when it is damaged (`Store.damage`), to save what can be read.

    Raises:
        StoreError: it cannot be used; `reason` is the word, `hint` what to do.
    """
    url = engine.database_url(database)
    name = str(url.database) if engine.is_file(url) else url.render_as_string(hide_password=True)
    if engine.is_file(url) and not read_only:
        check_file(url)
    opened = Database(engine.make_engine(url, read_only=read_only), name=name)
    try:
        damage = None
        if read_only:
            damage = _inspect(opened)
        else:
            _prepare(opened, now=clock())
    except BaseException:
        opened.close()
        raise
    living = Living(path_of(url).parent) if engine.is_file(url) and not read_only else None
    return Store(opened, damage=damage, living=living)


def open_to_read(database: str, *, clock: Clock) -> Store:
    """Open a database for who only reads: as `open_store` does where that can be, elsewhere as it stands.

    Raises:
        StoreError: it cannot be used, or stands where it may not be written to and is of an older release.
    """
    url = engine.database_url(database)
    if not engine.is_file(url) or may_be_opened(url):
        return open_store(database, clock=clock)
    check_file(url)
    store = open_store(database, clock=clock, read_only=True)
    if store.damage:
        store.close()
        raise _corrupt(store.name, store.damage)
    return store


def _prepare(database: Database, *, now: datetime) -> None:
    """Make sure that the database is sound, ours, and of this release."""
    fault = _fault(database)
    if fault is not None:
        raise _corrupt(database.name, fault)
    with database.refusing_in_words():
        migrate(database.engine, now=now)


def _inspect(database: Database) -> str | None:
    """What is wrong with a database that nobody will write to."""
    with database.read() as connection:
        standing = revision_of(connection)
    if standing != SHIPPED.head:
        detail = f"{database.name} has the schema of {'an older release' if standing else 'nobody yet'}"
        raise StoreError(StoreReason.READ_ONLY, detail, hint="open it for writing once, with `keyfigures check`")
    return _fault(database)


def _corrupt(name: str, fault: str) -> StoreError:
    return StoreError(StoreReason.CORRUPT, f"{name}: {fault}", hint=RESTORE)


def _fault(database: Database) -> str | None:
    with database.read() as connection:
        return engine.quick_check(connection)
