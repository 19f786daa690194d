"""Bring a database to this release's schema: a copy first, then everything in one transaction, counted.

Alembic costs more to import than most checks, so it is loaded only when there is something to do.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, MetaData, func, inspect, select, table, text

from storage import migrations, tables
from storage.engine import copy_database, foreign_keys_off, is_file, orphans
from storage.errors import StoreError, StoreReason

_NOT_COUNTED = frozenset({"alembic_version", "sqlite_sequence"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """The migrations in a folder, and their numbers in order. `tables`, if given, are what they lead to."""

    scripts: Path
    revisions: tuple[str, ...]
    tables: MetaData | None = None

    @property
    def head(self) -> str:
        return self.revisions[-1]


SHIPPED = Schema(scripts=Path(migrations.__file__).parent, revisions=migrations.REVISIONS, tables=tables.metadata)


def revision_of(connection: Connection, schema: Schema = SHIPPED) -> str | None:
    """The revision the database stands at; None when it is empty.

    Raises:
        StoreError: its tables are not ours, or are those of a newer release.
    """
    names = set(inspect(connection).get_table_names())
    if not names:
        return None
    if "alembic_version" not in names:
        detail = f"the database holds another program's tables ({', '.join(sorted(names)[:3])})"
        raise StoreError(StoreReason.FOREIGN_DATABASE, detail, hint="name another one in `database`")
    found = str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    if found not in schema.revisions:
        detail = f"the database was written by a newer release (schema {found}, this one knows {schema.head})"
        raise StoreError(StoreReason.NEWER_RELEASE, detail, hint="install that release, or restore an older backup")
    return found


def migrate(engine: Engine, *, now: datetime, schema: Schema = SHIPPED) -> Path | None:
    """Bring the database to the newest schema. The copy that was made of it before, if there was anything in it.

    Raises:
        StoreError: it could not be done; the database is as it was.
    """
    with engine.connect() as connection, foreign_keys_off(connection):
        with connection.begin():
            if revision_of(connection, schema) == schema.head:
                return None
        with connection.execution_options(writes=True).begin():
            standing = revision_of(connection, schema)  # another process may have done it while we waited
            if standing == schema.head:
                return None
            if standing is None and schema.tables is not None:
                _create(connection, schema.tables, revision=schema.head)
                return None
            backup = _back_up(engine, standing, now=now) if standing is not None else None
            _upgrade(connection, schema, backup=backup)
    return backup


def _create(connection: Connection, metadata: MetaData, *, revision: str) -> None:
    """A new database gets its tables at once, and the mark that alembic would have left."""
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
    metadata.create_all(connection, checkfirst=False)  # it is empty, and to look for a table costs half of making it
    connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": revision})


def _upgrade(connection: Connection, schema: Schema, *, backup: Path | None) -> None:
    before = _row_counts(connection)
    _run_alembic(connection, schema)
    after = _row_counts(connection)
    lost = [name for name, count in before.items() if after.get(name, count) < count]
    trouble = [f"rows of {name} would be lost" for name in lost] + orphans(connection)
    if trouble:
        detail = f"the migration to {schema.head} failed: {trouble[0]}"
        hint = f"nothing was changed; please report it{f' (a copy is in {backup})' if backup else ''}"
        raise StoreError(StoreReason.MIGRATION_FAILED, detail, hint=hint)


def _run_alembic(connection: Connection, schema: Schema) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(schema.scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, schema.head)


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
