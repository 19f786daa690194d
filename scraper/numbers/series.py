"""Numbers that are names by what stands farther off: the last of "buses 4, 11 and 73", "article 12, n° 3"."""

import re

_NUMBERED = (
    r"bus(?:es|se|ser|sen|lijnen|linjer|linien)?|autobus(?:es)?|autobusy|trams?|tramlijnen|tramwaj\w*|"
    r"trains?|lines?|routes?|lignes?|linien?|líneas?|linee|linhas?|lijn(?:en)?|linjer?(?:na)?|linje|linj[ea]|linky|"
    r"linek|"
    r"rooms?|salles?|räume?n?|salas?|aul[ae]|zalen|platforms?|gates?|quais?|gleise?n?|voies?|exits?|sorties?|"
    r"articles?|artikeln?|artículos|articoli|artigos|art|arts|paragra(?:ph|f)\w*|sections?|chapters?|chapitres?|"
    r"kapiteln?|"
    r"capítulos|capitoli|pages?|seiten?|pp|p|páginas|pagine|tables?|tableaux|tabellen|figs?|annex(?:es)?|annexes|"
    r"terminals?|zones?|phases?|levels?|niveaux|steps?|volumes?|vol|questions?|grades?|items?"
)
_AND = r"and|et|und|y|e|en|och|og|ja|a|i|és|și|ve|or|ou|oder|o|of|eller|to|à|bis|&"
_SERIES = re.compile(
    rf"(?<![^\W\d_])(?:{_NUMBERED})\.?\s\d{{1,4}}[a-z]?(?:,\s?\d{{1,4}}[a-z]?)*,?\s(?:{_AND})\s\d{{1,4}}(?!\d|[.,]\d|"
    r"\s?%)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(rf"[a-z]?(?:,\s?\d|,?\s(?:{_AND})\s\d)", re.IGNORECASE)
_FOLLOWS = re.compile(rf"\d[a-z]?(?:,\s?|,?\s(?:{_AND})\s)\Z", re.IGNORECASE)
_BEFORE, _AFTER = 60, 40
JOINTS = frozenset(_AND.split("|"))
"""What stands between the last two numbers of a series."""


def is_in_series(text: str, start: int, end: int) -> bool:
    """Whether the digits are one of several that name lines, rooms, articles or the like."""
    if end - start > 4 or not (_GOES_ON.match(text, end) or _FOLLOWS.search(text, max(0, start - 8), start)):
        return False
    first = max(0, start - _BEFORE)
    return any(found.start() < start and end <= found.end() for found in _SERIES.finditer(text, first, end + _AFTER))


_LAW = re.compile(
    r"\b(?:articles?|art|lois?|laws?|acts?|décrets?|arrêtés?|ordonnances?|gesetz\w*|verordnung|ley|real decreto|"
    r"decreto|"
    r"legge|wet|besluit|lei|portaria|ustaw\w+|rozporządzeni\w+|lag|förordning|lov|laki|zákon\w*|vyhlášk\w+|legea|"
    r"törvény\w*)\b"
)


def is_in_law(text: str, start: int) -> bool:
    """Whether a "no. 3" that starts at a place follows the name of a law."""
    return _LAW.search(text[max(0, start - _BEFORE) : start].lower()) is not None
