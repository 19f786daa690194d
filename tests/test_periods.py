"""Tables of years that roll on, and the years, terms and quarters that labels name."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from change_support import figure
from hypothesis import given
from hypothesis import strategies as st
from make_months import MONTHS, months, render

from alerts.rules.judging import judge
from alerts.rules.limit import Limit
from alerts.rules.model import Conditions, Rule
from figures.change import Change
from figures.diff import diff
from figures.fold import fold
from figures.identity import match
from figures.kinds import Kind
from figures.period_grammar import ALONE, may_name, naming
from figures.periods import dated
from figures.record import Figure, Quantity, Record
from figures.series import Series, assign
from monitor.plausibility import doubtful


def table(periods: Sequence[str], *, first: int = 0, wording: str = "Studierende, {}") -> list[Figure]:
    """One row of a table: the value goes up from column to column."""
    return [figure(str(20_100 + 850 * (first + n)), wording.format(p), "Zahlen") for n, p in enumerate(periods)]


def changes_between(old: Sequence[Figure], new: Sequence[Figure]) -> tuple[Change, ...]:
    url = "https://www.example.org/zahlen"
    return diff(Record(url=url, figures=tuple(old)), Record(url=url, figures=tuple(new)))


def told(changes: Sequence[Change]) -> list[tuple[Kind, str]]:
    sides = [(c.kind, c.new or c.old) for c in changes]
    return [(kind, side.label) for kind, side in sides if isinstance(side, Figure)]


@pytest.mark.parametrize(
    "periods",
    [
        ("2022", "2023", "2024", "2025"),
        ("2022/23", "2023/24", "2024/25", "2025/26"),
        ("2022-2023", "2023-2024", "2024-2025", "2025-2026"),
        ("22/23", "23/24", "24/25", "25/26"),
        ("WS 2022/23", "WS 2023/24", "WS 2024/25", "WS 2025/26"),
        ("SoSe 2024", "WiSe 2024/25", "SoSe 2025", "WiSe 2025/26"),
        ("Q3 2024", "Q4 2024", "Q1 2025", "Q2 2025"),
        ("2024 H1", "2024 H2", "2025 H1", "2025 H2"),
        ("1er semestre 2024", "2e semestre 2024", "1er semestre 2025", "2e semestre 2025"),
        ("III. Quartal 2024", "IV. Quartal 2024", "I. Quartal 2025", "II. Quartal 2025"),
        ("HS 2023", "FS 2024", "HS 2024", "FS 2025"),
        ("3Q 2024", "4Q 2024", "1Q 2025", "2Q 2025"),
        ("31.12.2022", "31.12.2023", "31.12.2024", "31.12.2025"),
        ("autumn term 2023", "spring term 2024", "autumn term 2024", "spring term 2025"),
        ("Jan 2025", "Feb 2025", "Mar 2025", "Apr 2025"),
        ("janv. 2025", "févr. 2025", "mars 2025", "avr. 2025"),
        ("Oktober 2024", "November 2024", "Dezember 2024", "Januar 2025"),
        ("enero de 2025", "febrero de 2025", "marzo de 2025", "abril de 2025"),
        ("gen 2025", "feb 2025", "mar 2025", "apr 2025"),
        ("mrt 2025", "apr 2025", "mei 2025", "jun 2025"),
        ("styczeń 2025", "luty 2025", "marzec 2025", "kwiecień 2025"),
        ("setembro/2024", "outubro/2024", "novembro/2024", "dezembro/2024"),
        ("Jan–Mar 2025", "Apr–Jun 2025", "Jul–Sep 2025", "Oct–Dec 2025"),
        ("Jan-25", "Feb-25", "Mar-25", "Apr-25"),
        ("1 Jan 2024", "1 July 2024", "1 Jan 2025", "1 July 2025"),
        ("30.06.2024", "31.12.2024", "30.06.2025", "31.12.2025"),
        ("11/2024", "12/2024", "01/2025", "02/2025"),
        ("2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"),
        ("FY24", "FY25", "FY26", "FY27"),
        ("FY 2023/24", "FY 2024/25", "FY 2025/26", "FY 2026/27"),
        ("2024-25", "2025-26", "2026-27", "2027-28"),
        ("T1 2025", "T2 2025", "T3 2025", "T4 2025"),
        ("S1 2024", "S2 2024", "S1 2025", "S2 2025"),
        ("Q3'24", "Q4'24", "Q1'25", "Q2'25"),
        ("1H24", "2H24", "1H25", "2H25"),
    ],
)
@pytest.mark.parametrize("wording", ["Studierende, {}", "{}", "Students in {} (all sites)"])
def test_a_table_that_rolls_on_loses_one_period_and_gains_one(periods: tuple[str, ...], wording: str) -> None:
    """No figure of one year is told as another year's, whether one year or two are shown by both tables."""
    figures = table(periods, wording=wording)

    for shown in (2, 3):
        old, new = figures[:shown], figures[1 : shown + 1]
        changes = changes_between(old, new)

        assert sorted(told(changes)) == [
            (Kind.FIGURE_ADDED, wording.format(periods[shown])),
            (Kind.FIGURE_REMOVED, wording.format(periods[0])),
        ]
        assert not match(old, new).possibly, "nor as what it may be"


