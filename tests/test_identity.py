import time

import pytest
from change_support import figure
from hypothesis import given
from record_strategies import few, figure_lists

from figures.identity import Matching, match
from figures.record import Figure, Qualifier


def matched(old: list[Figure], new: list[Figure]) -> list[tuple[int, int]]:
    return sorted((p.old_index, p.new_index) for p in match(old, new).pairs)


@few
@given(figure_lists, figure_lists)
def test_every_figure_is_paired_once_or_told_removed_or_added(old: tuple[Figure, ...], new: tuple[Figure, ...]) -> None:
    """Pairs, removed and added account for each figure of either page exactly once."""
    matching = match(old, new)

    assert sorted([*matching.removed, *(p.old_index for p in matching.pairs)]) == list(range(len(old)))
    assert sorted([*matching.added, *(p.new_index for p in matching.pairs)]) == list(range(len(new)))
    assert all(p.score >= 0.5 for p in matching.pairs)
    assert set(matching.possibly) <= set(matching.added)
    assert set(matching.possibly.values()) <= set(matching.removed)


@few
@given(figure_lists, figure_lists)
def test_explaining_changes_nothing(old: tuple[Figure, ...], new: tuple[Figure, ...]) -> None:
    """The pairs with reasons and runners-up are the pairs without."""

    def plain(matching: Matching) -> list[tuple[int, int, float]]:
        return [(p.old_index, p.new_index, p.score) for p in matching.pairs]

    assert plain(match(old, new, explain=True)) == plain(match(old, new))


def test_labels_that_contain_each_other_are_kept_apart() -> None:
    """ "Clients" does not become "Clients satisfaits" because the other one is gone or has moved."""
    clients, satisfied = figure("250", "Clients"), figure("98", "Clients satisfaits", unit="%")

    assert matched([clients, satisfied], [satisfied, clients]) == [(0, 1), (1, 0)]
    assert matched([clients, satisfied], [satisfied]) == [(1, 0)]
    assert matched([clients], [satisfied]) == []


def test_figures_of_one_value_are_kept_apart() -> None:
    """Two figures of value 37 are told apart by their labels, reworded or not."""
    share = figure("37", "d'internationaux (Diplôme d'ingénieur)", "Élèves", unit="%")
    every = figure("45", "d'internationaux (tous diplômes)", "Élèves", unit="%")
    erasmus = figure("37", "partenariats Erasmus dans 13 pays", "Partenariats", mentions=[("13", "pays")])
    erasmus_reworded = figure("37", "accords Erasmus+ dans 13 pays", "Chiffres", mentions=[("13", "pays")])
    share_reworded = figure("37", "d'élèves ingénieurs internationaux", "Chiffres", unit="%")

    assert matched([share, every, erasmus], [erasmus_reworded, share_reworded]) == [(0, 1), (2, 0)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (figure("1600", "étudiants", "Chiffres"), figure("1650", "étudiantes et étudiants", "Chiffres")),
        (figure("1600", "étudiants", "Chiffres"), figure("1600", "étudiant·e·s", "Nos chiffres")),
        (figure("8200", "Studenten"), figure("8200", "Studierende")),
        (figure("120", "Femmes", "RH"), figure("31", "Femmes", "RH", unit="%")),
        (figure("52400", "salaire moyen", unit="EUR"), figure("52400", "salaire moyen", unit="USD")),
        (figure("1600", "Étudiants (2025)"), figure("1720", "Étudiants (2026)")),
        (figure("5", "campus", "Moyens"), figure("5", "sites", "Moyens")),
        (figure("12450", "Studierende total", "Zahlen"), figure("12450", "eingeschriebene Personen", "Fakten")),
        (figure("299", "服务", None), figure("305", "服务", None)),
        (figure("12", "", "Années"), figure("13", "", "Années")),
    ],
)
def test_the_same_figure_goes_on(old: Figure, new: Figure) -> None:
    """Feminised, respelled, renamed, revalued, in another unit, of the next year."""
    other = figure("77", "quelque chose d'autre", "Chiffres")

    assert (0, 0) in matched([old, other], [new, other])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (figure("37", "partenariats Erasmus", "Monde"), figure("12", "chaires d'enseignement", "Monde")),
        (figure("300", "étudiants en échange"), figure("451", "étudiants en apprentissage")),
        (figure("2", "Mastères Spécialisés"), figure("2", "campus à l'étranger", "Ailleurs")),
        (figure("1", "au classement", qualifier=Qualifier.RANK), figure("1", "campus", "Sites")),
        (figure("7000", "students"), figure("70", "of graduates find a job in six months", unit="%")),
    ],
)
def test_another_figure_in_its_place_is_another_figure(old: Figure, new: Figure) -> None:
    """A place or a small value alone make nobody the same."""
    page = [figure("950", "étudiants au total"), figure("41", "étudiants étrangers", unit="%")]

    assert (2, 2) not in matched([*page, old], [*page, new])


