"""Records and figures as they lie in their columns."""

import json
from typing import Any

from backports import zstd

from figures.record import Figure, Record
from figures.wire import figure_from_json, record_from_json, record_to_json
from storage.engine import RESTORE
from storage.errors import StoreError, StoreReason

_OPTIONS: dict[int, int] = {zstd.CompressionParameter.compression_level: 3, zstd.CompressionParameter.checksum_flag: 1}


def to_text(value: Any) -> str:
    """JSON without a spare byte, as a person reads it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def compress(body: bytes) -> bytes:
    """`body` as a zstd frame that notices a flipped bit."""
    return zstd.compress(body, options=_OPTIONS)


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


def pack_record(record: Record) -> tuple[bytes, list[str]]:
    """A record compressed, and each of its figures as JSON."""
    document = record_to_json(record)
    return compress(to_text(document).encode()), [to_text(figure) for figure in document["figures"]]


def unpack_record(packed: bytes, *, snapshot_id: int) -> Record:
    return record_from_json(json.loads(decompress(packed, what=f"the record of snapshot {snapshot_id}")))


def unpack_figure(text: str) -> Figure:
    return figure_from_json(json.loads(text))
