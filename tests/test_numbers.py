"""Numbers as people write them on a page: `scraper.numbers`."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.record import Qualifier
from scraper.numbers import Kind, NumberContext, NumberMatch, Problem, find_numbers, strip_number


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
    ],
)
def test_what_decides_a_decimal_mark(text: str, language: str | None, decimal: str | None, value: str) -> None:
    """Form decides first, then the page's other numbers, then the language."""
    assert only(text, language, decimal).quantity.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "language"),
    [("1.234", None), ("1,234", None), ("1.250", "en"), ("1.234 students", "en"), ("1,234 pays", "fr")],
)
def test_a_doubtful_number_has_no_value(text: str, language: str | None) -> None:
    """Where nothing decides, the number is reported without a value: never a guess."""
    match = only(text, language)

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
    ],
)
def test_an_unknown_suffix_is_never_dropped(text: str, language: str | None, raw: str) -> None:
    """A suffix that the language does not know makes the number unreadable; it is no bare number."""
    match = only(text, language)

    assert (match.raw, match.quantity.value, match.problem) == (raw, None, Problem.UNKNOWN_SUFFIX)


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
        ("x 2,5", "fr", "2.5", None),
        ("5★", "en", "5", None),
        ("$.5bn", "en", "500000000", "USD"),
        ("40h", "fr", "40", "h"),
        ("5 m", "fr", "5", "m"),
        ("37 partenariats", "fr", "37", None),
        ("3 ans", "fr", "3", None),
        ("x3", "en", "3", None),
        ("2½", "en", "2.5", None),
        ("1/3", "fr", "0.333", None),
        ("4,6/5", "fr", "4.6", "/5"),
        ("12:1", "en", "12", None),
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


@pytest.mark.parametrize(
    ("text", "language", "raw", "qualifier"),
    [
        ("plus de 300 cours", "fr", "plus de 300", "at_least"),
        ("+100", "fr", "+100", "at_least"),
        ("> 120", "de", "> 120", "at_least"),
        (">1,250,000", "en", ">1,250,000", "at_least"),
        ("1.2M+ meals", "en", "1.2M+", "at_least"),
        ("90%+", "en", "90%+", "at_least"),
        ("100 ou plus", "fr", "100 ou plus", "at_least"),
        ("more than 14,000 alumni", "en", "more than 14,000", "at_least"),
        ("over US$ 5 million", "en", "over US$ 5 million", "at_least"),
        ("über 35 Branchen", "de", "über 35", "at_least"),
        ("oltre 64.000 studenti", "it", "oltre 64.000", "at_least"),
        ("más de 12.000 personas", "es", "más de 12.000", "at_least"),
        ("mais de 300 cursos", "pt", "mais de 300", "at_least"),
        ("meer dan 40", "nl", "meer dan 40", "at_least"),
        ("ponad 1,7 mld zł", "pl", "ponad 1,7 mld zł", "at_least"),
        ("超过300所", "zh", "超过300", "at_least"),
        ("1.000'den fazla öğrenci", "tr", "1.000'den fazla", "at_least"),
        ("jusqu’à 50 %", "fr", "jusqu’à 50 %", "at_most"),
        ("moins de 10", "fr", "moins de 10", "at_most"),
        ("up to 30%", "en", "up to 30%", "at_most"),
        ("bis zu 90", "de", "bis zu 90", "at_most"),
        ("s/d 3000+", "id", "s/d 3000+", "at_most"),
        ("≤ 5", "fr", "≤ 5", "at_most"),
        ("rund 2'300", "de-CH", "rund 2'300", "approximately"),
        ("c. $3bn", "en", "c. $3bn", "approximately"),
        ("±2,000", "en", "±2,000", "approximately"),
        ("≈ 5", "fr", "≈ 5", "approximately"),
        ("ok. 120 tys.", "pl", "ok. 120 tys.", "approximately"),
        ("circa 40", "it", "circa 40", "approximately"),
        ("casi 40", "es", "casi 40", "approximately"),
        ("bijna 40", "nl", "bijna 40", "approximately"),
        ("cerca de 97 mil", "pt", "cerca de 97 mil", "approximately"),
        ("1re", "fr", "1re", "rank"),
        ("1ère", "fr", "1ère", "rank"),
        ("#1", "en", "#1", "rank"),
        ("n° 1", "fr", "n° 1", "rank"),
        ("No. 1", "en", "No. 1", "rank"),
        ("Nr. 1", "de", "Nr. 1", "rank"),
        ("Top 5", "en", "Top 5", "rank"),
        ("3rd", "en", "3rd", "rank"),
        ("1º", "es", "1º", "rank"),
        ("1ª", "pt", "1ª", "rank"),
        ("3. Platz", "de", "3.", "rank"),
        ("3. miejsce w kraju", "pl", "3.", "rank"),
        ("Platz 3", "de", "Platz 3", "rank"),
        ("第1", "ja", "第1", "rank"),
        ("100 Studierende", "de", "100", None),
    ],
)
def test_qualifiers(text: str, language: str, raw: str, qualifier: str | None) -> None:
    """A qualifier, in words or signs, before or behind, belongs to the number's raw text."""
    match = only(text, language)

    assert match.raw == raw
    assert match.quantity.qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "language", "raw"),
    [
        ("fast 5 Jahre", "en", "5"),
        ("Kapitel 3.", "de", "3"),
        ("100 + 50", "fr", "100"),
        ("3 plus grands", "fr", "3"),
        ("do 5 things", "en", "5"),
    ],
)
def test_words_of_another_language_qualify_nothing(text: str, language: str, raw: str) -> None:
    """A qualifier that is an ordinary word elsewhere is one in its own language only."""
    match = read(text, language)[0]

    assert (match.raw, match.quantity.qualifier) == (raw, None)


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
    ],
)
def test_ranges(text: str, language: str, lower: str, upper: str, unit: str | None) -> None:
    """A range is one number with two ends, which share unit and magnitude; its words belong to it."""
    match = only(text, language)

    assert match.raw == text
    assert match.kind is Kind.RANGE
    assert (match.quantity.value, match.quantity.upper) == (Decimal(lower), Decimal(upper))
    assert match.quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 et 20", ["10", "20"]),
        ("20-10", ["20", "10"]),
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
    assert values(text, "fr") == expected


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


@given(st.integers(min_value=0, max_value=10**12), st.sampled_from([" ", "\u00a0", "\u202f", "\u2009", "'", "’"]))
def test_spelling_never_changes_a_number(number: int, separator: str) -> None:
    """`1 234` is `1234`: the separator of groups is typography."""
    grouped = f"{number:,}".replace(",", separator)

    assert only(grouped, "fr").quantity.value == number


@pytest.mark.parametrize(
    ("text", "language", "raw"),
    [
        ("quasi il 92% dei laureati", "it", "quasi il 92%"),
        ("oltre i 210 milioni di euro", "it", "oltre i 210 milioni di euro"),
        ("más del 80 % de la plantilla", "es", "más del 80 %"),
        ("casi el 90 % del alumnado", "es", "casi el 90 %"),
        ("quase os 90% dos alunos", "pt", "quase os 90%"),
        ("mehr als die 200 Plätze", "de", "mehr als die 200"),
        ("85 % au moins un séjour", "fr", "85 %"),
        ("100 au moins", "fr", "100 au moins"),
    ],
)
def test_a_qualifier_reaches_over_an_article_and_not_into_the_label(text: str, language: str, raw: str) -> None:
    """An article may stand between a qualifier and its number; behind a number a qualifier ends the phrase."""
    assert read(text, language)[0].raw.strip() == raw
