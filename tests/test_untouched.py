"""Who may only read a folder reads all of it, and leaves no trace there."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from bystander import keyfigures, read_only, started
from command_line import Shell
from live_site import Site
from stored_pages import NOW, new_store, see
from watched_site import check_twice

from storage.sqlite_file import beside
from storage.store import open_store

COMMANDS = (
    ("status",),
    ("diff", "previous", "latest"),
    ("history", "telecom-paris"),
    ("export", "--csv"),
    ("alerts", "list"),
    ("series", "list", "telecom-paris"),
)
READS_TWICE = """
import sys
from storage.errors import StoreError
from storage.store import open_to_read

with open_to_read("keyfigures.db", clock=None) as store:
    print(len(store.snapshots.lines()), flush=True)
    sys.stdin.readline()
    try:
        print(len(store.snapshots.lines()))
    except StoreError as error:
        print(error)
"""


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with Site() as site:
        folder = tmp_path_factory.mktemp("watched")
        check_twice(folder, site)
        yield folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed database with one snapshot."""
    with new_store(tmp_path) as store:
        see(store, "telecom-paris", {"a": 1})
    (tmp_path / "config.toml").write_text('[[pages]]\nname = "telecom-paris"\nurl = "https://example.org/"\n')
    return tmp_path


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_what_only_reads_needs_no_right_to_write(
    watched: Path,
    words: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A command that reads says in a read-only folder what it says elsewhere, and makes no file there."""
    elsewhere = Shell(watched, capsys, monkeypatch)(*words)
    before = files_of(watched)

    with read_only(watched):
        ended = keyfigures(*words, folder=watched)

    said = elsewhere.out.replace("\r\n", "\n")  # as the other is read
    assert (ended.returncode, ended.stdout, ended.stderr) == (elsewhere.code, said, "")
    assert files_of(watched) == before


def test_what_must_write_says_so(folder: Path) -> None:
    """A check in a read-only folder fails in one line, before anything is fetched."""
    with read_only(folder):
        ended = keyfigures("check", folder=folder)

    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
    assert ended.stderr.endswith("make the file and its folder writable\n")


def test_a_database_without_a_log_is_read_as_well(folder: Path) -> None:
    """In DELETE mode nothing lies beside the file, and nothing is wanted there."""
    open_store(f"sqlite:///{folder / 'keyfigures.db'}?journal_mode=delete", clock=lambda: NOW).close()

    with read_only(folder):
        ended = keyfigures("export", "--csv", folder=folder)

    assert (ended.returncode, ended.stdout.count("\n"), ended.stderr) == (0, 2, "")


def test_what_a_daemon_wrote_last_is_read_from_its_log(folder: Path) -> None:
    """While the owner has the database open, its newest snapshots are in the log beside it."""
    with open_store(str(folder / "keyfigures.db"), clock=lambda: NOW) as store:
        see(store, "telecom-paris", {"a": 2})
        with read_only(folder):
            ended = keyfigures("export", "--csv", folder=folder)

    assert (ended.returncode, ended.stdout.count("\n")) == (0, 3)


def test_a_log_that_cannot_be_read_is_not_passed_over(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A copy of the file and its log without the index would show yesterday's figures as today's: it is refused."""
    copy = tmp_path_factory.mktemp("copy")
    with open_store(str(folder / "keyfigures.db"), clock=lambda: NOW) as store:
        see(store, "telecom-paris", {"a": 2})
        for name in ("config.toml", "keyfigures.db", "keyfigures.db-wal"):
            shutil.copyfile(folder / name, copy / name)

    with read_only(copy):
        ended = keyfigures("export", "--csv", folder=copy)

    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
    assert "keyfigures.db-wal holds what was written last" in ended.stderr
    assert keyfigures("export", "--csv", folder=copy).stdout.count("\n") == 3


def test_what_was_written_meanwhile_is_not_read_by_half(folder: Path) -> None:
    """A file read without locks is refused once its owner has written to it."""
    with read_only(folder):
        reader = started("-c", READS_TWICE, folder=folder)
        assert reader.stdout is not None
        first = reader.stdout.readline()
    with open_store(str(folder / "keyfigures.db"), clock=lambda: NOW) as store:
        see(store, "telecom-paris", {"a": 2})
    second, errors = reader.communicate("\n")

    assert (first, errors) == ("1\n", "")
    assert second == f"{folder / 'keyfigures.db'} was written to while it was read: run it again\n"


def test_a_damaged_copy_is_refused_as_elsewhere(folder: Path) -> None:
    """Half a database would tell of half the figures: one line that says so, and what to do."""
    database = folder / "keyfigures.db"
    whole = database.read_bytes()
    for damaged in (whole[: len(whole) // 2], whole[:8192] + b"\xff" * 4096 + whole[12288:]):
        database.write_bytes(damaged)
        elsewhere = keyfigures("status", folder=folder)
        with read_only(folder):
            ended = keyfigures("status", folder=folder)

        assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
        assert ended.stderr == elsewhere.stderr
        assert ended.stderr.endswith("`sqlite3 FILE .dump`\n")


def test_a_copy_of_an_older_release_is_refused_in_words(folder: Path) -> None:
    """What would have to be migrated first is not read as it stands."""
    with open_store(str(folder / "keyfigures.db"), clock=lambda: NOW) as store, store._database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")

    with read_only(folder):
        ended = keyfigures("status", folder=folder)

    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert "schema of an older release" in ended.stderr


def test_a_link_is_followed_to_where_the_file_lies(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """It is the folder of the file itself that must be written to, not that of a link to it."""
    link = tmp_path_factory.mktemp("linked") / "keyfigures.db"
    link.symlink_to(folder / "keyfigures.db")
    shutil.copyfile(folder / "config.toml", link.with_name("config.toml"))

    with read_only(folder):
        ended = keyfigures("status", folder=link.parent)

    assert (ended.returncode, ended.stderr) == (0, "")
    assert not beside(link, "-wal").exists()
