"""Labels that differ in a word: the same figure reworded, or two figures that are alike."""

from dataclasses import replace
from itertools import combinations

import pytest
from babel import Locale
from change_support import figure

from figures.diff import diff
from figures.fold import words
from figures.kinds import Kind
from figures.record import Figure, Qualifier, Record
from figures.wording import word_gave_way

LANGUAGES = ("en", "fr", "de", "es", "it", "nl", "pt", "pl")
TWO_THINGS = """
en | students from Kenya / students from Peru
en | inbound mobility agreements / outbound mobility agreements
en | international staff / international students
en | female professors / male professors
en | undergraduate programmes in French / postgraduate programmes in French
en | QS world ranking / ARWU world ranking
en | members of the Faculty of Law / members of the Faculty of Medicine
en | students from North Korea / students from South Korea
en | graduates employed within six months / graduates employed within twelve months
en | grain imports in tonnes / grain exports in tonnes
en | students full-time / students part-time
en | domestic doctoral candidates / international doctoral candidates
fr | conventions avec la Suède / conventions avec la Suisse
fr | étudiants en mobilité entrante / étudiants en mobilité sortante
fr | étudiantes inscrites en licence / étudiantes inscrites en master
fr | étudiants nationaux en mobilité / étudiants internationaux en mobilité
fr | personnels de l'école / élèves de l'école
fr | place au classement de Shanghai / place au classement de Leiden
fr | étudiants d'Irlande / étudiants d'Islande
de | Studierende der Philosophie / Studierende der Philologie
de | Studierende aus Schweden / Studierende aus Schweiz
de | Incoming-Studierende im Austausch / Outgoing-Studierende im Austausch
de | Anteil der Frauen an den Professuren / Anteil der Männer an den Professuren
de | Professuren der Chemie / Professuren der Biochemie
es | programas de máster en inglés / programas de grado en inglés
es | estudiantes de Galicia / estudiantes de Aragón
es | estudiantes entrantes Erasmus / estudiantes salientes Erasmus
es | profesores hombres de la facultad / profesoras mujeres de la facultad
es | estudiantes de Austria / estudiantes de Australia
it | studenti a Mantova / studenti a Cremona
it | studenti Erasmus in entrata / studenti Erasmus in uscita
it | docenti di ruolo donne / docenti di ruolo uomini
it | corsi di laurea triennale / corsi di laurea magistrale
nl | inkomende studenten uit Europa / uitgaande studenten uit Europa
nl | studenten in Delft / studenten in Breda
nl | bacheloropleidingen in het Engels / masteropleidingen in het Engels
nl | aantal studenten rechten / aantal studenten geneeskunde
pt | estudantes de Angola / estudantes do Brasil
pt | cursos de mestrado em inglês / cursos de licenciatura em inglês
pt | docentes mulheres a tempo inteiro / docentes homens a tempo inteiro
pl | studenci z Ukrainy / studenci z Indii
pl | studenci przyjeżdżający w programie Erasmus / studenci wyjeżdżający w programie Erasmus
pl | studia stacjonarne prawa / studia niestacjonarne prawa
pl | profesorowie na wydziale prawa / profesorowie na wydziale chemii
"""
ONE_THING = """
en | UG students / Undergraduate students
en | students / students enrolled
en | enrolled students / students in total
en | postgradute students / postgraduate students
en | students from the United Arab Emirates / students from the UAE
en | partner city abroad / partner cities abroad
en | Students (2025) / Student numbers (2026)
en | students, October 2025 / students, November 2026
en | research centres / research centers
en | master's students / master students
en | international staff / foreign staff
fr | Étudiants / Étudiantes et étudiants
fr | étudiants internationaux / nombre d'étudiants internationaux
fr | part des étudiants étrangers / pourcentage d'étudiants étrangers
fr | partenaires internationaux / partenariats internationaux
fr | étudiants en master / élèves en master
fr | thèses soutenues par an / thèses soutenues chaque année
de | Studierende aus dem Ausland / Studentinnen und Studenten aus dem Ausland
de | Bachelor-Studiengänge auf Englisch / Bachelorstudiengänge auf Englisch
de | Mitarbeitende in der Forschung / Mitarbeiterinnen und Mitarbeiter in der Forschung
de | Studierende im Wintersemester 2024/25 / Studierende im Sommersemester 2025
es | estudiantes de máster / alumnos de máster
es | profesoras y profesores / profesores
es | convenios internacionales / convenios internacionales vigentes
it | sede in Lombardia / sedi in Lombardia
it | studenti iscritti / iscritti
it | studenti in mobilità / studenti in mobilità internazionale
nl | onderzoeksinstituten in Delft / instituten voor onderzoek in Delft
nl | studenten uit het buitenland / buitenlandse studenten
nl | ingeschreven studenten / studenten in totaal
pt | publicações científicas / publicação científica
pt | estudantes inscritos / total de estudantes
pl | studenci ogółem / studentów ogółem
pl | publikacje naukowe / publikacji naukowych
"""

