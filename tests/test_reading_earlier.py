"""What a tile says its value was: "(2023 : 45 %)" below "49 %" is neither a figure nor a label."""

import pytest

from scraper.reading.reader import read
from scraper.reading.words.earlier import earlier_tail

TOLD = {
    "fr": (
        "(2023 : 45 %)",
        "2023 : 45 %",
        "contre 45 % en 2023",
        "contre 1 100 en 2023",
        "N-1 : 45 %",
        "(45 % en 2023)",
    ),
    "en": (
        "(2023: 45%)",
        "up from 45% in 2023",
        "previous year: 45%",
        "compared with 1,100 in 2023",
        "was 45% last year",
    ),
    "de": ("(2023: 45 %)", "Vorjahr: 45 %", "gegenüber 45 % im Vorjahr", "im Jahr 2023: 1.100"),
    "es": ("frente a 45 % en 2023", "año anterior: 45 %"),
    "it": ("contro 45% nel 2023", "anno precedente: 45%"),
    "nl": ("vorig jaar: 45%", "tegen 45% in 2023"),
    "pt": ("(2023: 45%)", "ano anterior: 45%"),
    "pl": ("rok wcześniej: 45%", "w 2023: 45%"),
    "sv": ("(2023: 45 %)", "föregående år: 45 %"),
}
TILES = (
    "<div><b>{v}</b><p>{l}</p><p>{was}</p></div>",
    "<div><b>{v}</b><p>{was}</p><p>{l}</p></div>",
    "<div><p>{l}</p><b>{v}</b><p>{was}</p></div>",
    "<div><div>{v}</div><div><div>{l}</div><div>{was}</div></div></div>",
    "<div><span>{v}</span><span>{l}</span><span>{was}</span></div>",
    "<li><b>{v}</b><br>{l}<br><small>{was}</small></li>",
    "<li><b>{v}</b> {l} {was}</li>",
    "<p>{v}</p><p>{l}</p><p>{was}</p>",
)
VALUES = [("49 %", "Stipendiaten"), ("320", "Kampus")]


def figures(body: str, *, language: str) -> list[tuple[str, str]]:
    page = f"<html lang={language}><title>Key figures</title><main><h1>Key figures</h1><div>{body}</div></main></html>"
    return [(figure.raw, figure.label) for figure in read(page).record.figures]


@pytest.mark.parametrize("tile", TILES)
@pytest.mark.parametrize("language", TOLD)
def test_what_a_value_was_is_no_figure_and_no_label(language: str, tile: str) -> None:
    """In a block, an element or a line with it, the value keeps its label alone, and is the only figure."""
    for was in TOLD[language]:
        body = "".join(tile.format(v=value, l=label, was=was) for value, label in VALUES)

        assert figures(body, language=language) == VALUES, was


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>Students</p><p>2022: 1,100</p><p>2023: 1,200</p>", ["1,100", "1,200"]),
        ("<p>Students (2023: 1,200)</p><p>Staff (2023: 340)</p>", ["1,200", "340"]),
        ("<p>Students (2023: 1,100)</p><p>1,200</p><p>Staff (2023: 320)</p><p>340</p>", ["1,200", "340"]),
        ("<p>1,200</p><p>Students (2023: 1,100)</p><p>340</p><p>Staff (2023: 320)</p>", ["1,200", "340"]),
        ("<div><b>4 million</b><p>passengers on December 31, 2019</p></div><div><b>12</b><p>gates</p></div>", None),
        ("<div><b>320</b><p>articles 2020–25</p></div><div><b>12</b><p>books since 2012</p></div>", None),
        (
            "<div><b>39</b><p>projects of 12 M€ in 2023</p></div><div><b>12</b><p>labs, of them 3 in 2023</p></div>",
            None,
        ),
        ("<div><b>39</b><p>degrees in 19 countries</p></div><div><b>12</b><p>labs on 3 sites</p></div>", None),
    ],
)
def test_dates_years_and_mentions_are_no_comparison(body: str, expected: list[str] | None) -> None:
    """Where every value is dated none is an earlier one, and a label keeps the dates and numbers that are its own."""
    found = figures(body, language="en")

    if expected is None:
        assert [label for _, label in found] == [part.split("</p>")[0] for part in body.split("<p>")[1:]]
    else:
        assert [raw for raw, _ in found] == expected


@pytest.mark.parametrize("tail", ["+3 % vs 2023", "(+3 %)", ", +2 % on last year", "(+150)", "▲ 2.1 % since 2023"])
def test_a_change_behind_a_label_is_no_part_of_it(tail: str) -> None:
    """It is another one the next year; what is counted stays."""
    body = "".join(f"<div><b>{value}</b><p>{label} {tail}</p></div>" for value, label in VALUES)

    assert figures(body, language="en") == VALUES


@pytest.mark.parametrize(
    "label",
    [
        "Children (3 – 6)",
        "Programme (2021 - 2027)",
        "Graduates (bac +5)",
        "Engineers (bac +3 à +5)",
        "Seniors (+65)",
        "Adults +18",
        "Population of +65",
        "Winter term (WS 2022: 300)",
    ],
)
def test_ages_years_and_diplomas_stay_in_a_label(label: str) -> None:
    """A range is no change, years from which on somebody is meant are none, and no bracket is parted."""
    body = f"<div><b>320</b><p>{label}</p></div><div><b>12</b><p>labs</p></div>"

    assert figures(body, language="en") == [("320", label), ("12", "labs")]


@pytest.mark.parametrize("head", ["h2", "p"])
@pytest.mark.parametrize("value", ["11,000 in 2021", "11,500 (2022)"])
def test_values_that_words_lead_up_to_are_figures(value: str, head: str) -> None:
    """A value with its own year is none of another figure, where words of its own stand over it."""
    led = f"<{head}>Students</{head}><p>{value}</p>"
    card = f"<h3>Members</h3><p>12,400</p><p>of them abroad</p><p>{value}</p>"
    behind = "<h2>Staff</h2><p>300 teachers</p><p>120 guests</p>"

    for body in (led + behind, behind + led, f"<section>{card}</section><section>{card}</section>{behind}"):
        assert value.split(maxsplit=1)[0] in [raw for raw, _ in figures(body, language="en")]


@pytest.mark.parametrize("line", ["Top 100 in 2023: 123", "5 schools 2023: 123", "12 in 2023 : 123"])
def test_a_year_and_a_colon_date_the_words_before_them(line: str) -> None:
    """In plain text the number behind the colon is the figure, also where its label begins with another."""
    found = figures(f"<ul><li>{line}</li><li>Partners: 350</li></ul>", language="en")

    assert found == [("123", line.partition(":")[0].strip()), ("350", "Partners")]


@pytest.mark.parametrize("before", ["", "12, " * 500, "labs of 3 " * 500])
def test_only_the_end_of_a_text_tells_what_a_value_was(before: str) -> None:
    """However long a text is: what stands before its last words changes nothing, and is not asked."""
    text = f"{before}students (up from 1,100 in 2023)"

    assert text[earlier_tail(text) :] == "up from 1,100 in 2023)"


@pytest.mark.parametrize("goal", ["40% by 2030", "by 2030: 40%"])
def test_a_goal_is_no_earlier_value(goal: str) -> None:
    """What is meant to be by a year is a figure: nobody has told it before."""
    body = f"<div><b>30%</b><p>women professors</p><p>{goal}</p></div><div><b>12</b><p>labs</p></div>"

    assert "40%" in [raw for raw, _ in figures(body, language="en")]