@pytest.mark.parametrize("periods", [("Q1", "Q2", "Q3", "Q4"), ("Jan", "Feb", "Mar", "Apr"), ("T1", "T2", "T3", "T4")])
def test_parts_of_a_year_that_nobody_names_are_periods_too(periods: tuple[str, ...]) -> None:
    """Where they are all that a column says; the year stands above, and stays."""
    figures = table(periods)
    changes = changes_between(figures[:3], figures[1:])

    assert sorted(c.kind for c in changes) == [Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED]


def test_columns_of_a_quarter_and_of_its_half_year_stand_apart() -> None:
    """Each sort of period is its own: when next year's come, none goes on as another's."""
    old = table(["Q1 2025", "S1 2025", "FY 2025"])
    new = table(["Q1 2026", "S1 2026", "FY 2026"], first=1)

    kinds = [change.kind for change in changes_between(old, new)]

    assert sorted(kinds) == [Kind.FIGURE_ADDED] * 3 + [Kind.FIGURE_REMOVED] * 3


def test_the_months_are_those_of_cldr() -> None:
    """In each language that is promised; whoever upgrades babel writes them again."""
    assert MONTHS.read_text(encoding="utf-8") == render()
    assert months()["fevrier"] == months()["luty"] == months()["mrt"] - 1 == 2


def test_the_years_may_stand_in_the_headings() -> None:
    """Also where the year that came shows the value of the year that went."""
    old = [figure("300", "Partner", "Jahr 2023"), figure("310", "Partner", "Jahr 2024")]
    new = [figure("310", "Partner", "Jahr 2024"), figure("300", "Partner", "Jahr 2025")]

    matching = match(old, new)

    assert [(p.old_index, p.new_index) for p in matching.pairs] == [(1, 0)]
    assert (matching.removed, matching.added) == ((0,), (1,))


def test_a_year_in_the_heading_of_a_table_of_years_moves_on_alone() -> None:
    """The columns say which year a number is of; the heading above them is reworded."""
    old = [figure("300", "Partner, 2023", "Zahlen 2024"), figure("310", "Partner, 2024", "Zahlen 2024")]
    new = [figure("310", "Partner, 2024", "Zahlen 2025"), figure("325", "Partner, 2025", "Zahlen 2025")]

    changes = changes_between(old, new)

    assert sorted(c.kind for c in changes) == [Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED, Kind.FIGURE_REWORDED]


@pytest.mark.parametrize(
    ("old", "new"),
    [("2024", "2025"), ("2024/25", "2025/26"), ("WS 2024/25", "WS 2025/26"), ("Q1 2025", "Q2 2025")],
)
def test_one_period_at_a_time_is_one_figure(old: str, new: str) -> None:
    """A page that shows this year's number alone has one figure, which changed."""
    (change,) = changes_between(table([old]), table([new], first=1))

    assert change.kind is Kind.FIGURE_CHANGED
    assert change.delta == 850


def test_a_remark_moves_on_to_the_next_year() -> None:
    """The year that was preliminary and is not any more is still that year."""
    old = table(["2023", "2024 (vorläufig)"])
    new = table(["2024", "2025 (vorläufig)"], first=1)

    assert sorted(told(changes_between(old, new))) == [
        (Kind.FIGURE_ADDED, "Studierende, 2025 (vorläufig)"),
        (Kind.FIGURE_REMOVED, "Studierende, 2023"),
        (Kind.FIGURE_REWORDED, "Studierende, 2024"),
    ]


def test_no_rule_about_a_fall_hears_of_a_table_that_rolls_on() -> None:
    """The last column of the one and of the other table are two years, not a fall."""
    figures = table(["2022", "2023", "2024"])
    less = figure("100", "Studierende, 2025", "Zahlen")
    rule = Rule(conditions=Conditions(falls_by=Limit(Decimal(0))), kinds=frozenset(Kind))

    changes = changes_between(figures, [*figures[1:], less])

    assert len(changes) == 2
    assert [judge(rule, change) for change in changes] == [None, None]


