"""Rules over a real history: what is remembered, what is told once, and what a replay says."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from alert_samples import notice
from stored_pages import NOW, URL, commit, new_store, see, snapshot

from alerts.audience import Audience, Topic
from alerts.compose import owed
from alerts.model import Delivery, Notice
from alerts.rules.limit import Limit
from alerts.rules.model import Conditions, Drift, Finding, QuietHours, Rule, SameAs, Severity, UnchangedFor
from alerts.settings import WebhookSettings
from figures.change import Change
from figures.diff import diff
from figures.record import Figure
from monitor.cli.main import main
from monitor.rules_history import history_for
from monitor.rules_replay import Said, replay
from monitor.rules_standing import Lookout
from storage.model import Health, Outcome, PageState
from storage.store import Store

DAY = timedelta(days=1)
CHANNEL = WebhookSettings(name="hook", url="https://hooks.example.org/x", secrets=())


def keyed(old: Mapping[str, int], new: Mapping[str, int]) -> tuple[Change, ...]:
    """What differs; the labels are the keys."""
    changes = diff(snapshot(old).record, snapshot(new).record)
    return tuple(replace(change, key=_label(change)) for change in changes)


def _label(change: Change) -> str:
    side = change.new or change.old
    assert isinstance(side, Figure)
    return side.label


def test_channels_hear_in_the_replay_what_they_would_have_heard(tmp_path: Path) -> None:
    """One that speaks of other pages, or of errors only, hears nothing of this page's changes."""
    with new_store(tmp_path) as store:
        see(store, "fr", {"a": 1})
        see(store, "fr", {"a": 2}, at=NOW + DAY, changes=keyed({"a": 1}, {"a": 2}))
        audiences = {
            "others": Audience(pages=frozenset({"en"})),
            "owner": Audience(receives=frozenset({Topic.ERRORS})),
            "hook": Audience(pages=frozenset({"fr"})),
        }
        said = replay(store, pages=["fr"], channels=list(audiences), rules=(), audiences=audiences)

    assert [each.channel for each in said] == ["hook"]


def live(store: Store, page: str, *states: tuple[int, Mapping[str, int]]) -> None:
    """A page that said these things so many days before now, its changes recorded."""
    before: Mapping[str, int] | None = None
    for days, values in states:
        changes = () if before is None else keyed(before, values)
        see(store, page, values, at=NOW - days * DAY, changes=changes)
        before = values


def lookout(store: Store, *rules: Rule) -> Lookout:
    def told(notices: Sequence[Notice], now: datetime) -> tuple[Delivery, ...]:
        return owed(*notices, channels=[CHANNEL], rules=rules, now=now)

    return Lookout(store=store, rules=rules, owed=told)


def bodies(store: Store) -> list[dict[str, object]]:
    found = [store.outbox.get(line.id) for line in store.outbox.lines()]
    return [json.loads(each.message.body) for each in found if each]


def test_a_stale_figure_is_told_once(tmp_path: Path) -> None:
    """However often it is looked at; a figure that changes and grows stale again is told again."""
    with new_store(tmp_path) as store:
        live(store, "fr", (500, {"a": 1, "b": 2}), (10, {"a": 1, "b": 3}))
        look = lookout(store, Rule(standing=UnchangedFor(400 * DAY), identity="stale"))

        assert [look.look_at("fr", now=NOW + n * DAY) for n in range(3)] == [1, 0, 0]
        assert look.look_at("fr", now=NOW + 400 * DAY) == 1
        assert look.look_at("other", now=NOW) == 0
        first, second = sorted(bodies(store), key=lambda body: str(body["at"]))
        assert first["type"] == "page.rule"
        assert [finding["key"] for finding in first["findings"]] == ["a"]  # type: ignore[attr-defined]  # JSON
        assert [finding["key"] for finding in second["findings"]] == ["b"]  # type: ignore[attr-defined]  # JSON


def test_nothing_is_kept_while_nobody_would_hear_it(tmp_path: Path) -> None:
    """A channel that is added later hears of what was found before."""
    with new_store(tmp_path) as store:
        live(store, "fr", (500, {"a": 1}))
        rule = Rule(standing=UnchangedFor(DAY), identity="stale")
        deaf = Lookout(store=store, rules=[rule], owed=lambda _notices, _now: ())
        assert deaf.look_at("fr", now=NOW) == 0
        assert lookout(store, rule).look_at("fr", now=NOW) == 1


