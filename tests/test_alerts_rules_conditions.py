"""What the conditions of a rule mean, case by case and as laws."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal

import pytest
from alert_samples import NOON, changed, figure
from hypothesis import given
from hypothesis import strategies as st

from alerts.language import Language
from alerts.rules.conditions import grounds
from alerts.rules.judging import Heard, judge, told
from alerts.rules.limit import Limit
from alerts.rules.model import DEFAULT_KINDS, Conditions, Ground, NoHistory, Rule, Seen, Selection
from alerts.rules.selection import parse_glob
from alerts.rules.words import reason, reasons
from figures.change import Change
from figures.kinds import Kind
from figures.record import Mention, NewsItem, Qualifier, Quantity

NUMBERS = st.decimals(min_value=-10_000, max_value=10_000, places=2)
LIMITS = st.builds(Limit, st.decimals(min_value=0, max_value=1000, places=1), st.booleans())


@dataclass
class Remembered(NoHistory):
    """A history of one series, a day apart."""

    values: Sequence[str | None]
    key: str = "f-1"
    unit: str | None = field(default=None)

    def of(self, key: str, /) -> Sequence[Seen]:
        quantities = [Quantity(value=None if v is None else Decimal(v), unit=self.unit) for v in self.values]
        return [Seen(NOON + timedelta(days=n), q) for n, q in enumerate(quantities)] if key == self.key else ()


def holds(conditions: Conditions, old: str | None, new: str | None, *, unit: str | None = None) -> bool:
    change = changed(figure(old, unit=unit), figure(new, unit=unit))
    return judge(Rule(conditions=conditions), change) is not None


def percent(amount: str) -> Limit:
    return Limit(Decimal(amount), is_percent=True)


def amount(text: str) -> Limit:
    return Limit(Decimal(text))


@pytest.mark.parametrize(
    ("conditions", "old", "new", "expected"),
    [
        (Conditions(above=Decimal(100)), "90", "101", True),
        (Conditions(above=Decimal(100)), "90", "100", False),
        (Conditions(above=Decimal(0)), "-1", "0", False),
        (Conditions(above=Decimal(0)), "-1", "1", True),
        (Conditions(below=Decimal(0)), "1", "-1", True),
        (Conditions(below=Decimal(0)), "1", "0", False),
        (Conditions(above=Decimal(10), below=Decimal(20)), "5", "15", True),
        (Conditions(above=Decimal(10), below=Decimal(20)), "5", "25", False),
        (Conditions(crosses=Decimal(100)), "99", "100", True),
        (Conditions(crosses=Decimal(100)), "100", "101", False),
        (Conditions(crosses=Decimal(100)), "101", "99", True),
        (Conditions(crosses=Decimal(0)), "-5", "5", True),
        (Conditions(rises_by=amount("5")), "10", "15", True),
        (Conditions(rises_by=amount("5")), "10", "14.99", False),
        (Conditions(rises_by=amount("5")), "10", "1", False),
        (Conditions(rises_by=amount("0")), "10", "10.01", True),
        (Conditions(rises_by=amount("0")), "10", "10", False),
        (Conditions(falls_by=amount("0")), "10", "9", True),
        (Conditions(changes_by=amount("0")), "10", "9", True),
        (Conditions(changes_by=amount("0")), "10", "10", False),
        (Conditions(rises_by=percent("5")), "2000", "2100", True),
        (Conditions(rises_by=percent("5")), "2000", "2099", False),
        (Conditions(rises_by=percent("0")), "2000", "2001", True),
        (Conditions(falls_by=percent("25")), "-4", "-5", True),
        (Conditions(falls_by=percent("25.1")), "-4", "-5", False),
        (Conditions(rises_by=percent("200")), "-5", "5", True),
        (Conditions(rises_by=percent("10")), "0", "1", True),
        (Conditions(rises_by=percent("10")), "0", "0", False),
        (Conditions(falls_by=percent("100")), "0", "-1", True),
        (Conditions(falls_by=percent("100")), "5", "0", True),
        (Conditions(crosses=Decimal(12), rises_by=amount("0")), "15", "10", False),
        (Conditions(above=Decimal(-10)), None, None, False),
        (Conditions(above=Decimal(-10)), "5", None, False),
        (Conditions(changes_by=amount("0")), None, "5", False),
    ],
)
def test_conditions_at_their_edges(conditions: Conditions, old: str | None, new: str | None, expected: bool) -> None:
    """Zero is a limit, the size of a negative number measures its per cent, and what is unreadable meets nothing."""
    assert holds(conditions, old, new) is expected


def test_points_of_a_percentage_are_no_per_cent_of_it() -> None:
    """45 % → 47 % is two points, and 4.4 per cent of what it was."""
    assert holds(Conditions(rises_by=amount("2")), "45", "47", unit="%")
    assert not holds(Conditions(rises_by=percent("5")), "45", "47", unit="%")
    assert holds(Conditions(rises_by=percent("4")), "45", "47", unit="%")


def test_a_new_unit_leaves_nothing_to_measure() -> None:
    """45 % → 4,500 is no distance; the new value still is above or below."""
    change = changed(figure("45", unit="%"), figure("4500"))
    asked = [Conditions(changes_by=amount("0")), Conditions(crosses=Decimal(100)), Conditions(new_max=True)]
    assert not any(judge(Rule(conditions=each), change) for each in asked)
    assert judge(Rule(conditions=Conditions(above=Decimal(1000))), change)


@pytest.mark.parametrize(
    ("past", "old", "new", "is_max", "is_min"),
    [
        (["10", "30", "20"], "20", "31", True, False),
        (["10", "30", "20"], "20", "30", False, False),
        (["10", "30", "20"], "20", "9", False, True),
        (["-3", "0"], "0", "-4", False, True),
        ([], "20", "21", True, False),
        ([None], "20", "19", False, True),
    ],
)
def test_records_are_held_against_all_that_was(
    past: list[str | None], old: str, new: str, is_max: bool, is_min: bool
) -> None:
    """A new maximum is above every earlier value, a tie is none; the value before the change counts as seen."""
    change, history = changed(figure(old), figure(new)), Remembered(past)
    assert (judge(Rule(conditions=Conditions(new_max=True)), change, history) is not None) is is_max
    assert (judge(Rule(conditions=Conditions(new_min=True)), change, history) is not None) is is_min


def test_added_figures_have_no_old_value() -> None:
    """They can be above a level; they have not risen, and without a past they are no record."""
    added = Change(kind=Kind.FIGURE_ADDED, new=figure("50"), key="f-1")
    assert judge(Rule(conditions=Conditions(above=Decimal(40))), added)
    assert not judge(Rule(conditions=Conditions(changes_by=amount("0"))), added)
    assert not judge(Rule(conditions=Conditions(new_max=True)), added)
    assert judge(Rule(conditions=Conditions(new_max=True)), added, Remembered(["49"]))
    removed = Change(kind=Kind.FIGURE_REMOVED, old=figure("50"), key="f-1")
    assert not judge(Rule(conditions=Conditions(above=Decimal(40))), removed)


@pytest.mark.parametrize(
    ("glob", "label", "expected"),
    [
        ("*etudiants*", "Étudiants internationaux", True),
        ("ÉTUDIANTS*", "étudiants\u00a0internationaux", True),
        ("* pays", "partenaires dans 39 pays", True),
        ("* pays", "dépaysés", False),
        ("pays", "39 pays", False),
        ("pa?s", "pays", True),
        ("a+b [c]", "A+B [c]", True),
        ("a.b", "axb", False),
        ("*", "", True),
    ],
)
def test_patterns_read_as_people_do(glob: str, label: str, expected: bool) -> None:
    """Case, accents and spaces make no difference; only * and ? are special."""
    selection = Selection(labels=(parse_glob(glob),))
    change = changed(figure("1", label), figure("2", label))
    assert (judge(Rule(selection=selection), change) is not None) is expected


def test_selection_by_section_and_key() -> None:
    """All that is asked must fit; news are no figures and fit no selection."""
    change = changed(figure("1", section="En bref"), figure("2", section="En bref"))
    assert judge(Rule(selection=Selection(sections=(parse_glob("en*"),), keys=frozenset({"f-1"}))), change)
    assert not judge(Rule(selection=Selection(sections=(parse_glob("en*"),), keys=frozenset({"f-2"}))), change)
    news = Change(kind=Kind.NEWS_ADDED, new=NewsItem(title="n"))
    asked = Rule(kinds=frozenset({Kind.NEWS_ADDED}), selection=Selection(labels=(parse_glob("*"),)))
    assert not judge(asked, news)


@given(kinds=st.lists(st.sampled_from(Kind)))
def test_without_rules_exactly_figure_changes_are_told(kinds: list[Kind]) -> None:
    """The default tells every change of figures and nothing else, but for rewordings that go along."""
    changes = [Change(kind=kind, new=NewsItem(title="n") if "news" in kind else "t") for kind in kinds]
    heard = told(changes, page="p", channel="c", rules=())
    asked_for = [each.change for each in heard if each.told]
    assert asked_for == [change for change in changes if change.kind in DEFAULT_KINDS]
    assert {each.change.kind for each in heard if not each.told} <= {Kind.FIGURE_REWORDED}


@given(old=NUMBERS, new=NUMBERS, limit=LIMITS, less=st.decimals(min_value=0, max_value=1, places=2))
def test_a_lower_limit_tells_at_least_as_much(old: Decimal, new: Decimal, limit: Limit, less: Decimal) -> None:
    """Whatever a limit lets through, every lower one does."""
    lower = Limit(limit.amount * less, limit.is_percent)
    for ground in ("rises_by", "falls_by", "changes_by"):
        if holds(Conditions(**{ground: limit}), str(old), str(new)):
            assert holds(Conditions(**{ground: lower}), str(old), str(new))


@given(old=NUMBERS, new=NUMBERS, limit=LIMITS)
def test_what_changes_rises_or_falls(old: Decimal, new: Decimal, limit: Limit) -> None:
    """changes_by is rises_by or falls_by, and never both."""
    rises = holds(Conditions(rises_by=limit), str(old), str(new))
    falls = holds(Conditions(falls_by=limit), str(old), str(new))
    assert holds(Conditions(changes_by=limit), str(old), str(new)) is (rises or falls)
    assert not (rises and falls)


@given(old=NUMBERS, new=NUMBERS, level=NUMBERS)
def test_crossing_is_symmetric(old: Decimal, new: Decimal, level: Decimal) -> None:
    """Who crosses on the way there crosses on the way back, and who stands still does not."""
    crosses = Conditions(crosses=level)
    assert holds(crosses, str(old), str(new)) is holds(crosses, str(new), str(old))
    assert not holds(crosses, str(old), str(old))


@given(path=st.lists(NUMBERS, min_size=2, max_size=8), level=NUMBERS)
def test_every_passage_is_crossed_once(path: list[Decimal], level: Decimal) -> None:
    """However many steps it takes, from below to above it is crossed an odd number of times, and back an even one."""
    steps = sum(holds(Conditions(crosses=level), str(a), str(b)) for a, b in itertools.pairwise(path))
    assert steps % 2 == ((path[0] >= level) != (path[-1] >= level))


@pytest.mark.parametrize(
    ("conditions", "old", "new", "unit", "words"),
    [
        (Conditions(rises_by=percent("5")), "2000", "2150", None, "rose by 7.5% (rule: at least 5%)"),
        (Conditions(changes_by=amount("2")), "47", "45", "%", "fell by 2 points (rule: at least 2 points)"),
        (Conditions(rises_by=percent("5")), "0", "7", None, "rose by 7 (rule: at least 5%)"),
        (Conditions(falls_by=percent("5")), "-4", "-5", None, "fell by 25% (rule: at least 5%)"),
        (Conditions(above=Decimal(2000)), "1", "2150", None, "above 2,000"),
        (Conditions(crosses=Decimal(40)), "47", "39", "%", "crossed 40% downwards"),
    ],
)
def test_the_reason_in_words(conditions: Conditions, old: str, new: str, unit: str | None, words: str) -> None:
    """What was measured, in the measure of the limit, and the limit."""
    found = judge(Rule(conditions=conditions), changed(figure(old, unit=unit), figure(new, unit=unit)))
    assert found is not None
    assert reasons(found.because, language=Language("en")) == words


def test_every_ground_speaks_both_languages() -> None:
    """No reason is empty or left untranslated."""
    for conditions in (Conditions(new_max=True), Conditions(crosses=Decimal(5)), Conditions(above=Decimal(5))):
        found = judge(Rule(conditions=conditions), changed(figure("1"), figure("9")))
        assert found is not None
        english, french = (reason(found.because[0], language=Language(code)) for code in ("en", "fr"))
        assert english
        assert english != french
        assert found.because[0].ground in set(Ground)


def test_all_rules_that_speak_give_their_reasons_once() -> None:
    """Two rules that find the same give one reason; a change is told once."""
    asked = Rule(conditions=Conditions(above=Decimal(5)))
    (heard,) = told([changed(figure("1"), figure("9"))], page="p", channel="c", rules=[asked, asked, Rule()])
    assert isinstance(heard, Heard)
    assert (len(heard.told), len(heard.because)) == (3, 1)


def test_a_rank_is_told_in_places_and_no_count_is_far_from_it() -> None:
    """The first place is the best: a higher number is no rise. A rank that became a count moved by nothing."""
    fifth, eighth = (figure(place, "ranking", qualifier=Qualifier.RANK) for place in ("5", "8"))
    asked = Conditions(changes_by=Limit(Decimal(2)))

    (because,) = grounds(asked, changed(fifth, eighth), NoHistory()) or ()

    assert reason(because, language=Language("en")) == "down 3 places (rule: at least 2)"
    assert reason(because, language=Language("fr")) == "perd 3 places (règle : au moins 2)"
    assert grounds(asked, changed(fifth, figure("80", "ranking")), NoHistory()) is None


@pytest.mark.parametrize(("old", "new", "falls", "rises"), [("12", "14", True, False), ("14", "11", False, True)])
def test_a_rank_rises_and_falls_in_places(old: str, new: str, falls: bool, rises: bool) -> None:
    """Places that are lost are a fall though their number is higher, and a rule's reason says the same."""
    change = changed(*(figure(place, "ranking", qualifier=Qualifier.RANK) for place in (old, new)))

    fall = grounds(Conditions(falls_by=amount("1")), change, NoHistory())
    rise = grounds(Conditions(rises_by=amount("1")), change, NoHistory())

    assert (fall is not None, rise is not None) == (falls, rises)
    told = reasons((*(fall or ()), *(rise or ())), language=Language("en"))
    assert told.startswith("down 2 places" if falls else "up 3 places")


