"""What a page is made of, asked of the tree once.

Every property of a node is a call into C that makes an object, and a selector tries each of its alternatives on every
element. So nodes, tags, attributes, texts and what stands in what are read in one pass. From then on a node is known by
its position in page order: whether it stands in another is a comparison of numbers, and most selectors are answered
from lists of the positions that a tag or an attribute has.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from operator import attrgetter

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.reading.selectors import Alternative, Condition, alternatives, in_lower_case

TEXT = "-text"
"""The tag of a text."""

_RAW_TEXT = ("script", "style")
_NONE: Mapping[str, str | None] = {}
_SEPARATOR = "\0"
"""No text of a parsed page has this character."""

_NOWHERE: Sequence[int] = ()
_identity = attrgetter("mem_id")
_identity_of_parent = attrgetter("parent.mem_id")


class _Said:
    """What attributes of a name say, and which elements have each value.

    Values repeat, and their words more so: in all words, each once, most that is asked for is soon found missing.
    """

    __slots__ = ("_alike", "_folded", "_having", "_values", "_words")

    def __init__(self, name: str, having: Sequence[int], attributes: Sequence[Mapping[str, str | None]]) -> None:
        self._having = having
        self._values = [attributes[place][name] or "" for place in having]
        self._words = in_lower_case(_SEPARATOR.join({*" ".join({*self._values}).split()}))
        self._alike: list[tuple[str, list[int]]] = []
        self._folded: list[tuple[str, list[int]]] = []

    def has(self, letters: str) -> bool:
        """Whether some value may have these lower-case letters, in any case: whether one has their last word."""
        return letters.rpartition(" ")[2] in self._words

    def meeting(self, condition: Condition) -> list[int]:
        """The elements of which the attribute says what a condition asks for."""
        if not self._alike:
            alike: defaultdict[str, list[int]] = defaultdict(list)
            for place, value in zip(self._having, self._values, strict=True):
                alike[value].append(place)
            self._alike = list(alike.items())
            self._folded = [(in_lower_case(value), places) for value, places in self._alike]
        return condition.among(self._folded if condition.any_case else self._alike)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """All nodes of a page in page order, white space between elements left out; the rest is theirs, by position.

    `texts` has what a text says: nothing for elements and for what no one reads (scripts, styles). `parents` are
    positions too, -1 for the root, and `ends` the position behind the last node that stands in each. `tagged` has the
    positions of a tag, `having` those with an attribute.
    """

    tree: LexborHTMLParser
    nodes: Sequence[LexborNode]
    tags: Sequence[str]
    attributes: Sequence[Mapping[str, str | None]]
    texts: Sequence[str]
    parents: Sequence[int]
    ends: Sequence[int]
    tagged: Mapping[str, Sequence[int]]
    having: Mapping[str, Sequence[int]]
    _positions: dict[int, int] = field(default_factory=dict)
    _known: dict[str, _Said] = field(default_factory=dict)

    def position(self, node: LexborNode) -> int:
        """Where a node of the page stands in page order."""
        if not self._positions:
            self._positions.update(zip(map(_identity, self.nodes), count(), strict=False))
        return self._positions[node.mem_id]

    def around(self, position: int) -> Iterator[int]:
        """What an element stands in: its parent, that one's, and so on."""
        parent = self.parents[position]
        while parent >= 0:
            yield parent
            parent = self.parents[parent]

    def is_in_head(self, position: int) -> bool:
        """Whether an element stands in the page's head."""
        return any(self.tags[above] == "head" for above in self.around(position))

    def holds(self, position: int, *tags: str) -> bool:
        """Whether an element of one of some tags stands in an element."""
        end = self.ends[position]
        for tag in tags:
            places = self.tagged.get(tag, _NOWHERE)
            following = bisect_right(places, position)
            if following < len(places) and places[following] < end:
                return True
        return False

    def covered(self, positions: Iterable[int]) -> Sequence[int]:
        """For each node 1 where it is one of some elements or stands in one, else 0."""
        marks, end = bytearray(len(self.nodes)), 0
        for start in sorted(positions):
            if start >= end:
                end = self.ends[start]
                marks[start:end] = b"\1" * (end - start)
        return marks

    def said_at(self, position: int) -> str:
        """All text in an element, as it stands in the markup."""
        said = list(filter(None, self.texts[position + 1 : self.ends[position]]))
        return said[0] if len(said) == 1 else self.nodes[position].text()

    def select(self, selector: str) -> Sequence[int]:
        """The elements that match one of our selectors, in page order."""
        found = [self._matching(alternative) for alternative in alternatives(selector) if self._may_match(alternative)]
        return sorted(set().union(*found))

    def _may_match(self, alternative: Alternative) -> bool:
        """Whether the page has its tag and, in any attribute of the name, its word."""
        if alternative.tag and alternative.tag not in self.tagged:
            return False
        name, word = alternative.name, alternative.word
        if not name or name not in self.having:
            return not name
        return not word or self._said(name).has(word)

    def _matching(self, alternative: Alternative) -> Iterable[int]:
        tag, barred = alternative.tag, alternative.barred
        if not alternative.is_plain:
            return [self.position(node) for node in self.tree.css(alternative.css)]
        if alternative.conditions:
            found, *others = [self._meeting(condition, tag) for condition in alternative.conditions]
            for other in others:
                found = [place for place in found if place in other]
        else:
            found = list(self.tagged[tag])
        if barred.tags:
            found = [place for place in found if self.tags[place] not in barred.tags]
        if barred.attributes:
            found = [place for place in found if barred.attributes.isdisjoint(self.attributes[place])]
        return found

    def _meeting(self, condition: Condition, tag: str) -> list[int]:
        """The elements of a tag, or of any where that is empty, with an attribute that says what is asked for."""
        if tag and not condition.operator:
            return [place for place in self.tagged[tag] if condition.name in self.attributes[place]]
        found = self._said(condition.name).meeting(condition) if condition.name in self.having else []
        return [place for place in found if self.tags[place] == tag] if tag else found

    def _said(self, name: str) -> _Said:
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = _Said(name, self.having[name], self.attributes)
        return known


