"""Years, months, weeks, days and hours are the unit of what is measured in them, in words as in symbols."""

import re
from decimal import Decimal

import pytest
from babel.units import format_unit

from alerts.language import NBSP, Language
from figures.measure_words import MEASURE_WORDS
from figures.unit_words import TIME_WORDS, says_unit, unit_words
from scraper.reading.reader import read

NAMES = {"a": "year", "mo": "month", "wk": "week", "d": "day", "h": "hour", "min": "minute"}
COUNTS = (0, 1, Decimal("1.5"), 2, 3, 4, 5, 7, 11, 21, 22, 100)

MEASURED = [
    ("it", "46,2 anni", "Età media", "46.2", "a"),
    ("it", "4,1 giorni", "Durata media", "4.1", "d"),
    ("de", "12,5 Jahre", "Betriebszugehörigkeit", "12.5", "a"),
    ("de", "5 Tage", "Mittlere Verweildauer", "5", "d"),
    ("en", "3.5 days", "Average stay", "3.5", "d"),
    ("en", "6 weeks", "Waiting time", "6", "wk"),
    ("fr", "42,7 ans", "Âge moyen", "42.7", "a"),
    ("fr", "3 mois", "Délai moyen de traitement", "3", "mo"),
    ("es", "39,4 años", "Edad media", "39.4", "a"),
    ("nl", "4,5 dagen", "Gemiddelde verblijfsduur", "4.5", "d"),
    ("pt", "41,3 anos", "Idade média", "41.3", "a"),
    ("pl", "3,5 dnia", "Średni czas pobytu", "3.5", "d"),
    ("sv", "5,2 dagar", "Medelvårdtid", "5.2", "d"),
    ("da", "44,1 år", "Gennemsnitsalder", "44.1", "a"),
    ("fi", "46,2 vuotta", "Henkilöstön keski-ikä", "46.2", "a"),
    ("cs", "46,2 let", "Průměrný věk", "46.2", "a"),
    ("ro", "5,2 zile", "Durata medie de spitalizare", "5.2", "d"),
    ("el", "46,2 έτη", "Μέση ηλικία", "46.2", "a"),
    ("hu", "5,2 nap", "Átlagos ápolási idő", "5.2", "d"),
    ("de", "38,5 Stunden", "Wochenarbeitszeit", "38.5", "h"),
    ("it", "2.315 ettari", "Superficie", "2315", "ha"),
]
MARKUPS = {
    "blocks": "<div><p>{shown}</p><p>{label}</p></div><div><p>1250</p><p>{other}</p></div>",
    "spans": "<div><b>{shown}</b> <span>{label}</span></div><div><b>1250</b> <span>{other}</span></div>",
    "terms": "<dl><dt>{label}</dt><dd>{shown}</dd><dt>{other}</dt><dd>1250</dd></dl>",
    "rows": "<table><tr><td>{label}</td><td>{shown}</td></tr><tr><td>{other}</td><td>1250</td></tr></table>",
    "lines": "<ul><li>{label}: {shown}</li><li>{other}: 1250</li></ul>",
    "three lines": "<div><p>{number}</p><p>{word}</p><p>{label}</p></div><div><p>1250</p><p>{other}</p></div>",
}


def page(body: str, language: str) -> str:
    return f"<html lang={language}><body><main><h1>KPI</h1><h2>Key figures</h2>{body}</main></body></html>"


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize(("language", "shown", "label", "value", "unit"), MEASURED)
def test_a_time_has_its_unit(language: str, shown: str, label: str, value: str, unit: str, markup: str) -> None:
    """A time beside a label that says how long or how old is read with its unit, wherever the label stands."""
    number, word = shown.split()
    body = MARKUPS[markup].format(shown=shown, label=label, other="Personal", number=number, word=word)
    found = read(page(body, language)).record.figures
    assert [(str(f.quantity.value), f.quantity.unit, f.label) for f in found] == [
        (value, unit, label),
        ("1250", None, "Personal"),
    ]


@pytest.mark.parametrize(
    ("language", "shown", "label"),
    [
        ("fr", "30 ans", "d'existence"),
        ("en", "25 years", "of service"),
        ("de", "30 Jahre", "Erfahrung"),
        ("cs", "30 let", "zkušeností"),
        ("pl", "12 lat", "doświadczenia"),
        ("fi", "30 vuotta", "kokemusta"),
        ("sv", "25 år", "i branschen"),
        ("hu", "30 év", "tapasztalat"),
        ("fr", "45 hectares", "de vignes"),
    ],
)
def test_a_label_that_goes_on_with_a_unit_keeps_it(language: str, shown: str, label: str) -> None:
    """A label that goes on with a time keeps it: "30 years" over "of service" are years of service."""
    body = f"<div><p>{shown}</p><p>{label}</p></div><div><p>1250</p><p>Personal</p></div>"
    first = read(page(body, language)).record.figures[0]
    assert (first.quantity.unit, first.label) == (None, f"{shown.partition(' ')[2]} {label}")


@pytest.mark.parametrize(
    ("language", "shown", "label"),
    [
        ("fr", "22,4 ans", "âge moyen des étudiants"),
        ("it", "25,3 anni", "età media"),
        ("en", "22.4 years", "age at entry"),
    ],
)
def test_an_age_in_small_letters_is_no_part_of_its_unit(language: str, shown: str, label: str) -> None:
    """Short words go on with a unit, "years of"; how old somebody is does not."""
    body = f"<div><p>{shown}</p><p>{label}</p></div><div><p>1250</p><p>Personal</p></div>"
    first = read(page(body, language)).record.figures[0]
    assert (first.quantity.unit, first.label) == ("a", label)


