"""What language a page is in, whatever it declares, and how its country writes numbers."""

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.record import Figure
from scraper.reading.markup.document import parse
from scraper.reading.reader import read

WORDS = {
    "en": "We are the people who care for every student, and this is our school. It is run by all of us, for you.",
    "fr": "Nous formons des étudiants dans une école ouverte sur le monde, avec nos partenaires et les entreprises.",
    "de": "Wir sind die Hochschule für das Land, und mit Forschung von Rang bilden wir im Norden den Nachwuchs aus.",
    "tr": "Üniversitemiz her yıl çok öğrenci ile bu alanda bir merkez ve daha iyi bir gelecek için çalışan da.",
    "nb": "Vi er et universitet for alle som vil studere, og det er mange av dem. Våre studenter er på vei til den.",
    "gl": "A universidade é unha das que máis medra en Galicia, con estudantes do país para a súa sociedade.",
}

MORE = {
    "en": "With the help of our partners we build the labs that are open to all, and for each of them we are there.",
    "fr": "Nos équipes de recherche sont au service du pays, et des sites travaillent sur une ville pour nos amis.",
    "de": "Das ist mit den Partnern im Land eine Schule, und wir sind bei der Arbeit für die Zukunft zu Hause.",
    "tr": "Bu yılında çok daha büyük olarak açılan merkez ile de her öğrenci için bir yer ve bir yol olan da var.",
    "nb": "Det som er ved havet er for alle av oss, og på den måten er våre folk til stede med vi som den del av det.",
    "gl": "As aulas do centro son o lugar para os que non teñen máis, e unha das súas tarefas é a da lingua con todos.",
}
"""A second sentence each."""


def page(language: str | None, words: str, *tiles: str) -> str:
    declared = f' lang="{language}"' if language else ""
    shown = "".join(f"<div class=stat><b>{number}</b><span>{label}</span></div>" for number, _, label in _split(tiles))
    return f"<html{declared}><body><h1>Key figures</h1><p>{words}</p><div>{shown}</div></body></html>"


def _split(tiles: tuple[str, ...]) -> list[tuple[str, str, str]]:
    return [tile.partition(" | ") for tile in tiles]


def figures(html: str, url: str | None = None) -> tuple[Figure, ...]:
    return read(html, url=url).record.figures


@pytest.mark.parametrize("spoken", WORDS)
def test_a_language_without_a_claim(spoken: str) -> None:
    """Without a declared language, the small words of a page tell it."""
    assert read(page(None, WORDS[spoken])).record.language == spoken


@pytest.mark.parametrize(
    ("spoken", "shown", "label", "value"),
    [
        ("ru", "17,8 тыс.", "жителей", 17_800),
        ("uk", "1,2 млн", "відвідувачів щороку", 1_200_000),
        ("el", "4,6 χιλ.", "φοιτητές", 4_600),
        ("ja", "6,000万円", "資本金はこちら", 60_000_000),
        ("ko", "3만", "연간 방문객", 30_000),
        ("zh", "2.5亿元", "年度预算", 250_000_000),
        ("ar", "12 ألف", "عدد الطلاب", 12_000),
    ],
)
@pytest.mark.parametrize("declared", [None, "en"])
def test_letters_tell_a_language_where_words_do_not(
    declared: str | None, spoken: str, shown: str, label: str, value: int
) -> None:
    """A list of figures without a sentence is in the language that is written most in its letters, whatever a template
    claims: its magnitudes are read.
    """
    html = page(declared, label, f"{shown} | {label}", f"12 | {label}")

    assert read(html).record.language == (declared or spoken)
    assert figures(html)[0].quantity.value == value


@pytest.mark.parametrize("declared", ["bg", "sr-Cyrl", "mk", "kk"])
def test_a_claim_to_the_same_letters_stands(declared: str) -> None:
    """Letters that a page's own language is written in refute nothing."""
    html = page(declared, "Посетители", "12 | Посетители")

    assert (parse(html).language, read(html).record.language) == (declared, declared)


def test_a_letter_that_bulgarian_lacks_makes_it_russian() -> None:
    """Both share most of their small words."""
    assert read(page(None, "Центр работы на селе и по району")).record.language == "ru"


@pytest.mark.parametrize("spoken", WORDS)
def test_a_claim_that_holds(spoken: str) -> None:
    """A declared language that the page speaks stands, with its region."""
    assert read(page(f"{spoken}-XX", WORDS[spoken])).record.language == f"{spoken}-XX"


