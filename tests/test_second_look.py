"""A figure that still stands on its page is neither removed nor new, whatever is shown beside it by now."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from command_line import Shell
from office import Office, an_office, text_of

from figures.change import added_figures, removed_figures
from figures.diff import diff
from scraper.reading.reader import read

SENTENCES = {
    "fr": "En {year}, l'école a accueilli {students} étudiants de 67 nationalités et délivré 534 diplômes.",
    "de": "Der Haushalt beträgt 87,3 Mio. Euro, und {students} Studierende nutzen 450 Arbeitsplätze.",
    "pl": "Uczelnia zatrudnia 1480 pracowników, a w {year} roku studiowało tu {students} studentów z 67 krajów.",
}
TITLES = {"fr": "Chiffres clés", "de": "Zahlen und Fakten", "pl": "Uczelnia w liczbach"}
SHOWN = {
    "a tile": "<div class=card><b class=value>57</b><p>laboratories</p></div>",
    "a table": "<table><tr><th>Laboratories</th><td>57</td></tr><tr><th>Patents</th><td>140</td></tr></table>",
    "a list": "<ul><li><strong>57</strong> laboratories</li><li><strong>140</strong> patents</li></ul>",
}
START = datetime(2026, 11, 23, 6, 0, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def page(shown: str = "", *, language: str = "fr", students: int = 2450) -> str:
    """A page that tells its figures in a sentence, beside what it shows apart."""
    said = SENTENCES[language].format(students=students, year=2025)
    title = TITLES[language]
    return f"<html lang={language}><title>{title}</title><main><h1>{title}</h1>{shown}<p>{said}</p></main></html>"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        made.hook = ""
        yield made


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


def check(office: Office, hours: int, html: str) -> None:
    """Two checks, for what a second one has to confirm."""
    office.site.publish("/school", html, etag=False)
    office.check(START + hours * HOUR)
    office.check(START + hours * HOUR + HOUR / 2)


@pytest.mark.parametrize("shown", SHOWN.values(), ids=[*SHOWN])
@pytest.mark.parametrize("language", SENTENCES)
def test_what_is_shown_beside_a_sentence_silences_none_of_its_figures(language: str, shown: str) -> None:
    told = read(page(language=language)).record
    beside = read(page(shown, language=language)).record
    assert told.figures

    again = read(page(shown, language=language), known=removed_figures(diff(told, beside))).record

    assert removed_figures(diff(told, again)) == ()
    assert {figure.label.casefold() for figure in added_figures(diff(told, again))} <= {"laboratories", "patents"}


def test_only_what_still_stands_there_is_known_again() -> None:
    """A figure whose sentence is gone is gone, however long it was known."""
    told = read(page()).record

    without = read(page(SHOWN["a tile"]).replace("2450 étudiants de ", ""), known=told.figures).record

    assert [figure.label for figure in removed_figures(diff(told, without))] == ["étudiants"]


def test_a_figure_beside_a_new_tile_is_watched_on(office: Office) -> None:
    """The tile is told as added and nothing as removed; then the sentence as changed; then the tile as removed."""
    check(office, 1, page())
    check(office, 2, page(SHOWN["a tile"]))
    check(office, 3, page(SHOWN["a tile"], students=2600))
    check(office, 4, page(students=2600))

    kinds = [[change["kind"] for change in document["changes"]] for document in office.documents]
    assert kinds == [["figure_added"], ["figure_changed"], ["figure_removed"]]
    assert "2450 → 2600" in text_of(office.mails[1])


def test_what_was_said_in_passing_is_not_new_once_nothing_stands_beside_it(office: Office) -> None:
    """The page is added with its tile: the sentence becomes one of figures when the tile goes."""
    check(office, 1, page(SHOWN["a tile"]))
    check(office, 2, page())

    assert [[c["kind"] for c in document["changes"]] for document in office.documents] == [["figure_removed"]]


@pytest.mark.parametrize("shown", SHOWN.values(), ids=[*SHOWN])
def test_two_files_differ_by_what_one_shows_alone(shell: Shell, shown: str) -> None:
    shell.write("old.html", page())
    shell.write("new.html", page(shown))

    for sides, kind in ((("old.html", "new.html"), "figure_added"), (("new.html", "old.html"), "figure_removed")):
        ended = shell("diff", *sides, "--json")
        assert {change["kind"] for change in ended.json["changes"]} == {kind}
