"""The store as a whole: a check is committed whole, once, by whoever holds its page."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from figures.change import Change, Kind
from figures.record import Figure, Quantity, Record
from storage.archive import pack
from storage.model import Check, CheckCommit, NewAlert, NewSnapshot, Outcome, Page, PageState
from storage.store import Store, open_store

NOW = datetime(2026, 11, 23, 6, 0, 3, tzinfo=UTC)
URL = "https://www.example.org/figures"


@pytest.fixture
def store(tmp_path: Path):
    with open_store(str(tmp_path / "keyfigures.db"), clock=lambda: NOW) as opened:
        yield opened


def figure(value: int, label: str = "étudiants internationaux") -> Figure:
    return Figure(quantity=Quantity(value=Decimal(value)), label=label, section="En bref", raw=str(value))


def snapshot(value: int, *, at: datetime = NOW, healthy: bool = True) -> NewSnapshot:
    record = Record(url=URL, title="Chiffres clés", figures=(figure(value), figure(12, "nationalités")))
    body = f"<p>{value}</p>".encode()
    keys = ("etudiants", "nationalites") if healthy else ()
    return NewSnapshot(
        record=record, taken_at=at, url=URL, extractor_version=1, keys=keys, evidence=pack(body), healthy=healthy
    )


def commit(page: Page, outcome: Outcome, *, at: datetime = NOW, **parts: object) -> CheckCommit:
    state = PageState(next_due_at=at + timedelta(days=1))
    return CheckCommit(
        page=page.name, fence=page.fence, check=Check(started_at=at, outcome=outcome), state=state, **parts
    )


def test_a_first_check_becomes_the_baseline(store: Store):
    """What was committed is what the next check is compared with, record and keys alike."""
    page = store.pages.ensure("school", URL, now=NOW)

    committed = store.commit_check(commit(page, Outcome.FIRST, snapshot=snapshot(100)))

    baseline = store.snapshots.baseline("school")
    assert committed is not None
    assert baseline is not None
    assert baseline.id == committed.snapshot_id
    assert baseline.record == snapshot(100).record
    assert baseline.keys == ("etudiants", "nationalites")
    assert store.archive.get(baseline.body_sha256) == b"<p>100</p>"


def test_a_commit_moves_the_page(store: Store):
    """State, outcome and title of the page are those of its last commit."""
    page = store.pages.ensure("school", URL, now=NOW)

    store.commit_check(commit(page, Outcome.FIRST, snapshot=snapshot(100)))

    moved = store.pages.get("school")
    assert moved.state.next_due_at == NOW + timedelta(days=1)
    assert (moved.outcome, moved.title, moved.checked_at) == (Outcome.FIRST, "Chiffres clés", NOW)
    assert moved.fence == page.fence + 1


def test_a_late_commit_writes_nothing(store: Store):
    """Who was overtaken while fetching leaves no trace."""
    page = store.pages.ensure("school", URL, now=NOW)
    store.commit_check(commit(page, Outcome.FIRST, snapshot=snapshot(100)))

    late = store.commit_check(commit(page, Outcome.CHANGED, snapshot=snapshot(120)))

    assert late is None
    assert len(store.snapshots.lines("school")) == 1


def test_an_unhealthy_snapshot_is_evidence_and_no_baseline(store: Store):
    """A page that cannot be read leaves its bytes, and the figures as they were."""
    page = store.pages.ensure("school", URL, now=NOW)
    store.commit_check(commit(page, Outcome.FIRST, snapshot=snapshot(100)))
    page = store.pages.get("school")

    store.commit_check(commit(page, Outcome.UNHEALTHY, snapshot=snapshot(0, healthy=False)))

    baseline = store.snapshots.baseline("school")
    assert baseline is not None
    assert baseline.record == snapshot(100).record
    assert len(store.snapshots.lines("school")) == 2


def test_a_failing_composer_undoes_the_check(store: Store):
    """Snapshot and alert are one: when the alert cannot be made, there is no snapshot."""
    page = store.pages.ensure("school", URL, now=NOW)

    def fail(snapshot_id: int | None) -> list[NewAlert]:
        raise LookupError(snapshot_id)

    with pytest.raises(LookupError):
        store.commit_check(commit(page, Outcome.FIRST, snapshot=snapshot(100), compose=fail))

    assert store.snapshots.lines() == ()
    assert store.pages.get("school").fence == page.fence


def test_a_message_names_its_snapshot(store: Store):
    """The composer is told the number that the snapshot will have."""
    page = store.pages.ensure("school", URL, now=NOW)
    told: list[int | None] = []

    def compose(snapshot_id: int | None) -> list[NewAlert]:
        told.append(snapshot_id)
        return [NewAlert(id="a" * 36, kind="changes", created_at=NOW, subject="{}")]

    committed = store.commit_check(commit(page, Outcome.FIRST, snapshot=snapshot(100), compose=compose))

    assert committed is not None
    assert told == [committed.snapshot_id]
    assert committed.alerts == ("a" * 36,)


def test_changes_are_recorded_between_their_snapshots(store: Store):
    """A change stands between the baseline of then and the new snapshot."""
    page = store.pages.ensure("school", URL, now=NOW)
    first = store.commit_check(commit(page, Outcome.FIRST, snapshot=snapshot(100)))
    change = Change(kind=Kind.FIGURE_CHANGED, fields=("value",), old=figure(100), new=figure(120), key="etudiants")

    second = store.commit_check(
        commit(store.pages.get("school"), Outcome.CHANGED, snapshot=snapshot(120), changes=(change,))
    )

    assert first is not None
    assert second is not None
    assert second.snapshot_id == first.snapshot_id + 1
