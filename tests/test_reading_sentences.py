"""Sentences of many languages in which an institution presents itself, each with its figures: a table of laws."""

from pathlib import Path

import pytest

from figures.record import Quantity
from scraper.reading.reader import read

SIGNS = {"at_least": ">", "at_most": "<", "approximately": "~", "rank": "#"}

SENTENCES = Path(__file__).parent.joinpath("fixtures/sentences/told.txt").read_text("utf-8")
"""Language, title of the page and sentence; below, its figures: a qualifier's sign, value and unit, and the label."""


def rows() -> list[list[str]]:
    entries = SENTENCES.strip().replace("\n    => ", " | ").splitlines()
    return [entry.split(" | ") for entry in entries]


def page(language: str, title: str, *paragraphs: str) -> str:
    told = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f'<html lang="{language}"><title>{title}</title><body><main><h1>{title}</h1>{told}</main></body></html>'


def short(quantity: Quantity) -> str:
    sign = SIGNS[quantity.qualifier] if quantity.qualifier else ""
    return f"{sign}{quantity.value} {quantity.unit or ''}".strip()


def told(html: str) -> list[str]:
    return [f"{short(f.quantity)} : {f.label}" for f in read(html).record.figures]


@pytest.mark.parametrize(("language", "title", "sentence", "figures"), rows())
def test_a_sentence_tells_its_figures(language: str, title: str, sentence: str, figures: str) -> None:
    """Each number with what it counts: no conjunction, preposition or verb at the label's end, and sums by name."""
    assert told(page(language, title, sentence)) == figures.split(" ; ")


def counted(html: str) -> set[str]:
    """All numbers that a page's figures say, mentions too."""
    figures = read(html).record.figures
    return {short(told.quantity) for figure in figures for told in (figure, *figure.mentions)}


A_PARAGRAPH = 40
"""Sentences: longer than anybody writes, and no longer than a line is read."""


@pytest.mark.parametrize("language", sorted({row[0] for row in rows()}))
def test_every_paragraph_is_read(language: str) -> None:
    """A figure in one sentence takes nothing from the next, in one long paragraph or in several short ones."""
    own = [row for row in rows() if row[0] == language]
    wanted = {figure.partition(" : ")[0] for row in own for figure in row[3].split(" ; ")}

    assert counted(page(language, own[0][1], *(row[2] for row in own))) >= wanted
    long = [" ".join(row[2] for row in own[first : first + A_PARAGRAPH]) for first in range(0, len(own), A_PARAGRAPH)]
    assert counted(page(language, own[0][1], *long)) >= wanted


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("en", "About us", "You may borrow 8 books."),
        ("sv", "Om oss", "Du får låna 8 böcker."),
        ("da", "Om os", "Du må låne 8 bøger."),
        ("fi", "Tietoa meistä", "Voit lainata 8 kirjaa."),
        ("cs", "O nás", "Můžete si půjčit 8 knih."),
        ("ro", "Despre noi", "Puteți împrumuta 8 cărți."),
        ("el", "Ποιοι είμαστε", "Μπορείτε να δανειστείτε 8 βιβλία."),
        ("ca", "Qui som", "Podeu agafar 8 llibres."),
        ("tr", "Hakkımızda", "Buradan 8 kitap alabilirsiniz."),
    ],
)
def test_a_sentence_about_its_reader_tells_no_figure(language: str, title: str, sentence: str) -> None:
    """What a reader may do is nothing that the institution has, whatever noun it counts."""
    assert told(page(language, title, sentence)) == []