def test_the_same_label_in_two_sections_follows_its_section() -> None:
    """Also when the sections change places, and when they are renamed and the values tell."""
    paris, lyon = figure("900", "étudiants", "Paris"), figure("120", "étudiants", "Lyon")
    grown = figure("130", "étudiants", "Lyon")

    assert matched([paris, lyon], [grown, paris]) == [(0, 1), (1, 0)]
    assert matched(
        [paris, lyon], [figure("120", "étudiants", "Campus Est"), figure("900", "étudiants", "Campus Ouest")]
    ) == [(0, 1), (1, 0)]


def test_a_redesign_with_every_label_in_other_words_goes_on() -> None:
    """Values, order and what is left of the words add up."""
    old = [
        figure("100", "partenaires dans 39 pays", "Partenariats", mentions=[("39", "pays")]),
        figure("45", "d'internationaux (tous diplômes)", "Élèves", unit="%"),
        figure("50", "nationalités différentes", "Élèves"),
        figure("6", "filières en diplôme d'ingénieur", "Formations"),
        figure("1", "campus international à Shanghai", "Formations"),
    ]
    new = [
        figure("100", "universités amies dans 39 pays", "International", mentions=[("39", "pays")]),
        figure("45", "d'étudiants étrangers, tous cursus", "International", unit="%"),
        figure("50", "nationalités", "International"),
        figure("6", "parcours d'ingénieur", "International"),
        figure("1", "antenne en Chine", "International"),
    ]

    assert matched(old, new) == [(i, i) for i in range(5)]


def test_a_near_miss_is_named() -> None:
    """An added figure says which removed one it may have been."""
    page = [figure("950", "étudiants au total", "A"), figure("12", "laboratoires", "A")]
    old, new = figure("300", "étudiants en échange", "A"), figure("451", "étudiants en apprentissage", "A")

    matching = match([page[0], old, page[1]], [page[0], new, page[1]])

    assert (matching.removed, matching.added) == ((1,), (1,))
    assert matching.possibly == {1: 1}


def test_reasons_and_runner_up_explain_a_pair() -> None:
    """The weightiest reason first; the runner-up is the best other pairing of either side."""
    old = [figure("37", "partenariats Erasmus", "Monde"), figure("41", "partenariats industriels", "Monde")]
    new = [figure("37", "échanges Erasmus", "Monde"), figure("41", "partenariats industriels", "Monde")]

    first, second = match(old, new, explain=True).pairs

    assert first.reasons[0] == "same value"
    assert second.reasons[0] == "same label"
    assert first.runner_up is not None
    assert (first.runner_up.old_index, first.runner_up.new_index) in {(0, 1), (1, 0)}
    assert first.runner_up.score < 0.5 < first.score


def test_every_pair_has_a_runner_up_however_far_behind() -> None:
    """Whoever asks why is told what else a figure could have been, on any page of two figures or more."""
    old = [figure("37", "partenariats Erasmus"), figure("41", "brevets", unit="%"), figure("1200", "étudiants")]

    assert all(
        pair.runner_up is not None and pair.runner_up.score < 0.5 for pair in match(old, old, explain=True).pairs
    )


def test_a_long_page_is_matched_in_a_second() -> None:
    """500 figures, all moved to renamed sections and half of them reworded."""
    words = [
        f"{a}{b}"
        for a in ("étudi", "labo", "forma", "parten", "biblio", "entre")
        for b in ("ants", "rie", "tions", "aires")
    ]
    old = [
        figure(str(100 + 37 * n), f"{words[n % 24]} {words[n * 7 % 23]} {words[n // 24]}", f"Section {n // 9}")
        for n in range(500)
    ]
    new = [
        figure(str(100 + 37 * n), f"{old[n].label}{' nouveaux' * (n % 2)}", f"Bereich {n // 9}")
        for n in reversed(range(500))
    ]

    started = time.process_time()
    matching = match(old, new)
    elapsed_s = time.process_time() - started

    assert [(p.old_index, p.new_index) for p in matching.pairs] == [(499 - j, j) for j in range(500)]
    assert elapsed_s < 3.0


TILES = (
    figure("2000", "students"),
    figure("312", "lecturers"),
    figure("45", "programmes"),
    figure("93", "in work", unit="%"),
)


@pytest.mark.parametrize(
    ("place", "new", "is_near"),
    [
        (1, figure("320", "academic staff"), True),
        (1, figure("96", "partner companies"), False),
        (1, figure("320", "hectares", unit="ha"), False),
        (1, figure("320", "world ranking", qualifier=Qualifier.RANK), False),
        (3, figure("94", "insertion rate", unit="%"), True),
        (0, figure("2040", "young people in training"), True),
    ],
)
def test_what_stands_in_a_figures_place_with_nearly_its_number_may_be_it(
    place: int, new: Figure, *, is_near: bool
) -> None:
    """Quite another name and another number make another figure; that it may be the same one is said."""
    now = (*TILES[:place], new, *TILES[place + 1 :])
    matching = match(TILES, now)
    assert (matching.removed, matching.added) == ((place,), (place,))
    assert matching.possibly == ({place: place} if is_near else {})
    assert not match(TILES, (new, *TILES[:place], *TILES[place + 1 :])).possibly or place == 0, "not in another place"
