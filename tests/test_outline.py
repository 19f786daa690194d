"""What readers ask of a page's tree: the same answers, sooner."""

import gc
import re
import sys

import pytest
from cases import FIXTURES
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborNode

from scraper.reading import signals
from scraper.reading.breadcrumb import breadcrumb, trail_words
from scraper.reading.contact import blocks as contact_blocks
from scraper.reading.contact import contact_words
from scraper.reading.counters.digits import join_digits
from scraper.reading.markup import landmarks, linked_data
from scraper.reading.markup.document import parse, text_of
from scraper.reading.markup.landmarks import find_landmarks
from scraper.reading.markup.layout import Box, lay_out
from scraper.reading.markup.seams import collapsed
from scraper.reading.markup.text import fold, has_digit, visible, with_digit
from scraper.reading.news import news_words
from scraper.reading.reader import read
from scraper.reading.words import vocabulary

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


def is_code(node: LexborNode) -> bool:
    return node.is_text_node and node.parent is not None and node.parent.tag in ("script", "style")


def identities(nodes: list[LexborNode]) -> list[int]:
    return list(dict.fromkeys(node.mem_id for node in nodes))


def test_a_selector_is_answered_as_the_tree_answers_it() -> None:
    """From indexes or from lexbor, whatever the alternatives ask for: the same elements in page order, each once."""
    for html in PAGES:
        document = parse(html)
        for selector in SELECTORS:
            assert identities(document.css(selector)) == identities(document.tree.css(selector)), selector


def test_our_selectors_are_tried() -> None:
    """The list above is not empty by accident: it holds the selectors of all rooms that ask for names."""
    assert len(SELECTORS) >= 12


@pytest.mark.parametrize(
    "selector",
    [
        *("script:not([src])", "[class*=menu i]:not(li, a)", "img[alt]", "[role=img][aria-label]", "p.Is", "#kontakt"),
        *("[class~=news]", "[class^=site i]", "[id=Kontakt]", "nav > a", "[hidden]", "b, i, [title='a, b']"),
    ],
)
def test_every_kind_of_selector_is_answered(selector: str) -> None:
    """Tags, attributes and what must not be there, classes, ids and combinators; nothing where the page has none."""
    more = "<script src=a></script><script>1</script><img alt><b hidden></b><i title='a, b' role=img aria-label=x></i>"
    for html in ("", ODD, ODD + more, "<!doctype html>" + ODD + more):
        document = parse(html)
        assert identities(document.css(selector)) == identities(document.tree.css(selector))


CLASSES = st.text(alphabet=st.sampled_from("abAB é\u00a0\x1c\t\n-"), max_size=7)
OF_CLASSES = ["[class*=ab]", "[class*=ab i]", "[class~=a]", "[class~=A i]", "[class^=a]", "[class*='a b']", "[class=a]"]


@given(st.lists(CLASSES, max_size=6), st.sampled_from(OF_CLASSES))
def test_a_class_is_found_however_it_is_written(classes: list[str], selector: str) -> None:
    """Whole, in part and as one of more words, beside any space, in any case where that is asked."""
    document = parse("".join(f'<p class="{names}"></p>' for names in classes))
    assert identities(document.css(selector)) == identities(document.tree.css(selector))


def test_an_outline_says_what_the_tree_says() -> None:
    """Tags, attributes, texts, parents and ends of all nodes but white space between elements and code."""
    for html in (*PAGES, "", "<frameset><frame>", "a<!-- b --><p>c<template>d</template>\0<pre>\n\n"):
        require_same(html)


def require_same(html: str) -> None:
    outline = parse(html).outline
    for place, node in enumerate(outline.nodes):
        inside = [step for step in node.traverse(include_text=True, skip_empty=True) if not is_code(step)]
        parent = outline.parents[place]
        assert outline.tags[place] == node.tag
        assert outline.attributes[place] == node.attributes
        assert outline.texts[place] == (node.text_content or "")
        assert outline.ends[place] == place + len(inside)
        assert parent == -1 or outline.nodes[parent] == node.parent
        assert outline.position(node) == place
        assert outline.holds(place, "p", "li") == any(step.tag in ("p", "li") for step in inside[1:])


def test_text_behind_an_empty_script_is_read() -> None:
    """A script without code takes nothing from the text that follows it."""
    layout = lay_out(parse("<p><script src=a.js></script>120 <b>students</b></p>"), insertions={})
    assert [line.text for line in layout.lines] == ["120 students"]


@pytest.mark.parametrize("inside", ["<i>", "<foreignObject><i>", "<foreignObject><p>12</p>", "<g><g><text>12"])
def test_what_a_drawings_script_holds_is_asked_in_vain(inside: str) -> None:
    """In drawings a script is an element as any other, and may hold what a counter is looked for in."""
    assert read(f"<svg data-count=900><script>{inside}").record.figures == ()


