"""Magnitudes as people abbreviate them: multiplied in, or the number has no value; never dropped."""

from decimal import Decimal

import pytest

from figures.record import Quantity
from scraper.numbers import NumberContext, NumberMatch, Problem, find_numbers

WRITTEN = {
    "fr": "k K M Md MD md Mds MDS mds Mrd mrd MRD Mio MIO mio Mill mill. mil B Bn bn G€ M€ k€ K€ KE ME "
    "Md€ MD€ MDE M.€ Tsd",
    "en": "k K M mn MN Mn MM mil MIL mio MIO B b bn BN Bn bil BIL bln tn TN Tn T tr trn lac LAC lakh cr CR crore lpa "
    "thou thsd Thsd bn. MLN Mln mln MRD",
    "de": "k K T Tsd Tsd. TSD tsd Tds. M Mio Mio. MIO Mill. MILL Mrd Mrd. MRD mrd Md MD md Mia MIA Bio Bio. BIO "
    "Brd. bn mn",
    "es": "k K M MM mil MIL mill. MILL Mill M. MM. mills mdp MDP mdd mM mmdp bn B Mrd Mmill",
    "it": "k K M mln Mln MLN mil. Mil MIL mio MIO mld Mld MLD mrd MRD Md md bn migl. mgl MM",
    "nl": "k K M mln MLN Mln mln. mio MIO mil. mil mld MLD mld. mrd MRD mia miljn milj mjd dzd md MD bn",
    "pt": "k K M mi MI Mi mi. mil MIL mil. mio MM mM bi BI Bi B tri TRI T bilh. milh. Mrd kk KK",
    "pl": "k K M tys TYS Tys tys. mln MLN mln. mld MLD mld. mrd MRD Mrd mil bln bn mio",
    "sv": "k K T M tkr mkr Mkr MKR mn Mn MN milj MILJ milj. mdr MDR mdr. md MD Md mrd MRD tn bn tsd",
    "da": "k K t t. T tus. tusd. M mio MIO mio. mill MILL mill. mia MIA Mia mia. mrd MRD mrd. bn",
    "nb": "k K T M mill MILL mill. mio mrd MRD mrd. MNOK mnok bn tn mia",
    "fi": "k K t. T tuh tuh. TUH M milj MILJ milj. mrd MRD mrd. Me ke bn t€ M€",
    "cs": "k K tis TIS tis. M mil MIL mil. mln mio mld MLD mld. mrd MRD bil",
    "hu": "k K E ezer M mill. mió MFt mFt M€ mio mrd MRD Mrd Mrd. mlrd Mlrd md bn",
    "ro": "k K M mii MII mil mil. MIL mln MLN mld MLD mld. mrd MRD bn B",
    "tr": "k K B b bin BİN BIN M mn Mn MN milyon MİLYON Mio mr Mr MR mlr mlyr Mlyr mlyn mly tr TR Trl bn",
    "el": "k K M χιλ χιλ. ΧΙΛ εκ εκ. ΕΚ εκατ εκατ. δις ΔΙΣ δισ. τρις mn mio bn",
}
"""What people write for thousands, millions and more in a language, with and without a point, as CLDR does and not."""


def only(text: str, language: str) -> NumberMatch:
    (match,) = find_numbers(text, context=NumberContext(language=language))
    return match


@pytest.mark.parametrize("gap", ["", " "], ids=["glued", "apart"])
@pytest.mark.parametrize("language", WRITTEN)
def test_no_magnitude_is_dropped_in_silence(language: str, gap: str) -> None:
    """Behind a number that stands alone, an abbreviation is read or makes it unknown: never is "37 Mrd" 37."""
    for abbreviation in WRITTEN[language].split():
        match = only(f"37{gap}{abbreviation}", language)

        assert match.quantity.value != 37, abbreviation
        assert (match.quantity.value is None) == (match.problem is Problem.UNKNOWN_SUFFIX), abbreviation


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("37 t.", "da"), ("12 LAC", "en"), ("3 MDR", "sv"), ("12 MD", "fr"), ("₹24 QPA", "en"), ("2,5 mr ciro", "tr"),
        ("12 Bio Produkte", "de"), ("37 t affald", "da"), ("12 mil students", "en"), ("3 Mill €", "fr"),
        ("2 mil", "nl"), ("5 mil di studenti", "it"), ("7 mil studenti", "it"),
    ],
)  # fmt: skip
def test_what_is_a_magnitude_only_at_times_is_none_without_its_currency(text: str, language: str) -> None:
    """Hours, tons, regions and organic goods are written like magnitudes, and other languages' are no guess."""
    match = only(text, language)

    assert (match.quantity.value, match.problem) == (None, Problem.UNKNOWN_SUFFIX)


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("37 t.kr.", "da", "37000", "DKK"),
        ("3 MDR kr", "sv", "3000000000", "SEK"),
        ("12 MD d'euros", "fr", "12000000000", "EUR"),
        ("12 MD€", "fr", "12000000000", "EUR"),
        ("₹12 LAC", "en", "1200000", "INR"),
        ("2,5 mr avro", "tr", "2500000000", "EUR"),
        ("3 BİN öğrenci", "tr", "3000", None),
        ("37 t CO2", "da", "37", "t"),
        ("3 mil euro", "it", "3000000", "EUR"),
        ("3 mil. studenti", "it", "3000000", None),
        ("12 k studenti", "it", "12000", None),
    ],
)
def test_a_currency_tells_that_it_is_one(text: str, language: str, value: str, unit: str | None) -> None:
    """Beside a sum nothing else is meant; a "k" behind a space is a thousand."""
    assert only(text, language).quantity == Quantity(value=Decimal(value), unit=unit)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("37 Bio-Betriebe", "de"), ("12 K-12 schools", "en"), ("12 MD programmes", "en"), ("5 mild cases", "en"),
        ("3 bil", "sv"), ("12 mdr", "nb"), ("12 bi-cursos", "pt"), ("3 lacs", "fr"), ("12 k dispozici", "cs"),
        ("2 mill towns", "en"), ("12 MDD", "fr"), ("12 kk", "fi"),
    ],
)  # fmt: skip
def test_words_and_the_heads_of_compounds_are_no_magnitudes(text: str, language: str) -> None:
    """Cars, months, lakes and organic farms are counted: the number is what it says."""
    assert only(text, language).quantity == Quantity(value=Decimal(text.split(maxsplit=1)[0]))


@pytest.mark.parametrize("text", ["x 3", "x3", "× 3", "×3", "3x", "3×", "3 ×", "3 x more"])
def test_a_factor_is_told_from_a_count(text: str) -> None:
    """Three times as much is not three of something: its unit is "x"."""
    assert only(text, "en").quantity == Quantity(value=Decimal(3), unit="x")


@pytest.mark.parametrize("text", ["3 × 4 m", "3 x 4", "Xbox X360"])
def test_measures_and_codes_are_no_factors(text: str) -> None:
    """Between two numbers stands a size, and a capital before three digits heads a name."""
    assert all(match.quantity.unit != "x" for match in find_numbers(text, context=NumberContext(language="en")))


def test_the_point_of_an_abbreviation_is_a_part_of_it() -> None:
    """What is left of the text begins with a word."""
    assert only("12 milh. de reais", "pt").raw == "12 milh."
