"""Shares of a whole: "1 in 4", "9 sur 10", "un étudiant sur cinq", "jeder Vierte", "uno de cada tres".

The share keeps its two numbers: the first is the value, the whole its unit, written as UCUM writes what is divided by
a number: 1 with the unit "/4". A fraction with a name of its own ("two thirds") is a number, and is read as one.
"""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from figures.expressions import expression
from scraper.numbers.lexicon import Lexicon
from scraper.numbers.number_words import number_words
from scraper.numbers.phrasebook import skip_gap_back
from scraper.numbers.suffix import read_suffix

_WHOLES = frozenset({*range(2, 11), 12, 20, 25, 50, 100, 1000})
_TENS = frozenset({10, 100})
_ROUND = frozenset({*range(2, 11), 100, 1000})
_GOES_ON = expression(r"[ \u00a0\u202f\u2009'’]\d{3}(?!\d)|[-–—]\d")
"""Behind digits: another group of theirs, or the other end of a range."""
_WORD = expression(r"\W*([^\W\d_]+)")
_SPACE = r"[ \u00a0\u202f\u2009-]"
_JOINTS: Mapping[str, str] = MappingProxyType(
    {
        "en": "in every|in each|in|out of", "fr": "sur", "de": "von", "es": "de cada", "it": "su",
        "nl": "op de|op|van de",
        "pt": "em cada|de cada|em", "pl": "na", "sv": "av", "da": "ud af|af", "nb": "av", "cs": "z|ze", "ro": "din",
        "ca": "de cada", "ru": "из", "uk": "із|з",
    }
)  # fmt: skip
"""Between the share and its whole."""

_NOUN_JOINTS: Mapping[str, str] = MappingProxyType(
    {
        "en": "in|out of",
        "fr": "sur",
        "de": "von",
        "es": "de cada",
        "it": "su",
        "nl": "op de|op",
        "pt": "em cada",
        "pl": "na",
    }
)
"""The same behind what is counted: "un étudiant sur cinq"."""

_EVERY: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "de": ("jede(?:[/:*]?[rs])?", "zweite dritte vierte fünfte sechste siebte achte neunte zehnte"),
        "pl": (
            "co",
            "drug[iai] trzeci czwart[yae] piąt[yae] szóst[yae] siódm[yae] ósm[yae] dziewiąt[yae] dziesiąt[yae]",
        ),
        "sv": ("var|vart", "annan tredje fjärde femte sjätte sjunde åttonde nionde tionde"),
        "da": ("hver|hvert", "anden tredje fjerde femte sjette syvende ottende niende tiende"),
        "nb": ("hver|hvert", "annen tredje fjerde femte sjette sjuende åttende niende tiende"),
        "fi": ("joka", "toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes"),
        "cs": (
            "každý|každá|každé",
            "druh[ýáé] třetí čtvrt[ýáé] pát[ýáé] šest[ýáé] sedm[ýáé] osm[ýáé] devát[ýáé] desát[ýáé]",
        ),
        "hu": ("minden", "második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik"),
    }
)
"""The word for "every", and the ordinals from the second to the tenth: "jeder Vierte"."""

_ORDINAL = expression(r"(\d{1,2})(?:\.(?!\d)|:[ea]\b)")
"""The same in digits: "hver 4.", "var 3:e"."""

_MARKS = frozenset(".:")
_LONGEST_EVERY = 8

_TIME = expression(
    r"\W*(?:tag|woche|monat|jahr|dzień|dni|tydzień|miesi[ąę]c|rok|lat\b|dag|veck|månad|år\b|uge|måned|uke|päivä|viikko|"
    r"vuosi|den\b|týden|days?\b|weeks?\b|months?\b|years?\b|hours?\b|jours?\b|semaines?\b|mois\b|ans?\b|années?\b|"
    r"heures?\b|min(?:ut|\.)|\w{0,9}(?:tag|dag)s?\b|poniedz|wtor|środ|czwartek|piąt[ek]{2}|sobot|niedziel|ponděl|úter|"
    r"střed|čtvrtek|páte|neděl|\w{1,9}tai\b|keskiv|hét|nap\b|kedd|szerda|csütört|péntek|szombat|vasárnap|hónap|év\b|"
    r"d[ií]as?\b|semanas?\b|mes(?:es)?\b|años?\b|anos?\b|giorni\b|settiman|mesi\b|anni\b|we[e]?k|maand|jaar|"
    r"stunden|horas\b|ore\b|uur\b|km\b|ha\b|hectares?\b|mètres?\b|niveaux\b|étages\b|sites\b)",
    re.IGNORECASE,
)
"""What counts time or space behind a number, which is then no whole: "3 in 10 years", "2 sur 5 hectares"."""

