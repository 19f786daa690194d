"""Sentences beside figures that a page shows apart: what they tell is mostly told of these."""

import re
from collections.abc import Collection, Iterable
from decimal import Decimal
from typing import TypeAlias

from figures.expressions import expression
from figures.record import Quantity
from figures.unit_words import INSTITUTION_UNITS
from scraper.numbers import NumberMatch
from scraper.reading.candidate import Candidate
from scraper.reading.evidence.amounts import BUDGET, is_money
from scraper.reading.evidence.labels import is_of_institutions, is_told_of_institutions
from scraper.reading.evidence.years import says_year_alone
from scraper.reading.markup.layout import Line
from scraper.reading.markup.text import words
from scraper.reading.sentences.clause import Clause
from scraper.reading.sentences.people import are_of_a_house
from scraper.reading.stats.regions import Regions
from scraper.reading.words.remark_words import OF_WHICH
from scraper.reading.words.speaker_words import DONE_BY_ITSELF, HOW_IT_IS_DONE, NOT_NOW_OR_NOT_ALL, OF_ITSELF, OF_OTHERS
from scraper.reading.words.subject_words import names_key_figures
from scraper.reading.words.sum_words import is_of_accounts

_MAX_FRAGMENT_WORDS = 5
_LONGEST_OPENING = 32
"""Letters of what opens a line about a part: "parmi lesquelles"."""
_LONGEST_LEAD = 16
"""Letters and signs before the number of such a line."""
_FRAGMENT = expression(r"(?:from|across|aus|de|des|da|uit|z|ze|från|fra|из|з)\s\W*", re.IGNORECASE)
_YEAR = expression(r"(?:19|20)(?<![\d.,]..)\d\d(?![\d.,]?\d)")
_OF_COLUMN = expression(r", ((?:19|20)\d\d)\Z")
_AS_OF = expression(
    r"(?:\b(?:census|recensement|censo|"
    r"censiment|cens(?:us)?\b|volkstelling|spis\w* powszechn|folkr[äa]kning|folket[æe]l+ing|"
    r"v[äa]est[öo]nlaskenta|s[čc][íi]t[áa]n[íi]|n[ée]psz[áa]ml[áa]l[áa]s|recens[ăa]m[âa]nt|n[üu]fus say[ıi]m)|"
    r"zensus|volksz[äa]hlung|απογραφή)[^\d,;.]{0,16}(?:19|20)\d\d|\b(?:19|20)\d\d (?:census|censo|zensus)\b|"
    r"\b3[01]\.?\s(?:de\s)?[^\W\d]{3,10}\.?\s(?:de\s)?(?:19|20)\d\d|"
    r"\b0?1(?:er|st|º|\.)?\s(?:de\s)?(?:janv|jan|ene|genn|gen\b|sty|led|ocak|tammi)[^\W\d]{0,8}\.?\s(?:de\s)?(?:19|20)\d\d",
    re.IGNORECASE,
)
"""A census, the last day of a month or the first of a year: as of when so many are, and no other time."""
_STEM = 5
"""Letters by which a word is the same in another case."""

_SHARE_OF_OURS = expression(
    r"(?i)(?:of (?:our|all(?: our)?)|de nos|(?:de )?tou(?:te)?s nos|unserer|aller(?: unserer)?|de nuestr[oa]s|"
    r"dei nostri|delle nostre|van (?:onze|al onze|alle)|d[oa]s noss[oa]s|naszych|wszystkich(?: naszych)?|"
    r"av v[åa]r[ae]|af vores|našich|n[aá]šho)\s"
)
"""How the words behind a share begin that is one of what a house has: "38 % of our students"."""

_MANY = 3
"""Numbers in one paragraph that nobody writes in passing."""
_PART_OF_A_WORD = expression(r"\s?[x×-]", re.IGNORECASE)
"""Behind a number that says how things are and not how many: "4 × 900 MW", "1-to-1 devices"."""
_TIMES = ("x", "×")
"""Before such a number: "3 x 3 courts"."""
_SEVERAL = 2
"""One figure alone is a fact among others, and no part of the page for figures: what is counted is told beside it."""
_COUNTED_IN = INSTITUTION_UNITS | {None, "km"}

Place: TypeAlias = tuple[str | None, int]
"""A section, and the pinned region in it."""


def latest_year(labels: Iterable[str]) -> str:
    """The last of the years that head the columns of a table of figures; "" where one or none does: sentences of that
    year tell of now.
    """
    years = {found[1] for label in labels if (found := _OF_COLUMN.search(label)) is not None}
    return max(years) if len(years) > 1 else ""


def values_shown(figures: Iterable[Candidate], regions: Regions) -> dict[Place, dict[Decimal | None, str]]:
    """The values of some figures with their labels, by the section and the pinned region that they stand in.

    A place that shows years alone shows none.
    """
    placed = [((figure.section, regions.pinned(figure.box)), figure) for figure in figures]
    shown: dict[Place, dict[Decimal | None, str]] = {
        place: {} for place, figure in placed if not says_year_alone(figure.label)
    }
    for place, figure in placed:
        if place in shown:
            value = figure.quantity.value
            shown[place][value] = f"{shown[place].get(value, '')} {figure.label}"
    return shown


