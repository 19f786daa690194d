"""Two ends of one number, and two numbers that look like them."""

from decimal import Decimal

import pytest

from scraper.numbers import Kind, NumberContext, NumberMatch, find_numbers


def read(text: str, language: str) -> list[NumberMatch]:
    return find_numbers(text, context=NumberContext(language=language))


@pytest.mark.parametrize(
    ("text", "language", "lower", "upper", "unit"),
    [
        ("5 à 10", "fr", "5", "10", None),
        ("de 5 à 10 M€", "fr", "5000000", "10000000", "EUR"),
        ("entre 5 et 10 %", "fr", "5", "10", "%"),
        ("500 000 à 1 million", "fr", "500000", "1000000", None),
        ("3–18", "fr", "3", "18", None),
        ("50-60", "en", "50", "60", None),
        ("50 – 60", "en", "50", "60", None),
        ("5 to 10", "en", "5", "10", None),
        ("between $5 and $10 million", "en", "5000000", "10000000", "USD"),
        ("€5–10m", "en", "5000000", "10000000", "EUR"),
        ("5 % - 10 %", "de", "5", "10", "%"),
        ("5 bis 10", "de", "5", "10", None),
        ("zwischen 5 und 10", "de", "5", "10", None),
        ("de 5 a 10", "es", "5", "10", None),
        ("od 5 do 10", "pl", "5", "10", None),
        ("van 5 tot 10", "nl", "5", "10", None),
        ("3.72–3.94", "en", "3.72", "3.94", None),
        ("6.5-7.5", "en", "6.5", "7.5", None),
        ("$3.5–4 million", "en", "3500000", "4000000", "USD"),
        ("£3-4.5m", "en", "3000000", "4500000", "GBP"),
        ("3.5–4%", "en", "3.5", "4", "%"),
        ("25°C – 35°C", "en", "25", "35", "°C"),
        ("-15 °C – -5 °C", "de", "-15", "-5", "°C"),
        ("from -15 to -5 °C", "en", "-15", "-5", "°C"),
        ("25km-35km", "en", "25", "35", "km"),
    ],
)
def test_ranges(text: str, language: str, lower: str, upper: str, unit: str | None) -> None:
    """A range is one number with two ends, which share unit and magnitude; its words belong to it."""
    (match,) = read(text, language)

    assert match.raw == text
    assert match.kind is Kind.RANGE
    assert (match.quantity.value, match.quantity.upper) == (Decimal(lower), Decimal(upper))
    assert match.quantity.unit == unit


@pytest.mark.parametrize("text", ["8.30–17.30", "3.94–3.72", "1.2-1.31", "3.1-3.4-3.7", "3.5-4", "8.5–17", "4.5-4 %"])
def test_what_is_no_range_of_decimals(text: str) -> None:
    """Hours of a day, ends that descend or have unlike places, and chains of more than two are no range."""
    assert all(match.quantity.value is None for match in read(text, "en"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 et 20", ["10", "20"]),
        ("20-10", ["20", "10"]),
        ("-5 °C – -15 °C", ["-5", "-15"]),
        ("-5 °C -2 °C", ["-5", "-2"]),
        ("5 and 10", ["5", "10"]),
        ("1,200 in 2015 to 2,400", ["1200", "2015", "2400"]),
        ("rose 4% to £12m", ["4", "12000000"]),
        ("grew 12% to 4,500", ["12", "4500"]),
        ("106 m² + biarea 78 m²", ["106", "78"]),
        ("12 M€ + 3 M€", ["12000000", "3000000"]),
    ],
)
def test_what_is_no_range(text: str, expected: list[str]) -> None:
    """A conjunction without "entre", ends that descend or are of two kinds: two numbers."""
    assert [f"{match.quantity.value:f}" for match in read(text, "fr")] == expected
