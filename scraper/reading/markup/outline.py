"""What a page is made of, asked of the tree once.

Every property of a node is a call into C that makes an object, and a selector tries each of its alternatives on every
element. So nodes, tags, attributes, texts and what stands in what are read in one pass. From then on a node is known by
its position in page order: whether it stands in another is a comparison of numbers, and most selectors are answered
from lists of the positions that a tag or an attribute has.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.reading.markup.said import Said
from scraper.reading.markup.selectors import Alternative, Condition, alternatives

TEXT: Final = "-text"
"""The tag of a text."""

_CHILDLESS = frozenset(
    {
        "-comment",
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "script",
        "style",
    }
)
"""What holds nothing, or texts that no one reads."""

_CONTENT = frozenset({"main", "section", "article"})
_NONE: dict[str, str | None] = {}
_NOWHERE: Sequence[int] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """All nodes of a page in page order, but for white space between elements and for the texts of scripts and styles.

    The rest is theirs, by position. `texts` has what a text says, nothing for elements. `parents` are positions too, -1
    for the root, and `ends` the position behind the last node that stands in each. `tagged` has the positions of a tag,
    `having` those with an attribute.
    """

    tree: LexborHTMLParser
    nodes: list[LexborNode] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    attributes: list[dict[str, str | None]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    tagged: Mapping[str, Sequence[int]] = field(default_factory=dict)
    having: Mapping[str, Sequence[int]] = field(default_factory=dict)
    _positions: dict[str, dict[int, int]] = field(default_factory=dict)
    _known: dict[str, Said] = field(default_factory=dict)
    _answers: dict[str, Sequence[int]] = field(default_factory=dict)

    def position(self, node: LexborNode) -> int:
        """Where a node of the page stands in page order: found among those of its tag, since telling a node from others
        costs as much as all else that is asked of it. Of what a drawing's script holds, where that script does.
        """
        step: LexborNode | None = node
        while step is not None:
            tag = step.tag or "-"
            known = self._positions.get(tag)
            if known is None:
                alike = self.tagged.get(tag, _NOWHERE)
                known = self._positions[tag] = {self.nodes[place].mem_id: place for place in alike}
            place = known.get(step.mem_id)
            if place is not None:
                return place
            step = step.parent
        return 0

    def around(self, position: int) -> Iterator[int]:
        """What an element stands in: its parent, that one's, and so on."""
        parent = self.parents[position]
        while parent >= 0:
            yield parent
            parent = self.parents[parent]

    def children(self, position: int) -> Iterator[int]:
        """The nodes right in an element, in page order."""
        child, end = position + 1, self.ends[position]
        while child < end:
            yield child
            child = self.ends[child]

    def before(self, position: int) -> int:
        """The node before one in the same element; -1 where it is the first."""
        parent, step = self.parents[position], position - 1
        while step > parent and self.parents[step] != parent:
            step = self.parents[step]
        return step if step > parent else -1

    def behind(self, position: int) -> int:
        """The node behind one in the same element; -1 where it is the last."""
        parent, step = self.parents[position], self.ends[position]
        return step if parent >= 0 and step < self.ends[parent] else -1

    def within(self, position: int, places: Sequence[int]) -> Sequence[int]:
        """Those of some places, which are in page order, that are an element or stand in it."""
        return places[bisect_left(places, position) : bisect_left(places, self.ends[position])]

    def is_element(self, position: int) -> bool:
        """Whether a node is an element: no text, no comment."""
        return not self.tags[position].startswith("-")

    def is_in_head(self, position: int) -> bool:
        """Whether an element stands in the page's head."""
        return any(head < position < self.ends[head] for head in self.tagged.get("head", _NOWHERE)[:1])

    def holds(self, position: int, *tags: str) -> bool:
        """Whether an element of one of some tags stands in an element."""
        end = self.ends[position]
        for tag in tags:
            places = self.tagged.get(tag, _NOWHERE)
            following = bisect_right(places, position)
            if following < len(places) and places[following] < end:
                return True
        return False

    def is_menu(self, position: int) -> bool:
        """Whether an element is a `nav`, but for those without links in the content, in which frameworks set tiles."""
        if self.tags[position] != "nav" or self.holds(position, "a", "button"):
            return self.tags[position] == "nav"
        return not any(self.tags[above] in _CONTENT for above in self.around(position))

    def covered(self, positions: Iterable[int]) -> Sequence[int]:
        """For each node 1 where it is one of some elements or stands in one, else 0."""
        marks, mark, end = bytearray(len(self.nodes)), bytearray(b"\1"), 0  # set by its like, it is not copied first
        for start in sorted(positions):
            if start >= end:
                end = self.ends[start]
                marks[start:end] = mark * (end - start)
        return marks

    def said_at(self, position: int) -> str:
        """All text in an element, as it stands in the markup."""
        said = list(filter(None, self.texts[position + 1 : self.ends[position]]))
        return said[0] if len(said) == 1 else self.nodes[position].text()

    def saying(self, name: str, value: str) -> Sequence[int]:
        """The elements of which an attribute has exactly a value."""
        return self._said(name).places_of(value) if name in self.having else ()

    def saying_in(self, name: str, word: str) -> Sequence[tuple[str, Sequence[int]]]:
        """What an attribute says on the page, in lower case, where a word in lower case is in it, with the elements."""
        return self._said(name).holding(word) if name in self.having else ()

    def select(self, selector: str) -> Sequence[int]:
        """The elements that match one of our selectors, in page order."""
        known = self._answers.get(selector)
        if known is None:
            found = [self._matching(each) for each in alternatives(selector) if self._may_match(each)]
            known = self._answers[selector] = sorted(found[0] if len(found) == 1 else set().union(*found))
        return known

    def _may_match(self, alternative: Alternative) -> bool:
        """Whether the page has its tag and an attribute of the name; for lexbor to answer, also its word."""
        if alternative.tag and alternative.tag not in self.tagged:
            return False
        name, word = alternative.name, alternative.word
        if not name or name not in self.having:
            return not name
        return alternative.is_plain or not word or self._said(name).has(word)

    def _matching(self, alternative: Alternative) -> Sequence[int]:
        if not alternative.is_plain:
            return list({self.position(node) for node in self.tree.css(alternative.css)})
        tag, barred, conditions = alternative.tag, alternative.barred, alternative.conditions
        found = self._meeting(conditions[0], tag) if conditions else self.tagged[tag]
        for condition in conditions[1:]:
            meeting = frozenset(self._meeting(condition, tag))
            found = [place for place in found if place in meeting]
        if found and barred.tags:
            found = [place for place in found if self.tags[place] not in barred.tags]
        if found and barred.attributes:
            found = [place for place in found if barred.attributes.isdisjoint(self.attributes[place])]
        return found

    def _meeting(self, condition: Condition, tag: str) -> Sequence[int]:
        """The elements of a tag, or of any where that is empty, with an attribute that says what is asked for."""
        name = condition.name
        if tag and not condition.operator:
            return [place for place in self.tagged[tag] if name in self.attributes[place]]
        found = self.having.get(name, _NOWHERE)
        if found and condition.operator:
            found = self._said(name).meeting(condition)
        return [place for place in found if self.tags[place] == tag] if tag else found

    def _said(self, name: str) -> Said:
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = Said(name, self.having[name], self.attributes)
        return known


