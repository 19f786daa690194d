"""What the page's own style sheet writes in elements: `.n::after { content: "%" }`, `.n::before { content: attr(to) }`.

Only signs, magnitudes and units are read, beside a number that stands alone in its element, and numbers in attributes
of elements that show nothing: what else style sheets write are icons, marks of lists and words for everybody.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from selectolax.lexbor import SelectolaxError

from figures.expressions import expression
from figures.record import Source
from scraper.reading.markup.document import Document
from scraper.reading.markup.flow import Insertion
from scraper.reading.markup.outline import Outline

_CONTENT = expression(
    r"""content\s*:\s*(?:(?P<quote>["'])(?P<text>[^"'{};]{1,12})(?P=quote)|attr\(\s*(?P<name>[\w-]{1,40})\s*\))"""
)
_ESCAPE = expression(r"\\0{0,4}([0-9a-fA-F]{2,4})\s?")
_AFFIX = expression(
    r"\s?(?:(?:[kKMB]|Mio\.?|Mrd\.?|mln|mld|bn|Md)?\s?[%‰€$£₹+]{1,2}|[~≈±]|[kKMB]|Mio\.?|Mrd\.?|mln|mld|bn|"
    r"k?m[²2]|km|ha|ETP|FTE|h)\s?"
)
_SELECTOR = expression(r"(?P<element>[\w\s.#>-]{1,80}?)\s?::?(?P<side>before|after)")
_NUMBER = expression(r"[+-]?\d[\d.,'’ \u00a0\u202f]{0,16}")
_YEAR = expression(r"(?:19|20)\d\d")
_SHOWN = expression(r"[^\w<>]{0,3}\s?\d[\d.,'’ \u00a0\u202f]{0,16}\s?[^\d<>]{0,12}")
_CALLING = frozenset(("a", "button", "summary", "li", "ol", "ul", "nav", "label", "input", "td", "th"))
"""Elements in which such a sign folds out more, or marks an item."""

_MOST_BYTES, _MOST_ELEMENTS, _LONGEST = 400_000, 60, 120


class _Written(NamedTuple):
    """What a rule writes before or behind what elements show: a text, or what an attribute of theirs says."""

    selector: str
    is_before: bool
    text: str
    attribute: str


def css_content(document: Document, shown: Mapping[int, Insertion]) -> dict[int, Insertion]:
    """What to read in elements that a style sheet adds to, by position; `shown` is what counters show in them."""
    outline = document.outline
    found: dict[int, Insertion] = {}
    for rule in _rules("\n".join([sheet for sheet in document.sheets() if "content" in sheet])[:_MOST_BYTES]):
        places = [place for place in _selected(document, rule.selector) if _says(outline, place, rule)]
        added = {place: _added(outline, place, rule, found.get(place) or shown.get(place)) for place in places}
        if all(added.values()):  # what is written behind words too is no part of a number
            found.update({place: insertion for place, insertion in added.items() if insertion is not None})
    return found


def _rules(sheet: str) -> Iterator[_Written]:
    for found in _CONTENT.finditer(sheet) if sheet else ():
        text = _ESCAPE.sub(_character, found["text"] or "")
        if text and _AFFIX.fullmatch(text) is None:
            continue
        opened = sheet.rfind("{", 0, found.start())
        before = sheet[max(0, opened - _LONGEST) : opened]
        selectors = before[max(before.rfind(mark) for mark in "{};/") + 1 :]
        for selector in selectors.split(","):
            told = _SELECTOR.fullmatch(selector.strip())
            if told is not None and any(mark in told["element"] for mark in ".#"):
                yield _Written(told["element"], told["side"] == "before", text, found["name"] or "")


def _character(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))


def _selected(document: Document, selector: str) -> list[int]:
    try:
        nodes = document.tree.css(selector)
    except SelectolaxError:
        return []
    places = [document.outline.position(node) for node in nodes] if len(nodes) <= _MOST_ELEMENTS else []
    return [place for place in places if document.outline.tags[place] not in _CALLING]


def _says(outline: Outline, place: int, rule: _Written) -> bool:
    return not rule.attribute or bool(outline.attributes[place].get(rule.attribute))


def _added(outline: Outline, place: int, rule: _Written, shown: Insertion | None) -> Insertion | None:
    """What an element shows with what a rule writes; None where that is no number."""
    said = (outline.attributes[place].get(rule.attribute) or "").strip() if rule.attribute else ""
    text = shown.text if shown is not None else outline.said_at(place).strip()
    if said and not text:
        return Insertion(text=said, source=Source.ATTRIBUTE) if _SHOWN.fullmatch(said) is not None else None
    affix = rule.text or (said if _AFFIX.fullmatch(said) is not None else "")
    if not affix or (shown is None and _NUMBER.fullmatch(text) is None) or _YEAR.fullmatch(text) is not None:
        return None
    text = f"{affix}{text}" if rule.is_before else f"{text}{affix}"
    return shown._replace(text=text) if shown is not None else Insertion(text=text, source=Source.TEXT)
