"""`keyfigures diff`, `history` and `export` over two snapshots of one page."""

import asyncio
import csv
import io
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import PATH, STATES, check_twice, configure

from monitor.config.file import load_config
from monitor.once import check_pages

OLD_RECORD = str(STATES / "2024-10" / "expected.json")
CONTRACT = ["page", "figure", "section", "label", "value", "upper", "unit", "qualifier", "taken_at", "snapshot"]
COLUMNS = [*CONTRACT, "doubt"]
OLD, NEW = (str(STATES / state / "page.html") for state in ("2024-10", "2025-10"))


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with Site() as site:
        yield check_twice(tmp_path_factory.mktemp("watched"), site)


@pytest.fixture
def shell(tmp_path: Path, config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    shell = Shell(tmp_path, capsys, monkeypatch)
    monkeypatch.setenv("KEYFIGURES_CONFIG", str(config))
    return shell


@pytest.mark.parametrize(
    "words", [("previous", "latest"), ("1", "2"), ("telecom-paris", "previous", "latest"), ("telecom-paris", "1", "2")]
)
def test_snapshots_have_many_names(shell: Shell, words: tuple[str, ...]) -> None:
    """By number, latest and previous, after the page's name or without it where there is one page."""
    document = shell("diff", *words, "--json").json

    assert document["schema"] == "keyfigures/changes/1"
    assert (document["from"]["snapshot"], document["to"]["snapshot"]) == (1, 2)
    assert [change["kind"] for change in document["changes"]] == [
        "figure_changed",
        "figure_changed",
        "figure_reworded",
        "figure_added",
        "news_added",
        "news_removed",
    ]
    assert document["changes"][0]["delta"] == "4"
    assert document["changes"][0]["percent"] == "10.81"


def test_a_date_names_the_last_snapshot_at_its_end(shell: Shell) -> None:
    """A day that is to come names the latest; a day before the first has none."""
    assert shell("diff", "9999-01-01", "latest").code == 0

    ended = shell("diff", "2020-01-01", "latest")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        "keyfigures: there is no snapshot of telecom-paris at 2020-01-01; "
        "`keyfigures history telecom-paris` shows what there is\n"
    )
    assert shell("history", "telecom-paris").code == 0


def test_a_difference_exits_as_diff_does(shell: Shell) -> None:
    """0 the same, 1 different, 2 trouble."""
    assert shell("diff", "1", "1").code == 0
    assert shell("diff", "1", "2").code == 1
    assert shell("diff", "1", "99").code == 2


def test_a_table_has_what_people_ask(shell: Shell) -> None:
    """Section, label, old and new, difference and per cent; additions and removals are marked; no colour in a pipe."""
    ended = shell("diff", "previous", "latest")
    rows = [line for line in ended.out.splitlines() if line[:1] in "~+−≈"]

    assert "De nombreux partenariats dans le monde" in rows[0]
    assert "37 → 41" in rows[0]
    assert "+4" in rows[0]
    assert "+10,8\u00a0%" in rows[0]
    assert [row[0] for row in rows] == ["~", "~", "≈", "+", "+", "−"]
    assert "\x1b" not in ended.out


def test_files_are_compared_as_snapshots_are(shell: Shell) -> None:
    """HTML files, record files, one of them from standard input, and a snapshot against a file."""
    changes = shell("diff", "1", "2", "--json").json["changes"]
    kinds = [change["kind"] for change in changes]
    by_files = shell("diff", OLD, NEW, "--json").json
    mixed = shell("diff", OLD_RECORD, "-", "--json", stdin=Path(NEW).read_bytes()).json

    assert [change["kind"] for change in by_files["changes"]] == kinds
    assert [change["kind"] for change in mixed["changes"]] == kinds
    assert by_files["from"] == {"snapshot": None, "taken_at": None, "url": None, "file": OLD}
    assert shell("diff", "1", OLD_RECORD).code == 0


