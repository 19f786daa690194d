"""Text as a person reads it."""

from figures.expressions import expression

FULL_STOP = expression(r"[.!?](?:\s+(?=[^\W\d_a-z])|(?<=[^\W\d_]{6}.)(?<!pprox.)\s+(?=\d))")
"""Between two sentences: a capital follows, as it does no abbreviation amid one, or a number behind a long word."""

_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_INVISIBLE = expression(f"[{_UNSEEN}]")


def fold(text: str) -> str:
    """Runs of white space, no-break spaces included, become one space; what nobody sees is dropped."""
    if is_plain(text):
        return text.strip(" ")
    folded = " ".join(text.split())
    if folded.isascii() or folded.isprintable():
        return folded
    return " ".join(visible(text).split())


def is_plain(text: str) -> bool:
    """Whether nothing in a text need be folded, but for spaces around it: most are so, and it is told sooner."""
    return text.isprintable() and "  " not in text


def visible(text: str) -> str:
    """The text without soft hyphens, zero-width and direction marks; white space as it stands."""
    return text if text.isascii() or text.isprintable() else _INVISIBLE.sub("", text)


def hides_nothing(text: str) -> bool:
    """Whether all of a long text can be seen; looking for each of few characters is sooner than looking at each."""
    return text.isascii() or not any(unseen in text for unseen in _UNSEEN)


_WORD = expression(r"[^\W\d_]+")


def place_in(sentence: str, text: str, at: int) -> int:
    """Where in a sentence of a text the character at `at` of that stands. To look for what it says would find the same
    in an earlier number: "15" in "2015".
    """
    start = text.rfind(sentence, 0, at + len(sentence))
    return at - start if start >= 0 else -1


def words(text: str) -> list[str]:
    """The words of a text, case folded, numbers left out."""
    return _WORD.findall(text.casefold())


def has_unspaced(text: str) -> bool:
    """Whether a text holds Chinese or Japanese: such a range takes two milliseconds to be made ready."""
    return not text.isascii() and max(text) >= "\u3040" and _UNSPACED.search(text) is not None


_UNSPACED = expression(r"[\u3040-\u9fff]")


_DIGIT = expression(r"[\d¼-¾⅐-⅞]")
_DIGIT_AND_REST = expression(r"[\d¼-¾⅐-⅞][^\0]*")
_MAY_BE_DIGIT = expression("[¼-¾\u0660-\u1fff\u2150-\U0010ffff]")
"""Other digits than 0 to 9, and much else: told sooner than what is one, and not by quotes and dashes."""

_WESTERN_DIGITS = "0123456789"
_ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
_FRACTIONS = "¼½¾"
_MORE_FRACTIONS = "⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_THEIR_SECOND = b"\x85"
"""What stands behind the first byte of more fractions in UTF-8, and elsewhere seldom."""

_ARABIC_LEADS = (b"\xd9", b"\xdb")
_OTHER_LEADS = (b"\xdf", b"\xe0", b"\xe1", b"\xea", b"\xef", b"\xf0")
"""What other digits begin with; letters of Latin, Greek and Cyrillic begin otherwise, but for some of Vietnamese."""

_NO_DIGITS = bytes(set(range(1, 256)) - set(_WESTERN_DIGITS.encode()))


def has_digit(text: str) -> bool:
    """Whether there is a decimal digit of any script in a text, or a fraction in one character."""
    for digit in _WESTERN_DIGITS:
        if digit in text:
            return True
    return not text.isascii() and _MAY_BE_DIGIT.search(text) is not None and _DIGIT.search(text) is not None


def with_digit(said: str) -> list[int]:
    """The numbers, from nothing on, of those of the texts that NULs part in `said` that have a digit.

    They are looked through as one: all bytes but those of the digits 0 to 9 and the NULs are struck out, a hundred
    times as fast as a pattern is. Few pages have other digits, which the first bytes of their letters tell as fast.
    """
    encoded = said.encode()
    if len(encoded) > len(said) and _has_others(said, encoded):
        return holding([found.start() for found in _DIGIT_AND_REST.finditer(said)], said)
    return [number for number, digits in enumerate(encoded.translate(None, _NO_DIGITS).split(b"\0")) if digits]


def _has_others(said: str, encoded: bytes) -> bool:
    """Whether a text may have digits other than 0 to 9, or fractions; letters of Arabic begin as its digits do."""
    if any(lead in encoded for lead in _OTHER_LEADS) or any(fraction in said for fraction in _FRACTIONS):
        return True
    if any(lead in encoded for lead in _ARABIC_LEADS) and any(digit in said for digit in _ARABIC_DIGITS):
        return True
    return _THEIR_SECOND in encoded and any(fraction in said for fraction in _MORE_FRACTIONS)


def places_of(sign: str, said: str) -> list[int]:
    """Where a sign stands in a long text."""
    found: list[int] = []
    at = said.find(sign)
    while at >= 0:
        found.append(at)
        at = said.find(sign, at + 1)
    return found


def holding(places: list[int], said: str) -> list[int]:
    """Which of the texts that NULs part, by number, hold one of the places, which are in order."""
    found: list[int] = []
    number = start = 0
    end = -1
    for place in places:
        if place > end:
            number += said.count("\0", start, place)
            start, end = place, said.find("\0", place)
            found.append(number)
            if end < 0:
                break
    return found
