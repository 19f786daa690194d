"""What a page says of itself in JSON-LD: untrusted, often broken, never needed."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import cast

from scraper.well_formed import json_value

Node = dict[str, object]

MAX_NODES = 5000
MAX_BLOCKS = 20


BLOCKS = 'script[type*="ld+json" i]'


def linked_data(blocks: Iterable[str]) -> Iterator[Node]:
    """Every object of a page's JSON-LD, outer ones first, at most MAX_NODES. What is no JSON is passed over."""
    left = MAX_NODES
    for block in islice(blocks, MAX_BLOCKS):
        waiting = [_parsed(block)]
        while waiting and left:
            value = waiting.pop()
            left -= 1
            if isinstance(value, list):
                waiting.extend(reversed(value[:MAX_NODES]))
            elif isinstance(value, dict):
                yield cast("Node", value)
                waiting.extend(reversed([inner for inner in value.values() if isinstance(inner, dict | list)]))


def type_names(node: Node) -> frozenset[str]:
    """The names of a node's types, without the vocabulary's address."""
    return frozenset(str(name).rsplit("/", 1)[-1] for name in as_list(node.get("@type")))


def as_list(value: object) -> list[object]:
    """A value that may be given once, many times or not at all."""
    if value is None:
        return []
    return cast("list[object]", value) if isinstance(value, list) else [value]


def text_value(value: object) -> str | None:
    """A literal, also where it is given with its language; of many, the first."""
    first = next(iter(as_list(value)), None)
    if isinstance(first, dict):
        first = first.get("@value")
    return first.strip() or None if isinstance(first, str) else None


def named(node: Node) -> str | None:
    """The name of a thing."""
    return text_value(node.get("name"))


def _parsed(text: str) -> object:
    try:
        return json_value(text)
    except (ValueError, RecursionError):
        return None