_MANY = expression(r"\s[^\W\d_]+(?<!s)s\b")
_PLACES = expression(
    r"\s(?:[^\W\d_]+\s)?(?:countries|cities|towns|villages|states|regions|counties|provinces|districts|departments|"
    r"campuses|locations|places|offices|branches|buildings|schools|faculties|cent(?:re|er)s|stores|shops|markets|"
    r"languages|categories|disciplines|sectors|fields|volumes|groups|teams|rounds|parts|países|cidades|estados|"
    r"regiões|escolas|idiomas|línguas|áreas|categorias)\b",
    re.IGNORECASE,
)
"""Where something is rather than what it is a part of: "5 campuses" may be "in 4 countries"."""


_RANKING = expression(
    r"\b(?:classement|rang|rank(?:ing|ed)?|position|platz(?:ierung)?|puesto|posici[óo]n|clasificaci[óo]n|posizione|"
    r"classifica|plaats|ranglijst|miejsce|pozycja|posi[çc][ãa]o|placering|plassering|sijoitus|um[íi]st[ěe]n[íi]|helyez[ée]s)"
    r"\s?[:–-]?\s?\Z",
    re.IGNORECASE,
)
"""Before a place and how many there are: "Classement 3 sur 45"."""

_LONGEST_RANKING = 20
_OF_PLACES = expression(r"\smiejsc(?=\s*(?:\Z|[.,;)])|\sw\s)")
"""Behind how many places there are, in Polish; with other words they may be free ones."""


class Share(NamedTuple):
    """So many of a whole, or a mark out of the best; `counted` is the noun between them. `is_place`: no share, but a
    place among so many.
    """

    start: int
    end: int
    value: Decimal
    whole: int
    counted: str = ""
    is_place: bool = False


def read_share(text: str, start: int, lexicon: Lexicon) -> Share | None:
    """The share whose digits start here: "1 in 4", "8 diplômés sur 10"; a rank ("Top 5 in 10") has none."""
    pattern = _in_digits(lexicon.language)
    found = pattern.match(text, start) if pattern is not None else None
    if found is None and start > 1 and not _MARKS.isdisjoint(text[start + 1 : start + 3]):
        return _ordinal(text, start, lexicon.language)
    if found is None or lexicon.ranks.before(text, skip_gap_back(text, start, limit=2)) is not None:
        return None
    is_ranked = _RANKING.search(text[max(0, start - _LONGEST_RANKING) : start]) is not None
    if is_ranked or (lexicon.language == "pl" and _OF_PLACES.match(text, found.end()) is not None):
        return _place(found)
    if _OF_ALONE.search(found.group()) is not None:
        return None
    return _share(text, found, Decimal(found["value"].replace(",", ".")), int(found["whole"]), lexicon)


def _ordinal(text: str, start: int, language: str | None) -> Share | None:
    """The share in an ordinal of digits that a word for "every" stands before."""
    found = _ORDINAL.match(text, start)
    every = _before_ordinal(language).search(text, max(0, start - _LONGEST_EVERY), start) if found is not None else None
    if found is None or every is None or int(found[1]) not in _WHOLES or _TIME.match(text, found.end()):
        return None
    return Share(every.start(), found.end(), Decimal(1), int(found[1]))


@cache
def _before_ordinal(language: str | None) -> re.Pattern[str]:
    every, _ = _EVERY.get(language or "", ("(?!)", ""))
    return re.compile(rf"\b(?:{every}){_SPACE}\Z", re.IGNORECASE)


def _place(found: re.Match[str]) -> Share | None:
    is_place = found["value"].isdecimal() and 0 < int(found["value"]) <= int(found["whole"]) and not found["counted"]
    whole = int(found["whole"])
    return Share(found.start(), found.end(), Decimal(found["value"]), whole, is_place=True) if is_place else None


_OF = "of"
_OF_ALONE = expression(r"(?<!\bout)\sof\s\d+\Z")
"""No joint of a share: "9 of 10" is as soon a page of ten."""


def find_shares(text: str, lexicon: Lexicon) -> Sequence[Share]:
    """The shares in words, from left to right; asked where there are numbers in words, or words for "every"."""
    language = lexicon.language
    pattern, shares = _in_words(language), list[Share]()
    for found in pattern.finditer(text) if pattern is not None else ():
        if found["every"]:
            share: Share | None = _every(text, found, language)
        else:
            known = _known(language)
            value, whole = Decimal(known.get(found["value"].lower(), 0)), _number(found["whole"], known)
            share = _share(text, found, value, whole, lexicon)
        if share is not None:
            shares.append(share)
    return shares


def may_tell_every(text: str, language: str | None) -> bool:
    """Whether a text has the words of a share that no number in words tells of."""
    heads = _HEADS.get(language or "")
    return heads is not None and any(head in text for head in heads)


_HEADS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "de": ("jede", "Jede"), "pl": ("co ", "Co ", " na "), "sv": ("var ", "Var ", "vart ", "Vart "),
        "da": ("hver", "Hver"), "nb": ("hver", "Hver"), "fi": ("joka ", "Joka "), "cs": ("každ", "Každ"),
        "hu": ("minden ", "Minden "),
    }
)  # fmt: skip


