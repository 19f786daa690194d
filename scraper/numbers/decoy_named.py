"""Numbers that are the last part of a proper name: "Montpellier 1 appartient à …", "l'université Lyon 2."."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from figures.expressions import expression
from scraper.numbers.decoy import Decoy, Place
from scraper.numbers.match import Kind
from scraper.numbers.words import split

_VERBS: Mapping[str, str] = MappingProxyType(
    {
        "en": "is|was|has|had|offers|belongs|became",
        "fr": "est|a|était|fut|compte|accueille|appartient|propose|offre|dispose|devient|forme",
        "de": "ist|war|hat|hatte|bietet|gehört|zählt|wurde",
        "es": "es|era|fue|tiene|cuenta|ofrece|pertenece|dispone",
        "it": "è|era|fu|ha|conta|offre|appartiene|dispone|ospita",
        "nl": "is|was|heeft|telt|biedt|behoort",
        "pt": "é|era|foi|tem|conta|oferece|pertence|dispõe",
        "pl": "jest|był|była|ma|liczy|oferuje|należy",
        "cs": "je|byl|byla|má|nabízí|patří",
        "ro": "este|era|are|oferă|aparține",
        "sv": "är|var|har",
        "da": "er|var|har",
        "nb": "er|var|har",
        "fi": "on|oli",
    }
)
"""Verbs in the singular, before which nobody counts several."""
SINGULAR_VERBS = frozenset(verb for verbs in _VERBS.values() for verb in split(verbs))
_LAST = 20
_UNIVERSITY = expression(
    r"\b(?:[uU]niversit(?:é|ies|y|ä[rt]|à|at)|[uU]niversidade?|[uU]niversiteit|[uU]niwersytet|[fF]acult[éy]|[cC]ampus)\s"
    r"(?:(?:de|of|di|van)\s)?(?:[A-ZÀ-Ý][\w’'-]+\s){1,2}\Z"
)
_LONGEST_NAME = 48
_ENDS = frozenset((".", ",", ";", ")"))


@cache
def _verbs(language: str | None) -> frozenset[str]:
    """Those of a language; in one unknown here, of all."""
    own = (language or "").partition("-")[0].lower()
    return frozenset(split(_VERBS[own])) if own in _VERBS else SINGULAR_VERBS


def name(place: Place) -> Decoy | None:
    """The number of one of several houses or things of a name: before a verb in the singular, or behind a university's
    name where a sentence or a part of it ends. A line that ends so without a point may be one of a list that counts.
    """
    is_before_verb = place.next.isspace() and place.after in _verbs(place.language)
    if not (is_before_verb or place.next in _ENDS) or not _is_small(place) or not _is_behind_name(place):
        return None
    if is_before_verb:
        return Decoy.CODE
    return Decoy.CODE if _UNIVERSITY.search(place.text, max(0, place.start - _LONGEST_NAME), place.start) else None


def _is_small(place: Place) -> bool:
    quantity = place.match.quantity
    is_bare = quantity.unit is None and quantity.qualifier is None and place.match.kind is Kind.CARDINAL
    return is_bare and place.digits.isdecimal() and 0 < int(place.digits) <= _LAST


def _is_behind_name(place: Place) -> bool:
    """Whether the word before begins with a capital and is no abbreviation."""
    word = place.text[max(0, place.start - len(place.before) - 1) : place.start].strip()
    return word.isalpha() and word[:1].isupper() and word[1:].islower()
