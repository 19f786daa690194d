"""What `check` says of a table of years that goes on while something else about it is in doubt."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from change_support import figure
from command_line import Ended, Shell
from live_site import Site
from watched_site import PATH, configure

from figures.change import Change
from figures.diff import compare
from figures.kinds import Kind
from figures.rolling import as_told, rolled

PAGE = """<!doctype html><html lang="en"><title>Key figures</title><main><h1>Key figures</h1>{}
<ul><li>45 laboratories</li><li>17 schools</li><li>39 countries</li><li>{} alumni</li></ul></main></html>"""
STUDENTS = (21_500, 22_700, 22_500, 23_100, 24_000)
STAFF = (2_150, 2_270, 2_250, 2_310, 2_400)


class Checked:
    """A page on 127.0.0.1 that is checked each time it says something."""

    def __init__(self, shell: Shell, site: Site) -> None:
        self._shell, self._site = shell, site
        configure(shell.folder, site)

    def __call__(self, *tables: str, alumni: int = 500) -> list[str]:
        """The lines that `check` prints below the page's own."""
        return self._lines(*tables, alumni=alumni)[1:]

    def counted(self, *tables: str) -> str:
        """What it says of the page itself."""
        return self._lines(*tables, alumni=500)[0]

    def _lines(self, *tables: str, alumni: int) -> list[str]:
        self._site.publish(PATH, PAGE.format("".join(tables), alumni).encode())
        return [line.strip() for line in self._shell("check").out.splitlines()]

    def drawn(self, *figure: str) -> set[str]:
        """The texts of a chart of the page, or of one figure."""
        path = self._shell.folder / "chart.svg"
        assert self._shell("history", "telecom-paris", *figure, "--svg", str(path)).code == 0
        return {text for element in ET.parse(path).iter() if (text := element.text)}

    def replayed(self, *words: str) -> Ended:
        """What `rules test` says of the checks so far."""
        return self._shell("rules", "test", *words)


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Checked]:
    with Site() as site:
        yield Checked(Shell(tmp_path, capsys, monkeypatch), site)


def table(years: Sequence[object], *rows: tuple[str, Sequence[object]]) -> str:
    head = "".join(f"<th>{year}</th>" for year in years)
    body = "".join(f"<tr><th>{name}</th>{''.join(f'<td>{n}</td>' for n in row)}</tr>" for name, row in rows)
    return f"<table><tr><th></th>{head}</tr>{body}</table>"


def since(first: int, last: int, **revised: int) -> str:
    """The columns from one of the years 2022 to 2026 to another, with numbers of students that are revised by year."""
    shown = slice(first - 2022, last - 2021)
    students = [revised.get(f"y{year}", STUDENTS[year - 2022]) for year in range(first, last + 1)]
    return table(range(first, last + 1), ("Students", students), ("Staff", STAFF[shown]))


def test_what_came_follows_no_number_that_waits_to_be_confirmed(check: Checked) -> None:
    """A slip in last year's cell as next year's column comes: what was told of last year stands for it."""
    check(since(2022, 2024))

    told = check(since(2022, 2025, y2024=2_250_000))
    assert told[:2] == [
        "~ Students: 22,500 (2024) → 23,100 (2025) (+600, +2.7%)",
        "~ Staff: 2250 (2024) → 2310 (2025) (+60, +2.7%)",
    ]
    assert told[2:4] == [
        "1 change waits to be confirmed",
        "? Students, 2024: 22,500 → 2,250,000 (+2,227,500, +9,900%, an unusually large change)",
    ]
    assert not any(line.startswith("~") for line in check(since(2022, 2025)))


def test_a_row_that_went_on_goes_on_from_there(check: Checked) -> None:
    """However old the reading is that something else, which is confirmed in the same check, counts from."""
    check(since(2022, 2024))
    assert "~ Students: 22,500 (2024) → 23,100 (2025) (+600, +2.7%)" in check(since(2022, 2025), alumni=90_000)

    assert check(since(2022, 2026), alumni=90_000) == [
        "~ Students: 23,100 (2025) → 24,000 (2026) (+900, +3.9%)",
        "~ Staff: 2310 (2025) → 2400 (2026) (+90, +3.9%)",
        "~ alumni: 500 → 90,000 (+89,500, +17,900%, an unusually large change)",
    ]


