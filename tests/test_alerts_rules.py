"""Which changes go where."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from alert_samples import INTERNATIONALS, NOON, changed, figure, notice

from alerts.ids import alert_id, delivery_id, event_id
from alerts.rules.judging import Rule, hears_of
from alerts.rules.judging import told as heard_by
from figures.change import Change
from figures.kinds import Kind
from figures.record import NewsItem

REWORDED = Change(kind=Kind.FIGURE_REWORDED, old=figure("1", "a"), new=figure("1", "b"))
ADDED = Change(kind=Kind.FIGURE_ADDED, new=figure("2", "c"))
NEWS = Change(kind=Kind.NEWS_ADDED, new=NewsItem(title="n"))
ALL = (NEWS, REWORDED, INTERNATIONALS, ADDED)


def told(changes: Sequence[Change], *, page: str, channel: str, rules: Sequence[Rule]) -> tuple[Change, ...]:
    return tuple(heard.change for heard in heard_by(changes, page=page, channel=channel, rules=rules))


def test_without_rules_figures_go_everywhere() -> None:
    """No rule: figure changes reach every channel, rewordings ride along, and the rest is silent."""
    assert told(ALL, page="p", channel="c", rules=()) == (REWORDED, INTERNATIONALS, ADDED)


def test_rewording_alone_is_silent() -> None:
    """What only rides along raises no alert of its own."""
    assert told((NEWS, REWORDED), page="p", channel="c", rules=()) == ()


def test_rule_names_pages_kinds_and_channels() -> None:
    """A rule lets through its kinds, of its pages, to its channels, and nothing more."""
    rule = Rule(pages=frozenset({"p"}), kinds=frozenset({Kind.NEWS_ADDED}), channels=frozenset({"c"}))
    assert told(ALL, page="p", channel="c", rules=[rule]) == (NEWS,)
    assert told(ALL, page="q", channel="c", rules=[rule]) == ()
    assert told(ALL, page="p", channel="d", rules=[rule]) == ()


def test_rules_add_up() -> None:
    """Two rules for one channel: it hears of what either lets through, once, in the page's order."""
    rules = [Rule(kinds=frozenset({Kind.FIGURE_ADDED})), Rule(kinds=frozenset({Kind.FIGURE_ADDED, Kind.NEWS_ADDED}))]
    assert told(ALL, page="p", channel="c", rules=rules) == (NEWS, ADDED)


def test_somebody_always_hears_of_trouble() -> None:
    """A page that cannot be read is reported to those who hear of its changes, and to all if nobody does."""
    rules = [Rule(pages=frozenset({"p"}), channels=frozenset({"c"}))]
    assert hears_of("p", channels=["c", "d"], rules=rules) == ("c",)
    assert hears_of("q", channels=["c", "d"], rules=rules) == ("c", "d")
    assert hears_of("q", channels=["c", "d"], rules=()) == ("c", "d")


def test_ids_are_the_same_however_often_they_are_computed() -> None:
    """The same change between the same snapshots is the same event, alert and delivery; the row number is no part."""
    again = notice()
    assert alert_id(notice()) == alert_id(again)
    assert event_id(again, INTERNATIONALS) == event_id(notice(), INTERNATIONALS)


def test_ids_are_those_of_the_release_before() -> None:
    """An upgrade tells nothing twice: these were computed once and stay."""
    assert alert_id(notice()) == "8ce071e7-329f-5275-b128-abdf2dc61f9c"
    assert event_id(notice(), INTERNATIONALS) == "5f953247-83f9-5283-93e8-a6944bb5164b"
    assert delivery_id("a", channel="é 数", recipient=None) == "7f1628bd-9f8f-5081-86ff-546d68f172eb"


def test_half_a_surrogate_pair_has_an_id() -> None:
    """Text that is no UTF-8 fails nothing, and is not taken for its own escape."""
    texts = ("\ud800", "\\ud800", "\ud801")
    assert len({delivery_id("a", channel=text, recipient=None) for text in texts}) == 3
    broken = notice(changed(figure("45", "\ud800"), figure("47", "\ud800")))
    assert alert_id(broken) == alert_id(broken)


def test_ids_tell_apart_what_differs() -> None:
    """Another page, value or recipient is another id; a change that comes back later is a new event."""
    ids = {
        alert_id(notice()),
        alert_id(notice(name="other")),
        alert_id(notice(changed(figure("45"), figure("48")))),
        delivery_id("a", channel="b", recipient=None),
        delivery_id("a", channel="b", recipient="c"),
        delivery_id("a", channel="bc", recipient=""),
        delivery_id("ab", channel="", recipient="c"),
    }
    assert len(ids) == 7


def test_page_that_flaps_has_changed_each_time() -> None:
    """From A to B, back to A, to B again with the same bytes: the third change is no repeat of the first."""
    first = notice(INTERNATIONALS)
    later = replace(first, old=replace(first.old, taken_at=NOON + timedelta(days=1)))
    assert alert_id(first) != alert_id(later)