@pytest.mark.parametrize(
    ("language", "title", "sentence", "figures"),
    [
        (
            *("en", "Our ships", "With 26+ years of experience in shipping, we aim at growth."),
            [">26 : years of experience in shipping"],
        ),
        (
            *("de", "Unser Service", "Wir haben über 40 Jahre Erfahrung."),
            [">40 : Jahre Erfahrung"],
        ),
        ("en", "Careers", "We ask for more than 5 years of required experience.", []),
        ("en", "Reading room", "We have more than 1,200 members and lend 45 games.", [">1200 : members"]),
        ("es", "Servicios", "En el barrio vecino tenemos más de 1.200 socios y 45 voluntarios.", []),
        ("fr", "Nos services", "Nous avions plus de 1 200 adhérents et 45 bénévoles.", []),
        ("en", "Careers", "Ideal candidates bring more than 15 years of experience to our team.", []),
        ("en", "Training", "Our new head coach has over 15 years of experience.", []),
        ("en", "Partners", "We spoke to Jim Hall, who has over 20 years of experience.", []),
        ("en", "Exchange in Spain", "Seville has 690,000 inhabitants and more than 70,000 students.", []),
        ("en", "Reading room", "Every year 1,200 members visit readers at home.", []),
        ("en", "Excursion", "We sampled 1,200 trees and 45 parks.", []),
        ("es", "Inicio", "El hospital cuenta con una plantilla de 2.140 profesionales.", ["2140 : profesionales"]),
        ("nl", "Carnaval", "Onze vereniging telt meer dan 200 leden.", [">200 : leden"]),
        ("en", "Halls", "We have room for up to 1,200 members in 45 rows.", []),
        (
            *("en", "Home", "Over 300 volunteers give their time every week."),
            [">300 : volunteers give their time every week"],
        ),
        ("en", "Home", "Trusted by 40+ councils.", [">40 : councils"]),
        ("en", "Home", "More than 1,200 families supported so far.", [">1200 : families supported so far"]),
        (
            *("fr", "Accueil", "Plus de 1 200 familles accompagnées depuis 1998."),
            [">1200 : familles accompagnées depuis 1998"],
        ),
        (
            *("de", "Aktuell", "Über 1.200 Familien seit 1998 unterstützt."),
            [">1200 : Familien seit 1998 unterstützt"],
        ),
        ("es", "Inicio", "Más de 1.200 familias atendidas desde 1998.", [">1200 : familias atendidas desde 1998"]),
        ("it", "Home", "Più di 1.200 famiglie aiutate dal 1998.", [">1200 : famiglie aiutate dal 1998"]),
        ("nl", "Home", "Meer dan 1.200 gezinnen geholpen sinds 1998.", [">1200 : gezinnen geholpen sinds 1998"]),
        ("de", "Ehrenamt", "In Deutschland engagieren sich mehr als 30.000 Freiwillige in der Feuerwehr.", []),
        ("de", "Ehrenamt", "Mehr als 30 Millionen Freiwillige engagieren sich in Deutschland.", []),
        ("en", "Flood in the north", "More than 1,200 families evacuated since Monday.", []),
        ("es", "Inundación", "Más de 1.200 familias evacuadas desde el lunes.", []),
        ("en", "Town walls", "Our city's budget is £58 million.", []),
        ("en", "Strategy", "Our main goal is to grow, with a target of £2 billion in revenues by 2026.", []),
        ("fr", "Stratégie", "Notre objectif est un chiffre d'affaires de 58 millions d'euros.", []),
        ("de", "Strategie", "Wir wollen einen Umsatz von 58 Millionen Euro erreichen.", []),
        ("it", "Strategia", "Il nostro obiettivo è un fatturato di 58 milioni di euro.", []),
        ("en", "Case study", "We helped a retailer grow to an annual turnover of £58 million.", []),
        ("fr", "Conseil", "Nous aidons une PME avec un chiffre d'affaires de 58 millions d'euros.", []),
        ("de", "Referenz", "Unser Kunde erzielt einen Umsatz von 58 Millionen Euro.", []),
        ("it", "Mercato", "Il nostro Paese ha un fatturato di 58 milioni di euro nel settore del vino.", []),
        ("en", "Markets", "We believe that the market will reach £58 million.", []),
        ("en", "Sleep and diet", "Our team interviewed about 50 nurses in 12 hospitals.", []),
        ("ru", "Новости города", "В городе работает более 100 врачей, в области более 300 школ.", []),
        ("ru", "История завода", "На нашем заводе было более 300 рабочих.", []),
        ("en", "Sleep and diet", "In our study we included around two hundred patients.", []),
        ("fr", "L'habitat rural", "Notre équipe a interrogé une cinquantaine d'habitants.", []),
        ("de", "Schlaf", "In unserer Studie haben wir rund 200 Patienten behandelt.", []),
        ("en", "Mattresses", "We have tested more than 50 mattresses.", []),
        ("en", "Machine learning", "In this tutorial we have trained over 50 models.", []),
        ("fr", "Recette", "Nous comptons une dizaine de minutes.", []),
        ("en", "Recipe", "Over 300 readers have tried this bread since 2020.", []),
    ],
)
def test_an_institution_says_we_on_any_page(language: str, title: str, sentence: str, figures: list[str]) -> None:
    """What it has many of and how long it has been at it, as it says; not what others have, what was, or at most is."""
    assert told(page(language, title, sentence)) == figures