def test_a_new_year_beyond_belief_is_doubted(check: Checked) -> None:
    """As a leap of the row from last year's number; the column that left for it waits with it."""
    check(since(2022, 2024))

    leap = "22,500 (2024) → 0 (2025) (−22,500, −100%, an unusually large change, 21,500 (2022) no longer shown)"
    assert check(since(2023, 2025, y2025=0)) == [
        "~ Staff: 2250 (2024) → 2310 (2025) (+60, +2.7%, 2150 (2022) no longer shown)",
        "1 change waits to be confirmed",
        f"? Students: {leap}",
    ]
    assert check(since(2023, 2025))[:1] == [
        "~ Students: 22,500 (2024) → 23,100 (2025) (+600, +2.7%, 21,500 (2022) no longer shown)"
    ]


@pytest.mark.parametrize(
    "cells",
    [
        pytest.param((21_500, 21_500, 21_500, 23_000), id="that were alike before the last"),
        pytest.param((21_500, 22_700, 23_000, 23_000), id="that were alike at the end"),
        pytest.param((21_500, 22_700, 22_900, 23_000), id="that all differ"),
    ],
)
def test_a_header_that_goes_on_before_its_cells_is_not_believed(check: Checked, cells: tuple[int, ...]) -> None:
    """Of a row nothing is told until the numbers stand below their years, and then what is new."""
    check(table(range(2021, 2025), ("Students", cells)))

    assert not any(line.startswith("~") for line in check(table(range(2022, 2026), ("Students", cells))))
    told = check(table(range(2022, 2026), ("Students", (*cells[1:], 24_000))))
    assert [line for line in told if not line.startswith("×")][:1] == [
        "~ Students: 23,000 (2024) → 24,000 (2025) (+1,000, +4.3%, 21,500 (2021) no longer shown)"
    ]
    assert sum(line.startswith("~") for line in told) == 1


def test_a_target_is_told_as_one(check: Checked) -> None:
    """With the remark on its year; the year itself is no number of the row that moved."""
    check(since(2022, 2024))
    targets = table((2022, 2023, 2024, "2030 (target)"), ("Students", (*STUDENTS[:3], 40_000)), ("Staff", STAFF[:4]))

    assert check(targets) == [
        "~ Students: 22,500 (2024) → 40,000 (2030, target) (+17,500, +77.8%)",
        "~ Staff: 2250 (2024) → 2310 (2030, target) (+60, +2.7%)",
    ]


def test_a_table_that_rolls_back_is_not_believed(check: Checked) -> None:
    """A stale copy of the page still shows the year that left: that is not told as added, nor the new one as gone."""
    check(since(2022, 2024))
    check(since(2023, 2025))

    assert check(since(2022, 2024))[0] == "4 changes wait to be confirmed"
    assert not any(line.startswith(("~", "+", "−")) for line in check(since(2023, 2025)))


def test_a_replay_tells_a_row_that_went_on_as_messages_do(check: Checked) -> None:
    """One thing a row, by the rules that asked for what came; JSON has what came and what left."""
    check(since(2022, 2024))
    told = [line for line in check(since(2023, 2025)) if line.startswith("~")]

    replayed = check.replayed().out.splitlines()
    assert [line.partition("(no channel): ")[2] for line in replayed[:-1]] == [f"{line} (default)" for line in told]
    assert replayed[-1] == "2 things in 1 message; nothing was sent"
    kinds = [each["change"]["kind"] for each in check.replayed("--json").json["told"]]
    assert sorted(kinds) == ["figure_added", "figure_added", "figure_removed", "figure_removed"]


def test_a_chart_has_a_line_a_row(check: Checked) -> None:
    """By the number of the newest year that the page shows; a slip in a new column is none of it."""
    check(since(2022, 2024))
    check(since(2022, 2025, y2025=0))
    check(since(2022, 2025))
    check(since(2023, 2026))

    assert check.drawn() >= {"Students", "Staff", "alumni", "24,000"}
    assert not check.drawn() & {"Students, 2024", "0"}
    assert check.drawn("Students 2024") & {"Students, 2024", "Students"} == {"Students, 2024"}


def of_which(years: Sequence[int], students: Sequence[object], staff: Sequence[object]) -> str:
    """A table of two rows that bear one name."""
    shown = slice(years[0] - 2022, years[-1] - 2021)
    women = "of which women"
    rows = (("Students", STUDENTS[shown]), (women, students), ("Staff", STAFF[shown]), (women, staff))
    return table(years, *rows)


