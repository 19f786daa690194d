"""Arrows beside per cents and points: a rise or a fall."""

import pytest

from scraper.numbers import NumberContext, find_numbers, strip_number
from scraper.reading.reader import read


@pytest.mark.parametrize(
    ("text", "value", "raw"),
    [
        ("▼ 3 %", "-3", "▼ 3 %"),
        ("↓3% décrocheurs", "-3", "↓3%"),
        ("⬇\ufe0f 3 % décrocheurs", "-3", "⬇\ufe0f 3 %"),
        ("▼ −3 % décrocheurs", "-3", "▼ −3 %"),
        ("▲ 3 % décrocheurs", "3", "▲ 3 %"),
        ("↗ +3 % décrocheurs", "3", "↗ +3 %"),
    ],
)
def test_an_arrow_is_the_sign_of_a_per_cent(text: str, value: str, raw: str) -> None:
    """It is part of the number's raw text and none of its label; a plus beside it means no "at least"."""
    (match,) = find_numbers(text, context=NumberContext(language="fr"))

    assert (match.raw, str(match.quantity.value), match.quantity.qualifier) == (raw, value, None)
    assert strip_number(text, match) in ("décrocheurs", "")


@pytest.mark.parametrize(
    ("text", "value", "raw", "label"),
    [
        ("▼ 2.3 pp", "-2.3", "▼ 2.3 pp", ""),
        ("▲ 1 pp", "1", "▲ 1 pp", ""),
        ("↓ 2 p.p.", "-2", "↓ 2 p.p.", ""),
        ("▼ 3 points", "-3", "▼ 3", "points"),
        ("▼ 3 percentage points", "-3", "▼ 3", "percentage points"),
        ("↓ 2 Punkte", "-2", "↓ 2", "Punkte"),
    ],
)
def test_an_arrow_is_the_sign_of_points(text: str, value: str, raw: str, label: str) -> None:
    """So many points more or less are a change as per cents are."""
    (match,) = find_numbers(text, context=NumberContext(language="en"))

    assert (match.raw, str(match.quantity.value), strip_number(text, match)) == (raw, value, label)


@pytest.mark.parametrize("text", ["▼ 12 students", "↓ 5 km", "▼ 3 pointers"])
def test_an_arrow_before_what_is_counted_is_no_sign(text: str) -> None:
    """Students and kilometres are no less than nothing: such arrows fold out, or lead to something."""
    (match,) = find_numbers(text, context=NumberContext(language="en"))

    assert str(match.quantity.value).isdecimal()


def test_an_arrow_between_two_numbers_is_the_second_one_s() -> None:
    """It stands before what it is about."""
    matches = find_numbers("3 % ▼ 5 %", context=NumberContext(language="fr"))

    assert [(match.raw, str(match.quantity.value)) for match in matches] == [("3 %", "3"), ("▼ 5 %", "-5")]


@pytest.mark.parametrize("text", ["Femmes 45 % ▾", "Femmes 45 % ⬇\ufe0f", "Femmes 45 % ↓", "▼ Femmes : 45 %"])
def test_an_arrow_that_is_not_right_before_a_number_is_no_sign(text: str) -> None:
    """It folds out or downloads: the number is what it is, and the arrow behind it no part of its label."""
    (match,) = find_numbers(text, context=NumberContext(language="fr"))

    assert (match.raw, str(match.quantity.value)) == ("45 %", "45")
    assert strip_number(text, match).endswith("Femmes")


@pytest.mark.parametrize(
    "shown",
    [
        "<details><summary>Femmes 45 % ▾</summary>...</details>",
        "<details><summary>▼ 45 % Femmes</summary>...</details>",
        "<p>45 % <a href=#x>↓</a> Femmes</p>",
        "<p><a href=#x>⬇ 45 % Femmes</a></p>",
    ],
)
def test_an_arrow_that_opens_something_negates_no_share(shown: str) -> None:
    """Neither one behind a number nor one in what a reader opens or follows."""
    tiles = "<div><b>1 234</b> étudiants</div><div><b>40</b> pays</div>"
    record = read(f"<html lang=fr><h1>Chiffres clés</h1><section>{tiles}</section>{shown}</html>").record

    assert [(figure.quantity.value, figure.label) for figure in record.figures[2:]] == [(45, "Femmes")]


def test_an_arrow_beside_a_count_is_no_sign() -> None:
    """It may be a list's, a link's or a menu's."""
    (match,) = find_numbers("▼ 120 étudiants", context=NumberContext(language="fr"))

    assert (match.raw, match.quantity.value, match.quantity.qualifier) == ("120", 120, None)
