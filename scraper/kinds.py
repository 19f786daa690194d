"""What a file is that is no page, by how it begins."""

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


def kind_of_foreign(body: bytes) -> str | None:
    """What bytes are, in words, where their beginning says that they are no page; None for everything else."""
    return next((kind for start, kind in _SIGNATURES if body.startswith(start)), None)
