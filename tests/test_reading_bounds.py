"""How soon, how near and how far something is, in sentences: `scraper.reading.sentences.bounds` and `distances`."""

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scraper.reading.reader import read
from scraper.reading.sentences import bounds


def lengths(language: str, sentence: str) -> list[str]:
    """The lengths that a page of key figures with this sentence tells, as it writes them."""
    html = f'<html lang="{language}"><title>Town</title><body><main><h1>Key figures</h1><p>{sentence}</p></main></body>'
    return [figure.raw for figure in read(html).record.figures if figure.quantity.unit == "km"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Le campus, à 30 km de Paris, compte 45 bâtiments."),
        ("fr", "À près de 30 km de Paris, le campus compte 45 bâtiments."),
        ("fr", "La région compte 12 universités dans un rayon de 30 km."),
        ("en", "The campus lies 30 km from Paris and has 45 buildings."),
        ("de", "Der Campus liegt 30 km von Berlin und hat 45 Gebäude."),
        ("es", "El campus está a 30 km de Madrid y tiene 45 edificios."),
        ("it", "Il campus è a 30 km da Milano e ha 45 edifici."),
        ("nl", "De campus ligt op 30 km van Delft en telt 45 gebouwen."),
        ("pt", "O campus fica a 30 km de Lisboa e tem 45 edifícios."),
        ("pl", "Kampus leży 30 km od Krakowa i ma 45 budynków."),
    ],
)
def test_where_something_is_is_no_figure(language: str, sentence: str) -> None:
    """A distance to a place, or a radius around one, is no length that an institution has."""
    assert lengths(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La ville offre 120 km de pistes cyclables et 45 parcs."),
        ("en", "The town has 120 km of paths and 45 parks."),
        ("de", "Die Stadt hat 120 km Radwege und 45 Parks."),
        ("es", "La red suma 120 km de carriles bici y 45 parques."),
        ("it", "La città ha 120 km di piste ciclabili e 45 parchi."),
        ("nl", "De stad telt 120 km fietspaden en 45 parken."),
        ("pt", "A cidade tem 120 km de ciclovias e 45 parques."),
        ("pl", "Miasto ma 120 km dróg rowerowych i 45 parków."),
    ],
)
def test_a_length_of_something_is_a_figure(language: str, sentence: str) -> None:
    """So many kilometres of what is counted in them."""
    assert lengths(language, sentence) == ["120 km"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The line runs 450 km from Paris to Lyon and has 45 stations."),
        ("de", "Das Netz von 450 km von Köln bis Bonn hat 45 Bahnhöfe."),
        ("de", "Wir haben 450 km vom Netz erneuert und 45 Bahnhöfe gebaut."),
        ("fr", "Le réseau a 450 km de La Rochelle et de ses environs, et 45 gares."),
        ("fr", "La ligne compte 450 km de Paris à Lyon et 45 gares."),
        ("es", "La línea suma 450 km de Madrid a Toledo y 45 estaciones."),
        ("it", "La linea ha 450 km da Milano a Roma e 45 stazioni."),
        ("pl", "Linia ma 450 km od Krakowa do Warszawy i 45 stacji."),
    ],
)
def test_a_length_of_a_network_is_no_distance(language: str, sentence: str) -> None:
    """What leads from one place to another has that length, and so has what a network is part of."""
    assert lengths(language, sentence) == ["450 km"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We have 340 staff per 1 campus."),
        ("fr", "Nous avons 340 salariés pour 1 campus."),
        ("de", "Wir haben 340 Studierende auf 1 Campus."),
        ("es", "Tenemos 340 alumnos por 1 campus."),
        ("nl", "Wij hebben 340 studenten op 1 campus."),
        ("pl", "Mamy 340 studentów na 1 kampus."),
    ],
)
def test_the_one_place_of_many_is_read_as_two_are(language: str, sentence: str) -> None:
    """A second campus is a change to be told: only one who teaches or cares is what many are for."""
    found = []
    for text in (sentence, sentence.replace(" 1 ", " 2 ")):
        html = f'<html lang="{language}"><title>X</title><body><main><h1>Key figures</h1><p>{text}</p></main></body>'
        found.append([figure.raw for figure in read(html).record.figures])

    assert found == [["340", "1"], ["340", "2"]]


