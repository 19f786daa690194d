"""A figure that still stands on its page is neither removed nor new, whatever is shown beside it by now."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from command_line import Shell
from office import Office, an_office, text_of

from figures.change import added_figures, removed_figures
from figures.diff import diff
from monitor.rereading_history import reread_page
from monitor.wiring import Opened
from scraper.reading.reader import read
from scraper.reading.recalled import Recalled

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

    again = read(page(shown, language=language), recalled=Recalled(missed=removed_figures(diff(told, beside)))).record

    assert removed_figures(diff(told, again)) == ()
    assert {figure.label.casefold() for figure in added_figures(diff(told, again))} <= {"laboratories", "patents"}


def test_a_figure_is_not_gone_for_being_less() -> None:
    """A thousand hours are an institution's, and so are those that are left of them: the figure changed."""
    said = "<html lang=en><title>About us</title><main><h1>About us</h1><p>Our staff gave {} hours to 45 schools.</p>"
    told, less = read(said.format("1,010")).record, read(said.format("990")).record
    gone = removed_figures(diff(told, less))
    assert [figure.raw for figure in gone] == ["1,010"]

    again = read(said.format("990"), recalled=Recalled(missed=gone)).record

    assert removed_figures(diff(told, again)) == ()


def test_only_what_still_stands_there_is_known_again() -> None:
    """A figure whose sentence is gone is gone, however long it was known."""
    told = read(page()).record

    without = read(
        page(SHOWN["a tile"]).replace("2450 étudiants de ", ""),
        recalled=Recalled(same=told.figures, missed=told.figures),
    ).record

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


TILES = "".join(
    f"<div class=card><b class=value>{value}</b><p>{label}</p></div>"
    for value, label in ((450, "students"), (45, "laboratories"), (30, "nationalities"))
)
STUDENTS = "<div class=card><b class=value>450</b><p>students</p></div>"
OTHER_THINGS = {
    "a goal": "<p>By 2030 the school wants to welcome 600 students.</p>",
    "a limit": "<p>The residence can host up to 120 students.</p>",
    "a link": "<ul><li><a href=/a>450 students</a></li><li><a href=/b>Laboratories</a></li></ul>",
    "a card of a course": "<h2>Courses</h2><div class=course><h3>Chess</h3><p>450 students</p><p>From 89 €</p></div>",
}


def tiled(tiles: str, beside: str) -> str:
    return f"<html lang=en><title>About us</title><main><h1>About us</h1><div>{tiles}</div>{beside}</main></html>"


@pytest.mark.parametrize("beside", OTHER_THINGS.values(), ids=[*OTHER_THINGS])
def test_what_tells_something_else_takes_no_figures_place(shell: Shell, beside: str) -> None:
    """It stood there all along: a tile that goes is removed, and one that comes is new."""
    shell.write("with.html", tiled(TILES, beside))
    shell.write("without.html", tiled(TILES.replace(STUDENTS, ""), beside))

    for sides, kind in (
        (("with.html", "without.html"), "figure_removed"),
        (("without.html", "with.html"), "figure_added"),
    ):
        changes = shell("diff", *sides, "--json").json["changes"]
        told = [(change["kind"], (change.get("old") or change["new"])["label"]) for change in changes]
        assert told == [(kind, "students")]


def test_a_page_without_a_figure_is_no_page_of_figures(office: Office) -> None:
    """That the number of one stands in a link somewhere makes it no healthy page."""
    check(office, 1, tiled(TILES, OTHER_THINGS["a link"]))
    check(office, 2, tiled("", OTHER_THINGS["a link"]))

    with office.store() as store:
        assert store.checks.of("school", limit=1)[0].reason == "no_figures"
    assert office.documents == []


def test_what_an_archived_page_was_known_for_is_found_again(office: Office) -> None:
    """Whatever makes it be read again, as other pins do or a new release: nothing is dropped without a word."""
    check(office, 1, page())
    check(office, 2, page(SHOWN["a tile"]))

    asyncio.run(reread(office))
    check(office, 3, page(SHOWN["a tile"], students=2600))

    assert [document["changes"][0]["kind"] for document in office.documents] == ["figure_added", "figure_changed"]


async def reread(office: Office) -> None:
    async with Opened(office.config) as opened:
        for each in office.config.pages:
            await reread_page(opened, each)


def test_a_damaged_archive_keeps_no_change_from_being_told(office: Office) -> None:
    """What cannot be looked at again is told as it was read."""
    check(office, 1, tiled(TILES.replace(STUDENTS, ""), ""))
    with closing(sqlite3.connect(office.folder / "figures.db")) as database, database:
        database.execute("UPDATE blobs SET zstd = x'28b52ffd0000'")
    check(office, 2, tiled(TILES, ""))

    assert [document["changes"][0]["kind"] for document in office.documents] == ["figure_added"]