def test_a_page_that_cannot_be_read_has_nothing_to_say(tmp_path: Path) -> None:
    """Its figures keep their last good values, and nobody is told that they are old."""
    with new_store(tmp_path) as store:
        live(store, "fr", (500, {"a": 1}))
        store.commit_check(commit("fr", Outcome.FAILED, at=NOW, state=PageState(health=Health.UNREACHABLE)))
        assert lookout(store, Rule(standing=UnchangedFor(DAY), identity="stale")).look_at("fr", now=NOW) == 0


def test_pages_that_disagree_are_found_from_either_side(tmp_path: Path) -> None:
    """Once both were read since; the check of the other page finds it as well, and it is told once."""
    with new_store(tmp_path) as store:
        live(store, "fr", (90, {"a": 150}), (3, {"a": 160}))
        live(store, "en", (90, {"a": 150}))
        look = lookout(store, Rule(pages=frozenset({"fr"}), standing=SameAs("en"), identity="same"))

        assert look.look_at("fr", now=NOW) == 0
        store.commit_check(commit("en", Outcome.NOT_MODIFIED, at=NOW - DAY))
        assert look.look_at("en", now=NOW) == 1
        assert look.look_at("fr", now=NOW) == 0
        (body,) = bodies(store)
        assert body["page"] == {"name": "fr", "url": URL, "title": "Chiffres clés"}


def test_a_page_that_just_changed_is_not_said_to_stand_still(tmp_path: Path) -> None:
    """The other page's check, a moment later, finds that both differ: the finding says that the page had changed."""
    rule = Rule(pages=frozenset({"fr"}), standing=SameAs("en"), identity="same")
    with new_store(tmp_path) as store:
        live(store, "fr", (90, {"a": 150}))
        live(store, "en", (90, {"a": 150}))
        see(store, "fr", {"a": 160}, at=NOW - DAY, changes=keyed({"a": 150}, {"a": 160}))
        store.commit_check(commit("en", Outcome.NOT_MODIFIED, at=NOW - DAY))

        assert lookout(store, rule).look_at("en", now=NOW) == 1
        (body,) = bodies(store)

    assert body["page_changed"] is True


def test_quiet_hours_hold_what_is_kept(tmp_path: Path) -> None:
    """It leaves when the quiet ends, with whatever else was held until then."""
    quiet = QuietHours(start=time(0), end=time(8), timezone="UTC")
    with new_store(tmp_path) as store:
        live(store, "fr", (500, {"a": 1}))
        lookout(store, Rule(standing=UnchangedFor(DAY), quiet=quiet, identity="q")).look_at("fr", now=NOW)
        assert store.outbox.channels_due(now=NOW) == ()
        assert store.digests.next_due() == datetime(2026, 11, 23, 8, tzinfo=UTC)


def test_the_past_ends_where_the_change_began(tmp_path: Path) -> None:
    """A value that is kept already, because its change was held back, is no earlier value of itself."""
    highest = Rule(conditions=Conditions(new_max=True))
    with new_store(tmp_path) as store:
        live(store, "fr", (9, {"f-1": 5}), (1, {"f-1": 7}))
        about = notice(name="fr")
        about = replace(about, old=replace(about.old, taken_at=NOW - 9 * DAY))
        history = history_for(about, [highest], store)
        assert [seen.quantity.value for seen in history.of("f-1")] == [Decimal(5)]
        assert history_for(about, [Rule()], store).of("f-1") == ()


def said(store: Store, *rules: Rule, since: datetime | None = None) -> list[Said]:
    return replay(store, pages=["fr", "en"], channels=["hook"], rules=rules, since=since)


