"""What stands before a number and belongs to it: sign, currency, qualifier, rank."""

import re
from functools import lru_cache
from typing import NamedTuple

from figures.expressions import expression
from figures.record import Qualifier
from scraper.numbers.lexicon import Lexicon
from scraper.numbers.phrasebook import UNSPACED_SCRIPTS, canonical_lower, is_word_character, skip_gap_back
from scraper.numbers.words import MONEY_MAGNITUDES

_MINUS = "-−–﹣－"
_MARKS = "\u200e\u200f\u061c"
_OPENING = "([{~≈<>≤≥" + _MARKS
_TIMES = "x×X✕"
_FEWEST_OF_A_CODE = 3
_LONG_MAGNITUDE = 4
"""A magnitude that stands before its currency is of three letters or more, and a space or full stop."""
_PERCENT_BEFORE = ("百分之", "yüzde ", "Yüzde ", "ehuneko ", "Ehuneko ")
_SPACED_FACTOR = 2
"""Where the digits of `x 2,5` start: amid other words an "x" with a space behind it multiplies nothing."""
_ARABIC_JOINTS = "وبلفك"
_HEBREW_JOINTS = frozenset("בהוכלמש")
_HEBREW_AND = "ו"
"""Arabic writes "and", "with" and "for" as one letter before a word, also before a number: و120."""
_AFTER_A_MAGNITUDE = frozenset(("EUR", "CHF", "USD", "GBP", "SEK", "NOK", "DKK", "PLN", "CZK", "RON", "HUF"))
"""Currencies that accountants glue to a magnitude before a number: `TEUR 450`, `MCHF 12`."""
_WORD_BEHIND = expression(r"\d+[^\W\d_]{3}")
"""Behind a hash: `#10years` is a word."""
_RAND = "ZAR"
_RANDS = expression(
    r"(?:\d{1,3}(?:[ ,\u00a0]\d{3})+(?!\d)|(?:\d+[.,]\d+|\d{2,})[ \u00a0]?[kKmMbB](?![^\W_])|"
    r"\d+(?:[.,]\d+)?[ \u00a0]?(?:bn|[mb]illion|thousand)(?![^\W_]))"
)
_SHORT_HEAD = 16
"""Characters before a number that opens its text: as many as most qualifiers and currencies have."""


class Prefix(NamedTuple):
    """`start` is where it begins; `negative`, `currency` (ISO 4217), `percent` and `qualifier` as they are written.

    `power` is that of a magnitude glued to the currency: `T€ 450`, `M€ 12`; `times` says that it multiplies: `x3`.
    """

    start: int
    negative: bool = False
    currency: str | None = None
    power: int = 0
    percent: bool = False
    qualifier: Qualifier | None = None
    times: bool = False


