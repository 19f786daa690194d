"""Charts of a whole page: what is on one scale can be read on it."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.language import Language
from figures.record import Figure, Qualifier, Quantity
from monitor.cli.panels import panels
from monitor.cli.past import Life
from monitor.cli.svg import Wording, write_svg
from storage.earlier import SeriesLine
from storage.lines import Observation
from storage.model import Doubt

START = datetime(2026, 11, 1, 6, tzinfo=UTC)
FRENCH = Wording(language=Language("fr"), worded=Language("fr"), zone="Europe/Paris")
KEY_FIGURES = (
    ("étudiants", ("1250", "1310"), None, None),
    ("femmes", ("45", "47"), "%", None),
    ("budget", ("12000000", "13400000"), "EUR", None),
    ("pays", ("39", "41"), None, None),
    ("doctorants", ("320", "335"), None, None),
    ("internationaux", ("60", "61"), "%", None),
    ("place", ("3", "1"), None, Qualifier.RANK),
)


def life(
    label: str, values: Sequence[str], unit: str | None = None, qualifier: Qualifier | None = None, **doubts: Doubt
) -> tuple[str, Life]:
    """A series with a value a day; `doubts` by the number of the day, as `d1`."""
    quantity = Quantity(value=Decimal(values[-1]), unit=unit, qualifier=qualifier)
    line = SeriesLine(
        key=label,
        name=None,
        figure=Figure(quantity=quantity, label=label, section=None, raw=values[-1]),
        position=0,
        present=True,
        created_at=START,
        seen_in=1,
    )
    seen = tuple(
        Observation(
            page="p",
            figure=label,
            section=None,
            label=label,
            value=Decimal(value),
            upper=None,
            unit=unit,
            qualifier=qualifier,
            taken_at=START + timedelta(days=day),
            snapshot=day + 1,
            doubt=doubts.get(f"d{day}"),
            raw=value,
        )
        for day, value in enumerate(values)
    )
    return label, Life(line=line, seen=seen, until=START + timedelta(days=len(values)), is_held=False)


def names(series: Sequence[tuple[str, Life]]) -> list[list[str]]:
    return [[label for label, _ in panel.series] for panel in panels(series)]


def test_one_unit_and_size_is_one_panel() -> None:
    """Per cents, money, ranks and counts of another size each have their own, in the page's order."""
    assert names([life(*each) for each in KEY_FIGURES]) == [
        ["étudiants", "doctorants"],
        ["femmes", "internationaux"],
        ["budget"],
        ["pays"],
        ["place"],
    ]


def test_a_slip_makes_no_panel() -> None:
    """What was refuted is not drawn; nothing at all is at home on any scale of its unit."""
    slip = life("élèves", ("300", "30000", "310"), d1=Doubt.REFUTED)

    assert names([slip, life("pays", ("39",)), life("prix", ("0",))]) == [["élèves", "pays", "prix"]]


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=12))
def test_no_line_lies_flat_at_the_foot_of_another(values: list[int]) -> None:
    """Each series is in one panel, where no other is ten times as large; what is nothing may be anywhere."""
    found = panels([life(str(place), (str(value),)) for place, value in enumerate(values)])

    shown = sorted(int(label) for panel in found for label, _ in panel.series)
    assert shown == list(range(len(values)))
    for panel in found:
        sizes = [value for label, _ in panel.series if (value := values[int(label)])]
        assert max(sizes, default=1) <= 10 * min(sizes, default=1)


def test_a_chart_has_its_panels_below_each_other(tmp_path: Path) -> None:
    """One time for all; scales as the page's language writes numbers, and what is in doubt called so in French."""
    path = tmp_path / "chart.svg"
    unsure = life("bourses <&>", ("7", "700"), d1=Doubt.UNCONFIRMED)
    write_svg(path, "Télécom & Cie", [*(life(*each) for each in KEY_FIGURES), unsure], FRENCH)

    drawn = ET.fromstring(path.read_text(encoding="utf-8"))
    charts = [element for element in drawn.iter() if "pygal-chart" in (element.get("class") or "")]
    said = ["".join(element.itertext()) for element in drawn.iter() if element.tag.endswith("}text")]
    assert len(charts) == 5
    assert said.count("Télécom & Cie") == 1
    assert {"bourses <&>", "bourses <&> (non confirmé)"} <= set(said)
    assert any(re.fullmatch(r"13\s\d00\s000\s€", each) for each in said)
    assert any(re.fullmatch(r"n°\s[123]", each) for each in said)
    assert said.count("11-01 07:00") == len(charts)


@pytest.mark.parametrize("values", [("5",), ("0", "0")])
def test_a_chart_of_one_moment_or_value_is_drawn(tmp_path: Path, values: tuple[str, ...]) -> None:
    """There is nothing to scale, and no fault."""
    label, one = life("chaires", values)
    write_svg(tmp_path / "chart.svg", "p", [(label, one)], FRENCH)

    ET.fromstring((tmp_path / "chart.svg").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("values", "qualifier", "scale"),
    [
        (("3", "1"), Qualifier.RANK, ["n° 1", "n° 2", "n° 3"]),
        (("5", "6"), None, ["5", "6"]),
        (("5", "5.5"), None, ["5", "5,1", "5,2", "5,3", "5,4", "5,5"]),
    ],
)
def test_a_scale_of_whole_numbers_has_no_fractions(
    tmp_path: Path, values: tuple[str, ...], qualifier: Qualifier | None, scale: list[str]
) -> None:
    """Nobody is number 1.2; where a value has a fraction, so has its scale."""
    write_svg(tmp_path / "chart.svg", "p", [life("place", values, None, qualifier)], FRENCH)

    axis = next(each for each in ET.parse(tmp_path / "chart.svg").iter() if "axis y" in (each.get("class") or ""))
    assert [each.text for each in axis.iter() if each.tag.endswith("}text")] == scale
