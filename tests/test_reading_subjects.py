"""Titles of the weather, of calculators and specifications, and of institutions that have such words in their names."""

import pytest

from scraper.reading.words.subject_words import names_offer, names_portrait

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
