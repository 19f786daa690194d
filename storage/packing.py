"""Records and figures as they lie in their columns."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from backports import zstd

from figures.record import Record
from figures.wire import record_from_json, record_to_json
from storage.errors import StoreError, StoreReason
from storage.sqlite_file import RESTORE

if TYPE_CHECKING:
    from storage.earlier import Reread

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_OPTIONS: dict[int, int] = {zstd.CompressionParameter.compression_level: 3, zstd.CompressionParameter.checksum_flag: 1}
_COMPRESSOR = zstd.ZstdCompressor(options=_OPTIONS)
"""One for all threads, which it lets in one by one: a new one takes a megabyte, and longer than most pages."""


def to_text(value: Any) -> str:
    """JSON without a spare byte, as a person reads it."""
    return _ENCODER.encode(value)


def compress(body: bytes) -> bytes:
    """`body` as a zstd frame that notices a flipped bit."""
    return _COMPRESSOR.compress(body, zstd.ZstdCompressor.FLUSH_FRAME)


def decompress(frame: bytes, *, what: str) -> bytes:
    """What `compress` was given.

    Raises:
        StoreError: the frame is damaged.
    """
    try:
        return zstd.decompress(frame)
    except zstd.ZstdError as error:
        raise damaged(what) from error


def damaged(what: str) -> StoreError:
    return StoreError(StoreReason.CORRUPT, f"{what} is damaged", hint=RESTORE)


def pack_record(record: Record) -> bytes:
    return compress(to_text(record_to_json(record)).encode())


class PackedReread(NamedTuple):
    """A reading whose record is compressed already, so that no transaction waits for it."""

    reread: Reread
    record: bytes


def pack_reread(reread: Reread) -> PackedReread:
    return PackedReread(reread=reread, record=pack_record(reread.record))


def unpack_record(packed: bytes, *, snapshot_id: int) -> Record:
    return record_from_json(json.loads(decompress(packed, what=f"the record of snapshot {snapshot_id}")))
