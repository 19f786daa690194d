"""The one line that a message begins with."""

from dataclasses import replace

import pytest
from alert_samples import NOON, STUDENTS, changed, figure, notice
from rich.cells import cell_len

from alerts.language import Language
from alerts.model import DeadNotice, Health, HealthNotice, PageRef, Reason
from alerts.sentences import headline, sentence
from figures.change import Change
from figures.kinds import Kind
from figures.record import Figure
from figures.rolling import as_told

ENGLISH, FRENCH = Language("en"), Language("fr")


@pytest.mark.parametrize(
    ("about", "subject"),
    [
        (notice(STUDENTS), "Télécom Paris: 1 figure changed, étudiants internationaux 2,000 → 2,150"),
        (
            notice(Change(kind=Kind.FIGURE_ADDED, new=figure("12", "chaires"))),
            "Télécom Paris: 1 figure added, 12 chaires",
        ),
        (
            HealthNotice(
                page=PageRef(name="P", url="x"),
                health=Health.UNREADABLE,
                reason="timeout",
                detail="",
                since=NOON,
                at=NOON,
            ),
            "P cannot be read: timeout",
        ),
        (
            HealthNotice(
                page=PageRef(name="P", url="x"), health=Health.BACK, reason="", detail="", since=NOON, at=NOON
            ),
            "P can be read again",
        ),
        (
            DeadNotice(channel="hook", recipient=None, subject="s", reason=Reason.GONE, detail="", at=NOON),
            "Channel hook does not deliver",
        ),
    ],
)
def test_headline_is_the_fact(about: object, subject: str) -> None:
    """A subject line says what happened."""
    assert headline(about, language=ENGLISH) == subject  # type: ignore[arg-type]  # each is a notice


def test_a_headline_names_the_year_that_the_heading_says() -> None:
    """A subject stands under no heading; one that says no year is left out."""
    old, new = (figure(n, "staff", section="Zahlen 2025") for n in ("610", "640"))

    assert headline(notice(changed(old, new)), language=ENGLISH).endswith("staff (Zahlen 2025) 610 → 640")
    assert headline(notice(STUDENTS), language=ENGLISH).endswith("tudiants internationaux 2,000 → 2,150")


@pytest.mark.parametrize(
    ("old", "new", "english", "french"),
    [
        (
            figure("18450", "Studierende im Wintersemester 2025/26"),
            figure("18602", "Studierende im Wintersemester 2026/27"),
            "Studierende im Wintersemester: 18,450 (2025/26) → 18,602 (2026/27)",
            "Studierende im Wintersemester : 18\u202f450 (2025/26) → 18\u202f602 (2026/27)",
        ),
        (
            figure("100", "students (2024), all sites"),
            figure("110", "students (2025), all sites"),
            "students (2025), all sites: 100 (2024) → 110",
            "students (2025), all sites : 100 (2024) → 110",
        ),
        (
            figure("2150", "students"),
            figure("2400", "students and researchers"),
            "students and researchers: 2,400 (students: 2,150)",
            "students and researchers : 2\u202f400 (students : 2\u202f150)",
        ),
        (
            figure("610", "staff", section="Zahlen 2025"),
            figure("640", "staff", section="Zahlen 2026"),
            "staff: 610 (2025) → 640 (2026)",
            "staff : 610 (2025) → 640 (2026)",
        ),
        (
            figure("1620", "Élèves ingénieurs, 2025-2026"),
            figure("162", "Élèves ingénieurs, 2025-2026"),
            "Élèves ingénieurs, 2025-2026: 1,620 → 162",
            "Élèves ingénieurs, 2025-2026 : 1\u202f620 → 162",
        ),
    ],
)
def test_a_headline_claims_no_number_for_another_year(old: Figure, new: Figure, english: str, french: str) -> None:
    """A number that was of another year, or of something else, stands by that; and no label runs into a number."""
    about = notice(changed(old, new))

    assert headline(about, language=ENGLISH).endswith(f"changed, {english}")
    assert headline(about, language=FRENCH).endswith(f", {french}")


def test_a_row_of_years_that_rolled_on_is_one_sentence() -> None:
    """The newest number before and now, and what is shown no longer; who hears of the removal alone is told that."""
    gone, newest, came = figure("8", "staff, 2023"), figure("11", "staff, 2025"), figure("12", "staff, 2026")
    left = Change(kind=Kind.FIGURE_REMOVED, old=gone)
    added = Change(kind=Kind.FIGURE_ADDED, new=came, follows=newest, replaces=gone)

    (told,) = as_told([left, added])

    assert sentence(told, language=ENGLISH) == "Staff: 11 (2025) → 12 (2026) (+9.1%, 8 (2023) no longer shown)"
    assert headline(notice(left, added), language=FRENCH) == (
        "Télécom Paris : 1 chiffre modifié, staff : 11 (2025) → 12 (2026)"
    )
    assert as_told([left]) == (left,)


def test_what_left_a_row_is_told_with_its_number() -> None:
    """In the words of each language, and also where labels differ in more than their years."""
    gone, newest, came = figure("1100", "staff, 2023"), figure("11", "staff, 2025"), figure("12", "staff, 2026")
    told = replace(changed(newest, came), replaces=gone)
    otherwise = replace(told, replaces=replace(gone, label="guests and staff, 2023"))

    assert sentence(told, language=FRENCH).endswith("1\u202f100 (2023) n’est plus affiché)")
    assert sentence(otherwise, language=ENGLISH).endswith("1,100 guests and staff, 2023 no longer shown)")


def test_a_headline_counts_what_came_and_went_beside_what_changed() -> None:
    """Who reads subjects alone must not take a figure that is gone for one that is as it was."""
    gone = Change(kind=Kind.FIGURE_REMOVED, old=figure("120", "partners"))
    came = [Change(kind=Kind.FIGURE_ADDED, new=figure(n, f"labs {n}")) for n in ("3", "4")]
    said = "Télécom Paris: 1 figure changed, 1 removed, 2 added, étudiants internationaux 2,000 → 2,150"

    assert headline(notice(came[0], gone, STUDENTS, came[1]), language=ENGLISH) == said
    assert headline(notice(gone, *came), language=ENGLISH) == "Télécom Paris: 1 figure removed, 2 added, 120 partners"
    assert headline(notice(gone, STUDENTS), language=FRENCH).startswith("Télécom Paris : 1 chiffre modifié, 1 retiré, ")


def test_headline_is_short_whatever_the_page_says() -> None:
    """A label of any length leaves a subject that a list of mails can show, the numbers included."""
    for long in ("partenaires " * 100, "x" * 300, "日本語の学生数" * 40, "👩‍🎓 " * 80):
        old, new = figure("84600000", long, unit="EUR"), figure("1200000000", long, unit="EUR")
        others = (
            Change(kind=Kind.FIGURE_REMOVED, old=figure("1", "labs")),
            Change(kind=Kind.FIGURE_ADDED, new=figure("2", "labs")),
        )
        for told in ((), others):
            subject = headline(notice(changed(old, new), *told, name=long), language=ENGLISH)
            assert cell_len(subject) <= 150
            assert "€84,600,000 → €1,200,000,000" in subject