def test_a_share_is_in_no_row_with_a_count() -> None:
    """One label for this year's number and for the share of long ago: each goes on."""
    old = [figure("534", "international (2025)"), figure("60", "international (1998)", unit="%")]
    new = [figure("587", "international (2026)"), figure("60", "international (1998)", unit="%")]

    (change,) = changes_between(old, new)

    assert (change.kind, change.delta) == (Kind.FIGURE_CHANGED, 53)


def test_a_year_that_comes_does_not_take_the_series_of_one_long_gone() -> None:
    """A table of three years that has rolled on for years has one series for each year that it ever showed."""
    figures = table(["2021", "2022", "2023", "2024", "2025", "2026"])
    series: list[Series] = []
    for start in range(4):
        shown = figures[start : start + 3]
        keys = assign(series, shown).keys
        gone = [s for s in series if s.key not in keys]
        series = [Series(key=s.key, figure=s.figure, position=s.position, present=False) for s in gone]
        series += [Series(key=k, figure=f, position=i) for i, (k, f) in enumerate(zip(keys, shown, strict=True))]

    assert len({s.key for s in series}) == 6
    assert {s.figure.label for s in series} == {f.label for f in figures}


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Students 2024", ("2024",)),
        ("Students 2024/25", ("2024", "2025")),
        ("Students 2024–2025", ("2024", "2025")),
        ("Students 24/25", ("2024", "2025")),
        ("Studierende im Wintersemester 2024/25", ("winter", "2024", "2025")),
        ("WS 24/25", ("winter", "2024", "2025")),
        ("3e trimestre 2025", ("3", "2025")),
        ("Umsatz Q3/2025", ("3", "2025")),
        ("Umsatz H2/2025", ("h2", "2025")),
        ("Students, Jan 2025", ("month 1", "2025")),
        ("Étudiants, févr. 2025", ("month 2", "2025")),
        ("Situation au 31 mars 2025", ("month 3", "day 31", "2025")),
        ("FY24", ("fiscal", "2024")),
        ("growth from 2023 to 2024", ("2023", "2024")),
        ("Students, Jan", ("month 1",)),
        ("students who may study abroad", ()),
        ("students who may 25", ()),
        ("out 20 teams", ()),
        ("set 30 programmes", ()),
        ("Students, Jan-25", ("month 1", "2025")),
        ("Students Jan '25", ("month 1", "2025")),
        ("Students Jan/25", ("month 1", "2025")),
        ("Students Jan. 25", ("month 1", "2025")),
        ("S4 bus lines", ()),
        ("20,5 mar", ()),
        ("half of 2025", ("2025",)),
        ("50/50 partners", ()),
        ("open 24/7", ()),
        ("20 500 students", ()),
        ("Students", ()),
    ],
)
def test_a_label_names_its_period(text: str, period: tuple[str, ...]) -> None:
    """However the year is written; a share, opening hours and a large number are none."""
    assert dated(fold(text)).period == period


def test_of_a_long_text_the_end_is_read() -> None:
    """A heading of kilobytes costs what a label costs; a column's header still stands behind a long row's words."""
    heading = fold("Key figures " + "2020-a-" * 3000)
    row = "students of all the courses that lead to a degree " * 8

    assert dated(heading).wording.startswith(heading[:20_000])
    assert len(dated(heading).period) == 8
    assert dated(fold(f"{row}, 2024")) == (f"{fold(row)}, *", ("2024",))
    assert dated("2020" * 5000) == ("2020" * 5000, ())


