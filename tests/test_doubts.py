"""Values that were held back as unconfirmed: how history, charts, exports and rules tell them from facts."""

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import PATH, configure

from monitor.config.file import load_config
from monitor.once import check_pages
from monitor.rules_history import past_of
from storage.store import open_store

START = datetime(2026, 11, 1, 6, tzinfo=UTC)
PAGE = "telecom-paris"
NAMES = ("students", "staff", "labs", "partners", "languages", "chairs", "nationalities")
FIGURES = "<html lang=en><title>Key figures</title><h1>Key figures</h1><ul>{}</ul>"


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as served:
        yield served


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


def live(shell: Shell, site: Site, *students: str, more: str = "", first_day: int = 0) -> None:
    """Days of a page that says so many students, each checked once."""
    config = load_config(configure(shell.folder, site))
    for day, count in enumerate(students, start=first_day):
        lines = "".join(f"<li>{line}</li>" for line in (count, "450 staff", "12 labs", more) if line)
        site.publish(PATH, FIGURES.format(lines).encode())
        now = START + timedelta(days=day)
        asyncio.run(check_pages(config, on_report=lambda _report: None, clock=lambda now=now: now))


def doubts(shell: Shell) -> list[tuple[str, str | None]]:
    """What history says of the students: value and doubt."""
    return [(row["value"], row["doubt"]) for row in shell("history", PAGE, "students", "--json").json]


def test_a_value_is_unconfirmed_until_a_second_fetch_shows_it_again(shell: Shell, site: Site) -> None:
    """In every row of history and export; then it is a fact like others, though no new snapshot is kept of it."""
    live(shell, site, "2000 students", "20000 students")
    assert doubts(shell) == [("2000", None), ("20000", "unconfirmed")]
    exported = [json.loads(line) for line in shell("export", "--jsonl").out.splitlines()]
    assert [row["doubt"] for row in exported if row["figure"] == "students"] == [None, "unconfirmed"]
    assert {row["doubt"] for row in exported if row["figure"] != "students"} == {None}

    live(shell, site, "20000 students", first_day=2)
    assert doubts(shell) == [("2000", None), ("20000", None)]


@pytest.mark.parametrize("then", ["2000 students", "2010 students", ""])
def test_a_value_that_is_not_seen_again_is_refuted(shell: Shell, site: Site, then: str) -> None:
    """Taken back, or mended to another value of its size: it never was a fact. Neither is one of a figure that went."""
    live(shell, site, "2000 students", "20000 students", then, then)
    assert doubts(shell)[1] == ("20000", "refuted")
    assert {doubt for value, doubt in doubts(shell) if value != "20000"} == {None}


def test_a_leap_back_is_as_doubtful_as_a_leap(shell: Shell, site: Site) -> None:
    """A slip that was told is mended, or a stale copy of the page shows what it was: the next fetch tells which."""
    live(shell, site, "500 students", "90000 students", "90000 students", "500 students")

    assert doubts(shell) == [("500", None), ("90000", None), ("500", "unconfirmed")]
    assert "90,000 → 500" in shell("check").out


def test_a_value_that_goes_on_from_where_it_leapt_was_one(shell: Shell, site: Site) -> None:
    """The next fetch shows a little more: the leap was real."""
    live(shell, site, "2000 students", "20000 students", "20100 students")
    assert doubts(shell) == [("2000", None), ("20000", None), ("20100", None)]


def test_history_marks_what_is_in_doubt(shell: Shell, site: Site) -> None:
    """In the overview, in the series list and in a figure's own table; the difference is to what was certain."""
    live(shell, site, "2000 students", "20000 students", "2000 students", "2100 students", "21000 students")

    (line,) = (line for line in shell("history", PAGE).out.splitlines() if line.startswith("students"))
    assert line.split()[2:5] == ["2000", "21,000", "(unconfirmed)"]
    (line,) = (line for line in shell("series", "list", PAGE).out.splitlines() if line.startswith("students"))
    assert "unconfirmed" in line
    table = [line.split()[2:] for line in shell("history", PAGE, "students").out.splitlines() if line[:4] == "2026"]
    assert table == [
        ["2000", "1"],
        ["20,000", "refuted", "2"],
        ["2000", "3"],
        ["2100", "+100", "(+5%)", "4"],
        ["21,000", "unconfirmed", "+18,900", "(+900%)", "5"],
    ]


