"""So many to one: `13.5:1`, `1 : 13,5`, "14 to 1", "14 pour 1"; what says of `1:20` that it is no time of the day.

One side is 1. Where it comes first, the other is what it is one of, as of "1 in 4": 1 with the unit "/13.5". Where it
comes last, the number is the first: 13.5. Neither side is a number by itself.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from figures.expressions import expression

TIME = expression(r"(?:[01]?\d|2[0-4])[:：][0-5]\d(?:[:：][0-5]\d)?(?!\d)")
_TERM = r"[1-9]\d{0,2}(?:[.,]\d{3})+|\d{1,8}(?:[.,]\d{1,2})?"
_FOR = frozenset(("pour", "por", "para", "op", "na"))
"""Words between the sides of a ratio that join no range."""
JOINTS = "to|zu|a|à|tot|do|pour|por|para|op|na"
"""All of them."""
_RATIO = expression(
    rf"(?!(?:19|20)\d\d\s?:\s)(?P<first>{_TERM})(?:\s?[:∶]\s?|[\s-](?P<word>{JOINTS})[\s-])"
    rf"(?P<second>\d{{1,3}}[ \u00a0\u202f]000|{_TERM})(?![\d:∶/]|[.,]\d|[ \u00a0\u202f]\d{{3}}\b)"
)
"""Not a year, a colon and what was counted in it."""

_RANGES = frozenset(("to", "a", "à", "tot", "do"))
"""Those that join ranges more often: "1 to 3 years", "1 à 3 candidats"."""

_ONE_TO = expression(rf"1(?:\s(?:{JOINTS})\s|\s?/\s?)(?:{_TERM})")
_FEWEST_TO_ONE, _FEWEST_OF_A_MAP = 3, 5000
"""The larger term of a ratio that is a figure, and of a map's scale, `1:25000`."""
_MARKS = expression(r"[.,]")
_SPACES = expression(r"\s")
_BETWEEN = r"(?:[- ](?:to|per)[- ]|\s?[-–:]\s?)"
_RATIO_WORDS = expression(
    rf"\bratios?\b|\b(?:staff|faculty|teachers?|tutors?|adults?){_BETWEEN}(?:students?|pupils?|child)|"
    rf"\b(?:students?|pupils?){_BETWEEN}(?:staff|teachers?|tutors?|faculty|lecturers?|academics?)\b|"
    r"\brapport\b|verhältnis|schlüssel\b|encadrement|betreu|\bproportion|relación|\bràtio|rapporto|\bquota\b|\btaux\b|"
    r"verhouding|stosun(?:ek|ku)|\brácio|\brazão\b|\brelação\b|förhålland|forholdstal|lärartäthet|\bpoměr|\barány|"
    r"\braportul|\bsuhde(?:luku)?\b|opiskelijasuhde|αναλογία|соотношени|співвідношенн",
    re.IGNORECASE,
)
"""What says of `1:20` that it is no time."""

_NUMBERED = expression(
    r"\b(?:master|licence|bachelor|bac|cycle|ann[ée]e|niveau|classe|groupe|campus|site|tranche|phase|zone|lot|type|"
    r"level|year|grade|stage|group|class|jahr(?:gang)?|stufe|klasse|semester|gruppe|standort|a[ñn]o|curso|nivel|grupo|"
    r"sede|fase|anno|livello|classe|gruppo|jaar|niveau|groep|rok|poziom|klasa|semestr|grupa|ano|n[íi]vel|etapa)\s\Z",
    re.IGNORECASE,
)
"""Before the number of a thing, whose label a colon ends: "Master 1 : 340 étudiants"."""

_NEAR = 60
"""So many letters around `1:20` may say what it is."""
_PART = expression(r"[,;.!?](?=\s|\Z)|[()–]")
_NOON = expression(r"\s?[ap]\.?\s?m\b|\s?(?:Uhr|uur|h)\b", re.IGNORECASE)
_GRADES = expression(r"\b(?:scale of|from|de|da|van|von|od)\s\Z", re.IGNORECASE)
"""Before "1 to 5", which is a range."""


class Ratio(NamedTuple):
    """So many to one, or one to so many; `value` is None where digits are joined to others by a colon otherwise."""

    end: int
    value: Decimal | None = None
    unit: str | None = None


