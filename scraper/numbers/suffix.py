"""What stands after a number and belongs to it: ordinal ending, magnitude, unit, currency, qualifier."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from figures.expressions import expression
from figures.record import Qualifier
from figures.unit_words import is_time_word
from scraper.numbers import joining_words, units, words
from scraper.numbers.doubtful import collides, currency_behind, doubtful_behind_fraction, doubtful_end, parts_word
from scraper.numbers.lexicon import Lexicon
from scraper.numbers.members import AT_LEAST
from scraper.numbers.metres import is_metre, is_million
from scraper.numbers.phrasebook import UNSPACED_SCRIPTS, canonical_lower, is_word_character, skip_gap
from scraper.numbers.totals import leads_to_total

_LETTERS = expression(r"[^\W\d_]+")
_CODES = expression(r"(?:[23456]?[DG]|FA|MP|PM|AM|am|pm|s|x\d.*)\Z")
_SUSPICIOUS = expression(r"[B-DF-HJ-NP-XZ](?:[bcdfghjklmnpqrtvwxz])?\Z|[bcdfghjklmnpqrstvwxz]{2}\Z")
_TITLES = frozenset({"Dr", "Mr", "Ms", "Nr", "Ph", "Ch"})
_YEAR_BEFORE = expression(r"(?<!\d)(?:19|20)\d\d\s*\Z")
_LONGEST_SUFFIX = 3
FOOTNOTE_MARKS = "¹²³⁴⁵⁶⁷⁸⁹⁰"
"""Behind a number they mark a footnote; behind a unit of length they make another unit."""
_NEXT_QUANTITY = expression(r"\s(?:[^\W\d]+\.?\s){0,3}\d[\d\s.,]*")
_NO_UNITS: Mapping[str, frozenset[str]] = MappingProxyType(
    {"ha": frozenset(("it", "es", "ca", "gl")), "m": frozenset(("lt", "lv"))}
)
"""Where a unit's letters behind a year are another word: "nel 2023 ha investito", the years of "2024 m."."""
_ABBREVIATED = expression(r"\.[^\W\d_]")
"""Behind a letter that is no magnitude: "€ 485.000 k.k."."""
_LETTERS_FOR_DIGITS = expression(
    r"[ \u00a0\u202f\u2009.,'’](?=\d*[OolI])(?=[OolI]*\d|OOO)[\dOolI]{3}(?![\w-])"
    r"|(?<=[ \u00a0\u202f\u2009.,'’]\d)[OI][\dOI](?![\w-])|(?<=[ \u00a0\u202f\u2009.,'’]\d\d)O(?![\w-])"
)
"""Where three digits would go on: a person or a scan typed letters that look like some, "4 2OO"."""
_ENGLISH_DECIMAL = expression(r"\d+\.\d{1,2}")
LETTERS_OF_MORE = frozenset(("t", "l"))
"""Units whose capital, which pages write for them, is something else beside some numbers."""
_LAKH = 5
_NO_TONS = ("/m", "-shirt", "-Shirt", "-SHIRT", "‑shirt")
"""Behind a T: the Dutch "t/m", and what people wear."""
_STARS = "★⭐☆"
_TIMES = expression(r"[ \u00a0\u202f]?[×✕](?!\s?\d)|[ \u00a0\u202f]x(?=\s\D|\Z)")
"""So many times as much, "3×" and "3 x", but not "3 × 4"."""
_MORE, _MYRIADS = frozenset("余餘多"), frozenset("万萬亿億兆")
"""Beside a number's magnitude: "140余万" and "140万余" are more than 1,400,000."""
_SHORT_TAIL = expression(r"\D{1,12}\Z")


_NO_CENTS = expression(r"[.,][-–—](?=\s?(?:[€$£]|[^\W\d_]{2,4}\b))")

_DOTTED = frozenset(("de", "pl", "cs", "sk", "da", "nb"))
"""Languages that write ordinals with a full stop."""


