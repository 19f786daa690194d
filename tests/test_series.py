import re
from dataclasses import replace
from decimal import Decimal

from change_support import figure
from hypothesis import given
from hypothesis import strategies as st
from record_strategies import few, figure_lists, figures, records

from figures.change import Change
from figures.diff import diff
from figures.kinds import Kind
from figures.record import Figure, Quantity, Record
from figures.series import Series, assign, new_key
from figures.series_diff import diff_series

STUDENTS = figure("2000", "étudiants internationaux", "Étudiants")
LABS = figure("12", "laboratoires", "Recherche")
PATENTS = figure("77", "brevets déposés", "Recherche")


def series_of(*found: Figure, present: bool = True) -> list[Series]:
    keys: list[str] = []
    for one in found:
        keys.append(new_key(one, keys))
    return [
        Series(key=k, figure=f, position=i, present=present) for i, (k, f) in enumerate(zip(keys, found, strict=True))
    ]


def revalued(one: Figure, value: str) -> Figure:
    return replace(one, quantity=Quantity(value=Decimal(value)))


@few
@given(figure_lists, figure_lists)
def test_keys_are_given_once_and_known_ones_stay(old: tuple[Figure, ...], new: tuple[Figure, ...]) -> None:
    """Every figure has a key of its own; a figure that continues a series has that series' key."""
    series = series_of(*old)

    assignment = assign(series, new)

    assert len(assignment.keys) == len(new) == len(set(assignment.keys))
    for key, continued in zip(assignment.keys, assignment.continues, strict=True):
        assert (continued.key == key) if continued else (key not in {s.key for s in series})


@few
@given(records, records)
def test_with_its_baseline_as_series_the_diff_is_the_same(old: Record, new: Record) -> None:
    """diff_series says what diff says, and whose series it is."""
    changes, keys = diff_series(series_of(*old.figures), new, old)

    assert tuple(replace(c, key=None, possibly=None) for c in changes) == diff(old, new)
    assert len(keys) == len(new.figures)
    assert all((c.key is not None) == c.kind.startswith("figure_") for c in changes)


@few
@given(figures, st.lists(figures, max_size=5))
def test_a_key_is_readable_and_new(one: Figure, others: list[Figure]) -> None:
    """a-z, 0-9 and single hyphens, 40 at most, never one that is taken."""
    taken: list[str] = []
    for other in (*others, *[one] * 3):
        key = new_key(other, taken)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key)
        assert len(key) <= 40
        assert key not in taken
        taken.append(key)


def test_a_key_says_what_the_label_says() -> None:
    """The section tells twins apart, then a number; what has no Latin letters is called figure."""
    share = figure("45", "d’internationaux (tous diplômes)", "Élèves", unit="%")
    many = figure("100", "partenaires dans 39 pays proposant une quarantaine de programmes de double diplôme")

    assert new_key(share, ()) == "internationaux-tous-diplomes"
    assert new_key(share, ["internationaux-tous-diplomes"]) == "internationaux-tous-diplomes-eleves"
    assert new_key(LABS, ["laboratoires", "laboratoires-recherche"]) == "laboratoires-2"
    assert new_key(many, ()) == "partenaires-pays-proposant-quarantaine"
    assert new_key(figure("299", "服务"), ()) == "figure"
    assert new_key(figure("9", "Staff, SS 2024"), (), period=("summer", "2024")) == "staff-ss-2024"
    assert new_key(many, (), period=("month 2", "2024", "2025")) == "partenaires-pays-proposant-2024-2025"
    assert new_key(figure("299", "", "Chiffres clés"), ["chiffres-cles"]) == "chiffres-cles-2"


def test_a_series_keeps_its_key_whatever_the_wording() -> None:
    """Reworded, revalued and moved, it is the same series."""
    reworded = figure("2000", "étudiantes et étudiants de l'international", "Nos étudiants")

    assert assign(series_of(STUDENTS, LABS), [LABS, reworded]).keys == ("laboratoires", "etudiants-internationaux")