@pytest.mark.parametrize(
    ("language", "title", "part", "sentence", "figures"),
    [
        ("en", "About us", "What we offer", "Boxes wait at some 40 pick-up points.", ["~40 : pick-up points"]),
        ("fr", "Qui sommes-nous ?", "Nos paniers", "Plus de 40 points de retrait.", [">40 : points de retrait"]),
        ("de", "Über uns", "Gemüse", "Es liegt an rund 40 Abholstellen bereit.", ["~40 : Abholstellen bereit"]),
        ("es", "Quiénes somos", "Cestas", "Se reparten en más de 40 puntos de recogida.", [">40 : puntos de recogida"]),
        ("it", "Chi siamo", "Cassette", "Si ritirano in oltre 40 punti di ritiro.", [">40 : punti di ritiro"]),
        ("nl", "Over ons", "Wat wij doen", "Ophalen bij meer dan 40 afhaalpunten.", [">40 : afhaalpunten"]),
        ("pt", "Quem somos", "Cabazes", "Chegam a mais de 40 pontos de venda.", [">40 : pontos de venda"]),
        ("pl", "O nas", "Warzywa", "Czekają w ponad 40 punktach odbioru.", [">40 : punktach odbioru"]),
        ("nl", "Over ons", "Wat wij doen", "Het recept vraagt meer dan 40 boterhammen.", []),
    ],
)
def test_points_where_something_is_given_out_are_told(
    language: str, title: str, part: str, sentence: str, figures: list[str]
) -> None:
    """In a part of a portrait a sentence tells what institutions have many of: places to fetch things, too."""
    html = page(language, title, "Words.").replace("</main>", f"<h2>{part}</h2><p>{sentence}</p></main>")

    assert told(html) == figures


def test_a_part_about_the_house_is_its_own_on_any_page() -> None:
    """Under a heading like "About us" people are counted as on a page that is called so."""
    part = "<h2>About us</h2><p>Over 300 volunteers give their evenings.</p></main>"

    assert told(page("en", "Home", "Words.").replace("</main>", part)) == [">300 : volunteers give their evenings"]


BESIDE = {
    "en": ("About us", "We have 40 employees and 300 members."),
    "de": ("Über uns", "Wir haben 40 Angestellte und 300 Mitglieder."),
    "fr": ("Présentation", "Nous avons 40 salariés et 300 adhérents."),
    "es": ("Quiénes somos", "Somos 40 empleados y 300 socios."),
    "nl": ("Over ons", "Wij hebben 40 medewerkers en 300 leden."),
    "pl": ("O nas", "Mamy 40 pracowników i 300 członków."),
}
"""The title of a portrait, and what it counts in digits."""


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Our work rests on five principles. Founded seven centuries ago, the house closes at nine o'clock."),
        ("en", "The last five winners came from abroad. Bring ten pencils and a bag."),
        ("de", "Unsere Arbeit folgt fünf Grundsätzen. Die ersten fünf Besucher bekommen ein Getränk."),
        ("fr", "Les cinq premiers arrivés gagnent. Pensez à apporter dix photos d'identité."),
        ("es", "Los primeros cinco visitantes reciben un regalo. Traiga diez fotocopias."),
        ("nl", "In de jaren vijftig ontstond de club. Neem tien kopieën mee."),
        ("pl", "Pierwszych pięć osób dostanie kawę. Siedem wieków temu powstał dom."),
    ],
)
def test_numbers_in_words_beside_several_in_digits_count_things(language: str, sentence: str) -> None:
    """Principles, hours, centuries, the first of some and what readers bring are nothing that a house has."""
    beside = BESIDE[language]
    assert len(told(page(language, beside[0], f"{beside[1]} {sentence}"))) == 2


