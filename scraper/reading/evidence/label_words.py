"""What the words of a label say, whatever number they stand beside.

Carousels' clones and later readings of a page ask about the same labels again.
"""

from typing import NamedTuple

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.evidence.dated_labels import begins_with_date, is_date
from scraper.reading.words.catalogue_words import CATALOGUE_LABEL
from scraper.reading.words.code_words import CODES
from scraper.reading.words.field_words import FIELDS
from scraper.reading.words.goods_words import FIELDS_ELSEWHERE, GOODS_ELSEWHERE
from scraper.reading.words.register_words import REGISTERS_ELSEWHERE
from scraper.reading.words.told_words import TOLD_NOUNS
from scraper.reading.words.vocabulary import EXPERIENCE, INSTITUTION_NOUNS, NO_EVENTS, REGISTERS

_LETTER = expression(r"[^\W\d_]")
_REMARK = expression(r"\s\([^()]*\)\Z")
_NUMBERED_HEAD = expression(r"\A\d{1,2}\.\s[^\W\d_]+, ")
"""The head of a row with its number, before that of the column, which says what is counted: "1. Semester, pupils"."""


class LabelWords(NamedTuple):
    """The `number` of a label's words; whether it `names` anything, which no letters and a date alone do not.

    `is_dated` labels begin with a date, those `of_goods` are of catalogues, shops and blogs, and those `of_registers`
    stand beside numbers that identify and count nothing. `is_field` says that it may name a field of a thing's
    description.
    """

    number: int
    names: bool
    is_dated: bool
    of_goods: bool
    of_registers: bool
    is_field: bool


@remembered(4096)
def is_of_goods(label: str) -> bool:
    """Whether a label is one of catalogues, shops and blogs."""
    label = _NUMBERED_HEAD.sub("", label)
    return CATALOGUE_LABEL.search(label) is not None or GOODS_ELSEWHERE.fullmatch(label) is not None


@remembered(4096)
def is_of_institutions(label: str) -> bool:
    """Whether a label names what institutions count."""
    return INSTITUTION_NOUNS.search(label) is not None


@remembered(4096)
def counts_things(label: str) -> bool:
    """Whether a label has a noun that a number beside it counts: people, places, what institutions have."""
    return NO_EVENTS.search(label) is not None


@remembered(4096)
def is_told_of_institutions(label: str) -> bool:
    """Whether a label, in a sentence of a page that presents an institution, names what institutions have many of."""
    return TOLD_NOUNS.search(label) is not None


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
    return LabelWords(
        number=len(label.split()),
        names=_LETTER.search(label) is not None and not is_date(label),
        is_dated=begins_with_date(label),
        of_goods=is_of_goods(label),
        of_registers=_is_of_registers(label),
        is_field=FIELDS.fullmatch(last) is not None or FIELDS_ELSEWHERE.fullmatch(last) is not None,
    )
