"""What readers ask of a page's tree: the same answers, sooner."""

import gc
import re

import pytest
from cases import FIXTURES
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborNode

from scraper.reading import (
    breadcrumb,
    contact_blocks,
    contact_words,
    landmarks,
    linked_data,
    news_words,
    signals,
    trail_words,
    vocabulary,
)
from scraper.reading.document import parse
from scraper.reading.reader import read
from scraper.reading.text import digit_finder

SELECTORS = [
    value
    for module in (
        *(breadcrumb, contact_blocks, contact_words, landmarks, linked_data),
        *(news_words, signals, trail_words, vocabulary),
    )
    for name, value in vars(module).items()
    if name.isupper() and isinstance(value, str) and re.search(r"\[\w+|h1|^nav", value) and "(?" not in value
]
ODD = """<html class=ROOT><body><DIV CLASS='Site-Menu Breadcrumb' id=Kontakt><p class="is news">a</p></DIV>
<nav ROLE=Navigation aria-label='Vous Êtes ici'></nav><article itemtype="https://schema.org/NewsArticle"></article>
<i class="fa fa-Icon"></i><span class=sr-only></span><svg><text class=contact></text></svg>"""
PAGES = [ODD, *(path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*/*/page.html")))]


def identities(nodes: list[LexborNode]) -> list[int]:
    return [node.mem_id for node in nodes]


@pytest.mark.parametrize("selector", SELECTORS)
def test_a_narrowed_selector_finds_what_the_whole_one_finds(selector: str) -> None:
    """Leaving out alternatives whose word a page has nowhere loses no element and keeps the order."""
    for html in PAGES:
        document = parse(html)
        assert identities(document.css(selector)) == identities(document.tree.css(selector))


def test_our_selectors_are_tried() -> None:
    """The list above is not empty by accident: it holds the selectors of all rooms that ask for names."""
    assert len(SELECTORS) >= 12


def test_a_page_without_a_word_is_not_searched() -> None:
    """A selector of which the page has no word asks the tree nothing."""
    assert parse("<p>Nothing is called anything here").outline.narrow(trail_words.NAMED_TRAIL) == ""


def test_what_a_selector_excludes_need_not_be_there() -> None:
    """`:not()` names what an element lacks."""
    document = parse("<script>x()</script><script src=a.js></script>")
    assert len(document.css("script:not([src])")) == 1


@given(st.text(alphabet=st.sampled_from("aé’–🎓٤۵५๓４𝟜²½Ⅳ07 \n"), max_size=12))
def test_a_digit_of_any_script_is_found(text: str) -> None:
    """A text has a digit where a regular expression's `\\d` finds one."""
    assert digit_finder(text.encode())(text) is (re.search(r"\d", text) is not None)


@pytest.mark.parametrize("enabled", [True, False])
def test_a_reading_leaves_the_collector_as_it_was(enabled: bool) -> None:
    """Reading pauses the garbage collector, and leaves nothing behind that only the collector could free."""
    before = gc.isenabled()
    gc.enable() if enabled else gc.disable()
    try:
        read(PAGES[-1])
        assert gc.isenabled() is enabled
        gc.collect()
        read(PAGES[-1])
        assert gc.collect() == 0
    finally:
        gc.enable() if before else gc.disable()
