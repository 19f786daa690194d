"""Numbers that a style sheet shows: `<div style="--num: 2350"></div>` with `content: counter(num)`."""

from collections.abc import Iterable, Iterator

from figures.expressions import expression
from figures.record import Source
from scraper.reading.markup.document import Document, is_empty
from scraper.reading.markup.flow import Insertion
from scraper.reading.markup.outline import Outline

_COUNTED = expression(r"counter-(?:reset|set|increment)\s*:[^;}]{0,60}var\(\s*(--[\w-]+)")
_CONTENT = expression(
    r"""content\s*:\s*(?:["']([^"']{0,12})["']\s*)?counter\(\s*[\w-]+\s*\)(?:\s*["']([^"']{0,12})["'])?"""
)
_USUAL = frozenset({"--num", "--number", "--count", "--to", "--target", "--end-value"})
"""Properties that are read where the style sheet is in a file of its own."""

_PROPERTY = expression(r"(--[\w-]+)\s*:\s*(\d+(?:\.\d+)?)\s*(?:;|$)")
_MAX_ELEMENTS = 200


def css_counters(document: Document, *, decimal: str) -> dict[int, Insertion]:
    """What to read in empty elements whose number a style sheet counts up to, by their positions."""
    outline = document.outline
    styled = outline.select('[style*="--"]')[:_MAX_ELEMENTS]
    empty = [position for position in styled if is_empty(outline.nodes[position])]
    if not empty:
        return {}
    names = frozenset(_COUNTED.findall(document.html)) or _USUAL
    contents = set(_CONTENT.findall(document.html))
    prefix, suffix = contents.pop() if len(contents) == 1 else ("", "")
    return {
        key: Insertion(text=f"{prefix}{value.replace('.', decimal)}{suffix}", source=Source.ATTRIBUTE)
        for key, value in _values(outline, empty, names)
    }


def _values(outline: Outline, elements: Iterable[int], names: frozenset[str]) -> Iterator[tuple[int, str]]:
    for position in elements:
        for name, value in _PROPERTY.findall(outline.attributes[position].get("style") or ""):
            if name in names:
                yield position, value
