"""Phrases beside a number are found however they are written."""

import pytest

from scraper.numbers.phrasebook import Phrasebook

BOOK = Phrasebook({"M€": 6, "°": 0}, {"k": 3, "is": 1, "d'euros": 2, "été": 4})


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("M€", 6),
        ("m€", None),
        ("°", 0),
        ("k", 3),
        ("K", 3),
        ("\u212a", 3),
        ("IS", 1),
        ("D’EUROS", 2),
        ("dʼeuros", 2),
        ("ÉTÉ", 4),
        ("ET", None),
        ("", None),
    ],
)
def test_a_phrase_is_found_from_both_sides(text: str, meaning: int | None) -> None:
    """Exact phrases in their own case, others in any, with any apostrophe; nothing at the ends of a text."""
    after, before = BOOK.after(f"5{text}", 1), BOOK.before(f"{text}5", len(text))
    assert (after and after[1], before and before[1]) == (meaning, meaning)
    assert BOOK.after(text, len(text)) is None
    assert BOOK.before(text, 0) is None


def test_what_stands_further_on_hides_no_phrase() -> None:
    """A dotted capital I, which no letter is the small form of, is part of no phrase that it stands behind."""
    assert BOOK.after("IS İSTANBUL", 0) == (2, 1)
    assert BOOK.before("İSTANBUL IS", 11) == (9, 1)
