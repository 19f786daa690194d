"""Classes, years at school and fields, which bear numbers as names: "Klassen 5–9", "klas 4-8", "in year 7"."""

import re
from collections.abc import Collection, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from figures.expressions import expression
from scraper.numbers import decoy_words as words
from scraper.numbers.decoy import Place
from scraper.numbers.match import Kind
from scraper.numbers.words import split

_ONE: Mapping[str, str] = MappingProxyType(
    {
        "en": "year|grade|class|field",
        "fr": "classe|cycle",
        "de": "klasse|klassenstufe|jahrgang|jahrgangsstufe|schulstufe|stufe|feld",
        "es": "clase|grado",
        "it": "classe",
        "nl": "klas|groep|leerjaar|veld",
        "pt": "classe",
        "pl": "klasa|klasie",
        "sv": "klass|årskurs",
        "da": "klasse",
        "nb": "klasse",
        "fi": "luokka",
    }
)
"""What a class, a year at school or a field is called in each language."""

_MANY: Mapping[str, str] = MappingProxyType(
    {
        "en": "years|grades",
        "fr": "cycles|classes",
        "de": "klassen|klassenstufen|jahrgänge|jahrgängen|jahrgangsstufen|schulstufen|stufen",
        "es": "clases|grados",
        "it": "classi",
        "nl": "klassen|groepen|leerjaren",
        "pt": "classes",
        "pl": "klasy|klas|klasach|klasom",
        "sv": "klasserna|årskurser|årskurserna",
        "da": "klasserne|klassetrin",
        "nb": "trinn|klassetrinn",
        "fi": "luokat|luokkien|luokille|luokilla",
        "hr": "razredi|razreda|razrede",
        "sr": "razredi|razreda|razrede|разреди|разреда",
        "sl": "razredi|razredov|razrede",
        "ru": "классы|классов|классах|классам",
        "uk": "класи|класів|класах",
        "bg": "класове|класовете",
        "ro": "clasele|claselor",
        "lt": "klasės|klasių|klasėse",
        "lv": "klases|klasēs|klasēm",
        "et": "klassid|klasside|klassides",
        "ca": "classes",
    }
)
"""And several of them."""

_LAST = 13
"""Nobody goes to school for longer."""
_YEARS = frozenset(("year", "years"))
_AMID = expression(r"\b(?:in|of|for|from|to)\s\Z")
"""Before "year 7"; behind "last year" and "the years" something else is counted."""
_EACH = expression(
    r"\b(?:per|pro|je|par|por|each|every|jede[rmns]?|chaque|cada|ogni|elke|iedere|każd\w+|pr\.?|this|last|diese[rmns]?|"
    r"cette|esta|questa|deze)\s[^\W\d_]+\W*\Z"
)
_FURTHEST = 40
_BEGINS = expression(r"(?:^|[.!?])\s*(?:[^\W\d_]{1,4}\s)?\Z")
"""Where a sentence begins, with an article or a preposition at most: before the "Feld" of "Im Feld 2 …"."""
_TWO = expression(r"(\d{1,2})\s?/\s?(\d{1,2})")


@cache
def school_years(language: str | None) -> frozenset[str]:
    """The words for a class or a year at school in a language, one and several; in one unknown here, in any."""
    return _singular(language) | _plural(language)


@cache
def _singular(language: str | None) -> frozenset[str]:
    return _own(_ONE, language)


@cache
def _plural(language: str | None) -> frozenset[str]:
    return _own(_MANY, language)


def _own(table: Mapping[str, str], language: str | None) -> frozenset[str]:
    own = (language or "").partition("-")[0].lower()
    chosen = (own,) if own in _MANY else tuple(table)
    return frozenset(word for name in chosen for word in split(table.get(name, "")))


_PARALLEL = expression(r"\.(?:[b-h]|[A-H]|\s[b-h])(?![\w.)ªº'’])")
"""Which of the classes of one year, behind its number: "7.b", "3.C", "9. c"; "1.a" is an ordinal in Spanish, and behind
a space a capital begins the next sentence."""


def is_school_year(place: Place) -> bool:
    """Whether two numbers are the names of several classes, or one is that of a class which begins a sentence that goes
    on behind it, or stands in brackets, "(Stufe 3)": "Jahre im Feld 25" and "Horas de clase 12" are figures, and of
    many classes one number is how many.
    """
    if place.next == ")" and place.before[:1] == "(":
        return place.before[1:] in _singular(place.language) and place.digits.isdecimal() and int(place.digits) <= _LAST
    if place.before not in school_years(place.language):
        return False
    quantity = place.match.quantity
    numbers = _numbers(place)
    if quantity.unit is not None or quantity.qualifier is not None or not numbers or max(numbers) > _LAST:
        return False
    if _counts_noun(place) or tells_of_each(place):
        return False
    noun = place.start - len(place.before) - 1
    if place.before in _YEARS and _AMID.search(place.text, 0, noun) is None:
        return False
    is_one = place.before in _singular(place.language)
    return _is_amid(place, noun) if is_one else len(numbers) > 1


