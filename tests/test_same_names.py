"""Rows of one name are told apart by the row that they stand under."""

from dataclasses import replace

from change_support import figure

from figures.change import Change
from figures.change_wire import change_from_json, change_to_json
from figures.diff import diff
from figures.record import Figure, Record
from figures.rolling import as_told, rolled
from figures.same_names import called, stands_under


def rows(*labels: str, section: str = "People") -> list[Figure]:
    """A figure for each label, with numbers that differ."""
    return [figure(str(100 + 7 * place), label, section) for place, label in enumerate(labels)]


def told(old: list[Figure], new: list[Figure]) -> tuple[Change, ...]:
    return rolled(diff(Record(url=None, figures=tuple(old)), Record(url=None, figures=tuple(new))), old=old, new=new)


def test_a_row_stands_under_the_nearest_whose_name_no_other_has() -> None:
    """Two rows that repeat below each other are both of what stands above them; a period is no part of its name."""
    page = rows("Students, 2024", "women, 2024", "men, 2024", "Staff, 2024", "women, 2024", "men, 2024")

    assert stands_under(page) == [None, "Students", "Students", None, "Staff", "Staff"]


def test_where_the_row_above_does_not_tell_nothing_is_said() -> None:
    """Twice under one row, under none, or under what stands in another section."""
    twice = rows("Students", "women", "women")
    under_none = rows("women", "Students", "women")
    elsewhere = [*rows("Students", section="Teaching"), *rows("women", "Staff", "women")]

    assert [set(map(str, stands_under(page))) for page in (twice, under_none, elsewhere)] == [{"None"}] * 3


def test_a_name_that_stands_once_needs_nothing_beside_it() -> None:
    """As on most pages."""
    assert stands_under(rows("Students", "women", "Staff")) == [None, None, None]


def test_what_a_change_stands_under_is_kept_beside_its_label() -> None:
    """The figure is what the page says; messages put the row above into its label, before the period."""
    old = rows("Students, 2024", "women, 2024", "Staff, 2024", "women, 2024")
    new = [*old[:3], figure("130", "women, 2024", "People")]
    (change,) = told(old, new)
    (shown,) = as_told([change])

    assert (change.old, change.new, change.under) == (old[3], new[3], "Staff")
    assert shown.new == called(new[3], "Staff") == figure("130", "women (Staff), 2024", "People")
    assert change_from_json(change_to_json(change)) == change


def test_a_row_above_that_was_renamed_does_not_part_its_rows() -> None:
    """Their order tells them apart then, as before."""
    old = rows("Students, 2023", "women, 2023", "Staff, 2023", "women, 2023")
    both = [each for name in ("Students", "women", "Staff", "women") for each in (f"{name}, 2023", f"{name}, 2024")]
    new = [figure(str(100 + 7 * (place // 2) + place % 2), label, "People") for place, label in enumerate(both)]
    renamed = [replace(each, label=each.label.replace("Staff", "Employees")) for each in new]

    assert [change.follows for change in told(old, new) if change.follows] == old
    assert len([change for change in told(old, renamed) if change.follows]) >= 3
