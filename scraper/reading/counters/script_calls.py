"""Numbers that a script hands to an element by its id: `new CountUp("students", 12500)`, `$("#x").text(93)`.

Read from the words of the script alone, nothing is run: the numbers that follow an element's id in one statement, or
the name of the variable that holds the element.
"""

import re
from collections.abc import Iterator, Sequence

from figures.expressions import expression
from scraper.reading.counters.hydrated import Hydrated
from scraper.reading.markup.document import Document

_MAX_SCRIPT = 200_000
_MAX_PLACES = 6
_MAX_STATEMENT = 240
_NUMBER = r"-?\d[\d_]{0,18}(?:\.\d{1,6})?"
_ARGUMENTS = expression(
    rf"""[\s)\]]*(?:\.\w+\s*(?:\(\{{\s*\w+\s*:|\(|=(?!=))|,)\s*
    (?:(?P<numbers>{_NUMBER}(?:\s*,\s*{_NUMBER})*)|["'`](?P<text>[^"'`<>]{{0,4}}\d[^"'`<>]{{0,24}})["'`])""",
    re.VERBOSE,
)
_VARIABLE = expression(r"(\w+)\s*=\s*[^=;\n]{0,60}\Z")
_AFFIX = expression(r"\b(prefix|suffix)[\"']?\s*:\s*(?:\"([^\"]{0,12})\"|'([^']{0,12})'|`([^`$]{0,12})`)")
_SPAN = 3
"""Arguments of a call that names start, end and duration; of fewer, the first is the end."""


def code_of(document: Document) -> str:
    """The page's inline scripts, one after another."""
    scripts = (node for node in document.css("script:not([src])") if "json" not in (node.attributes.get("type") or ""))
    return "\n".join(text for node in scripts if len(text := node.text()) <= _MAX_SCRIPT)


def handed_to(identity: str, code: str) -> Hydrated | None:
    """What a script shows in the element of an id."""
    if identity not in code:
        return None
    quoted = re.compile(rf"""["'`]#?{re.escape(identity)}["'`]""")
    for place, _ in zip(quoted.finditer(code), range(_MAX_PLACES), strict=False):
        statement = _statement(code, place.end())
        found = _read(statement)
        variable = _VARIABLE.search(code, max(0, place.start() - 80), place.start())
        if found is None and variable is not None:
            found = next(_with_variable(variable[1], code), None)
        if found is not None:
            return found
    return None


def _with_variable(name: str, code: str) -> Iterator[Hydrated]:
    for use, _ in zip(re.finditer(rf"\b{re.escape(name)}\b(?=\s*[,.])", code), range(_MAX_PLACES), strict=False):
        found = _read(_statement(code, use.end()))
        if found is not None:
            yield found


def _statement(code: str, start: int) -> str:
    return code[start : start + _MAX_STATEMENT].partition(";")[0]


def _read(statement: str) -> Hydrated | None:
    arguments = _ARGUMENTS.match(statement)
    if arguments is None:
        return None
    if arguments["text"]:
        return Hydrated(value=arguments["text"].strip())
    affixes = {kind: a or b or c for kind, a, b, c in _AFFIX.findall(statement)}
    value = _end([number.strip().replace("_", "") for number in arguments["numbers"].split(",")])
    return Hydrated(value=value, prefix=affixes.get("prefix", ""), suffix=affixes.get("suffix", ""), exact=True)


def _end(numbers: Sequence[str]) -> str:
    """The value a counter ends with: the second of start, end and duration; else the first."""
    starts = len(numbers) > 1 and float(numbers[0]) == 0
    return numbers[1] if starts or len(numbers) >= _SPAN else numbers[0]
