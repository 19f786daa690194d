"""Numbers that are hours, dates or years, by the words beside them."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType

from figures.expressions import expression
from scraper.numbers import decoy_words as words
from scraper.numbers.clock import is_dotted_time, is_hours_of_weekdays, is_one_of_two_times, is_open_hours
from scraper.numbers.decoy import Decoy, Place
from scraper.numbers.lexicon import decimal_mark
from scraper.numbers.match import Kind
from scraper.numbers.times import is_hour, is_on_weekday
from scraper.numbers.words import split

_HOUR = expression(r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?(?!\d)")
_DAY = expression(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\Z")
_DAYS = expression(
    r"(?<![\d.,])(?:0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.?\s?[-–—]\s?(?:0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])(?!\d)"
)
"""From a day to another, both with their month: `17.08 - 21.08`."""
_LONGEST_DAYS = 15
_LONGEST_ROW = 64
_OF_MONTH = expression(r"\.0\d\Z")
_YEAR_RANGE = expression(r"(?:1[4-9]|20)\d\d\D{1,12}(?:1[4-9]|20)\d\d")
YEAR = expression(r"(?:1[4-9]|20)\d\d\Z")
_AMOUNT_FOLLOWS = expression(r"\s(?:[A-Z]{2,4}\s?|[€$£¥₹~≈><]\s?)?\d")
_SENTENCE_END = frozenset('.,;:!?)]»”"…')

_MERIDIEM = expression(r"\s?[ap]\.?\s?m(?!\w)", re.IGNORECASE)
"""Before or after noon: "1 p.m."."""
_MERIDIEM_BEGINS = ("a", "p")
_NOON = Decimal("12.59")
"""More of them are months of work: "120 PM"."""
_AT_A_PLACE = expression(r"\s?am\s[^\W\d_]")
"""In German no hour before noon, "2 am Hauptcampus"."""
_TAUGHT = expression(rf"\s*[^\W\d_]+\s{words.TAUGHT}", re.IGNORECASE)
_FROM_AN_HOUR = frozenset(("um", "ab", "bis", "gegen", "von"))


def hour(place: Place) -> Decoy | None:
    """An hour of the day: what else carries a unit is a figure."""
    quantity = place.match.quantity
    is_small = quantity.unit is None and (quantity.value or 0) < 25
    if (is_small and _is_dotted_time(place)) or _is_beside_noon(place) or is_hour(place.match.raw, quantity.value):
        return Decoy.TIME
    is_ratio = quantity.value is not None and (":" in place.digits or "∶" in place.digits)
    if place.before.rstrip(".") in words.CLOCK_BEFORE and _HOUR.match(place.digits) and not is_ratio:
        return Decoy.TIME  # "at 14:30"; not "stands at 14:1"
    last = quantity.upper if quantity.upper is not None else quantity.value
    if place.match.kind is Kind.RANGE and (quantity.unit == "h" or (quantity.unit is None and _is_open(place))):
        return None if _is_how_long(place) else Decoy.TIME
    if not last or last > 24 or not (quantity.unit == "h" or _is_before_clock(place)):
        return None
    if quantity.unit != "h" or place.before in words.AT_A_TIME or place.match.kind is Kind.RANGE:
        return Decoy.TIME
    is_whole_day = last == _LAST_HOUR and _A_DAY.match(place.text, place.end) is not None
    return Decoy.TIME if is_whole_day or _is_behind_day(place) else None


_A_DAY = expression(
    r"(?:\s?h(?:rs?)?\.?)?\s(?:(?:a|per) day|(?:par|sur|dans la) (?:jour(?:née)?|24)|(?:am|pro) tag|täglich|"
    r"(?:al|del|por) d[ií]a|(?:por|ao) dia|(?:al giorno|su 24)|(?:per|op een) dag|na dobę|dziennie|"
    r"(?:om )?dygnet|(?:i )?døgnet|vuorokaudessa|denně|denne|"
    r"dnevno|na dan|naponta|pe zi|günde|την ημέρα|στο 24|al dia|в сутки|на добу)(?!\w)",
    re.IGNORECASE,
)
"""Behind the hours of a whole day: always, and no length of time."""

_DAY_BEFORE = expression(r"\d{1,2}(?:er|º|\.)?\s(?:de\s|d['’])?([^\W\d_]+)\.?\s(?:de\s)?(?:19|20)\d\d,?\s\Z")
_HOUR_ENDS = expression(r"\s?(?:\Z|[.,;:!?)])")
_LONGEST_DAY = 40


def _is_behind_day(place: Place) -> bool:
    """Whether an hour follows a day of the week, or a date and ends so: "avant le 15 septembre 2026, 12 h."."""
    if not place.before.rstrip(",").isdecimal():
        return is_on_weekday(place.text, place.match.end, place.before, place.language)
    day = _DAY_BEFORE.search(place.text[max(0, place.start - _LONGEST_DAY) : place.start])
    is_day = day is not None and day[1].lower() in place.months
    return is_day and _HOUR_ENDS.match(place.text, place.match.end) is not None


_EARLY_HOURS = expression(r"[1-4]\s?[-–—]\s?[2-5]")
_LAST_HOUR = 24


def _is_how_long(place: Place) -> bool:
    """Whether a range that begins its text says how many hours something takes: "2-3 h", since nothing opens so early,
    or "20-30 h".

    Where both ends have the unit ("1h–3h") they are as soon hours of a night.
    """
    if place.before or place.match.quantity.upper is None:
        return False
    return place.match.quantity.upper > _LAST_HOUR or _EARLY_HOURS.fullmatch(place.digits) is not None


def _is_beside_noon(place: Place) -> bool:
    if place.after[:1] not in _MERIDIEM_BEGINS or not 0 < (place.match.quantity.value or 0) <= _NOON:
        return False
    return _MERIDIEM.match(place.text, place.end) is not None and not _is_at_a_place(place)


def _is_before_clock(place: Place) -> bool:
    if place.after.rstrip(".") not in words.CLOCK or (place.after == "am" and _is_at_a_place(place)):
        return False
    return _TAUGHT.match(place.text, place.end) is None


def _is_at_a_place(place: Place) -> bool:
    is_german = (place.language or "").lower().startswith("de")
    is_hour = not place.digits.isdecimal() or place.before in _FROM_AN_HOUR
    return is_german and not is_hour and _AT_A_PLACE.match(place.text, place.end) is not None


def _is_dotted_time(place: Place) -> bool:
    """Whether a number is an hour with its minutes, written with a point."""
    if "." not in place.digits:
        return False
    if is_dotted_time(place.text, place.start, place.digits):
        return True
    return decimal_mark(place.language) == "," and is_one_of_two_times(place.text, place.start, place.digits)


def _is_open(place: Place) -> bool:
    """Whether a range is of hours of a day."""
    return is_hours_of_weekdays(place.text, place.start, place.digits, language=place.language) or is_open_hours(
        place.text, place.start, place.digits
    )


def day(place: Place) -> Decoy | None:
    """The German 11.10. for the eleventh of October; `17.08 - 21.08` are two.

    What ends a sentence is no day, unless the language writes its decimals with a comma.
    """
    if _is_one_of_days(place):
        return Decoy.DATE
    text, end = place.text, place.end
    behind = place.next if place.next == "." else text[end + 1 : end + 2]
    if (behind in _PARTING or text[place.start - 2 : place.start - 1] in _PARTING) and _is_in_spaced_date(place):
        return Decoy.DATE if len(place.digits) < _DIGITS_OF_A_YEAR else Decoy.YEAR
    if place.next != "." or not _DAY.match(place.digits):
        return None
    goes_on = re.match(r"\.\s?[a-zà-ÿ\d]", place.text[place.end : place.end + 3])
    is_day = goes_on or _OF_MONTH.search(place.digits) or not place.before or decimal_mark(place.language) == ","
    return Decoy.DATE if is_day else None


def _is_one_of_days(place: Place) -> bool:
    """Whether a number is one end of a row of days, or both, of one month or two that follow each other."""
    if "." not in place.digits or place.match.quantity.unit is not None:
        return False
    days = _DAYS.search(place.text, max(0, place.start - _LONGEST_DAYS), place.end + _LONGEST_DAYS)
    if days is None or not days.start() <= place.start < place.end <= days.end():
        return False
    return (int(days[2]) - int(days[1])) % 12 in (0, 1)


_PARTING = frozenset("./-–")
_DIGITS_OF_A_YEAR = 4
_SPACED_DATE = expression(
    r"[0-3]?\d\.[ \u00a0\u202f](?:0?[1-9]|1[0-2])\.(?![ \u00a0\u202f]?\d{1,3}(?!\d))"
    r"(?:[ \u00a0\u202f]?(?:1[89]|20)\d\d(?!\d))?|"
    r"(?:1[89]|20)\d\d\.[ \u00a0\u202f](?:0?[1-9]|1[0-2])\.[ \u00a0\u202f][0-3]?\d(?!\d)|"
    r"[0-3]?\d\s([/–-])\s(?:0?[1-9]|1[0-2])\s\1\s(?:1[89]|20)\d\d(?!\d)"
)
"""A date whose parts spaces hold apart: "1. 7. 2023", "1. 7.", "2023. 7. 1.", "01 / 07 / 2023"."""
_LONGEST_SPACED = 14


def _is_in_spaced_date(place: Place) -> bool:
    """Day, month or year of a date that is written with spaces; without its year only where commas mark decimals.

    Where they do not, such digits are as soon the end of a sentence and the number of the next line.
    """
    text, start, end = place.text, place.start, place.end
    if end - start > _LONGEST_SPACED or place.match.quantity.unit is not None:
        return False
    for found in _SPACED_DATE.finditer(text, max(0, start - _LONGEST_SPACED), end + _LONGEST_SPACED):
        if found.start() <= start and end <= found.end():
            return found[0][-1] != "." or decimal_mark(place.language) == ","
    return False


def date(place: Place) -> Decoy | None:
    """A day or year beside the name of a month; 年, 月, 日."""
    if place.next in ("年", "年") or place.next in ("月", "日", "년", "월", "일"):
        if _is_length(place):
            return None
        is_year = place.next in ("年", "년") and (len(place.digits) == 4 or _is_of_an_era(place))
        return Decoy.YEAR if is_year else Decoy.DATE
    value = place.match.quantity.upper or place.match.quantity.value
    are_two = "/" in place.digits and _TWO_DAYS.fullmatch(place.digits) is not None
    if (value is None and place.digits.isdecimal() and len(place.digits) < 3) or are_two:
        value = Decimal(place.digits.partition("/")[0])
    if value is None or not (1 <= value <= 31 or YEAR.match(place.digits)):
        return None
    before = place.before.strip(".,(")
    if value <= _LAST_DAY and place.match.quantity.unit is None and _is_day_of_week(place, before):
        return Decoy.DATE
    if before in place.months and (len(before) > 3 or value > 31 or place.text[place.start - 1].isspace()):
        return Decoy.DATE
    return Decoy.DATE if value <= 31 and (_month_follows(place, place.end) or _is_before_other_days(place)) else None


_LENGTH_BEHIND = expression(r"[年년]\s?(?:以上|超|余|이상)")
"""More than so many years, which no date says: "創業50年以上"."""


def _is_length(place: Place) -> bool:
    """Whether days are more than a month has, or years more than so many: "年間休日 120日", "50年以上"."""
    if place.next in ("日", "일"):
        return not place.digits.isdecimal() or int(place.digits) > _LAST_DAY
    return len(place.digits) != _DIGITS_OF_A_YEAR and _LENGTH_BEHIND.match(place.text, place.end) is not None


_ERAS = ("令和", "平成", "昭和", "大正", "明治", "民國", "民国")


def _is_of_an_era(place: Place) -> bool:
    """Whether a number counts the years of an era, and no month follows: "令和7年度"."""
    return (
        place.text[: place.start].rstrip().endswith(_ERAS) and not place.text[place.end + 1 : place.end + 2].isdigit()
    )


_LAST_DAY = 31
_DAYS_OF_WEEK: Mapping[str, str] = MappingProxyType(
    {
        "en": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        "de": "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag",
        "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
        "it": "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
        "nl": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
        "pt": "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
        "pl": "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
        "sv": "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag",
        "da": "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
        "nb": "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
        "fi": "maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai",
        "cs": "pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle",
    }
)
_SHORT_DAYS: Mapping[str, str] = MappingProxyType(
    {
        "en": "mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun",
        "fr": "lun|mer|jeu|ven|sam|dim",
        "es": "lun|mié|jue|vie|sáb|dom",
        "it": "lun|mer|gio|ven|sab|dom",
    }
)
"""Words of other meanings too, where something is counted behind them: "En mer 12 navires", "Our sun 12 panels"."""
_COUNTED = expression(r"\s([^\W\d_]{3,})")
WEEKDAYS = frozenset(day for table in (_DAYS_OF_WEEK, _SHORT_DAYS) for name in table for day in split(table[name]))


def _own(table: Mapping[str, str], language: str | None) -> frozenset[str]:
    own = (language or "").partition("-")[0].lower()
    chosen = (own, "en") if own in _DAYS_OF_WEEK else tuple(table)
    return frozenset(name for key in chosen for name in split(table.get(key, "")))


@cache
def days(language: str | None) -> frozenset[str]:
    """The days of the week in a language and in English, their abbreviations too; without a language, in all."""
    return _own(_DAYS_OF_WEEK, language) | _own(_SHORT_DAYS, language)


@cache
def _short_days(language: str | None) -> frozenset[str]:
    return _own(_SHORT_DAYS, language)


def _is_day_of_week(place: Place, before: str) -> bool:
    """Whether the word before a number is a day of the week; an abbreviation only where nothing is counted behind."""
    if before not in days(place.language):
        return False
    counted = _COUNTED.match(place.text, place.end)
    if before not in _short_days(place.language) or counted is None or _month_follows(place, place.end):
        return True
    start = place.text.lower().rfind(before, 0, place.start)
    return place.text[start].isupper() and counted[1][0].isupper()


_TWO_DAYS = expression(r"\d{1,2}/\d{1,2}")
BETWEEN_DAYS = frozenset(
    split("au|bis|to|and|und|et|e|y|en|i|og|och|ja|tot|t|al|a|do|és|la|till|til|и|та|ir|și|срещу|на|na|auf|spre")
)
"""Words between the days of a row: "du 6 au 21 octobre"."""

_OTHER_DAYS = expression(
    rf"(?:\.?\s?(?:[–—‑/&,-]|t/m|(?<=\s)(?:{'|'.join(sorted(BETWEEN_DAYS))})\s(?:zum\s|le\s|den\s)?)\s?(?:[^\W\d_]{{2,10}}\.?\s)?"
    r"\d{1,2}(?!\d))+"
)
_NUMBERED_MONTH = expression(r"\.\s?\d{1,2}\.")


def _is_before_other_days(place: Place) -> bool:
    """Whether other days of the same month follow: "6.-21. oktober", "les 6, 7 et 8 mai"."""
    if not place.digits.isdecimal() or place.match.quantity.unit not in (None, "t"):
        return False
    others = _OTHER_DAYS.match(place.text, place.end, place.end + _LONGEST_ROW)
    if others is None:
        return False
    return _NUMBERED_MONTH.match(place.text, others.end()) is not None or _month_follows(place, others.end())


WORD = r"[^\W\d_]+(?:[\u0900-\u0963\u0970]+[^\W\d_]*)*"
"""A word; signs for vowels part the letters of Devanagari, "मार्च"."""

_MONTH_BEHIND = expression(
    rf"[\s.]*(?:er|ᵉʳ|st|nd|rd|th|º|°)?[\s.\-]*(?:(?i:de|of)\s|[dD]['’])?\s*({WORD})(\.?)(\s*\d)?"
)
_FURTHEST_MONTH = 32


def _month_follows(place: Place, end: int) -> bool:
    """Whether a month's name stands behind a place, where the digits or other days end."""
    after = _MONTH_BEHIND.match(place.text, end, end + _FURTHEST_MONTH)
    if after is None or after[1].lower() not in place.months:
        return False
    if after[1].lower() in ("may", "march", "mars", "set") and after[1].islower() and after[1] != "mars":
        return False
    if len(after[1]) > 3 or after[2] or after[3] is not None:
        return True
    return after[1][0].isupper() or not place.text[after.end() :].strip()


