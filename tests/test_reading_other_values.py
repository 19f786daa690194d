"""The law of values: whether a number is read depends on the page around it, not on which number it is.

What pages say is watched for years. A figure that was read with 412 and is passed over with 413 is told as removed, and
its change is lost. So each figure of the golden pages is given other values, one at a time, and nothing but that value
may be told.

By contract a few values say what a number is: a year, a length of time, an ordinal, a price. Where they decide on a
golden page stands in `ALLOWED`, with the reason, and an entry that has become needless fails as well.
"""

from collections.abc import Mapping

import pytest
from cases import Case, cases
from other_values import Breach, breaches

_YEARS = frozenset({"a year of the last century", "a year of this one"})
_ONE_DIGIT = frozenset({"a digit fewer", "one", "two", "three"})
_NO_THOUSANDS = frozenset({"a digit fewer", "one", "two", "three", "about a hundred"})

A_PAIR = "two numbers prove that points group where foreign words alone make it a doubt; one that is left does not"
A_NOTE = "one digit that is set lower behind a word is the mark of a note"
A_SHARE = "one of something in twelve is a share, whatever stands behind the twelve"
A_COUNT = "what there was on a day is counted; a number with a fraction beside a day may be a time or a sum"
A_MARK = "a number out of a hundred, written in one, is a mark"
A_PHOTOGRAPH = "what a picture of an institution says of fewer than a hundred may be what a photograph shows"
A_POSTCODE = "five digits under CP are a postcode, and no town has so many pupils in a year of school"
A_DAY = "up to thirty-one of what Japanese days are counted by is a day of a month"
AN_HOUR = "up to twelve hours and no more words are a time of the day"
AN_ICON = "1, 2 or 3 in a tile that stands alone is an icon's number, or a step's"
A_HALF = "half years are a length of time"
A_YEAR = "four digits where years stand, or before a noun that is not known to be counted, are a year"

ALLOWED: Mapping[str, tuple[frozenset[str], str]] = {
    "widgets/badge-of-years": (_YEARS, A_YEAR),
    "widgets/classes-that-look-like-postcodes": (frozenset({"a digit more"}), A_POSTCODE),
    "widgets/counts-begun-alike-of-which-one-is-known": (frozenset({"over a thousand"}), A_YEAR),
    "widgets/counts-in-pictures-of-a-portrait": (frozenset({"one", "two", "three", "about a hundred"}), A_PHOTOGRAPH),
    "widgets/days-in-numbers-behind-nouns": (frozenset({"decimal"}), A_COUNT),
    "widgets/hours-before-another-tile": (frozenset({"one", "two", "three"}), AN_HOUR),
    "widgets/lengths-and-counters-in-japanese": (_ONE_DIGIT, A_DAY),
    "widgets/lengths-among-counts": (_YEARS, A_YEAR),
    "widgets/marks-of-sources-in-prose": (frozenset({"one"}), A_SHARE),
    "widgets/numbers-set-lower-beside-labels": (_ONE_DIGIT, A_NOTE),
    "widgets/two-shares-on-a-line": (frozenset({"about a hundred"}), A_MARK),
    "widgets/units-over-their-labels-in-further-languages": (frozenset({"decimal"}), A_HALF),
    "widgets/year-in-pictures": (frozenset({"one", "two", "three", "about a hundred"}), A_PHOTOGRAPH),
    "widgets/years-over-a-remark": (_YEARS | {"a digit fewer", "one", "two"}, f"{A_YEAR}; {AN_ICON}"),
    "widgets/years-side-by-side-under-values": (_YEARS, A_YEAR),
    "widgets/years-since-which-in-tiles": (_YEARS, A_YEAR),
}
"""By case: the kinds of values that may tell more there, and why."""

_CASES = list(cases())
_SAMPLE = 9
"""One of so many golden pages is asked in a few seconds."""


def _broken(case: Case, *, most: int, one_in: int = 1) -> list[Breach]:
    html = (case.path / "page.html").read_text(encoding="utf-8")
    return list(breaches(html, url=case.url, most=most, one_in=one_in))


def _is_allowed(case: Case, breach: Breach) -> bool:
    kinds, _ = ALLOWED.get(case.name, (frozenset(), ""))
    return breach.kind in kinds


def test_a_figure_with_another_value_is_the_same_figure() -> None:
    """On a sample of the golden pages, three figures each, with some of their other values."""
    sample = _CASES[::_SAMPLE]
    broken = [(case.name, b) for case in sample for b in _broken(case, most=3, one_in=3) if not _is_allowed(case, b)]

    assert broken == []


@pytest.mark.slow
@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.name)
def test_every_figure_with_any_other_value_is_the_same_figure(case: Case) -> None:
    """On each golden page, but for the kinds of values that are allowed there, each of which is needed."""
    broken = _broken(case, most=12)
    kinds, _ = ALLOWED.get(case.name, (frozenset(), ""))

    assert [breach for breach in broken if not _is_allowed(case, breach)] == []
    assert {breach.kind for breach in broken} == kinds


def test_what_is_allowed_is_of_golden_pages() -> None:
    """A page that was renamed or left takes its exception with it."""
    assert ALLOWED.keys() <= {case.name for case in _CASES}
