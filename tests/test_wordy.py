"""How much a page says is told without reading it, and never as more than it is."""

from pathlib import Path

import pytest

from scraper.reading.markup.document import UNREAD_TAGS, parse, text_of
from scraper.reading.markup.wordy import says_more, shows_more

FIXTURES = Path(__file__).parent / "fixtures"
PAGES = sorted(FIXTURES.glob("widgets/*/page.html"))[::9] + sorted(FIXTURES.glob("telecom-paris/*/page.html"))
WHOLE = 10**9


def words_of(html: str) -> int:
    """The words of a body at most, parted at every element."""
    tree = parse(html).tree
    tree.strip_tags([*UNREAD_TAGS])
    return len(tree.body.text(separator=" ").split()) if tree.body else 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_a_page_never_says_fewer_words_than_it_is_said_to(page: Path) -> None:
    html = page.read_text("utf-8")
    document = parse(html)
    told = [words for words in range(words_of(html) + 2) if says_more(document.outline, words, longest=WHOLE)]
    assert told == list(range(len(told)))
    assert len(told) <= words_of(html)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_an_element_never_shows_less_than_it_is_said_to(page: Path) -> None:
    document = parse(page.read_text("utf-8"))
    for place in document.outline.tagged.get("div", ()):
        shown = len(text_of(document.outline.nodes[place]))
        assert not shows_more(document.outline, place, shown)


def test_lines_of_their_own_are_counted_whole_and_parts_of_a_word_are_not() -> None:
    links = "".join(f"<li><a href=/{number}>word</a></li>" for number in range(30))
    assert says_more(parse(f"<ul>{links}</ul>").outline, 29, longest=WHOLE)
    assert not says_more(parse("<p>di<b>vi</b>ded</p>").outline, 1, longest=WHOLE)


def test_words_that_white_space_or_a_break_parts_are_counted_whole() -> None:
    assert says_more(parse("<p>one <b>two</b> <i>three</i> four<br>five</p>").outline, 3, longest=WHOLE)
    assert says_more(parse("<p><b>one </b><i>two</i></p>").outline, 1, longest=WHOLE)


def test_what_is_left_out_or_stands_too_far_down_is_not_counted() -> None:
    document = parse("<nav>one two three</nav><p>four five six</p><script>seven eight</script>")
    menu = frozenset(document.outline.tagged["nav"])
    assert says_more(document.outline, 5, longest=WHOLE)
    assert not says_more(document.outline, 3, without=menu, longest=WHOLE)
    assert not says_more(document.outline, 3, longest=10)
