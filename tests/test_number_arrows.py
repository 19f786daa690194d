"""Arrows beside per cents: a rise or a fall."""

import pytest

from scraper.numbers import NumberContext, find_numbers, strip_number


@pytest.mark.parametrize(
    ("text", "value", "raw"),
    [
        ("▼ 3 %", "-3", "▼ 3 %"),
        ("3 % ▼ décrocheurs", "-3", "3 % ▼"),
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


def test_an_arrow_between_two_numbers_is_the_second_one_s() -> None:
    """It stands before what it is about."""
    matches = find_numbers("3 % ▼ 5 %", context=NumberContext(language="fr"))

    assert [(match.raw, str(match.quantity.value)) for match in matches] == [("3 %", "3"), ("▼ 5 %", "-5")]


def test_an_arrow_beside_a_count_is_no_sign() -> None:
    """It may be a list's, a link's or a menu's."""
    (match,) = find_numbers("▼ 120 étudiants", context=NumberContext(language="fr"))

    assert (match.raw, match.quantity.value, match.quantity.qualifier) == ("120", 120, None)
