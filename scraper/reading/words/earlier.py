"""How a page says beside a figure what it was: "(2023 : 45 %)", "contre 1 100 en 2023", "previous year: 30"."""

import re

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.words.phrases import Phrases

_YEAR = r"(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?"
_IN = (
    r"in|en|im(?: jahr)?|jahr|for|at (?:the )?end(?: of)?|end(?: of)?|fin|à fin|fin de|ende|nel|nell['’]anno|em|w|"
    r"w roku|år|i|au|à la rentrée|a|v|v roce|în|vuonna|le|op|eind"
)
_EARLIER = (
    r"(?:the )?(?:previous|prior|last|preceding) (?:year|month|quarter|period|survey|ranking|edition)|(?:a|one) year "
    r"(?:ago|earlier|before)|previously|before|"
    r"(?:l['’])?ann?(?:ée)? (?:dernier|dernière|précédente?|passée?)|(?:exercice|période|enquête|édition|mois) "
    r"précédente?|n\s?-\s?1|un an (?:plus tôt|avant|auparavant)|précédemment|auparavant|"
    r"(?:im )?vorjahr(?:es)?(?:wert)?|(?:im )?vorquartal|(?:im )?vormonat|letztes jahr|zuvor|vorher|bisher|"
    r"(?:el )?(?:año|ejercicio|mes|periodo) (?:anterior|pasado)|hace un año|antes|"
    r"(?:l['’])?(?:anno|esercizio|mese|periodo) (?:precedente|scorso)|un anno fa|"
    r"vorige? (?:jaar|maand)|voorgaand jaar|een jaar eerder|"
    r"(?:o )?(?:ano|exercício|mês) (?:anterior|passado)|há um ano|"
    r"(?:rok|w roku) (?:wcześniej|temu|poprzedni\w*|ubiegły\w*)|poprzedni rok|w poprzednim roku|rok wcześniej|"
    r"(?:föregående|förra) (?:år|året)|i fjol|sidste år|året før|foregående år|i fjor|fjoråret|"
    r"edellinen vuosi|edellisvuonna|vuosi sitten|předchozí rok|minulý rok|loni|vloni|előző év(?:ben)?|tavaly|"
    r"önceki yıl|geçen yıl|anul (?:trecut|precedent)|πέρυσι|προηγούμενο έτος"
)
_AGAINST = (
    r"(?:as )?(?:compared (?:to|with)|against|versus|vs\.?|v\.)|(?:up|down) from|instead of|"
    r"contre|au lieu de|par rapport à|gegenüber|gg[üu]\.?|statt|nach|zuvor|vorher|frente a|contra|en lugar de|"
    r"rispetto a|contro|ten opzichte van|t\.?o\.?v\.?|tegenover|tegen|face a|em vez de|wobec|w porównaniu z|mot|"
    r"jämfört med|sammenlignet med"
)
_FROM = r"from|was|were|de|depuis|était|étaient|von|war|waren|era|eran|da|van|was|waren|z|var|fra|från"
_TOLD = expression(
    rf"(?:(?:(?:{_IN})\s)?{_YEAR}\s?[:=]|(?:{_EARLIER})\s?:?)\s?(?:(?:{_FROM})\s)?#|"
    rf"(?:(?:{_AGAINST}|{_FROM})\s)?#(?:\s(?:{_IN})\s{_YEAR}|\s?\({_YEAR}|\s?\(?(?:{_EARLIER}))|"
    rf"(?:{_AGAINST})\s#",
    re.IGNORECASE,
)
_OWN_YEAR = expression(rf"\s?(?:(?:{_IN})\s{_YEAR}|\({_YEAR}\))", re.IGNORECASE)
_HINT = Phrases(r"(?:19|20)\d\d", rf"\b(?:{_EARLIER})", rf"\b(?:{_AGAINST})(?!\w)")
"""What each of these ways has in it: a year, or one of the words that go without one."""

