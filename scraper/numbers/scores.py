"""So many points of the best there are: "45/50 Punkte", "Punteggio: 45/60". Without such words it may be a date."""

import re

from figures.expressions import expression

_POINTS = (
    r"(?:points?|pts?|punkte?n?|puntos?|punt[io]|punten|pontos?|punkt(?:y|ów|a)?|pkt|poäng|poeng|piste(?:ttä|et)|bod[yů]|"
    r"bodov|puncte|pont|βαθμο\w+|μόρια)"
)
_NAMES = (
    r"(?:scores?|scoring|notes?|notation|punktzahl|gesamtnote|wertung|punteggio|voto|puntuaci[óo]n|pontua[çc][ãa]o|"
    r"wynik|ocena|betyg|karakter|pisteet|hodnocen[íi]|punctaj|βαθμολογία|pontsz[áa]m|"
    r"ratings?|beoordeling|bewertung|\w+score)"
)
_BEHIND = expression(rf"{_POINTS}\b", re.IGNORECASE)
_BEFORE = expression(rf"\b{_NAMES}(?:\s(?!\d)[^\s:]+){{0,4}}\s?(?:[:=–-]|est de|is|de|:)?\s?\Z", re.IGNORECASE)
_SAID = expression(rf"\b{_POINTS}\b", re.IGNORECASE)
_NAMED = expression(rf"\b{_NAMES}\b", re.IGNORECASE)
_ALONE = expression(r"\s*\d{1,4}\s?/\s?\d{2,4}\s*")
_FEWEST, _FEWEST_NAMED, _MOST = 10, 20, 1000
"""The best marks; where a name alone tells one, no month may look like it: "Note: 10/12"."""

_MONTHS = 12
"""Of a year: where a name alone tells of points, "10/25" is rather one of them."""


def is_score(top: int, bottom: int, before: str, after: str) -> bool:
    """Whether the words around `45/50` say that it counts points."""
    if not 0 < top <= bottom or not _FEWEST <= bottom <= _MOST:
        return False
    may_be_named = top > _MONTHS and bottom >= _FEWEST_NAMED and bottom % 5 == 0
    is_named = may_be_named and _BEFORE.search(before) is not None
    return is_named or points_behind(after) is not None


def points_behind(after: str) -> re.Match[str] | None:
    """The word for points that a text begins with."""
    return _BEHIND.match(after)


def may_be_score(text: str) -> bool:
    """Whether a text is two numbers joined as those of a score are: words beside it may say so."""
    return _ALONE.fullmatch(text) is not None


def speaks_of_scores(text: str, shown: str) -> bool:
    """Whether a text says that two numbers shown beside it count points; a name alone says so of none like months."""
    if _SAID.search(text) is not None:
        return True
    return int(shown.partition("/")[0]) > _MONTHS and _NAMED.search(text) is not None
