"""A database that cannot be trusted is refused in one line that says why, and nothing is lost."""

import pickle
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import event
from stored_pages import NOW, commit, delivery, new_store, see, snapshot

from storage.engine import copy_database, database_url, make_engine, newest, wal_refusal
from storage.errors import StoreError, StoreReason
from storage.messages import NewAlert
from storage.model import Outcome
from storage.store import Store, open_store


def opened(path: Path | str, *, read_only: bool = False) -> Store:
    return open_store(str(path), clock=lambda: NOW, read_only=read_only)


def refusal(path: Path | str) -> StoreError:
    with pytest.raises(StoreError) as refused:
        opened(path)
    assert "\n" not in str(refused.value)
    return refused.value


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A closed database of some hundred kilobytes."""
    with new_store(tmp_path) as store:
        for n in range(30):
            see(store, f"page {n}", {f"label {n} {i}": i for i in range(20)})
    return tmp_path / "keyfigures.db"


@pytest.fixture
def old_sqlite() -> ModuleType:
    """A driver that says it has Debian 12's SQLite."""
    driver = ModuleType("old_sqlite")
    driver.__dict__.update(vars(sqlite3), sqlite_version_info=(3, 40, 1), sqlite_version="3.40.1")
    return driver


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False), ((3, 44, 5), False), ((3, 44, 6), True), ((3, 45, 0), False), ((3, 50, 6), False),
        ((3, 50, 7), True), ((3, 51, 0), False), ((3, 51, 2), False), ((3, 51, 3), True), ((3, 53, 4), True),
    ],
)  # fmt: skip
def test_wal_is_for_versions_that_are_mended(version: tuple[int, int, int], safe: bool):
    """The WAL-reset bug is fixed in 3.51.3, 3.50.7 and 3.44.6 and what follows each of them."""
    assert (wal_refusal(version) is None) == safe


def test_the_library_we_ship_may_write_in_wal_mode(database: Path):
    """The default is a SQLite that can be trusted, in WAL mode."""
    assert wal_refusal(newest.sqlite_version_info) is None
    assert database.read_bytes()[18] == 2


def test_an_old_library_is_refused_wal(database: Path, old_sqlite: ModuleType):
    """With an old SQLite a WAL file is refused, and so is the wish for one; the message offers the other mode."""
    for name in (str(database), f"sqlite:///{database}?journal_mode=wal"):
        with pytest.raises(StoreError, match=r"3\.40\.1.*journal_mode=delete") as refused:
            make_engine(database_url(name), driver=old_sqlite)
        assert refused.value.reason is StoreReason.WAL_UNSAFE


def test_an_old_library_works_without_wal(tmp_path: Path, old_sqlite: ModuleType):
    """A new database, or one converted on request, is kept in DELETE mode."""
    path = tmp_path / "new.db"
    engine = make_engine(database_url(str(path)), driver=old_sqlite)

    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "delete"
    engine.dispose()


def test_the_mode_can_be_chosen(database: Path):
    """A URL may ask for DELETE mode; an unknown mode is refused."""
    opened(f"sqlite:///{database}?journal_mode=delete").close()

    assert database.read_bytes()[18] == 1
    assert refusal(f"sqlite:///{database}?journal_mode=off").reason is StoreReason.REFUSED


def test_a_refusal_crosses_processes(tmp_path: Path):
    """What a child process raises arrives whole in its parent."""
    error = refusal(tmp_path)

    arrived = pickle.loads(pickle.dumps(error))

    assert (arrived.reason, arrived.detail, arrived.hint) == (error.reason, error.detail, error.hint)


@pytest.mark.parametrize("url", ["mysql://localhost/figures", "://", "postgresql+nothing://localhost/figures"])
def test_a_url_that_leads_nowhere_is_refused(url: str):
    """Another database, a URL that is none, or a driver that is not there: one line, before anything is tried."""
    assert refusal(url).reason in (StoreReason.REFUSED, StoreReason.UNREACHABLE)


def test_a_missing_folder_is_named(tmp_path: Path):
    """The message names the folder, not the file."""
    error = refusal(tmp_path / "nowhere" / "keyfigures.db")

    assert error.reason is StoreReason.UNWRITABLE
    assert str(tmp_path / "nowhere") in error.detail


