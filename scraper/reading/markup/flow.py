"""What is read of a page, from its first text to its last: which lines the texts stand on, and in which elements."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from figures.record import Source
from scraper.reading.markup.outline import TEXT, Outline

_NAMING = ("id", "role", "itemprop", "itemtype")
LEVELS = {f"h{level}": level for level in range(1, 7)}


class Insertion(NamedTuple):
    """Text to be read in place of an element's own: an animated counter's final value, an image's alt text.

    `grouped` is how the counter's script shows its digits, where that is known: "3 240" for "3240".
    """

    text: str
    source: Source
    replaces: bool = True
    digits: str = ""
    grouped: str = ""


class Box:
    """An element; `first` and `end` bound the lines it holds (half open), `depth` counts its ancestors.

    `place` is its position in the outline, `heading` the level of the heading that it is or stands in.
    """

    __slots__ = ("_names", "attributes", "depth", "end", "first", "heading", "node", "parent", "place", "tag")

    def __init__(self, outline: Outline, position: int, parent: "Box | None", first: int, end: int) -> None:
        self.place = position
        self.node: LexborNode = outline.nodes[position]
        self.tag: str = outline.tags[position]
        self.attributes: Mapping[str, str | None] = outline.attributes[position]
        self.parent = parent
        self.first = first
        self.end = end
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.heading: int | None = LEVELS.get(self.tag) or (None if parent is None else parent.heading)
        self._names: str | None = None

    @property
    def names(self) -> str:
        """Class, id, role and the like in one lower-case string: what the page's author called this element."""
        if self._names is None:
            names = self.attributes.get("class") or ""
            if not names or len(self.attributes) > 1:  # most have a class and nothing else
                for key in _NAMING:
                    value = self.attributes.get(key)
                    if value:
                        names = f"{names} {value}" if names else value
            self._names = names.lower()
        return self._names


@dataclass(eq=False, slots=True, kw_only=True)
class Flow:
    """A page's texts and lines, all by number and by position in its outline.

    `shown` are the texts that are read and the elements in whose place one was `inserted`, `texts` what they say. A
    line starts with one of them (`starts`, by number, and `places`, by position), stands in one of the `holders`, and
    ends where the next starts; `closed` are the positions at which it was over. `blocks` has of each element in the
    `body` the innermost block that it is or stands in, a negative number where it is not read. `shows` are rows of
    animated counters in footers, `rows` those of plain numbers.

    Most elements are never looked at: one gets its box when somebody first asks for it.
    """

    outline: Outline
    body: int | None
    blocks: list[int]
    shown: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    holders: list[int] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    inserted: dict[int, Insertion] = field(default_factory=dict)
    shows: frozenset[int] = frozenset()
    rows: frozenset[int] = frozenset()
    _boxes: dict[int, Box] = field(default_factory=dict)

    def open_line(self, place: int, block: int) -> None:
        """Starts a line with the next text, which stands at a place in a block."""
        self.starts.append(len(self.shown))
        self.places.append(place)
        self.holders.append(block)

    @property
    def root(self) -> Box | None:
        """The box that holds all others."""
        return self.box(self.body) if self.body is not None else None

    def box(self, position: int) -> Box:
        """The box of an element of the body."""
        boxes, parents = self._boxes, self.outline.parents
        known = boxes.get(position)
        if known is not None:
            return known
        path = [position]
        while path[-1] != self.body and parents[path[-1]] not in boxes:
            path.append(parents[path[-1]])
        above = boxes.get(parents[path[-1]])
        for step in reversed(path):
            above = boxes[step] = self._made(step, above)
        return boxes[position]

    def box_showing(self, number: int) -> Box:
        """The box of the element that shows a text."""
        place = self.shown[number]
        return self.box(self.outline.parents[place] if self.outline.tags[place] == TEXT else place)

    def texts_on(self, line: int) -> Sequence[str]:
        """The texts that stand on a line."""
        end = self.starts[line + 1] if line + 1 < len(self.starts) else len(self.texts)
        return self.texts[self.starts[line] : end]

    def _made(self, position: int, parent: Box | None) -> Box:
        """Its lines are looked for among those of the element around it alone."""
        behind, closed = self.outline.ends[position], self.closed
        start, stop = (parent.first, parent.end) if parent is not None else (0, len(self.places))
        first = bisect_right(closed, position, start, max(start, min(stop, len(closed))))
        end = bisect_left(self.places, behind, start, stop)
        if end > first and self.places[end - 1] < position and not self._shows(position, behind):
            end = first
        return Box(self.outline, position, parent, first, max(first, end))

    def _shows(self, position: int, behind: int) -> bool:
        """Whether an element that stands on a line amid others shows a text."""
        return bisect_left(self.shown, position) < bisect_left(self.shown, behind)