@pytest.mark.parametrize(
    ("language", "title", "sentence", "figures"),
    [
        ("nl", "Concordia Overdinkel", "Concordia is een bloeiende vereniging met ongeveer 100 actieve leden.", 1),
        ("de", "Lumen", "Lumen ist ein gemeinnütziger Verein mit mehr als 240 Mitgliedern.", 1),
        ("fr", "Les Cigales", "Les Cigales est une association de plus de 180 adhérents.", 1),
        ("es", "Fundación Sol", "La Fundación Sol es una fundación con más de 90 voluntarios.", 1),
        ("it", "Coro Alba", "Il Coro Alba è un'associazione con oltre 60 soci.", 1),
        ("en", "St Brannoc's", "St Brannoc's is a school with around 900 pupils.", 1),
        ("pl", "Jutrzenka", "Jutrzenka to stowarzyszenie z ponad 120 członkami.", 1),
        ("en", "Where to sing", "St Brannoc's is a school with around 900 pupils.", 0),
        ("en", "The best phones", "Acme is a company with more than 900 employees.", 0),
        ("en", "Mozart", "Mozart is the name of a choir with more than 90 singers.", 0),
    ],
)
def test_a_sentence_that_says_what_the_house_of_a_title_is_tells_of_it(
    language: str, title: str, sentence: str, figures: int
) -> None:
    """No sentence about a house that no title names."""
    assert len(told(page(language, title, sentence))) == figures


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Around 60% of our body is water."),
        ("en", "By 2030 we want to recycle 90% of our waste."),
        ("fr", "Nous passons 90 % de notre temps à l’intérieur."),
        ("de", "Rund 70 Prozent unseres Körpers bestehen aus Wasser."),
        ("en", "Our hotel lies in the hills. It has 8,000 inhabitants and 12 churches."),
        ("cs", "Náš klub jede do Telče. Má 5500 obyvatel a 3 rybníky."),
    ],
)
def test_what_a_house_does_not_have_is_not_its_own(language: str, sentence: str) -> None:
    """A share of everybody's, an aim, and whom the place has where a house is, on a page that is no portrait."""
    assert told(page(language, "Sunfield", sentence)) == []


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("en", "Questions", "When our class has more than 30 pupils we split it."),
        ("es", "Preguntas", "Si tenemos más de 20 alumnos en una clase, abrimos otro grupo."),
        (
            "es",
            "Vivienda",
            "Según el instituto, en España hay 3,8 millones de viviendas; en nuestra comunidad, 200.000.",
        ),
        ("fr", "Questions", "Si nous avons plus de 20 élèves, nous ouvrons un second groupe."),
        ("de", "Fragen", "Falls die Gruppe mehr als 20 Kinder hat, öffnet unser Kindergarten eine zweite."),
        ("it", "Domande", "Se abbiamo più di 20 iscritti apriamo un secondo corso."),
        ("pl", "Pytania", "Jeśli mamy ponad 20 uczniów w klasie, otwieramy drugą grupę."),
        ("cs", "Dotazy", "Pokud máme více než 20 žáků, otevíráme druhou skupinu."),
        ("hr", "Pitanja", "Ako imamo više od 20 učenika, otvaramo novu grupu."),
        ("da", "Spørgsmål", "Hvis foreningen har mere end 20 medlemmer, vælges en revisor."),
        ("nb", "Håndbok", "Når foreningen har mer enn 50 medlemmer, må årsmøtet velge revisor."),
        ("fi", "Opas", "Jos yhdistyksessä on yli 20 jäsentä, valitaan tarkastaja."),
        ("ru", "Вопросы", "Если у нас более 20 учеников, открываем вторую группу."),
        ("uk", "Питання", "Якщо у нас понад 20 учнів, відкриваємо другу групу."),
        ("ca", "Preguntes", "Si som més de 20 alumnes obrim un altre grup."),
        ("bg", "Пътуване", "В хотела има над 120 стаи, а градът има 40 000 жители."),
        ("ar", "دليل", "يعمل في القطاع أكثر من 3000 موظف."),
    ],
)
def test_what_would_be_or_others_have_is_no_figure(language: str, title: str, sentence: str) -> None:
    """A house says "we" and "our" also of what might be, and where it speaks of the land it lies in."""
    assert told(page(language, title, sentence)) == []
