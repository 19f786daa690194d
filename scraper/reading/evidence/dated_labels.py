"""Labels that are dates, or entries of an agenda."""

import re

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from figures.record import Quantity
from figures.unit_words import AREA_UNITS
from scraper.numbers import Decoy, NumberContext, find_decoy, find_numbers, may_tell_day
from scraper.numbers.clock import weekdays
from scraper.numbers.decoy_times import WEEKDAYS
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.counted_words import is_counted

_MAX_DATE_WORDS = 3
_MAX_ENTRY_WORDS = 14
_MAX_WORDS = 4
_LONGEST_MONTH = 12
_LONGEST_OPENING = 200
"""Characters of a label within which its first date ends: it is a whole line's where a number begins one."""

_BRACKETED = expression(r"\([^()]*\)")
_BEHIND_WORDS = expression(
    r"(?P<words>[^\W\d_][^\d:]*?),?(?:\s(?:stand|status|am|zum|per|vom|on|at|of|au|le|du|al|el|a|alla|op|em|na|dnia|"
    r"den|pr|på|k|ke|la|din|στις|на)[.:]?)?\s(?:\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)|(?=\d{4}-\d\d-\d\d\Z))"
    r"(?:19|20)\d\d(?:-\d\d-\d\d)?\Z",
    re.IGNORECASE,
)
"""A day in numbers behind words, and what says that these are as of it: "Einwohner am 30.06.2023"."""

_UP_TO_A_DAY = expression(
    r"(?:months?|weeks?|quarters?|mois|monaten?|wochen|meses|mesi|maanden|miesi\w+|m[åa]nader|m[åa]neder|kuukau\w+|"
    r"m[ěe]s[íi]c\w+|hónap\w*|luni|μήνες|месяц\w*|місяц\w*)\s(?:to|ending|ended|until|up to|through|à|jusqu\S+|bis|"
    r"hasta|a|fino ad?|tot|t/m|do|até|till|til|saakka|până|έως|до)\s[^\d]*(?:\d{1,2}\S{0,3}\s[^\d]*)?(?:19|20)\d\d\Z",
    re.IGNORECASE,
)
"""What ends a length of time of which something else is told."""

_AREA = expression(
    r"(?:gesamt|landes|stadt|gemeinde|gebiets|boden|wald)?fläche|area|surface|superf[ií]cie|oppervlakte|powierzchnia|"
    r"yta|areal|pinta-ala|rozloha|terület|suprafața?|έκταση|površina",
    re.IGNORECASE,
)
_OF_AN_AREA = expression(
    r"fl[äa]che\b|\b(?:floor ?)?(?:area|surface)\b|\bsuperf[ií]ci|oppervlakte\b|\bpowierzchni|yta\b|areal(?:et)?\b|"
    r"pinta-ala|\brozloh|ter[üu]let|\bsuprafa|έκταση|\bpovršin|\balan(?:[ıi]|lar[ıi])?\b|y[üu]z[öo]l[çc][üu]m|"
    r"\bплощ[аі]"
)
_OF_A_DWELLING = expression(
    r"wohn|zimmer|grundst[üu]ck|\b(?:living|bed|room|plot|lot)|habita|stanza|camera\b|chambre|pok[óo]j|g[îi]te|s[ée]jour|terrain|vivienda|abita|woon|kamer|mieszk|"
    r"dzia[łl]k|bo(?:ende|yta|area)|asuin|obytn|lak[óo]|locui|konut|daire|oda(?:s[ıi])?\b"
)
_WORD = expression(r"[^\W\d_]{2}")
_DAY_OR_JOINT = expression(r"[^\W\d_]+(?:-feira)?")
_LONGEST_JOINT = 3


def is_date(label: str) -> bool:
    """Whether the words beside a number are a date and no more; "Staff (July 2024)" is more."""
    if len(label.split()) > _MAX_DATE_WORDS or not any(map(str.isdigit, label)):
        return False
    if ("(" in label and _WORD.search(_BRACKETED.sub("", label))) or _is_under_date(label):
        return False
    return _first_decoy(label) is not None


