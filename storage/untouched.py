"""Reading a SQLite file without writing anything, neither to it nor beside it where that is forbidden.

A reader of a database in WAL mode needs its log and the log's index, which SQLite makes where they are missing
(https://sqlite.org/wal.html#read_only_databases). Where it may not, or the disk is full, and the log has nothing that
the file has not, the file is read alone: as one that nobody writes to (`immutable`), hence without locks.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Engine, event

from storage.errors import StoreError, StoreReason
from storage.sqlite_file import beside, may_be_opened, path_of, size_of, stands_in_wal

Stamp = tuple[int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Untouched:
    """A file that is only read. `alone` is what it was like before, where it is read alone."""

    path: Path
    alone: Stamp | None = None

    @property
    def url(self) -> URL:
        """By which SQLite opens it."""
        how = {"immutable": "1"} if self.alone else {"mode": "ro"}
        return URL.create("sqlite", database=f"file:{quote(str(self.path))}", query={**how, "uri": "true"})

    def guard(self, engine: Engine) -> None:
        """Refuse what was read alone if somebody wrote to the file meanwhile: it may be half old and half new."""
        if self.alone:
            event.listen(engine, "commit", self._require_still)
            event.listen(engine, "handle_error", self._require_still)

    def _require_still(self, _: Any) -> None:
        if _stamp(self.path) != self.alone:
            detail = f"{self.path} was written to while it was read"
            raise StoreError(StoreReason.LOCKED, detail, hint="run it again")


def untouched(url: URL) -> Untouched:
    """How to read a file.

    Raises:
        StoreError: what was written last is in a log that cannot be read without its index.
    """
    path = path_of(url)
    before = _stamp(path)
    has_both = all(beside(path, ending).exists() for ending in ("-wal", "-shm"))
    if has_both or not stands_in_wal(url) or may_be_opened(url):
        return Untouched(path=path)
    log = beside(path, "-wal")
    if size_of(log):
        detail = f"{log} holds what was written last, and the index to read it by may not be made beside it"
        raise StoreError(StoreReason.READ_ONLY, detail, hint="copy both files to a folder that may be written to")
    return Untouched(path=path, alone=before)


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
