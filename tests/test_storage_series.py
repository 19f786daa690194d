"""A series is one figure over time: it is found by words, and mended by hand."""

from datetime import timedelta
from pathlib import Path

import pytest
from stored_pages import NOW, URL, commit, new_store, record, see, snapshot

from storage.errors import StoreError, StoreReason
from storage.kept import NewSnapshot
from storage.model import Outcome
from storage.store import Store

DAY = timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path):
    with new_store(tmp_path) as opened:
        yield opened


def keys(lines) -> list[str]:
    return [line.key for line in lines]


def see_as(store: Store, values: dict[str, int], *series: str, at=NOW) -> int:
    """Keep labels under other keys."""
    store.pages.ensure("school", URL, now=at)
    new = NewSnapshot(record=record(values), taken_at=at, url=URL, extractor_version=1, keys=series)
    committed = store.commit_check(commit("school", Outcome.CHANGED, at=at, snapshot=new))
    assert committed is not None
    assert committed.snapshot_id is not None
    return committed.snapshot_id


def test_turns_are_where_the_number_became_another(store: Store):
    """Of a long life only the first of each run is read: gaps end no run, the value from before begins a new one."""
    for n, values in enumerate(({"a": 1, "b": 7}, {"a": 1}, {"a": 2, "b": 7}, {"a": 2, "b": 8}, {"a": 1, "b": 8})):
        see(store, "school", values, at=NOW + n * DAY)

    told = store.history.turns("school", "a", "b")

    assert [(seen.figure, seen.value, (seen.taken_at - NOW).days) for seen in told] == [
        ("a", 1, 0),
        ("b", 7, 0),
        ("a", 2, 2),
        ("b", 8, 3),
        ("a", 1, 4),
    ]
    assert set(told) <= set(store.history.of("school"))
    assert store.history.turns("school", "c") == ()


def test_those_on_the_page_come_first(store: Store):
    """Series in the baseline stand in its order, those that are gone after them with the figure as last seen."""
    see(store, "school", {"gone": 1, "b": 2, "a": 3})
    see(store, "school", {"a": 4, "b": 5}, at=NOW + DAY)

    lines = store.series.of("school")

    assert [(line.key, line.present, line.figure.quantity.value) for line in lines] == [
        ("a", True, 4), ("b", True, 5), ("gone", False, 1),
    ]  # fmt: skip


def test_a_series_that_comes_back_is_the_same(store: Store):
    """After a gap a key leads to its old values and the new one."""
    for days, values in enumerate(({"a": 1, "b": 1}, {"a": 2}, {"a": 3, "b": 4})):
        see(store, "school", values, at=NOW + days * DAY)

    assert [row.value for row in store.history.of("school", "b")] == [1, 4]
    assert all(line.present for line in store.series.of("school"))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("k1", ["k1"]),
        ("ETUDIANTS internationaux", ["k1"]),
        ("etudiants", ["k2"]),
        ("bref nationalités", ["k3"]),
        ("professeurs", []),
    ],
)
def test_words_find_series(store: Store, words: str, found: list[str]):
    """A key, else a whole label, else all the words in any order; case and accents count for nothing."""
    see_as(store, {"Étudiants internationaux": 1, "Étudiants": 2, "Nationalités": 3}, "k1", "k2", "k3")

    assert keys(store.series.find("school", words)) == found


def test_some_words_find_all_that_have_them(store: Store):
    """Where no label is just these words, every series that has them all is found."""
    see_as(store, {"Étudiants internationaux": 1, "Étudiants en échange": 2}, "k1", "k2")

    assert keys(store.series.find("school", "étudiants")) == ["k1", "k2"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("internationaux", ["etudiants-internationaux"]),
        ("élèves", ["etudiants-internationaux"]),
        ("mobilité sortante", ["stages"]),
        ("mobilite", ["stages", "sejours"]),
        ("sejours", ["sejours"]),
        ("stages", ["stages"]),
        ("échange", ["echanges"]),
        ("professeurs", []),
    ],
)
def test_former_labels_find_series(store: Store, words: str, found: list[str]):
    """What a series was called, and the words of its key, find it where nothing is called so now."""
    series = ("etudiants-internationaux", "stages", "sejours", "echanges")
    before = ("Étudiants internationaux", "Mobilité sortante", "Mobilité sortante longue", "Étudiants en échange")
    now = ("Élèves venus de l'étranger", "Semestres ailleurs", "Années ailleurs", "Échange")
    see_as(store, {label: n for n, label in enumerate(before)}, *series)
    see_as(store, {label: n for n, label in enumerate(now)}, *series, at=NOW + DAY)

    assert keys(store.series.find("school", words)) == found


