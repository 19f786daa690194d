"""Tables of years whose heads are spelt otherwise: the numbers say which column is which."""

from collections.abc import Mapping, Sequence

import pytest
from change_support import figure

from figures.change import Change
from figures.diff import diff
from figures.kinds import Kind
from figures.record import Figure, Record
from figures.structure import restructured

YEARS = ("2021", "2022", "2023")
ROWS = {"Students": (1250, 1310, 1402), "Teachers": (112, 118, 121), "Laboratories": (41, 43, 45)}
ROLLED = {"Students": (1310, 1402, 1455), "Teachers": (118, 121, 126), "Laboratories": (43, 45, 46)}
OTHERS = {"Students": (1251, 1311, 1403), "Teachers": (111, 117, 120), "Laboratories": (42, 44, 46)}
FLAT = {"Students": (1250, 1250, 1250), "Laboratories": (41, 41, 41)}
Rows = Mapping[str, Sequence[int]]
Steps = set[tuple[str, str]]


def table(heads: Sequence[str], rows: Rows = ROWS) -> tuple[Figure, ...]:
    return tuple(
        figure(str(value), f"{name}, {head}", "Figures")
        for name, values in rows.items()
        for head, value in zip(heads, values, strict=True)
    )


def changes(old: Sequence[Figure], new: Sequence[Figure]) -> tuple[Change, ...]:
    return diff(Record(url=None, figures=tuple(old)), Record(url=None, figures=tuple(new)))


def steps(old: Sequence[Figure], new: Sequence[Figure], kind: Kind) -> Steps:
    found = [(change.old, change.new) for change in changes(old, new) if change.kind is kind]
    return {tuple(side.label if isinstance(side, Figure) else "" for side in pair) for pair in found}  # type: ignore[misc]


def renamed(old: Sequence[str], new: Sequence[str], rows: Rows = ROWS) -> Steps:
    return {(f"{row}, {was}", f"{row}, {now}") for row in rows for was, now in zip(old, new, strict=True)}


@pytest.mark.parametrize(
    "heads",
    [
        ("2021/22", "2022/23", "2023/24"),
        ("2020/21", "2021/22", "2022/23"),
        ("WS 2021/22", "WS 2022/23", "WS 2023/24"),
        ("FY 2021", "FY 2022", "FY 2023"),
        ("31.12.2021", "31.12.2022", "31.12.2023"),
        ("Dec 2021", "Dec 2022", "Dec 2023"),
        ("2021*", "2022 (revised)", "2023 p"),
    ],
)
def test_a_column_whose_head_is_spelt_otherwise_stays(heads: tuple[str, ...]) -> None:
    """Another way to say the year rewords the figures: none is gone, none is new, and nothing was rebuilt."""
    for old, new in ((YEARS, heads), (heads, YEARS)):
        found = changes(table(old), table(new))
        assert {change.kind for change in found} <= {Kind.FIGURE_REWORDED}
        assert steps(table(old), table(new), Kind.FIGURE_REWORDED) <= renamed(old, new)
        assert not restructured(found, figures=9)


def test_a_number_that_was_revised_meanwhile_is_a_change_of_its_figure() -> None:
    """The numbers that stayed say which column it stands in."""
    rows = {**ROWS, "Students": (1250, 1310, 1409)}
    new = table(("2021/22", "2022/23", "2023/24"), rows)
    assert steps(table(YEARS), new, Kind.FIGURE_CHANGED) == {("Students, 2023", "Students, 2023/24")}
    assert not steps(table(YEARS), new, Kind.FIGURE_REMOVED)


def test_a_table_may_roll_on_as_its_heads_are_spelt_otherwise() -> None:
    """What left is gone, what came is new, and what is between has stayed."""
    new = table(("2022/23", "2023/24", "2024/25"), ROLLED)
    stayed = renamed(YEARS[1:], ("2022/23", "2023/24"))
    assert steps(table(YEARS), new, Kind.FIGURE_REWORDED) == stayed
    assert steps(table(YEARS), new, Kind.FIGURE_REMOVED) == {(f"{row}, 2021", "") for row in ROWS}
    assert steps(table(YEARS), new, Kind.FIGURE_ADDED) == {("", f"{row}, 2024/25") for row in ROWS}


@pytest.mark.parametrize(
    ("old", "new", "rows", "rows_now"),
    [
        (YEARS, ("2021/22", "2022/23", "2023/24"), ROWS, OTHERS),
        (("2022/23", "2023/24"), ("2024/25", "2025/26"), {"Students": (1250, 1250)}, {"Students": (1250, 1250)}),
        (("June 2023", "June 2024"), ("Dec 2023", "Dec 2024"), {"Students": (1, 1)}, {"Students": (1, 1)}),
        (("2023", "2024"), ("Q1 2024", "Q2 2024"), {"Students": (1250, 1310)}, {"Students": (1310, 1310)}),
        (("2023", "2024"), ("2024/25", "2025/26"), {"Students": (1250, 1310)}, {"Students": (1310, 1402)}),
    ],
    ids=["other numbers", "the next years", "another month", "a year and its quarters", "one number is chance"],
)
def test_what_may_be_another_period_is_another_column(
    old: Sequence[str], new: Sequence[str], rows: Rows, rows_now: Rows
) -> None:
    """Where the numbers do not say so, and between periods of one form, no column is the other's."""
    found = changes(table(old, rows), table(new, rows_now))
    assert {change.kind for change in found} == {Kind.FIGURE_REMOVED, Kind.FIGURE_ADDED}


def test_where_no_number_moves_from_year_to_year_the_first_year_is_it() -> None:
    """ "2022/23" begins in 2022."""
    new = table(("2021/22", "2022/23", "2023/24"), FLAT)
    expected = renamed(YEARS, ("2021/22", "2022/23", "2023/24"), FLAT)
    assert steps(table(YEARS, FLAT), new, Kind.FIGURE_REWORDED) == expected


def test_headings_of_years_may_be_spelt_otherwise_too() -> None:
    """What stands under "2022" goes on under "2022/23"."""
    old, new = (
        [
            figure(str(value), name, head)
            for head, column in zip(heads, (0, 1, 2), strict=True)
            for name, value in _column(column)
        ]
        for heads in (YEARS, ("2021/22", "2022/23", "2023/24"))
    )
    assert {change.kind for change in changes(old, new)} == {Kind.FIGURE_REWORDED}


def test_a_row_that_got_another_name_keeps_the_number_that_was_revised_meanwhile() -> None:
    """Its other numbers say which row it is, whatever it is called; and so they do under a name that says another."""
    for name in ("Academic staff", "Visiting teachers"):
        rows = {name if row == "Teachers" else row: values for row, values in ROWS.items()} | {name: (112, 118, 123)}
        new = table(YEARS, rows)
        assert steps(table(YEARS), new, Kind.FIGURE_CHANGED) == {("Teachers, 2023", f"{name}, 2023")}
        assert not steps(table(YEARS), new, Kind.FIGURE_REMOVED)


def test_a_row_beside_one_that_is_there_still_has_not_got_its_name() -> None:
    """A cell of another row that shows the number of one that left says nothing of the rest."""
    new = table(YEARS, {**ROWS, "Guests": (112, 17, 18), "Teachers": (113, 118, 121)})
    assert steps(table(YEARS), new, Kind.FIGURE_ADDED) == {("", f"Guests, {year}") for year in YEARS}


def _column(index: int) -> list[tuple[str, int]]:
    return [(name, values[index]) for name, values in ROWS.items()]