def is_glued_to_word(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether the digits at `start` continue a word or code (`CS101`, `COVID-19`, `Bac+5`) and are no number.

    A currency (`US$5`, `CHF100`), a rank (`No1`, `Top-5`) and a factor (`x3`) may stand glued before one.
    """
    last = text[start - 1 : start]
    if is_word_character(last or " "):
        if last in _ARABIC_JOINTS and (start == 1 or not is_word_character(text[start - 2])):
            return False
        glued = lexicon.currency_before.before(text, start) or lexicon.ranks.before(text, start)
        return glued is None and not (_is_factor(text, start) or _is_rand(text, start))
    if last == "#":
        return _WORD_BEHIND.match(text, start) is not None
    if not last or last not in "-+_@" or start == 1 or not is_word_character(text[start - 2]):
        return False
    if (text[start - 2].isdigit() and last != "_") or _is_hebrew_joint(text, start):
        return False
    phrase = lexicon.currency_before.before(text, start - 1) if last == "-" else None
    return phrase is None and lexicon.ranks.before(text, start) is None


def _is_hebrew_joint(text: str, start: int) -> bool:
    """Whether a letter that is a word of its own ("in", "from", "about") stands with a hyphen before the digits."""
    if text[start - 1] != "-" or text[start - 2] not in _HEBREW_JOINTS:
        return False
    first = start - 3 if text[start - 3 : start - 2] == _HEBREW_AND else start - 2
    return first <= 0 or not is_word_character(text[first - 1])


def _is_factor(text: str, start: int) -> bool:
    """Whether a sign of multiplication is glued to the digits; a capital before three or more heads a code: `X360`."""
    digits = text[start : start + _FEWEST_OF_A_CODE]
    is_code = text[start - 1] == "X" and len(digits) == _FEWEST_OF_A_CODE and digits.isdecimal()
    return text[start - 1] in _TIMES and not is_code and (start == 1 or not is_word_character(text[start - 2]))


def _is_rand(text: str, start: int) -> bool:
    """Whether an "R" glued to a sum is the sign of South Africa's rand: `R2.5M`, `R250 000`, but not `R2` or `R134`."""
    is_apart = text[start - 1] == "R" and (start == 1 or not is_word_character(text[start - 2]))
    return is_apart and _RANDS.match(text, start) is not None


def read_prefix(text: str, start: int, lexicon: Lexicon) -> Prefix:
    """The sign, currency, rank and qualifier before the digits at `start`, as far as they are there."""
    if start == 0 or follows_plain_word(text, start, lexicon):
        return Prefix(start=start)
    if _is_rand(text, start):
        before = _read(text, start - 1, lexicon) if start > 1 else Prefix(start=0)
        return before._replace(currency=_RAND)
    is_head = start <= _SHORT_HEAD and text[start - 3 : start - 1] not in _WAY
    return _read_head(text[:start], lexicon) if is_head else _read(text, start, lexicon)


@lru_cache(maxsize=4096)
def _read_head(head: str, lexicon: Lexicon) -> Prefix:
    """A prefix that begins its text, read once: the same few stand before most of a page's numbers."""
    return _read(head, len(head), lexicon)


def _read(text: str, start: int, lexicon: Lexicon) -> Prefix:
    digits = start
    if _is_factor(text, start):
        start -= 1
    elif start == _SPACED_FACTOR and text[0] in _TIMES and text[1].isspace():
        start = 0
    signed = _skip_minus(text, start, lexicon)
    money = _currency(text, signed, lexicon)
    power = 0
    if money is None:
        percent = _percent_start(text, signed)
        position = signed if percent is None else _skip_minus(text, percent, lexicon)
        negative = signed != start or (percent is not None and position != percent)
        currency = None
    else:
        percent = None
        before_money, currency = money
        before_money, power = _magnitude_of_money(text, before_money, lexicon)
        position = _skip_minus(text, before_money, lexicon)
        negative = signed != start or position != before_money
    qualified, qualifier = _qualifier(text, position, lexicon, money=currency is not None)
    return Prefix(
        start=qualified,
        negative=negative,
        currency=currency,
        power=power,
        percent=percent is not None,
        qualifier=qualifier,
        times=start < digits,
    )


def follows_plain_word(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a word and a space stand before that no qualifier, rank or currency ends like: most often so."""
    if not text[start - 1].isspace():
        return False
    key = canonical_lower(text[max(0, start - 4) : start - 1])
    ends = lexicon.prefix_ends
    word = key.lstrip()
    return len(word) > 1 and word.isalpha() and not (key in ends or word in ends) and ord(word[-1]) < UNSPACED_SCRIPTS


def _currency(text: str, position: int, lexicon: Lexicon) -> tuple[int, str] | None:
    end = skip_gap_back(text, position, limit=2)
    found = lexicon.currency_before.before(text, end)
    if found is None and text[end - 3 : end] in _AFTER_A_MAGNITUDE and text[end - 4 : end - 3] in MONEY_MAGNITUDES:
        return end - 3, text[end - 3 : end]
    return found


def _magnitude_of_money(text: str, position: int, lexicon: Lexicon) -> tuple[int, int]:
    """The place before a magnitude in front of a currency, and its power of ten: `T€ 450`, `Mio. CHF 12`.

    One that a number precedes belongs to that number.
    """
    for start in (position - 2, position - 1):
        power = MONEY_MAGNITUDES.get(text[start:position]) if start >= 0 else None
        if power is not None and not (start and is_word_character(text[start - 1])):
            return start, power
    found = lexicon.magnitudes.before(text, skip_gap_back(text, position, limit=2))
    if found is None or position - found[0] < _LONG_MAGNITUDE or _ends_with_number(text, found[0]):
        return position, 0
    return found


def _percent_start(text: str, position: int) -> int | None:
    """Turkish and Basque write %45, or say so: the sign of a word's end or of an earlier number is not meant."""
    for phrase in _PERCENT_BEFORE:
        if text.endswith(phrase, 0, position):
            return position - len(phrase)
    sign = skip_gap_back(text, position, limit=1) - 1
    if sign < 0 or text[sign] not in "%٪" or (sign > 0 and text[sign - 1].isdigit()):
        return None
    previous = skip_gap_back(text, sign) - 1
    return None if previous >= 0 and text[previous].isdigit() else sign


def _skip_minus(text: str, position: int, lexicon: Lexicon) -> int:
    """The place before a minus sign: one that opens the text, follows a space or a bracket, or a currency.

    It is glued to what it negates; only the true minus sign (U+2212) may have a space behind it.
    """
    sign = position - 1
    while sign >= 0 and text[sign] in _MARKS:
        sign -= 1
    if sign > 0 and text[sign].isspace() and text[sign - 1] == "−":
        sign -= 1
    if sign < 0 or text[sign] not in _MINUS or (sign and not _may_open(text, sign, lexicon)):
        return position
    return position if _ends_with_number(text, sign) else sign


def is_fall(text: str, start: int, end: int) -> bool:
    """Whether a text is a dash, a space and a number and no more: "– 5 %"; amid words a dash begins an item."""
    return start == _SPACED_FACTOR and text[0] in _MINUS and text[1].isspace() and not text[end:].strip()


def _may_open(text: str, sign: int, lexicon: Lexicon) -> bool:
    before = text[sign - 1]
    return before.isspace() or before in _OPENING or lexicon.currency_before.before(text, sign) is not None


def _ends_with_number(text: str, position: int) -> bool:
    previous = skip_gap_back(text, position) - 1
    if previous >= 0 and text[previous] in "%€$£":
        previous = skip_gap_back(text, previous) - 1
    return previous >= 0 and text[previous].isdigit()


def _qualifier(text: str, position: int, lexicon: Lexicon, *, money: bool) -> tuple[int, Qualifier | None]:
    """The start and meaning of a rank, sign or phrase that ends before a position; two may stand together."""
    qualifier: Qualifier | None = None
    for _ in range(2):
        if position and follows_plain_word(text, position, lexicon):
            break
        found = _one_qualifier(text, skip_gap_back(text, position, limit=2), lexicon, money=money)
        if found is None:
            break
        if qualifier is not None and found[1] is Qualifier.RANK:
            break
        position, meaning = found
        qualifier = qualifier or meaning
    return position, qualifier


def _one_qualifier(text: str, end: int, lexicon: Lexicon, *, money: bool) -> tuple[int, Qualifier] | None:
    if end == 0:
        return None
    rank = lexicon.ranks.before(text, end)
    if rank is not None:
        return rank[0], Qualifier.RANK
    phrase = lexicon.before.before(text, end) or lexicon.signs.before(text, end)
    if phrase is not None:
        is_into = text[phrase[0] : end].lower() == "do" and _leads_into(text, end, lexicon.language)
        return None if is_into or _is_governed(text, phrase[0], end, money=money) else phrase
    if end == 1 and text[0] == "=" and (len(text) == end or text[end].isdigit()):
        return 0, Qualifier.RANK  # shared with others, as the tables of universities write it: "=251"
    if text[end - 1] in "+＋" and not _ends_with_number(text, end - 1) and not _is_word_before(text, end - 1):
        return end - 1, Qualifier.AT_LEAST
    return None


_GOVERNED = frozenset({"über", "over", "över"})
_GOVERNING = expression(
    r"\b(?:(?:verfüg(?!bar)\w+|beschik\w*)(?: [^\s,;:.]+){0,4}|"
    r"(?:erstreck|bericht|informier|verteil|wach|herrsch|freu)\w*(?: [^\s,;:.]+){0,2}|"
    r"entscheid\w*(?: (?!sich\b)[^\s,;:.]+){0,2}|"
    r"(?:preside|stretch|extend|distribut)(?:s|e[ds]?|ing)?|spread|split|verdeeld|verspreid|"
    r"fordelt|spredt|utspri\w+|fördela\w*|råder|disponera\w*)\s\Z",
    re.IGNORECASE,
)
"""Verbs that "over" belongs to whatever follows: "verfügt über 12 Standorte" are twelve."""

_GOVERNING_MONEY = expression(r"\b(?:turn(?:s|ed|ing)?|hand(?:s|ed|ing)?|t[ao]k(?:e[ns]?|ing)|took)\s\Z", re.IGNORECASE)
"""Verbs that it belongs to before a sum: "turned over £612m" is that much, "took over 500 students" are more."""

_PLACES = expression(
    r"\s?\d[\d\s.,]*(?:tříd|tried|skupin|oddělení|oddelení|družstev|obcí|měst|miest|škol|škôl|školek|zemí|krajín|států|"
    r"štátov|poboček|pobočiek|budov|domácností|regionů|regiónov|krajů|okresů|pavilonů|nemocnic|krajów|państw|miast|"
    r"szkół|klas|grup|oddziałów|gmin|placówek|powiatów|przedszkoli|szpitali|domów|bibliotek|gospodarstw|miejscowości)\b"
)
_WAY = frozenset(("do", "Do"))
"""What follows them tells whether they are "up to" or "into"."""
_INTO = frozenset(("cs", "sk", "pl"))


def _leads_into(text: str, end: int, language: str | None) -> bool:
    """Whether "do" leads into so many places, and is no "up to": "žáci jsou zařazeni do 17 tříd"."""
    return language in _INTO and _PLACES.match(text, end) is not None


_QUALIFYING = expression(r"\b(?:von|auf|mit|um|für|bei|an|in|aus|zu|nach|durch)\s\Z", re.IGNORECASE)
"""Prepositions that ask for the number themselves: "ein Wachstum von über 12 %"."""

_LONGEST_GOVERNING = 48


def _is_governed(text: str, start: int, end: int, *, money: bool) -> bool:
    """Whether a qualifier is rather a preposition that a verb before it asks for; `money` says that a sum follows."""
    first = max(0, start - _LONGEST_GOVERNING)
    if text[start:end].lower() not in _GOVERNED or _QUALIFYING.search(text, first, start) is not None:
        return False
    if money and _GOVERNING_MONEY.search(text, first, start) is not None:
        return True
    return _GOVERNING.search(text, first, start) is not None


def _is_word_before(text: str, position: int) -> bool:
    return position > 0 and is_word_character(text[position - 1])
