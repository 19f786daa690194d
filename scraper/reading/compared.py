"""Numbers of a sentence that another one is only compared with: "1,326 people, up from 1,198", "contre 290 en 2019"."""

from scraper.numbers import NumberMatch
from scraper.reading.words.compared_words import (
    DATED_IN_BRACKETS,
    IN_BRACKETS,
    LED_TO,
    MAY_LEAD,
    MORE_THAN_THEN,
    OF_ANOTHER_YEAR,
    YEAR,
)

_LONGEST = 48
"""Letters that may lead from what there is to what there was."""
_FEW = 3
"""Words between a number and the bracket that says what it was."""


def compared_from(text: str, before: NumberMatch, match: NumberMatch) -> int:
    """Where the words begin that say that a number is what the one before is compared with; 0 where it is told itself.

    "Compared with" says so whatever follows; "against" and the like only of a number without a noun: nobody was
    twelve diseases before.
    """
    start = max(before.end, match.start - _LONGEST)
    led = LED_TO.search(text, start, match.start)
    if led is not None:
        return led.start()
    behind = OF_ANOTHER_YEAR.match(text, match.end)
    led = MAY_LEAD.search(text, start, match.start) if behind is not None else None
    if led is not None and behind is not None:
        return led.start() if not _is_later(text, _sentence(text, before), led.start(), behind.end()) else 0
    if match.quantity.unit is None and MORE_THAN_THEN.match(text, match.end) is not None:
        return match.start
    return _in_brackets(text, before, match) if text.find("(", start, match.start) >= 0 else 0


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