def year(place: Place) -> Decoy | None:
    """Four digits that name a year: by the word before, brackets, or their place at the end of a phrase."""
    match = place.match
    if match.kind is Kind.RANGE and match.quantity.unit is None and _YEAR_RANGE.fullmatch(place.digits):
        return Decoy.YEAR
    if not YEAR.match(place.digits) or match.kind is not Kind.CARDINAL or match.quantity.unit is not None:
        return None
    if not place.before and not place.text[place.end : place.end + 24].strip():
        return Decoy.LONE_YEAR
    before = place.before.strip("(,.’'")
    is_of_calendar = place.next in _CALENDAR_BEGINS and _CALENDAR.match(place.text, place.end) is not None
    is_scaled = match.quantity.value != int(place.digits) and not is_of_calendar  # "1998M"
    if is_scaled or (match.quantity.qualifier is not None and before not in words.UNTIL):
        return None
    is_followed = bool(place.after) and place.after not in words.AFTER_A_YEAR and place.next not in _SENTENCE_END
    round_count = place.digits.endswith("00") and is_followed
    is_glued = place.next.isascii() and place.next.isalpha() and not is_of_calendar
    is_before_word = not (round_count or is_glued) and place.after.rstrip(".") in words.BEHIND_A_YEAR
    is_told = before in words.SURELY_YEAR or is_before_word
    if is_told or before.startswith("©") or (before in words.YEAR and not round_count):
        return Decoy.YEAR
    return _year_by_place(place, round_count=round_count)


