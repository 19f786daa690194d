"""Marks that capitals lose: which pages have any."""

import html
from html.entities import html5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.reading.words.marks import may_have_marks, unmarked

MARKED = "ıİάέήίόύώΐΰΆΈΉΊΌΎΏ\u0307"
WRITTEN = [
    *(letter for letter in MARKED),
    *(form.format(ord(letter)) for letter in MARKED for form in ("&#{};", "&#0{};", "&#x{:x};", "&#X{:04X};", "&#{}")),
    *(f"&{name}" for name, letters in html5.items() if set(letters) & set(MARKED)),
]


@pytest.mark.parametrize("written", WRITTEN)
def test_a_page_with_such_a_letter_is_known(written: str) -> None:
    """However it is written: itself, by its number or by its name."""
    assert may_have_marks(f"<p>Chiffres &amp; clés: {written} 37 %</p>".encode())


@pytest.mark.parametrize("without", ["l&#39;école", "l&#x27;école", "30&nbsp;% &#8211; ęąłčěşğ", "&#3050;", "&#x1310;"])
def test_others_are_not(without: str) -> None:
    """Apostrophes by their number, letters that begin with the same byte."""
    assert not may_have_marks(without.encode())


@given(st.text(st.sampled_from(f"{MARKED}aąęΩωϊ{{}}&#;x013279")))
def test_where_none_may_be_none_is_lost(source: str) -> None:
    """What a page's source is read as has no mark to lose where the page has none."""
    said = html.unescape(source).lower()
    assert may_have_marks(source.encode()) or unmarked(said) == said