def _share(text: str, found: re.Match[str], value: Decimal, whole: int, lexicon: Lexicon) -> Share | None:
    if not 0 < value < whole or whole not in _WHOLES or _TIME.match(text, found.end()):
        return None
    if _is_amount(text, found.end(), lexicon) or (value > 1 and _is_in_many(text, found, whole)):
        return None
    counted = found["counted"] or ""
    if counted and value > 1 and not _ends(text, found, whole):
        return None
    return Share(found.start(), found.end(), value, whole, counted)


def _is_amount(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether what looks like a whole is the beginning of a number, or counted in a magnitude or unit."""
    suffix = read_suffix(text, end, lexicon, money=False)
    return _GOES_ON.match(text, end) is not None or suffix.power != 0 or suffix.unit is not None


def _is_in_many(text: str, found: re.Match[str], whole: int) -> bool:
    """Whether "5 in 20 countries" says where five are and no part of twenty: no round whole, or places."""
    if found.group().lower().split()[-2] not in _IN:
        return False
    end = found.end()
    return _PLACES.match(text, end) is not None or (whole not in _ROUND and _MANY.match(text, end) is not None)


_IN = frozenset(("in", "em"))
"""Joints that say where as well as of how many."""


def _ends(text: str, found: re.Match[str], whole: int) -> bool:
    """Whether "8 diplômés sur 10" is a share and not so many at ten of something: by what follows it."""
    following = _WORD.match(text, found.end())
    if following is None:
        return True
    is_in = found.group().lower().split()[-2] == "in"
    return whole in _TENS and not is_in and following[1][-1] not in "sx"


def _every(text: str, found: re.Match[str], language: str | None) -> Share | None:
    ordinals = _EVERY[language or ""][1].split()
    if _TIME.match(text, found.end()):
        return None
    place = next(at for at, ordinal in enumerate(ordinals) if re.fullmatch(ordinal, found["ordinal"].lower()))
    return Share(found.start(), found.end(), Decimal(1), place + 2)


def _number(word: str, known: Mapping[str, int]) -> int:
    return int(word) if word.isdecimal() else known.get(word.lower(), 0)


@cache
def _known(language: str | None) -> Mapping[str, int]:
    """The words for the numbers up to a hundred, with the forms of "one" and "five" that only shares need."""
    table = number_words(language)
    small = {} if table is None else {word: n for word, n in table.small.items() if 0 < n <= _MOST_IN_WORDS}
    return {**small, **_MORE.get(language or "", {})}


_MOST_IN_WORDS = 100
_MORE: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {
        "fr": {"un": 1, "une": 1}, "en": {"one": 1, "hundred": 100}, "de": {"einer": 1, "eine": 1, "eins": 1},
        "es": {"uno": 1, "una": 1, "un": 1}, "it": {"uno": 1, "una": 1, "un": 1}, "nl": {"een": 1, "één": 1},
        "pt": {"um": 1, "uma": 1},
        "pl": {"jeden": 1, "jedna": 1, "jedno": 1, "dwóch": 2, "trzech": 3, "czterech": 4, "pięciu": 5, "sześciu": 6,
               "siedmiu": 7, "ośmiu": 8, "dziewięciu": 9, "dziesięciu": 10, "trzy": 3, "cztery": 4, "stu": 100},
        "sv": {"en": 1, "ett": 1},
    }
)  # fmt: skip


@cache
def _in_digits(language: str | None) -> re.Pattern[str] | None:
    joints = _JOINTS.get(language or "")
    if joints is None:
        return None
    between = _between(language, f"{joints}|{_OF}" if language == "en" else joints)
    share = rf"(?P<value>\d{{1,3}}(?:[.,]\d)?)(?:{between})(?P<whole>\d{{1,4}})"
    return re.compile(share + r"(?![\w%€$£°²³]|[.,:/]\d)")


@cache
def _in_words(language: str | None) -> re.Pattern[str] | None:
    joints, known = _JOINTS.get(language or ""), _known(language)
    every, ordinals = _EVERY.get(language or "", ("(?!)", "(?!)"))
    if joints is None and language not in _EVERY:
        return None
    words = "|".join(sorted(known, key=len, reverse=True)) or "(?!)"
    share = rf"(?P<value>{words})(?:{_between(language, joints or '(?!)')})(?P<whole>{words}|\d{{1,4}}(?![.,]\d))"
    each = rf"(?P<every>{every}){_SPACE}(?P<ordinal>{'|'.join(ordinals.split())})[rsn]?"
    return re.compile(rf"\b(?:{share}|{each})(?!\w)", re.IGNORECASE)


_OURS = r"(?:nostr[oa]|de nos|of our|van onze|unserer)"
"""Whose those are that are counted: "un nostro studente su tre"."""


def _between(language: str | None, joints: str) -> str:
    nouns = _NOUN_JOINTS.get(language or "", "(?!)")
    counted = r"(?P<counted>[^\W\d_][\w'’]{1,30})"
    return rf"{_SPACE}(?:{joints}){_SPACE}|{_SPACE}(?:{_OURS}{_SPACE})?{counted}{_SPACE}(?:{nouns}){_SPACE}"
