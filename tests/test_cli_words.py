"""A change in one line of the terminal."""

import pytest
from alert_samples import changed, figure

from alerts.language import Language
from figures.change import Change
from figures.kinds import Kind
from figures.record import Figure, NewsItem, Qualifier
from figures.rolling import as_told
from monitor.cli.words import change_line, changes_told_apart, told_apart, waiting_line


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
    """Where messages are English, a French page is spoken of in English, with its numbers as it writes them."""
    assert change_line(change, Language("fr")) == line
    assert waiting_line(change, Language("fr")) == line


def test_a_line_about_messages_is_worded_as_they_are() -> None:
    """Of two languages in one line, one is wrong."""
    french = Language("fr")
    told = change_line(changed(ranked("7"), ranked("6")), french, worded=french)
    assert told == "au classement: n° 7 → n° 6 (gagne 1 place)"
    came = Change(kind=Kind.NEWS_ADDED, new=NewsItem(title="Portes ouvertes"))
    assert change_line(came, french, worded=french) == "Actualité ajoutée: Portes ouvertes"
    assert change_line(came, french) == "News added: Portes ouvertes"
    added = Change(kind=Kind.FIGURE_ADDED, new=figure("12", "chaires"))
    assert waiting_line(added, french, worded=french) == "Chiffre ajouté: 12 chaires"


def test_words_beside_numbers_are_those_of_messages() -> None:
    """How far per cents are apart, and that a number cannot be read, on a page in a third language."""
    german, french = Language("de"), Language("fr")
    women = changed(figure("51.2", "Frauen", unit="%"), figure("52.7", "Frauen", unit="%"))
    staff = changed(figure("2640", "Personal", raw="2.640"), figure(None, "Personal", raw="2,640"))

    assert change_line(women, german, worded=french) == "Frauen: 51,2\u00a0% → 52,7\u00a0% (+1,5 point, +2,9\u00a0%)"
    assert change_line(women, german) == "Frauen: 51,2\u00a0% → 52,7\u00a0% (+1,5 points, +2,9\u00a0%)"
    assert change_line(staff, german, worded=french) == "Personal: 2.640 → n’est plus lisible : 2,640"


def test_a_line_without_a_mark_says_what_happens() -> None:
    """What came and what went are told apart where no mark stands before them."""
    one = figure("12", "chaires")
    lines = [
        waiting_line(change, Language("fr"))
        for change in (Change(kind=Kind.FIGURE_ADDED, new=one), Change(kind=Kind.FIGURE_REMOVED, old=one))
    ]

    assert lines == ["Figure added: 12 chaires", "Figure removed: 12 chaires"]


def lines_of(*changes: Change) -> list[str]:
    return [change_line(change, Language("en")) for change in changes_told_apart(changes)]


def test_figures_of_two_terms_are_told_apart() -> None:
    """A line has no heading above it: where the heading is what says the term, the line says it."""
    old, new = figure("610", "staff", section="WS 2024/25"), figure("640", "staff", section="WS 2024/25")
    labs = changed(figure("7", "labs", section="Research"), figure("8", "labs", section="Research"))

    assert lines_of(changed(old, new), labs) == [
        "staff (WS 2024/25): 610 → 640 (+30, +4.9%)",
        "labs: 7 → 8 (+1, +14.3%)",
    ]


def test_a_row_whose_headings_are_its_years_names_what_left() -> None:
    """By its year, as in a table with columns."""
    gone, newest, came = (figure(n, "staff", section=f"Year {y}") for n, y in (("8", 2023), ("11", 2024), ("12", 2025)))
    added = Change(kind=Kind.FIGURE_ADDED, new=came, follows=newest, replaces=gone)

    assert lines_of(*as_told([added])) == ["staff (Year 2025): 11 (2024) → 12 (+1, +9.1%, 8 (2023) no longer shown)"]


def test_figures_of_one_label_are_told_apart() -> None:
    """By the heading they stand under, in lists of changes and of series; a figure that moved says both itself."""
    men, women = figure("5", "professors", section="Men"), figure("6", "professors", section="Women")
    added = [Change(kind=Kind.FIGURE_ADDED, new=one) for one in (men, women)]

    assert lines_of(*added) == ["5 professors (Men)", "6 professors (Women)"]
    assert told_apart([men, women, figure("7", "labs")]) == ["professors (Men)", "professors (Women)", "labs"]