def test_files_need_no_configuration(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two files can be compared anywhere."""
    monkeypatch.delenv("KEYFIGURES_CONFIG")

    assert shell("diff", OLD_RECORD, OLD_RECORD).code == 0


@pytest.mark.parametrize(
    "body", [b"{}", b'{"schema": "keyfigures/record/1"}', b"{nothing", b'{"figures": 3}', b"{" * 9999]
)
def test_what_is_no_record_is_trouble(shell: Shell, body: bytes) -> None:
    """A JSON file of another kind is refused in one line."""
    shell.write("x.json", body)

    ended = shell("diff", "x.json", OLD_RECORD)

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("keyfigures: x.json: not a record (")
    assert ended.err.count("\n") == 1


def test_a_page_that_lost_all_figures_is_trouble(shell: Shell) -> None:
    """A maintenance page removes nothing: it is another page."""
    shell.write("maintenance.html", "<h1>Site en maintenance</h1>")

    ended = shell("diff", OLD, "maintenance.html")

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("keyfigures: maintenance.html: no")
    assert ended.err.count("\n") == 1


def test_explain_gives_reasons_and_the_runner_up(shell: Shell) -> None:
    """For each pair why it was matched, and what would have been next."""
    pairs = shell("diff", "1", "2", "--explain", "--json").json["matching"]

    assert len(pairs) == 13
    assert all(pair["reasons"] for pair in pairs)
    assert shell("diff", "1", "2", "--explain").code == 1


def test_history_is_the_rows_of_export(shell: Shell) -> None:
    """The same rows, in the contract's columns, numbers as decimal strings."""
    rows = shell("history", "telecom-paris", "--json").json

    assert list(rows[0]) == COLUMNS
    assert len(rows) == 27
    assert rows == shell("export", "--json").json
    assert rows == [json.loads(line) for line in shell("export", "--jsonl").out.splitlines()]
    as_csv = shell("export", "--csv").out
    assert as_csv.splitlines()[0] == ",".join(CONTRACT)
    assert list(csv.DictReader(io.StringIO(shell("history", "telecom-paris", "--csv").out))) == list(
        csv.DictReader(io.StringIO(as_csv))
    )
    assert rows[0]["value"] == "100"
    assert rows[0]["qualifier"] == "at_least"
    assert rows[0]["taken_at"].endswith("Z")


@pytest.mark.parametrize("words", [("Erasmus",), ("partenariats", "erasmus"), ("ERASMUS pays",)])
def test_a_figure_is_found_by_words_of_its_label(shell: Shell, words: tuple[str, ...]) -> None:
    """Case and order of quoting do not count; its values are a table and a plot."""
    rows = shell("history", "telecom-paris", *words, "--json").json
    shown = shell("history", "telecom-paris", *words)

    assert [row["value"] for row in rows] == ["37", "41"]
    assert "+4 (+10,8\u00a0%)" in shown.out
    assert "┤" in shown.out
    assert shell("history", "telecom-paris", rows[0]["figure"], "--json").json == rows


def test_a_percentage_moves_by_points(shell: Shell) -> None:
    """From 45 % to 47 % is two points, here as in mails."""
    rows = shell("history", "telecom-paris", "--json").json
    (key,) = {row["figure"] for row in rows if row["label"] == "d’internationaux (tous diplômes)"}

    assert "+2 points" in shell("history", "telecom-paris", key).out


def test_all_figures_have_an_overview(shell: Shell) -> None:
    """One line a figure: first value, value now, since when."""
    lines = shell("history", "telecom-paris").out.splitlines()

    (line,) = (line for line in lines if "partenariats Erasmus" in line)
    assert line.split()[-5:-3] == ["37", "41"]
    assert len(lines) == 2 + 14


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("telecom-pari",), 'no page is called "telecom-pari"; did you mean "telecom-paris"?'),
        (("telecom-paris", "licornes"), 'no figure of telecom-paris is called "licornes"; '),
    ],
)
def test_unknown_names_are_refused(shell: Shell, words: tuple[str, ...], said: str) -> None:
    """One line, and what there is instead."""
    ended = shell("history", *words)

    assert ended.code == 2
    assert ended.err.startswith(f"keyfigures: {said}")


def test_a_chart_is_svg_without_script(shell: Shell) -> None:
    """A whole picture: nothing in it runs, nothing is loaded from elsewhere."""
    ended = shell("history", "telecom-paris", "Erasmus", "--svg", "chart.svg")

    text = (shell.folder / "chart.svg").read_text(encoding="utf-8")
    tags = {element.tag.rpartition("}")[2] for element in ET.fromstring(text).iter()}
    assert ended.code == 0
    assert "svg" in tags
    assert "script" not in tags
    assert 'href="http' not in text
    assert "@import" not in text


def test_a_data_package_describes_its_file(shell: Shell) -> None:
    """The CSV beside its description, whose fields are the file's columns."""
    assert shell("export", "--datapackage", "package").code == 0

    package = json.loads((shell.folder / "package" / "datapackage.json").read_text(encoding="utf-8"))
    rows = (shell.folder / "package" / "observations.csv").read_text(encoding="utf-8").splitlines()
    (resource,) = package["resources"]
    assert [field["name"] for field in resource["schema"]["fields"]] == COLUMNS == rows[0].split(",")
    assert len(rows) == 28


