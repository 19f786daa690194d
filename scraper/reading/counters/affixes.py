"""What a counter's script sets before and behind its number, as attributes tell it: a sign, a unit, words."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from scraper.reading.counters.attributes import (
    AFFIX_ATTRIBUTES,
    JSON_PREFIX_KEYS,
    JSON_SUFFIX_KEYS,
    PREFIX_ATTRIBUTES,
    SUFFIX_ATTRIBUTES,
    SYMBOL_ATTRIBUTE,
    SYMBOL_POSITION_ATTRIBUTE,
    UNIT_ATTRIBUTE,
)
from scraper.reading.markup.text import fold
from scraper.reading.words.phrases import Names

_AFFIXES = frozenset(AFFIX_ATTRIBUTES)
_SUFFIXES, _PREFIXES = Names(r"suffix|postfix"), Names(r"prefix")
BLOCKS = frozenset(("div", "p"))
_LONGEST_AFFIX = 16
_FRACTION = expression(r"[.,]\d{1,2}(?!\d)")
_DRESSED_NOUGHT = expression(r"(?P<before>[+€$£%]?)\s?0(?:[.,]0+)?\s?(?P<letter>[kKmM]?)\s?(?P<behind>[%€$£]?\+?)")
_UNDRESSED = expression(r"\d[\d,]*(?:\.\d+)?")
_FEW_DIGITS = 3
_ADDS = expression(r"[.,]\d|[^\W\d_]")
"""How more digits, or words, begin."""


def affixes(attributes: Mapping[str, str | None], options: Mapping[str, object]) -> tuple[str, str]:
    """What attributes, or options in one of them, set before a number and behind it."""
    if not options and _AFFIXES.isdisjoint(attributes):
        return "", ""
    prefix = first_of(attributes, PREFIX_ATTRIBUTES) or first_of(options, JSON_PREFIX_KEYS)
    suffix = first_of(attributes, SUFFIX_ATTRIBUTES) or first_of(options, JSON_SUFFIX_KEYS)
    if suffix[:1].isalpha() and attributes.get(UNIT_ATTRIBUTE) == suffix:
        suffix = f" {suffix}"
    symbol = first_of(attributes, (SYMBOL_ATTRIBUTE,))
    if symbol and attributes.get(SYMBOL_POSITION_ATTRIBUTE) == "before":
        return prefix + symbol, suffix
    return prefix, suffix + symbol


def unsaid(told: tuple[str, str], *, first: LexborNode, last: LexborNode) -> tuple[str, str]:
    """What of it the page does not say beside the elements that show the number, from the first to the last.

    Builders write "thousand" into a script's options and into an element: it is no thousand of thousands.
    """
    prefix, suffix = told
    if prefix and first.prev is not None and _says(_text(first, is_before=True)[::-1], fold(prefix).strip()[::-1]):
        prefix = ""
    if suffix and last.next is not None and _says(_text(last, is_before=False), fold(suffix).strip()):
        suffix = ""
    return prefix, suffix


def dress_of(shown: str, *, counted: str) -> tuple[str, str]:
    """What a nought is dressed in that a script counts up from: "0+", "0%", "€0". So its author means the end as well.

    A letter for thousands or millions stays with the number that is counted to where that is below a thousand: above
    it, the script may as well write "1.5k" for 1500.
    """
    found = _DRESSED_NOUGHT.fullmatch(shown)
    if found is None or not _UNDRESSED.fullmatch(counted):
        return "", ""
    letter = found["letter"] if len(counted.partition(".")[0]) <= _FEW_DIGITS else ""
    return found["before"], f"{letter}{found['behind']}"


class Beside(NamedTuple):
    """What elements of their own show before and behind a number, and these elements."""

    prefix: str = ""
    suffix: str = ""
    elements: tuple[LexborNode, ...] = ()


NOTHING_BESIDE = Beside()


def shown_beside(first: LexborNode, last: LexborNode) -> Beside:
    """What blocks beside the elements that show a number, which their author calls its suffix or prefix, add to it.

    That is more digits, as "241" and ".500", or words of a number, as "18" and "mil": what stands on a line of its own
    is read as another number else. A sign or a unit finds its number there. Beside an inline element only a fraction
    is missed, "94" and ",5%": white space in the source parts them, where the page's style sheet does not.
    """
    if first.tag not in BLOCKS:
        return _fraction(last) if last.next is not None else NOTHING_BESIDE
    suffix, behind = _block(last, _SUFFIXES, is_before=False)
    if not suffix or _ADDS.match(suffix) is None:
        return NOTHING_BESIDE
    prefix, before = _block(first, _PREFIXES, is_before=True)
    suffix = f" {suffix}" if suffix[0].isalpha() else suffix
    return Beside(f"{prefix} " if prefix else "", suffix, tuple(node for node in (before, behind) if node is not None))


def _fraction(last: LexborNode) -> Beside:
    """The element right behind an inline one, where it goes on with a decimal sign and digits."""
    step = last.next
    if step is None or not step.is_text_node or (step.text() or "").strip():
        return NOTHING_BESIDE
    step = step.next
    if step is None or not step.is_element_node or step.tag in BLOCKS:
        return NOTHING_BESIDE
    text = fold(step.text() or "").strip()
    return Beside("", text, (step,)) if len(text) <= _LONGEST_AFFIX and _FRACTION.match(text) else NOTHING_BESIDE


def _block(node: LexborNode, names: Names, *, is_before: bool) -> tuple[str, LexborNode | None]:
    """The text of the element next to another one, where it is a block with such a name; and the element."""
    step = node.prev if is_before else node.next
    while step is not None and step.is_text_node and not (step.text() or "").strip():
        step = step.prev if is_before else step.next
    if step is None or step.tag not in BLOCKS or not names.search(step.attributes.get("class") or ""):
        return "", None
    text = fold(step.text() or "").strip()
    return (text, step) if len(text) <= _LONGEST_AFFIX else ("", None)


def _says(text: str, affix: str) -> bool:
    """Whether a text begins with an affix and no more letters: "M" is none of "Members"."""
    behind = text[len(affix) : len(affix) + 1]
    return bool(affix) and text.startswith(affix) and not (affix[-1].isalnum() and behind.isalnum())


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
