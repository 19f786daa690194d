"""What `check` says where a figure makes way for another one that is much like it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import PATH, configure

PAGE = """<!doctype html><html lang="en"><title>Our world</title><nav><a href="/">Home</a></nav><main><h1>Our world</h1>
{}</main></html>"""
Row = tuple[str, int, str]


class Checked:
    """A page on 127.0.0.1 that is checked each time it says something."""

    def __init__(self, shell: Shell, site: Site) -> None:
        self._shell, self._site = shell, site
        configure(shell.folder, site)

    def __call__(self, main: str) -> list[str]:
        """What `check` tells of the page, with a second fetch that confirms what left."""
        self._site.publish(PATH, PAGE.format(main).encode())
        lines = map(str.strip, self._shell("check", "--confirm-now").out.splitlines()[1:])
        return [line for line in lines if line.startswith(("~", "+", "−"))]


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Checked]:
    with Site() as site:
        yield Checked(Shell(tmp_path, capsys, monkeypatch), site)


def top(*rows: Row) -> str:
    body = "".join(
        f"<tr><td>{rank}</td><td>{country}</td><td>{students}</td><td>{share}</td></tr>"
        for rank, (country, students, share) in enumerate(rows, 1)
    )
    return f"<table><tr><th>Rank</th><th>Country</th><th>Learners</th><th>%</th></tr>{body}</table>"


def tiles(*shown: tuple[int, str]) -> str:
    return f"<ul>{''.join(f'<li><b>{number}</b> {label}</li>' for number, label in shown)}</ul>"


def test_a_country_that_takes_another_s_rank_is_another_country(check: Checked) -> None:
    """One row leaves the table, one comes in its place, and two change places: no number of Chile's is Kenya's."""
    check(top(("Brazil", 541, "15.9"), ("Turkey", 517, "15.2"), ("Chile", 268, "7.9")))

    told = check(top(("Turkey", 563, "15.8"), ("Brazil", 538, "15.1"), ("Kenya", 275, "7.7")))

    assert not [line for line in told if "was" in line]
    assert {line[0] for line in told if "Chile" in line} == {"−"}
    assert {line[0] for line in told if "Kenya" in line} == {"+"}
    assert {line[0] for line in told if "Turkey" in line or "Brazil" in line} == {"~"}


def test_a_tile_that_counts_those_who_come_is_none_of_those_who_leave(check: Checked) -> None:
    """Two figures, where one word tells them apart; one figure, where another word says the same."""
    check(tiles((388, "outbound exchange students"), (64, "partner universities"), (9, "libraries")))

    told = check(tiles((401, "inbound exchange students"), (66, "partner institutions"), (9, "libraries")))

    assert not [line for line in told if "exchange" in line and "was" in line]
    assert sorted(line[0] for line in told if "exchange" in line) == ["+", "−"]
    assert [line for line in told if "partner" in line and line.startswith("~")]


@pytest.mark.parametrize(
    ("left", "came"), [("Austria", "Australia"), ("graduates", "undergraduates"), ("immigrants", "emigrants")]
)
def test_one_word_whose_letters_are_alike_is_another_thing(check: Checked, left: str, came: str) -> None:
    """Nothing of the label stays, but for its letters: who leaves and who comes are told each by itself."""
    check(tiles((541, "Brazil"), (2340, left), (75, "Norway")))

    told = check(tiles((541, "Brazil"), (2410, came), (75, "Norway")))

    assert told == [f"+ 2410 {came}", f"− 2340 {left}"]
