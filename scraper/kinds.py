"""What a file is that is no page, by how it begins."""

import re

_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"%!PS-Adobe-", "a PostScript document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"SQLite format 3\x00", "a database"),
)
"""First bytes of what people point at by mistake (WHATWG MIME Sniffing, sections 6 and 7; file(1))."""


_LOOKED_AT = 4096
_CONTROLS = bytes({*range(0x01, 0x09), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20)})
"""Binary data bytes (WHATWG MIME Sniffing, section 3) but NUL, which careless pages have."""

_MOST_CONTROLS = 16
_ONE_IN = 20
_TWO_BYTES_A_LETTER = re.compile(rb"\xff\xfe|\xfe\xff|<\x00[!/A-Za-z]\x00|\x00<\x00[!/A-Za-z]")
"""UTF-16, in which half of an Arabic or Cyrillic text are bytes of control."""


def kind_of_foreign(body: bytes) -> str | None:
    """What bytes are, in words, where their beginning says that they are no page; None for everything else."""
    known = next((kind for start, kind in _SIGNATURES if body.startswith(start)), None)
    return known or ("binary data" if _is_binary(body[:_LOOKED_AT]) else None)


def _is_binary(start: bytes) -> bool:
    """Whether no text begins so: a parser would make a page of anything, and take its time."""
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return controls > max(_MOST_CONTROLS, len(start) // _ONE_IN) and _TWO_BYTES_A_LETTER.search(start) is None