class Suffix(NamedTuple):
    """`end` is where it ends; `unknown` when letters follow that are no known suffix, `code` when they make a code."""

    end: int
    power: int = 0
    unit: str | None = None
    money: bool = False
    ordinal: bool = False
    qualifier: Qualifier | None = None
    unknown: bool = False
    code: bool = False


def read_suffix(text: str, end: int, lexicon: Lexicon, *, money: bool) -> Suffix:
    """What follows the digits that end at `end`; `money` says that a currency stands before them."""
    if end >= len(text) or precedes_plain_word(text, end, lexicon):
        return Suffix(end=end)
    tail = _SHORT_TAIL.match(text, end)
    if tail is None:
        return _read(text, end, lexicon, money=money)
    known = _read_tail(tail.group(), lexicon, money=money)
    return Suffix(end + known.end, *known[1:])


@lru_cache(maxsize=4096)
def _read_tail(tail: str, lexicon: Lexicon, *, money: bool) -> Suffix:
    """A suffix that ends its text, read once: the same few stand behind most of a page's numbers."""
    return _read(tail, 0, lexicon, money=money)


def _read(text: str, end: int, lexicon: Lexicon, *, money: bool) -> Suffix:
    if (mistyped := _LETTERS_FOR_DIGITS.match(text, end)) is not None:
        return Suffix(end=mistyped.end(), unknown=True)
    if (ordinal := _ordinal(text, end, lexicon)) is not None:
        return Suffix(end=ordinal, ordinal=True)
    position, plus = _plus(text, _behind_no_cents(text, end))
    position, power = _magnitudes(text, position, lexicon, money=money)
    if not power and (doubtful := doubtful_end(text, position, lexicon, money=money)) is not None:
        return Suffix(end=doubtful, unknown=True)
    position, unit, is_money = unit_after(text, position, lexicon, after_magnitude=power != 0)
    if power and unit is None and not plus and (measured := _behind_plus(text, position, lexicon)) is not None:
        (position, unit, is_money), plus = measured, True
    if position in (end, _behind_no_cents(text, end)):
        position = end
        glued = _without_unit(text, end, lexicon)
        if glued.unknown or glued.code:
            return glued
        position, unit = glued.end, glued.unit
    if (ending := lexicon.case_endings.after(text, position)) is not None:
        position = ending[0]
    qualifier: Qualifier | None = AT_LEAST
    if not plus:
        position, qualifier = _after(text, position, lexicon)
    return Suffix(end=position, power=power, unit=unit, money=is_money, qualifier=qualifier)


def settled(text: str, start: int, end: int, suffix: Suffix, lexicon: Lexicon, *, says_k: bool) -> Suffix:
    """The suffix, where the magnitude behind digits is English or the page's own, which differ: a Turkish "1.5B".

    It is unknown then, or English where the page says K for thousands. No suffix is unknown where a decimal has one.
    """
    if not suffix.power:
        doubtful = doubtful_behind_fraction(text, start, end, lexicon)
        return suffix if doubtful is None else Suffix(end=doubtful, unknown=True)
    if lexicon.decimal != "," or _ENGLISH_DECIMAL.fullmatch(text, start, end) is None:
        return suffix
    letters = _LETTERS.match(text, skip_gap(text, end), suffix.end)
    if letters is None or (power := lexicon.disputed_magnitudes.get(letters.group())) is None:
        return suffix
    return suffix._replace(power=power) if says_k else suffix._replace(unknown=True)


def by_its_number(text: str, start: int, end: int, suffix: Suffix, *, currency: str | None) -> Suffix:
    """The suffix, where a capital for a unit is something else by the number before it.

    A T behind less than ten is no tons for sure ("IRM 3T", "moteur 4 T"), an L behind rupees is lakhs ("₹5 L").
    """
    letter = skip_gap(text, end)
    if text[letter] == "T" and letter + 1 == suffix.end and len(text[start:end].partition(",")[0]) == 1:
        return suffix._replace(unit=None, unknown=True)
    is_lakh = text[letter] == "L" and currency == "INR"
    return suffix._replace(unit=None, power=_LAKH) if is_lakh else suffix