def gone_and_come(old: Sequence[str], new: Sequence[str], *, revised: int = 0) -> frozenset[str]:
    """What a second fetch must confirm as a row of one table becomes a row of the other."""
    before, after = table(old), table(new, first=1)
    after[0] = replace(after[0], quantity=Quantity(value=Decimal(20_950 + revised)))
    named = _keyed(changes_between(before, after))
    return frozenset(str(c.kind) for c in named if c.key in doubtful(named, figures=20))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("2023", "2024", "2025"), ("2024", "2025", "2026")),
        (("WS 2023/24", "SS 2024", "WS 2024/25"), ("SS 2024", "WS 2024/25", "SS 2025")),
        (("Nov 2024", "Dec 2024", "Jan 2025"), ("Dec 2024", "Jan 2025", "Feb 2025")),
        (("Q3 2024", "Q4 2024", "Q1 2025"), ("Q4 2024", "Q1 2025", "Q2 2025")),
        (("Oct", "Nov", "Dec"), ("Nov", "Dec", "Jan")),
    ],
)
def test_a_table_that_rolls_on_needs_no_second_look(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    """What came tells that what left was meant to; backwards, or where another number moved, it does not."""
    assert gone_and_come(old, new) == frozenset()
    assert gone_and_come(old, new, revised=3) == {Kind.FIGURE_REMOVED}
    assert gone_and_come(tuple(reversed(new)), tuple(reversed(old))) == {Kind.FIGURE_REMOVED, Kind.FIGURE_ADDED}


@pytest.mark.parametrize(
    ("revised", "waits"),
    [
        pytest.param((0, 0, 9), False, id="last year's"),
        pytest.param((0, 7, 9), False, id="the last two years'"),
        pytest.param((5, 0, 0), True, id="the first year's"),
        pytest.param((5, 7, 9), True, id="all, as under a header that moved alone"),
    ],
)
def test_last_years_number_may_be_revised_as_a_table_rolls_on(revised: tuple[int, ...], *, waits: bool) -> None:
    """While one before it stands as it was: then the cells did not slip below their headers."""
    before, after = table(["2021", "2022", "2023", "2024"]), table(["2022", "2023", "2024", "2025"], first=1)
    for place, by in enumerate(revised):
        value = after[place].quantity.value
        assert value is not None
        after[place] = replace(after[place], quantity=Quantity(value=value + by))
    named = _keyed(changes_between(before, after))
    stayed = [after[place] for place, by in enumerate(revised) if not by]
    removed = {c.key for c in named if c.kind is Kind.FIGURE_REMOVED}

    assert doubtful(named, figures=20, stayed=stayed) == (removed if waits else frozenset())


def _rows(rows: int, periods: Sequence[str], *, first: int) -> list[Figure]:
    return [each for row in range(rows) for each in table(periods, first=first, wording=f"{_SORTS[row]}, {{}}")]


_SORTS = ("Studierende", "Beschäftigte", "Professuren", "Standorte")


@pytest.mark.parametrize(
    ("rows", "old", "new", "step"),
    [
        (4, ("2023", "2024"), ("2024", "2025"), 1),
        (1, ("2021", "2022", "2023"), ("2023", "2024", "2025"), 2),
        (4, ("Q3", "Q4"), ("Q4", "Q1"), 1),
    ],
)
def test_a_page_that_is_one_table_rolls_on_without_a_second_look(
    rows: int, old: tuple[str, ...], new: tuple[str, ...], step: int
) -> None:
    """However much of the page left with its years; where the other half went without them, all of it needs one."""
    before, after = _rows(rows, old, first=0), _rows(rows, new, first=step)
    others = [figure(str(n), wording, "Mehr") for n, wording in enumerate(("Labore", "Hallen", "Hefte", "Boote"), 31)]
    rolled, halved = changes_between(before, after), changes_between([*before, *others], after)

    assert {c.kind for c in rolled} == {Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED}
    assert doubtful(_keyed(rolled), figures=len(before)) == frozenset()
    assert len(doubtful(_keyed(halved), figures=len(before))) == len(halved)


def _keyed(changes: Sequence[Change]) -> list[Change]:
    return [replace(change, key=str(number)) for number, change in enumerate(changes)]


def test_a_column_that_only_leaves_needs_a_second_look() -> None:
    """Nothing came in its place."""
    assert gone_and_come(("2023", "2024", "2025"), ("2024", "2025")) == {Kind.FIGURE_REMOVED}


def test_the_columns_of_a_table_have_keys_that_name_them() -> None:
    """A table of terms has a key for each, which says which; a page that shows one term at a time has one for all."""
    columns = table(["WS 2023/24", "SS 2024", "WS 2024/25"])

    assert assign([], columns).keys == ("studierende-ws-2023-2024", "studierende-ss-2024", "studierende-ws-2024-2025")
    assert assign([], columns[:1]).keys == ("studierende-ws",)


PIECES = (
    *("jan", "mai", "sept", "ws", "wintersemester", "ete", "1st", "iii", "quarter", "half year", "term", "q1", "2h"),
    *("fy", "gj", "2024", "1999", "24", "25", "24/25", "3", "06.11", "students", "in", "de", "to", "x"),
    *("/", ".", ",", " ", " ", "(", "'", "_"),
)


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=7), gap=st.sampled_from(("", " ")))
def test_a_text_that_names_a_period_is_one_that_may(pieces: list[str], gap: str) -> None:
    """What is asked first, to spare the making of what is asked then, lets nothing by."""
    text = gap.join(pieces)

    assert may_name(text) or not any(form.search(text) for form in (*naming(), ALONE))
