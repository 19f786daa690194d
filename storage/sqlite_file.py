"""A SQLite file as it lies on the disk with what SQLite keeps beside it, looked at without SQLite."""

import os
from pathlib import Path

from sqlalchemy import URL

from storage.errors import StoreError, StoreReason

RESTORE = "restore a backup (`*.backup-*` beside it), or save what is left of it with `sqlite3 FILE .dump`"

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_WAL_VERSION = 2
_INDEX_BYTES = 32 * 1024
"""What the index of a log takes at least (https://sqlite.org/walformat.html#the_wal_index_file_format)."""


def path_of(url: URL) -> Path:
    """The file itself: what SQLite keeps beside it lies where the file does, not where a link to it does."""
    return Path(str(url.database)).resolve()


def may_be_opened(url: URL) -> bool:
    """Whether SQLite can open the file as it likes to.

    This user may write it, or make it, and put others beside it, for which there is room.
    """
    path = path_of(url)
    allowed = os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))
    return allowed and _has_room(path.parent)


def _has_room(folder: Path) -> bool:
    """Whether the disk, and this process's own limit, leave room for the index of a log."""
    import resource  # checks do not ask

    disk, (largest, _) = os.statvfs(folder), resource.getrlimit(resource.RLIMIT_FSIZE)
    allowed = largest == resource.RLIM_INFINITY or largest >= _INDEX_BYTES
    return allowed and disk.f_bavail * disk.f_frsize >= _INDEX_BYTES


def check_file(url: URL) -> None:
    """Look at a database file before anything is written to it. A file that does not exist yet is fine.

    Raises:
        StoreError: it is no database, has been cut short, or its folder is missing.
    """
    path = Path(str(url.database))
    if not path.parent.is_dir():
        raise StoreError(StoreReason.UNWRITABLE, f"{path.parent} is no folder", hint="create it, or name another")
    try:
        header = _header(path)
    except FileNotFoundError:
        return
    except OSError as error:
        detail = f"{path}: {error.strerror}"
        raise StoreError(StoreReason.UNWRITABLE, detail, hint="let this user read and write it") from error
    if header:
        _check_header(path, header)


def stands_in_wal(url: URL) -> bool:
    """Whether the file says that its newest pages may be in a log beside it."""
    try:
        header = _header(path_of(url))
    except OSError:
        return False
    return header.startswith(_MAGIC) and header[18] == _WAL_VERSION


def beside(path: Path, ending: str) -> Path:
    """The log (`-wal`), its index (`-shm`) or the journal (`-journal`) of a database."""
    return path.with_name(path.name + ending)


def size_of(path: Path) -> int:
    """In bytes; 0 where there is no file."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER_BYTES)


def _check_header(path: Path, header: bytes) -> None:
    """By https://sqlite.org/fileformat2.html#the_database_header; a pending journal makes the size unsure."""
    if not header.startswith(_MAGIC):
        hint = "name another file in `database`"
        raise StoreError(StoreReason.NOT_A_DATABASE, f"{path} is no SQLite database", hint=hint)
    page_size = int.from_bytes(header[16:18]) or 0
    page_size = 65536 if page_size == 1 else page_size
    pages = int.from_bytes(header[28:32])
    size_is_valid = header[24:28] == header[92:96]
    pending = any(size_of(beside(path, ending)) for ending in ("-wal", "-journal"))
    if len(header) < _HEADER_BYTES or (size_is_valid and not pending and size_of(path) < page_size * pages):
        detail = f"{path} has been cut short: {size_of(path)} bytes of {page_size * pages}"
        raise StoreError(StoreReason.CORRUPT, detail, hint=RESTORE)