def test_a_heading_shows_what_its_line_shows() -> None:
    """Digits that stand in elements of their own are joined in headings too."""
    html = "<div class=count><h2><div>1</div><div>2</div></h2><p>schools</p></div>"
    layout = join_digits(lay_out(parse(html), insertions={}))
    assert [line.text for line in layout.headings] == [line.text for line in layout.lines if line.is_heading]
    assert layout.headings[0].text == "12"


def test_what_stands_in_some_elements_is_covered() -> None:
    """An element, all that stands in it and nothing beside it; one in another makes no difference."""
    outline = parse("<nav><p>a<nav>b</nav></p></nav><p>c</p>").outline
    covered = outline.covered(outline.select("nav"))
    said = {text: covered[place] for place, text in enumerate(outline.texts) if text}
    assert said == {"a": 1, "b": 1, "c": 0}


MARKUP = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<i></i>",
        "<br>",
        "<li>",
        "<nav>",
        "</nav>",
        "<script></script>",
        "a",
        "1",
    ]
)


@given(st.lists(MARKUP, max_size=30).map(" ".join))
def test_a_box_bounds_the_lines_that_show_it(html: str) -> None:
    """Its first line is none after its first text's, its last is its last text's; without a text it has no line."""
    layout = lay_out(parse(html), insertions={})
    showing: dict[int, list[int]] = {}
    for line in layout.lines:
        for _, shown in line.pieces:
            box: Box | None = shown
            while box is not None:
                showing.setdefault(id(box), []).append(line.index)
                assert box.first <= line.index < box.end
                box = box.parent
    for place in range(len(layout.flow.outline.nodes)):
        if layout.flow.blocks[place] < 0:  # it is not read
            continue
        held = layout.flow.box(place)
        assert held.end == max(showing.get(id(held), [held.first - 1])) + 1


@given(st.builds(str.join, st.sampled_from(["", " "]), st.lists(MARKUP, max_size=30)))
def test_the_outline_tells_an_elements_text_as_its_nodes_do(html: str) -> None:
    """With white space between its tags and without."""
    document = parse(html)
    outline = document.outline
    for place, node in enumerate(outline.nodes):
        if not outline.texts[place]:
            assert document.text_at(place) == text_of(node)


def test_a_menu_however_deep_is_the_sites() -> None:
    """No depth of nesting hides that an element stands in a menu."""
    document = parse("<nav>" + "<div>" * 200 + "<h2>Contact</h2>")
    assert all(find_landmarks(document).site[place] for place in document.outline.select("h2"))


@given(st.lists(st.text(alphabet=st.sampled_from("aé’–🎓٤۵५๓４𝟜²½Ⅳ07 \n"), max_size=5), max_size=8))
def test_a_digit_of_any_script_is_found(texts: list[str]) -> None:
    """A text has a digit where a regular expression's `\\d` finds one, or a fraction in one character."""
    expected = [number for number, text in enumerate(texts) if re.search(r"\d|[¼-¾⅐-⅞]", text)]
    said = "\0".join(texts)
    assert with_digit(said) == expected
    assert [number for number, text in enumerate(texts) if has_digit(text)] == expected


@given(st.text(alphabet=st.sampled_from("aé \n\t\u00a0\u202f\u200b\u00ad’\u1680\u2003\u3000\x1c\x85"), max_size=12))
def test_a_text_is_folded_as_its_words_are_joined(text: str) -> None:
    """However much of it is plain: runs of white space are one space, what nobody sees is not there."""
    assert fold(text) == " ".join(" ".join(visible(word) for word in text.split()).split())
    if text.isascii():
        assert collapsed(text) == " ".join(text.split())


DIGITS = [code for code in range(sys.maxunicode) if re.match(r"\d|[¼-¾⅐-⅞]", chr(code))]


def test_no_digit_of_any_script_is_overlooked() -> None:
    """Whichever of all characters a text has as its only digit, behind letters of three scripts."""
    said = ((code, f"aé–я\0{chr(code)}") for code in DIGITS)
    assert [code for code, text in said if with_digit(text) != [1]] == []


@pytest.mark.parametrize("written", ["{0}", "&#{1};", "&#x{1:x};"])
def test_a_digit_is_found_however_it_is_written(written: str) -> None:
    """As itself or by its number: what a page says is told by its texts, not by its source."""
    items = "".join(f"<p>{written.format(chr(code), code)}</p>" for code in DIGITS)
    assert len(parse(f"<main>{items}</main>").numbers) == len(DIGITS)
    for code in (*DIGITS[:2], *DIGITS[-2:], 0x664, 0x2155, 0xFF14):
        assert parse(f"<p>a</p><p>{written.format(chr(code), code)}</p>").numbers


@pytest.mark.parametrize("name", ["frac12", "frac15", "frac78", "half"])
def test_a_fraction_is_found_by_its_name(name: str) -> None:
    """A page that has no other digit may still name one."""
    assert parse(f"<p>&{name};</p>").numbers


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
