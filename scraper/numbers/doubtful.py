"""Whether what stands behind a number may be a magnitude and is not read as one: the number has no value then."""

from figures.expressions import expression
from scraper.numbers.lexicon import Lexicon
from scraper.numbers.phrasebook import is_word_character, skip_gap

_LETTERS = expression(r"[^\W\d_]+")
_PAY = expression(r"[A-Z]PA")
"""Behind a sum, so much a year in a magnitude of India: `₹24 LPA` is known, another is not."""

_DECIMAL = expression(r"\d+[.,]\d{1,2}")
_GAS = expression(r"\s?CO[2₂]")
"""Behind a weight: Danish tons are told from thousands."""

_POINT = expression(r"\.(?!\S)")
"""Behind an abbreviation, it is a part of it."""

_HYPHENS = "-‑"
_PLAIN = 3
_MILLIONS = "MM"
"""So bankers write millions, and nobody a word."""
_LONGEST_ABBREVIATION = 4


def currency_behind(text: str, end: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """The currency right behind a place."""
    return lexicon.currency_after.after(text, skip_gap(text, end, limit=2))


def collides(text: str, start: int, end: int, lexicon: Lexicon, *, money: bool) -> bool:
    """Whether a magnitude, as it is written, is as soon something else, and no currency beside it tells."""
    if text[start:end] not in lexicon.colliding_magnitudes or _stands_alone(text, start, end, lexicon):
        return False
    return not money and not _is_money(text, end, lexicon)


def _stands_alone(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether it is one that CLDR writes, and ends its text."""
    return text[start:end] in lexicon.lone_magnitudes and not text[end:].strip()


def _is_money(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a currency follows, also behind an "of": "5 MD d'euros"."""
    if currency_behind(text, end, lexicon) is not None:
        return True
    of = lexicon.of_words.after(text, skip_gap(text, end))
    return of is not None and currency_behind(text, of[0], lexicon) is not None


def parts_word(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a short magnitude behind a space is the head of a compound, "37 Bio-Betriebe", "12 K-12 schools"."""
    if end - start > _LONGEST_ABBREVIATION or not text[start - 1].isspace() or text[end : end + 1] not in _HYPHENS:
        return False
    is_compound = is_word_character(text[end + 1 : end + 2] or " ")
    return end < len(text) and is_compound and currency_behind(text, end + 1, lexicon) is None


def doubtful_end(text: str, position: int, lexicon: Lexicon, *, money: bool) -> int | None:
    """The end of a word that may be a magnitude and was not read as one; None where there is no such word.

    In capitals or of two letters, with words behind it, it is taken for a word of these: "12 MD programmes".
    """
    start = skip_gap(text, position, limit=2)
    word = _LETTERS.match(text, start)
    if word is None:
        return None
    letters, end = word.group(), word.end()
    if text[end : end + 1] == "." and text[start : end + 1] in lexicon.colliding_magnitudes:
        end += 1
    if text[start:end] in lexicon.colliding_magnitudes and not _stands_alone(text, start, end, lexicon):
        is_told = _is_money(text, end, lexicon) or _GAS.match(text, end) is not None
        return None if is_told or _is_compound(text, end) else end
    if money and start > position and _PAY.fullmatch(letters):
        return end
    if letters.lower() not in lexicon.doubtful or lexicon.units.after(text, start) is not None:
        return None
    may_be_word = (letters.isupper() or len(letters) < _PLAIN) and letters != _MILLIONS
    if _is_compound(text, end) or (may_be_word and _has_words(text, end)):
        return None
    return end + (_POINT.match(text, end) is not None)


def doubtful_behind_fraction(text: str, start: int, end: int, lexicon: Lexicon) -> int | None:
    """The same behind a decimal, of which nobody counts devices or courses: "2,5 mr ciro"."""
    if _DECIMAL.fullmatch(text, start, end) is None:
        return None
    word = _LETTERS.match(text, skip_gap(text, end, limit=2))
    if word is None or word.group().lower() not in lexicon.doubtful or _is_compound(text, word.end()):
        return None
    return word.end() if lexicon.units.after(text, word.start()) is None else None


def _is_compound(text: str, end: int) -> bool:
    """Whether a word goes on: over an apostrophe or a hyphen, or as an abbreviation of two, "k.k."."""
    following = text[end : end + 1]
    if not following or text[end - 1] == ".":
        return False
    return (
        is_word_character(following) or following in "'’-‑" or (following == "." and text[end + 1 : end + 2].isalpha())
    )


def _has_words(text: str, end: int) -> bool:
    following = skip_gap(text, end)
    return text[following : following + 1].isalpha()
