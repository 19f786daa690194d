"""Guessing the encoding of bytes that nobody has labelled."""

import re

from charset_normalizer import from_bytes

_SAMPLE_BYTES = 16 * 1024
_MARKUP = re.compile(rb"<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>|\s+", re.IGNORECASE | re.DOTALL)

# Encodings that pages were written in (all of the WHATWG standard), by Python's names; the detector knows a hundred.
_CANDIDATES = [
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "iso8859_2",
    "iso8859_15",
    "koi8_r",
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
    "euc_kr",
]


def detect(body: bytes) -> str | None:
    """The likeliest encoding's label, by the letters between the tags of a bounded sample; None for no idea."""
    sample = _MARKUP.sub(b" ", body[: 8 * _SAMPLE_BYTES])
    first = next((index for index, byte in enumerate(sample) if byte > 0x7F), 0)
    start = max(0, first - _SAMPLE_BYTES // 2)
    best = from_bytes(sample[start : start + _SAMPLE_BYTES], cp_isolation=_CANDIDATES, threshold=0.4).best()
    return None if best is None else best.encoding
