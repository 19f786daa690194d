"""The evidence: bytes as they were received, each kept once, compressed, known by their SHA-256."""

import hashlib
from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from storage import tables
from storage.database import Database
from storage.engine import insert_once
from storage.kept import Evidence
from storage.packing import compress, damaged, decompress


def pack(body: bytes, *, sha256: str | None = None) -> Evidence:
    """`body` ready to be kept; give its `sha256` when it is known. Pure and costly: call it outside a transaction."""
    digest = sha256 or hashlib.sha256(body).hexdigest()
    return Evidence(sha256=digest, size=len(body), zstd=compress(body))


def unpack(evidence: Evidence) -> bytes:
    """The bytes again.

    Raises:
        StoreError: they are not those that were kept.
    """
    what = f"the archived page {evidence.sha256[:12]}…"
    body = decompress(evidence.zstd, what=what)
    if hashlib.sha256(body).hexdigest() != evidence.sha256:
        raise damaged(what)
    return body


def keep(connection: Connection, evidence: Iterable[Evidence]) -> None:
    """Keep what is not kept yet."""
    rows = [{"sha256": e.sha256, "size": e.size, "zstd": e.zstd} for e in evidence]
    if rows:
        connection.execute(insert_once(connection.dialect, tables.blobs), rows)


class Archive:
    """Bytes by their SHA-256."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, sha256: str) -> bytes | None:
        """The bytes, None when they were never kept.

        Raises:
            StoreError: they are damaged.
        """
        blobs = tables.blobs
        with self._database.read() as connection:
            row = connection.execute(select(blobs).where(blobs.c.sha256 == sha256)).one_or_none()
        return None if row is None else unpack(Evidence(sha256=row.sha256, size=row.size, zstd=row.zstd))

    def put(self, evidence: Evidence) -> None:
        with self._database.write() as connection:
            keep(connection, [evidence])

    def size(self) -> tuple[int, int, int]:
        """How many bodies, their bytes as received, and as kept."""
        blobs = tables.blobs
        kept = func.coalesce(func.sum(func.length(blobs.c.zstd)), 0)
        received = func.coalesce(func.sum(blobs.c.size), 0)
        with self._database.read() as connection:
            row = connection.execute(select(func.count(), received, kept).select_from(blobs)).one()
        return int(row[0]), int(row[1]), int(row[2])
