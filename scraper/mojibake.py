"""Telling text that was decoded wrongly by somebody before us: `Ã©tudiants` for `étudiants`."""

import re

# The bytes 80-BF, which continue a character in UTF-8, as windows-1252 shows them (and latin-1, where that has none).
_CONTINUATION = "".join(
    {bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xC0)} | {chr(0xA0)}
)
_C = "[" + re.escape(_CONTINUATION) + "]"
_SEQUENCE = re.compile(f"[\u00c3-\u00df]{_C}|\u00c2[\u00a0-\u00bf]|[\u00e0-\u00ef]{_C}{{2}}|[\u00f0-\u00f4]{_C}{{3}}")
_BEGUN = re.compile(f"[\u00c2-\u00f4]{_C}")
_ASCII_TO_SPACE = bytes(range(0x80)).translate(bytes([0x20]) * 256) + bytes(range(0x80, 0x100))

_LEAST = 2
_SHARE = 0.2


def is_garbled(text: str) -> bool:
    """Whether a fifth or more of the text's non-ASCII characters, twice at least, is UTF-8 read as windows-1252.

    Once is an accident, or an article about it.
    """
    if _BEGUN.search(text) is None:  # as in nearly every text
        return False
    runs = foreign(text, text.encode("utf-8", "surrogatepass"))
    sequences = _SEQUENCE.findall(runs)
    if len(sequences) < _LEAST:
        return False
    return sum(map(len, sequences)) >= _SHARE * (len(runs) - runs.count(" "))


def foreign(text: str, utf8: bytes) -> str:
    """The text's runs of non-ASCII characters, with one space between: what is looked at is a hundredth of a page.
    `utf8` is the same text.
    """
    if text.isascii():
        return ""
    return b" ".join(utf8.translate(_ASCII_TO_SPACE).split()).decode("utf-8", "surrogatepass")
