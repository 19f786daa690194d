"""What the words of a label say, whatever number they stand beside.

Carousels' clones and later readings of a page ask about the same labels again.
"""

from collections.abc import Container, Sequence
from typing import NamedTuple

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.evidence.dated_labels import begins_with_date, counted_by_day, is_date
from scraper.reading.words.catalogue_words import CATALOGUE_LABEL, LASTS
from scraper.reading.words.code_words import CODES
from scraper.reading.words.field_words import FIELDS
from scraper.reading.words.goods_words import FIELDS_ELSEWHERE, GOODS_ELSEWHERE
from scraper.reading.words.length_words import AVERAGE
from scraper.reading.words.register_words import REGISTERS_ELSEWHERE
from scraper.reading.words.told_words import TOLD_NOUNS
from scraper.reading.words.vocabulary import EXPERIENCE, INSTITUTION_NOUNS, NO_EVENTS, REGISTERS

_LETTER = expression(r"[^\W\d_]")
_REMARK = expression(r"\s\([^()]*\)\Z")
_NUMBERED_HEAD = expression(r"\A\d{1,2}\.\s[^\W\d_]+, ")
"""The head of a row with its number, before that of the column, which says what is counted: "1. Semester, pupils"."""

_MEN = ("H", "h")
_BEFORE_A_LETTER = ("", " ")
_BESIDE_MEN, _BESIDE_MEN_IN_LOWER_CASE = "FMDVSJ", "fvdmsj"
"""Letters for women, "femmes", "mujeres", "Damen", "vrouwen", and for what is counted beside hours."""

_BESIDE_ALL = "Tt"
"""A letter for the total, where none for women stands beside."""

_TIMES = frozenset("SJdmsj")


class LabelWords(NamedTuple):
    """The `number` of a label's words; whether it `names` anything, which no letters and a date alone do not; what is
    `counted_by_day`, where it stands before a day in numbers.

    `is_dated` labels begin with a date, those `of_goods` are of catalogues, shops and blogs, and those `of_registers`
    stand beside numbers that identify and count nothing. `is_field` says that it may name a field of a thing's
    description.
    """

    number: int
    names: bool
    counted_by_day: str
    is_dated: bool
    of_goods: bool
    of_registers: bool
    is_field: bool


_JOINING_DE = frozenset(("ro", "mo"))


@remembered(4096)
def is_of_goods(label: str) -> bool:
    """Whether a label is one of catalogues, shops and blogs."""
    label = _NUMBERED_HEAD.sub("", label)
    if GOODS_ELSEWHERE.fullmatch(label) is not None:
        return True
    return CATALOGUE_LABEL.search(label) is not None and not _is_average_time(label)


def _is_average_time(label: str) -> bool:
    """Whether a label is of how long something takes on average, which is said of no single thing."""
    words, times = LASTS.subn("", label)
    return times > 0 and AVERAGE.search(label) is not None and CATALOGUE_LABEL.search(words) is None


@remembered(4096)
def is_of_institutions(label: str) -> bool:
    """Whether a label names what institutions count."""
    return INSTITUTION_NOUNS.search(label) is not None


@remembered(4096)
def counts_things(label: str) -> bool:
    """Whether a label has a noun that a number beside it counts: people, places, what institutions have."""
    return NO_EVENTS.search(label) is not None


def is_told_of_institutions(label: str, language: str | None) -> bool:
    """Whether a label, in a sentence of a page that presents an institution, names what institutions have many of."""
    return TOLD_NOUNS.are_in(label, language)


@remembered(4096)
def is_of_experience(label: str) -> bool:
    """Whether a label tells how long an institution has been at it."""
    return EXPERIENCE.search(label) is not None


def _is_of_registers(label: str) -> bool:
    if REGISTERS.search(label) is not None or REGISTERS_ELSEWHERE.search(label) is not None:
        return True
    return CODES.fullmatch(_REMARK.sub("", label)) is not None


@remembered(4096)
def words_of(label: str) -> LabelWords:
    """What a label says."""
    last = label.rpartition(", ")[2]
    names = _LETTER.search(label) is not None and not is_date(label)
    return LabelWords(
        number=len(label.split()),
        names=names,
        counted_by_day="" if names else counted_by_day(label),
        is_dated=begins_with_date(label),
        of_goods=is_of_goods(label),
        of_registers=_is_of_registers(label),
        is_field=FIELDS.fullmatch(last) is not None or FIELDS_ELSEWHERE.fullmatch(last) is not None,
    )


def without_joint(label: str, language: str | None) -> str:
    """A label without the word that joins it to some numbers and not to others: Romanian counts "19 angajați" and
    "20 de angajați", and both are employees.
    """
    is_joined = label.startswith("de ") and language is not None and language.partition("-")[0].lower() in _JOINING_DE
    return label.removeprefix("de ") if is_joined else label


def without_hours(labels: Sequence[str]) -> Sequence[str]:
    """Labels as they are to be judged: "H" for men, beside "F", "M" for women with the same words, stands for no hours.

    Such a label is judged as the other. Beside the letters of days, minutes and seconds it stays what it is.
    """
    men = {label for label in labels if label[-1:] in _MEN and label[-2:-1] in _BEFORE_A_LETTER}
    if not men:
        return labels
    said = frozenset(labels)
    other = {label: _of_women(label, said) for label in men}
    return [other.get(label, label) for label in labels]


def _of_women(label: str, said: Container[str]) -> str:
    """The label of women beside one of men, which is itself where there is none."""
    letters = _BESIDE_MEN if label[-1] == "H" else _BESIDE_MEN_IN_LOWER_CASE
    beside = [letter for letter in letters if label[:-1] + letter in said] or [
        letter for letter in _BESIDE_ALL if label[:-1] + letter in said
    ]
    return label[:-1] + beside[0] if len(beside) == 1 and beside[0] not in _TIMES else label
