"""Lines that count two things, "12 écoles et 45 laboratoires": each of them is a figure."""

from figures.expressions import expression
from scraper.reading.words.vocabulary import DURATION

_LONGEST = 80
_COUNT = (
    r"((?:\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+|\d{1,6})(?:[.,]\d{1,2})?(?:\s?\+)?\s"
    r"([^\W\d_][^\W\d_'’-]{2,}(?:\s(?!\d)(?:[^\s:,;.()\d]{2,}|&)){0,4}(?:\s\([^()\d]{2,16}\))?))"
)
_AND = r"\s(?:and|et|und|y|e|en|i|och|og|a|oraz|sowie|ja|és|și|και|&)\s"
_TWO = expression(_COUNT + _AND + _COUNT + r"\.?")
_DIGITS = expression(r"(?:[^\W\d_][^\d:;.]{1,40}:\s)?(?=\d++(?:[.,]\d++)*+\D++\d)")
"""Up to the first number of such a line, with the words that a colon parts from it: "Staff: 45 nurses and …"."""
_NAMED = (
    r"[\u3040-\u30ff\u3400-\u9fff（）()]{1,10}\s?[:：]?\s?(?:約|约|近)?\d[\d,]*\s?[\u3040-\u30ff\u3400-\u9fff]{1,4}"
)
_EAST_ASIAN = expression(rf"{_NAMED}(?:[、，；]\s?{_NAMED}){{1,3}}")
_COMMAS = expression(r"[、，；]")
_COUNTER = expression(r"(?<=\d)\s?(?:[人名個个家社店校件台所間间位]|店舗|拠点|[カか]国|ヵ国|[カか]所)\Z")
"""What the number of each is told with, and no noun."""
_OF_TIME = expression(r"\d\s?(?:年|月|日|時|时|分|点|秒|歳|岁|才|階|号|番|期)")


def east_asian_counts(text: str) -> list[str]:
    """The parts of a line that names and counts several things: "連結 412名、単体 230名", without their counters.

    Days and hours are none, nor is a sentence.
    """
    if len(text) > _LONGEST or _EAST_ASIAN.fullmatch(text) is None or _OF_TIME.search(text) is not None:
        return []
    return [_COUNTER.sub("", part.strip()) for part in _COMMAS.split(text)]


def two_counts(text: str) -> list[str]:
    """The two parts of such a line, none of any other: how long something takes is one number in two units."""
    head = _DIGITS.match(text) if len(text) <= _LONGEST else None
    if head is None:
        return []
    found = _TWO.fullmatch(text, head.end())
    if found is None or DURATION.match(found[2]) is not None or DURATION.match(found[4]) is not None:
        return []
    return [found[1], found[3]]
