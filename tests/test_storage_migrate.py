"""A migration loses nothing, and does nothing by halves."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from stored_pages import NOW, see

from storage.engine import database_url, integrity_check, make_engine
from storage.errors import StoreError, StoreReason
from storage.migrate import SHIPPED, Schema, migrate
from storage.model import Outcome
from storage.store import open_store
from storage.tables import metadata

REBUILD = '''
"""Rebuild the table that everything refers to."""
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9999", "{parent}"

def upgrade():
    with op.batch_alter_table("pages", recreate="always") as pages:
        pages.add_column(sa.Column("colour", sa.Text))
    {more}
'''


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A database with two snapshots, at the newest schema."""
    path = tmp_path / "keyfigures.db"
    with open_store(str(path), clock=lambda: NOW) as store:
        see(store, "school", {"a": 1, "b": 2})
        see(store, "school", {"a": 3})
    return path


def next_release(folder: Path, *, more: str = "") -> Schema:
    """The shipped migrations and one more."""
    scripts = folder / "migrations"
    shutil.copytree(SHIPPED.scripts, scripts)
    (scripts / "versions" / "9999_next.py").write_text(REBUILD.format(parent=SHIPPED.head, more=more))
    return Schema(scripts=scripts, revisions=(*SHIPPED.revisions, "9999"))


def rows(path: Path, *, schema: Schema = SHIPPED) -> dict[str, int]:
    engine = make_engine(database_url(str(path)))
    try:
        with engine.connect() as connection:
            assert integrity_check(connection) == ()
            assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == schema.head
            names = inspect(connection).get_table_names()
            return {name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in names}
    finally:
        engine.dispose()


def upgrade(path: Path, schema: Schema) -> Path | None:
    engine = make_engine(database_url(str(path)))
    try:
        return migrate(engine, now=NOW, schema=schema)
    finally:
        engine.dispose()


def described(path: Path) -> dict[str, object]:
    """All that SQLite knows of each table: its columns, keys and indexes, whatever their order."""
    engine = make_engine(database_url(str(path)))
    try:
        with engine.connect() as connection:
            names = inspect(connection).get_table_names()
            return {name: _table(connection, name) for name in names if name != "alembic_version"}
    finally:
        engine.dispose()


def _table(connection: Connection, name: str) -> list[object]:
    said = [sorted(row[1:] for row in connection.execute(text(f"PRAGMA table_xinfo({name})")))]
    said += [sorted(row[2:] for row in connection.execute(text(f"PRAGMA foreign_key_list({name})")))]
    for index in sorted(row[1:] for row in connection.execute(text(f"PRAGMA index_list({name})"))):
        said += [[*index, *(row[2] for row in connection.execute(text(f"PRAGMA index_info({index[0]})")))]]
    kind = connection.execute(text(f"PRAGMA table_list({name})")).one()
    return [*said, [tuple(kind)[2:]]]


def test_the_migrations_lead_to_the_tables(tmp_path: Path):
    """What alembic builds is what the code believes in, to the last index."""
    path = tmp_path / "migrated.db"
    upgrade(path, replace(SHIPPED, tables=None))
    engine = make_engine(database_url(str(path)))

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        differences = compare_metadata(context, metadata)
    engine.dispose()

    assert differences == []


def test_a_new_database_is_what_the_migrations_lead_to(tmp_path: Path):
    """It is made at once, without alembic, and no release will see a difference."""
    upgrade(tmp_path / "migrated.db", replace(SHIPPED, tables=None))
    upgrade(tmp_path / "made.db", SHIPPED)

    assert rows(tmp_path / "made.db") == rows(tmp_path / "migrated.db")
    assert described(tmp_path / "made.db") == described(tmp_path / "migrated.db")


def test_the_list_of_revisions_is_that_of_the_scripts():
    """The list that saves importing alembic names every script, in order."""
    scripts = ScriptDirectory(str(SHIPPED.scripts)).walk_revisions()

    assert tuple(script.revision for script in scripts)[::-1] == SHIPPED.revisions


def test_a_new_release_keeps_every_row_and_a_copy(database: Path, tmp_path: Path):
    """Rebuilding a table that others refer to deletes none of its children; the copy is the database as it was."""
    before = rows(database)
    schema = next_release(tmp_path)

    backup = upgrade(database, schema)

    assert rows(database, schema=schema) == before
    assert backup == tmp_path / f"keyfigures.db.backup-{SHIPPED.head}-20261123T060003Z"
    assert rows(backup) == before
    assert upgrade(database, schema) is None


@pytest.mark.parametrize(
    "more", ['op.execute("DELETE FROM observations")', 'op.execute("DELETE FROM pages")', 'op.execute("nonsense")']
)
def test_a_migration_that_goes_wrong_did_not_happen(database: Path, tmp_path: Path, more: str):
    """Lost rows, rows that refer to nothing, or an error: the database is as it was, and works."""
    before = rows(database)

    with pytest.raises(Exception, match=r"failed|nonsense"):
        upgrade(database, next_release(tmp_path, more=more))

    assert rows(database) == before
    with open_store(str(database), clock=lambda: NOW) as store:
        assert len(store.snapshots.lines()) == 2


def test_a_database_of_a_newer_release_is_left_alone(database: Path, tmp_path: Path):
    """An older release says so and writes nothing, not even a copy."""
    upgrade(database, next_release(tmp_path))
    before = sorted(path.name for path in tmp_path.iterdir())

    with pytest.raises(StoreError, match="newer release") as refused:
        open_store(str(database), clock=lambda: NOW)

    assert refused.value.reason is StoreReason.NEWER_RELEASE
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_no_room_for_the_copy_means_no_migration(database: Path, tmp_path: Path):
    """Without its copy a database is not touched."""
    schema = next_release(tmp_path)
    before = rows(database)
    (tmp_path / f"keyfigures.db.backup-{SHIPPED.head}-20261123T060003Z").write_text("in the way")

    with pytest.raises(StoreError, match="exists already"):
        upgrade(database, schema)

    assert rows(database) == before


def test_outcomes_that_were_words_are_read_as_ever(tmp_path: Path):
    """A database of a release that wrote how checks ended in full says the same to this one."""
    path = tmp_path / "old.db"
    upgrade(path, replace(SHIPPED, revisions=SHIPPED.revisions[:4], tables=None))
    engine = make_engine(database_url(str(path)))
    with engine.begin() as connection:
        added = {"at": "2026-11-01T06:00:00.000000Z"}
        connection.execute(text("INSERT INTO pages (id, name, url, added_at) VALUES (1, 'a', 'u', :at)"), added)
        for outcome in Outcome:
            row = {"at": added["at"], "outcome": outcome.value}
            connection.execute(text("INSERT INTO checks (page_id, started_at, outcome) VALUES (1, :at, :outcome)"), row)
            connection.execute(text("UPDATE pages SET outcome = :outcome, lease_until = NULL"), row)
    engine.dispose()

    with open_store(str(path), clock=lambda: NOW) as store:
        assert [check.outcome for check in store.checks.of("a")] == list(reversed(Outcome))
        assert store.pages.get("a").outcome is list(Outcome)[-1]
        assert [page.lease_until for page in store.pages.claim_many([store.pages.get("a")], now=NOW, lease_s=9) if page]
