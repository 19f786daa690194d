"""Lines that tell of one occasion: what it costs on its day, how long it takes for its price."""

import re
from collections.abc import Sequence

from figures.expressions import expression
from figures.record import Qualifier
from figures.remembered import remembered
from scraper.numbers import Decoy, NumberContext, NumberMatch, find_decoy, find_numbers
from scraper.reading.evidence.amounts import is_scaled
from scraper.reading.evidence.conditions import is_small_sum
from scraper.reading.evidence.priced_counts import is_of_a_price
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.subject_words import names_key_figures
from scraper.reading.words.vocabulary import DURATION

_LONGEST = 160
_MOST_TERMS = 12
_CENTS = expression(r"\d[.,]\d\d(?!\d)")
_UNGROUPED = expression(r"\D*\d{1,3}(?:[.,]\d\d)?\D*")
"""Small in every language: without one, "45.000 €" may be 45."""
_YEAR = expression(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_BRACKETED = expression(r"[(（][^()（）]*[)）]")
"""What says as of which day a number is told: "12 campus (au 1er septembre)"."""
_OF_AN_OCCASION = (Decoy.DATE, Decoy.TIME)


_OF_A_COURSE = expression(
    r"\s?(?:h(?:ours?|eures?|oras?)?\.?|stunden|std\.?|ore|uur|godz\w*\.?|timmar)?\s?[,;·•|(/–—-]\s?"
    r"(?:em |en |in |à |a )?"
    r"(?:presencial|semipresencial|ead|h[íi]brido|on-?line|a distância|distance|présentiel|distanciel|hybrid\w*|"
    r"pr[äa]senz\w*|vor ort|in[- ]person|on[- ]site|blended|e-learning|presenza|distanza|distancia|klassikaal|"
    r"stacjonarn\w+|zdaln\w+)(?!\w)",
    re.IGNORECASE,
)
"""Behind a number of hours, how a course is held: "40h, EAD", "14 heures (présentiel)"."""


_STRENGTH = expression(
    r"[\s\u00a0]?(?:vol|abv|alc\.?/?\s?vol|alc(?=\.)|alk(?=\.)|obj(?=\.)|об(?=\.))(?![^\W\d_])", re.IGNORECASE
)
"""Behind a per cent sign, how strong a drink is: "14 % vol."."""


def of_an_occasion(stat: Stat, *, is_shown: bool) -> str | None:
    """Why a number is a price, or a length of time, of the one occasion that its line tells of; None where it is not.

    `is_shown` says that it is one of several key figures made alike: what somebody does for a sum is told there too.
    """
    goes_on = stat.match.end < len(stat.text)
    if goes_on and _is_of_course(stat):
        return "how long a course is, and how it is held"
    if stat.match.quantity.unit is None:
        if not is_shown and goes_on and is_of_a_price(stat.text, stat.match):
            return "what a price is for"
        if not is_shown and _is_length_for_price(stat.text, stat.match):
            return "how long something takes for its price"
        return "a term of a calendar, with its day" if _is_of_calendar(stat) else None
    if stat.match.quantity.unit == "%":
        return "how strong a drink is" if goes_on and _STRENGTH.match(stat.text, stat.match.end) else None
    is_price = not is_shown and is_small_sum(stat.match.quantity) and _has_occasion(stat.line.box.node.text())
    return "what something costs on its day" if is_price else None


def _is_of_course(stat: Stat) -> bool:
    """Whether a number of hours stands before words for how a course is held."""
    unit, behind = stat.match.quantity.unit, stat.text[stat.match.end :].lstrip()
    is_of_hours = unit == "h" or (unit is None and behind[:1].isalpha())
    return is_of_hours and _OF_A_COURSE.match(behind) is not None


def is_price_to_the_cent(stat: Stat, titles: Sequence[str]) -> bool:
    """Whether a small sum shows its cents, under a heading that announces no key figures.

    What is less than one is a share: "0,92 € of each euro".
    """
    quantity = stat.match.quantity
    if not titles or not is_small_sum(quantity) or (quantity.value or 0) < 1 or _CENTS.search(stat.match.raw) is None:
        return False
    return not is_scaled(stat) and not any(map(names_key_figures, titles))


def _is_of_calendar(stat: Stat) -> bool:
    """Whether a few stand before a day and its month, as terms and rounds do: "1.º período: 12 de setembro"."""
    value = stat.match.quantity.value
    is_few = value is not None and 0 < value <= _MOST_TERMS
    return is_few and stat.shape is Shape.LEADING and _has_occasion(_BRACKETED.sub("", stat.own))


def is_price_of_occasion(text: str, match: NumberMatch) -> bool:
    """Whether a small sum stands in a line with a day of no year, or an hour: "14. dec. kl. 19: Koncert, 120 kr."."""
    return is_small_sum(match.quantity) and _has_occasion(text)


def _is_length_for_price(text: str, match: NumberMatch) -> bool:
    """Whether a number of hours or days stands in a line with a small sum behind it: "30 horas, 120 €"."""
    rest = text[match.end :]
    if not any(map(str.isdigit, rest)):
        return False
    if match.quantity.qualifier is not Qualifier.AT_MOST and DURATION.match(rest.lstrip()) is None:
        return False
    behind = (other for other in _numbers(text) if other.start > match.end)
    return any(_UNGROUPED.fullmatch(other.raw) and is_small_sum(other.quantity) for other in behind)


@remembered(1024)
def _has_occasion(text: str) -> bool:
    if len(text) > _LONGEST or not any(map(str.isdigit, text)) or _YEAR.search(text) is not None:
        return False
    return any(find_decoy(text, match) in _OF_AN_OCCASION for match in _numbers(text))


@remembered(1024)
def _numbers(text: str) -> tuple[NumberMatch, ...]:
    return tuple(find_numbers(text, context=NumberContext())) if len(text) <= _LONGEST else ()
