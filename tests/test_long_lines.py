"""Lines longer than anybody writes: what is read of them is what they show."""

import pytest

from scraper.reading.reader import read

SENTENCE = "Elle est fière de ses élèves et de leurs travaux au fil des ans. "
SHOWN = [("12 500", "étudiants"), ("45", "enseignants"), ("5 Mio. Euro", "budget")]


def figures(paragraph: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Numbers and labels of a page of key figures with one paragraph, and the codes of its warnings."""
    record = read(f"<html lang=fr><title>Chiffres clés</title><h1>Chiffres clés</h1><p>{paragraph}</p>").record
    return [(figure.raw, figure.label) for figure in record.figures], [each.code for each in record.warnings]


@pytest.mark.parametrize("before", range(3800, 4200, 3))
def test_no_number_is_another_one_because_of_what_stands_before_it(before: int) -> None:
    """Where reading of a line ends it parts no number from its digits, its magnitude, its unit or its label."""
    counts = "L’école compte 12 500 étudiants et 45 enseignants, avec un budget de 5 Mio. Euro. "
    found, warnings = figures(f"{(SENTENCE * 70)[:before]}. {counts}{SENTENCE * 3}")
    assert found in ([], SHOWN)
    assert "long_line" in warnings


@pytest.mark.parametrize("before", range(3960, 4040))
def test_without_sentences_a_line_ends_between_words(before: int) -> None:
    """A row of words without a full stop is parted where no digit stands near."""
    found, _ = figures(f"{('mot ' * 1100)[:before]} budget 12 500 000 euros {'mot ' * 30}")
    assert all(raw == "12 500 000 euros" for raw, _ in found)


def test_a_line_that_is_read_whole_warns_of_nothing() -> None:
    """A long paragraph is read to its end."""
    found, warnings = figures(f"{SENTENCE * 50}L’école compte 12 500 étudiants.")
    assert (found, warnings) == ([("12 500", "étudiants")], [])
