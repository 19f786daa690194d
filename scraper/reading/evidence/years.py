"""Years that stand where figures do: among figures that are none, one may be the year of foundation."""

import re

from figures.expressions import expression
from scraper.numbers.members import ATTRIBUTE
from scraper.reading.evidence.company import Company, in_named_section
from scraper.reading.evidence.labels import counts_things, is_told_of_institutions
from scraper.reading.stats.stat import Shape, Stat, looks_like_year
from scraper.reading.words.vocabulary import FOUNDATION, HEADS

_YEAR_FIRST = expression(r"(?:19|20)\d\d(?!\d)")
"""How the label begins of a year beside another."""

_YEAR_OF = expression(
    r"(?:year|ann[ée]e|jahr|a[ñn]o|anno|jaar|ano|any|rok|år|vuosi|anul|έτος)\s(?:of|de[lrs]?|du|d['’]|della|dell['’]|di|van|"
    r"do|da|för|for|av|af)\s.{0,24}?(?:\blast|derni|letzt|[úu]ltim|laatst|ostatni|senaste|census|recens|survey|enqu|renov)",
    re.IGNORECASE,
)
"""How the label begins of the year in which something was: "Year of the last census"."""
_EVERY = expression(r"\s(?:par|chaque|per|each|every|pro|por|cada|al)\s")
_FIRST_YEAR, _LAST_YEAR = 1800, 2040
"""Years that pages name beside one another; others are as soon so many of something."""

_YEAR_ALONE = expression(
    r"(?:[^\W\d_]{0,2}(?:\d{1,2}|元|(?:19|20)\d\d)[年년]度?|(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?)(?:[：:,]|\Z)"
)
_MOST_WORDS_OF_A_NOUN = 6
_SINCE = frozenset(("since", "depuis", "seit", "desde", "dal", "sinds", "sedert", "od", "sedan", "siden"))
"""How the label ends of a year in which somebody came: "Mitglied seit"."""


def doubt_of_year(stat: Stat, label: str, company: Company) -> int:
    """How much speaks against a number that looks like a year, in points; 0 for any other.

    An element that is named for key figures announces them, as headings do.
    A year amid figures that are none may be one: the year of foundation is, in a tile like the others'.
    """
    if not looks_like_year(stat.match) or stat.line.source is ATTRIBUTE:
        return 0
    is_dated = company.group.is_timeline and not stat.over_years
    if _EVERY.match(stat.text, stat.match.end) is not None or _counts(label, is_dated=is_dated):
        return 0
    is_founding = FOUNDATION.search(label) is not None
    is_value = company.is_announced and (stat.shape is Shape.BARE or stat.has_own_element())
    fewest = 3 if is_founding and not is_value else 2
    is_odd_one = company.group.size >= fewest and 2 * company.group.years <= company.group.size
    is_plausible = _FIRST_YEAR <= (stat.match.quantity.value or 0) <= _LAST_YEAR or company.group.is_timeline
    if HEADS.fullmatch(label) or (is_plausible and not is_odd_one) or _YEAR_FIRST.match(label):
        return -9
    if _YEAR_OF.match(label) and not is_founding:
        return -9
    return 0 if is_founding or company.is_announced or in_named_section(stat) else -2


def _counts(label: str, *, is_dated: bool) -> bool:
    """Whether a label begins with what institutions count, and says no more than a few words of it, or in a timeline
    that word alone.
    """
    words = label.split()
    if words and words[-1].lower().rstrip(":") in _SINCE:
        return False
    most = 1 if is_dated else _MOST_WORDS_OF_A_NOUN
    is_noun = 0 < len(words) <= most and (counts_things(words[0]) or is_told_of_institutions(words[0], None))
    return is_noun and FOUNDATION.search(label) is None


def says_year_alone(label: str) -> bool:
    """Whether a label says of which year a number is, "2019", "令和5年度", and nothing of what it counts."""
    return _YEAR_ALONE.fullmatch(label) is not None
