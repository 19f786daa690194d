"""Pages that live: each file in `fixtures/_sequences` is a page's history and what must be said of it."""

from pathlib import Path

import pytest
from sequences import play, read_sequence

SEQUENCES = sorted((Path(__file__).parent / "fixtures" / "_sequences").glob("*.toml"))


@pytest.mark.parametrize("path", SEQUENCES, ids=lambda path: path.stem)
def test_a_page_lives_and_is_told_of(path: Path, tmp_path: Path) -> None:
    """The law of each sequence stands in its file."""
    play(path, tmp_path)


def test_every_sequence_states_its_law() -> None:
    """A sentence a file, and no two the same."""
    laws = [read_sequence(path).law for path in SEQUENCES]
    assert len(set(laws)) == len(laws) >= 25