def outline(tree: LexborHTMLParser) -> Outline:
    """The outline of a parsed page."""
    tagged: dict[str, list[int]] = {}
    having: dict[str, list[int]] = {}
    found = Outline(tree=tree, tagged=tagged, having=having)
    if tree.root is not None:
        _walk(tree.root, found, tagged, having)
    return found


def _note(having: dict[str, list[int]], names: dict[str, str | None], place: Any) -> None:
    """Adds an element to those that have each of its attributes."""
    for name in names:
        alike = having.get(name)
        if alike is None:
            having[name] = [place]
        else:
            alike.append(place)


def _walk(root: LexborNode, found: Outline, tagged: dict[str, list[int]], having: dict[str, list[int]]) -> None:
    """Through the tree in page order: down into an element as soon as it is met, up again behind its last child."""
    nodes, tags, attributes, texts = found.nodes, found.tags, found.attributes, found.texts
    parents, ends, childless, nothing = found.parents, found.ends, _CHILDLESS, _NONE
    kinds: dict[int, tuple[str, list[int]]] = {}  # a tag's name and places by its number, which is told sooner
    around: list[tuple[Any, Iterator[LexborNode]]] = []
    # A place is one object in all lists: compiled, an `int` would be made anew for each.
    above: Any = -1
    behind: Any = 0
    inside = iter((root,))
    while True:
        for node in inside:
            place, behind = behind, behind + 1
            kind = kinds.get(node.tag_id)
            if kind is None:
                name = node.tag or "-"
                kind = kinds[node.tag_id] = name, tagged.setdefault(name, [])
            tag, places = kind
            nodes.append(node)
            tags.append(tag)
            parents.append(above)
            ends.append(behind)
            places.append(place)
            if tag == TEXT:
                texts.append(node.text_content or "")
                attributes.append(nothing)
                continue
            texts.append("")
            own = node.attributes
            attributes.append(own)
            _note(having, own, place)
            if tag not in childless:
                around.append((above, inside))
                above, inside = place, node.iter(include_text=True, skip_empty=True)
                break
        else:
            if above < 0:
                return
            ends[above] = behind
            above, inside = around.pop()