_CALENDAR_BEGINS = frozenset("همгрr")
_CALENDAR = expression(r"(?:هـ?|م|гг?|рр?|r)(?![\w²³])")
"""What is set right behind a year, "1871г.", "1995r."; the second of the Arabic letters are metres as well."""

_IN_A_YEAR = expression(r"['’](?:s|[td][ae]|[td][ae]n (?:beri|bu yana|itibaren|sonra|önce))\b")
"""How endings tell a year: "2025'te planned", "2024's budget"; "2000'den fazla" are more than so many."""


def _year_by_place(place: Place, *, round_count: bool) -> Decoy | None:
    """A year by what stands around it: brackets, the end of a phrase, a word that cannot be what is counted."""
    if not 1900 <= int(place.digits) <= 2100 or place.before.endswith((":", "=")):
        return None
    following = place.text[place.end : place.end + 4].lstrip()
    is_ended = place.next in ("'", "’") and _IN_A_YEAR.match(place.text, place.end) is not None
    bracketed = place.text[place.start - 1 : place.start] == "(" and place.next in ")/,-–"
    if is_ended or bracketed or not following or place.next in _SENTENCE_END or following[0] in ":–—|":
        return Decoy.YEAR
    if place.before and _AMOUNT_FOLLOWS.match(place.text, place.end):
        return Decoy.YEAR
    if round_count:
        return None
    after = place.after.rstrip(".")
    if place.before:
        named = (place.before in words.DETERMINERS and after) or after in words.AFTER_A_YEAR
        return Decoy.YEAR if named or place.next in "-–/" else None
    titled = following[0].isupper() and place.next == " "
    return Decoy.YEAR if titled or following[0] == "-" or after in words.YEARLY else None
