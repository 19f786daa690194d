"""What qualifies a number: "more than", "nearly", and the "over" that a verb asks for."""

import pytest

from figures.record import Qualifier
from scraper.numbers import NumberContext, NumberMatch, find_numbers


def read(text: str, language: str) -> list[NumberMatch]:
    return find_numbers(text, context=NumberContext(language=language))


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
        ("1,000 or greater", "en", "1,000 or greater", "at_least"),
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
        ("plek 67 op de QS-ranglijst", "nl", "plek 67", "rank"),
        ("plek voor 67 kinderen", "nl", "67", None),
        ("第1", "ja", "第1", "rank"),
        ("100 Studierende", "de", "100", None),
    ],
)
def test_qualifiers(text: str, language: str, raw: str, qualifier: str | None) -> None:
    """A qualifier, in words or signs, before or behind, belongs to the number's raw text."""
    (match,) = read(text, language)

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


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("mehr über die 12 Fakultäten", "de"),
        ("rundt de 12 bygningene", "nb"),
        ("runt de 12 husen", "sv"),
        ("read about the 12 schools", "en"),
    ],
)
def test_prepositions_before_an_article_qualify_nothing(phrase: str, language: str) -> None:
    """ "Mehr über die 12 Fakultäten" tells of twelve, not of more than twelve."""
    (match,) = read(phrase, language)

    assert match.quantity.qualifier is None


def qualifiers(text: str, language: str) -> list[Qualifier | None]:
    return [match.quantity.qualifier for match in read(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We turned over £612.4m"),
        ("en", "The trust handed over £2m"),
        ("en", "spread over 12 sites"),
        ("de", "verfügt über 12 Standorte"),
        ("de", "entscheidet jährlich über 500 Anträge"),
        ("de", "Das Netz erstreckt sich über 12 Länder"),
        ("nl", "beschikt over 12 locaties"),
    ],
)
def test_what_a_verb_asks_for_qualifies_nothing(language: str, text: str) -> None:
    """The verb governs the preposition: the number is exact."""
    assert qualifiers(text, language) == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The summer school took over 500 students"),
        ("en", "Our research spans over 40 countries"),
        ("en", "The kitchen turned over 500 meals"),
        ("de", "Jährlich entscheiden sich über 500 Studierende"),
        ("de", "Verfügbar sind über 500 Plätze"),
        ("de", "Ein Wachstum von über 12 %"),
        ("de", "Die Hochschule wuchs auf über 500 Köpfe"),
        ("de", "Wir freuen uns, über 500 Gäste zu begrüßen"),
    ],
)
def test_what_no_verb_asks_for_means_more_than(language: str, text: str) -> None:
    """A verb that wants a sum, a reflexive one that wants none, another preposition or clause between leave it free."""
    assert qualifiers(text, language) == [Qualifier.AT_LEAST]


@pytest.mark.parametrize(
    ("text", "language", "raw", "qualifier"),
    [
        ("כ-1,000 עובדים", "he", "כ-1,000", "approximately"),
        ("יותר מ-50 מדינות", "he", "יותר מ-50", "at_least"),
        ("ב-12 מדינות", "he", "12", None),
        ("300 से अधिक शिक्षक", "hi", "300 से अधिक", "at_least"),
        ("มากกว่า 2,800", "th", "มากกว่า 2,800", "at_least"),
        ("rúmlega 300 starfsmenn", "is", "rúmlega 300", "at_least"),
        ("повеќе од 500 студенти", "mk", "повеќе од 500", "at_least"),
        ("më shumë se 500 studentë", "sq", "më shumë se 500", "at_least"),
        ("5.000 baino gehiago", "eu", "5.000 baino gehiago", "at_least"),
        ("máis de 2.000 profesores", "gl", "máis de 2.000", "at_least"),
        ("níos mó ná 2,500", "ga", "níos mó ná 2,500", "at_least"),
        ("dros 7,000 o staff", "cy", "dros 7,000", "at_least"),
        ("500'ü aşkın öğrenci", "tr", "500'ü aşkın", "at_least"),
        ("tua 500 euro", "it", "500 euro", None),
    ],
)
def test_qualifiers_of_languages_with_few_speakers_or_other_scripts(
    text: str, language: str, raw: str, qualifier: str | None
) -> None:
    """A letter with a hyphen is a word of its own in Hebrew; what is an ordinary word elsewhere is read in its own."""
    (match,) = read(text, language)
    assert (match.raw, match.quantity.qualifier) == (raw, qualifier)


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ('1.2 מיליארד ש"ח', "he", "1200000000", "ILS"),
        ("450 милиона динара", "sr", "450000000", "RSD"),
        ("20 miljonit eurot", "et", "20000000", "EUR"),
        ("120 milijonov evrov", "sl", "120000000", "EUR"),
        ("1,2 млрд. лева", "bg", "1200000000", "BGN"),
        ("2 ล้าน", "th", "2000000", None),
        ("45 mil", "ca", "45000", None),
    ],
)
def test_sums_of_such_languages(text: str, language: str, value: str, unit: str | None) -> None:
    """Magnitude and currency as people write them beside CLDR."""
    (match,) = read(text, language)
    assert (str(match.quantity.value), match.quantity.unit) == (value, unit)