def repeats_shown(
    line: Line,
    clause: Clause,
    shown: Collection[Decimal | None] | None,
    *,
    label: str,
    said: str,
    titles: str,
    company: int,
    others: Collection[str],
) -> bool:
    """Whether figures are `shown` apart, and a number beside them is one of these or nothing that institutions tell.

    They tell what they count, what stands in their accounts, parts of what stands above ("of which 145"), and in a
    paragraph with a `company` of many numbers also what they have many of, or whatever it counts where the `titles`
    announce figures and one of the labels of the `others` is of institutions: where the sentence, `said`, is of
    themselves and of now, or of the year of the `titles`.
    """
    if shown is None or _is_fragment(line, clause) or _goes_on(line, clause, titles):
        return False
    quantity, language = clause.match.quantity, clause.words.language
    is_count = quantity.unit is None and quantity.value is not None
    if quantity.value in shown or (len(shown) < _SEVERAL and is_count):
        return quantity.value in shown
    if _is_large_sum(quantity) and is_of_accounts(label):
        return False
    is_told = _is_own(clause, label, company=company)
    if not is_told and company >= _MANY and names_key_figures(titles):
        is_told = not _counts_in_passing(line.text, clause.match, language)
        is_told = is_told and any(_is_of_institutions(other, language) for other in others)
    is_new = is_told and _is_of_itself_now(said, clause.match.raw, titles, language)
    return not (is_new or OF_WHICH.match(line.text[:_LONGEST_OPENING]) is not None)


def says_again(label: str, shown: str) -> bool:
    """Whether what a sentence counts is what a figure with its value does: "4,800 projects", "projects supported"."""
    if not shown:
        return False
    told, others = ({word[:_STEM] for word in words(text) if len(word) >= _STEM - 1} for text in (label, shown))
    return bool(told) and 2 * len(told & others) >= min(len(told), len(others)) > 0


def _is_large_sum(quantity: Quantity) -> bool:
    """Whether a number is an amount of money that no price is."""
    return is_money(quantity) and abs(quantity.value or Decimal(0)) >= BUDGET


def _is_own(clause: Clause, label: str, *, company: int) -> bool:
    """Whether a number is one that institutions tell of themselves, by its words."""
    if clause.match.quantity.unit == "%":
        shared = _SHARE_OF_OURS.match(label)
        if shared is None and OF_WHICH.match(f"{clause.lead.rpartition(',')[2].strip()} ") is not None:
            return True
        return shared is not None and _is_of_institutions(label[shared.end() :], clause.words.language)
    if clause.match.quantity.unit is not None:
        return False
    if is_of_institutions(label) or are_of_a_house(clause):
        return True
    return company >= _MANY and is_told_of_institutions(label, clause.words.language)


def _is_of_institutions(label: str, language: str) -> bool:
    return is_of_institutions(label) or is_told_of_institutions(label, language) or is_of_accounts(label)


def _counts_in_passing(text: str, match: NumberMatch, language: str) -> bool:
    """Whether a number among others is measured, a side of a thing or a part of a word, or tells how something is done.

    Sums are no institution's own by those around them: a grant, a fee and a prize stand among its numbers too.
    """
    is_side = text[max(0, match.start - 2) : match.start].strip().lower() in _TIMES
    is_of_a_thing = (
        match.quantity.unit not in _COUNTED_IN or is_side or _PART_OF_A_WORD.match(text, match.end) is not None
    )
    return is_of_a_thing or HOW_IT_IS_DONE.are_in(text, language)


def _is_of_itself_now(said: str, raw: str, titles: str, language: str) -> bool:
    """Whether a sentence tells of the institution, all of it, and of no other year, no goal and nobody else."""
    may_be_dated = "20" in said or "19" in said
    if may_be_dated and any(year not in titles for year in _years_besides(said) if year != raw.strip()):
        return False
    return _is_of_itself(said, language)


def _years_besides(said: str) -> list[str]:
    """The years in a sentence but for those as of which it counts."""
    return _YEAR.findall(_AS_OF.sub(" ", said)) if _YEAR.search(said) is not None else []


def _is_of_itself(said: str, language: str) -> bool:
    if not (OF_ITSELF.are_in(said, language) or DONE_BY_ITSELF.are_in(said, language)):
        return False
    return not (NOT_NOW_OR_NOT_ALL.are_in(said, language) or OF_OTHERS.are_in(said, language))


def _goes_on(line: Line, clause: Clause, titles: str) -> bool:
    """Whether a line under titles that announce figures goes on with the one over it: "for a total area of 58 ha"."""
    text = line.text
    if not text[:1].islower() or not clause.words.leads(text.partition(" ")[0]) or not names_key_figures(titles):
        return False
    return not HOW_IT_IS_DONE.are_in(text, clause.words.language)


def _is_fragment(line: Line, clause: Clause) -> bool:
    """Whether a line is no sentence, but says in a few words where so many come from: "From 118 countries"."""
    led = _FRAGMENT.match(line.text, 0, clause.match.start) if clause.match.start <= _LONGEST_LEAD else None
    if led is None or led.end() != clause.match.start:
        return False
    return len(line.text.split()) <= _MAX_FRAGMENT_WORDS and line.text[-1:].isalpha()
