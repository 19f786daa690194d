"""Bring a database to this release's schema: a copy first, then everything in one transaction, counted.

Alembic costs more to import than most checks, so it is loaded only when there is something to do.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, func, inspect, select, table, text

from storage.engine import copy_database, foreign_keys_off, is_file
from storage.errors import StoreError, StoreReason
from storage.migrations import HEAD, REVISIONS

_HERE = Path(__file__).parent / "migrations"
_NOT_COUNTED = frozenset({"alembic_version", "sqlite_sequence"})


def revision_of(connection: Connection) -> str | None:
    """The revision the database stands at; None when it is empty.

    Raises:
        StoreError: its tables are not ours, or are those of a newer release.
    """
    names = set(inspect(connection).get_table_names())
    if "alembic_version" not in names:
        if names:
            detail = f"the database holds another program's tables ({', '.join(sorted(names)[:3])})"
            raise StoreError(StoreReason.FOREIGN_DATABASE, detail, hint="name another one in `database`")
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is not None and found not in REVISIONS:
        detail = f"the database was written by a newer release (schema {found}, this one knows {HEAD})"
        raise StoreError(StoreReason.NEWER_RELEASE, detail, hint="install that release, or restore an older backup")
    return None if found is None else str(found)


def migrate(engine: Engine, *, now: datetime, to: str = HEAD) -> Path | None:
    """Bring the database to `to`. The copy that was made of it before, if there was anything in it.

    Raises:
        StoreError: it could not be done; the database is as it was.
    """
    with engine.connect() as connection, foreign_keys_off(connection):
        writing = connection.execution_options(writes=True)
        with writing.begin():
            standing = revision_of(connection)
        if standing == to:
            return None
        backup = _back_up(engine, standing, now=now) if standing is not None else None
        with writing.begin():
            if revision_of(connection) == standing:
                _upgrade(connection, to=to, backup=backup)
    return backup


def _upgrade(connection: Connection, *, to: str, backup: Path | None) -> None:
    before = _row_counts(connection)
    _run_alembic(connection, to=to)
    after = _row_counts(connection)
    lost = [name for name, count in before.items() if after.get(name, count) < count]
    broken = connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if lost or broken:
        detail = f"the migration to {to} lost rows of {', '.join(lost)}" if lost else f"{broken} refers to nothing"
        hint = f"nothing was changed; please report it{f' (a copy is in {backup})' if backup else ''}"
        raise StoreError(StoreReason.MIGRATION_FAILED, detail, hint=hint)


def _run_alembic(connection: Connection, *, to: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def _back_up(engine: Engine, standing: str, *, now: datetime) -> Path | None:
    """Copy the file beside itself. A server's database is its administrator's to back up."""
    if not is_file(engine.url):
        return None
    path = Path(str(engine.url.database))
    target = path.with_name(f"{path.name}.backup-{standing}-{now:%Y%m%dT%H%M%SZ}")
    with engine.connect() as connection:
        copy_database(connection, target)
    return target


def _row_counts(connection: Connection) -> dict[str, int]:
    names = [name for name in inspect(connection).get_table_names() if name not in _NOT_COUNTED]
    return {name: connection.execute(select(func.count()).select_from(table(name))).scalar_one() for name in names}
