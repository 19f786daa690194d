"""A change in one line of the terminal."""

import pytest
from alert_samples import changed, figure

from alerts.language import Language
from figures.change import Change, Kind
from figures.record import Figure, Qualifier
from monitor.cli.words import change_line, waiting_line


def ranked(place: str) -> Figure:
    return figure(place, "au classement", qualifier=Qualifier.RANK)


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (changed(ranked("7"), ranked("6")), "au classement: n° 7 → n° 6 (up 1 place)"),
        (
            changed(figure("1500", "inscrits"), figure("1650", "élèves inscrits")),
            "élèves inscrits (was: inscrits): 1\u202f500 → 1\u202f650 (+150, +10\u00a0%)",
        ),
    ],
)
def test_numbers_are_the_page_s_and_words_are_english(change: Change, line: str) -> None:
    """The command line speaks English about a French page, and writes its numbers as it does."""
    assert change_line(change, Language("fr")) == line
    assert waiting_line(change, Language("fr")) == line


def test_a_line_without_a_mark_says_what_happens() -> None:
    """What came and what went are told apart where no mark stands before them."""
    one = figure("12", "chaires")
    lines = [
        waiting_line(change, Language("fr"))
        for change in (Change(kind=Kind.FIGURE_ADDED, new=one), Change(kind=Kind.FIGURE_REMOVED, old=one))
    ]

    assert lines == ["Figure added: 12 chaires", "Figure removed: 12 chaires"]