@pytest.mark.parametrize(
    ("declared", "spoken"), [("tr", "en"), ("en-US", "fr"), ("en", "de"), ("de", "tr"), ("en", "nb")]
)
def test_a_claim_that_the_words_refute(declared: str, spoken: str) -> None:
    """Where sentences plainly speak another language than the page declares, they tell; its record keeps the claim."""
    html = page(declared, f"{WORDS[spoken]} {MORE[spoken]}")

    assert (parse(html).language, read(html).record.language) == (spoken, declared)


@pytest.mark.parametrize("declared", ["hr", "sr", "da", "no", "ja", "en"])
def test_a_claim_stands_in_doubt(declared: str) -> None:
    """Few words, or those of a language that others share, refute nothing."""
    assert read(page(declared, "Novo i na za")).record.language == declared


PARTNERS = (
    "Université du Luxembourg",
    "Université de la Sorbonne et du Québec",
    "École des Mines",
    "École des hautes études",
    "Institut pour le développement et les sciences de la mer",
    "Association des amis avec nos villes, dans les Alpes.",
    "University of Cambridge",
    "The Institute for Research in the Arts and by the Sea",
    "Universität für Musik und darstellende Kunst",
    "Hochschule für die Kunst der Welt mit Forschung im Norden",
    "Universidad de los Andes y del Mar",
    "Instituto para el Desarrollo con las Artes",
    "Politecnico di Milano e della Svizzera",
    "Universidade do Porto e da Beira",
    "Uniwersytet w Białymstoku i na Śląsku",
    "Universiteit van Amsterdam en het Gooi",
    "İstanbul Üniversitesi ve Boğaziçi",
    "Det Kongelige Akademi og skolen for kunst",
)
OFFERED = {
    "en": ("Key figures", "1,234 | students abroad", "over 40 | partners", "2.5 bn | budget", "€12.5 million | income"),
    "fr": ("Chiffres clés", "1 234 | étudiants", "plus de 40 | partenaires", "12,345 M€ | budget"),
    "de": ("Zahlen und Fakten", "1.234 | Studierende", "über 40 | Partner", "2,5 Mrd. € | Haushalt"),
    "es": ("Cifras clave", "1.234 | alumnos", "más de 40 | socios", "2,5 mill. € | presupuesto"),
    "it": ("I numeri", "1.234 | studenti", "oltre 40 | partner", "2,5 mln € | bilancio"),
    "pl": ("Liczby", "1 234 | studentów", "ponad 40 | partnerów", "2,5 mld zł | budżet"),
    "nl": ("Cijfers", "1.234 | studenten", "ruim 40 | partners", "2,5 mln euro | omzet"),
    "tr": ("Sayılarla", "1.234 | öğrenci", "40'tan fazla | ortak", "2,5 milyar TL | bütçe"),
}
NAV = {"en": "<nav><a href=/a>About the school</a> <a href=/b>News and events</a></nav>"}
SHOWN = {
    "list": ("<ul>{}</ul>", "<li>{}</li>"),
    "links": ("<ul>{}</ul>", "<li><a href=/x>{}</a></li>"),
    "cards": ("<div>{}</div>", "<div class=card><p>{}</p></div>"),
    "paragraphs": ("<section>{}</section>", "<p>{}.</p>"),
    "cells": ("<table>{}</table>", "<tr><td>{}</td></tr>"),
    "line": ("<p>{}</p>", "{}, "),
}


@settings(max_examples=60, deadline=None)
@given(
    language=st.sampled_from(sorted(OFFERED)),
    shown=st.sampled_from(sorted(SHOWN)),
    names=st.lists(st.sampled_from(PARTNERS), min_size=1, max_size=60),
)
def test_names_of_partners_change_no_number(language: str, shown: str, names: list[str]) -> None:
    """However many names of other languages a page lists, and however: its numbers are read as without them."""
    title, *tiles = OFFERED[language]
    around, each = SHOWN[shown]
    partners = around.format("".join(each.format(name) for name in names))
    alone = page(language, "", *tiles).replace("Key figures", title).replace("<body>", "<body>" + NAV.get(language, ""))

    told = read(alone.replace("</body>", f"<h2>Partners</h2>{partners}</body>")).record

    expected = read(alone).record
    assert len(expected.figures) == len(tiles)
    assert [figure.quantity for figure in told.figures] == [figure.quantity for figure in expected.figures]
    assert told.language == expected.language


def test_magnitudes_follow_the_words() -> None:
    """`1.5B+` on an English page that declares Turkish is a billion and a half."""
    found = figures(
        page(
            "tr",
            f"{WORDS['en']} {MORE['en']}",
            "1.5B+ | Packages delivered",
            "30M+ | Active customers",
            "99% | On time",
        )
    )

    assert [figure.quantity.value for figure in found] == [1_500_000_000, 30_000_000, 99]


