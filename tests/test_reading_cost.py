"""What a reading costs, in calls: a number that no other process on the machine and no day of the week changes."""

import sys
from types import FrameType
from typing import Any

import pytest

from bench.families import FAMILIES, page
from scraper.reading.reader import read

CALLS_A_KILOBYTE = 950
"""Of functions, of Python's and in C, on a page of 100 KB of any family: a tenth more than the dearest has."""

CALLS_A_FIGURE = 1220
"""That one more figure may add, also a tenth more: what a rule asks of every number, it asks that often."""

SIZE = 100_000
FIGURES_A_GROUP = 4


@pytest.fixture(autouse=True, scope="module")
def pages_before() -> None:
    """A process that has read a few pages has made ready what it needs for many."""
    for _ in range(3):
        read("<p>One page</p>")


def calls(html: str) -> int:
    """How many calls it takes to read a page that has been read before, so that what is remembered is known."""
    read(html)
    count = 0

    def heed(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(heed)
    try:
        read(html)
    finally:
        sys.setprofile(None)
    return count


def crowded(family: str, times: int) -> str:
    """A small page with so many groups of figures."""
    html = page(family, 1)
    group = FAMILIES[family].format
    more = "".join(group(a=n * 7 + 3, b=n % 97 + 2, c=n * 13 + 1100, d=n % 83 + 2) for n in range(times))
    return html.replace("</main>", f"{more}</main>")


@pytest.mark.parametrize("family", FAMILIES)
def test_a_page_costs_no_more_than_its_budget(family: str) -> None:
    """A rule that asks all elements or texts of a page makes every page dearer: it should first ask something cheap."""
    assert calls(page(family, SIZE)) <= CALLS_A_KILOBYTE * SIZE / 1000


@pytest.mark.parametrize("family", FAMILIES)
def test_a_page_twice_as_long_costs_twice_as_much(family: str) -> None:
    """Nothing is looked for anew for each of what is found."""
    half, whole, double = (calls(page(family, size)) for size in (SIZE // 4, SIZE // 2, SIZE))
    assert double - whole <= 1.1 * 2 * (whole - half)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_figure_costs_no_more_than_its_budget(family: str) -> None:
    """Also on a page of nothing else: what is asked of a number does not depend on how many there are."""
    few, many = calls(crowded(family, 10)), calls(crowded(family, 60))
    assert many - few <= CALLS_A_FIGURE * FIGURES_A_GROUP * 50


CROWDS = {
    "titles that say news": (
        "<section><h2>News</h2>{}</section>",
        "<article><a href='/n{0}'><h3>News {0}</h3></a><time datetime=2023-05-12>12 May 2023</time></article>",
    ),
    "figures in elements of one line": ("<p>{}</p>", "<strong>{0} students</strong> "),
}


@pytest.mark.parametrize("crowd", CROWDS)
def test_a_crowd_twice_as_large_costs_twice_as_much(crowd: str) -> None:
    """Also where no page that is meant to be read has so many: else it would be refused for the time that it takes."""
    around, each = CROWDS[crowd]
    few, some, many = (
        calls(
            f"<title>Key figures</title><h1>Key figures</h1>{around.format(''.join(map(each.format, range(number))))}"
        )
        for number in (100, 200, 400)
    )
    assert many - some <= 1.1 * 2 * (some - few)


@pytest.mark.parametrize("piece", ["1 ", "+33 ", "1,234,", "we have 120 students of our own in all of our houses and "])
def test_a_line_that_nobody_wrote_costs_no_more_for_being_longer(piece: str) -> None:
    """What is read of it is its beginning; whoever asks how that begins does not look for all of its numbers again."""
    long, longer = (
        calls(f"<title>Key figures</title><h1>Key figures</h1><p>{piece * (size // len(piece))}</p>")
        for size in (10_000, 20_000)
    )
    assert longer <= 1.1 * long


@pytest.mark.parametrize("question", ["_has_sum", "_aim"])
def test_a_sentence_is_asked_once_for_all_its_numbers(question: str) -> None:
    """However long it is: to search all of it for each is what makes a page of one sentence too dear to be read."""
    line = f"we have 120 students of {question} in each of our own houses and " * 1000
    asked: list[str] = []

    def heed(frame: FrameType, event: str, _argument: Any) -> None:
        if event == "call":
            asked.append(frame.f_code.co_name)

    sys.setprofile(heed)
    try:
        read(f"<html lang=en><title>Key figures</title><h1>Key figures</h1><p>{line}</p>")
    finally:
        sys.setprofile(None)
    assert asked.count(question) == 1
