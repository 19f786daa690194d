"""Titles of the weather, of calculators and specifications, and of institutions that have such words in their names."""

import pytest

from scraper.reading.words.subject_words import names_key_figures, names_offer, names_portrait

OF_INSTITUTIONS = (
    "Weather Service Ireland – about us",
    "Wetterdienst Österreich",
    "Météo-France",
    "Pogoda.pl o nas",
    "Погода и климат: о нас",
    "Väder- och klimatcentrum",
    "Sää- ja ilmastopalvelut",
    "Vremea Nouă: despre noi",
    "El Temps: qui som",
    "Il Meteo: chi siamo",
    "Ulusal Yüksek Başarımlı Hesaplama Merkezi",
    "Ερευνητικό κέντρο: ηλεκτρονικός υπολογιστής",
    "Clinical Simulator Centre, University Hospital: about us",
    "The OpenGIS consortium – our specifications",
    "World Economic Forum: about us",
)
OF_OFFERS = (
    "Weather",
    "Weather in Dublin – Met.ie",
    "Wetter heute",
    "Pogoda w Krakowie | pogoda.example",
    "Погода в Москве",
    "El tiempo en Sevilla",
    "Vremenska prognoza za Zagreb",
    "BMI-Rechner",
    "Kreditrechner – Bank",
    "Mortgage calculator",
    "Kettle 300: technical specifications",
    "Productspecificaties",
    "Forum für Gärtner",
)


@pytest.mark.parametrize("title", OF_INSTITUTIONS)
def test_an_institution_offers_nothing_by_the_words_of_its_name(title: str) -> None:
    """A title with more than the weather's words, one that says "about us", or an institution's name, is no offer."""
    assert not names_offer(title)


@pytest.mark.parametrize("title", OF_OFFERS)
def test_titles_of_the_weather_and_of_tools_are_told(title: str) -> None:
    """The weather of a place, a calculator, a specification and a forum are no institution's own page."""
    assert names_offer(title)


@pytest.mark.parametrize("title", ["Weather Service Ireland – about us", "El Temps: qui som", "Pogoda.pl o nas"])
def test_an_institution_of_the_weather_presents_itself(title: str) -> None:
    """What such an institution says of itself is its portrait."""
    assert names_portrait(title)


@pytest.mark.parametrize(
    "title",
    [
        *("What we do", "The university today", "The port of Leith", "Overview"),
        *("Le port de Sète", "Nos missions", "Découvrir la commune", "Le mot du président"),
        *("Unternehmensprofil", "Die Gruppe im Überblick", "Unsere Firma", "Hafen Bremerhaven"),
        *("Wat wij doen", "Bedrijfsprofiel", "De vereniging in het kort", "Over Rijnmond"),
        *("Acerca de la universidad", "Perfil", "El Puerto de Vigo"),
        *("Profilo aziendale", "Cosa facciamo", "La Camera di commercio"),
        *("Conheça a cooperativa", "O que fazemos", "A santa casa"),
        *("Charakterystyka gminy", "Nasza firma", "Poznaj nas"),
    ],
)
def test_titles_by_which_institutions_present_themselves(title: str) -> None:
    """They say who it is, what it does or what it is in brief, with or without a name."""
    assert names_portrait(title)


@pytest.mark.parametrize(
    "title",
    [
        *("Firma Kowalski otwiera nowy sklep", "Over deze website", "Over cookies", "A nossa história"),
        *("Brandweer blust brand", "El sindicato convoca huelga", "Fire service closes road", "Tafel Schokolade"),
    ],
)
def test_titles_that_are_no_portraits(title: str) -> None:
    """News of a firm, what a site says of itself and what an institution was."""
    assert not names_portrait(title)


@pytest.mark.parametrize(
    ("title", "capitals"),
    [
        ("Hakkımızda", "HAKKIMIZDA"),
        ("Sayılarla üniversitemiz", "SAYILARLA ÜNİVERSİTEMİZ"),
        ("Το πανεπιστήμιο σε αριθμούς", "ΤΟ ΠΑΝΕΠΙΣΤΗΜΙΟ ΣΕ ΑΡΙΘΜΟΥΣ"),
        ("Σχετικά με εμάς", "ΣΧΕΤΙΚΑ ΜΕ ΕΜΑΣ"),
        ("Ποιοι είμαστε", "ΠΟΙΟΙ ΕΙΜΑΣΤΕ"),
        ("Školství v číslech", "ŠKOLSTVÍ V ČÍSLECH"),
    ],
)
def test_a_title_in_capitals_says_the_same(title: str, capitals: str) -> None:
    """Turkish and Greek capitals bear other marks than the small letters."""
    assert names_key_figures(title) is names_key_figures(capitals)
    assert names_portrait(title) is names_portrait(capitals)
    assert names_key_figures(title) or names_portrait(title)


@pytest.mark.parametrize(
    "title",
    [
        *("Hamnen i korthet", "Kort om kommunen", "Virksomheten i korte trekk", "Satama lyhyesti"),
        *("Egyetemünk dióhéjban", "Na kratko o šoli"),
    ],
)
def test_an_institution_in_brief_is_a_portrait(title: str) -> None:
    """What an institution is in brief is what it says of itself."""
    assert names_portrait(title)


@pytest.mark.parametrize("title", ["Snapshot", "Annual snapshot", "Yearly snapshot"])
def test_a_snapshot_of_a_year_announces_figures(title: str) -> None:
    """One of a disk or a build does not."""
    assert names_key_figures(title)
    assert not names_key_figures(f"{title} builds")


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Notre résidence, c’est :", "Mais qu’est-ce que c’est ?"),
        ("Where your money goes", "Where your journey goes"),
        ("Waar gaat uw euro naartoe?", "Waar gaat de reis naartoe?"),
        ("Wohin fließt Ihre Spende?", "Wohin fließt der Rhein?"),
        ("Ο σύλλογος με μια ματιά", "Με μια ματιά στο παρελθόν"),
        ("What we’ve done", "What we do"),
        ("Das haben wir erreicht", "Das haben wir verloren"),
        ("Já fizemos", "O que fazemos"),
    ],
)
def test_questions_and_halves_of_sentences_that_figures_answer(title: str, other: str) -> None:
    """What a house is, and where each euro goes, is told in figures below; other questions are not."""
    assert names_key_figures(title)
    assert not names_key_figures(other)


def test_entering_data_is_no_subject_of_figures() -> None:
    """What is done with data, or kept in it, is none of it: a manual's chapter."""
    assert names_key_figures("データで見る大学")
    for title in ("データ入力の概念", "データベースの移行", "データを保存する"):
        assert not names_key_figures(title)