SYNONYMS = """
en | staff / employees
en | former students / alumni
en | customers / clients
en | Undergraduate / UG
en | annual turnover / annual revenue
fr | apprenants / étudiants
fr | apprenants formés par an / étudiants formés par an
fr | salariés / collaborateurs
fr | alternants / apprentis
fr | habitants / population
de | Beschäftigte / Mitarbeitende
de | Angestellte / Mitarbeiterinnen und Mitarbeiter
de | Forschende / Wissenschaftlerinnen und Wissenschaftler
de | Fakultäten / Fachbereiche
es | alumnos / estudiantes
es | empleados / plantilla
es | profesores / docentes
it | docenti / professori
it | dipendenti / addetti
it | fatturato / ricavi
nl | medewerkers / werknemers
nl | hoogleraren / professoren
nl | inwoners / bevolking
pt | estudantes / alunos
pt | funcionários / colaboradores
pt | investigadores / pesquisadores
pl | pracownicy / zatrudnieni
pl | umowy / porozumienia
pl | przychody / dochody
"""
ANOTHER_THING = """
en | academic staff / administrative staff
en | professors / lecturers
en | candidates / doctoral students
en | patents filed / patents granted
en | international collaborations / international staff
en | income / budget
en | PGT students / PGR students
fr | femmes / hommes
fr | enseignants / apprenants
fr | recettes / dépenses
de | Beschäftigte / Studierende
de | Umsatz / Gewinn
de | Auszubildende / Studierende
es | docentes / estudiantes
es | grados / másteres
it | docenti / dipendenti
it | dottorandi / docenti
nl | hoogleraren / docenten
nl | studenten / medewerkers
pt | docentes / funcionários
pt | mestrados / licenciaturas
pl | studenci / absolwenci
pl | kierunki / wydziały
"""


def rows(table: str) -> list[tuple[str, str]]:
    """The two labels of each line."""
    return [tuple(line.partition(" | ")[2].split(" / ")) for line in table.strip().splitlines()]  # type: ignore[misc]


def told(old: Figure, new: Figure) -> list[Kind]:
    """What a page says of one figure between two others that stay."""
    before, behind = figure("45", "laboratories", "Facts"), figure("17", "schools", "Facts")
    sides = (Record(url=None, figures=(before, each, behind)) for each in (old, new))
    return sorted(change.kind for change in diff(*sides))


@pytest.mark.parametrize("table", [TWO_THINGS, ONE_THING, SYNONYMS, ANOTHER_THING])
def test_the_tables_speak_eight_languages(table: str) -> None:
    """Neither law is one of a single language."""
    assert {line.partition(" |")[0] for line in table.strip().splitlines()} == set(LANGUAGES)


