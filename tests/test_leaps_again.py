"""A figure that leaps from one doubtful value to another: nothing is told that no second fetch has shown."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import PATH, configure

WORDS = ("students", "professors", "laboratories", "schools", "nationalities")
FIRST = (2_000, 300, 45, 12, 80)

Check = Callable[..., list[str]]


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Check]:
    """The lines below a page's own that a check prints once it shows some numbers, None where one is not shown."""
    with Site() as site:
        shell = Shell(tmp_path, capsys, monkeypatch)
        configure(tmp_path, site)

        def checked(*numbers: int | None) -> list[str]:
            tiles = "".join(
                f"<div><b>{number}</b><p>{word}</p></div>"
                for number, word in zip(numbers, WORDS, strict=True)
                if number is not None
            )
            head = "<html lang='en'><title>Key figures</title><h1>Key figures</h1>"
            site.publish(PATH, f"{head}<div>{tiles}</div></html>".encode())
            return [line.strip() for line in shell("check").out.splitlines()][1:]

        yield checked


def told(lines: list[str]) -> list[str]:
    return [line for line in lines if line[:1] in "~+−"]


def test_a_leap_behind_a_leap_waits_anew(check: Check) -> None:
    """What the second fetch shows is another value, which no fetch has shown again."""
    check(*FIRST)

    assert told(check(20_000, *FIRST[1:])) == []
    assert told(check(500_000, *FIRST[1:])) == []
    assert told(check(*FIRST)) == []


def test_a_leap_that_a_later_fetch_shows_again_is_told(check: Check) -> None:
    """From what people know to where it stands."""
    check(*FIRST)
    check(20_000, *FIRST[1:])
    check(500_000, *FIRST[1:])

    (line,) = told(check(500_000, *FIRST[1:]))

    assert line.startswith("~ students: 2000 → 500,000")


def test_a_figure_that_grows_on_from_its_leap_is_told(check: Check) -> None:
    """A step that nobody doubts confirms where it starts from."""
    check(*FIRST)
    check(20_000, *FIRST[1:])

    (line,) = told(check(20_100, *FIRST[1:]))

    assert line.startswith("~ students: 2000 → 20,100")


def test_a_page_whose_numbers_all_move_twice_is_told_once_they_stand(check: Check) -> None:
    """Placeholders of a page that is being rebuilt, drawn anew each time."""
    check(*FIRST)

    assert told(check(2_100, 310, 46, 13, 81)) == []
    assert told(check(2_300, 330, 49, 16, 85)) == []
    assert len(told(check(2_300, 330, 49, 16, 85))) == len(FIRST)


def test_a_figure_that_comes_back_as_a_leap_waits(check: Check) -> None:
    """It was missing and stands at quite another number: neither was shown twice."""
    check(*FIRST)

    assert told(check(None, *FIRST[1:])) == []
    assert told(check(1, *FIRST[1:])) == []
    assert told(check(*FIRST)) == []


def test_a_figure_that_leaps_each_time_is_told_in_the_end(check: Check) -> None:
    """A page that is never the same twice would be silent for ever."""
    check(*FIRST)
    values = [2_000 * 7**n for n in range(1, 6)]

    assert [bool(told(check(value, *FIRST[1:]))) for value in values] == [False, False, False, False, True]
