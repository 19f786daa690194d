"""Numbers that sentences on a portrait tell of everyday life: of rules, doses, games, weather and what others found.

They are asked for last, all at once: hardly a number is of any of these, and only such a one is asked of which.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from figures.record import Quantity
from figures.unit_words import TIME_UNITS
from scraper.numbers import NumberMatch
from scraper.reading.evidence.amounts import is_money
from scraper.reading.markup.text import FULL_STOP
from scraper.reading.words import everyday_words as words
from scraper.reading.words import truth_words as truths
from scraper.reading.words.house_words import THE_HOUSE, WE
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.world_words import OURS


class _Kind(NamedTuple):
    """Which numbers, up to which, are of everyday life behind or before which words."""

    reason: str
    said: Phrases
    asks: Callable[[Quantity], bool]
    most: int = 0
    """Larger ones are told of a house; 0 where none is."""
    is_others: bool = False
    """Whether it is so only where no house speaks of itself."""


def _is_any(_quantity: Quantity) -> bool:
    return True


def _is_plain(quantity: Quantity) -> bool:
    return quantity.unit is None


def _is_share_or_money(quantity: Quantity) -> bool:
    return quantity.unit == "%" or is_money(quantity)


def _is_time(quantity: Quantity) -> bool:
    return quantity.unit in TIME_UNITS or quantity.unit is None


def _is_way(quantity: Quantity) -> bool:
    return quantity.unit in ("km", "m", "mi")


def _is_share(quantity: Quantity) -> bool:
    return quantity.unit == "%"


def _is_plain_or_money(quantity: Quantity) -> bool:
    return quantity.unit is None or is_money(quantity)


def _is_span(quantity: Quantity) -> bool:
    return quantity.unit is None and quantity.upper is not None


def _is_of_a_file(quantity: Quantity) -> bool:
    return quantity.unit in ("kB", "KB", "MB", "GB", "Mo", "Go")


def _is_length(quantity: Quantity) -> bool:
    return quantity.unit == "m"


def _is_lost(quantity: Quantity) -> bool:
    return quantity.unit in (None, "kg")


def _is_of_a_thing(quantity: Quantity) -> bool:
    """Whether a length is none of land, ways or houses."""
    return quantity.unit == "cm" or (quantity.unit == "m" and abs(quantity.value or Decimal(0)) < 1)


def _is_weight(quantity: Quantity) -> bool:
    return quantity.unit in ("kg", "g", "lb")


_KINDS = (
    _Kind("the least that something lasts", truths.LEAST_TERM, _is_time, 100),
    _Kind("the name of a law", truths.LAW, _is_plain, 10_000),
    _Kind("what something is wholly", truths.NATURAL_IN_POLISH, _is_share),
    _Kind("how probable something is", truths.ODDS, _is_any, is_others=True),
    _Kind("how far one should walk", truths.STEPS, _is_plain),
    _Kind("what is so of all of a kind", truths.OF_A_KIND, _is_any, is_others=True),
    _Kind("what is so in the world at large", truths.ON_EARTH, _is_any, is_others=True),
    _Kind("what a founder did", truths.FOUNDER, _is_plain_or_money, 100),
    _Kind("of somebody's life", truths.LEFT_CHILDREN, _is_plain, 20),
    _Kind("what somebody says of their life", truths.SAID_BY_SOMEBODY, _is_plain, 50),
    _Kind("what everybody has", truths.SENSES, _is_plain, 8),
    _Kind("what a gift buys", truths.WHAT_A_GIFT_BUYS, is_money, 500),
    _Kind("what members pay", truths.FEE, is_money, 1000),
    _Kind("what a reader is asked to give", truths.OF_YOUR_TAX, _is_any, 10),
    _Kind("how much one has to order", truths.LEAST_ORDER, _is_any),
    _Kind("what part of a gift comes back", truths.DEDUCTED, _is_share_or_money),
    _Kind("what a reader is asked to give", truths.GIVE_US, _is_share_or_money),
    _Kind("the name of a release", truths.VERSION, _is_plain, 1000),
    _Kind("how large a file is", truths.DOWNLOADED, _is_of_a_file),
    _Kind("the name of a room", truths.BEHIND_A_DOOR, _is_plain, 1000),
    _Kind("how long it took to build something", truths.BUILT, _is_time, 100),
    _Kind("what a fire or a war took", truths.DESTROYED, _is_plain),
    _Kind("what somebody bought long ago", truths.BOUGHT, _is_plain_or_money, 10_000),
    _Kind("of somebody's life", truths.SPEAKS, _is_plain, 9, is_others=True),
    _Kind("how old somebody is", truths.AGED, _is_time, 100),
    _Kind("what a vote takes", truths.VOTES, _is_any),
    _Kind("for how long somebody is elected", truths.ELECTED_FOR, _is_time, 20),
    _Kind("how many may sit on a board", truths.ON_A_BOARD, _is_span, 30),
    _Kind("how far one has to go", words.WAY, _is_way),
    _Kind("the name of an exit", words.EXIT, _is_plain, 1000),
    _Kind("from how many on a price is paid", words.PAID_FROM, _is_plain, 100),
    _Kind("of a recipe", words.COOKED, _is_plain, 50),
    _Kind("what a thing is made of", words.CONTAINED, _is_share),
    _Kind("what one pays for a loan", words.INTEREST, _is_share, 20),
    _Kind("for how long something is lent", words.LENT, _is_time),
    _Kind("what somebody takes for a service", words.COMMISSION, _is_share, 50),
    _Kind("what is said of one film", words.FILM, _is_plain, 100),
    _Kind("what is so of the sun and the moon", words.MOON, _is_way),
    _Kind("what an hour is paid with", words.HOURLY, is_money, 1000),
    _Kind("what a text enumerates", words.ENUMERATED, _is_plain, 20),
    _Kind("what a figure is compared with", words.ELSEWHERE, _is_any, 101),
    _Kind("what somebody else's study found", words.STUDY, _is_any, is_others=True),
    _Kind("what a law says", words.BY_LAW, _is_any, is_others=True),
    _Kind("how far an insurance goes", words.INSURED, is_money),
    _Kind("of how much an order must be", words.FROM_A_SUM, is_money),
    _Kind("what its reader has to pay", words.PAID_BY_READER, _is_share_or_money),
    _Kind("a forecast", words.WEATHER, _is_any, 101),
    _Kind("how long one stays on a bus", words.STOPS, _is_plain, 50),
    _Kind("the name of something", words.NAMED, _is_time, 1000),
    _Kind("a dose", words.TAKEN, _is_plain, 20),
    _Kind("how often one does something", words.OFTEN_A_DAY, _is_plain, 10),
    _Kind("of a match", words.POINTS, _is_any, 200),
    _Kind("for how many a game is", words.PLAYERS, _is_plain, 20),
    _Kind("a limit for each", words.EACH_AT_MOST, _is_plain, 100),
    _Kind("how many a lift carries", words.LIFT, _is_plain, 100),
    _Kind("of somebody's life", words.CHILDREN_OF, _is_plain, 1000),
    _Kind("how few there were at the beginning", words.BEGAN_WITH, _is_plain, 100),
    _Kind("how little there was at the beginning", words.BEGAN_WITH, is_money, 100_000),
    _Kind("the prize of a contest", words.PRIZE, is_money),
    _Kind("how many places are left", words.LEFT, _is_plain, 100),
    _Kind("what somebody lost", words.LOST, _is_lost, 100),
    _Kind("what something is likened to", words.AS_LARGE_AS, _is_plain),
    _Kind("how an occasion is celebrated", words.CELEBRATED, _is_any, 50),
    _Kind("how often something happens", words.EVERY, _is_time, 100),
    _Kind("of a recipe", words.AT_HEAT, _is_any, 400),
    _Kind("how tall somebody must be", words.TALL, _is_length, 3),
    _Kind("what is allowed", words.ALLOWED, _is_time, 100),
    _Kind("how large a thing is", words.MEASURED, _is_of_a_thing),
    _Kind("what a thing weighs", words.WEIGHED, _is_weight, 1000),
)
_ANY = Phrases(*(pattern for kind in _KINDS for pattern in kind.said.patterns))


def of_everyday_life(text: str, match: NumberMatch, language: str | None) -> str | None:
    """Why a number of a sentence is of everyday life; None where nothing tells."""
    before = FULL_STOP.split(text[: match.number_start])[-1]
    sentence = f"{before}§{FULL_STOP.split(text[match.end :], maxsplit=1)[0]}"
    if _ANY.search(sentence) is None:
        return None
    value = abs(match.quantity.upper or match.quantity.value or Decimal(0))
    kinds = (kind for kind in _KINDS if (not kind.most or value < kind.most) and kind.asks(match.quantity))
    said = (kind for kind in kinds if kind.said.search(sentence) is not None)
    return next((kind.reason for kind in said if not (kind.is_others and _is_of_a_house(sentence, language))), None)


def _is_of_a_house(sentence: str, language: str | None) -> bool:
    if OURS.search(sentence) is not None:
        return True
    return WE.are_in(sentence, language) or THE_HOUSE.are_in(sentence, language)
