"""Whom a sentence is about that an institution's page says: its reader, or what others found out."""

import re

from figures.expressions import expression
from figures.record import Quantity
from scraper.numbers import NumberMatch
from scraper.numbers.members import RANK
from scraper.reading.evidence.weighing import Evidence
from scraper.reading.markup.text import place_in
from scraper.reading.sentences.clause import Clause
from scraper.reading.words.house_words import THE_HOUSE, WE
from scraper.reading.words.speaker_words import SAID_BY_OTHERS, TO_THE_READER
from scraper.reading.words.world_words import IN_THE_COUNTRY, IN_THE_WORLD, OURS, PROBLEMS

_CLAUSE_END = expression(r"[,;:–—]\s")
_COUNTED_FOR_IT = expression(
    r"census|recens|\bcenso\b|zensus|volkszähl|volkstel|\bspis|folkräkn|folketæl|sčít|népszám|nüfus|"
    r"\b(?:the|la|le|die|der|das|unsere?|el|il|de|o|a) (?:commune|town|village|city|municipality|parish|gemeinde|stadt|"
    r"ort|dorf|ville|municipio|ciudad|pueblo|comune|città|paese|gemeente|stad|concelho|município|vila|freguesia)\b|"
    r"\b(?:gmina|miasto|kommunen|staden|byen|obec|město|mesto|kunta|kaupunki|község|comuna)\b",
    re.IGNORECASE,
)
"""Whose people others count for it: a place."""
_MILLION = 1_000_000
_LONGEST_SOURCE, _BEGINNING = 90, 24
"""Letters of who says something, and of the words that lead to them."""


def weigh_whom(evidence: Evidence, clause: Clause, sentence: str, *, section: str | None) -> None:
    """Whom a sentence is about: its reader, though not where "we" speak and turn to them behind, or what others say,
    or the world at large.
    """
    language = clause.words.language
    is_ours = WE.are_in(sentence, language)
    if TO_THE_READER.are_in(_up_to_clause_end(sentence, clause) if is_ours else sentence, language):
        evidence.count(-3, "in a sentence about its reader")
    is_known = is_ours or clause.match.quantity.qualifier is RANK or _COUNTED_FOR_IT.search(sentence) is not None
    is_said = not is_known and SAID_BY_OTHERS.are_in(sentence, language)
    if is_said and not THE_HOUSE.are_in(_behind_source(sentence, language), language):
        evidence.count(-5 if _is_of_many(clause.match.quantity) else -3, "as somebody else says")
    if is_of_the_world(clause.match, sentence, section, language):
        evidence.count(-5, "what is so in the world at large")


def is_of_the_world(match: NumberMatch, sentence: str, section: str | None, language: str | None) -> bool:
    """Whether a share or some millions are told of the world, or under a heading for what is amiss in it.

    Neither "we" speak nor is a house named before the number.
    """
    if not _is_of_many(match.quantity):
        return False
    is_of_a_country = IN_THE_COUNTRY.search(sentence.lstrip()) is not None
    sentence = sentence.partition(";")[0] if is_of_a_country else sentence
    is_of_all = is_of_a_country or IN_THE_WORLD.search(sentence) is not None
    if not is_of_all and (section is None or PROBLEMS.match(section) is None):
        return False
    before = sentence.partition(match.raw)[0]
    return not (WE.are_in(sentence, language) or OURS.search(sentence) or THE_HOUSE.are_in(before, language))


def _is_of_many(quantity: Quantity) -> bool:
    """Whether a number is a share, or as many as no institution serves."""
    unit = quantity.unit
    is_share = unit is not None and (unit == "%" or unit.startswith("/"))
    return is_share or (unit is None and quantity.value is not None and quantity.value >= _MILLION)


def _behind_source(sentence: str, language: str) -> str:
    """A sentence without who says so, where it begins with that: "Selon l'Organisation mondiale de la santé, …"."""
    comma = sentence.find(", ")
    begins = 0 < comma < _LONGEST_SOURCE and SAID_BY_OTHERS.are_in(sentence[:comma].lstrip()[:_BEGINNING], language)
    return sentence[comma:] if begins else sentence


def _up_to_clause_end(sentence: str, clause: Clause) -> str:
    """A sentence up to the first comma, or what parts clauses too, behind its number."""
    end = place_in(sentence, clause.text, clause.match.end)
    stop = _CLAUSE_END.search(sentence, end) if end >= 0 else None
    return sentence[: stop.start()] if stop is not None else sentence
