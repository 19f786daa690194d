"""What is found though nothing changed, and when nobody wants to hear of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

import pytest
from alert_samples import NOON, email_settings, figure, notice
from hypothesis import given
from hypothesis import strategies as st

from alerts.compose import owed
from alerts.model import PageRef, RuleNotice
from alerts.rules.limit import Limit
from alerts.rules.model import (
    Conditions,
    Drift,
    Finding,
    NoHistory,
    QuietHours,
    Rule,
    SameAs,
    Seen,
    Selection,
    Severity,
    Standing,
    UnchangedFor,
    YearsBehind,
)
from alerts.rules.selection import parse_glob
from alerts.rules.standing import PageNow, findings, newest_year
from alerts.settings import WebhookSettings
from figures.record import Figure, Quantity

DAY = timedelta(days=1)
HOOK = WebhookSettings(name="hook", url="https://hooks.example.org/x", secrets=())


class Past(NoHistory):
    """A history by days before noon."""

    def __init__(self, seen: dict[str, Sequence[tuple[int, str]]]) -> None:
        self.seen = seen

    def of(self, key: str, /) -> Sequence[Seen]:
        return [Seen(NOON - n * DAY, Quantity(value=Decimal(v))) for n, v in self.seen.get(key, ())]


def page(
    history: dict[str, Sequence[tuple[int, str]]],
    *,
    name: str = "fr",
    read_days_ago: int = 0,
    figures: dict[str, Figure] | None = None,
) -> PageNow:
    """A page whose figures are the last that its history has."""
    shown = {key: figure(seen[-1][1], key) for key, seen in history.items()}
    read_at = NOON - read_days_ago * DAY
    return PageNow(name=name, figures=figures or shown, history=Past(history), read_at=read_at)


def found(
    standing: Standing, here: PageNow, *, there: PageNow | None = None, now: datetime = NOON
) -> tuple[Finding, ...]:
    return findings(Rule(standing=standing, identity="r"), here, there=there, now=now)


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ([(500, "1")], True),
        ([(400, "1")], False),
        ([(401, "1")], True),
        ([(900, "1"), (10, "2")], False),
        ([(900, "1"), (500, "2"), (20, "2")], True),
        ([(900, "1"), (500, "2"), (20, "1")], False),
    ],
)
def test_unchanged_is_counted_from_the_first_sight_of_the_number(seen: list[tuple[int, str]], expected: bool) -> None:
    """Longer than the limit, not as long; a number that went away and came back begins anew."""
    assert bool(found(UnchangedFor(400 * DAY), page({"a": seen}))) is expected


def test_an_occurrence_is_found_again_under_the_same_id() -> None:
    """Tomorrow it is the same occurrence; once the number changed and grew old again it is another."""
    rule = UnchangedFor(100 * DAY)
    (first,) = found(rule, page({"a": [(300, "1")]}))
    (again,) = found(rule, page({"a": [(300, "1")]}), now=NOON + DAY)
    (later,) = found(rule, page({"a": [(300, "1"), (200, "2"), (150, "1")]}))
    assert first.id == again.id
    assert first.id != later.id


@pytest.mark.parametrize(
    ("seen", "limit", "expected"),
    [
        ([(700, "100"), (30, "120")], Limit(Decimal(20), is_percent=True), True),
        ([(700, "100"), (30, "119")], Limit(Decimal(20), is_percent=True), False),
        ([(700, "100"), (30, "80")], Limit(Decimal(20)), True),
        ([(700, "50"), (600, "100"), (100, "50"), (30, "100")], Limit(Decimal(0)), False),
        ([(700, "100")], Limit(Decimal(0)), False),
        ([(300, "100"), (30, "200")], Limit(Decimal(0)), False),
        ([(700, "0"), (30, "1")], Limit(Decimal(50), is_percent=True), True),
    ],
)
def test_drift_is_from_the_value_of_this_day_last_year(
    seen: list[tuple[int, str]], limit: Limit, expected: bool
) -> None:
    """Small steps add up; what stands as it stood, or is younger than a year, has not drifted."""
    assert bool(found(Drift(limit), page({"a": seen}))) is expected


def test_a_leap_day_has_a_last_year() -> None:
    """On 29 February, last year's day is the 28th."""
    leap = datetime(2028, 2, 29, 12, tzinfo=UTC)
    here = PageNow(name="fr", figures={"a": figure("2", "a")}, history=Leap(leap), read_at=leap)
    assert found(Drift(Limit(Decimal(1))), here, now=leap)


