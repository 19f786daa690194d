"""Tables as the command line prints them."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from command_line import Shell

from monitor.cli.output import print_rich
from monitor.cli.tables import fitted, print_table

HEADINGS = ("Page", "State", ">Figures", "Next check")
ROWS = [
    ("télécom-paris", "unchanged", "13", "2026-11-24 06:30"),
    ("東京大学", "failed (timeout, 12 times in a row)", "1 234", ""),
    ("e\u0301cole", "", "", "2026-11-24 06:30"),
]


@pytest.mark.parametrize("columns", ["200", "60", "30"])
def test_the_quick_table_is_the_table(
    columns: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Thousands of rows are printed without rich, and look as if they were not, in wide and narrow terminals."""
    monkeypatch.setenv("COLUMNS", columns)

    print_table(*HEADINGS, rows=ROWS)
    quick = capsys.readouterr().out
    print_rich(*fitted(*HEADINGS, rows=ROWS))

    assert quick == capsys.readouterr().out
    assert "東京" in quick


@pytest.mark.parametrize("command", [("extract", "long.html"), ("diff", "before.html", "long.html")])
def test_one_long_cell_pushes_no_other_row_away_in_a_pipe(shell: Shell, command: tuple[str, ...]) -> None:
    """A row is one whole line, as long as it needs; the others are no longer for it."""
    section = (
        "Students of the faculties of engineering, humanities, natural sciences, medicine, law and political sciences"
    )
    text = PAGE.replace("<ul>", "<ul><li>7 campus").replace("</ul>", f"</ul><h2>{section}</h2><ul><li>9 chaires</ul>")
    shell.write("long.html", text)
    shell.write("before.html", text.replace("7 campus", "8 campus").replace("9 chaires", "6 chaires"))

    lines = shell(*command).out.splitlines()

    (long,) = (line for line in lines if section in line)
    assert " chaires" in long
    assert max(len(line) for line in lines if line != long and not line.startswith(("Contact", "Les "))) < 115


@pytest.mark.parametrize("columns", [24, 40, 60])
def test_what_people_copy_is_not_broken(
    columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A key stands on one line, where its table has room beside it for words and where it has none."""
    monkeypatch.setenv("COLUMNS", str(columns))

    print_rich(*fitted("=Key", "Label", rows=[("partenaires-pays-doubles", "partenaires dans 39 pays")]))

    printed = capsys.readouterr().out
    assert "partenaires-pays-doubles" in printed
    assert "=" not in printed


@pytest.mark.parametrize("columns", [20, 40, 60])
def test_no_column_is_lost_or_torn_in_a_narrow_terminal(
    columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where columns have no room, a row's cells stand below each other, and every word of them is there."""
    monkeypatch.setenv("COLUMNS", str(columns))
    headings = (" ", "Section", "Label", ">Old → new", ">Difference", ">Per cent")
    row = ("~", "Students", "international students", "2,000 → 2,150", "+150", "+7.5%")

    print_rich(*fitted(*headings, rows=[row, ("+", "", "chairs", "12", "", "")]))

    lines = capsys.readouterr().out.splitlines()
    assert all(len(line) <= columns for line in lines)
    assert set(" ".join(row).split()) <= set(" ".join(lines).split())
    assert lines[-3:] == ["+", "  Label: chairs", "  Old → new: 12"]


ADDRESS = "direction-des-relations-internationales@example.org"
PAGE = f"""<html lang="fr"><title>Les chiffres clés de la direction des relations internationales de l’école</title>
<h1>Chiffres clés</h1><ul><li>150 partenaires dans le monde<li>20 langues</ul><p>Mis à jour le 4 octobre 2024</p>
<section><h2>Contact</h2><p>Direction des Relations Internationales</p><p><a href="mailto:{ADDRESS}">{ADDRESS}</a>
+33 1 75 31 92 00</p></section></html>"""


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "older.html").write_text(PAGE.replace("150", "140"), encoding="utf-8")
    return Shell(tmp_path, capsys, monkeypatch)


def test_what_a_page_says_keeps_to_a_narrow_terminal(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Title and contact are broken between words; in a pipe each is a line."""
    piped = shell("extract", "page.html").out
    monkeypatch.setenv("COLUMNS", "60")
    narrow = shell("extract", "page.html").out

    assert max(map(len, narrow.splitlines())) <= 60
    assert "".join(narrow.split()).count(ADDRESS) == 1
    assert any(line.startswith("Contact: ") and line.endswith("92 00") for line in piped.splitlines())


@pytest.mark.parametrize("command", [("extract", "page.html"), ("diff", "older.html", "page.html")])
def test_explanations_can_be_read_wherever_they_go(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    """Their sentences are broken at a hundred columns in a pipe, and at the width of a terminal there is."""
    piped = shell(*command, "--explain").out.splitlines()
    monkeypatch.setenv("COLUMNS", "140")
    wide = shell(*command, "--explain").out.splitlines()

    assert 80 < _widest_of_reasons(piped) <= 100
    assert _widest_of_reasons(piped) < _widest_of_reasons(wide) <= 140


def _widest_of_reasons(lines: Sequence[str]) -> int:
    """Below the record or the changes, which are facts."""
    start = next(place for place, line in enumerate(lines) if "Reasons" in line or "Why" in line)
    return max(map(len, lines[start:]))
