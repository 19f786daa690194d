"""Labels that no text shows: what an element with a number is called for readers who cannot see its picture.

Asked only where no words stand beside a number: `aria-label`, `aria-labelledby`, `title`, the attributes that a style
sheet or a script shows, and the one picture beside it.
"""

from collections.abc import Iterator, Mapping, Sequence

from selectolax.lexbor import LexborNode

from scraper.numbers import COUNTED_UNITS
from scraper.reading.markup.document import Document
from scraper.reading.markup.layout import Box
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.text import fold
from scraper.reading.stats.stat import Shape, Stat, climb, has_words

_ATTRIBUTES = (
    *("aria-label", "data-label", "data-title", "data-caption", "data-name", "data-text", "data-tooltip"),
    *("data-bs-title", "data-original-title", "data-tippy-content", "data-tip", "title", "aria-description"),
    *("label", "caption"),
)
_TELLING = frozenset((*_ATTRIBUTES, "aria-labelledby"))
_PICTURES = "img[alt], svg title, [role='img'][aria-label]"
_NO_NAMES = frozenset(
    """
    icon icone icône icono icona ikona symbol image img logo photo picture chart graph counter number value figure
    bild foto grafik zahl illustration picto pictogramme
    """.split()  # noqa: SIM905 - a table to be read, not a list of strings
)
_MAX_WORDS = 14
_MAX_PICTURES = 12
_LINKS = frozenset({"a", "button", "nav", "header", "label", "form"})


def name_of_unit(stat: Stat) -> str:
    """What a number without other words counts, where its unit is a thing that is counted: containers, posts."""
    return stat.match.quantity.unit or "" if stat.match.quantity.unit in COUNTED_UNITS else ""


def name_unlabelled(document: Document, groups: Mapping[int, Sequence[Stat]]) -> None:
    """Labels the stats that have no words beside them; all of a group where words stand beside none of them."""
    for members in groups.values():
        bare = [stat for stat in members if stat.shape is Shape.BARE and not stat.settled and stat.frame is None]
        if not bare:
            continue
        names = [_name(document, stat) for stat in bare]
        is_named = all(names) and len(bare) == len(members)
        for stat, name in zip(bare, names, strict=True):
            if name and (is_named or not _is_labelled(stat)):
                stat.own, stat.before, stat.after, stat.settled = name, (), (), True


def _is_labelled(stat: Stat) -> bool:
    return has_words(stat.own) or any(has_words(line.text) for line in (*stat.before, *stat.after))


def _name(document: Document, stat: Stat) -> str:
    """The name of the nearest element around a number that has one, "" where none in its tile has."""
    for box in _boxes(stat):
        if box.tag in _LINKS:
            return ""
        if not _TELLING.isdisjoint(box.attributes):
            name = next(filter(None, map(_told, _said(document, box))), "")
            if name:
                return name
        if box is stat.tile:
            break
    return _name_of_picture(document.outline, stat)


def _name_of_picture(outline: Outline, stat: Stat) -> str:
    """What the picture in its tile shows, where no words are as near to the number."""
    if stat.tile is None:
        return ""
    beside = [line.index for line in (*stat.before, *stat.after) if has_words(line.text)]
    worded = next((box for box in _boxes(stat) if any(box.first <= index < box.end for index in beside)), None)
    if worded is None:
        return _picture(outline, stat.tile)
    nearer = next((box for box in _boxes(stat) if box.parent is worded), None)
    return _picture(outline, nearer) if nearer is not None else ""


def _boxes(stat: Stat) -> Iterator[Box]:
    yield stat.box
    yield from climb(stat.box, limit=8)


def _said(document: Document, box: Box) -> Iterator[str]:
    attributes = box.attributes
    yield from (said for name in _ATTRIBUTES if (said := attributes.get(name)))
    for identity in (attributes.get("aria-labelledby") or "").split()[:2]:
        yield from (document.text_at(place) for place in document.outline.saying("id", identity))


def _told(text: str) -> str:
    """The text where it can be a label, "" otherwise: a few words, no number, not what the picture is."""
    text = fold(text)
    words = text.lower().split()
    if not has_words(text) or len(words) > _MAX_WORDS or any(map(str.isdigit, text)):
        return ""
    return "" if _NO_NAMES.issuperset(words) else text


def _picture(outline: Outline, tile: Box) -> str:
    """What the one picture in a tile shows; it may be told more than once."""
    pictures = outline.within(tile.place, outline.select(_PICTURES))
    if len(pictures) > _MAX_PICTURES:
        return ""
    names = {name for place in pictures if (name := _told(_shown(outline.nodes[place])))}
    return names.pop() if len(names) == 1 else ""


def _shown(node: LexborNode) -> str:
    attributes = node.attributes
    return attributes.get("alt") or attributes.get("aria-label") or (node.text() if node.tag == "title" else "")
