"""Lines that count two things, "12 écoles et 45 laboratoires": each of them is a figure."""

from figures.expressions import expression
from scraper.reading.words.vocabulary import DURATION

_LONGEST = 80
_COUNT = (
    r"((?:\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+|\d{1,6})(?:\s?\+)?\s"
    r"([^\W\d_][^\W\d_'’-]{2,}(?:\s(?!\d)(?:[^\s:,;.()\d]{2,}|&)){0,4}(?:\s\([^()\d]{2,16}\))?))"
)
_AND = r"\s(?:and|et|und|y|e|en|i|och|og|a|oraz|sowie|ja|és|și|και|&)\s"
_TWO = expression(_COUNT + _AND + _COUNT + r"\.?")
_DIGITS = expression(r"\d++\D++\d")


def two_counts(text: str) -> list[str]:
    """The two parts of such a line, none of any other: how long something takes is one number in two units."""
    if len(text) > _LONGEST or _DIGITS.match(text) is None:
        return []
    found = _TWO.fullmatch(text)
    if found is None or DURATION.match(found[2]) is not None or DURATION.match(found[4]) is not None:
        return []
    return [found[1], found[3]]