class Leap(NoHistory):
    """One value more than a year before a leap day, another the day before."""

    def __init__(self, leap: datetime) -> None:
        self.leap = leap

    def of(self, _key: str, /) -> Sequence[Seen]:
        values = ((800, "1"), (1, "2"))
        return [Seen(self.leap - n * DAY, Quantity(value=Decimal(v))) for n, v in values]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Chiffres clés 2023", 2023),
        ("rentrée 2023-2024", 2024),
        ("année 2023/24", 2024),
        ("2019 à 2022", 2022),
        ("classe 2019-25", 2019),
        ("12023 pas", None),
        ("1850 fondée", None),
        ("absolwentów od 1945 roku", None),
        ("absolwentów od roku 1945", None),
        ("graduates since 1945", None),
        ("graduates since 1945, in 2023", 2023),
        ("diplômés depuis l’année 1990", None),
        ("Absolventen seit dem Jahr 1990", None),
        ("egresados desde 1990", None),
        ("laureati dall'anno 1990", None),
        ("laureati dal 1990", None),
        ("afgestudeerden sinds 1990", None),
        ("1945 óta", None),
        ("自1990年", None),
        ("1990年以来", None),
        ("Absolventen 2023", 2023),
        ("студенты 2023", 2023),
        (None, None),
    ],
)
def test_the_newest_year_of_a_text(text: str | None, year: int | None) -> None:
    """A school year is the one it ends in; a year since when something goes on, and other numbers, are none."""
    assert newest_year(text) == year


def test_years_behind_looks_at_the_label_and_then_at_the_section() -> None:
    """More than so many years ago, by the label where it has a year; what names none is not old."""
    figures = {
        "old": figure("1", "étudiants 2023"),
        "new": figure("1", "étudiants 2025", section="Archives 2001"),
        "section": figure("1", "étudiants", section="Chiffres 2024"),
        "none": figure("1", "étudiants"),
    }
    here = page({}, figures=figures)
    assert [each.key for each in found(YearsBehind(1), here)] == ["old", "section"]
    assert [each.key for each in found(YearsBehind(0), here)] == ["old", "new", "section"]


@pytest.mark.parametrize(("newest", "behind"), [("2025/26", []), ("2023/24", ["2023/24"])])
def test_a_table_of_years_is_as_old_as_its_newest_column(newest: str, behind: list[str]) -> None:
    """Earlier columns are no news, and one that does not go on is told once, by its newest."""
    years = ("2021/22", "2022/23", "2023/24", "2024/25", "2025/26")
    shown = years[: years.index(newest) + 1]
    figures = {year: figure("1", f"Undergraduate students, {year}", section="Students") for year in shown}
    assert [each.key for each in found(YearsBehind(1), page({}, figures=figures))] == behind


def test_two_pages_that_should_say_the_same_do_not() -> None:
    """By key, or by the pairs given; each page speaks only once it was read since the other changed."""
    french = page({"a": [(50, "150")], "b": [(50, "7")]})
    english = page({"a": [(90, "140")], "b": [(90, "7")]}, name="en")
    (one,) = found(SameAs("en"), french, there=english)
    assert (one.key, one.because.page) == ("a", "en")
    other = page({"x": [(90, "140")]}, name="en")
    assert not found(SameAs("en"), french, there=other)
    assert found(SameAs("en", {"a": "x"}), french, there=other)
    assert not found(SameAs("en"), french, there=replace(english, read_at=NOON - 60 * DAY))
    assert not found(SameAs("en"), french, there=None)


