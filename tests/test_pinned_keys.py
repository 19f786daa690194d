"""A figure that is pinned to another key keeps its history: the series goes on under that key."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from command_line import Shell
from live_site import Site
from watched_site import PATH, configure

from figures.pinned_keys import renamed_series
from figures.record import Figure, Quantity
from figures.series import Series

PAGE = "telecom-paris"
LABEL = "partner universities"
OLD = "partner-universities"


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        yield site


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


def page(figure: str, *, students: str = "2,400") -> str:
    items = f"<li>{students} students</li><li>190 teachers</li><li>45 courses</li><li>{figure}</li>"
    return f'<html lang="en"><title>Facts</title><main><h1>Key figures</h1><ul>{items}</ul></main></html>'


def pin(shell: Shell, site: Site, key: str, *more: str) -> None:
    configure(shell.folder, site, "\n".join([f'[[pages.figures]]\nlabel = "{LABEL}"\nkey = "{key}"', *more]))


def figure(value: str, label: str) -> Figure:
    return Figure(quantity=Quantity(value=Decimal(value)), label=label, section=None, raw=value)


def checked(shell: Shell, site: Site, *figures: str, **others: str) -> list[Any]:
    """The changes that were told while the page showed these, one after the other."""
    told = []
    for figure in figures:
        site.publish(PATH, page(figure, **others))
        [one] = shell("check", "--json").json["pages"]
        told += [(each["kind"], each.get("old", {}).get("value")) for each in one["changes"]]
    return told


def values(shell: Shell, words: str) -> list[tuple[str, str]]:
    return [(row["figure"], row["value"]) for row in shell("history", PAGE, words, "--json").json]


def keys(shell: Shell) -> set[str]:
    return {line["key"] for line in shell("series", "list", PAGE, "--json").json["series"]}


@pytest.mark.parametrize("before", [(f"120 {LABEL}", "", "", f"121 {LABEL}"), (f"120 {LABEL}", f"121 {LABEL}")])
def test_the_values_before_go_with_a_pinned_key(shell: Shell, site: Site, before: tuple[str, ...]) -> None:
    """Gone for a while or not: nothing is told, nothing is left behind, and the old key still leads there."""
    configure(shell.folder, site)
    checked(shell, site, *before)
    shell("series", "rename", PAGE, OLD, "Our partners")
    pin(shell, site, "partners")

    told = checked(shell, site, before[-1], f"130 {LABEL}")

    assert told == [("figure_changed", "121")]
    assert values(shell, "partners") == [("partners", "120"), ("partners", "121"), ("partners", "130")]
    assert values(shell, OLD) == values(shell, "Our partners") == values(shell, "partners")
    assert keys(shell) == {"students", "teachers", "courses", "partners"}


def test_a_figure_may_be_pinned_while_it_is_gone(shell: Shell, site: Site) -> None:
    """It is back under the pinned key, with the values it had."""
    configure(shell.folder, site)
    checked(shell, site, f"120 {LABEL}", "", "")
    pin(shell, site, "partners")

    assert checked(shell, site, "", f"121 {LABEL}") == [("figure_added", None)]
    assert values(shell, "partners") == [("partners", "120"), ("partners", "121")]
    assert OLD not in keys(shell)


def test_a_figure_that_gets_the_pinned_label_later_is_the_one_it_was(shell: Shell, site: Site) -> None:
    """Rewording is neither removal nor addition, also where the new wording is pinned to a key already."""
    configure(shell.folder, site)
    checked(shell, site, "120 universities that are partners")
    pin(shell, site, "partners")

    assert checked(shell, site, "120 universities that are partners", f"120 {LABEL}") == [("figure_reworded", "120")]
    assert values(shell, "partners") == [("partners", "120"), ("partners", "120")]


def test_a_key_can_be_changed_and_changed_back(shell: Shell, site: Site) -> None:
    """Each pin takes all values with it, and no check tells of a figure that came or went."""
    configure(shell.folder, site)
    told = checked(shell, site, f"120 {LABEL}", f"121 {LABEL}")
    for number, key in enumerate(("partners", "network", "partners", OLD), start=122):
        pin(shell, site, key)
        told += checked(shell, site, f"{number - 1} {LABEL}", f"{number} {LABEL}", f"{number} {LABEL}")
        assert values(shell, key) == [(key, str(value)) for value in range(120, number + 1)]

    assert told == [("figure_changed", str(value)) for value in range(120, 125)]


def test_what_waits_for_a_second_fetch_goes_with_the_key(shell: Shell, site: Site) -> None:
    """The change that was held is told of the key, and its value is a fact."""
    configure(shell.folder, site)
    assert checked(shell, site, f"120 {LABEL}", f"12,000 {LABEL}") == []
    pin(shell, site, "partners")

    assert checked(shell, site, f"12,000 {LABEL}") == [("figure_changed", "120")]
    assert [row["doubt"] for row in shell("history", PAGE, "partners", "--json").json] == [None, None]


def test_a_rereading_takes_the_values_along_too(shell: Shell, site: Site) -> None:
    """Also those from when the figure was worded otherwise."""
    configure(shell.folder, site)
    checked(shell, site, "120 universities that are partners", f"121 {LABEL}")
    pin(shell, site, "partners")

    assert shell("reread").code == 0
    assert checked(shell, site, f"121 {LABEL}") == []
    assert values(shell, "partners") == [("partners", "120"), ("partners", "121")]
    assert keys(shell) == {"students", "teachers", "courses", "partners"}


def test_a_figure_may_be_renamed_and_given_a_key_at_once(shell: Shell, site: Site) -> None:
    """The label to show and the key are of one pin; the figure is the one it was."""
    configure(shell.folder, site)
    checked(shell, site, f"120 {LABEL}", f"121 {LABEL}")
    pin(shell, site, "partners", 'rename = "our network"')

    assert checked(shell, site, f"121 {LABEL}", f"122 {LABEL}") == [("figure_changed", "121")]
    assert values(shell, "partners") == [("partners", "120"), ("partners", "121"), ("partners", "122")]


def test_a_key_that_another_series_has_takes_nothing_along() -> None:
    """Whether two series that stand are one, a person must say; a label that no figure has says nothing."""
    figures = [figure("120", LABEL), figure("190", "teachers")]
    series = [Series(key=f.label, figure=f, position=i) for i, f in enumerate(figures)]

    assert renamed_series(series, figures, pinned={LABEL: "teachers"}) == {}
    assert renamed_series(series, figures, pinned={"students": "new"}) == {}
    assert renamed_series(series, figures, pinned={LABEL.title(): "new"}) == {LABEL: "new"}
