"""What a wrong decoding leaves of a text, and whether it may be another one.

Pages tear letters (U+FFFD) or show UTF-8 as windows-1252 (`Ã©tudiants`), for a day or for good. Neither is an edit.
"""

import re

from figures.expressions import expression

LOST = "\ufffd"
"""What stands where a decoder could read nothing."""

_CONTINUATION = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xC0))
"""The bytes 80-BF, which continue a character in UTF-8, as windows-1252 shows them (and latin-1, where it has none)."""
_MOJIBAKE = expression(f"[ÂÃÄÅ][{re.escape(_CONTINUATION)}]|â€[{re.escape(_CONTINUATION)}]")
"""The letters of the Latin alphabets, and the typographer's dashes and quotes."""
_BYTES = {character: 0x80 + place for place, character in enumerate(_CONTINUATION)}
_WIDEST = 3
"""So many characters a decoder leaves at most for one that it cannot read."""


def mended(text: str) -> str:
    """The text with what was UTF-8 shown as windows-1252 put right."""
    return _MOJIBAKE.sub(_as_utf_8, text)


def _as_utf_8(torn: re.Match[str]) -> str:
    return bytes(_BYTES.get(character, ord(character)) for character in torn[0]).decode("utf-8", "replace")


def may_be(torn: str, text: str) -> bool:
    """Whether `text` is what `torn` shows where it is not lost, with little in between."""
    lost = torn.count(LOST)
    shown = len(torn) - lost
    if not lost or not shown <= len(text) <= shown + _WIDEST * lost:
        return False
    first, *between, last = torn.split(LOST)
    at = len(first)
    for piece in between:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return text.startswith(first) and text.endswith(last) and at <= len(text) - len(last)
