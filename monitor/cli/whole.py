"""Files that are written whole or not at all: a full disk leaves what was there, and nothing half done beside it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def write_whole(path: Path, body: bytes, *, mode: int | None = None) -> None:
    """The file under its name only once it is complete, since somebody may be reading.

    Raises:
        OSError: it cannot be written; it names the file.
    """
    with unfinished(path) as beside:
        if mode is not None:
            beside.touch(mode=mode)
        beside.write_bytes(body)


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A file beside the one that is wanted, which takes its name at the end, or is gone.

    Raises:
        OSError: it cannot be written; it names the file.
    """
    beside = path.with_name(f".{path.name}.unfinished")
    try:
        yield beside
        beside.replace(path)
    except OSError as error:
        raise OSError(error.errno or errno.EIO, error.strerror or str(error), str(path)) from error
    finally:
        beside.unlink(missing_ok=True)