def outline(tree: LexborHTMLParser) -> Outline:
    """The outline of a parsed page."""
    root = tree.root
    nodes = list(root.traverse(include_text=True, skip_empty=True)) if root is not None else []
    tags = [node.tag or "-" for node in nodes]
    attributes = [_NONE if tag[0] == "-" else node.attributes for node, tag in zip(nodes, tags, strict=True)]
    tagged, parents = _tagged(tags), _parents(nodes)
    return Outline(
        tree=tree,
        nodes=nodes,
        tags=tags,
        attributes=attributes,
        texts=_texts(root.text(separator=_SEPARATOR, skip_empty=True) if root is not None else "", tagged, len(nodes)),
        parents=parents,
        ends=_ends(parents),
        tagged=tagged,
        having=_having(attributes),
    )


def _parents(nodes: Sequence[LexborNode]) -> list[int]:
    """Of each node the position of its parent. The first that stands in an element stands next to it in page order."""
    known: dict[int, int] = {}
    return list(map(known.setdefault, map(_identity_of_parent, nodes), count(-1)))


def _ends(parents: Sequence[int]) -> list[int]:
    """Of each node the position behind the last one in it: the end of what stands in it last."""
    ends = list(range(1, len(parents) + 1))
    last = dict(zip(parents[1:], count(1), strict=False))
    for position, child in reversed(last.items()):
        ends[position] = ends[child]
    return ends


def _tagged(tags: Sequence[str]) -> dict[str, list[int]]:
    tagged: defaultdict[str, list[int]] = defaultdict(list)
    for position, tag in enumerate(tags):
        tagged[tag].append(position)
    return dict(tagged)


def _having(attributes: Sequence[Mapping[str, str | None]]) -> dict[str, list[int]]:
    having: defaultdict[str, list[int]] = defaultdict(list)
    for position, own in enumerate(attributes):
        if own:
            for name in own:
                having[name].append(position)
    return dict(having)


def _texts(said: str, tagged: Mapping[str, Sequence[int]], size: int) -> list[str]:
    """`said` is all texts in page order; what scripts and styles say stands next to them in page order."""
    texts = [""] * size
    for position, text in zip(tagged.get(TEXT, _NOWHERE), said.split(_SEPARATOR), strict=False):
        texts[position] = text
    for tag in _RAW_TEXT:
        for position in tagged.get(tag, _NOWHERE):
            if position + 1 < size:
                texts[position + 1] = ""
    return texts
