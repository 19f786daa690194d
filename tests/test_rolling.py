"""A table of years that rolls on: told as one change a row, from its newest number to the one that came."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from alert_samples import NOON
from change_support import figure
from command_line import Shell
from live_site import Site
from watched_site import PATH, configure

from alerts.folding import folded
from alerts.language import Language
from alerts.model import ChangeNotice, PageRef, SnapshotRef
from alerts.sentences import headline, sentence
from alerts.view.changes import change_view
from figures.change import Change
from figures.change_wire import change_from_json, change_to_json
from figures.diff import diff
from figures.kinds import Kind
from figures.record import Figure, Record
from figures.rolling import as_told, rolled


def row(*columns: tuple[str, str], name: str = "Students", unit: str | None = None) -> tuple[Figure, ...]:
    """One row of a table; each column is a period and its number."""
    return tuple(figure(value, f"{name}, {period}", "Figures", unit=unit) for period, value in columns)


def told(old: Sequence[Figure], new: Sequence[Figure]) -> list[tuple[str, ...]]:
    """What people hear: the kind, and the numbers before and now."""
    return [
        (change.kind, *(f"{side.label} {side.raw}" for side in (change.old, change.new) if isinstance(side, Figure)))
        for change in as_told(_changes(old, new))
    ]


def _changes(old: Sequence[Figure], new: Sequence[Figure]) -> tuple[Change, ...]:
    url = "https://www.example.org/figures"
    changes = diff(Record(url=url, figures=tuple(old)), Record(url=url, figures=tuple(new)))
    return rolled(changes, old=old, new=new)


BEFORE = row(("2022", "1100"), ("2023", "1200"), ("2024", "1250"))


@pytest.mark.parametrize("last", ["1310", "1250", "900"])
def test_a_row_that_rolled_on_is_one_change(last: str) -> None:
    """From the newest number before to the newest now, also where both are the same; in JSON both columns stand."""
    now = (*BEFORE[1:], *row(("2025", last)))
    changes = _changes(BEFORE, now)
    (removed,) = (change for change in changes if change.kind is Kind.FIGURE_REMOVED)
    (added,) = (change for change in changes if change.kind is Kind.FIGURE_ADDED)

    assert told(BEFORE, now) == [("figure_changed", "Students, 2024 1250", f"Students, 2025 {last}")]
    assert (added.follows, added.replaces) == (BEFORE[-1], removed.old)
    assert change_from_json(change_to_json(added)) == added


@pytest.mark.parametrize("name", ["Students (FTE)", "(of which women)", "Budget (M€, all sites)", "Staff, permanent"])
def test_a_row_is_named_as_the_page_names_it(name: str) -> None:
    """With what stands in brackets, and each number with its year."""
    now = (*row(("2023", "1200"), ("2024", "1250"), name=name), *row(("2025", "1310"), name=name))
    (change,) = as_told(_changes(row(("2022", "1100"), ("2023", "1200"), ("2024", "1250"), name=name), now))

    said = sentence(change, language=Language("en"))
    assert said == f"{name}: 1250 (2024) → 1310 (2025) (+4.8%, 1100 (2022) no longer shown)"


def test_the_years_may_run_backwards_on_the_page() -> None:
    """The order of the columns says nothing; the years do."""
    now = (*BEFORE[1:], *row(("2025", "1310")))

    assert told(BEFORE[::-1], now[::-1]) == told(BEFORE, now)


def test_a_row_that_only_gains_a_year_goes_on_too() -> None:
    """No column left, so none is said to be gone; two years that came each follow the one before."""
    now = (*BEFORE, *row(("2025", "1310"), ("2026", "1400")))

    assert told(BEFORE, now) == [
        ("figure_changed", "Students, 2024 1250", "Students, 2025 1310"),
        ("figure_changed", "Students, 2025 1310", "Students, 2026 1400"),
    ]
    assert all(change.replaces is None for change in _changes(BEFORE, now))


def test_a_number_that_was_revised_is_told_beside_it() -> None:
    """What came is compared with what the page says now of the year before."""
    now = (*row(("2023", "1200"), ("2024", "1260"), ("2025", "1310")),)

    assert told(BEFORE, now) == [
        ("figure_changed", "Students, 2024 1250", "Students, 2024 1260"),
        ("figure_changed", "Students, 2024 1260", "Students, 2025 1310"),
    ]


@pytest.mark.parametrize(
    "now",
    [
        pytest.param((*row(("2021", "1000")), *BEFORE), id="an older year"),
        pytest.param((*BEFORE, *row(("2025", "40"), unit="%")), id="another unit"),
        pytest.param((*BEFORE, *row(("2025", "60"), name="Staff")), id="another row"),
        pytest.param((*BEFORE, *row(("Q1 2025", "300"))), id="a quarter"),
    ],
)
def test_what_is_not_the_rows_next_year_is_added(now: Sequence[Figure]) -> None:
    """Only a later period of the same sort, in the same row and unit, goes on from a row."""
    ((kind, _),) = told(BEFORE, now)

    assert kind == Kind.FIGURE_ADDED


def test_months_that_nobody_gives_a_year_go_on_over_its_end() -> None:
    """January follows December."""
    old = row(("Oct", "10"), ("Nov", "11"), ("Dec", "12"))
    now = (*old[1:], *row(("Jan", "13")))

    assert told(old, now) == [("figure_changed", "Students, Dec 12", "Students, Jan 13")]


def test_a_column_that_only_left_is_removed() -> None:
    """Nothing came that could tell it."""
    assert told(BEFORE, BEFORE[1:]) == [("figure_removed", "Students, 2022 1100")]


def test_a_row_goes_on_through_a_digest() -> None:
    """What came and was corrected before the digest left still follows the number of the year before."""
    came = row(("2025", "1310"))
    first = [replace(c, key=str(n)) for n, c in enumerate(_changes(BEFORE, (*BEFORE, *came)))]
    mended = replace(came[0], quantity=figure("1320", "").quantity, raw="1320")
    second = [replace(c, key="0") for c in _changes((*BEFORE, *came), (*BEFORE, mended))]

    (notice,) = folded([_notice(first), _notice(second)])

    assert isinstance(notice, ChangeNotice)
    (change,) = as_told(notice.changes)
    assert (change.kind, change.old, change.new) == (Kind.FIGURE_CHANGED, BEFORE[-1], mended)


def test_a_digest_says_of_nothing_that_it_left_which_is_back() -> None:
    """The oldest column left as the new one came, and was put back before the digest left."""
    now = (*BEFORE[1:], *row(("2025", "1310")))

    def keyed(changes: Sequence[Change]) -> list[Change]:
        sides = ((change, change.new or change.old) for change in changes)
        return [replace(c, key=side.label) for c, side in sides if isinstance(side, Figure)]

    first, second = keyed(_changes(BEFORE, now)), keyed(_changes(now, (*BEFORE, *now[-1:])))
    (notice,) = folded([_notice(first), _notice(second)])

    assert isinstance(notice, ChangeNotice)
    ((change,), (before,)) = as_told(notice.changes), [c for c in as_told(first) if c.key == "Students, 2025"]
    assert (change.new, change.follows, change.replaces) == (now[-1], BEFORE[-1], None)
    assert before.replaces == BEFORE[0]


@pytest.mark.parametrize(
    ("staff", "subject", "counts"),
    [
        ("430", "2 figures changed, Staff: 420 (2024) → 430 (2025)", "2 figures changed"),
        (
            "420",
            "1 figure changed, Students: 1250 (2024) → 1310 (2025)",
            "1 figure changed, 1\u00a0unchanged\u00a0in\u00a0its\u00a0new\u00a0period",
        ),
    ],
)
def test_a_number_that_stood_still_is_not_counted_as_changed(staff: str, subject: str, counts: str) -> None:
    """Every row of a table gets a new year: what moved comes first, and what is as it was is counted by itself."""
    before = (*row(("2023", "410"), ("2024", "420"), name="Staff"), *BEFORE[1:])
    now = (*before[1:2], *row(("2025", staff), name="Staff"), BEFORE[-1], *row(("2025", "1310")))
    notice = _notice(_changes(before, now))
    view = change_view(notice, Language("en"), "UTC")

    assert headline(notice, language=Language("en")) == f"p: {subject}"
    assert view.headline == counts
    assert len(view.blocks) == (1 if staff == "430" else 2)


def test_where_every_number_stood_still_so_much_is_said() -> None:
    """Nothing changed but the year."""
    notice = _notice(_changes(BEFORE, (*BEFORE[1:], *row(("2025", "1250")))))

    assert headline(notice, language=Language("en")) == (
        "p: 1 figure unchanged in its new period, Students: 1250 (2024) → 1250 (2025)"
    )


def _notice(changes: Sequence[Change]) -> ChangeNotice:
    seen = SnapshotRef(snapshot=1, taken_at=NOON, url="https://www.example.org/figures", sha256="0" * 64)
    page = PageRef(name="p", url=seen.url)
    return ChangeNotice(page=page, old=seen, new=seen, changes=tuple(changes))


TABLE = """<!doctype html><html lang="fr"><title>Chiffres clés</title><main><h1>Chiffres clés</h1><table>
<tr><th></th><th>{0}</th><th>{1}</th><th>{2}</th></tr>
<tr><th>Étudiants</th><td>{3}</td><td>{4}</td><td>{5}</td></tr></table>
<ul><li>45 laboratoires</li><li>Alumni {2} : {6}</li></ul></main></html>"""


def test_check_and_diff_print_one_line_a_row(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table and a label with its year, as a person sees them; JSON has what came and what left."""
    shell = Shell(tmp_path, capsys, monkeypatch)
    with Site() as site:
        site.publish(PATH, TABLE.format(2022, 2023, 2024, "1 100", "1 200", "1 250", "12 000").encode())
        configure(shell.folder, site)
        shell("check")
        site.publish(PATH, TABLE.format(2023, 2024, 2025, "1 200", "1 250", "1 310", "12 400").encode())
        changed = shell("check")
    compared = shell("diff", "previous", "latest", "--json").json["changes"]

    assert changed.out.splitlines() == [
        "telecom-paris  changed       5 figures, 2 changes",
        "  ~ Étudiants: 1\u202f250 (2024) → 1\u202f310 (2025) (+60, +4,8\u00a0%, 1\u202f100 (2022) no longer shown)",
        "  ~ Alumni: 12\u202f000 (2024) → 12\u202f400 (2025) (+400, +3,3\u00a0%)",
    ]
    assert [each["kind"] for each in compared] == ["figure_removed", "figure_added", "figure_changed"]
    assert [compared[1][side]["value"] for side in ("follows", "new", "replaces")] == ["1250", "1310", "1100"]


def test_what_waits_is_told_as_it_will_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where much else changes with a table, all waits: `check` and `status` have one line a row then, too."""
    shell = Shell(tmp_path, capsys, monkeypatch)
    others = "<p></p><ul><li>{} pays</li><li>{} langues</li></ul></main>"
    first = TABLE.format(2022, 2023, 2024, "1 100", "1 200", "1 250", "12 000").replace("</main>", others)
    then = TABLE.format(2023, 2024, 2025, "1 200", "1 250", "1 310", "12 400").replace("</main>", others)
    with Site() as site:
        site.publish(PATH, first.format(39, 20).encode())
        configure(shell.folder, site)
        shell("check")
        site.publish(PATH, then.replace("45", "46").format(41, 22).encode())
        waits, status = shell("check").out.splitlines(), shell("status").out.splitlines()
        told = shell("check").out.splitlines()

    assert waits[1] == "  5 changes wait to be confirmed (4 of 7 figures changed at once)"
    assert waits[2].startswith("  ? Étudiants: 1\u202f250 (2024) → 1\u202f310 (2025) (+60")
    assert status[-5:] == waits[-5:]
    assert [line.replace("~", "?") for line in told[1:]] == waits[2:]