@pytest.mark.parametrize(("one", "other"), rows(TWO_THINGS))
def test_another_word_beside_another_number_is_another_figure(one: str, other: str) -> None:
    """A country, a direction, a degree, a sex or a subject in another's place: however near the number."""
    for old, new in ((one, other), (other, one)):
        assert told(figure("412", old, "Facts"), figure("418", new, "Facts")) == [
            Kind.FIGURE_ADDED,
            Kind.FIGURE_REMOVED,
        ]


@pytest.mark.parametrize(("one", "other"), rows(TWO_THINGS))
def test_another_word_beside_the_same_number_is_a_rewording(one: str, other: str) -> None:
    """A number of three digits hardly comes back by chance; in another unit it is another number."""
    old, new = figure("412", one, "Facts"), figure("412", other, "Facts")
    share = figure("412", other, "Facts", unit="km")

    assert told(old, new) == [Kind.FIGURE_REWORDED]
    assert told(old, share) == [Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED]


@pytest.mark.parametrize(("one", "other"), rows(ONE_THING))
def test_the_same_thing_in_near_words_goes_on_beside_another_number(one: str, other: str) -> None:
    """Inflected, misspelt, abbreviated, in another order, with more said or less, of another period, in a like word."""
    for old, new in ((one, other), (other, one)):
        assert told(figure("412", old, "Facts"), figure("418", new, "Facts")) == [Kind.FIGURE_CHANGED]


@pytest.mark.parametrize(("one", "other"), rows(SYNONYMS))
def test_a_label_that_says_it_in_another_word_goes_on_beside_another_number(one: str, other: str) -> None:
    """Also where that word is all that the label says."""
    for old, new in ((one, other), (other, one)):
        assert told(figure("2340", old, "Facts"), figure("2402", new, "Facts")) == [Kind.FIGURE_CHANGED]


@pytest.mark.parametrize(("one", "other"), rows(ANOTHER_THING))
def test_what_institutions_count_beside_each_other_is_told_apart(one: str, other: str) -> None:
    """Words of one field are not all names of one thing."""
    for old, new in ((one, other), (other, one)):
        assert told(figure("2340", old, "Facts"), figure("2402", new, "Facts")) == [
            Kind.FIGURE_ADDED,
            Kind.FIGURE_REMOVED,
        ]


def test_of_two_synonyms_on_one_page_each_goes_on_as_itself() -> None:
    """A page may count its staff and its employees: one name more or less is no other figure of the two."""
    staff, employees = figure("2340", "staff", "Facts"), figure("2290", "employees", "Facts")
    now = figure("2410", "staff", "Facts"), figure("2330", "employees", "Facts")
    changes = diff(Record(url=None, figures=(staff, employees)), Record(url=None, figures=now))

    assert [(change.old, change.new) for change in changes] == [(staff, now[0]), (employees, now[1])]
    assert told(staff, replace(staff)) == []


def test_a_ranking_s_name_that_reads_like_a_joining_word_is_a_name() -> None:
    """ "THE" ranks universities as QS does; "the" joins words."""
    old, new = (
        figure(value, f"{house} World University Rankings", qualifier=Qualifier.RANK)
        for value, house in (("127", "QS"), ("131", "THE"))
    )

    assert told(old, new) == [Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED]
    assert words("The rankings") == words("THE RANKINGS") == ("rankings",)


def test_an_unknown_number_is_no_equal_one() -> None:
    """Where the numbers cannot be read, nothing says that Italy goes on as Nepal."""
    old, new = (
        replace(known, quantity=replace(known.quantity, value=None))
        for known in (figure("1", "students from Italy", "Facts"), figure("1", "students from Nepal", "Facts"))
    )

    assert told(old, new) == [Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_country_is_a_form_of_another(language: str) -> None:
    """However alike their names are: Austria and Australia, Schweden and Schweiz, Litwa and Łotwa."""
    names = {words(name) for code, name in Locale(language).territories.items() if len(code) == 2}
    single = sorted(name for name in names if len(name) == 1)

    assert len(single) > 100
    for one, other in combinations(single, 2):
        assert word_gave_way(("students", *one), ("students", *other)), (one, other)