def test_rows_of_one_name_are_told_with_what_they_stand_under(check: Checked) -> None:
    """Women among students are no women among staff, and which of the two moved is said."""
    check(of_which((2022, 2023, 2024), (9_510, 9_530, 9_560), (990, 995, 999)))

    assert check(of_which((2022, 2023, 2024), (9_510, 9_530, 9_580), (990, 995, 1_004))) == [
        "~ of which women (Students), 2024: 9560 → 9580 (+20, +0.2%)",
        "~ of which women (Staff), 2024: 999 → 1004 (+5, +0.5%)",
    ]


def test_of_rows_of_one_name_each_goes_on_alone(check: Checked) -> None:
    """What they stand under tells which of them got its next year."""
    check(of_which((2022, 2023, 2024), (9_510, 9_530, 9_560), (990, 995, 999)))

    assert check(of_which((2022, 2023, 2024, 2025), (9_510, 9_530, 9_560, 9_600), (990, 995, 999, ""))) == [
        "~ Students: 22,500 (2024) → 23,100 (2025) (+600, +2.7%)",
        "~ of which women (Students): 9560 (2024) → 9600 (2025) (+40, +0.4%)",
        "~ Staff: 2250 (2024) → 2310 (2025) (+60, +2.7%)",
    ]


THEN = of_which((2023, 2024, 2025), (9_530, 9_560, 9_600), (995, 999, 1_040))


def test_rows_of_one_name_that_go_on_alike_are_told_apart(check: Checked) -> None:
    """By what they stand under: each in a sentence, at once, with what left it."""
    check(of_which((2022, 2023, 2024), (9_510, 9_530, 9_560), (990, 995, 999)))

    assert check(THEN) == [
        "~ Students: 22,500 (2024) → 23,100 (2025) (+600, +2.7%, 21,500 (2022) no longer shown)",
        "~ of which women (Students): 9560 (2024) → 9600 (2025) (+40, +0.4%, 9510 (2022) no longer shown)",
        "~ Staff: 2250 (2024) → 2310 (2025) (+60, +2.7%, 2150 (2022) no longer shown)",
        "~ of which women (Staff): 999 (2024) → 1040 (2025) (+41, +4.1%, 990 (2022) no longer shown)",
    ]
    assert check(THEN) == []


def test_rows_of_one_name_that_changed_places_go_on_from_nothing(check: Checked) -> None:
    """What came and what left is told together all the same: all of them rolled on."""
    check(of_which((2022, 2023, 2024), (9_510, 9_530, 9_560), (990, 995, 999)))

    told = check(of_which((2023, 2024, 2025), (995, 999, 1_040), (9_530, 9_560, 9_600)))
    assert [line for line in told if "of which women" in line] == [
        "− 9510 of which women (Students), 2022",
        "+ 1040 of which women (Students), 2025",
        "− 990 of which women (Staff), 2022",
        "+ 9600 of which women (Staff), 2025",
    ]
    assert not any(line.startswith("?") for line in told)


def test_what_leaves_with_its_column_is_told_with_it(check: Checked) -> None:
    """A row that has no number yet for the new year lost the old one as the others did: one message, and no second."""
    check(of_which((2022, 2023, 2024), (9_510, 9_530, 9_560), (990, 995, 999)))
    then = of_which((2023, 2024, 2025), (9_530, 9_560, 9_600), (995, 999, ""))

    assert check(then) == [
        "~ Students: 22,500 (2024) → 23,100 (2025) (+600, +2.7%, 21,500 (2022) no longer shown)",
        "~ of which women (Students): 9560 (2024) → 9600 (2025) (+40, +0.4%, 9510 (2022) no longer shown)",
        "− 990 of which women (Staff), 2022",
        "~ Staff: 2250 (2024) → 2310 (2025) (+60, +2.7%, 2150 (2022) no longer shown)",
    ]
    assert check(then) == []


def test_a_row_that_went_with_a_column_is_confirmed_first(check: Checked) -> None:
    """That a table rolled on says nothing of a row that is gone with all its years."""
    check(of_which((2022, 2023, 2024), (9_510, 9_530, 9_560), (990, 995, 999)))
    waits = check(since(2023, 2025))

    assert len([line for line in waits if line.startswith("? Figure removed")]) == 6


def test_two_tables_of_one_form_go_on_from_nothing(check: Checked) -> None:
    """The totals have their next year before the women have theirs: no number of one table follows one of the other."""
    women = table((2022, 2023, 2024), ("Students", (9_100, 9_300, 9_500)), ("Staff", (910, 930, 950)))
    check(since(2022, 2024), "<p>of which women</p>", women)

    assert check(since(2022, 2025), "<p>of which women</p>", women) == ["+ 23,100 Students, 2025", "+ 2310 Staff, 2025"]