def test_a_figure_that_comes_back_is_the_same_series() -> None:
    """After a gap it is added with the key it had, also with another value."""
    gone = replace(series_of(STUDENTS)[0], key="long-gone", present=False, position=5)
    back = revalued(STUDENTS, "2150")
    old, new = Record(url=None, figures=(LABS,)), Record(url=None, figures=(LABS, back))

    changes, keys = diff_series([*series_of(LABS), gone], new, old)

    assert changes == (Change(kind=Kind.FIGURE_ADDED, new=back, key="long-gone"),)
    assert keys == ("laboratoires", "long-gone")


def test_one_that_is_back_is_not_taken_for_one_that_has_left() -> None:
    """A series that reads exactly so goes before one of the baseline that is merely alike."""
    gone = replace(series_of(STUDENTS)[0], key="gone", present=False)
    alike = Series(key="alike", figure=figure("2000", "étudiants étrangers", "Étudiants"), position=0)

    assert assign([alike, gone], [STUDENTS]).keys == ("gone",)


def test_a_doubtful_newcomer_names_the_series_it_may_continue() -> None:
    """Below the threshold: removed and added, and the added one says which."""
    old = figure("300", "étudiants en échange", "Étudiants")
    new = figure("451", "étudiants en apprentissage", "Étudiants")
    before, after = (Record(url=None, figures=(STUDENTS, one, LABS)) for one in (old, new))

    changes, _ = diff_series(series_of(*before.figures), after, before)

    assert [(c.kind, c.key, c.possibly) for c in changes] == [
        (Kind.FIGURE_REMOVED, "etudiants-echange", None),
        (Kind.FIGURE_ADDED, "etudiants-apprentissage", "etudiants-echange"),
    ]


def test_a_pin_decides() -> None:
    """A person's word that a label belongs to a key goes before all evidence, for a known key and for a new one."""
    series = series_of(STUDENTS, LABS)

    assert assign(series, [STUDENTS], pinned={"Étudiants internationaux": "laboratoires"}).keys == ("laboratoires",)
    assert assign(series, [PATENTS, LABS], pinned={"BREVETS DÉPOSÉS": "patents"}).keys == ("patents", "laboratoires")


def test_a_merged_series_is_known_by_each_of_its_wordings() -> None:
    """Given once for each wording with one key, it is found by either, and once."""
    one = Series(key="students", figure=STUDENTS, position=0)
    other = Series(key="students", figure=figure("350", "apprentis", "Étudiants"), position=0, present=False)

    assert assign([one, other], [revalued(other.figure, "360")]).keys == ("students",)
    assert assign([one, other], [STUDENTS, other.figure]).keys == ("students", "apprentis")


def test_a_retired_key_is_not_given_again() -> None:
    """The key of a merged series leads elsewhere; a new figure of that label gets another."""
    assert assign([], [LABS], retired={"laboratoires"}).keys == ("laboratoires-recherche",)


def test_an_earlier_wording_of_a_merged_series_is_no_addition() -> None:
    """The page goes back to the words of the series that was merged: the same figure, changed."""
    now = Series(key="students", figure=STUDENTS, position=0)
    earlier = Series(key="students", figure=figure("350", "apprentis", "Étudiants"), position=0, present=False)
    new = Record(url=None, figures=(revalued(earlier.figure, "360"),))

    (change,), keys = diff_series([now, earlier], new, Record(url=None, figures=(STUDENTS,)))

    assert (change.kind, change.key, change.delta) == (Kind.FIGURE_CHANGED, "students", Decimal(-1640))
    assert keys == ("students",)


def test_there_and_back_again_is_one_series() -> None:
    """A, B, A: three states of one series, two changes that cancel."""
    series = series_of(STUDENTS)
    a, b = Record(url=None, figures=(STUDENTS,)), Record(url=None, figures=(revalued(STUDENTS, "2150"),))

    (there,), (key,) = diff_series(series, b, a)
    (back,), (key_again,) = diff_series([replace(series[0], figure=b.figures[0])], a, b)

    assert (there.delta, back.delta) == (Decimal(150), Decimal(-150))
    assert key == key_again == series[0].key