def may_be_one_to(text: str) -> bool:
    """Whether a text is one to so many, "1 pour 14" or `1/14`, which is a ratio where what stands around it says so."""
    return text[:1] == "1" and _ONE_TO.fullmatch(text) is not None


def may_be_range(text: str) -> bool:
    """Whether what may be one to so many is joined as ranges are: "1 to 14"."""
    _, _, behind = text.partition(" ")
    return may_be_one_to(text) and behind.partition(" ")[0] in _RANGES


def tells_ratio(text: str, start: int, end: int) -> bool:
    """Whether words around a place in a text say that what stands there is a ratio."""
    return _RATIO_WORDS.search(text, max(0, start - _NEAR), end + _NEAR) is not None


def _tells_in_part(text: str, start: int, end: int) -> bool:
    """The same of the words that no comma, stop or bracket parts from it."""
    first = max((part.end() for part in _PART.finditer(text, max(0, start - _NEAR), start)), default=0)
    last = _PART.search(text, end)
    return tells_ratio(text[first : len(text) if last is None else last.start()], start - first, end - first)


def speaks_of_ratios(text: str) -> bool:
    """Whether a text says that `1:20` in or beside it is a ratio."""
    return _RATIO_WORDS.search(text) is not None


def read_ratio(text: str, start: int, *, told: bool) -> Ratio | None:
    """The ratio that starts here, or the time or code that looks like one; None where nothing is joined.

    `10:30` is a time, `2:1` a British degree; `12:1` is twelve to one, `1 : 35` one in thirty-five. So is `1:20` one in
    twenty where the text speaks of ratios, or `told` says that what stands around it does.
    """
    found, time = _RATIO.match(text, start), TIME.match(text, start)
    if found is None:
        return None if time is None else Ratio(time.end())
    if time is not None and "1" not in (found["first"], found["second"]):
        return Ratio(max(time.end(), found.end()))  # whatever is told: nothing is one to so many
    if not told:
        is_range = found["first"] == "1" and found["word"] in _RANGES
        told = (_tells_in_part if is_range else tells_ratio)(text, start, found.end())
    if found["word"] is not None:
        is_alone = not text[:start].strip() and not text[found.end() :].strip()
        return _worded(text, found) if told or (is_alone and found["second"] == "1") else None
    if time is not None and (not told or _NOON.match(text, time.end()) is not None):
        return Ratio(max(time.end(), found.end()))
    is_even = text[found.end("first")].isspace() == text[found.start("second") - 1].isspace()
    if not told and (not is_even or _NUMBERED.search(text, max(0, start - _NEAR), start) is not None):
        return None
    return _ratio(found, told=told)


def _worded(text: str, found: re.Match[str]) -> Ratio | None:
    """A ratio with a word between: nothing but one is read of it, since the word joins ranges too."""
    may_grade = found["first"] == "1" and found["word"] not in _FOR
    if may_grade and _GRADES.search(text, max(0, found.start() - 10), found.start()) is not None:
        return None
    ratio = _ratio(found, told=True)
    return None if ratio.value is None else ratio


def _ratio(found: re.Match[str], *, told: bool) -> Ratio:
    """What a pair comes to: with no 1, with a nought of a clock, as a scale of a map, to nothing."""
    first, second = found["first"], found["second"]
    if "1" not in (first, second):
        return Ratio(found.end())
    other = second if first == "1" else first
    number = _number(other)
    is_clock = other[0] == "0" and other.isdecimal()
    is_exact = not other.isdecimal() or (told and first == "1")
    if is_clock or number in (0, 1) or (number < _FEWEST_TO_ONE and not is_exact) or number >= _FEWEST_OF_A_MAP:
        return Ratio(found.end())
    return Ratio(found.end(), Decimal(1), f"/{number.normalize():f}") if first == "1" else Ratio(found.end(), number)


def _number(term: str) -> Decimal:
    """The number of one side: a point or comma before three digits groups, `1:1,500`, else it marks decimals."""
    digits, *groups = _MARKS.split(_SPACES.sub(",", term))
    is_grouped = bool(groups) and len(groups[-1]) == 3
    return Decimal("".join((digits, *groups)) if is_grouped else ".".join((digits, *groups)))