def test_a_folder_is_no_database(tmp_path: Path):
    """A folder in the file's place is said to be one."""
    assert refusal(tmp_path).reason is StoreReason.UNWRITABLE


@pytest.mark.parametrize("content", [b"pages: 12\n", b"\x00" * 5000, b"SQLite format 2\x00" * 100])
def test_another_file_is_no_database(tmp_path: Path, content: bytes):
    """A file that is something else is left as it is."""
    path = tmp_path / "notes.txt"
    path.write_bytes(content)

    assert refusal(path).reason is StoreReason.NOT_A_DATABASE
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path: Path):
    """A SQLite database with foreign tables is not written to."""
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()

    error = refusal(path)

    assert error.reason is StoreReason.FOREIGN_DATABASE
    assert "recipes" in error.detail


def test_an_empty_file_becomes_a_database(tmp_path: Path):
    """What a crash before the first write left behind is no obstacle."""
    path = tmp_path / "keyfigures.db"
    path.touch()

    with opened(path) as store:
        assert store.integrity() == ()


@pytest.mark.parametrize("kept", [50, 1000, 0.5, 0.99])
def test_a_file_cut_short_is_found_at_the_start(database: Path, kept: float):
    """Half a database is refused with a hint how to restore, and is not written to."""
    body = database.read_bytes()
    short = body[: kept if isinstance(kept, int) else int(len(body) * kept)]
    database.write_bytes(short)

    error = refusal(database)

    assert error.reason is StoreReason.CORRUPT
    assert "backup" in error.hint
    assert database.read_bytes() == short


def damage_a_tree(path: Path) -> None:
    """Overwrite the header of every fifth page from the third on: broken trees, sound file header."""
    body = bytearray(path.read_bytes())
    page_size = int.from_bytes(body[16:18])
    for page in range(2 * page_size, len(body), 5 * page_size):
        body[page : page + 8] = b"\xff" * 8
    path.write_bytes(body)


def test_a_damaged_file_is_refused_and_can_be_read(database: Path):
    """Flipped bits are found at the start; read-only, what is left can be saved, and nothing can be written."""
    damage_a_tree(database)
    damaged = database.read_bytes()

    assert refusal(database).reason is StoreReason.CORRUPT
    with opened(database, read_only=True) as store:
        assert store.damage
        assert store.integrity() != ()
        with pytest.raises(StoreError):
            store.pages.ensure("new", "https://example.org", now=NOW)
    assert database.read_bytes() == damaged


def test_read_only_writes_nothing(database: Path):
    """A sound database opened read-only answers everything and refuses every change in words."""
    before = database.read_bytes()

    with opened(database, read_only=True) as store:
        assert store.damage is None
        assert len(store.status.lines()) == 30
        with pytest.raises(StoreError) as refused:
            store.commit_check(commit("page 1"))
        assert refused.value.reason is StoreReason.READ_ONLY

    assert database.read_bytes() == before


def test_read_only_makes_no_database(tmp_path: Path):
    """Reading what is not there is refused and leaves nothing behind."""
    with pytest.raises(StoreError) as refused:
        opened(tmp_path / "none.db", read_only=True)

    assert refused.value.reason is StoreReason.UNWRITABLE
    assert list(tmp_path.iterdir()) == []


@dataclass
class Disk:
    """A disk with room for so many pages more than the database has: SQLite says what it says on a full one."""

    store: Store
    pages_left: int
    most: int | None = None

    def __post_init__(self) -> None:
        event.listen(self.store._database.engine, "checkout", self._limit)

    def _limit(self, connection, _record, _proxy) -> None:
        if self.most is None:
            self.most = connection.execute("PRAGMA page_count").fetchone()[0] + self.pages_left
        connection.execute(f"PRAGMA max_page_count={self.most}")