def test_a_disputed_magnitude_is_a_warning() -> None:
    """In Turkish words, a B behind an English decimal is a thousand or a billion: no value, and a warning."""
    record = read(page("tr", WORDS["tr"], "1.5B+ | teslim edilen paket", "99 | ülke", "12 | il")).record

    assert record.figures[0].quantity.value is None
    assert [(w.code, "1.5B+" in w.message) for w in record.warnings] == [("unknown_suffix", True)]


def test_numbers_of_the_country() -> None:
    """A language without a region is written as in the country of the page's address."""
    html = page("es", "", "21,356 millones de pesos | presupuesto", "$12 | por alumno", "94,120 | alumnos")

    mexican = [figure.quantity for figure in figures(html, "https://www.uni.mx/cifras")]
    assert [quantity.value for quantity in mexican] == [21_356_000_000, 12, 94_120]
    assert [quantity.unit for quantity in mexican] == ["MXN", "MXN", None]
    assert figures(html, "https://www.uni.es/cifras")[0].quantity.value == 21_356_000


def test_a_page_that_says_k_says_b_for_a_billion() -> None:
    """Whatever it declares: who writes thousands as English does writes the larger magnitudes so too."""
    found = figures(page("tr", "", "150K+ | Business Partners", "1.5B+ | Packages Delivered", "30M+ | Customers"))

    assert [figure.quantity.value for figure in found] == [150_000, 1_500_000_000, 30_000_000]


FEW_WORDS = {
    "es": ("Inicio Nosotros Contacto", "Nuestras cifras", "años de historia", "alumnos", "97 mil", 97_000),
    "pt": ("Início Notícias Contato", "Quem somos", "anos de história", "alunos", "97 mil", 97_000),
    "it": ("Notizie Contatti Servizi", "Chi siamo", "anni di storia", "studenti", "2,7 mln", 2_700_000),
    "de": ("Startseite Aktuelles Kontakt", "Über uns", "Jahre Erfahrung", "Mitarbeitende", "2,7 Mio.", 2_700_000),
    "pl": ("Aktualności Usługi Kontakt", "O nas w liczbach", "lat doświadczenia", "klientów", "86 tys.", 86_000),
    "cs": ("Úvod Aktuality Kontakty", "O nás v číslech", "let zkušeností", "zákazníků", "214 tis.", 214_000),
    "sv": ("Startsida Nyheter Kontakt", "Om oss i siffror", "år av erfarenhet", "medlemmar", "2,7 mkr", 2_700_000),
    "nl": ("Nieuws Lees meer Contact", "Over ons in cijfers", "jaar ervaring", "medewerkers", "2,7 mln", 2_700_000),
    "tr": ("Anasayfa Hakkımızda İletişim", "Rakamlarla biz", "yıllık deneyim", "mezun öğrenci", "12 bin", 12_000),
    "ca": ("Inici Notícies Contacte", "Nosaltres en xifres", "anys d’història", "socis", "97.000", 97_000),
}
"""A page of figures: its menu, heading, two labels, and a number as its language writes it."""


@pytest.mark.parametrize("declared", [None, "en"])
@pytest.mark.parametrize("spoken", FEW_WORDS)
def test_a_few_words_tell_the_language_of_a_page_of_figures(spoken: str, declared: str | None) -> None:
    """What sites say on every page tells it where the page declares none, or its template's: and so what numbers are
    worth.
    """
    menu, heading, years, counted, number, worth = FEW_WORDS[spoken]
    html = page(declared, "", f"25 | {years}", f"{number} | {counted}").replace("Key figures", heading)

    html = html.replace("<body>", f"<body><nav>{menu}</nav>")

    assert parse(html).language == spoken
    assert [figure.quantity.value for figure in figures(html)] == [25, worth]


def test_a_title_in_english_refutes_no_language() -> None:
    """Sites are fond of "Facts and figures", and "Read more" is a theme's: few words that all pages have."""
    html = page("de", "", "204.318 | Einwohner", "1.024 | Haushalte").replace("Key figures", "Facts and figures")

    html = html.replace("</body>", "<a href=/n>Read more about us</a></body>")

    assert parse(html).language == "de"
    assert [figure.quantity.value for figure in figures(html)] == [204_318, 1_024]


def test_words_of_two_languages_alike_tell_the_same_in_every_process() -> None:
    """Words that tell as much of Danish as of Norwegian are summed up alike, in whatever order a process has them."""
    words = "hvert vi den kr er på medlemmer som år med årligt læs prosjekter ved"
    code = f"from scraper.reading.reader import read; print(read('<p>{words}</p>').record.language)"
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in range(6)
    }
    assert told == {"da\n"}