@pytest.mark.parametrize(
    ("language", "shown", "label", "value", "unit"),
    [
        ("fr", "2 h 30", "de Paris en train", "150", "min"),
        ("fr", "2h30", "de Paris en train", "150", "min"),
        ("fr", "12 ans et 3 mois", "Ancienneté moyenne", "147", "mo"),
        ("de", "2 Std. 15 Min.", "Fahrzeit nach Wien", "135", "min"),
        ("en", "3 years 4 months", "Average length of service", "40", "mo"),
        ("it", "1 ora e 20 minuti", "Durata media della visita", "80", "min"),
        ("es", "1 hora y 5 minutos", "Espera media", "65", "min"),
        ("en", "2h 30m", "average wait", "150", "min"),
        ("en", "2 hrs 30 mins", "average wait", "150", "min"),
        ("nl", "2 uur 15", "gemiddelde wachttijd", "135", "min"),
        ("pl", "2 godz. 30", "średni czas oczekiwania", "150", "min"),
    ],
)
def test_a_time_in_two_units_is_one(language: str, shown: str, label: str, value: str, unit: str) -> None:
    """Hours and minutes, years and months are one number, of the smaller: exact, whatever their fraction."""
    body = f"<div><p>{shown}</p><p>{label}</p></div><div><p>1250</p><p>Personal</p></div>"
    first = read(page(body, language)).record.figures[0]
    assert (str(first.quantity.value), first.quantity.unit, first.label, first.raw) == (value, unit, label, shown)


@pytest.mark.parametrize(
    "body",
    [
        "<ul><li>Ouverture : 9 h 30</li><li>Fermeture : 18h30</li><li>Le samedi de 9 h à 18 h 30</li></ul>",
        "<div><p>20h30</p><p>Concert</p></div><div><p>1h30</p><p>Fermeture des portes</p></div>",
        "<table><tr><td>Lundi</td><td>9 h 30</td></tr><tr><td>Mardi</td><td>18h30</td></tr></table>",
        "<p>Les portes ouvrent à 20 h 30, et le public part à 1 h 15.</p>",
    ],
)
def test_an_hour_of_the_day_is_no_time_that_something_takes(body: str) -> None:
    """`18h30` says when, also where key figures are announced."""
    assert read(page(body, "fr")).record.figures == ()


def test_words_of_another_language_are_no_times() -> None:
    """What is a year in Czech, "let", is none in English."""
    found = read(page("<ul><li>Flats: 120 let</li><li>Houses: 450 sold</li></ul>", "en")).record.figures
    assert [f.quantity.unit for f in found] == [None, None]


def test_times_of_the_cells_of_years_are_told_by_year() -> None:
    """Cells with a unit in words are read as cells without one: the years over them are in their labels."""
    table = (
        "<table><tr><td></td><td>2022</td><td>2023</td></tr>"
        "<tr><td>Âge moyen</td><td>42,7 ans</td><td>42,9 ans</td></tr>"
        "<tr><td>Lits</td><td>450</td><td>455</td></tr></table>"
    )
    found = read(page(table, "fr")).record.figures
    assert [f.label for f in found] == ["Âge moyen, 2022", "Âge moyen, 2023", "Lits, 2022", "Lits, 2023"]


def _as_cldr_writes(count: Decimal | int, name: str, language: str) -> str:
    """With its long name; babel lacks some, and has them as short ones."""
    long = format_unit(count, f"duration-{name}", locale=language)
    return long if "duration" not in long else format_unit(count, f"duration-{name}", length="short", locale=language)


@pytest.mark.parametrize("language", TIME_WORDS)
def test_the_names_of_times_are_those_of_cldr(language: str) -> None:
    """Every long name that CLDR has for a time in a language is known as it in that language."""
    for symbol, name in NAMES.items():
        shown = [_as_cldr_writes(count, name, language) for count in COUNTS]
        words = {re.sub(r"[\d.,\s]+", " ", one).strip() for one in shown}
        assert all(re.fullmatch(unit_words(language)[symbol], word, re.IGNORECASE) for word in words), words


MEASURES = {
    "ha": "area-hectare",
    "m²": "area-square-meter",
    "km²": "area-square-kilometer",
    "m³": "volume-cubic-meter",
    "km": "length-kilometer",
    "m": "length-meter",
    "t": "mass-tonne",
    "kg": "mass-kilogram",
    "l": "volume-liter",
    "kW": "power-kilowatt",
    "MW": "power-megawatt",
}


@pytest.mark.parametrize("language", MEASURE_WORDS)
def test_the_names_of_measures_are_those_of_cldr(language: str) -> None:
    """Every long name that CLDR has for a measure in a language is known as it in that language."""
    for symbol, name in MEASURES.items():
        shown = [format_unit(count, name, length="long", locale=language) for count in COUNTS]
        words = {re.sub(r"[\d.,\s]+", " ", one).strip() for one in shown}
        assert all(re.fullmatch(unit_words(language)[symbol], word, re.IGNORECASE) for word in words), words


def test_people_read_many_months_as_years_and_months() -> None:
    """An average age of 460 months is told as the page does: "38 years 4 months"."""
    said = [Language("en").amount(Decimal(months), "mo").replace(NBSP, " ") for months in (460, 24, 18)]
    assert said == ["38 years 4 months", "2 years", "18 months"]


@pytest.mark.parametrize(
    ("language", "said"), [("en", "46.2 years"), ("fr", "46,2 ans"), ("de", "46,2 Jahre"), ("it", "46,2 anni")]
)
def test_people_read_the_name_of_a_time(language: str, said: str) -> None:
    """A message says "46.2 years", not the "46.2 a" of JSON; and the unit that moved into a label is a rewording."""
    assert Language(language).amount(Decimal("46.2"), "a") == said.replace(" ", NBSP)
    assert says_unit("Jahre Erfahrung", "a")
