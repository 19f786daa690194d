"""Text without halves of characters: what stands for one alone can be written in no encoding, and so be kept nowhere.

They come of scripts that cut a text amid an emoji, "\\ud83d" in JSON. Browsers show U+FFFD in their place.
"""

import json
import re

_HALF = re.compile("[\ud800-\udfff]")
_STRICT = json.JSONDecoder()
_LOOSE = json.JSONDecoder(strict=False)
_ESCAPED_HALF = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)
"""An escape of JSON: both halves of a character, one alone, or any other, whose backslash begins none of these."""


def well_formed(text: str) -> str:
    """The text with U+FFFD for each half of a character."""
    return text if text.isascii() else _HALF.sub("\ufffd", text)


def as_utf8(text: str) -> bytes:
    """The text in UTF-8, as `well_formed` has it."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return well_formed(text).encode()


def json_value(text: str, *, strict: bool = False) -> object:
    """What JSON of a page says, in well-formed text; unless `strict`, its strings may hold line ends.

    Raises:
        ValueError: it is no JSON.
        RecursionError: it is too deep.
    """
    if "\\ud" in text or "\\uD" in text:  # as in hardly any
        text = _ESCAPED_HALF.sub(_whole, text)
    value: object = (_STRICT if strict else _LOOSE).decode(text)
    return value


def _whole(escape: re.Match[str]) -> str:
    return r"\ufffd" if escape[1] else escape[0]
