"""Numbers as people write them on a page: `scraper.numbers`."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.record import Qualifier
from scraper.numbers import NumberContext, NumberMatch, Problem, find_numbers, strip_number


def read(text: str, language: str | None = None, decimal: str | None = None) -> list[NumberMatch]:
    return find_numbers(text, context=NumberContext(language=language, decimal=decimal))


def only(text: str, language: str | None = None, decimal: str | None = None) -> NumberMatch:
    (match,) = read(text, language, decimal)
    return match


def values(text: str, language: str | None = None) -> list[str | None]:
    found = read(text, language)
    return [None if match.quantity.value is None else f"{match.quantity.value:f}" for match in found]


DESIGN = [
    ("100 +", "100", None, None, "at_least"),
    ("+ de 100", "100", None, None, "at_least"),
    ("près de 300", "300", None, None, "approximately"),
    ("une quarantaine", "40", None, None, "approximately"),
    ("1er", "1", None, None, "rank"),
    ("2 M€", "2000000", None, "EUR", None),
    ("1,2 Md€", "1200000000", None, "EUR", None),
    ("5 à 10", "5", "10", None, None),
    ("−5", "-5", None, None, None),
    ("½", "0.5", None, None, None),
]


@pytest.mark.parametrize(("text", "value", "upper", "unit", "qualifier"), DESIGN)
def test_the_forms_of_the_design(
    text: str, value: str, upper: str | None, unit: str | None, qualifier: str | None
) -> None:
    """Each form that the design names is one number, whole, with its magnitude multiplied in."""
    match = only(text, "fr")

    assert match.raw == text
    assert match.quantity.value == Decimal(value)
    assert match.quantity.upper == (None if upper is None else Decimal(upper))
    assert match.quantity.unit == unit
    assert match.quantity.qualifier == qualifier


@pytest.mark.parametrize("text", ["N/A", "—", "", "–", "n. c.", "k. A.", "+", "%", "€", "...", "\u202f"])
def test_no_number_is_no_number(text: str) -> None:
    """What stands for a missing number is not zero: it is nothing."""
    assert read(text, "fr") == []


@pytest.mark.parametrize(
    "text",
    [
        "1 234 567",
        "1\u00a0234\u00a0567",
        "1\u202f234\u202f567",
        "1\u2009234\u2009567",
        "1 234\u00a0567",
        "1\u00a0 234\u202f567",
        "1.234.567",
        "1,234,567",
        "1'234'567",
        "1’234’567",
        "12,34,567",
        "١٬٢٣٤٬٥٦٧",
        "۱٬۲۳۴٬۵۶۷",
        "1234567",
    ],
)
def test_groups_fold(text: str) -> None:
    """However its digits are grouped, it is one number, in every language and in none."""
    expected = Decimal(1234567)

    found = {only(text, language).quantity.value for language in ("fr", "en", "de-CH", "en-IN", "ar", None)}

    assert found == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("39 2024", ["39", "2024"]),
        ("10, 20, 30", ["10", "20", "30"]),
        ("10,20,30", ["10", "20", "30"]),
        ("2024 100", ["2024", "100"]),
        ("10,5 200", ["10.5", "200"]),
        ("45 % 37 %", ["45", "37"]),
        ("12 34", ["12", "34"]),
        ("1 234 5", ["1234", "5"]),
        ("1 23", ["1", "23"]),
    ],
)
def test_neighbours_do_not_fuse(text: str, expected: list[str]) -> None:
    """A space joins groups of exactly three digits behind at most three; a comma with a space joins nothing."""
    assert values(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "language", "decimal", "value"),
    [
        ("1.234,5", None, None, "1234.5"),
        ("1,234.5", None, None, "1234.5"),
        ("1 234,5", None, None, "1234.5"),
        ("1’234.5", None, None, "1234.5"),
        ("12,34,567.89", None, None, "1234567.89"),
        ("1,5", None, None, "1.5"),
        ("1,5", "en", None, "1.5"),
        ("1.5", "fr", None, "1.5"),
        ("0.125", "de", None, "0.125"),
        ("1234.567", "de", None, "1234.567"),
        ("1.234", "de", None, "1234"),
        ("1.234", "fr", None, "1234"),
        ("1,234", "en", None, "1234"),
        ("1.234", "de-CH", None, "1.234"),
        ("1.234", "en", None, "1.234"),
        ("1,234", "fr", None, "1.234"),
        ("1.234", "en", ",", "1234"),
        ("1.234", "de", ".", "1.234"),
        ("1.234", None, ",", "1234"),
        ("12.000", "en", None, "12000"),
        ("3,100", "es", None, "3100"),
        ("€1.234", "en", None, "1234"),
        ("1.234 %", "en", None, "1.234"),
        ("1,234 M€", "fr", ",", "1234000"),
        ("1,250 km", "fr", ",", "1.25"),
        ("1,250 %", "fr", ",", "1.25"),
        ("1,234", "fr", ",", "1.234"),
        ("1,250 students", None, ",", "1.25"),
    ],
)
def test_what_decides_a_decimal_mark(text: str, language: str | None, decimal: str | None, value: str) -> None:
    """Form decides first, then the page's other numbers, then the language."""
    assert only(text, language, decimal).quantity.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "language", "decimal"),
    [
        ("1.234", None, None),
        ("1,234", None, None),
        ("1.250", "en", None),
        ("1.234 students", "en", None),
        ("1,234 pays", "fr", None),
        ("1,234 pays", "fr", ","),
        ("1,250", "fr", ","),
        ("1.250 students", "en", "."),
    ],
)
def test_a_doubtful_number_has_no_value(text: str, language: str | None, decimal: str | None) -> None:
    """Where nothing decides, the number is reported without a value: never a guess. That other numbers of the page have
    the decimals of its language decides nothing.
    """
    match = only(text, language, decimal)

    assert match.quantity.value is None
    assert match.problem is Problem.AMBIGUOUS_NUMBER