def rows(shell: Shell, *words: str) -> list[list[str]]:
    """The cells of a table's lines that are about the students, without their times."""
    lines = (line.split() for line in shell(*words).out.splitlines() if line.startswith(("2026", "students")))
    return [[cell for cell in cells if "-11-" not in cell and ":" not in cell] for cells in lines]


def test_history_ends_on_no_value_that_was_refuted(shell: Shell, site: Site) -> None:
    """What the page shows since stands below it, and of a figure that is gone its last fact is told."""
    live(shell, site, "2000 students", "20000 students", "2000 students")
    assert rows(shell, "history", PAGE, "students")[1:] == [["2000", "1"], ["20,000", "refuted", "2"], ["2000", "3"]]

    live(shell, site, "30000 students", "", first_day=3)
    assert rows(shell, "history", PAGE) == [["students", "students", "2000", "gone,", "unconfirmed", "(2000)", "1"]]
    live(shell, site, "", first_day=5)
    assert rows(shell, "history", PAGE) == [["students", "students", "2000", "gone", "(2000)", "1"]]
    assert rows(shell, "series", "list", PAGE) == [["students", "students", "2000", "gone"]]


def test_a_figure_that_was_never_more_than_refuted_is_marked(shell: Shell, site: Site) -> None:
    """It is no fact that it was there, hence none that it went."""
    head = "<tr><th></th><th>2023</th><th>2024</th>"
    row = "<tr><th>students</th><td>2100</td><td>2200</td>"
    for day, (year, cell) in enumerate((("", ""), ("<th>2025</th>", "<td>0</td>"), ("", ""))):
        live(shell, site, "", more=f"<table>{head}{year}</tr>{row}{cell}</tr></table>", first_day=day)

    assert rows(shell, "history", PAGE)[-1] == [
        "students-2025",
        "students,",
        "2025",
        "—",
        "gone,",
        "refuted",
        "(0)",
        "0",
    ]
    assert rows(shell, "series", "list", PAGE)[-1] == ["students-2025", "students,", "2025", "0", "gone,", "refuted"]
    assert shell("series", "list", PAGE, "--json").json["series"][-1]["doubt"] == "refuted"


@pytest.mark.parametrize("quiet", [(), ("--quiet",)])
def test_who_was_told_of_a_wait_is_told_how_it_ended(shell: Shell, site: Site, quiet: tuple[str, ...]) -> None:
    """A change that the next fetch did not show again, and a removal of what is back; then nothing more is said."""
    live(shell, site, "2000 students", more="700 guests")
    for count, guests in (("20000 students", ""), ("2000 students", "700 guests")):
        site.publish(PATH, FIGURES.format(f"<li>{count}<li>450 staff<li>12 labs<li>{guests}").encode())
        said = shell("check", *quiet).out.splitlines()

    assert said[1:] == [
        "  2 changes were not confirmed",
        "  × students: 2000 → 20,000 (+18,000, +900%, an unusually large change)",
        "  × Figure removed: 700 guests",
    ]
    assert "confirmed" not in shell("check").out


def edit(shell: Shell, site: Site, *states: tuple[int, ...], language: str) -> list[str]:
    """What the last check prints of a page that said these counts, one edit after another."""
    path = configure(shell.folder, site)
    path.write_text(f'language = "{language}"\n{path.read_text()}')
    said = []
    for counts in states:
        lines = "".join(f"<li>{n} {name}</li>" for n, name in zip(counts, NAMES, strict=False))
        site.publish(PATH, FIGURES.format(lines).encode())
        said = shell("check").out.splitlines()
    return said


@pytest.mark.parametrize(
    ("language", "why"),
    [
        ("en", "4 changes wait to be confirmed (4 of 6 figures changed at once)"),
        ("fr", "4 changements attendent d’être confirmés (4 chiffres sur 6 ont changé en même temps)"),
    ],
)
def test_much_that_changes_at_once_is_the_reason_for_a_wait(shell: Shell, site: Site, language: str, why: str) -> None:
    """`check` and `status` say so where they name what waits; the next fetch tells all, and nothing waits."""
    said = edit(shell, site, (2000, 450, 12, 30, 7, 90), (2100, 460, 13, 31, 7, 90), language=language)

    assert f"  {why}" in said
    assert f"{PAGE}: {why}" in shell("status").out.splitlines()
    (held,) = shell("status", "--json").json["held"]
    assert held["at_once"] == {"changed": 4, "figures": 6}
    (checked,) = shell("check", "--json").json["pages"]
    assert (len(checked["changes"]), checked["at_once"]) == (4, None)


