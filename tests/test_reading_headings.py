"""What a heading says of the sentences under it: people whom it names are counted, errands and prices are not."""

import pytest

from scraper.reading.reader import read


def figures(language: str, title: str, body: str) -> list[tuple[str, str]]:
    """Numbers and labels that a page with this title and body tells."""
    html = f"<html lang={language}><title>{title}</title><body><main><h1>{title}</h1>{body}</main></body></html>"
    return [(figure.raw, figure.label) for figure in read(html).record.figures]


@pytest.mark.parametrize(
    ("language", "heading", "sentence", "raw"),
    [
        ("nl", "Personeel", "In onze ziekenhuizen werken 4000 medewerkers.", "4000"),
        ("fi", "Henkilöstö", "Palveluksessamme on 87 energia-alan ammattilaista.", "87"),
        ("en", "Our staff", "There are 240 teachers and carers.", "240"),
        ("fr", "Les bénéficiaires en 2010", "Nous avons reçu 335 familles.", "335"),
        ("de", "Mitarbeitende", "Bei uns arbeiten 320 Menschen.", "320"),
        ("pl", "Pracownicy", "W zakładzie pracuje 180 osób.", "180"),
    ],
)
def test_people_are_counted_under_a_heading_for_them(language: str, heading: str, sentence: str, raw: str) -> None:
    """Wherever the page is found: staff under "Staff", families under "Whom we helped"."""
    assert [each for each, _ in figures(language, heading, f"<p>{sentence}</p>")] == [raw]


@pytest.mark.parametrize(
    ("language", "heading", "sentence"),
    [
        ("en", "Our staff", "Our office is open to visitors 5 days in a row."),
        ("de", "Mitarbeitende", "Wir ziehen in 3 Räume um."),
        ("fr", "Personnel", "Le bus met 12 minutes."),
    ],
)
def test_what_else_is_said_of_them_is_no_figure(language: str, heading: str, sentence: str) -> None:
    """A heading for people makes a figure of no other number."""
    assert figures(language, heading, f"<p>{sentence}</p>") == []


@pytest.mark.parametrize(
    ("language", "title", "heading", "items"),
    [
        (
            "cs",
            "O knihovně",
            "Registrační poplatky",
            "děti do 15 let a senioři nad 70 let 80 Kč|upomínka po 14 dnech 20 Kč",
        ),
        ("de", "Über uns", "Offene Stellen", "Dipl. Pflegefachperson HF/FH 60–100 %|Fachperson Gesundheit EFZ 80 %"),
        ("nb", "Om oss", "Slik kjøper du billett", "Last ned appen|Velg sone 1–7|Betal med kort"),
        ("en", "About us", "Tenders closing soon", "Supply of 40 mm pipe, 36 months|Security services at 6 sites"),
        ("fr", "Qui sommes-nous", "Comment s’inscrire", "Choisissez 3 cours|Envoyez 2 photos"),
        ("id", "Sekilas Bank Nusa", "Jam Layanan", "Call Center tersedia 24 jam|Setoran awal Rp50.000"),
        ("pt", "O concelho em números", "Editais", "hasta pública de 3 lotes, base de licitação 18 500 €"),
        ("es", "Quiénes somos", "Licitaciones", "Suministro para 12 centros|Limpieza de 40 aulas"),
    ],
)
def test_what_readers_come_for_is_none_on_a_portrait(language: str, title: str, heading: str, items: str) -> None:
    """Fees, posts to fill, tenders and how to buy stand on an institution's page too."""
    listed = "".join(f"<li>{item}</li>" for item in items.split("|"))
    assert figures(language, title, f"<p>Text.</p><h2>{heading}</h2><ul>{listed}</ul>") == []


@pytest.mark.parametrize(
    ("language", "sentence", "raw"),
    [
        ("en", "Ranked 47th in the QS ranking.", "Ranked 47th"),
        ("en", "The school is 12th in the Times Higher Education world university rankings.", "12th"),
        ("fr", "L’école est classée 6e au classement du Figaro et 3e par L’Étudiant.", "classée 6e"),
        ("es", "La universidad ocupa el puesto 23 en el ranking QS de la región.", "puesto 23"),
    ],
)
def test_a_place_in_a_ranking_with_a_name_is_a_figure_on_any_page(language: str, sentence: str, raw: str) -> None:
    """Nobody else boasts of it; a league's table has no such name."""
    assert raw in [each for each, _ in figures(language, "International", f"<p>{sentence}</p>")]


def test_a_place_in_a_league_is_none() -> None:
    """A club's place changes from week to week, and is news."""
    assert figures("en", "Sunday's match", "<p>The club is ranked 4th in the league after the match.</p>") == []


def test_a_page_that_greets_names_its_house() -> None:
    """A sentence about the house of the greeting is its own; one about another town is not."""
    greeting, sentence = "Welcome to Larkmoor!", "Larkmoor currently has 60,000 inhabitants."
    assert figures("en", greeting, f"<p>{sentence}</p>") == [("60,000", "inhabitants")]
    assert figures("en", greeting, f"<p>{sentence.replace('Larkmoor', 'Brackwell')}</p>") == []


def test_a_profile_in_indonesian_is_a_portrait() -> None:
    """ "Sekilas" is "at a glance"."""
    counts = "<p>Pada akhir tahun 2024 Bank melayani lebih dari 1,1 juta nasabah melalui 212 kantor dan 487 ATM.</p>"
    assert [raw for raw, _ in figures("id", "Sekilas Bank Nusa Timur", counts)] == ["lebih dari 1,1 juta", "212", "487"]


@pytest.mark.parametrize(
    ("language", "title", "heading", "rows"),
    [
        ("vi", "Bệnh viện", "Bảng giá tham khảo", "Khám thường|150.000 đ|Gói khám|2.450.000đ"),
        ("ja", "数字で見る会社", "募集要項", "初任給 大学卒|228,000円|初任給 高専卒|205,000円"),
    ],
)
def test_prices_and_pay_in_a_table_are_none(language: str, title: str, heading: str, rows: str) -> None:
    """Dong are written "đ" in Vietnam, and "初任給" is what a graduate is paid at first."""
    cells = rows.split("|")
    pairs = zip(cells[::2], cells[1::2], strict=True)
    table = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in pairs)
    assert figures(language, title, f"<h2>{heading}</h2><table>{table}</table>") == []


def test_metres_of_galleries_are_no_millions() -> None:
    """What an "m" is, its label says: "850m" of galleries are long, of visitors they are many."""
    tiles = "<div><b>850m</b><p>de galerías subterráneas</p></div><div><b>214</b><p>visitantes</p></div>"
    html = f"<html lang=es><title>Museo</title><h2>El museo en números</h2><section>{tiles}</section>"
    assert [str(figure.quantity.unit) for figure in read(html).record.figures] == ["m", "None"]
