"""Tables as the command line prints them."""

import pytest

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