def test_a_replay_says_what_would_have_been_sent(tmp_path: Path) -> None:
    """Changes with the past they had then, standing rules on the day they would have spoken, in the order of time."""
    with new_store(tmp_path) as store:
        live(store, "fr", (30, {"a": 10}), (20, {"a": 12}), (10, {"a": 11}), (5, {"a": 12}), (1, {"a": 13}))
        live(store, "en", (30, {"a": 10}))
        store.commit_check(commit("en", Outcome.UNCHANGED, at=NOW - 15 * DAY))
        highest = Rule(conditions=Conditions(new_max=True), severity=Severity.WARNING, name="highest")
        stale = Rule(pages=frozenset({"en"}), standing=UnchangedFor(14 * DAY), name="stale")

        told = said(store, highest, stale)

        assert [((NOW - each.at).days, each.page, each.rules) for each in told] == [
            (20, "fr", ("highest",)),
            (15, "en", ("stale",)),
            (1, "fr", ("highest",)),
        ]
        assert [each.at for each in said(store, highest, stale, since=NOW - 2 * DAY)] == [NOW - DAY]
        assert len(said(store)) == 4
        assert store.outbox.lines() == ()


def test_a_replay_of_drift_and_disagreement(tmp_path: Path) -> None:
    """A year's drift is found on the first look that can know it; two pages once both were read. Rules about how things
    stand leave changes to the default.
    """
    with new_store(tmp_path) as store:
        live(store, "fr", (800, {"a": 100}), (100, {"a": 130}))
        live(store, "en", (800, {"a": 100}))
        store.commit_check(commit("en", Outcome.UNCHANGED, at=NOW - 50 * DAY))
        drift = Rule(standing=Drift(Limit(Decimal(20), is_percent=True)), name="drift", identity="d")
        same = Rule(pages=frozenset({"fr"}), standing=SameAs("en"), name="same", identity="s")
        told = [((NOW - each.at).days, each.rules[0]) for each in said(store, drift, same)]
        assert told == [(100, "default"), (100, "drift"), (50, "same")]


def test_a_replay_finds_what_two_pages_said_within_a_day(tmp_path: Path) -> None:
    """Each disagreement at the first check of the other page after it arose, as it was told."""
    hour = timedelta(hours=1)
    states = ({"a": 100, "b": 50}, {"a": 110, "b": 50}, {"a": 110, "b": 55})
    with new_store(tmp_path) as store:
        for page in ("fr", "en"):
            see(store, page, states[0], at=NOW)
        for number, (old, new) in enumerate(pairwise(states)):
            moment = NOW + (2 * number + 1) * hour
            see(store, "fr", new, at=moment, changes=keyed(old, new))
            store.commit_check(commit("en", Outcome.UNCHANGED, at=moment + hour))
        same = Rule(pages=frozenset({"fr"}), standing=SameAs("en"), name="same", identity="s")
        told = [(each.at, each.about.key) for each in said(store, same) if isinstance(each.about, Finding)]

    assert told == [(NOW + 2 * hour, "a"), (NOW + 4 * hour, "b")]