def test_the_selection_holds_for_standing_rules_too() -> None:
    """Only figures that are meant are looked at."""
    rule = Rule(standing=UnchangedFor(DAY), selection=Selection(labels=(parse_glob("a*"),)))
    here = page({"apples": [(9, "1")], "pears": [(9, "1")]})
    assert [each.key for each in findings(rule, here, now=NOON)] == ["apples"]


@pytest.mark.parametrize(
    ("start", "end", "at", "expected"),
    [
        (22, 7, datetime(2026, 11, 23, 22, 30, tzinfo=UTC), datetime(2026, 11, 24, 6, tzinfo=UTC)),
        (22, 7, datetime(2026, 11, 23, 21, 0, tzinfo=UTC), datetime(2026, 11, 24, 6, tzinfo=UTC)),
        (22, 7, datetime(2026, 11, 23, 20, 59, tzinfo=UTC), None),
        (22, 7, datetime(2026, 11, 23, 5, 59, tzinfo=UTC), datetime(2026, 11, 23, 6, tzinfo=UTC)),
        (22, 7, datetime(2026, 11, 23, 6, 0, tzinfo=UTC), None),
        (12, 14, datetime(2026, 7, 1, 10, 0, tzinfo=UTC), datetime(2026, 7, 1, 12, tzinfo=UTC)),
        (12, 14, datetime(2026, 7, 1, 12, 0, tzinfo=UTC), None),
    ],
)
def test_quiet_hours_on_the_wall_clock(start: int, end: int, at: datetime, expected: datetime | None) -> None:
    """From the first minute until just before the last, over midnight too, in Paris' summer and winter."""
    quiet = QuietHours(start=time(start), end=time(end), timezone="Europe/Paris")
    assert quiet.end_after(at) == expected


@given(
    now=st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis wants them naive
    start=st.times(),
    end=st.times(),
)
def test_quiet_ends_within_a_day_and_after_it_reigns(now: datetime, start: time, end: time) -> None:
    """Whatever summer time does, what is held back leaves later, within 25 hours."""
    ends = QuietHours(start=start, end=end, timezone="Europe/Paris").end_after(now)
    assert ends is None or now < ends <= now + timedelta(hours=25)


def test_messages_wait_for_the_end_of_quiet_unless_one_rule_is_awake() -> None:
    """A critical rule without quiet hours is not held back by another that has them."""
    quiet = QuietHours(start=time(0), end=time(23, 59), timezone="UTC")
    asleep, awake = Rule(quiet=quiet), Rule(severity=Severity.CRITICAL)
    channels = [email_settings()]
    (held,) = owed(notice(), channels=channels, rules=[asleep], now=NOON)
    (free,) = owed(notice(), channels=channels, rules=[asleep, awake], now=NOON)
    assert held.not_before == NOON.replace(hour=23, minute=59)
    assert free.not_before is None
    assert free.message.subject.startswith("[critical] Télécom Paris: ")


def test_the_reason_stands_in_mail_and_document() -> None:
    """Who asked for a limit reads why it spoke; who asked for nothing special reads nothing new."""
    rule = Rule(conditions=Conditions(rises_by=Limit(Decimal(4), is_percent=True)), severity=Severity.WARNING)
    mail, hook = owed(notice(), channels=[email_settings(), HOOK], rules=[rule], now=NOON)
    assert b"rose by 4.4% (rule: at least 4%)" in mail.message.body
    assert b'"severity":"warning"' in hook.message.body
    assert (
        b'"because":[{"rule":"rises_by","limit":"4%","reason":"rose by 4.4% (rule: at least 4%)"}]' in hook.message.body
    )
    (plain,) = owed(notice(), channels=[HOOK], rules=[], now=NOON)
    assert b'"severity":"info"' in plain.message.body
    assert b"because" not in plain.message.body


