"""Numbers that a site shows of itself: what its forum holds, codes, sizes of pictures, results of matches."""

import re
from collections.abc import Iterator, Sequence

from figures.record import Source
from scraper.numbers.words import split
from scraper.reading.evidence.page import Page
from scraper.reading.stats.stat import Stat
from scraper.reading.words.register_words import SERVICES
from scraper.reading.words.subject_words import heads_statistics

_LONGEST_COUNT = 7
"""Digits that people read without groups; more of them are a code."""

_RESULT = re.compile(r"\d{1,2}\s?:\s?\d{1,2}")
_TWO_SIDES = re.compile(r"[^\W\d_]{2}\S*\s[-–—]\s[^\W\d_]{2}")
_CALLED = frozenset(
    split(
        "15|17|18|061|062|091|092|100|101|102|103|108|110|111|112|113|114|115|116|"
        "117|118|119|122|133|144|150|155|156|158|166|192|193|194|197|199|911|997|998|999"
    )
)
"""Numbers that are called for help, somewhere."""

_PIXELS = re.compile(r"\d\s?px\b")


def of_a_site(stat: Stat, label: str, *, titles: Sequence[str], page: Page) -> Iterator[tuple[int, str]]:
    """What speaks against such a number, and how much."""
    raw = stat.match.raw.strip()
    if page.is_forum and any(map(heads_statistics, titles)):
        yield -9, "the statistics of a forum"
    if len(raw) > _LONGEST_COUNT and raw.isdecimal() and stat.line.source is Source.TEXT:
        yield -6, "more digits than a count has without groups"
    if ":" in raw and _RESULT.fullmatch(raw) and _TWO_SIDES.search(label):
        yield -9, "the result of a match"
    if raw in _CALLED and SERVICES.fullmatch(label):
        yield -9, "the telephone number of a service"
    if _PIXELS.match(stat.text, stat.match.number_end - 1):
        yield -9, "the size of a picture"