def test_a_name_given_by_a_person_finds_a_series(store: Store):
    """A renamed series keeps its key and is found by its name."""
    see(store, "school", {"étudiants": 1})

    store.series.rename("school", "étudiants", "Mobilité entrante")

    (line,) = store.series.find("school", "mobilite entrante")
    assert (line.key, line.name) == ("étudiants", "Mobilité entrante")


def test_merged_series_are_one(store: Store):
    """After a merge the history is whole, the old key leads to the new one, and later checks respect it."""
    see(store, "school", {"old words": 1})
    see(store, "school", {"new words": 2}, at=NOW + DAY)

    assert store.series.merge("school", "new words", into="old words") == 1

    assert keys(store.series.of("school")) == ["old words"]
    assert keys(store.series.find("school", "new words")) == ["old words"]
    see(store, "school", {"new words": 3}, at=NOW + 2 * DAY)
    assert [row.value for row in store.history.of("school", "old words")] == [1, 2, 3]


def test_series_that_stand_side_by_side_are_two(store: Store):
    """What one snapshot shows twice cannot be one series; nor can a series be merged with itself."""
    see(store, "school", {"a": 1, "b": 2})

    for other in ("a", "b"):
        with pytest.raises(StoreError) as refused:
            store.series.merge("school", "a", into=other)
        assert refused.value.reason is StoreReason.REFUSED

    assert keys(store.series.of("school")) == ["a", "b"]


def test_a_split_series_is_two(store: Store):
    """From the snapshot named on, the observations belong to the new key; before it to the old one."""
    see_as(store, {"étudiants": 1}, "k")
    since = see_as(store, {"étudiantes": 2}, "k", at=NOW + DAY)
    see_as(store, {"étudiantes": 3}, "k", at=NOW + 2 * DAY)

    assert store.series.split("school", "k", since=since, new_key="k2") == 2

    assert [row.value for row in store.history.of("school", "k")] == [1]
    assert [row.value for row in store.history.of("school", "k2")] == [2, 3]
    lines = {line.key: line for line in store.series.of("school")}
    assert (lines["k"].figure.label, lines["k"].present) == ("étudiants", False)
    assert (lines["k2"].figure.label, lines["k2"].present) == ("étudiantes", True)


@pytest.mark.parametrize(("since", "new_key"), [(0, "new"), (99, "new"), (2, "a")])
def test_a_split_that_is_none_is_refused(store: Store, since: int, new_key: str):
    """Nothing to move, everything to move, or a key that is taken: refused, and the series is as it was."""
    see(store, "school", {"a": 1})
    see(store, "school", {"a": 2}, at=NOW + DAY)

    with pytest.raises(StoreError) as refused:
        store.series.split("school", "a", since=since, new_key=new_key)

    assert refused.value.reason is StoreReason.REFUSED
    assert keys(store.series.of("school")) == ["a"]


def test_mending_overtakes_a_check_under_way(store: Store):
    """A check that assigned its figures before a merge may not commit them after it."""
    see(store, "school", {"a": 1})
    see(store, "school", {"b": 2}, at=NOW + DAY)
    held = store.pages.claim(store.pages.get("school"), now=NOW, lease_s=60)
    assert held is not None

    store.series.merge("school", "b", into="a")

    assert store.commit_check(commit("school", fence=held.fence, snapshot=snapshot({"b": 3}))) is None


def test_an_unknown_series_is_refused_in_words(store: Store):
    """A key that is not there is named."""
    see(store, "school", {"a": 1})

    with pytest.raises(StoreError, match="'b'") as refused:
        store.series.rename("school", "b", "name")

    assert refused.value.reason is StoreReason.NO_SUCH_FIGURE


def test_an_export_has_everything_in_the_order_of_the_contract(store: Store):
    """Pages by name, then time, then place on the page; columns as the contract names them."""
    see(store, "two", {"x": 1})
    see(store, "one", {"b": 2, "a": 3}, at=NOW + DAY)
    see(store, "one", {"a": 4}, at=NOW + 2 * DAY)

    rows = list(store.history.export())

    assert [(row.page, row.figure, row.value) for row in rows] == [
        ("one", "b", 2), ("one", "a", 3), ("one", "a", 4), ("two", "x", 1),
    ]  # fmt: skip
    *contract, doubt, behind = type(rows[0]).__dataclass_fields__
    assert contract == [
        "page", "figure", "section", "label", "value", "upper", "unit", "qualifier", "taken_at", "snapshot",
    ]  # fmt: skip
    assert (doubt, behind) == ("doubt", "raw")


def test_an_export_half_read_holds_nothing(store: Store):
    """Who stops reading an export leaves the database free for writers."""
    see(store, "one", {str(n): n for n in range(20)})
    rows = store.history.export()
    next(rows)

    see(store, "one", {"a": 1}, at=NOW + DAY)

    assert sum(1 for _ in rows) == 19