def test_what_came_tells_one_that_left() -> None:
    """Of two that left and read alike, the other is told itself."""
    sample = figure("12", "Staff, 2022")
    gone = [Change(kind=Kind.FIGURE_REMOVED, old=sample, key=key) for key in ("one", "two")]
    came = Change(kind=Kind.FIGURE_ADDED, new=sample, follows=sample, replaces=sample)

    assert [change.kind for change in as_told([*gone, came])] == [Kind.FIGURE_REMOVED, Kind.FIGURE_CHANGED]


def test_a_row_goes_on_under_another_name(check: Checked) -> None:
    """Renamed as next year's column comes: last year's number is known again, and says which row it was."""
    check(table((2022, 2023), ("UG students", (1_150, 1_200)), ("Budget (M€)", (310, 320)), ("Staff", (90, 95))))

    told = check(
        table(
            (2023, 2024),
            ("Undergraduates", (1_200, 1_260)),
            ("Budget (k€)", (320_000, 331_000)),
            ("Staff", (95, 97)),
        )
    )

    assert [line for line in told if not line.startswith("≈")] == [
        "~ Undergraduates (was: UG students): 1200 (2023) → 1260 (2024) (+60, +5%, 1150 (2022) no longer shown)",
        (
            "~ Budget (k€) (was: Budget (M€)): €320,000,000 (2023) → €331,000,000 (2024) "
            "(+€11,000,000, +3.4%, €310,000,000 (2022) no longer shown)"
        ),
        "~ Staff: 95 (2023) → 97 (2024) (+2, +2.1%, 90 (2022) no longer shown)",
    ]


@pytest.mark.parametrize(
    ("was", "name"),
    [("UG students", "Undergraduate students"), ("Staff", "Employees")],
)
def test_a_row_goes_on_under_another_name_while_last_year_s_number_is_revised(
    check: Checked, was: str, name: str
) -> None:
    """The number of the year before says which row it was: one message tells what was revised and what came."""
    others = ("Graduates", (300, 310, 320)), ("Patents", (40, 41, 42))
    check(table((2022, 2023, 2024), (was, (1_100, 1_150, 1_200)), *others))

    told = check(
        table(
            (2023, 2024, 2025), (name, (1_150, 1_205, 1_260)), ("Graduates", (310, 320, 330)), ("Patents", (41, 42, 43))
        )
    )

    assert [line for line in told if not line.startswith("≈")] == [
        f"~ {name}, 2024 (was: {was}, 2024): 1200 → 1205 (+5, +0.4%)",
        f"~ {name}: 1205 (2024) → 1260 (2025) (+55, +4.6%, 1100 {was}, 2022 no longer shown)",
        "~ Graduates: 320 (2024) → 330 (2025) (+10, +3.1%, 300 (2022) no longer shown)",
        "~ Patents: 42 (2024) → 43 (2025) (+1, +2.4%, 40 (2022) no longer shown)",
    ]


def test_rows_whose_number_stood_still_are_counted_by_themselves(check: Checked) -> None:
    """As in messages: nothing moved there but the year."""
    check(table((2023, 2024), ("Staff", (400, 420)), ("Guests", (30, 35)), ("Patents", (41, 42))))

    said = check.counted(table((2024, 2025), ("Staff", (420, 420)), ("Guests", (35, 35)), ("Patents", (42, 43))))

    assert said.endswith(", 1 change, 2 unchanged in their new period")


def test_a_row_that_is_still_shown_has_not_got_another_name() -> None:
    """A number of the row that came is one of the row that stayed, by chance: neither goes on as the other."""
    before = [figure("400", "Guests, 2022"), figure("410", "Guests, 2023"), figure("95", "Staff, 2023")]
    now = [figure("410", "Visitors, 2023"), figure("500", "Visitors, 2024"), figure("410", "Guests, 2023")]
    renamed = compare(before[1], now[0])
    assert renamed is not None
    changes = (renamed, Change(kind=Kind.FIGURE_ADDED, new=now[1]), Change(kind=Kind.FIGURE_REMOVED, old=before[0]))

    assert rolled(changes, old=before, new=now) == changes
    followed = rolled(changes, old=before, new=now[:2])
    assert (followed[1].follows, followed[1].replaces) == (before[1], before[0])
