"""What a page is made of, asked of the tree once.

Every property of a node is a call into C that makes an object, and a selector tries each of its alternatives on every
element. So nodes, tags and attributes are read in one pass, and of a selector only those alternatives are tried whose
word the page has somewhere.
"""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

_RAW_TEXT = frozenset({"script", "style"})
_NONE: Mapping[str, str | None] = {}
_PRESENT = ("",)
"""Of an attribute whose values are not looked into: that it is there."""

_NAMING = frozenset({"class", "id", "role", "aria-label", "type", "itemtype", "typeof"})
"""Attributes whose values our selectors look into."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """All nodes of a page in page order, white space between elements left out; `tags` and `attributes` are theirs.

    A text's tag is "-text", and `texts` has what it says: nothing for elements and for what no one reads (scripts,
    styles). `names` are those of all attributes.
    """

    nodes: Sequence[LexborNode]
    tags: Sequence[str]
    attributes: Sequence[Mapping[str, str | None]]
    texts: Sequence[str]
    names: frozenset[str]
    _said: dict[str, Container[str]] = field(default_factory=dict)

    def narrow(self, selector: str) -> str:
        """Those alternatives of a selector that may match an element of this page; empty where none can."""
        return ",".join(css for css, kind, word in _alternatives(selector) if word in self._words(kind))

    def _words(self, kind: str) -> Container[str]:
        """The page's tags, or what it says in all attributes of a name, in lower case."""
        known = self._said.get(kind)
        if known is None:
            known = self._said[kind] = self._gather(kind)
        return known

    def _gather(self, kind: str) -> Container[str]:
        if kind == _TAG:
            return frozenset(self.tags)
        if kind not in self.names:
            return ()
        if kind not in _NAMING:
            return _PRESENT
        values = {of[kind] or "" for of in self.attributes if kind in of}
        if kind == "class":
            values = set(" ".join(values).split())
        return "\n".join(values).lower()


def outline(tree: LexborHTMLParser) -> Outline:
    """The outline of a parsed page; one pass."""
    nodes = list(tree.root.traverse(include_text=True, skip_empty=True)) if tree.root is not None else []
    tags = [node.tag or "-" for node in nodes]
    attributes = [_NONE if tag[0] == "-" else node.attributes for node, tag in zip(nodes, tags, strict=True)]
    return Outline(
        nodes=nodes,
        tags=tags,
        attributes=attributes,
        texts=[
            node.text_content or "" if tag == "-text" and above not in _RAW_TEXT else ""
            for node, tag, above in zip(nodes, tags, ("", *tags), strict=False)
        ],
        names=frozenset().union(*attributes),
    )


_TAG = ""
_ALTERNATIVE = re.compile(r"(?:[^,(\[]|\[[^\]]*\]|\([^)]*\))+")
_ATTRIBUTE = re.compile(r"""\[([\w-]+)(?:[*~^$|]?=["']?([^"'\]]*?)["']?(?: i)?)?\]""")
_PSEUDO_CLASS = re.compile(r":[\w-]+(?:\([^)]*\))?(?![^\[]*\])")
_NAME = re.compile(r"[.#]?[\w-]+")
_KINDS = {".": "class", "#": "id"}


@lru_cache(maxsize=256)
def _alternatives(selector: str) -> tuple[tuple[str, str, str], ...]:
    """The alternatives of a selector; with each a word of a tag or an attribute that it takes for a match."""
    return tuple((css.strip(), *_needed(css.strip())) for css in _ALTERNATIVE.findall(selector))


def _needed(css: str) -> tuple[str, str]:
    """Its first attribute and that one's value; where it has none, its last class, id or tag."""
    wanted = _PSEUDO_CLASS.sub("", css)
    attribute = _ATTRIBUTE.search(wanted)
    if attribute is None:
        last = _NAME.findall(wanted)[-1]
        kind = _KINDS.get(last[0], _TAG)
        return kind, (last if kind == _TAG else last[1:]).lower()
    name, value = attribute[1].lower(), attribute[2] or ""
    return name, value.lower() if name in _NAMING else ""
