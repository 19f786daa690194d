"""Lines that count two things are two figures; lines of which one number is of the other are one."""

import pytest

from scraper.reading.reader import read
from scraper.reading.stats.two_counts import two_counts

MARKUPS = {
    "heading": "<h3>{line}</h3><p>They work together.</p><h3>{other}</h3><p>All are open.</p>",
    "tiles": "<div class=t><p>{line}</p></div><div class=t><p>{other}</p></div>",
    "list": "<ul><li>{line}</li><li>{other}</li></ul>",
    "alternatives": "<img src=a.png alt='{line}'><img src=b.png alt='{other}'>",
}
LINES = [
    ("fr", "12 écoles et 45 laboratoires", ["écoles", "laboratoires"]),
    ("en", "12 schools and 45 research laboratories", ["schools", "research laboratories"]),
    ("de", "12 Schulen und 45 Labore", ["Schulen", "Labore"]),
    ("nl", "1.232 medewerkers (Fte) en 900 vrijwilligers (aantal).", ["medewerkers (Fte)", "vrijwilligers (aantal)"]),
    (
        *("nl", "1.600 cliënten voor wonen & revalidatie en 6.000 cliënten wijkzorg."),
        ["cliënten voor wonen & revalidatie", "cliënten wijkzorg"],
    ),
    ("es", "12 escuelas y 340 profesores", ["escuelas", "profesores"]),
    ("it", "12 scuole e 1.340 docenti", ["scuole", "docenti"]),
    ("nl", "12 scholen en 340 docenten", ["scholen", "docenten"]),
    ("pt", "12 escolas e 340 professores", ["escolas", "professores"]),
    ("pl", "12 szkół i 340 nauczycieli", ["szkół", "nauczycieli"]),
    ("sv", "12 skolor och 340 lärare", ["skolor", "lärare"]),
    ("cs", "12 škol a 340 učitelů", ["škol", "učitelů"]),
    ("hu", "12 iskola és 340 tanár", ["iskola", "tanár"]),
]


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize(("language", "line", "labels"), LINES)
def test_each_of_two_counts_is_a_figure(language: str, line: str, labels: list[str], markup: str) -> None:
    """A line of a count, "and" and a count has two figures, whatever element holds it."""
    body = MARKUPS[markup].format(line=line, other="2 500 campus")
    page = f"<html lang={language}><body><main><h1>Key figures</h1>{body}</main></body></html>"
    assert [figure.label for figure in read(page).record.figures] == [*labels, "campus"]


def test_semicolons_part_the_counts_of_a_picture() -> None:
    """What a picture shows is parted at semicolons as at commas."""
    picture = "<h1>Key figures</h1><img src=a.png alt='Chart: 1,250 students; 340 staff and 12 schools'>"
    found = read(f"<html lang=en><body><main>{picture}</main></body></html>").record.figures
    assert [figure.label for figure in found] == ["students", "staff", "schools"]


@pytest.mark.parametrize(
    "line",
    [
        "39 partners in 12 countries",
        "12 ans et 3 mois",
        "12 et 15 élèves",
        "1,200 staff across 14 sites and regions",
        "Between 12 schools and 45 laboratories",
        "20 % des femmes et 30 % des hommes",
        "3 rooms, 2 baths",
        "12 écoles et de nombreux laboratoires",
    ],
)
def test_other_lines_are_left_whole(line: str) -> None:
    """A number within the label of another is a mention of it."""
    assert two_counts(line) == []


EMPLOYED = [("連結 412名、単体 230名", ["従業員数 連結", "従業員数 単体"])]
AT_HOME = [("国内7拠点、海外2拠点", ["従業員数 国内", "従業員数 海外"])]
BY_SEX = [("男性 300名、女性 120名、パート 40名", ["従業員数 男性", "従業員数 女性", "従業員数 パート"])]


@pytest.mark.parametrize(("cell", "labels"), [*EMPLOYED, *AT_HOME, *BY_SEX, ("平日 9時、土曜 10時", [])])
def test_a_cell_that_names_what_it_counts_has_as_many_figures(cell: str, labels: list[str]) -> None:
    """Japanese and Chinese join with a comma of theirs what has a name, a number and a counter each; no hours."""
    told = f"<dl><dt>従業員数</dt><dd>{cell}</dd></dl>"
    page = f"<html lang=ja><title>会社概要</title><body><main><h1>会社概要</h1>{told}</main></body></html>"
    assert [figure.label for figure in read(page).record.figures] == labels
