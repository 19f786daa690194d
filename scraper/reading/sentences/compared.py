"""Numbers of a sentence that another one is only compared with: "1,326 people, up from 1,198", "contre 290 en 2019"."""

import re
from dataclasses import replace

from figures.expressions import expression
from scraper.numbers import Kind, NumberMatch
from scraper.numbers.members import AT_MOST
from scraper.reading.words.compared_words import (
    DATED_IN_BRACKETS,
    GROWN,
    IN_BRACKETS,
    LAST_WORDS,
    LED_TO,
    MAY_LEAD,
    MORE_THAN_THEN,
    OF_ANOTHER_YEAR,
    YEAR,
)

_LONGEST = 48
"""Letters that may lead from what there is to what there was."""
_WHENCE = {"auf": " von", "naar": " van", "para": " de", "do": " z", "till": " från", "til": " fra"}
_BY_HOW_MUCH = " um"
_ARRIVAL = expression(r"\s(?:to|à|a|do|till|til)\s(?=\S*\d)")
_UP_TO = expression(
    r"(?:hasta(?: (?:los|las|el|la))?|до|até(?: (?:aos|os))?|fino a|do|bis zu|up to|tot)\s", re.IGNORECASE
)
_GROWN_BEHIND = expression(
    r"(?:\s[^\W\d_]+){1,3}\s(?:gedaald|gestegen|gegroeid|toegenomen|afgenomen|uitgebreid|teruggelopen|uitgegroeid)\b"
)
"""Where verbs stand last: "is tot 318 leden gedaald"."""
_AROUND = "(.,;–—-"
_FEW = 3
"""Words between a number and the bracket that says what it was."""


def compared_from(text: str, before: NumberMatch, match: NumberMatch) -> int:
    """Where the words begin that say that a number is what the one before is compared with; 0 where it is told itself.

    "Compared with" says so whatever follows; "against" and the like only of a number without a noun: nobody was
    twelve diseases before.
    """
    start = max(before.end, match.start - _LONGEST)
    if (led := _led_to(text, before, match, start)) is not None:
        return led
    if match.quantity.unit is None and MORE_THAN_THEN.match(text, match.end) is not None:
        return match.start
    return _in_brackets(text, before, match) if text.find("(", start, match.start) >= 0 else 0


def _led_to(text: str, before: NumberMatch, match: NumberMatch, start: int) -> int | None:
    """Where the words begin right before a number that lead to it as to what another is compared with."""
    last = text[start : match.start].rstrip().rpartition(" ")[2]
    if last.lower().strip(_AROUND).replace(".", "") not in LAST_WORDS:
        return None
    led = LED_TO.search(text, start, match.start)
    if led is not None:
        return led.start()
    behind = OF_ANOTHER_YEAR.match(text, match.end)
    led = MAY_LEAD.search(text, start, match.start) if behind is not None else None
    if led is None or behind is None:
        return None
    return led.start() if not _is_later(text, _sentence(text, before), led.start(), behind.end()) else 0


def is_step(text: str, match: NumberMatch, following: NumberMatch) -> bool:
    """Whether a number says whence or by how much the next came about, and counts nothing now: "um 132 auf 583"."""
    between = text[match.end : following.start].strip()
    if between not in _WHENCE:
        return False
    before = text[max(0, match.start - _LONGEST) : match.start].rstrip()
    return before.endswith(_WHENCE[between]) or (match.quantity.unit is None and before.endswith(_BY_HOW_MUCH))


def grown(text: str, match: NumberMatch) -> NumberMatch:
    """What a number has grown to, where a range says whence: "rose from 2,200 to 3,450", "est passé de 12 à 14"."""
    arrival = _ARRIVAL.search(match.raw)
    if arrival is None or GROWN.search(text, max(0, match.start - _LONGEST), match.start) is None:
        return match
    start = match.start + arrival.end()
    quantity = replace(match.quantity, value=match.quantity.upper, upper=None)
    raw = match.raw[arrival.end() :]
    return match._replace(number_start=start, raw=raw, quantity=quantity, kind=Kind.CARDINAL)


def arrived(text: str, match: NumberMatch) -> NumberMatch:
    """What has grown up to a number, as "hasta los 58 millones" behind "creció un 6 %" says, which bounds nothing."""
    led = _UP_TO.match(match.raw) if match.quantity.qualifier is AT_MOST else None
    if led is None:
        return match
    before = text[max(0, match.start - _LONGEST) : match.start].rstrip()
    if (
        not before.endswith("%")
        and _GROWN_BEHIND.match(text, match.number_end) is None
        and GROWN.search(f"{before} ") is None
    ):
        return match
    raw = match.raw[led.end() :]
    return match._replace(raw=raw, quantity=replace(match.quantity, qualifier=None))


def _is_later(text: str, sentence: int, start: int, end: int) -> bool:
    """Whether a year around a number comes after those of its sentence: "450 in 2023; in 2024 there were 520"."""
    told, own = YEAR.findall(text, sentence, start), YEAR.findall(text, start, end)
    return bool(told) and bool(own) and max(own) > max(told)


def _sentence(text: str, match: NumberMatch) -> int:
    """Where the sentence of a number begins."""
    return text.rfind(". ", 0, match.start) + 1


def _in_brackets(text: str, before: NumberMatch, match: NumberMatch) -> int:
    """Where a bracket begins right behind what is counted, in which another year's number stands."""
    bracket = text.rfind("(", before.end, match.start)
    counted = text[before.end : bracket]
    if len(counted.split()) > _FEW or "," in counted:
        return 0
    behind = DATED_IN_BRACKETS.match(text, match.end) if bracket + 1 == match.start else None
    if behind is None and IN_BRACKETS.match(text, bracket, match.start) is None:
        return 0
    end = behind.end() if behind is not None else match.start
    return bracket if not _is_later(text, _sentence(text, before), bracket, end) else 0
