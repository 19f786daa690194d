"""Snapshots are found by number, by place and by day."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from record_strategies import records
from stored_pages import NOW, commit, new_store, see, snapshot

from storage.archive import pack, unpack
from storage.errors import StoreError, StoreReason
from storage.kept import Evidence
from storage.model import Outcome
from storage.packing import pack_record, unpack_record
from storage.store import Store

PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture
def store(tmp_path: Path):
    with new_store(tmp_path) as opened:
        yield opened


def value_of(store: Store, name: str, **where) -> int:
    return int(store.snapshots.named(name, zone=PARIS, **where).record.figures[0].quantity.value)


def test_latest_and_previous_are_the_last_two_healthy(store: Store):
    """What cannot be read is never `latest`; it is found by its number."""
    for days, value in enumerate((1, 2, 3)):
        see(store, "school", {"a": value}, at=NOW + timedelta(days=days))
    ill = store.commit_check(
        commit("school", Outcome.UNHEALTHY, snapshot=snapshot({"a": 0}, at=NOW + timedelta(days=9), healthy=False))
    )

    assert value_of(store, "latest") == 3
    assert value_of(store, "previous", page="school") == 2
    assert ill is not None
    assert value_of(store, str(ill.snapshot_id)) == 0


def test_a_date_means_the_end_of_that_day_where_the_user_lives(store: Store):
    """23:30 UTC on 31 October is 1 November in Paris, and the last one at or before the day is found."""
    see(store, "school", {"a": 1}, at=datetime(2026, 10, 30, 12, tzinfo=UTC))
    see(store, "school", {"a": 2}, at=datetime(2026, 10, 31, 23, 30, tzinfo=UTC))

    assert value_of(store, "2026-10-31") == 1
    assert value_of(store, "2026-11-01") == 2
    assert value_of(store, "2027-01-01") == 2
    assert value_of(store, "2026-10-31T23:30:00Z") == 2


def test_several_pages_need_a_name(store: Store):
    """`latest` of two pages is no answer, and it is said what is; a number always is, if it is that page's."""
    see(store, "one", {"a": 1})
    second = see(store, "two", {"a": 2})

    with pytest.raises(StoreError, match="several pages") as refused:
        store.snapshots.named("latest", zone=PARIS)

    assert refused.value.reason is StoreReason.WHICH_PAGE
    assert "`keyfigures diff one previous latest`" in str(refused.value.hint)
    assert value_of(store, "latest", page="one") == 1
    assert value_of(store, str(second.snapshot_id)) == 2


def test_a_number_that_is_not_the_page_s_is_answered_with_those_that_are(store: Store):
    """Numbers count over all pages: a person who types 2 for the second cannot guess that it is 3."""
    with pytest.raises(StoreError, match="`keyfigures check` takes the first"):
        store.snapshots.named("1", page="one", zone=PARIS)
    see(store, "one", {"a": 1})
    with pytest.raises(StoreError, match="there is no snapshot 9: one has one, 1"):
        store.snapshots.named("9", zone=PARIS)
    for days, page in enumerate(("two", "one", "one"), start=1):
        see(store, page, {"a": days}, at=NOW + timedelta(days=days))

    with pytest.raises(StoreError, match="no snapshot 2 of one, it is one of two: the last of one are 1, 3 and 4"):
        store.snapshots.named("2", page="one", zone=PARIS)
    with pytest.raises(StoreError, match="no snapshot 9 of one: the last of one are 1, 3 and 4"):
        store.snapshots.named("9", page="one", zone=PARIS)
    with pytest.raises(StoreError, match="no snapshot 9: `keyfigures history PAGE FIGURE` shows the numbers"):
        store.snapshots.named("9", zone=PARIS)


@pytest.mark.parametrize(
    "name", ["latest", "previous", "7", "2026-11-01", "2026-13-45", "yesterday", "9999-12-31", "²"]
)
def test_what_is_not_there_is_refused_in_words(store: Store, name: str):
    """Every name that leads nowhere, or is none, ends in one word and a hint."""
    with pytest.raises(StoreError) as refused:
        store.snapshots.named(name, zone=PARIS)

    assert refused.value.reason is StoreReason.NO_SUCH_SNAPSHOT
    assert "\n" not in str(refused.value)


def test_lists_are_newest_first(store: Store):
    """A list has the newest first, of one page or of all, as long as asked."""
    for days in range(3):
        see(store, "one", {"a": days}, at=NOW + timedelta(days=days))
    see(store, "two", {"a": 9}, at=NOW + timedelta(hours=1))

    times = [line.taken_at for line in store.snapshots.lines()]

    assert times == sorted(times, reverse=True)
    assert len(store.snapshots.lines("one", limit=2)) == 2


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(records)
def test_a_record_comes_back_as_it_went_in(record):
    """Packing loses nothing of any record."""
    assert unpack_record(pack_record(record), snapshot_id=1) == record


def test_damaged_bytes_are_not_given_out():
    """A flipped bit, or other bytes under the same hash, are an error and never an answer."""
    kept = pack(b"the page" * 100)
    flipped = bytearray(kept.zstd)
    flipped[len(flipped) // 2] ^= 1

    for damaged in (bytes(flipped), pack(b"another page").zstd, b""):
        with pytest.raises(StoreError) as refused:
            unpack(Evidence(sha256=kept.sha256, size=kept.size, zstd=damaged))
        assert refused.value.reason is StoreReason.CORRUPT
    assert unpack(kept) == b"the page" * 100
