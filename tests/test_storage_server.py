"""The same promises on a PostgreSQL server; `make test-server` asks the other laws of the storage there too."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from command_line import Shell
from database_server import USER, DatabaseServer, started
from live_site import Site
from sqlalchemy.exc import DBAPIError
from store_workers import open_and_close, run_together, take_turns
from stored_pages import NOW, new_store, see, stores_on
from watched_site import check_twice

from storage.engine import database_url, make_engine
from storage.errors import StoreError, StoreReason
from storage.store import Store, open_store

pytestmark = [pytest.mark.slow, pytest.mark.server]


@pytest.fixture(scope="module")
def server() -> Iterator[DatabaseServer]:
    with started() as server:
        yield server


@pytest.fixture
def url(server: DatabaseServer) -> str:
    return server.url(server.new_database())


@pytest.fixture
def store(server: DatabaseServer, tmp_path: Path) -> Iterator[Store]:
    with stores_on(server), new_store(tmp_path) as store:
        yield store


def refused(url: str) -> StoreError:
    with pytest.raises(StoreError) as refusal:
        open_store(url, clock=lambda: NOW)
    assert "\n" not in str(refusal.value)
    return refusal.value


def test_a_new_database_is_made_once(url: str) -> None:
    """Processes that all find no tables end up with one set of them."""
    assert run_together(open_and_close, url, processes=4) == [0] * 4


def test_writers_take_turns(store: Store) -> None:
    """What one transaction read, no other changes before it has written."""
    assert run_together(take_turns, store.name, processes=4) == [300] * 4
    assert (store.hosts.pause_of("a.example", now=NOW).next_allowed_at - NOW).total_seconds() == 1200


def test_a_look_sees_one_moment(store: Store) -> None:
    """What is committed while somebody looks, is seen by the next look; and who looks changes nothing."""
    engine = make_engine(database_url(store.name))
    count = "SELECT count(*) FROM snapshots"

    with engine.begin() as looking:
        before = looking.exec_driver_sql(count).scalar_one()
        see(store, "school", {"students": 45})
        assert looking.exec_driver_sql(count).scalar_one() == before == 0
        with pytest.raises(DBAPIError, match="read-only"):
            looking.exec_driver_sql("DELETE FROM pages")
    with engine.begin() as looking:
        assert looking.exec_driver_sql(count).scalar_one() == 1
    engine.dispose()


def test_a_server_that_says_no_is_told_in_a_line(server: DatabaseServer, url: str) -> None:
    """No server, no database, no right to it, somebody else's tables: the reason and what to do."""
    away = refused(f"postgresql+psycopg://{USER}@/figures?host={server.folder}/nowhere")
    assert away.reason is StoreReason.UNREACHABLE

    unknown = refused(server.url("nobody_made_it"))
    assert unknown.reason is StoreReason.UNREACHABLE
    assert 'database "nobody_made_it" does not exist' in str(unknown)

    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("CREATE ROLE reader LOGIN")
    assert refused(url.replace(f"{USER}@", "reader@")).reason is StoreReason.READ_ONLY

    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("CREATE TABLE pictures (id int)")
    assert refused(url).reason is StoreReason.FOREIGN_DATABASE


def test_the_commands_work_there(
    tmp_path: Path, url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page is checked, edited and checked again: its changes, history, export and state are read from the server."""
    with Site() as site:
        check_twice(tmp_path, site, database=url)
    shell = Shell(tmp_path, capsys, monkeypatch)

    difference = shell("diff", "previous", "latest")
    assert difference.code == 1
    assert "37 → 41" in difference.out
    [figure] = {row["figure"] for row in shell("history", "telecom-paris", "Erasmus", "--json").json}
    assert figure == "partenariats-erasmus-pays"
    assert len(shell("export", "--csv").out.splitlines()) == 1 + 13 + 14
    assert shell("status", "--json").json["pages"][0]["outcome"] == "changed"
    assert "sound, 2 snapshots" in shell("doctor").out
