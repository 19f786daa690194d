"""Attributes with names of a page's own that its script reads: `getAttribute("countTo")`, `dataset.finalTotal`."""

import re

from figures.expressions import expression
from scraper.reading.counters.hydration import names_a_value
from scraper.reading.counters.script_calls import code_of
from scraper.reading.markup.document import Document
from scraper.reading.markup.text import places_of

_READ = expression(r"""(?:getAttribute|\.attr|\.data)\(\s?["']([\w-]{2,40})["']\s?\)|\.dataset\.(\w{2,40})""")
_CAPITAL = expression(r"[A-Z]")
_CALLS = ("getAttribute(", ".attr(", ".data(", ".dataset.")
"""What it begins with: sought as they are, since a pattern would be tried at each letter of the scripts."""


def attributes_read(document: Document) -> list[str]:
    """The attributes that the page's scripts read and elements have, whose names say that they hold a value."""
    code = code_of(document)
    names: dict[str, None] = {}
    for place in sorted([place for call in _CALLS for place in places_of(call, code)]):
        read = _READ.match(code, place)
        if read is not None and names_a_value(read[1] or read[2]):
            names.update(dict.fromkeys(_written(read)))
    return [name for name in names if name in document.outline.having]


def _written(read: re.Match[str]) -> tuple[str, ...]:
    """How the attribute stands in the page: as it is, or with the "data-" that scripts leave out."""
    if read[2]:
        return ("data-" + _CAPITAL.sub(lambda capital: "-" + capital[0].lower(), read[2]),)
    name = read[1].lower()
    return (f"data-{name}",) if read[0].startswith(".data") else (name,)