def _is_under_date(label: str) -> bool:
    """Whether a label is a row's header and a column's that is a date: "Students, Jan 2025", "Staff, 31.12.2024"."""
    side, comma, _ = label.partition(", ")
    is_named = bool(comma) and _WORD.search(side) is not None and not any(map(str.isdigit, side))
    return is_named and side.lower() not in WEEKDAYS


def names_days(label: str, language: str | None) -> bool:
    """Whether a label is one day of the week or more, with nothing but signs or a short word between: "Po, středa"."""
    named = weekdays(language)
    words = _DAY_OR_JOINT.findall(label.lower())
    return any(word in named for word in words) and all(word in named or len(word) <= _LONGEST_JOINT for word in words)


def counted_by_day(label: str) -> str:
    """What a label of a few words counts, or which area it measures, on the day that ends it in numbers; "" if none.

    Most of what stands before a day takes place on it, or is a paper of it: only what is counted has a number then.
    """
    if len(label.split()) > _MAX_DATE_WORDS or not label[-1:].isdigit() or not label[:1].isalpha():
        return ""
    found = _BEHIND_WORDS.fullmatch(label)
    words = found["words"] if found is not None else ""
    return words if is_area(words) or is_counted(words) else ""


def is_area(words: str) -> bool:
    """Whether words are a noun of areas and no more."""
    return _AREA.fullmatch(words) is not None


def is_as_of_day(words: str, quantity: Quantity) -> bool:
    """Whether a number is what there was on the day behind some words: a count of them, or an area."""
    if quantity.unit is not None:
        return quantity.unit in AREA_UNITS and is_area(words)
    is_whole = quantity.value is None or quantity.value == int(quantity.value)
    return is_whole and quantity.upper is None and not is_area(words)


def is_of_a_house(quantity: Quantity, label: str) -> bool:
    """Whether a number is an area and its label says so, of no dwelling: "720 m² usable area"."""
    if quantity.unit not in AREA_UNITS:
        return False
    said = label.lower()
    return _OF_AN_AREA.search(said) is not None and _OF_A_DWELLING.search(said) is None


def begins_with_date(label: str) -> bool:
    """Whether a label is an entry of an agenda, "22 March: ten miles race", or says up to when so many months are,
    "months to May 2025".
    """
    if label[-1:].isdigit() and _UP_TO_A_DAY.match(label) is not None:
        return True
    return label[:1].isdigit() and _first_decoy(label) == 0


def is_split_date(stat: Stat, label: str, language: str | None) -> bool:
    """Whether number and label are day and month on lines of their own, in the page's language or English."""
    quantity = stat.match.quantity
    if quantity.unit or quantity.value is None or not 1 <= quantity.value <= 31:
        return False
    if stat.shape is Shape.BARE and _is_date(stat, _beside(stat.line.box.node, ahead=False), language):
        return True
    if (stat.shape is Shape.BARE or stat.has_own_element()) and _is_date(
        stat, _beside(stat.box.node, ahead=True), language
    ):
        return True
    if len(label.split()) > (_MAX_ENTRY_WORDS if stat.shape is Shape.BARE else _MAX_WORDS):
        return False
    return _is_date(stat, label, language)


def _beside(node: LexborNode, *, ahead: bool) -> str:
    """The short text of the element behind or before the number's: "Mar" over "14", "déc." behind "12"."""
    step = node.next if ahead else node.prev
    while step is not None and step.is_empty_text_node:
        step = step.next if ahead else step.prev
    text = step.text().strip() if step is not None and step.is_element_node else ""
    return text if len(text) <= _LONGEST_MONTH else ""


def _is_date(stat: Stat, words: str, language: str | None) -> bool:
    if not words or stat.match.quantity.unit == "%":
        return False
    text = f"{stat.match.raw.strip()} {words}"
    if not may_tell_day(text):
        return False
    match = stat.match._replace(
        start=0, end=len(stat.match.raw.strip()), number_start=0, number_end=len(stat.match.raw)
    )
    return find_decoy(text, match, language=language) is Decoy.DATE


def _first_decoy(label: str) -> int | None:
    """Where the first number of a label starts, if it is a date's."""
    label = label[:_LONGEST_OPENING]
    matches = find_numbers(label, context=NumberContext())
    is_dated = bool(matches) and find_decoy(label, matches[0]) is Decoy.DATE
    return matches[0].start if is_dated else None
