"""The objects that a page's scripts hold: JSON blocks, and the literals of plain JavaScript.

Untrusted and often not valid on their own: a tolerant scanner takes from a script what looks like an object literal and
passes over the rest. Nothing is run.
"""

import re
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from scraper.reading.markup.document import Document
from scraper.well_formed import json_value

ScriptObject = Mapping[str, object]

MAX_BYTES = 3_000_000
MAX_OBJECTS = 50_000
_MAX_LITERALS = 400_000
_MAX_QUOTED = 3
_LONGEST_NUMBER = 24
_DATA_TYPES = frozenset({"application/json", "application/vnd.api+json"})
_CODE_TYPES = frozenset({"", "text/javascript", "application/javascript", "module"})
_NUXT_PAYLOAD = "__NUXT_DATA__"
_HANDED = ("__NUXT", "application/json")
_PART = expression(
    r"""//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`$\\]*`|[{}\[\]:,]|-?\d*\.?\d+|[A-Za-z_$][\w$]*""",
    re.DOTALL,
)


def hands_data(document: Document) -> bool:
    """Whether a page hands its scripts data, in a block or from elsewhere."""
    outline = document.outline
    scripts = outline.tagged.get("script", ())
    if any("application/json" in (outline.attributes[place].get("type") or "") for place in scripts):
        return True
    return any(sign in said for said in map(outline.said_at, scripts) for sign in _HANDED)


def script_objects(document: Document) -> Iterator[ScriptObject]:
    """Every object of the page's data blocks and inline scripts, at most MAX_OBJECTS."""
    left = MAX_OBJECTS
    for node in document.css("script:not([src])"):
        for found in _objects_of(node):
            yield found
            left -= 1
            if not left:
                return


def _objects_of(node: LexborNode) -> Iterator[ScriptObject]:
    attributes = node.attributes
    kind = (attributes.get("type") or "").strip().lower()
    if kind not in _DATA_TYPES | _CODE_TYPES:
        return
    text = node.text()
    if kind in _DATA_TYPES and len(text) <= MAX_BYTES:
        try:
            content = json_value(text)
        except (ValueError, RecursionError):
            return
        yield from _within(content, payload=content if attributes.get("id") == _NUXT_PAYLOAD else None)
    elif kind in _CODE_TYPES and "{" in text and len(text) <= _MAX_LITERALS:
        yield from literals(text, quoted=_MAX_QUOTED)


def _within(content: object, *, payload: object = None) -> Iterator[ScriptObject]:
    """All objects in a JSON value. Nuxt writes its payload as one list, in which a number stands for another entry."""
    entries = payload if isinstance(payload, list) else None
    waiting, left = [content], MAX_OBJECTS
    while waiting and left:
        left -= 1
        value = waiting.pop()
        if isinstance(value, dict):
            yield value if entries is None else {key: _entry(entries, at) for key, at in value.items()}
            waiting.extend(reversed(value.values()))
        elif isinstance(value, list):
            waiting.extend(reversed(value))


def _entry(entries: list[object], at: object) -> object:
    return entries[at] if isinstance(at, int) and 0 <= at < len(entries) else None


def literals(text: str, *, quoted: int = 0) -> Iterator[ScriptObject]:
    """The object literals of JavaScript; a string that holds objects itself is read too, `quoted` levels deep."""
    unclosed: list[dict[str, object]] = []
    key: str | None = None
    last: object = None
    for part in _PART.findall(text):
        if part == ":":
            key = last if isinstance(last, str) else None
            continue
        if part == "{":
            unclosed.append({})
        elif part == "}":
            if unclosed:
                yield unclosed.pop()
        elif part not in ",[]" and part[:2] not in ("//", "/*"):
            last = _value(part)
            if key is not None and unclosed:
                unclosed[-1][key] = last
            if quoted and isinstance(last, str) and "{" in last:
                yield from literals(last, quoted=quoted - 1)
        key = None


def _value(part: str) -> object:
    if part[0] in "\"'`":
        return _unquoted(part)
    if part[0] in "-.0123456789" and len(part) <= _LONGEST_NUMBER:
        return float(part) if "." in part else int(part)
    return part


def _unquoted(literal: str) -> str:
    """The text of a string literal; where its escapes are not JSON's, as it stands."""
    inner = literal[1:-1]
    if "\\" not in inner:
        return inner
    body = inner if literal[0] == '"' else inner.replace("\\'", "'").replace('"', '\\"')
    try:
        return str(json_value(f'"{body}"'))
    except ValueError:
        return inner