@pytest.mark.parametrize(
    ("conditions", "new", "english", "french"),
    [
        (
            Conditions(new_min=True),
            "11",
            "best rank so far (before: #12)",
            "meilleur rang à ce jour (auparavant : n° 12)",
        ),
        (
            Conditions(new_max=True),
            "14",
            "worst rank so far (before: #12)",
            "moins bon rang à ce jour (auparavant : n° 12)",
        ),
    ],
)
def test_of_a_rank_the_lowest_number_is_the_best(conditions: Conditions, new: str, english: str, french: str) -> None:
    """A record of a place is told as a place, and never as the lowest value or the highest."""
    change = changed(*(figure(place, "ranking", qualifier=Qualifier.RANK) for place in ("12", new)))

    found = grounds(conditions, change, NoHistory())

    assert found is not None
    assert reasons(found, language=Language("en")) == english
    assert reasons(found, language=Language("fr")) == french


def abroad(number: str, *, students: str = "3000") -> Change:
    """Of the students so many came from abroad; the figure's value may have changed, too."""
    before = Mention(quantity=Quantity(value=Decimal(900)), label="from abroad")
    after = replace(before, quantity=Quantity(value=Decimal(number)))
    one = figure("3000", "students", mentions=(before,))
    other = figure(students, "students", mentions=(after,))
    return replace(changed(one, other), fields=("mentions",) if students == "3000" else ("value", "mentions"))


@pytest.mark.parametrize(
    ("conditions", "change", "expected"),
    [
        (Conditions(changes_by=percent("5")), abroad("500"), True),
        (Conditions(changes_by=percent("5")), abroad("910"), False),
        (Conditions(rises_by=amount("1")), abroad("500"), False),
        (Conditions(falls_by=amount("1")), abroad("500", students="3100"), True),
        (Conditions(rises_by=amount("1"), above=Decimal(2000)), abroad("1000"), False),
        (Conditions(new_max=True), abroad("1000"), False),
    ],
)
def test_a_number_inside_a_label_meets_conditions_as_a_value_does(
    conditions: Conditions, change: Change, expected: bool
) -> None:
    """All conditions of one and the same number; records are the value's."""
    assert (judge(Rule(conditions=conditions), change) is not None) is expected
