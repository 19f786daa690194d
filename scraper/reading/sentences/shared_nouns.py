"""Adjectives that share the noun of the next number: "21.000 stationäre und 60.000 ambulante Patienten"."""

from collections.abc import Mapping
from re import Pattern

from figures.expressions import expression
from scraper.numbers import NumberMatch
from scraper.reading.evidence.amounts import is_money
from scraper.reading.sentences.clause import Clause
from scraper.reading.sentences.clause_ends import joint_to_next, plain, up_to

_ADJECTIVES: Mapping[str, Pattern[str]] = {
    "de": expression(r"[a-zäöüß]{4,}e"),
    "en": expression(
        r"(?!people|children|personnel|police|wom[ae]n|men|staff|faculty|alumni|cattle|sheep|fish|aircraft|media|crew|data)"
        r"(?:[a-z-]{3,}(?<!s)|[a-z-]+(?:ou|s)s)"
    ),
    "nl": expression(r"[a-zëï-]{2,}(?:ische|ale|iale|ële|ige|lijke|ieve|aire|elde|erde|ijdse|ende)"),
    "pl": expression(r"\w{3,}[yi]ch"),
    "cs": expression(r"\w{3,}[ýí]ch"),
    "sk": expression(r"\w{3,}[ýíy]ch"),
    "sv": expression(r"(?!stud|ord)\w{2,}(?:ska|iga|ande|ella|ala|erade|llda|ivna)"),
    "da": expression(r"(?!stud)\w{2,}(?:iske|ige|ende|elle|ale|erede|satte|nlige)"),
    "nb": expression(r"(?!stud)\w{2,}(?:iske|ige|ende|elle|ale|erte|satte|nlige)"),
    "fi": expression(r"\w{3,}(?:ista|istä|ttua|ttyä)"),
}
"""How adjectives look behind a number of several things: English nouns end in an s there, German ones begin with a
capital. Languages in which the noun comes first have none here.
"""

_EDGES = ",;.:()!?"
_MOST_ADJECTIVES = 2
_COMMA_BETWEEN = ("en", "de")
"""Languages in which adjectives stand before their noun, with commas between them."""
_SHORTEST = 2


def noun_shared(word: str, behind: str, language: str) -> str:
    """The noun behind the next number's adjective, where a number's only word is one too; nothing elsewhere."""
    adjective = _ADJECTIVES.get(language)
    if adjective is None or adjective.fullmatch(word) is None:
        return ""
    words = behind.split(maxsplit=_MOST_ADJECTIVES + 1)[: _MOST_ADJECTIVES + 1]
    place = next((place for place, other in enumerate(words) if adjective.fullmatch(other) is None), 0)
    noun = words[place].rstrip(_EDGES) if place else ""
    return noun if len(noun) > _SHORTEST and (noun[0].isupper() or language != "de") else ""


def adjectives_go_on(word: str, behind: str, language: str) -> bool:
    """Whether an adjective and more behind a comma come before one noun: "hot, nutritious meals"."""
    adjective = _ADJECTIVES.get(language) if language in _COMMA_BETWEEN else None
    if adjective is None or adjective.fullmatch(word) is None:
        return False
    words = [other.rstrip(_EDGES) for other in behind.split(maxsplit=4)[:4] if other not in ("and", "und")]
    if len(words) <= 1 or adjective.fullmatch(words[0]) is None:
        return False
    return any(other.isalpha() and adjective.fullmatch(other) is None for other in words[1:3])


def up_to_next(words: list[str], after: str, clause: Clause, following: NumberMatch) -> list[str]:
    """The words behind a number up to the "and" before the next, whose noun an adjective alone shares."""
    words = words[: joint_to_next(words, clause.words)]
    if is_money(following.quantity):
        words = up_to(words, clause.words.having, last=True)
    joint = after.split()[1:] if len(words) == 1 else ()
    if len(joint) != 1 or plain(joint[0]) not in clause.words.joints:
        return words
    noun = noun_shared(words[0], clause.text[following.end :], clause.words.language)
    return [*words, noun] if noun else words