def test_without_a_database_there_is_no_history(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what makes one."""
    monkeypatch.setenv("KEYFIGURES_CONFIG", str(shell.write("empty.toml", "")))

    for words in (("diff", "previous", "latest"), ("history", "x"), ("export", "--csv")):
        ended = shell(*words)
        assert ended.code == 2
        assert ended.err.endswith("keyfigures.db: no database yet; `keyfigures check` makes it\n")


def test_a_figure_is_shown_by_the_name_it_was_given(shell: Shell, tmp_path: Path) -> None:
    """In the table, above its own history and in a chart; exports keep the page's words, as the records do."""
    key = shell("series", "list", "telecom-paris", "--json").json["series"][0]["key"]
    exported = shell("export", "--csv").out
    shell("series", "rename", "telecom-paris", key, "Budget de l'école")

    overview, alone = shell("history", "telecom-paris").out, shell("history", "telecom-paris", key).out
    shell("history", "telecom-paris", "--svg", str(tmp_path / "chart.svg"))

    assert "Budget de l'école" in overview
    assert alone.startswith(f"Budget de l'école ({key})\n")
    assert "Budget de l" in (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert shell("export", "--csv").out == exported
    shell("series", "rename", "telecom-paris", key, "")
    assert "Budget" not in shell("history", "telecom-paris").out


def test_history_shows_numbers_as_the_page_writes_them(shell: Shell, tmp_path: Path) -> None:
    """A bound of a rank is no place, and moves by none; a plus before a number stays before it."""
    page = "<html lang=en><title>Key figures</title><h1>Key figures</h1><ul>{}</ul>"
    lines = "<li>{} in the world ranking</li><li>{} students a year</li><li>450 staff</li>"
    with Site() as site:
        path = configure(tmp_path, site)
        for bound, growth in (("Top 400", "+0.8%"), ("Top 300", "+0.9%")):
            site.publish(PATH, page.format(lines.format(bound, growth)).encode())
            asyncio.run(check_pages(load_config(path), on_report=lambda _report: None))

    shown = shell("history", "telecom-paris", "--config", str(path)).out
    ranks = shell("history", "telecom-paris", "world ranking", "--config", str(path)).out

    assert ("Top 400" in shown, "Top 300" in shown, "#" in shown) == (True, True, False)
    assert ("+0.8%" in shown, "0.8%+" in shown) == (True, False)
    assert "place" not in ranks


def test_a_figure_s_table_has_a_line_for_each_turn(shell: Shell, tmp_path: Path) -> None:
    """Where its number, a number in its label, or its words changed, and when it was seen last; `--all` has all."""
    page = "<html lang=en><title>Key figures</title><h1>Key figures</h1><ul>{}</ul>"
    lines = "<li>100+ partners in {} countries</li><li>{} students a year</li><li>{} in the world ranking</li>"
    with Site() as site:
        path = configure(tmp_path, site)
        for numbers in ((39, 2000, "Top 100"), (39, 2050, "Top 100"), (41, 2050, "Top 100"), (41, 2060, "100th")):
            site.publish(PATH, page.format(lines.format(*numbers)).encode())
            asyncio.run(check_pages(load_config(path), on_report=lambda _report: None))

    def told(*words: str) -> list[list[str]]:
        shown = shell("history", "telecom-paris", *words, "--config", str(path)).out
        return [line.split()[2:] for line in shown.splitlines() if line.startswith("20")]

    assert told("students") == [["2000", "1"], ["2050", "+50", "(+2.5%)", "2"], ["2060", "+10", "(+0.5%)", "4"]]
    assert [row[1] for row in told("students", "--all")] == ["1", "+50", "3", "+10"]
    assert told("partners") == [
        ["100+", "1", "partners", "in", "39", "countries"],
        ["100+", "3", "partners", "in", "41", "countries"],
    ]
    assert told("world ranking") == [["Top", "100", "1"], ["#100", "4"]]
    shown = shell("history", "telecom-paris", "students", "--config", str(path)).out
    assert "last seen 20" in shown
    assert "4 snapshots show it; `--all` lists each" in shown


def test_a_plot_goes_in_steps_and_names_its_values(shell: Shell) -> None:
    """A value stands until the next one is seen, and is written as its page does; what never moved has none."""
    plot = shell("history", "telecom-paris", "Erasmus").out.partition("┌")[2].splitlines()

    assert [line.partition("┤")[0].strip() for line in plot if "┤" in line] == ["41", "37"]
    assert "┌" not in shell("history", "telecom-paris", "nationalités").out