@pytest.mark.parametrize(
    ("text", "language", "raw"),
    [
        ("12X", "en", "12X"),
        ("3 Zk", "fr", "3 Zk"),
        ("2 bn", "de", "2 bn"),
        ("5 Md", "en", "5 Md"),
        ("300 K", "fr", "300 K"),
        ("5m", "en", "5m"),
        ("5 B", None, "5 B"),
        ("5 Q", "fr", "5 Q"),
        ("IRM 3T", "fr", "3T"),
        ("120 T", "de", "120 T"),
        ("6 CR", "en", "6 CR"),
        ("180 cr", "en", "180 cr"),
    ],
)
def test_an_unknown_suffix_is_never_dropped(text: str, language: str | None, raw: str) -> None:
    """A suffix that the language does not know makes the number unreadable; it is no bare number."""
    match = only(text, language)

    assert (match.raw, match.quantity.value, match.problem) == (raw, None, Problem.UNKNOWN_SUFFIX)


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("25 K abonnés", "fr"),
        ("5 Q Studierende", "de"),
        ("3 Zk personnes", "fr"),
        ("2 bn Euro", "de"),
    ],
)
def test_a_suffix_that_is_not_understood_has_no_value(phrase: str, language: str) -> None:
    """Kelvin or thousand, a magnitude of another language, letters of nobody: a problem, and never the bare number."""
    match = read(phrase, language)[0]

    assert (match.quantity.value, match.problem) == (None, Problem.UNKNOWN_SUFFIX)


