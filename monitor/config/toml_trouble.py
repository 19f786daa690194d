"""What is no TOML, said with its place and what to do. No value is repeated: it may be a secret."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace

_AT = re.compile(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", re.DOTALL)
_SETTING = re.compile(r"""\s*[\w."'-]+\s*=\s*(.*)""")
_CURLY = "“”„«»‘’‚"
_SWITCHES = frozenset({"true", "false", "yes", "no", "on", "off"})
_NO_TOML = "this is no TOML; compare the line with what `keyfigures init` writes"
_CURLY_QUOTES = 'these are no quotes to TOML; write straight ones, as in "6h"'
_INVISIBLE = "an invisible character stands here; take it out"
_UNCLOSED_TEXT = "the text is not closed; put its closing quote at its end"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where reading stopped; lines and columns are counted from 1. `said` are the parser's words."""

    text: str
    line: int
    column: int
    said: str

    @property
    def written(self) -> str:
        """The whole line."""
        return self.text.split("\n")[self.line - 1]

    @property
    def rest(self) -> str:
        return self.written[self.column - 1 :]

    def moved_to(self, offset: int) -> "_Place":
        line, column = self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset)
        return replace(self, line=line, column=column)


def toml_trouble(text: str, error: tomllib.TOMLDecodeError) -> str:
    """`line 1, column 12: text stands in quotes; write "…" around it`."""
    place = _place(text, error)
    said = next((tell(place) for pattern, tell in _TELLING if re.match(pattern, place.said)), _NO_TOML)
    return f"line {place.line}, column {place.column}: {said}"


def _place(text: str, error: tomllib.TOMLDecodeError) -> _Place:
    found = _AT.fullmatch(str(error))
    said = found[1] if found else str(error)
    end = _Place(text=text, line=1, column=1, said=said).moved_to(len(text.rstrip()))
    if found is None or found[2] is None:
        return _opening(end)
    place = _Place(text=text, line=int(found[2]), column=int(found[3]), said=said)
    if inline := re.fullmatch(_INLINE_TWICE, said):
        return replace(place, column=_second_column(place, inline[1]))
    if re.match(_TWICE, said):  # the whole statement has been read by then
        return replace(place, column=_first_column(place.written))
    if re.match(_ESCAPE, said):  # the escape has been read by then
        return replace(place, column=place.written.rfind("\\", 0, place.column - 1) + 1)
    return place


def _opening(end: _Place) -> _Place:
    """Where a text begins whose end was looked for until the end of the file."""
    quotes = {"Unterminated": '"', "Expected": "'"}
    sign = quotes.get(end.said.split()[0])
    offset = end.text.rfind(sign) if sign and ("=" not in end.said) else -1
    return end if sign is None or offset < 0 else end.moved_to(offset)


def _first_column(line: str) -> int:
    return len(line) - len(line.lstrip()) + 1


def _second_column(place: _Place, key: str) -> int:
    """Where a key of a table in braces stands that has been read with its value by then."""
    read = place.written[: place.column - 1]
    keys = list(re.finditer(rf"""(?<![\w-])["']?{re.escape(key)}["']?\s*=""", read))
    return keys[-1].start() + 1 if keys else _first_column(place.written)


def _twice(place: _Place) -> str:
    statement = place.written.strip()
    header = statement.partition("]")[0].strip("[ ")
    if statement.startswith("[["):
        return f"{header} stands in the file already as something else; write [[{header}]] each time"
    if statement.startswith("["):
        return f"{header} stands in the file already; put all its keys in one place"
    inline = re.fullmatch(_INLINE_TWICE, place.said)
    if inline:
        return f"{inline[1]} has two values in one table; keep one of the two"
    key, equals, _ = statement.partition("=")
    return f"{key.strip() if equals else 'this key'} has a value already; keep one of the two"


