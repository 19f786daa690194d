"""The way to the database, and everything that only SQLite or only PostgreSQL can say.

Both know the same two kinds of transaction: one that only looks and sees one moment, and one that writes and is alone.
"""

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import URL, Connection, Dialect, Engine, Insert, Table, create_engine, event, make_url
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import ConnectionPoolEntry

from storage.errors import StoreError, StoreReason
from storage.sqlite_file import RESTORE, stands_in_wal

try:
    from pysqlite3 import dbapi2 as newest
except ImportError:
    newest = sqlite3

BUSY_TIMEOUT_S = 30.0
_WRITE_LOCK = 0x6B_66_69_67  # any number, as long as no other program that shares the database takes it
QUICK_CHECK_MAX_BYTES = 16 * 1024 * 1024
WAL_ASKS_FOR = "SQLite 3.51.3, 3.50.7 or 3.44.6"

_BACKENDS = frozenset({"sqlite", "postgresql"})

_SERVER_IS_AWAY = "look whether the database server runs, and what it lets this user do"

_REASONS: dict[str, tuple[StoreReason, str]] = {
    "SQLITE_FULL": (StoreReason.DISK_FULL, "make room on the disk; nothing half done was kept"),
    "SQLITE_CORRUPT": (StoreReason.CORRUPT, RESTORE),
    "SQLITE_NOTADB": (StoreReason.NOT_A_DATABASE, "name another file in `database`"),
    "SQLITE_READONLY": (StoreReason.READ_ONLY, "make the file and its folder writable"),
    "SQLITE_CANTOPEN": (StoreReason.UNWRITABLE, "create the folder, or make it writable"),
    "SQLITE_PERM": (StoreReason.UNWRITABLE, "make the file and its folder writable"),
    "SQLITE_BUSY": (StoreReason.LOCKED, "another process keeps the database busy; try again"),
    "SQLITE_LOCKED": (StoreReason.LOCKED, "another process keeps the database busy; try again"),
    "SQLITE_IOERR": (StoreReason.FAILED, "look at the disk: it may be full, or failing"),
    # PostgreSQL's, https://www.postgresql.org/docs/current/errcodes-appendix.html
    "08": (StoreReason.UNREACHABLE, _SERVER_IS_AWAY),
    "25006": (StoreReason.READ_ONLY, "name a server that takes writes"),
    "28": (StoreReason.UNREACHABLE, _SERVER_IS_AWAY),
    "3D000": (StoreReason.UNREACHABLE, "create that database, or name another one"),
    "42501": (StoreReason.READ_ONLY, "let this user create and write tables there"),
    "53100": (StoreReason.DISK_FULL, "make room on the server's disk; nothing half done was kept"),
    "53": (StoreReason.UNREACHABLE, "the server has no room for one more; try again"),
    "55P03": (StoreReason.LOCKED, "another process keeps the database busy; try again"),
    "57P": (StoreReason.UNREACHABLE, _SERVER_IS_AWAY),
    "XX001": (StoreReason.CORRUPT, "restore the server's own backup"),
}


def store_error(error: BaseException, *, name: str) -> StoreError:
    """What a driver's error means to the person who runs us."""
    said = error.orig if isinstance(error, DBAPIError) and error.orig else error
    word = getattr(said, "sqlite_errorname", None) or getattr(said, "sqlstate", None)
    detail = " ".join(str(said).split())
    if word is None:
        return StoreError(StoreReason.UNREACHABLE, f"{name}: {detail}", hint=_SERVER_IS_AWAY)
    for prefix, (reason, hint) in _REASONS.items():
        if word.startswith(prefix):
            return StoreError(reason, f"{name}: {detail}", hint=hint)
    return StoreError(StoreReason.FAILED, f"{name}: {detail} ({word})", hint="run `keyfigures doctor`")


def database_url(database: str) -> URL:
    """A path or a SQLAlchemy URL, as a URL.

    Raises:
        StoreError: `database` looks like a URL and is none, or is one of a database nobody has tried.
    """
    if "://" not in database:
        return URL.create("sqlite", database=database)
    try:
        url = make_url(database)
    except ArgumentError as error:
        raise StoreError(StoreReason.REFUSED, "`database` is no valid URL", hint="give a path or a URL") from error
    if url.get_backend_name() not in _BACKENDS:
        detail = f"`database` names {url.get_backend_name()}, which nobody has tried"
        raise StoreError(StoreReason.REFUSED, detail, hint="give a path, or a postgresql+psycopg:// URL")
    return url


def is_file(url: URL) -> bool:
    """Whether the database is one SQLite file."""
    return url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")


def wal_refusal(version: tuple[int, ...] = newest.sqlite_version_info) -> str | None:
    """Why this SQLite may not write in WAL mode; None when it may.

    SQLite 3.7.0 to 3.51.2 can corrupt a WAL database when two connections write or checkpoint at once
    (https://sqlite.org/wal.html, "The WAL-reset bug").
    """
    fixed = version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)
    if fixed:
        return None
    return f"SQLite {'.'.join(map(str, version))} can corrupt a database in WAL mode; {WAL_ASKS_FOR} cannot"


def make_engine(url: URL, *, read_only: bool = False, driver: ModuleType = newest) -> Engine:
    """An engine whose write transactions take their lock at once, so that none is refused half way.

    Raises:
        StoreError: the database asks for WAL, and this SQLite may not be trusted with it; or a driver is missing.
    """
    if url.get_backend_name() != "sqlite":
        return _server_engine(url)
    if read_only and is_file(url):
        return _reading_engine(url, driver)
    journal_mode = None if read_only else _journal_mode(url, driver)
    return _file_engine(url.difference_update_query(["journal_mode"]), driver, journal_mode=journal_mode)


