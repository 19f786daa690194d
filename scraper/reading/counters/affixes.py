"""What a counter's script sets before and behind its number, as attributes tell it: a sign, a unit, words."""

from collections.abc import Iterable, Mapping

from selectolax.lexbor import LexborNode

from scraper.reading.counters.attributes import (
    AFFIX_ATTRIBUTES,
    JSON_PREFIX_KEYS,
    JSON_SUFFIX_KEYS,
    PREFIX_ATTRIBUTES,
    SUFFIX_ATTRIBUTES,
    SYMBOL_ATTRIBUTE,
    SYMBOL_POSITION_ATTRIBUTE,
)
from scraper.reading.markup.text import fold

_AFFIXES = frozenset(AFFIX_ATTRIBUTES)


def affixes(attributes: Mapping[str, str | None], options: Mapping[str, object]) -> tuple[str, str]:
    """What attributes, or options in one of them, set before a number and behind it."""
    if not options and _AFFIXES.isdisjoint(attributes):
        return "", ""
    prefix = first_of(attributes, PREFIX_ATTRIBUTES) or first_of(options, JSON_PREFIX_KEYS)
    suffix = first_of(attributes, SUFFIX_ATTRIBUTES) or first_of(options, JSON_SUFFIX_KEYS)
    symbol = first_of(attributes, (SYMBOL_ATTRIBUTE,))
    if symbol and attributes.get(SYMBOL_POSITION_ATTRIBUTE) == "before":
        return prefix + symbol, suffix
    return prefix, suffix + symbol


def unsaid(told: tuple[str, str], *, first: LexborNode, last: LexborNode) -> tuple[str, str]:
    """What of it the page does not say beside the elements that show the number, from the first to the last.

    Builders write "thousand" into a script's options and into an element: it is no thousand of thousands.
    """
    prefix, suffix = told
    if prefix and first.prev is not None and _text(first, is_before=True).endswith(fold(prefix).strip() or prefix):
        prefix = ""
    if suffix and last.next is not None and _text(last, is_before=False).startswith(fold(suffix).strip() or suffix):
        suffix = ""
    return prefix, suffix


def _text(node: LexborNode, *, is_before: bool) -> str:
    """The text of the next node with any, before a node or behind it."""
    step = node.prev if is_before else node.next
    while step is not None:
        if text := fold(step.text() or "").strip():
            return text
        step = step.prev if is_before else step.next
    return ""


def first_of(source: Mapping[str, object], names: Iterable[str]) -> str:
    """What the first of these names that has a value stands for; "" where none has."""
    for name in names:
        if name in source and (value := source[name]):
            return str(value)
    return ""
