"""Page text made harmless: one line, no control codes, no invisible or direction-changing characters.

Everything a monitored page says is untrusted; what it may do in a subject, a text part or a terminal is decided here.
"""

import re
import unicodedata
from itertools import accumulate
from urllib.parse import quote, urldefrag, urlsplit

# Joiners (U+200C, U+200D) shape Persian and Indic words and stay; the rest of Cf shows nothing and can mislead.
_KEPT_FORMATS = "\u200c\u200d"
_LONGEST_FRAGMENT = 120


def one_line(text: str, *, limit: int | None = None) -> str:
    """`text` folded to one line and, past `limit` columns, cut at a word with an ellipsis."""
    visible = "".join(_shown(character) for character in text)
    folded = re.sub(r"[^\S\u00a0\u202f]+", " ", visible).strip()
    return folded if limit is None else shortened(folded, limit=limit)


def shortened(text: str, *, limit: int) -> str:
    """`text` within `limit` columns, cut at the end of a word where there is one."""
    if columns(text) <= limit:
        return text
    widths = accumulate(columns(character) for character in text)
    cut = text[: sum(width < limit for width in widths)]
    head, space, _ = cut.rpartition(" ")
    return (head if space and columns(head) > limit // 2 else cut).rstrip(" ,;:") + "…"


def columns(text: str) -> int:
    """How wide a line is where each letter takes one column: two for a wide one, none for an accent of its own."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def web_address(url: str | None) -> str | None:
    """`url` if it is an http or https address that may stand in a link, else None."""
    if url is None or any(_shown(character) != character for character in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.hostname else None


def text_link(url: str | None, text: str | None) -> str | None:
    """A link to where `text` stands on the page, as a text fragment (WICG scroll-to-text); None if there is none."""
    address = web_address(url)
    wanted = shortened(text, limit=_LONGEST_FRAGMENT).removesuffix("…").strip() if text else ""
    if address is None or not wanted:
        return None
    page, fragment = urldefrag(address)
    # "-" marks a prefix or suffix in the fragment's own grammar, and `quote` leaves it alone.
    directive = quote(wanted, safe="", errors="replace").replace("-", "%2D")
    return f"{page}#{fragment.partition(':~:')[0]}:~:text={directive}"


def _shown(character: str) -> str:
    if character in _KEPT_FORMATS:
        return character
    category = unicodedata.category(character)
    if category in {"Cc", "Zl", "Zp"}:
        return " "
    return "" if category in {"Cf", "Cs", "Co", "Cn"} else character