_STEM = r"(?:класс|клас|ročn|tříd|tried|razred|oszt|sınıf)"
_CLASSES = expression(
    rf"(?<![\w.,])\d{{1,2}}\.?(?:\s?[–—-]\s?|\s(?:по|до|do)\s)\d{{1,2}}\.?(?:-?[^\W\d_]{{1,3}})?\s{_STEM}|"
    r"(?<![\w.,])\d(?:-?[^\W\d_]{1,3})?\s(?:курс[еі]|классе|класі)\b|(?<=\bna )\d\sroku\b",
    re.IGNORECASE,
)
"""Classes in whose languages the number comes first: "с 1 по 11 класс", "1.-9. ročníku", "на 3 курсе"."""
_NUMBER_FIRST = frozenset(("ru", "uk", "bg", "mk", "sr", "hr", "sl", "cs", "sk", "hu", "tr", "pl"))


_BEHIND = frozenset(
    split("класс|класса|классы|классов|классе|клас|класу|класи|класів|класі|курсе|курсі|roku|по|до|do|sınıf|sınıflarda")
)
_NONE: frozenset[str] = frozenset()


def behind_classes(language: str | None) -> frozenset[str]:
    """The words behind such a number, where a language puts it first."""
    return _BEHIND if _puts_number_first(language) else _NONE


def is_class(place: Place) -> bool:
    """Whether a number is the name of a class by what stands behind it: one of several of a year, "7.b", or a class in
    whose language the number comes first, "в 3 классе".
    """
    if place.next == "." and _PARALLEL.match(place.text, place.end) is not None:
        return place.digits.isdecimal() and int(place.digits) <= _LAST
    may_be = place.next == "." or place.after in _BEHIND or place.match.kind is Kind.RANGE
    return may_be and _is_before_class(place)


def _puts_number_first(language: str | None) -> bool:
    return (language or "").partition("-")[0].lower() in _NUMBER_FIRST


def _is_before_class(place: Place) -> bool:
    """Whether a number stands before the class, or the year of study, whose name it is or one of two is."""
    if place.match.quantity.unit is not None or not _puts_number_first(place.language):
        return False
    return any(start <= place.start < end for start, end in _classes(place.text))


@lru_cache(maxsize=4)
def _classes(text: str) -> list[tuple[int, int]]:
    """Where they stand in a text: all its numbers ask for the same."""
    return [found.span() for found in _CLASSES.finditer(text)]


def _is_amid(place: Place, noun: int) -> bool:
    """Whether a sentence begins with a noun and the number behind it, and goes on in words."""
    return place.next.isspace() and place.after[:1].isalpha() and _BEGINS.search(place.text, 0, noun) is not None


def tells_of_each(place: Place) -> bool:
    """Whether the word before a number says of which class it is told, of each alike: "Schüler pro Klasse 25"."""
    if place.before not in _singular(place.language):
        return False
    return _EACH.search(place.text[max(0, place.start - _FURTHEST) : place.start].lower()) is not None


def _numbers(place: Place) -> list[int]:
    """The whole numbers that the digits are: one, both ends of a range, or two beside a slash."""
    two = _TWO.fullmatch(place.digits)
    if two is not None:
        return [int(two[1]), int(two[2])]
    ends = [end for end in (place.match.quantity.value, place.match.quantity.upper) if end is not None]
    is_whole = place.match.kind in (Kind.CARDINAL, Kind.RANGE) and all(end == int(end) for end in ends)
    return [int(end) for end in ends] if is_whole else []


def _counts_noun(place: Place) -> bool:
    """Whether a noun is counted behind a number: "in Klassen 8–12 Kinder"; in German it has a capital."""
    if not place.next.isspace() or not place.after or place.after.rstrip(".") in words.NO_NOUN:
        return False
    is_german = (place.language or "").lower().startswith("de")
    return not is_german or place.text[place.end :].lstrip()[:1].isupper()


def school_years_in(text: str, *, language: str | None, others: Collection[int]) -> int:
    """How many numbers of a text name several classes, without `others` that start at a place: "the years 7–11"."""
    folded = text.casefold()
    if not any(word in folded for word in _plural(language)):
        return 0
    names = (one for one in _several(language).finditer(text) if one.start("first") not in others)
    return sum(2 if one["and"] else 1 for one in names)


@cache
def _several(language: str | None) -> re.Pattern[str]:
    """Two numbers behind the word for several classes: from one to the other, or one and the other."""
    several = "|".join(sorted(_plural(language)))
    joint = r"\s?[–—/-]\s?|\s(?:bis|to|tot|à|a|do|till|til)\s|(?P<and>\s[^\W\d_]{1,3}\s)"
    return re.compile(rf"(?:{several})\s(?P<first>\d{{1,2}})(?:{joint})\d{{1,2}}(?![\d%]|[.,]\d)", re.IGNORECASE)