def _behind_no_cents(text: str, end: int) -> int:
    """The place behind the dash that stands for no cents: `1.200,- €`."""
    dash = _NO_CENTS.match(text, end)
    return end if dash is None else dash.end()


def precedes_plain_word(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a space and a word of three letters or more follow that no suffix starts like: most often so."""
    if not text[end].isspace():
        return False
    key = canonical_lower(text[end + 1 : end + 4])
    starts = lexicon.suffix_starts
    return len(key) == 3 and key.isalpha() and key not in starts and (ord(key[0]) < UNSPACED_SCRIPTS)


def _ordinal(text: str, end: int, lexicon: Lexicon) -> int | None:
    ending = lexicon.ordinals.after(text, end)
    if ending is not None:
        return None if text[end] == "°" and text[end : end + 2] in ("°C", "°F") else ending[0]
    if text[end] != ".":
        return None
    if lexicon.ranked_nouns.after(text, skip_gap(text, end + 1)) is not None:
        return end + 1
    if lexicon.language in _DOTTED and leads_to_total(text, end + 1, lexicon.language):
        return end + 1
    return None


def _plus(text: str, position: int) -> tuple[int, bool]:
    """The place after a plus sign that qualifies a number: `100+`, `100 +`, but not `100 + 50`."""
    sign = skip_gap(text, position, limit=2)
    if sign < len(text) and text[sign] in "+＋":
        following = skip_gap(text, sign + 1)
        if following >= len(text) or not text[following].isdigit():
            return sign + 1, True
    is_more = text[position : position + 1] in _MORE
    if is_more and not _MYRIADS.isdisjoint((text[position - 1 : position], text[position + 1 : position + 2])):
        return position + 1, True
    return position, False


def _behind_plus(text: str, position: int, lexicon: Lexicon) -> tuple[int, str, bool] | None:
    """The unit behind the plus that a magnitude has: `500k+ MXN`, but not `2M + EUR 3M` nor `5k+ t-shirts`."""
    behind, plus = _plus(text, position)
    if not plus:
        return None
    end, unit, is_money = unit_after(text, behind, lexicon, after_magnitude=True)
    if unit is None or text[end : end + 1] == "-" or text[(next_ := skip_gap(text, end)) : next_ + 1].isdigit():
        return None
    return end, unit, is_money


def _magnitudes(text: str, position: int, lexicon: Lexicon, *, money: bool) -> tuple[int, int]:
    """The end of the magnitudes (`mil millones`, `thousand million`) and the power of ten they make together."""
    power = 0
    for _ in range(2):
        found = _magnitude(text, position, lexicon, money=money, first=power == 0)
        if found is None:
            break
        position, more = found
        power += more
    return position, power


def _magnitude(text: str, position: int, lexicon: Lexicon, *, money: bool, first: bool) -> tuple[int, int] | None:
    start = skip_gap(text, position, limit=2)
    if first and start == position and text[start : start + 1] in ("-", "‑") and text[start + 1 : start + 2].isalpha():
        start += 1
    found = lexicon.magnitudes.after(text, start)
    if found is None and first:
        found = _money_magnitude(text, start, lexicon, money=money)
    if found is None and first:
        found = _counter_magnitude(text, start)
    if found is None and first and (start == position or text[start : start + 1] in ("k", "m")):
        found = _glued_magnitude(text, start, lexicon, is_apart=start > position)
    if found is not None and found[0] == start + 1 and _ABBREVIATED.match(text, found[0]) is not None:
        return None
    if found is None or (not first and found[0] - start < _LONGEST_SUFFIX):
        return None
    if first and (parts_word(text, start, found[0], lexicon) or collides(text, start, found[0], lexicon, money=money)):
        return None
    return None if _is_unit_instead(text, start, found[0], lexicon) else found


def _is_unit_instead(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """`5 M€` is money and `5 Mt` weight: what the longest reading says."""
    unit = lexicon.units.after(text, start)
    return unit is not None and unit[0] > end


def _money_magnitude(text: str, start: int, lexicon: Lexicon, *, money: bool) -> tuple[int, int] | None:
    """A short magnitude that only a currency on either side proves, or that is glued to one: `5 m€`, `2 MEUR`."""
    for end in (start + 2, start + 1):
        power = lexicon.money_magnitudes.get(text[start:end])
        if power is None:
            continue
        if text[end : end + 2].lower() == "rs" or text[start : end + 3] == "MARS":  # a register, and a month
            continue
        following = currency_behind(text, end, lexicon)
        bounded = end >= len(text) or not is_word_character(text[end])
        if following is not None or (money and bounded):
            return end + (text[start:] == "Cr."), power
    return None


def _counter_magnitude(text: str, start: int) -> tuple[int, int] | None:
    crores = 2 if text[start : start + 2] in ("Cr", "CR") else 0
    end = start + (crores + text.startswith("Cr.", start) or 1)
    power = joining_words.COUNTER_MAGNITUDES.get(text[start : start + (crores or 1)])
    return (end, power) if power is not None and _plus(text, end)[1] else None


def _glued_magnitude(text: str, start: int, lexicon: Lexicon, *, is_apart: bool) -> tuple[int, int] | None:
    """A letter glued to the number; the "k" of thousands also behind a space, where it is no preposition, and an
    English "m" of millions.
    """
    if is_apart and lexicon.language in words.K_FOR_TO:
        return None
    letter = text[start : start + 1]
    if letter in ("m", "M") and lexicon.language == "en" and is_million(text, start, is_apart=is_apart):
        return start + 1, 6
    if is_apart and letter != "k":
        return None
    power = words.GLUED_MAGNITUDES.get(letter)
    bounded = start + 1 >= len(text) or not is_word_character(text[start + 1])
    return (start + 1, power) if power is not None and bounded else None


def unit_after(text: str, position: int, lexicon: Lexicon, *, after_magnitude: bool) -> tuple[int, str | None, bool]:
    """The end of the currency or unit after a number, the unit, and whether it is money.

    Behind a magnitude it may follow an "of": "2 millions d'euros", "6,8 milhões de m²"; in Romanian behind any number:
    "250 de lei".
    """
    start = skip_gap(text, position, limit=3)
    currency = lexicon.currency_after.after(text, start)
    may_be_of = after_magnitude or lexicon.language == "ro"
    if currency is None and may_be_of and (of := lexicon.of_words.after(text, start)) is not None:
        behind = skip_gap(text, of[0])
        currency = lexicon.currency_after.after(text, behind)
        if currency is None and _is_symbol(text, behind, lexicon):
            start = behind
    if currency is not None and not _starts_next_amount(text, start, currency[0]):
        return currency[0], currency[1], True
    unit = lexicon.units.after(text, start)
    if unit is not None and lexicon.language in _NO_UNITS.get(unit[1], ()) and _YEAR_BEFORE.search(text, 0, start):
        return position, None, False
    is_glued_m = unit is not None and unit[1] == "m" and start == position
    if (
        unit is None
        or (is_glued_m and not is_metre(text, unit[0]))
        or units.is_elided(text, unit[0], lexicon.case_endings)
    ):
        return position, None, False
    if unit[1] == "t" and text.startswith(_NO_TONS, unit[0]):
        return position, None, False
    end = unit[0]
    while end < len(text) and text[end] in "\u200e\u200f\u061c":
        end += 1
    per = units.PER.match(text, end) if unit[1] != "%" else None
    return (end, unit[1], False) if per is None else (per.end(), f"{unit[1]}/{units.per_unit(per)}", False)


def _is_symbol(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a unit's symbol stands there that is no single letter: "m²" and "kWh", but not "l"."""
    unit = lexicon.units.after(text, start)
    return unit is not None and unit[0] - start > 1


def _starts_next_amount(text: str, start: int, end: int) -> bool:
    """`5 €10`, `In 2024 € 312`: the sign belongs to the number that it is glued to, and to none that is a year."""
    if start == 0 or not text[start - 1].isspace():
        return False
    following = skip_gap(text, end)
    is_year = _YEAR_BEFORE.search(text, max(0, start - 6), start) is not None
    return text[following : following + 1].isdigit() and (following == end or is_year)


def _without_unit(text: str, end: int, lexicon: Lexicon) -> Suffix:
    """A number that no known suffix follows: the letters glued to it, or a suffix that is not of this language."""
    if text[end] in FOOTNOTE_MARKS or text[end] in _STARS:
        return Suffix(end=end + (text[end] in _STARS))
    if (times := _TIMES.match(text, end)) is not None:
        return Suffix(end=times.end(), unit=units.TIMES)
    glued = _LETTERS.match(text, end)
    if glued is not None and is_word_character(text[end]):
        return _glued_letters(text, glued, lexicon)
    start = skip_gap(text, end, limit=2)
    word = _LETTERS.match(text, start) if start > end else None
    if word is None or not _is_suspicious(word.group(), lexicon):
        return Suffix(end=end)
    if word.end() < len(text) and (is_word_character(text[word.end()]) or text[word.end()] in "'’-.°º"):
        return Suffix(end=end)
    return Suffix(end=word.end(), unknown=True)


def _is_suspicious(word: str, lexicon: Lexicon) -> bool:
    """At most two letters, no vowel, capital first, or a magnitude elsewhere: `3 Zk`, `5 Q`, German `2 bn`."""
    if word in _TITLES or _SUSPICIOUS.match(word) is None:
        return False
    return not word.islower() or word in lexicon.foreign_magnitudes


def _glued_letters(text: str, glued: re.Match[str], lexicon: Lexicon) -> Suffix:
    word, end = glued.group(), glued.end()
    if end < len(text) and (text[end].isdigit() or text[end] == "_"):
        return Suffix(end=end, code=True)
    if word == "x" or (word == "X" and _grows(text, end)):
        return Suffix(end=end, unit=units.TIMES)
    if _CODES.match(word):
        return Suffix(end=end, code=True)
    if len(word) > _LONGEST_SUFFIX or is_time_word(word, lexicon.language):
        return Suffix(end=glued.start())
    return Suffix(end=end, unknown=True)


def _grows(text: str, end: int) -> bool:
    word = _LETTERS.match(text, skip_gap(text, end))
    return word is not None and word.group().lower() in words.GROWTH_WORDS


def _after(text: str, end: int, lexicon: Lexicon) -> tuple[int, Qualifier | None]:
    """The end of a qualifier behind number and unit: `1.2M+`, `90 % +`, `100 ou plus`."""
    position, plus = _plus(text, end)
    if plus and not _adds(text, position, text[max(0, end - 2) : end].strip()):
        return position, AT_LEAST
    start = skip_gap(text, end, limit=2)
    phrase = lexicon.after.after(text, start)
    return (end, None) if phrase is None or _begins_label(text, start, phrase[0]) else phrase


def _adds(text: str, position: int, unit: str) -> bool:
    """Whether a plus that ends at a position adds another quantity of a unit: "106 m² + biarea 78 m²"."""
    other = _NEXT_QUANTITY.match(text, position)
    return other is not None and bool(unit) and text.startswith(unit, other.end())


def _begins_label(text: str, start: int, end: int) -> bool:
    """Whether a qualifier behind a number is rather about what follows it: "85 % au moins un stage".

    An "of" says that it is not: "92 % environ des élèves".
    """
    following = skip_gap(text, end)
    if not is_word_character(text[following : following + 1] or " "):
        return False
    word = _LETTERS.match(text, following)
    is_whole = word is not None and word.group().lower() in joining_words.OF_A_WHOLE
    return not is_whole and text[start:end].lower() in joining_words.ENDS_A_NUMBER


def scale(value: Decimal, power: int) -> Decimal:
    """The value with its magnitude multiplied in, without an exponent or trailing zeros behind the mark."""
    if not power and value == (whole := value.to_integral_value()):
        return whole
    scaled = value.scaleb(power) if power else value
    return scaled.quantize(Decimal(1)) if scaled == scaled.to_integral_value() and abs(scaled) < 10**26 else scaled
