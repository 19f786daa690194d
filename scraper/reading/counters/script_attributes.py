"""Attributes with names of a page's own that its script reads: `getAttribute("countTo")`, `dataset.finalTotal`."""

import re

from figures.expressions import expression
from scraper.reading.counters.hydration import names_a_value
from scraper.reading.counters.script_calls import code_of
from scraper.reading.markup.document import Document

_READ = expression(r"""(?:getAttribute|\.attr|\.data)\(\s?["']([\w-]{2,40})["']\s?\)|\.dataset\.(\w{2,40})""")
_CAPITAL = expression(r"[A-Z]")
_HINTS = ("getAttribute", ".attr(", ".data(", ".dataset.")


def attributes_read(document: Document) -> list[str]:
    """The attributes that the page's scripts read and elements have, whose names say that they hold a value."""
    code = code_of(document)
    if not any(hint in code for hint in _HINTS):
        return []
    names: dict[str, None] = {}
    for read in _READ.finditer(code):
        if names_a_value(read[1] or read[2]):
            names.update(dict.fromkeys(_written(read)))
    return [name for name in names if name in document.outline.having]


def _written(read: re.Match[str]) -> tuple[str, ...]:
    """How the attribute stands in the page: as it is, or with the "data-" that scripts leave out."""
    if read[2]:
        return ("data-" + _CAPITAL.sub(lambda capital: "-" + capital[0].lower(), read[2]),)
    name = read[1].lower()
    return (f"data-{name}",) if read[0].startswith(".data") else (name,)
