import pytest
from page_pairs import DOUBTFUL, REWORDING, SURE, Edit, score, show_errors
from page_pairs import pairs as page_pairs

SEEDS = range(4)
MANY_SEEDS = range(100)
DOUBTFUL_BY_NATURE = {"add_and_remove", "twins"}


@pytest.mark.parametrize("edit", SURE, ids=lambda edit: edit.__name__)
def test_plain_edits_come_out_right_always(edit: Edit) -> None:
    """Noise, typography, changes, reordering, additions, removals, renamed sections: no false change, none missed."""
    for pair in page_pairs((edit,), SEEDS):
        if any(pair.errors()):
            show_errors(pair)
        assert pair.errors() == ([], [])


def test_rewording_and_redesign_come_out_right_98_times_of_100() -> None:
    """Counted by pages; a page is wrong with one wrong figure."""
    results = score(REWORDING, SEEDS)

    assert sum(right for right, _ in results.values()) >= 0.98 * sum(total for _, total in results.values()), results


@pytest.mark.slow
def test_the_targets_hold_on_many_pages() -> None:
    """Each sort of edit for itself. Where a figure leaves and its like comes at once, 99 of 100."""
    for name, (right, total) in score(SURE, MANY_SEEDS).items():
        assert right >= (0.99 if name in DOUBTFUL_BY_NATURE else 1) * total, name
    for name, (right, total) in score(REWORDING, MANY_SEEDS).items():
        assert right >= 0.97 * total, name


@pytest.mark.slow
def test_a_doubtful_figure_says_which_one_it_may_have_been() -> None:
    """Reworded and revalued at once, or replaced: most are still told right."""
    for name, (right, total) in score(DOUBTFUL, MANY_SEEDS).items():
        assert right >= 0.75 * total, name
