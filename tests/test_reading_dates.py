"""Dates as pages write them."""

from datetime import date
from itertools import pairwise, product

import pytest
from babel import Locale
from babel.dates import format_date
from dateparser.date import DateData, DateDataParser
from hypothesis import given
from hypothesis import strategies as st

from scraper.reading.news.dates import DayOrder, find_date, find_dates, learn_order, machine_date, names_a_day

DAY = date(2024, 10, 4)
LANGUAGES = [
    "fr",
    "en-GB",
    "de",
    "de-AT",
    "de-CH",
    "fr-CA",
    "es",
    "it",
    "nl",
    "pt-BR",
    "pt-PT",
    "pl",
    "ca",
    "da",
    "sv",
    "nb",
    "fi",
    "cs",
    "sk",
    "hu",
    "ro",
    "ru",
    "uk",
    "el",
    "tr",
    "hr",
    "sl",
    "et",
    "lv",
    "lt",
    "gl",
    "bg",
    "sr",
    "ar",
    "he",
    "zh",
    "zh-TW",
    "ja",
    "ko",
]
DAYS = [date(2023, month, day) for month in range(1, 13) for day in (1, 9, 23)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_in_words_are_read_as_cldr_writes_them(language: str) -> None:
    """Every day that CLDR writes in words is read back, in every month of the language.

    Not here, as dateparser's tables lack words of their dates: Maltese ("ta’"), Basque ("(e)ko"), Armenian ("թ."), Thai
    ("ค.ศ."), Vietnamese ("tháng" with a number) and Irish (months of two words).
    """
    locale = Locale.parse(language, sep="-")
    for day, length in product(DAYS, ("long", "full")):
        written = format_date(day, length, locale=locale)
        found = find_date(written, language=language, order=None)
        assert found is not None, written
        assert found.day == day, written


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Partenariats — 04/10/2024"),
        ("fr", "le 4 oct. 2024"),
        ("fr", "4 Oct 2024 à 18 h"),
        ("en", "Oct 04, 2024"),
        ("en", "October 4th, 2024"),
        ("en", "4th of October 2024"),
        ("en-US", "10/4/2024"),
        ("en-GB", "04/10/2024"),
        ("de", "04.10.2024"),
        ("de", "4.10.24"),
        ("de", "04. 10. 2024"),
        ("sv", "2024-10-04"),
        ("es", "4 de octubre del 2024"),
        ("pt", "4 de Outubro, 2024"),
        ("zh", "2024年10月4日"),
        ("ar", "4 أكتوبر 2024"),
        ("ar", "٤ أكتوبر ٢٠٢٤"),
        ("pt", "4º de outubro de 2024"),
        ("no", "4. oktober 2024"),
        (None, "4 października 2024"),
    ],
)
def test_dates_are_read_as_people_write_them(language: str | None, text: str) -> None:
    """Numbers and words, with and without points, in the page's order."""
    order = learn_order([text], language=language)
    found = find_date(text, language=language, order=order)
    assert found is not None
    assert found.day == DAY


@pytest.mark.parametrize(
    "text",
    [
        "12 mars",
        "2024",
        "24/7",
        "45 % en 2024",
        "1.2.3.4",
        "01 75 31 92 00",
        "2024-2025",
        "31/02/2024",
        "rentrée 2024",
        "2024-13-04",
        "1 an 2024",
    ],
)
def test_what_names_no_day_of_a_year_is_no_date(text: str) -> None:
    """Years, numbers, telephones, versions and days of no year give nothing: today is unknown here."""
    assert find_date(text, language="fr", order=DayOrder.DAY_FIRST) is None


def test_a_date_that_reads_two_ways_is_found_and_not_guessed() -> None:
    """Plain English puts either first; another date on the page may prove which."""
    ambiguous = find_date("04/10/2024", language="en", order=learn_order(["04/10/2024"], language="en"))
    assert ambiguous is not None
    assert ambiguous.day is None
    assert learn_order(["04/10/2024", "05/28/2024"], language="en") is DayOrder.MONTH_FIRST
    assert learn_order(["04/10/2024", "28/05/2024"], language="en-US") is DayOrder.DAY_FIRST


@given(st.integers(0, 33), st.integers(0, 33), st.sampled_from([1899, 1900, 2000, 2023, 2024, 2199, 2200]), st.data())
def test_dates_in_whole_numbers_are_what_dateparser_reads(
    first: int, second: int, year: int, data: st.DataObject
) -> None:
    """In any order and with any joint: a day of the calendar, or none."""
    joint, width = data.draw(st.sampled_from(["/", "-", ".", ". ", " / "])), data.draw(st.sampled_from(["d", "02d"]))
    order = data.draw(st.sampled_from(DayOrder))
    settings = {"STRICT_PARSING": True, "PARSERS": ["absolute-time"]}

    last = joint.join((f"{first:{width}}", f"{second:{width}}", str(year)))
    letters = "DMY" if order is DayOrder.DAY_FIRST or "." in joint else "MDY"
    oracle = DateDataParser(languages=["fr"], settings={**settings, "DATE_ORDER": letters, "STRICT_DATE_ORDER": "none"})
    found = find_date(last, language="fr", order=order)
    assert (found and found.day) == _our_time(oracle.get_date_data(last))

    leading = joint.strip().join((str(year), f"{first:{width}}", f"{second:{width}}"))
    oracle = DateDataParser(languages=["fr"], settings={**settings, "DATE_ORDER": "YMD", "STRICT_DATE_ORDER": "all"})
    found = find_date(leading, language="fr", order=order)
    assert (found and found.day) == _our_time(oracle.get_date_data(leading))


def _our_time(read: DateData) -> date | None:
    return read.date_obj.date() if read.date_obj and 1900 <= read.date_obj.year <= 2199 else None


def test_a_machine_date_is_the_day_as_written() -> None:
    """Time and zone do not move it; what is no ISO date gives none."""
    assert machine_date("2024-10-04T23:30:00-08:00") == DAY
    assert machine_date("04/10/2024") is None
    assert machine_date("2024-13-04") is None
    assert machine_date(None) is None


@pytest.mark.parametrize(("text", "month"), [("4 fév 2024", 2), ("4 sept 2024", 9), ("4 juill. 2024", 7)])
def test_months_are_abbreviated_as_people_do(text: str, month: int) -> None:
    """With and without the point, and as Canada has it."""
    found = find_date(text, language="fr-CA", order=None)
    assert found is not None
    assert found.day == date(2024, month, 4)


def test_a_day_without_a_year_is_told_apart_from_words() -> None:
    """It marks news, though it dates none."""
    assert names_a_day("12 mars", language="fr")
    assert names_a_day("29 février", language="fr")
    assert not names_a_day("12 places", language="fr")
    assert not names_a_day("15 min", language="fr")


@given(st.text(max_size=200) | st.text(alphabet="0123456789 /.-,:abmrsoctuv٤年月日", max_size=60))
def test_any_text_has_dates_that_do_not_overlap(text: str) -> None:
    """Left to right, within the text, none in another."""
    matches = list(find_dates(text, language="fr", order=DayOrder.DAY_FIRST))
    assert all(0 <= match.start < match.end <= len(text) for match in matches)
    assert all(one.end <= two.start for one, two in pairwise(matches))