def quick_check(connection: Connection) -> str | None:
    """The first thing wrong with the structure of the file, None when nothing is.

    Reads the whole file, so a big one is left to `doctor`; its header was looked at, and damage shows when it is met.
    """
    if connection.dialect.name != "sqlite":
        return None
    pages, page_size = (
        connection.exec_driver_sql(f"PRAGMA {word}").scalar_one() for word in ("page_count", "page_size")
    )
    if pages * page_size > QUICK_CHECK_MAX_BYTES:
        return None
    found: str = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    return None if found == "ok" else " ".join(found.split())


def integrity_check(connection: Connection) -> tuple[str, ...]:
    """All that is wrong with the file and its references; empty when nothing is. Reads the whole file."""
    if connection.dialect.name != "sqlite":
        return ()
    found = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
    return (*(" ".join(text.split()) for text in found if text != "ok"), *orphans(connection))


def orphans(connection: Connection) -> list[str]:
    """The rows that refer to nothing. A server keeps its own order."""
    if connection.dialect.name != "sqlite":
        return []
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check")
    return [f"row {row[1]} of {row[0]} refers to no row of {row[2]}" for row in rows]


def copy_database(connection: Connection, target: Path) -> None:
    """Copy the database of `connection` to a new file, consistent while others write; whole or not at all.

    Raises:
        StoreError: there is a file already, or no room for one.
    """
    driver: Any = connection.dialect.loaded_dbapi
    source: Any = connection.connection.dbapi_connection
    if target.exists():
        raise StoreError(StoreReason.REFUSED, f"{target} exists already", hint="name a new file")
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        with contextlib.closing(driver.connect(str(unfinished))) as copy:
            source.backup(copy)
        unfinished.replace(target)
    except (driver.Error, OSError) as error:
        raise store_error(error, name=str(target)) from error
    finally:
        unfinished.unlink(missing_ok=True)


@contextlib.contextmanager
def foreign_keys_off(connection: Connection) -> Iterator[None]:
    """Within, rebuilding a table deletes none of its children. Only outside a transaction does SQLite obey this."""
    if connection.dialect.name != "sqlite":
        yield
        return
    cursor: Any = connection.connection.dbapi_connection
    cursor.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        cursor.execute("PRAGMA foreign_keys=ON")


def insert_once(dialect: Dialect, table: Table) -> Insert:
    """An INSERT into `table` that skips the rows whose keys stand there already; its `rowcount` is of the others."""
    if dialect.name == "sqlite":
        return sqlite.insert(table).on_conflict_do_nothing().execution_options(preserve_rowcount=True)
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table).on_conflict_do_nothing().execution_options(preserve_rowcount=True)


def sqlite_version(driver: ModuleType = newest) -> str:
    """The version of the SQLite library in use."""
    return str(driver.sqlite_version)


def _file_engine(url: URL, driver: ModuleType, *, journal_mode: str | None) -> Engine:
    engine = create_engine(url, module=driver, connect_args={"timeout": BUSY_TIMEOUT_S, "check_same_thread": False})
    _say_begin_ourselves(engine, journal_mode=journal_mode)
    return engine


def _reading_engine(url: URL, driver: ModuleType) -> Engine:
    from storage.untouched import untouched  # checks write

    file = untouched(url)
    engine = _file_engine(file.url, driver, journal_mode=None)
    file.guard(engine)
    return engine


def _server_engine(url: URL) -> Engine:
    try:
        engine = create_engine(url, pool_pre_ping=True)
    except (ImportError, NoSuchModuleError) as error:
        detail = f"the driver of {url.drivername} is not installed"
        raise StoreError(
            StoreReason.UNREACHABLE, detail, hint="for PostgreSQL: pip install 'psycopg[binary]'"
        ) from error
    event.listen(engine, "begin", _begin_on_server)
    return engine


def _begin_on_server(connection: Connection) -> None:
    """Writers take turns, as they do in a file. The lock goes with the transaction, however that ends."""
    if connection.get_execution_options().get("writes", False):
        wait = f"SET LOCAL lock_timeout = '{BUSY_TIMEOUT_S:.0f}s'"
        connection.exec_driver_sql(f"{wait}; SELECT pg_advisory_xact_lock({_WRITE_LOCK})")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


def _journal_mode(url: URL, driver: ModuleType) -> str:
    asked = str(url.query.get("journal_mode", "")).upper()
    if asked not in ("", "WAL", "DELETE"):
        raise StoreError(StoreReason.REFUSED, f"journal_mode={asked.lower()} is unknown", hint="say wal or delete")
    refusal = wal_refusal(driver.sqlite_version_info)
    if refusal is None:
        return asked or "WAL"
    if asked == "WAL" or (not asked and stands_in_wal(url)):
        name = str(url.database)
        hint = f"install pysqlite3, or say `sqlite:///{name}?journal_mode=delete`"
        raise StoreError(StoreReason.WAL_UNSAFE, f"{name}: {refusal}", hint=hint)
    return "DELETE"


def _say_begin_ourselves(engine: Engine, *, journal_mode: str | None) -> None:
    """Python's SQLite drivers begin late and deferred; a deferred write loses against another one with "locked"."""

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        if journal_mode is not None:
            _set_journal_mode(connection, journal_mode)
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA synchronous=FULL")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _set_journal_mode(connection: Any, journal_mode: str) -> None:
    """Once for the life of the file. SQLite does not wait for other connections here, so we do."""
    give_up_at = time.monotonic() + BUSY_TIMEOUT_S
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != journal_mode.lower():
        try:
            connection.execute(f"PRAGMA journal_mode={journal_mode}")
        except Exception as error:
            if "locked" not in str(error) or time.monotonic() > give_up_at:
                raise
            time.sleep(0.02)
    connection.execute("PRAGMA journal_size_limit=67108864")
