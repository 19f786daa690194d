"""A check is committed whole, once, by whoever holds its page."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from stored_pages import NOW, URL, commit, delivery, figure, new_store, record, see, snapshot

from figures.change import Change
from figures.kinds import Kind
from storage.errors import StoreError, StoreReason
from storage.kept import NewSnapshot
from storage.messages import NewAlert
from storage.model import Outcome, PageState
from storage.store import Store

VALUES = {"étudiants": 100, "nationalités": 12}


@pytest.fixture
def store(tmp_path: Path):
    with new_store(tmp_path) as opened:
        opened.pages.ensure("school", URL, now=NOW)
        yield opened


def alert(name: str, *deliveries: str) -> NewAlert:
    owed = tuple(delivery(d, page="school") for d in deliveries)
    return NewAlert(id=name, kind="page.changed", created_at=NOW, subject="{}", deliveries=owed)


def test_what_was_committed_is_what_is_compared_with_next(store: Store):
    """Record, keys and bytes of a baseline are those that were handed in."""
    committed = see(store, "school", VALUES)

    baseline = store.snapshots.baseline("school")

    assert baseline is not None
    assert baseline.id == committed.snapshot_id
    assert baseline.record == record(VALUES)
    assert baseline.keys == tuple(VALUES)
    assert store.archive.get(baseline.body_sha256) == repr(sorted(VALUES.items())).encode()


def test_a_commit_moves_the_page(store: Store):
    """State, outcome and title of a page are those of its last commit."""
    before = store.pages.get("school")
    state = PageState(next_due_at=NOW + timedelta(hours=6), etag='W/"1"', validators_url=URL, failures=2)

    see(store, "school", VALUES, state=state)

    after = store.pages.get("school")
    assert after.state == state
    assert (after.outcome, after.title, after.checked_at, after.read_at) == (
        Outcome.CHANGED, "Chiffres clés", NOW, NOW,
    )  # fmt: skip
    assert after.fence > before.fence


def test_a_late_commit_writes_nothing(store: Store):
    """Who was overtaken while fetching leaves no trace, and the rest of its batch stands."""
    store.pages.ensure("other", URL, now=NOW)
    fence = store.pages.get("school").fence
    see(store, "school", VALUES)

    late, other = store.commit_checks(
        [
            commit("school", Outcome.CHANGED, fence=fence, snapshot=snapshot({"étudiants": 7}), alerts=(alert("a"),)),
            commit("other", Outcome.FAILED),
        ]
    )

    assert late is None
    assert other is not None
    assert len(store.snapshots.lines("school")) == 1
    assert store.archive.size()[0] == 1


def test_an_unhealthy_snapshot_is_evidence_and_no_baseline(store: Store):
    """A page that cannot be read leaves its bytes, and the figures, the title and the reading time as they were."""
    see(store, "school", VALUES)
    later = NOW + timedelta(days=1)

    store.commit_check(commit("school", Outcome.UNHEALTHY, at=later, snapshot=snapshot({}, at=later, healthy=False)))

    baseline = store.snapshots.baseline("school")
    assert baseline is not None
    assert baseline.record == record(VALUES)
    assert [line.healthy for line in store.snapshots.lines("school")] == [False, True]
    assert store.pages.get("school").read_at == NOW


def test_a_failing_composer_undoes_the_check(store: Store):
    """Snapshot and alert are one: when the alert cannot be made, nothing of the check is kept."""

    def fail(snapshot_id: int | None) -> list[NewAlert]:
        raise LookupError(snapshot_id)

    with pytest.raises(LookupError):
        store.commit_check(commit("school", Outcome.FIRST, snapshot=snapshot(VALUES), compose=fail))

    assert store.snapshots.lines() == ()
    assert store.checks.of("school") == ()
    assert store.archive.size() == (0, 0, 0)


def test_a_message_names_its_snapshot(store: Store):
    """The composer is told the number that the snapshot will have, and its alerts and deliveries are told back."""
    told: list[int | None] = []

    def compose(snapshot_id: int | None) -> list[NewAlert]:
        told.append(snapshot_id)
        return [alert("second", "d2", "d3")]

    committed = see(store, "school", VALUES, compose=compose, alerts=(alert("first", "d1"),))

    assert told == [committed.snapshot_id]
    assert committed.alerts == ("first", "second")
    assert committed.deliveries == ("d1", "d2", "d3")
    assert {line.page for line in store.outbox.lines()} == {"school"}


def test_recomputing_an_alert_makes_no_second_one(store: Store):
    """An alert and a delivery are known by their ids, however often they are committed."""
    for _ in range(2):
        store.commit_check(commit("school", Outcome.CHANGED, alerts=(alert("same", "d"),)))

    assert [line.id for line in store.outbox.lines()] == ["d"]


def test_what_was_said_can_be_read_again(store: Store):
    """Alerts come back newest first, of a page or of all, with the document they were made of."""
    store.pages.ensure("other", URL, now=NOW)
    store.commit_check(commit("school", alerts=(alert("one"),)))
    store.commit_check(commit("other", alerts=(replace(alert("two"), created_at=NOW + timedelta(hours=1)),)))

    assert [(a.id, a.page, a.subject) for a in store.alerts.of()] == [("two", "other", "{}"), ("one", "school", "{}")]
    assert [a.id for a in store.alerts.of("school")] == ["one"]


def test_changes_stand_between_the_baseline_and_the_new_snapshot(store: Store):
    """A change remembers what it was found between, and comes back as it went in."""
    first = see(store, "school", VALUES)
    change = Change(
        kind=Kind.FIGURE_CHANGED, fields=("value",), old=figure(100, "étudiants"), new=figure(120, "étudiants"), key="e"
    )
    removed = Change(kind=Kind.FIGURE_REMOVED, old=figure(12, "nationalités"), key="n")

    second = see(store, "school", {"étudiants": 120}, at=NOW + timedelta(days=1), changes=(change, removed))

    found = store.changes.of("school")
    assert [f.change for f in found] == [change, removed]
    assert {(f.from_snapshot, f.to_snapshot) for f in found} == {(first.snapshot_id, second.snapshot_id)}
    assert len({f.id for f in found}) == 2
    assert store.changes.of(since=NOW + timedelta(days=2)) == ()


def test_the_same_bytes_are_kept_once(store: Store):
    """Two snapshots of the same bytes share one blob."""
    see(store, "school", VALUES)

    see(store, "other", VALUES)

    assert store.archive.size()[0] == 1


def test_a_check_says_how_it_went(store: Store):
    """Checks come back newest first, with the reason in the words they were given."""
    see(store, "school", VALUES)

    store.commit_check(commit("school", Outcome.FAILED, at=NOW + timedelta(hours=1)))

    assert [check.outcome for check in store.checks.of("school")] == [Outcome.FAILED, Outcome.CHANGED]
    assert store.checks.of("school", limit=1)[0].started_at == NOW + timedelta(hours=1)


def test_silent_checks_can_be_forgotten(store: Store):
    """Forgetting drops what found nothing new, never a check that has a snapshot or a reason."""
    see(store, "school", VALUES)
    for outcome in (Outcome.UNCHANGED, Outcome.NOT_MODIFIED, Outcome.FAILED):
        store.commit_check(commit("school", outcome))

    forgotten = store.checks.forget(before=NOW + timedelta(seconds=1))

    assert forgotten == 2
    assert [check.outcome for check in store.checks.of("school")] == [Outcome.FAILED, Outcome.CHANGED]


def test_an_unknown_page_refuses_the_batch(store: Store):
    """A commit for a page that is not there is a fault, and nothing beside it is kept."""
    with pytest.raises(StoreError) as refused:
        store.commit_checks([commit("school"), commit("nobody")])

    assert refused.value.reason is StoreReason.NO_SUCH_PAGE
    assert store.checks.of("school") == ()


def test_keys_must_fit_the_figures():
    """A figure without a key, or a key without a figure, is refused before anything is written."""
    with pytest.raises(ValueError, match="1 keys for 2 figures"):
        NewSnapshot(record=record(VALUES), taken_at=NOW, url=URL, extractor_version=1, keys=("one",))


def test_one_key_names_one_figure():
    """Two figures of one snapshot never share a series."""
    with pytest.raises(ValueError, match="twice"):
        NewSnapshot(record=record(VALUES), taken_at=NOW, url=URL, extractor_version=1, keys=("one", "one"))


def test_status_counts_what_a_person_asks_for(store: Store):
    """Figures of the baseline, snapshots, and the alerts that wait, of every configured page."""
    see(store, "school", VALUES)
    see(store, "school", {"étudiants": 1}, alerts=(alert("a", "d1", "d2"),))
    store.pages.ensure("quiet", URL, now=NOW)

    quiet, school = store.status.lines()

    assert (quiet.figures, quiet.snapshots, quiet.alerts_pending) == (0, 0, 0)
    assert (school.figures, school.snapshots, school.alerts_pending, school.alerts_dead) == (1, 2, 2, 0)


def test_what_is_known_of_a_page_is_its_baseline_and_its_series(store: Store):
    """One question for many pages gives what the single ones give, also for a page never seen."""
    see(store, "school", VALUES)
    see(store, "school", {"nationalités": 13}, at=NOW + timedelta(days=1))
    store.pages.ensure("new", URL, now=NOW)

    known = store.known(["school", "new"])

    assert known["school"].baseline == store.snapshots.baseline("school")
    assert known["school"].series == store.series.of("school")
    assert known["new"].baseline is None
    assert known["new"].series == ()