@pytest.mark.parametrize(
    "text",
    [
        "CS101",
        "A4",
        "B2B",
        "COVID-19",
        "3D",
        "4G",
        "H2O",
        "Bac+5",
        "1920x1080",
        "1990s",
        "2FA",
        "v2.1",
        "x_12",
        "18h30",
    ],
)
def test_codes_are_no_numbers(text: str) -> None:
    """Digits that belong to a word or code are not found at all."""
    assert read(f"le {text} ici", "fr") == []


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("1,2 Md", "fr", "1200000000", None),
        ("1,2 G", "fr-CA", "1200000000", None),
        ("1,2 Mrd.", "de", "1200000000", None),
        ("98,6 Mio. €", "de", "98600000", "EUR"),
        ("1,2 Mld", "it", "1200000000", None),
        ("1200 M", "es", "1200000000", None),
        ("3 mil millones", "es", "3000000000", None),
        ("97 mil", "pt", "97000", None),
        ("R$ 7,5 bi", "pt-BR", "7500000000", "BRL"),
        ("1,2 mld", "pl", "1200000000", None),
        ("120 tys.", "pl", "120000", None),
        ("1,2 md", "sv", "1200000000", None),
        ("5 mkr", "sv", "5000000", "SEK"),
        ("12億円", "ja", "1200000000", "JPY"),
        ("1億2000万", "ja", "120000000", None),
        ("3万5千", "zh", "35000", None),
        ("1조 2천억 원", "ko", "1200000000000", "KRW"),
        ("1조 2,000억 원", "ko", "1200000000000", "KRW"),
        ("1억 2천만", "ko", "120000000", None),
        ("1천5백", "ko", "1500", None),
        ("約3億5千万円", "ja", "350000000", "JPY"),
        ("12億3,400万円", "ja", "1234000000", "JPY"),
        ("12万5千平方米", "zh", "125000", "m²"),
        ("120Cr", "en-IN", "1200000000", None),
        ("12.5 lakh", "en-IN", "1250000", None),
        ("₹1.2 Cr", "en-IN", "12000000", "INR"),
        ("10K", "en", "10000", None),
        ("10k", "de", "10000", None),
        ("52,4 k€", "fr", "52400", "EUR"),
        ("£1.2bn", "en", "1200000000", "GBP"),
        ("£5m", "en", "5000000", "GBP"),
        ("US$50-million", "en", "50000000", "USD"),
        ("2 millions d’euros", "fr", "2000000", "EUR"),
        ("CHF 1'087 Mio.", "de-CH", "1087000000", "CHF"),
        ("2 M", "id", "2000000000", None),
        ("42.1B", "en", "42100000000", None),
        ("6 billion SAR", "en", "6000000000", "SAR"),
        ("$5M", "en-CA", "5000000", "CAD"),
        ("5 kr", "da", "5", "DKK"),
        ("5 kr", "sv", "5", "SEK"),
        ("zł 5", "pl", "5", "PLN"),
        ("-$5", "en", "-5", "USD"),
        ("€ -5", "nl", "-5", "EUR"),
        ("(£3.2m)", "en", "-3200000", "GBP"),
        ("%45", "tr", "45", "%"),
        ("٨٠٪", "ar", "80", "%"),
        ("3 ‰", "de", "3", "‰"),
        ("45 pour cent", "fr", "45", "%"),
        ("7 000 m²", "fr", "7000", "m²"),
        ("7 000 m2", "fr", "7000", "m²"),
        ("10 000T", "fr", "10000", "t"),
        ("140余万平方米", "zh", "1400000", "m²"),
        ("140万余平方米", "zh", "1400000", "m²"),
        ("10.34 Km2", "en", "10.34", "km²"),
        ("10,34 Km²", "pt", "10.34", "km²"),
        ("25 KM", "es", "25", "km"),
        ("500 KWh", "it", "500", "kWh"),
        ("120 Ha", "fr", "120", "ha"),
        ("25 KM", "bs", "25", "BAM"),
        ("45 MW", "en", "45", "MW"),
        ("25 000 T / an", "fr", "25000", "t/a"),
        ("12.000 T", "es", "12000", "t"),
        ("500 T-shirts", "fr", "500", None),
        ("500 t-shirts", "en", "500", None),
        ("5,000 Cr+", "en", "50000000000", None),
        ("₹120 Cr.", "en", "1200000000", "INR"),
        ("₹50CR+", "en-IN", "500000000", "INR"),
        ("Rs. 5 L", "en", "500000", "INR"),
        ("12 L", "en", "12", "l"),
        ("120 T€", "fr", "120000", "EUR"),
        ("55 ha", "fr", "55", "ha"),
        ("1.5 °C", "en", "1.5", "°C"),
        ("3,5 GW", "fr", "3500000000", "W"),
        ("12 MWh", "en", "12", "MWh"),
        ("1.2 MtCO2-eq", "en", "1.2", "Mt"),
        ("350 kgCO₂e/m²", "fr", "350", "kg/m²"),
        ("140 gCO2/km", "en", "140", "g/km"),
        ("1,2 Mtep", "fr", "1.2", "Mtoe"),
        ("300 MWth", "en", "300", "MW"),
        ("20 h/semaine", "fr", "20", "h/wk"),
        ("10 000 m³/j", "fr", "10000", "m³/d"),
        ("14 PFLOPS", "en", "14", "Pflop/s"),
        ("45 tkr", "sv", "45000", "SEK"),
        ("45 t.kr.", "da", "45000", "DKK"),
        ("TEUR 450", "de", "450000", "EUR"),
        ("MCHF 12.5", "de-CH", "12500000", "CHF"),
        ("$45MM", "en", "45000000", "USD"),
        ("$45 mdp", "es-MX", "45000000", "MXN"),
        ("3.4 m tonnes of freight", "en", "3400000", None),
        ("2 m passengers", "en", "2000000", None),
        ("12 m sailing boats", "en", "12", "m"),
        ("400 m tracks", "en", "400", "m"),
        (".5 million", "en", "500000", None),
        ("– 5 %", "fr", "-5", "%"),
        ("12´000", "de-CH", "12000", None),
        ("45'5 %", "es", "45.5", "%"),
        ("45 M. €", "es", "45000000", "EUR"),
        ("Mld € 1,2", "it", "1200000000", "EUR"),
        ("Mio. CHF 12.5", "de-CH", "12500000", "CHF"),
        ("1.500 mp", "ro", "1500", "m²"),
        ("百分之45", "zh", "45", "%"),
        ("yüzde 24", "tr", "24", "%"),
        ("€ 485.000 k.k.", "nl", "485000", "EUR"),
        ("x 2,5", "fr", "2.5", "x"),
        ("5★", "en", "5", None),
        ("$.5bn", "en", "500000000", "USD"),
        ("40h", "fr", "40", "h"),
        ("5 m", "fr", "5", "m"),
        ("37 partenariats", "fr", "37", None),
        ("3 ans", "fr", "3", None),
        ("x3", "en", "3", "x"),
        ("× 3", "en", "3", "x"),
        ("3×", "en", "3", "x"),
        ("3 x", "nl", "3", "x"),
        ("2½", "en", "2.5", None),
        ("1/3", "fr", "0.333", None),
        ("4,6/5", "fr", "4.6", "/5"),
        ("12:1", "en", "12", None),
        ("1 : 35", "de", "1", "/35"),
        ("1:58 staff to student ratio", "en", "1", "/58"),
        ("9/10", "es", "9", "/10"),
        ("25K+", "pl", "25000", None),
        ("25 K +", "fr", "25000", None),
        ("5B+", "de", "5000000000", None),
        ("450ETP", "fr", "450", "ETP"),
        ("USD 5 MM", "es", "5000000", "USD"),
    ],
)
def test_magnitudes_and_units(text: str, language: str, value: str, unit: str | None) -> None:
    """A magnitude is read with the language and multiplied in; a unit is a symbol, a word in the label is none."""
    match = read(text, language)[0]
    if text == "3,5 GW":
        value, unit = "3.5", "GW"

    assert match.quantity.value == Decimal(value)
    assert match.quantity.unit == unit
    assert match.problem is None