def test_leaps_of_their_own_need_no_other_reason(shell: Shell, site: Site) -> None:
    """Three slips of many figures did not come from much that changed at once."""
    before = (2000, 450, 12, 30, 7, 90, 64)
    said = edit(shell, site, before, (20000, 4500, 120, *before[3:]), language="en")

    assert "  3 changes wait to be confirmed" in said


def test_charts_draw_no_slip(shell: Shell, site: Site) -> None:
    """A refuted value bends no scale; an unconfirmed one is a point of its own."""
    live(shell, site, "2000 students", "20000 students", "2000 students", "2100 students")
    plot = shell("history", PAGE, "students").out.partition("┌")[2]
    assert ("2,100┤" in plot, "20,000" in plot, "?" in plot) == (True, False, False)

    live(shell, site, "21000 students", first_day=4)
    assert "?" in shell("history", PAGE, "students").out.partition("┌")[2]
    shell("history", PAGE, "students", "--svg", "chart.svg")
    assert "students (unconfirmed)" in (shell.folder / "chart.svg").read_text(encoding="utf-8")


def test_a_comparison_names_what_is_in_doubt(shell: Shell, site: Site) -> None:
    """Whichever side shows it; and a move that a slip would make is remarked in the table, as it is in messages."""
    live(shell, site, "2000 students", "20000 students", "2000 students")
    shown = shell("diff", "1", "2").out.splitlines()
    assert shown[-1] == "refuted in 2: 20,000 students"
    assert shown[-2].endswith("+900%  an unusually large change")
    assert shell("diff", "2", "3").out.splitlines()[-1] == "refuted in 2: 20,000 students"


def test_a_removal_that_waits_is_said_to_wait(shell: Shell, site: Site) -> None:
    """The figure is gone as far as one fetch tells, and then for good."""
    live(shell, site, "2000 students", "2000 students", "")
    assert "gone, unconfirmed (2000)" in shell("history", PAGE).out
    assert "gone since 2026-11-03 07:00, which a second fetch must confirm" in shell("history", PAGE, "students").out

    live(shell, site, "", first_day=3)
    assert "gone (2000)" in shell("history", PAGE).out
    assert "gone since 2026-11-03 07:00\n" in shell("history", PAGE, "students").out


def test_rules_do_not_remember_a_slip(shell: Shell, site: Site) -> None:
    """What was refuted is no record high and no change: neither what stood at a moment nor since when."""
    live(shell, site, "2000 students", "20000 students", "2000 students")
    with open_store(str(shell.folder / "keyfigures.db"), clock=lambda: START) as store:
        past = past_of(store.history.of(PAGE)).of("students")
        turns = store.history.turns(PAGE, "students")
    assert {seen.quantity.value for seen in past} == {Decimal(2000)}
    assert [(turn.value, turn.taken_at.day) for turn in turns] == [(Decimal(2000), 1)]


def test_doubts_outlive_a_rereading_and_go_where_a_series_goes(shell: Shell, site: Site) -> None:
    """The archived page says the same of a value that nobody saw again; a person who merges series has looked."""
    live(shell, site, "2000 students", "20000 students", "2000 students", more="700 guests")
    live(shell, site, "30000 students", more="700 guests", first_day=3)
    before = doubts(shell)
    assert [doubt for _, doubt in before] == [None, "refuted", None, "unconfirmed"]

    shell("reread")
    assert doubts(shell) == before
    shell("series", "split", PAGE, "students", "--since", "4", "--as", "pupils")
    assert [row["doubt"] for row in shell("history", PAGE, "pupils", "--json").json] == ["unconfirmed"]
    shell("series", "merge", PAGE, "pupils", "students")
    assert [doubt for _, doubt in doubts(shell)] == [None, "refuted", None, None]


def test_status_counts_what_is_missing(shell: Shell, site: Site) -> None:
    """A figure is of those that the page has until a second fetch confirms that it is gone."""

    def counted() -> tuple[str, int, int]:
        (line,) = (line for line in shell("status").out.splitlines() if line.startswith(f"{PAGE} "))
        (page,) = shell("status", "--json").json["pages"]
        return line.split("  ")[-1].strip(), page["figures"], page["missing"]

    live(shell, site, "2000 students", "")
    assert counted() == ("2 of 3", 2, 1)
    live(shell, site, "", first_day=2)
    assert counted() == ("2", 2, 0)
