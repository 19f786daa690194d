"""Numbers that sentences on a portrait tell beside what the institution has: thresholds of laws, rooms for hire, ways.

They are asked for last, of the few numbers of which nothing else has been said.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from scraper.numbers.members import AT_LEAST, AT_MOST
from scraper.reading.evidence.amounts import is_money
from scraper.reading.evidence.everyday_life import of_everyday_life
from scraper.reading.evidence.weighing import Evidence
from scraper.reading.sentences.clause import Clause
from scraper.reading.words.aside_words import (
    AT_ONCE,
    EXAM,
    FOR_HIRE,
    FROM_A_STATION,
    HALL,
    HOT,
    HOT_OR_LEARNED,
    IN_GROUPS,
    OBLIGED,
    OF_CHILDREN,
    OF_GOODS,
    OF_PERSONS,
    OLD,
    ON_FOOT,
    QUESTIONS,
    SIDES,
    SOUGHT,
)
from scraper.reading.words.house_words import THE_HOUSE, WE
from scraper.reading.words.time_words import TIMES_ELSEWHERE
from scraper.reading.words.vocabulary import DURATION

_NEAR = 40
"""So many letters around a number tell what it is of."""
_THOUSAND = 1000
_SMALLEST_AREA, _LONGEST_WALK, _LONGEST_LEASH = 40, 2000, 10
_YOUNGEST, _OLDEST = 10, 99
_OF_DURATION = frozenset(("en", "fr", "de", "es", "it", "nl", "pt", "pl"))
"""The languages whose words of time `DURATION` has."""

_ENDS = (".", ",", ";", ")")
_FOR_EACH = ("一人", "1人", "お一人様", "每人", "每人限借", "每人限")
_TOGETHER = 20
_GROUPS = ("の団体", "团体")


class _Told(NamedTuple):
    """A number, which § stands for in what is `near`, with its label and sentence."""

    clause: Clause
    label: str
    sentence: str
    near: str
    after: str

    @property
    def value(self) -> Decimal:
        return abs(self.clause.match.quantity.value or Decimal(0))

    @property
    def unit(self) -> str | None:
        return self.clause.match.quantity.unit

    @property
    def is_bound(self) -> bool:
        return self.clause.match.quantity.qualifier in (AT_LEAST, AT_MOST)


def is_time(clause: Clause, label: str) -> bool:
    """Whether a number measures how long something takes; its noun may stand before it, "試験時間は90分"."""
    if DURATION.match(label) is not None:
        return True
    if clause.words.language in _OF_DURATION:
        return False
    if TIMES_ELSEWHERE.match(label) is not None:
        return True
    return TIMES_ELSEWHERE.match(clause.text, clause.match.end) is not None


def weigh_aside(evidence: Evidence, clause: Clause, label: str, sentence: str) -> None:
    """What a small number tells beside what an institution has; shares and large ones are asked for nothing."""
    text, match = clause.text, clause.match
    value = match.quantity.value
    if (reason := of_everyday_life(text, match, clause.words.language)) is not None:
        evidence.count(-9, reason)
        return
    is_large = value is not None and abs(value) >= _THOUSAND and not is_money(match.quantity)
    if clause.is_share or value is None or (is_large and OF_GOODS.match(label) is None):
        return
    after = text[match.end : match.end + _NEAR]
    near = f"{text[max(0, match.start - _NEAR) : match.start]}§{after}"
    told = _Told(clause, label, sentence, near, after)
    reason = next((reason for reason, asks in _REASONS if asks(told)), None)
    if reason is not None:
        evidence.count(-9, reason)


def _is_of_a_law(told: _Told) -> bool:
    """Whether a bound says whom a duty is for, or how much they may: "companies with more than 250 employees must"."""
    if not (told.is_bound or (told.unit == "m" and told.value < _LONGEST_LEASH)):
        return False
    language = told.clause.words.language
    if not OBLIGED.are_in(told.sentence, language):
        return False
    return not (WE.are_in(told.sentence, language) or THE_HOUSE.are_in(told.sentence, language))


def _is_sought(told: _Told) -> bool:
    return SOUGHT.are_in(told.near, told.clause.words.language)


def _is_for_hire(told: _Told) -> bool:
    """Whether a sum is a rent, or so many find room where one pays it."""
    if FOR_HIRE.search(told.sentence) is None:
        return False
    is_room = told.unit is None and (told.is_bound or HALL.search(told.sentence) is not None)
    return is_room or is_money(told.clause.match.quantity)


def _is_a_group(told: _Told) -> bool:
    if told.is_bound and told.after.startswith(_GROUPS):
        return True
    if told.unit is not None or not (told.is_bound or OF_PERSONS.search(told.label)):
        return False
    return IN_GROUPS.search(told.near) is not None


def _is_at_once(told: _Told) -> bool:
    """Whether so few may come or be lent at a time, or each may have so many: "two at a time", "每人限借10本"."""
    if told.unit is not None or told.value >= _TOGETHER:
        return False
    return told.near.partition("§")[0].endswith(_FOR_EACH) or AT_ONCE.search(told.after) is not None


def _is_a_walk(told: _Told) -> bool:
    if told.unit not in ("m", "km") or told.is_bound or (told.unit == "m" and told.value >= _LONGEST_WALK):
        return False
    return ON_FOOT.search(told.after) is not None or (told.unit == "m" and bool(FROM_A_STATION.search(told.sentence)))


def _is_of_a_thing(told: _Told) -> bool:
    """Whether a number measures a thing or a room: no institution is told in square metres of which it has twenty."""
    if told.unit == "m²":
        return told.value < _SMALLEST_AREA
    return told.unit is None and (OF_GOODS.match(told.label) or SIDES.match(told.after)) is not None


def _is_hot(told: _Told) -> bool:
    return told.unit is None and (HOT.search(told.label) or HOT_OR_LEARNED.search(told.near)) is not None


def _is_of_an_exam(told: _Told) -> bool:
    return told.unit is None and bool(QUESTIONS.search(told.label)) and EXAM.search(told.sentence) is not None


def _is_an_age(told: _Told) -> bool:
    if told.unit not in (None, "a") or not 0 < told.value <= _OLDEST:
        return False
    if told.clause.match.quantity.qualifier is AT_MOST and told.value >= _YOUNGEST:
        ended = told.after.lstrip()
        return not ended or ended.startswith(_ENDS)
    return OLD.search(told.near) is not None or OF_CHILDREN.search(told.near) is not None


_REASONS: tuple[tuple[str, Callable[[_Told], bool]], ...] = (
    ("an age", _is_an_age),
    ("the threshold of a duty", _is_of_a_law),
    ("how many are needed or sought", _is_sought),
    ("of what may be hired", _is_for_hire),
    ("how large a group is", _is_a_group),
    ("how many at a time", _is_at_once),
    ("a way on foot", _is_a_walk),
    ("a measure of a thing or a room", _is_of_a_thing),
    ("how hot something is", _is_hot),
    ("of an examination", _is_of_an_exam),
)