def test_a_full_disk_keeps_all_that_was_there(tmp_path: Path):
    """A snapshot that does not fit is refused whole; what was kept stays, and works again once there is room."""
    with new_store(tmp_path) as store:
        see(store, "school", {"a": 1})
        alert = NewAlert(id="a", kind="changed", created_at=NOW, subject="x" * 100_000, deliveries=(delivery("d"),))
        big = commit("school", Outcome.CHANGED, snapshot=snapshot({"a": 2}), alerts=(alert,))
        disk = Disk(store, pages_left=3)

        with pytest.raises(StoreError) as refused:
            store.commit_check(big)

        assert refused.value.reason is StoreReason.DISK_FULL
        assert store.outbox.lines() == ()
        assert [line.id for line in store.snapshots.lines()] == [1]
        assert store.integrity() == ()
        disk.most = 100_000
        assert store.commit_check(big) is not None


def test_a_commit_waits_for_the_disk(database: Path):
    """Every connection syncs at each commit, minds references, and waits for others."""
    with opened(database) as store, store._database.read() as connection:
        found = {
            word: connection.exec_driver_sql(f"PRAGMA {word}").scalar_one()
            for word in ("synchronous", "foreign_keys", "busy_timeout", "journal_mode")
        }

    assert found == {"synchronous": 2, "foreign_keys": 1, "busy_timeout": 30_000, "journal_mode": "wal"}


def back_up(store: Store, target: Path) -> None:
    with store._database.engine.connect() as connection:
        copy_database(connection, target)


def test_a_backup_is_the_database(database: Path, tmp_path: Path):
    """A backup opens like the original and says the same; a file in its place is not overwritten."""
    target = tmp_path / "copy.db"
    with opened(database) as store:
        held = list(store.history.export())
        back_up(store, target)
        with pytest.raises(StoreError, match="exists already"):
            back_up(store, target)

    with opened(target) as copy:
        assert list(copy.history.export()) == held
        assert copy.integrity() == ()


def test_a_backup_that_fails_leaves_nothing(database: Path, tmp_path: Path):
    """No half copy stands where a backup should."""
    with opened(database) as store, pytest.raises(StoreError):
        back_up(store, tmp_path / "nowhere" / "copy.db")

    assert not (tmp_path / "nowhere").exists()


def test_after_a_power_cut_everything_committed_is_there(tmp_path: Path):
    """The file and its log as they lay on the disk after each commit hold every commit before, whole."""
    with new_store(tmp_path) as store:
        for n in range(1, 8):
            alert = NewAlert(id=f"a{n}", kind="changed", created_at=NOW, subject="{}", deliveries=(delivery(f"d{n}"),))
            see(store, "school", {"a": n, "b": n}, alerts=(alert,))
            survivor = copy_of_disk(tmp_path, tmp_path / f"after {n}")

            with opened(survivor) as after:
                assert_whole(after, snapshots=n)


def test_a_log_cut_anywhere_holds_whole_commits(tmp_path: Path):
    """Wherever the log ends, a commit is there with all its rows or not at all."""
    with new_store(tmp_path) as store:
        for n in range(1, 8):
            alert = NewAlert(id=f"a{n}", kind="changed", created_at=NOW, subject="{}", deliveries=(delivery(f"d{n}"),))
            see(store, "school", {"a": n, "b": n}, alerts=(alert,))
        disk = copy_of_disk(tmp_path, tmp_path / "disk")
    log = disk.with_name(f"{disk.name}-wal").read_bytes()
    found = set()
    for cut in range(0, len(log), len(log) // 40):
        survivor = copy_of_disk(disk.parent, tmp_path / f"cut {cut}")
        survivor.with_name(f"{survivor.name}-wal").write_bytes(log[:cut])
        with opened(survivor) as after:
            found.add(count := len(after.snapshots.lines()))
            assert_whole(after, snapshots=count)
    assert len(found) > 3


def copy_of_disk(folder: Path, target: Path) -> Path:
    """The database and its log, as somebody who pulls the plug finds them. The shared index is memory, not disk."""
    target.mkdir()
    for ending in ("", "-wal"):
        shutil.copyfile(folder / f"keyfigures.db{ending}", target / f"keyfigures.db{ending}")
    return target / "keyfigures.db"


def assert_whole(store: Store, *, snapshots: int) -> None:
    """Every snapshot has its observations, its check and its delivery."""
    assert store.integrity() == ()
    assert len(store.snapshots.lines()) == snapshots
    assert len(list(store.history.export())) == 2 * snapshots
    assert len(store.outbox.lines()) == snapshots
    assert snapshots == 0 or len(store.checks.of("school")) == snapshots
