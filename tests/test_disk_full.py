"""A disk that is full at any moment costs nothing that was there, and nothing that is owed."""

import os
import resource
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from live_site import Site
from scripted_hook import ScriptedHook
from watched_site import AFTER, BEFORE, PATH, configure

from storage.model import DeliveryState
from storage.store import open_store

pytestmark = pytest.mark.slow
KIB = 1024
_GIVEN_BACK = "NEW.lease_until < OLD.lease_until"


def check(folder: Path, *, largest_file: int | None = None) -> subprocess.CompletedProcess[str]:
    """`keyfigures check`; no file of its grows past `largest_file` bytes."""
    return command("check", folder=folder, largest_file=largest_file)


def command(*words: str, folder: Path, largest_file: int | None = None) -> subprocess.CompletedProcess[str]:
    """A command; no file of its grows past `largest_file` bytes."""
    limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (largest_file, largest_file)) if largest_file else None
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    python = [sys.executable, "-m", "monitor", *words]
    return subprocess.run(
        python, cwd=folder, env=environ, preexec_fn=limit, capture_output=True, text=True, check=False
    )


def watch(folder: Path, site: Site, hook: ScriptedHook) -> None:
    """A page that was checked and has changed since."""
    channel = f'[[channels]]\nname = "hook"\nkind = "webhook"\nurl = "{hook.url}"'
    path = configure(folder, site, channel)
    path.write_text(path.read_text().replace("allow = [", 'allow = ["127.0.0.1", '))
    site.publish(PATH, BEFORE)
    assert check(folder).returncode == 0
    site.publish(PATH, AFTER)


def test_a_check_on_a_full_disk_fails_clean_and_the_next_one_finds_it_all(tmp_path: Path) -> None:
    """However much room there is: exit 2 and one line, what was kept is whole, and the change is told once."""
    with Site() as site, ScriptedHook() as hook:
        watch(tmp_path, site, hook)
        for largest in (4 * KIB, 20 * KIB, 40 * KIB, 60 * KIB):
            ended = check(tmp_path, largest_file=largest)

            assert (ended.returncode, ended.stdout) == (2, "")
            assert ended.stderr.count("\n") == 1
            assert "it may be full" in ended.stderr
            with open_store(str(tmp_path / "keyfigures.db"), clock=lambda: datetime.now(UTC)) as store:
                assert store.integrity() == ()
                assert len(store.snapshots.lines()) == 1
        assert hook.posts == []
        assert check(tmp_path).returncode == 0
        assert len(hook.posts) == 1


def test_a_page_claimed_on_a_full_disk_is_checked_as_soon_as_there_is_room(tmp_path: Path) -> None:
    """The claim fitted, neither what was found nor giving it back did: no run after it says that another has it."""
    database = tmp_path / "keyfigures.db"
    with Site() as site:
        configure(tmp_path, site)
        site.publish(PATH, BEFORE)
        assert check(tmp_path).returncode == 0
        site.publish(PATH, AFTER)
        with closing(sqlite3.connect(database)) as full:
            for name, what in (("checks", "INSERT ON checks"), ("ends", f"UPDATE ON pages WHEN {_GIVEN_BACK}")):
                full.execute(f"CREATE TRIGGER {name} BEFORE {what} BEGIN SELECT RAISE(ABORT, 'disk is full'); END")
        ended = check(tmp_path)
        with open_store(str(database), clock=lambda: datetime.now(UTC)) as store:
            assert len(store.pages.claimed(now=datetime.now(UTC))) == 1
        still = check(tmp_path)
        with closing(sqlite3.connect(database, isolation_level=None)) as room:
            room.executescript("DROP TRIGGER checks; DROP TRIGGER ends")
        again = check(tmp_path)

    assert [each.returncode for each in (ended, still, again)] == [2, 2, 0]
    assert "disk is full" in still.stderr
    assert "changed" in again.stdout


@pytest.mark.parametrize("words", ["status", "history telecom-paris", "diff telecom-paris 1 2", "export --csv"])
def test_what_is_kept_can_be_read_on_a_full_disk(tmp_path: Path, words: str) -> None:
    """Looking needs no room, even for what SQLite would put beside its file; what is said is the same."""
    with Site() as site:
        configure(tmp_path, site)
        site.publish(PATH, BEFORE)
        assert check(tmp_path).returncode == 0
        site.publish(PATH, AFTER)
        assert check(tmp_path).returncode == 0
        with_room, without = (command(*words.split(), folder=tmp_path, largest_file=most) for most in (None, 4 * KIB))

    assert with_room.returncode in (0, 1)
    assert (without.returncode, without.stdout, without.stderr) == (with_room.returncode, with_room.stdout, "")


def test_a_message_that_left_while_the_disk_filled_up_is_known_as_a_repeat(tmp_path: Path) -> None:
    """Sent, but nothing could be written down: it is sent again under the same id, and the history says so."""
    database = tmp_path / "keyfigures.db"
    with Site() as site, ScriptedHook() as hook:
        watch(tmp_path, site, hook)
        with closing(sqlite3.connect(database)) as full:
            full.execute("CREATE TRIGGER full BEFORE INSERT ON attempts BEGIN SELECT RAISE(ABORT, 'disk is full'); END")
        ended = check(tmp_path)
        with closing(sqlite3.connect(database, isolation_level=None)) as room:
            room.execute("DROP TRIGGER full")
            room.execute("UPDATE deliveries SET due_at = created_at")  # the lease has run out
        again = check(tmp_path)

    assert (ended.returncode, again.returncode) == (2, 0)
    assert "disk is full" in ended.stderr
    first, second = hook.posts
    assert (first.headers["webhook-id"], first.body) == (second.headers["webhook-id"], second.body)
    with open_store(str(database), clock=lambda: datetime.now(UTC)) as store:
        (line,) = store.outbox.lines()
    assert (line.state, line.possible_duplicate) == (DeliveryState.SENT, True)


@pytest.mark.parametrize("room_kib", [1, 8, 20, 60])
def test_what_init_cannot_write_whole_it_does_not_write(tmp_path: Path, room_kib: int) -> None:
    """A configuration cut off would be refused ever after, by `init` too: it is there whole, or a second try works."""
    tried = command("init", folder=tmp_path, largest_file=room_kib * KIB)
    left = {path.name for path in tmp_path.iterdir()}
    assert (tried.returncode == 0) == ("config.toml" in left)
    assert left <= {"config.toml", "config.schema.json"}
    if tried.returncode:
        assert tried.stderr.startswith("keyfigures: config.schema.json: ")
        assert command("init", folder=tmp_path).returncode == 0
    assert command("status", folder=tmp_path).returncode == 0
