"""Footers and buttons that are parts of cards, and no page's: `<article>1,250<footer>students</footer></article>`.

Cards stand in rows: two or more in one element, made alike. What a card's footer or a button that is a card shows is a
number and its words, and leads nowhere.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from scraper.reading.markup.outline import Outline
from scraper.reading.markup.text import has_digit

_FEWEST = 2
_LONGEST = 160
"""Characters of a card: what is longer is an entry of a list, which ends with its author or its day."""

_ELSEWHERE = ("a", "button", "form", "input", "nav", "time")
_TABS = frozenset({"tab", "menuitem", "option", "radio"})


def parts_of_cards(outline: Outline) -> frozenset[int]:
    """The footers and buttons of a page that are parts of cards, by their positions."""
    if len(outline.tagged.get("footer", ())) < _FEWEST and len(outline.tagged.get("button", ())) < _FEWEST:
        return frozenset()
    return frozenset((*footers_of_cards(outline), *_buttons(outline)))


def footers_of_cards(outline: Outline) -> Iterator[int]:
    """The footers that end cards."""
    parents = outline.parents
    cards = {parents[place]: place for place in outline.tagged.get("footer", ()) if parents[place] > 0}
    short = (card for card in cards if _is_short(outline, card))
    yield from (cards[card] for card in _in_rows(outline, short))


def _buttons(outline: Outline) -> Iterator[int]:
    """The buttons that are cards: each shows a number in one element and words in another."""
    shown = (place for place in outline.tagged.get("button", ()) if _is_tile(outline, place))
    yield from _in_rows(outline, shown)


def _in_rows(outline: Outline, cards: Iterable[int]) -> Iterator[int]:
    """Those of some elements that stand beside another made alike; one alone in a column or item, where that stands."""
    found, parents = list(cards), outline.parents
    beside = Counter(parents[card] for card in found)
    rows: defaultdict[tuple[int, str, str], list[int]] = defaultdict(list)
    for card in found:
        row = parents[card] if beside[parents[card]] >= _FEWEST else parents[parents[card]]
        rows[row, outline.tags[card], outline.attributes[card].get("class") or ""].append(card)
    for alike in rows.values():
        if len(alike) >= _FEWEST:
            yield from alike


def _is_short(outline: Outline, card: int) -> bool:
    if outline.holds(card, *_ELSEWHERE):
        return False
    texts = outline.texts[card + 1 : outline.ends[card]]
    return sum(map(len, texts)) <= _LONGEST and any(map(has_digit, texts))


def _is_tile(outline: Outline, button: int) -> bool:
    attributes = outline.attributes[button]
    if attributes.get("role") in _TABS or attributes.get("type") == "submit" or not _is_short(outline, button):
        return False
    said = [outline.said_at(child).strip() for child in outline.children(button) if outline.is_element(child)]
    numbers = sum(has_digit(text) and sum(map(str.isalpha, text)) <= _FEWEST for text in said)
    return numbers == 1 and any(map(str.isalpha, "".join(text for text in said if not has_digit(text))))