@pytest.mark.parametrize(
    ("language", "sentence", "label"),
    [
        ("fr", "Avec 14 étudiants pour 1 enseignant, l'école encadre bien.", "étudiants pour 1 enseignant"),
        ("en", "We have 14 students for 1 teacher, and labs.", "students for 1 teacher"),
        ("de", "Hier kommen 14 Studierende auf 1 Lehrkraft, wie geplant.", "Studierende auf 1 Lehrkraft"),
        ("es", "Hay 14 alumnos por cada 1 profesor, como antes.", "alumnos por cada 1 profesor"),
        ("it", "Ci sono 14 studenti per 1 docente, come prima.", "studenti per 1 docente"),
        ("nl", "Er zijn 14 studenten op 1 docent, zoals altijd.", "studenten op 1 docent"),
        ("pt", "Há 14 alunos para 1 professor, como antes.", "alunos para 1 professor"),
        ("pl", "Mamy 14 studentów na 1 nauczyciela, jak dotąd.", "studentów na 1 nauczyciela"),
    ],
)
def test_the_one_that_many_are_for_is_in_their_label(language: str, sentence: str, label: str) -> None:
    """As where it is written as a word: nobody counts one teacher."""
    html = f'<html lang="{language}"><title>X</title><body><main><h1>Key figures</h1><p>{sentence}</p></main></body>'
    (figure,) = read(html).record.figures

    assert (figure.raw, figure.label) == ("14", label)


def figures(language: str, sentence: str) -> list[tuple[str, str]]:
    """What a page on which an institution presents itself tells in this sentence."""
    body = f"<main><h1>About us</h1><p>{sentence}</p></main>"
    html = f'<html lang="{language}"><title>About us</title><body>{body}</body></html>'
    return [(figure.raw, figure.label) for figure in read(html).record.figures]


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "40% of our members are under 30.", [("40%", "of our members are under 30")]),
        ("en", "We have 612 members, 145 of them under 25.", [("612", "members"), ("145", "of them under 25")]),
        ("en", "We have 612 members, including 145 under 25.", [("612", "members"), ("145", "under 25")]),
        (
            "de",
            "Wir haben 612 Mitglieder, davon 145 unter 25 Jahren.",
            [("612", "Mitglieder"), ("145", "unter 25 Jahren")],
        ),
        ("da", "Vi har 612 medlemmer, heraf 145 under 25 år.", [("612", "medlemmer"), ("145", "under 25 år")]),
        ("sv", "Vi har 612 medlemmar, varav 145 är under 25 år.", [("612", "medlemmar"), ("145", "under 25 år")]),
    ],
)
def test_an_age_bounds_what_is_counted(language: str, sentence: str, told: list[tuple[str, str]]) -> None:
    """It is in the label of those whom it bounds, and counts nothing."""
    assert figures(language, sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The number of our partner countries is over 80.", "over 80"),
        ("Our members are 300 and our projects are over 45.", "over 45"),
        ("We grew from 30 members in 2010 to over 40.", "over 40"),
        ("We have 612 members and over 40 teachers.", "over 40"),
    ],
)
def test_what_follows_no_people_is_no_age(sentence: str, told: str) -> None:
    """A subject with no number, "from … to" and a noun behind tell that it counts."""
    assert told in [raw for raw, _ in figures("en", sentence)]


@settings(max_examples=1000)
@given(st.from_regex(re.compile(bounds._WITHIN.pattern), fullmatch=True))
def test_what_leads_to_a_bound_is_let_through_by_its_last_word(lead: str) -> None:
    """The look at the word before a number is no other rule: it only spares most numbers the whole question."""
    assume(len(lead) <= bounds._LONGEST)
    assert bounds._may_be_within(f"{lead}6 months", len(lead))
