"""What institutions count is known in every language alike: a page of figures tells by its labels whose they are."""

import pytest

from scraper.reading.evidence.labels import is_of_institutions

COUNTED = {
    "cs": "studentů žáků učitelů zaměstnanců členů dobrovolníků obyvatel partnerů pacientů projektů škol dětí",
    "da": "studerende elever lærere ansatte medlemmer frivillige indbyggere partnere projekter skoler børn",
    "de": "Studierende Schüler Lehrkräfte Beschäftigte Mitglieder Freiwillige Einwohner Partner Patienten Kinder",
    "el": "φοιτητές μαθητές καθηγητές εργαζόμενοι μέλη εθελοντές κάτοικοι εταίροι ασθενείς έργα σχολεία παιδιά",
    "en": "students pupils teachers staff members volunteers residents partners patients projects schools children",
    "es": "estudiantes alumnos docentes empleados socios voluntarios habitantes países pacientes proyectos niños",
    "fi": "opiskelijaa oppilasta opettajaa työntekijää jäsentä vapaaehtoista asukasta kumppania potilasta lasta",
    "fr": "étudiants élèves enseignants salariés membres bénévoles habitants partenaires patients projets enfants",
    "hu": "hallgató diák tanár munkatárs önkéntes lakos partner beteg ügyfél projekt iskola gyermek látogató",
    "it": "studenti alunni docenti dipendenti soci volontari abitanti partner pazienti progetti scuole bambini",
    "nl": "studenten leerlingen docenten medewerkers leden vrijwilligers inwoners partners patiënten projecten",
    "pl": "studentów uczniów nauczycieli pracowników członków wolontariuszy mieszkańców partnerów pacjentów dzieci",
    "pt": "estudantes alunos docentes funcionários sócios voluntários habitantes parceiros doentes projetos crianças",
    "ro": "studenți elevi profesori angajați membri voluntari locuitori parteneri pacienți proiecte școli copii",
    "ru": "студентов учеников учителей сотрудников членов волонтёров жителей партнёров пациентов проектов детей",
    "sv": "studenter elever lärare anställda medlemmar volontärer invånare partner patienter projekt skolor barn",
    "tr": "öğrenci öğretmen çalışan üye gönüllü partner müşteri proje okul çocuk ziyaretçi araştırmacı",
    "uk": "студентів учнів вчителів працівників членів мешканців партнерів пацієнтів проєктів шкіл дітей",
}


@pytest.mark.parametrize("language", COUNTED)
def test_what_institutions_count_is_known(language: str) -> None:
    assert [noun for noun in COUNTED[language].split() if not is_of_institutions(noun)] == []


@pytest.mark.parametrize(
    "label", ["hasta 500 €", "pro Tag", "law firm", "Land", "de la red", "in the field", "Page", "Uhr", "Kapitel"]
)
def test_other_words_are_none_of_them(label: str) -> None:
    """A noun of one language is no part of a word of another."""
    assert not is_of_institutions(label)