def _unclosed_header(place: _Place) -> str:
    brackets = "]]" if "]]" in place.said else "]"
    return f"the name of the table is not closed; put {brackets} behind it"


def _illegal(place: _Place) -> str:
    if "\\n" in place.said or "\\r" in place.said:
        return _UNCLOSED_TEXT
    return _INVISIBLE


def _no_value(place: _Place) -> str:
    rest = place.rest.strip()
    if rest[:1] in ("", "#"):
        if "=" in place.written[: place.column - 1].partition("[")[0] and not place.written.rstrip().endswith(
            ("[", ",")
        ):
            return 'a value is missing behind "="; write one, text in quotes, as in "6h"'
        return 'a list is not closed; put "]" at its end'
    if rest[0] in _CURLY:
        return _CURLY_QUOTES
    if re.split(r"\W", rest.casefold())[0] in _SWITCHES:
        return "a switch is either true or false, in small letters; write one of these"
    return 'text stands in quotes; write "…" around it'


def _no_end(place: _Place) -> str:
    rest, setting = place.rest.strip(), _SETTING.match(place.written)
    if rest.startswith(","):
        return "no comma stands behind a value; take it out"
    if setting is None:
        return "more stands behind the name of the table; put it on the next line"
    if "=" in rest:
        return "two settings stand on one line; put each on a line of its own"
    if setting[1].startswith(("'", '"')):
        return "more stands behind the closing quote; put a text that holds ' into \"…\", one that holds \" into '…'"
    return 'this is neither a number nor a date; write quotes around it if it is text, as in "6h"'


def _no_equals(place: _Place) -> str:
    rest = place.rest.strip()
    if rest.startswith(":"):
        return 'a colon stands where "=" belongs; write key = value'
    if not rest:
        return "a key without a value; write key = value, or # before a comment"
    return '"=" is missing behind the key; write key = value, and a key that holds blanks in quotes'


def _no_statement(place: _Place) -> str:
    rest = place.rest
    if rest.startswith("//"):
        return 'a comment begins with "#"; write that instead of "//"'
    if rest.startswith("="):
        return 'a key is missing before "="; write key = value'
    if rest[:1] in ("]", "}"):
        return "a bracket is closed here that none opened; take it out"
    if rest[:1] in _CURLY:
        return _CURLY_QUOTES
    if not rest[:1].isprintable():
        return _INVISIBLE
    return "no line begins so; write key = value, [table], or # before a comment"


def _no_key(place: _Place) -> str:
    if not place.rest.strip():
        return "a table in braces stands on one line; write it on one, or as a [table] of its own"
    return "no key begins so; write it with letters, digits, - and _, or in quotes"


def _always(words: str) -> Callable[[_Place], str]:
    return lambda _: words


_ESCAPE = r"Unescaped|Invalid hex|Escaped"
_INLINE_TWICE = r"Duplicate inline table key '(.*)'"
_TWICE = r"Cannot |Duplicate inline table key"
_TELLING: tuple[tuple[str, Callable[[_Place], str]], ...] = (
    (_TWICE, _twice),
    (r"Expected '\]", _unclosed_header),
    (r"Expected '='", _no_equals),
    (r"Expected newline", _no_end),
    (r"Expected |Unterminated", _always(_UNCLOSED_TEXT)),
    (r"Illegal character|Found invalid character", _illegal),
    (r"Invalid value", _no_value),
    (r"Invalid statement", _no_statement),
    (r"Invalid initial character", _no_key),
    (r"Invalid date", _always("there is no such date; write quotes around it if it is text")),
    (r"Unclosed array", _always('a comma or "]" is missing in the list; write ["a", "b"]')),
    (r"Unclosed inline table", _always('a comma or "}" is missing in the table; write { a = "x", b = "y" }')),
    (
        _ESCAPE,
        _always("a backslash in \"…\" begins an escape; put the text into single quotes, as in 'C:\\figures'"),
    ),
)
"""The parser's words, and what is said instead."""
