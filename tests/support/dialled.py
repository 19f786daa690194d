"""Every address that this process connects to, whichever library does it: from the interpreter's own audit events."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_records: list[list[tuple[str, int]]] = []
_installed = False


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.connect" and _records:
        address = arguments[1]
        if isinstance(address, tuple):  # a local socket has a path
            for record in _records:
                record.append((str(address[0]), int(address[1])))


@contextmanager
def dialled() -> Iterator[list[tuple[str, int]]]:
    """The addresses and ports of what is connected within. A hook cannot be taken away, so it is installed once."""
    global _installed  # noqa: PLW0603 - as long-lived as the hook
    if not _installed:
        sys.addaudithook(_hear)
        _installed = True
    record: list[tuple[str, int]] = []
    _records.append(record)
    try:
        yield record
    finally:
        _records.remove(record)
