"""Pure text to numbers: find them, read them, say which are none. Knows nothing of HTML."""

from scraper.numbers.arrows import ARROWS, behind_arrow, without_arrow
from scraper.numbers.decoy import Decoy
from scraper.numbers.decoy_pairs import sides_in
from scraper.numbers.decoys import find_decoy, may_tell_day
from scraper.numbers.evidence import learn_decimal
from scraper.numbers.find import find_numbers, may_hold_words
from scraper.numbers.label import strip_number
from scraper.numbers.lexicon import decimal_mark
from scraper.numbers.match import Kind, NumberContext, NumberMatch, Problem
from scraper.numbers.mentions import find_mentions
from scraper.numbers.ratios import may_be_one_to, may_be_range, speaks_of_ratios
from scraper.numbers.school_years import school_years_in
from scraper.numbers.scores import may_be_score, points_behind, speaks_of_scores
from scraper.numbers.times import may_be_hour
from scraper.numbers.totals import total_in
from scraper.numbers.units import COUNTED_UNITS, TIMES, is_raised_part

__all__ = [
    "ARROWS",
    "COUNTED_UNITS",
    "TIMES",
    "Decoy",
    "Kind",
    "NumberContext",
    "NumberMatch",
    "Problem",
    "behind_arrow",
    "decimal_mark",
    "find_decoy",
    "find_mentions",
    "find_numbers",
    "is_raised_part",
    "learn_decimal",
    "may_be_hour",
    "may_be_one_to",
    "may_be_range",
    "may_be_score",
    "may_hold_words",
    "may_tell_day",
    "points_behind",
    "school_years_in",
    "sides_in",
    "speaks_of_ratios",
    "speaks_of_scores",
    "strip_number",
    "total_in",
    "without_arrow",
]