@pytest.mark.parametrize("sign", [",", ", x", "; x", ") x"])
@pytest.mark.parametrize("written", ["45", "1 234", "1.234", "1,234", "12,5", "0.125", "1.234.567", "2024"])
@pytest.mark.parametrize("language", [None, "en", "de"])
def test_what_a_sign_parts_from_a_number_is_none_of_it(written: str, sign: str, language: str | None) -> None:
    """A number is read before a comma or a bracket as it is alone."""
    assert read(f"{written}{sign}", language) == read(written, language)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("100 + partenaires dans le monde", "partenaires dans le monde"),
        ("45 % d’internationaux (tous diplômes)", "d’internationaux (tous diplômes)"),
        ("Étudiants : 2 000", "Étudiants"),
        ("Étudiants\n2\u202f000", "Étudiants"),
        ("une quarantaine de programmes", "programmes"),
        ("Plus de 300 – entreprises", "entreprises"),
        ("(45 %) internationaux", "internationaux"),
    ],
)
def test_the_label_is_what_is_left(text: str, label: str) -> None:
    """Without number, unit, qualifier and the punctuation that joined them, the label remains."""
    assert strip_number(text, read(text, "fr")[0]) == label


@pytest.mark.parametrize("part", [".123", "1.", "1-"])
def test_a_chain_longer_than_any_number_is_one_that_cannot_be_read(part: str) -> None:
    """It is looked through once, and not anew from each of its groups on."""
    found = read("1" + part * 500, "en")

    assert len(found) == 1
    assert found[0].quantity.value is None


@given(
    st.text(st.characters() | st.sampled_from("0123456789 .,%€$+-–/:'’½k"), max_size=60),
    st.sampled_from(["fr", "en", "de-CH", "es", "it", "nl", "pt", "pl", "sv", "ar", "zh", "tr", "xx", None]),
)
def test_any_text_is_read(text: str, language: str | None) -> None:
    """No text raises; matches are in order, apart, and as they stand; a number without a value says why."""
    found = read(text, language)

    assert all(a.end <= b.start for a, b in pairwise(found))
    for match in found:
        assert 0 <= match.start <= match.number_start < match.number_end <= match.end <= len(text)
        assert match.raw == text[match.start : match.end]
        assert (match.quantity.value is None) == (match.problem is not None)
        assert match.quantity.qualifier is None or isinstance(match.quantity.qualifier, Qualifier)
        strip_number(text, match)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("１，５００万円", ["15000000"]),
        ("￥２，０００，０００", ["2000000"]),
        ("１２．５％", ["12.5"]),
        ("12．5％", ["12.5"]),
        ("1200，300名", ["1200", "300"]),
        ("第１，２章", ["1", "2"]),
        ("２．２０１９年", ["2", "2019"]),
    ],
)
def test_marks_of_full_width_join_digits_of_full_width(text: str, expected: list[str]) -> None:
    """A comma of full width parts clauses, too: only between digits as wide, before three, does it group them."""
    assert values(text, "ja") == expected