def test_figures_that_cannot_be_compared_are_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two neighbours that both differ and stand the other way round may be either, and one pair is shown as one writes
    it; a figure that the other page does not have needs no pair.
    """
    french = {"eleves": 2400, "labos": 14, "pays": 64, "langues": 7, "profs": 182, "salles": 30}
    english = {"students": 2400, "labs": 14, "countries": 64, "tongues": 7, "rooms": 31, "faculty": 190}
    with new_store(tmp_path) as store:
        live(store, "fr", (20, french))
        live(store, "en", (20, english))
    pages = "".join(f'[[pages]]\nname = "{name}"\nurl = "{URL}"\n' for name in ("fr", "en"))
    path = tmp_path / "config.toml"
    rule = '[[rules]]\nname = "same"\npages = ["fr"]\nsame_as = "en"\n'
    path.write_text(pages + rule, encoding="utf-8")
    line = "same: 2 figures of fr cannot be compared with en"

    assert main(["rules", "test", "--config", str(path)]) == 0
    remarked = capsys.readouterr().err
    assert remarked.count(line) == 1
    assert 'such as `pairs = { profs = "faculty" }`' in remarked
    main(["doctor", "--config", str(path)])
    assert capsys.readouterr().out.count(line) == 1

    path.write_text(f'{pages}{rule}pairs = {{ profs = "faculty", salles = "rooms" }}\n', encoding="utf-8")
    assert main(["rules", "test", "--config", str(path)]) == 0
    assert "cannot be compared" not in capsys.readouterr().err


def test_the_command_prints_a_line_for_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """When, page, channel, what, and why by which rule; JSON has the same; nothing is sent."""
    with new_store(tmp_path) as store:
        live(store, "fr", (20, {"a": 2000}), (10, {"a": 2150}), (1, {"a": 2151}))
    path = tmp_path / "config.toml"
    page = f'[[pages]]\nname = "fr"\nurl = "{URL}"\n'
    hook = '[[channels]]\nname = "hook"\nkind = "webhook"\nurl = "env:NOT_SET"\n'
    rule = '[[rules]]\nname = "jump"\nrises_by = "5%"\nseverity = "critical"\nquiet_hours = "22:00-07:00"\n'
    path.write_text('timezone = "Europe/Paris"\n' + page + hook + rule, encoding="utf-8")

    assert main(["rules", "test", "--config", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    what = "[critical] ~ a: 2000 → 2150 (+150, +7.5%)"
    assert lines == [
        f"2026-11-13 07:00 fr → hook: {what} (jump: rose by 7.5% (rule: at least 5%))",
        "1 thing in 1 message; nothing was sent",
    ]
    assert main(["rules", "test", "--since", "2026-11-20", "--config", str(path)]) == 0
    assert capsys.readouterr().out == "nothing would have been sent\n"
    assert main(["rules", "test", "--page", "fr", "--json", "--config", str(path)]) == 0
    (told,) = json.loads(capsys.readouterr().out)["told"]
    assert (told["channel"], told["severity"], told["because"][0]["limit"]) == ("hook", "critical", "5%")
    assert main(["rules", "test", "--since", "yesterday", "--config", str(path)]) == 2
    assert main(["rules", "test", "--page", "fx", "--config", str(path)]) == 2


@pytest.mark.parametrize(
    ("keys", "summary", "first_line"),
    [
        ("", "3 things in 3 messages; nothing was sent", "2026-11-03 07:00 fr → hook: "),
        ('digest = "weekly"', "3 things in 2 messages; nothing was sent", "2026-11-03 07:00 fr → hook, held until 20"),
        ('quiet_hours = "06:00-09:00"', "3 things in 2 messages; nothing was sent", "2026-11-03 07:00 fr → hook, held"),
    ],
)
def test_a_replay_counts_what_leaves_together_as_one_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], keys: str, summary: str, first_line: str
) -> None:
    """A digest or the end of quiet hours tells all that was held until then, of every page."""
    with new_store(tmp_path) as store:
        live(store, "fr", (30, {"a": 2000}), (20, {"a": 2150}), (10, {"a": 2300}))
        live(store, "en", (30, {"b": 2000}), (10, {"b": 2150}))
    path = tmp_path / "config.toml"
    pages = "".join(f'[[pages]]\nname = "{name}"\nurl = "{URL}{name}"\n' for name in ("fr", "en"))
    hook = f'[[channels]]\nname = "hook"\nkind = "webhook"\nurl = "env:NOT_SET"\n{keys}\n'
    path.write_text('timezone = "Europe/Paris"\n' + pages + hook, encoding="utf-8")

    assert main(["rules", "test", "--config", str(path)]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(first_line)
    assert lines[-1] == summary


def test_what_is_critical_waits_for_no_digest_in_a_replay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is a message of its own, as it would have been."""
    with new_store(tmp_path) as store:
        live(store, "fr", (30, {"a": 2000}), (11, {"a": 2500}), (10, {"a": 2501}))
    path = tmp_path / "config.toml"
    page = f'[[pages]]\nname = "fr"\nurl = "{URL}"\n'
    hook = '[[channels]]\nname = "hook"\nkind = "webhook"\nurl = "env:NOT_SET"\ndigest = "weekly"\n'
    leap = '[[rules]]\nname = "leap"\nrises_by = "5%"\nseverity = "critical"\n'
    path.write_text(page + hook + leap + '[[rules]]\nname = "any"\n', encoding="utf-8")

    assert main(["rules", "test", "--json", "--config", str(path)]) == 0

    told = json.loads(capsys.readouterr().out)["told"]
    assert [each["held_until"] for each in told] == [None, "2026-11-16T08:00:00Z"]