_VALUE = expression(
    r"(?<![\w.,/–-])(?:(?:[€$£]|CHF|EUR|R\$)\s?)?(?!(?:19|20)\d\d(?!\s\d{3}|\d))"
    r"\d++(?:[.,'’\u00a0\u202f ]\d{3}(?!\d))*+(?:[.,]\d++)?+"
    r"(?:\s?(?:%|[kKM]?€|M[do]s?\s?€|[$£]|pts?\b|points?\b|kr\b|zł|Kč|"
    r"(?:[Mm]io|Mrd|mrd|ml[nd]|Tsd|tys|mill?|bn|[mkKM](?!\s))"
    r"\.?(?:\s?(?:€|EUR|euros?|zł|PLN|kr|Kč|Ft|CHF))?|(?:million|milliard|billion|miljard|miljoen)(?:e?n|s)?"
    r"(?:\s(?:d['’])?euros?)?))?(?!\w)"
)
_AROUND = " .,;()[]–—-*|/"
_MAX_WORDS = 48
_MAX_TEXT = 64
_MAX_TAIL = 96
"""Such words and their number: what stands further from the end of a text is not looked at."""

_MAX_WORDS_BEFORE = 4


def tells_earlier(before: str, behind: str) -> bool:
    """Whether the words around a number say only that it is what another one was, or of which other time it is."""
    if not 0 < len(before) + len(behind) <= _MAX_WORDS:
        return False
    if not (_hints(before) or _hints(behind)):
        return False
    return _TOLD.fullmatch(f"{before.lstrip(_AROUND)}#{behind.rstrip(_AROUND)}") is not None


@remembered(4096)
def _hints(words: str) -> bool:
    return _HINT.search(words) is not None


def has_own_year(before: str, behind: str) -> bool:
    """Whether they are but a year behind it, in which it was so: as soon a value's own date, "3,000 in 2023"."""
    return not before.strip() and _OWN_YEAR.fullmatch(behind) is not None


def is_earlier(text: str) -> bool:
    """Whether a text is such words with their number and nothing else."""
    return len(text) <= _MAX_TEXT and any(
        tells_earlier(text[: value.start()], text[value.end() :]) for value in _VALUE.finditer(text)
    )


def earlier_tail(text: str) -> int:
    """Where such words with their number begin that end a text; its length where none do."""
    tail = max(0, len(text) - _MAX_TAIL)
    if not _hints(text[tail:]):
        return len(text)
    for value in reversed(list(_VALUE.finditer(text, tail))):
        nearest = max(0, value.start() - _MAX_WORDS)
        words = reversed(list(_WORD.finditer(text, nearest, value.start())))
        starts = [value.start(), *(word.start() for word in words)]
        for start in reversed(starts[: _MAX_WORDS_BEFORE + 1]):
            is_apart = text[:start].rstrip()[-1:] in _PARTING or _OPENING.match(text, start) is not None
            if start and is_apart and tells_earlier(text[start : value.start()], text[value.end() :]):
                return start
    return len(text)


def may_date_words(text: str, start: int) -> bool:
    """Whether a year and a colon at a place may as soon date the words before it: "5 schools in 2023: 120"."""
    return text[:start].rstrip()[-1:] not in _PARTING and _YEAR_TOLD.match(text, start) is not None


_YEAR_TOLD = expression(rf"(?:(?:{_IN})\s)?{_YEAR}\s?[:=]", re.IGNORECASE)
_PARTING = frozenset("([,;–—-|/")
_OPENING = expression(
    rf"(?:{_AGAINST}|was|were|war|waren|était|étaient|era|eran)\s|(?:(?:(?:{_IN})\s)?{_YEAR}|{_EARLIER})\s?[:=]",
    re.IGNORECASE,
)
"""How such words begin where nothing parts them from a label: "of a budget of 12 M€ in 2023" does not."""

_WORD = expression(r"(?<=[\s(\[,;–—])[^\s(\[]+")