def test_findings_become_one_message_for_those_whose_rule_it_is() -> None:
    """One message for all that was found; a channel that no rule names hears nothing."""
    rule = Rule(standing=UnchangedFor(DAY), channels=frozenset({"office"}), name="stale")
    said = RuleNotice(
        page=PageRef(name="fr", url="https://www.example.org/"),
        findings=findings(rule, page({"a": [(9, "1")], "b": [(9, "2")]}), now=NOON),
        at=NOON,
    )
    (mail,) = owed(said, channels=[email_settings(), HOOK], now=NOON)
    assert mail.message.subject == "fr: a: unchanged for 9 days (rule: over 1) (1 more figure besides)"
    assert b"2 figures to look at" in mail.message.body


def test_a_finding_says_that_nothing_changed_only_where_nothing_did() -> None:
    """The check that found it may have seen the page change, of which this reader does not hear."""
    rule = Rule(standing=UnchangedFor(DAY), name="stale")
    found = findings(rule, page({"a": [(9, "1")]}), now=NOON)
    said = RuleNotice(page=PageRef(name="fr", url="https://www.example.org/"), findings=found, at=NOON)

    alone, along = (
        owed(replace(said, page_changed=changed), channels=[email_settings()], now=NOON)[0].message.body
        for changed in (False, True)
    )

    assert b"Nothing on the page has changed just now" in alone
    assert b"Nothing on the page has changed" not in along


def test_a_translation_is_compared_figure_by_figure_without_pairs() -> None:
    """The same numbers in the same order are the same figures; one that differs alone between them contradicts."""
    french = page({"élèves": [(50, "2400")], "professeurs": [(50, "182")], "labos": [(50, "14")], "pays": [(50, "64")]})
    english = page(
        {"students": [(90, "2400")], "faculty": [(90, "190")], "labs": [(90, "14")], "countries": [(90, "64")]},
        name="en",
    )
    stranger = page({"bikes": [(90, "7")], "books": [(90, "190")], "seats": [(90, "14")]}, name="en")

    (one,) = found(SameAs("en"), french, there=english)

    assert (one.key, one.because.page) == ("professeurs", "en")
    assert not found(SameAs("en"), french, there=stranger)


def test_neighbours_that_all_differ_are_compared_in_their_places() -> None:
    """As when one language is brought up to date first: each with the one in its place, in its own unit."""
    french = page({"élèves": [(5, "3587")], "pays": [(5, "75")], "labos": [(50, "14")], "sites": [(50, "3")]})
    english = page(
        {"students": [(90, "3412")], "countries": [(90, "72")], "labs": [(90, "14")], "campuses": [(90, "3")]},
        name="en",
    )
    updated = page({"élèves": [(5, "3587")], "pays": [(5, "75")], "labos": [(5, "15")], "sites": [(5, "4")]})
    mistyped = page({"élèves": [(5, "35870")], "pays": [(5, "75")], "labos": [(50, "14")], "sites": [(50, "3")]})

    def told(here: PageNow) -> list[tuple[str, str]]:
        each = found(SameAs("en"), here, there=english)
        return [(one.key, str(one.because.before.value)) for one in each if one.because.before]

    students_and_countries = [("élèves", "3412"), ("pays", "72")]
    assert told(french) == students_and_countries
    assert told(updated) == [*students_and_countries, ("labos", "14"), ("sites", "3")]
    assert told(mistyped) == students_and_countries


def test_neighbours_that_all_differ_and_may_be_either_are_not_compared() -> None:
    """Where they stand the other way round, or nothing near stands in any place, no number contradicts another."""
    french = page({"élèves": [(5, "3587")], "pays": [(5, "75")], "labos": [(50, "14")], "sites": [(50, "3")]})
    turned = page({"a": [(9, "72")], "b": [(9, "3412")], "c": [(9, "14")], "d": [(9, "3")]}, name="en")
    others = page({"a": [(9, "9")], "b": [(9, "800")], "c": [(9, "14")], "d": [(9, "3")]}, name="en")

    assert not found(SameAs("en"), french, there=turned)
    assert not found(SameAs("en"), french, there=others)
