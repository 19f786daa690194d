"""Marks that letters lose in capitals: "ΑΡΙΘΜΟΥΣ" is αριθμούς, "HAKKIMIZDA" is hakkımızda.

To look for them in each text takes longer than to look for a phrase, and few pages have any. So a page is asked first:
in its bytes, where few letters begin with the byte that theirs begin with.
"""

import re
from collections import defaultdict

_MARKED = re.compile("[ıάέήίόύώΐΰ\u0307]")
_UNMARKED = str.maketrans("ıάέήίόύώΐΰ", "iαεηιουωϊϋ", "\u0307")
"""Letters whose capitals bear no mark: the Turkish "ı", which "I" is of, beside "i" and its dot, and Greek vowels."""
_REFERENCE = re.compile(
    rb"&(?:#0*(?:30[45]|775|9[0-7]\d)(?!\d)|#[xX]0*(?:13[01]|307|3[89a-cA-C][\da-fA-F])(?![\da-fA-F])|Idot|inodot|imath)"
)
"""How a page writes one of them by its number or name, İ and all with Greek letters beside."""


def _by_first_byte(letters: str) -> dict[bytes, list[bytes]]:
    found: dict[bytes, list[bytes]] = defaultdict(list)
    for letter in letters:
        encoded = letter.encode()
        found[encoded[:1]].append(encoded)
    return found


_ENCODED = _by_first_byte("ıİάέήίόύώΐΰΆΈΉΊΌΎΏ\u0307")


def may_have_marks(utf8: bytes) -> bool:
    """Whether a page, in UTF-8, may have letters with such marks."""
    if any(letter in utf8 for first, letters in _ENCODED.items() if first in utf8 for letter in letters):
        return True
    return _REFERENCE.search(utf8) is not None


def unmarked(text: str) -> str:
    """A text in lower case, without marks that capitals do not bear."""
    return text.translate(_UNMARKED) if _MARKED.search(text) else text
