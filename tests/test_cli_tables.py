"""Tables as the command line prints them."""

import pytest

from monitor.cli.output import print_rich
from monitor.cli.tables import plain_table, print_table

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
    print_rich(plain_table(*HEADINGS, rows=ROWS))

    assert quick == capsys.readouterr().out
    assert "東京" in quick
