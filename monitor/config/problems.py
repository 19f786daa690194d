"""What pydantic says about a configuration, in one line for each thing, beginning with the key's path."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError

from monitor.config.errors import ConfigError, Step
from monitor.config.suggest import closest, did_you_mean

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_BARE = re.compile(r"[A-Za-z0-9_-]+")

_TYPES = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list",
    "dict_type": "a table",
    "model_type": "a table",
    "model_attributes_type": "a table",
}
_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (int, "a number"),
    (float, "a number"),
    (str, "text"),
    (list, "a list"),
    (dict, "a table"),
)


_BOUNDS = {
    "greater_than_equal": ("ge", "at least"),
    "greater_than": ("gt", "more than"),
    "less_than_equal": ("le", "at most"),
    "less_than": ("lt", "less than"),
}
_LISTS_OF_TABLES = frozenset({"pages", "channels", "rules", "pages.figures"})
_BITS = 63
"""Of a whole number, beside its sign."""
_OVERSIZED = "a whole number without end; TOML has those of 64 bits, write a smaller one"
_MOST_PLACED = 20
"""Of so many problems the line is looked up: nobody mends more of them at a time."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where, by the steps that lead to the key, and what."""

    steps: tuple[Step, ...]
    text: str

    def __str__(self) -> str:
        return f"{key_path(self.steps)}: {self.text}"


def refusal(problems: Sequence[Problem], *, text: str) -> ConfigError:
    """The error that says all of it, with the lines of the file whose `text` it is."""
    from monitor.config.lines import lines_of  # most files have nothing wrong

    lines = lines_of(text, [problem.steps for problem in problems[:_MOST_PLACED]])
    unplaced = [None] * (len(problems) - len(lines))
    return ConfigError([str(problem) for problem in problems], lines=[*lines, *unplaced])


def key_path(steps: Sequence[Step]) -> str:
    """A key as people write it: `pages[0].schedule`, `hosts."www.example.org".pause_s`."""
    return "".join(_spelled(steps)).removeprefix(".")


def problems_of(error: ValidationError) -> list[Problem]:
    """Everything that is wrong, in the order of the file's form."""
    return [_problem(details) for details in error.errors(include_url=False)]


def oversized(document: Mapping[str, object]) -> list[Problem]:
    """The whole numbers that no setting takes: TOML has those of 64 bits, its parser any."""
    return [Problem(steps, _OVERSIZED) for steps, number in _integers(document) if number.bit_length() > _BITS]


def _integers(place: object, steps: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], int]]:
    within: Iterable[tuple[Step, object]] = ()
    if isinstance(place, dict):
        within = place.items()
    elif isinstance(place, list):
        within = enumerate(place)
    elif isinstance(place, int):
        yield steps, place
    for step, value in within:
        yield from _integers(value, (*steps, step))


def not_one_of(word: str, known: Sequence[str], *, quoted: str | None = None) -> str:
    """`"offcie": not one of "office", "hook"; did you mean "office"?`"""
    shown = quoted or json.dumps(word, ensure_ascii=False)
    if not known:
        return f"{shown}: there is none to name; add it, or take this out"
    listed = ", ".join(f'"{name}"' for name in known)
    hint = did_you_mean(word, known)
    return f"{shown}: not one of {listed}" + (f"; {hint}" if hint else "")


def _spelled(steps: Sequence[Step]) -> Iterator[str]:
    for step in steps:
        if isinstance(step, int):
            yield f"[{step}]"
        else:
            yield f".{step if _BARE.fullmatch(step) else json.dumps(step, ensure_ascii=False)}"


def _problem(details: "ErrorDetails") -> Problem:
    kind = details["type"]
    if kind in {"union_tag_invalid", "union_tag_not_found"}:
        return Problem((*details["loc"], "kind"), _channel_kind(details))
    steps, table = _place(details["loc"])
    return Problem(tuple(steps), _said(details, table, steps))


def _place(loc: Sequence[Step]) -> tuple[list[Step], str]:
    """The key's own steps, and which table of the form it stands in. pydantic puts a channel's kind among the steps."""
    steps, table = list(loc), ""
    if steps[:1] == ["channels"] and len(steps) > 2:
        table = f"channels.{steps.pop(2)}"
    elif len(steps) > 1:
        table = ".".join(str(step) for step in steps[:-1] if isinstance(step, str))
        table = "hosts" if table.startswith("hosts.") else table
    return steps, table


def _said(details: "ErrorDetails", table: str, steps: Sequence[Step]) -> str:
    kind, value = details["type"], details["input"]
    context = details.get("ctx", {})
    match kind:
        case "missing":
            said = f"is missing ({_meaning(str(steps[-1]), table)})"
        case "extra_forbidden":
            said = _unknown_key(str(details["loc"][-1]), table, value)
        case "too_short":
            said = "is empty; name at least one"
        case "literal_error":
            said = not_one_of(str(value), re.findall(r"'([^']*)'", str(context["expected"])), quoted=_toml(value))
        case "value_error":
            said = str(context["error"])
        case _ if kind in _BOUNDS:
            bound, words = _BOUNDS[kind]
            said = f"{_toml(value)}: must be {words} {context[bound]:g}"
        case _ if kind in _TYPES:
            said = f"must be {_TYPES[kind]}, not {_kind_of(value, whole=_TYPES[kind])}{_advice(kind, value, steps)}"
        case _:
            said = f"{_toml(value)}: not what stands here ({_meaning(str(steps[-1]), table)})"
    return said


def _meaning(key: str, table: str) -> str:
    """What a key of a table says, as the schema describes it."""
    from monitor.config.form import FORMS  # all tables, for those who have something to mend

    form = FORMS.get(table)
    fields = form.model_fields.items() if form else ()
    return next((str(field.description) for name, field in fields if key in (name, field.alias)), "see the manual")


def _advice(kind: str, value: object, steps: Sequence[Step]) -> str:
    """How to write it, where its form alone is wrong. The value is not repeated: it may be a secret."""
    table = ".".join(str(step) for step in steps if isinstance(step, str))
    match kind, value:
        case "string_type", int() | float():
            said = "write it in quotes"
        case "list_type", _ if table in _LISTS_OF_TABLES:
            said = f"write [[{table}]]"
        case "list_type", str():
            said = 'write it in brackets, as in ["…"]'
        case (("dict_type" | "model_type" | "model_attributes_type"), list()):
            said = f"write [{table}]"
        case "bool_type", str():
            said = "write one of these without quotes"
        case (("int_type" | "float_type"), str()):
            said = "write it without quotes"
        case _:
            return ""
    return f"; {said}"


def _unknown_key(key: str, table: str, value: object) -> str:
    from monitor.config.form import FORMS, keys_of  # all tables, for those who have something to mend

    form = FORMS.get(table)
    known = list(keys_of(form)) if form else []
    if table and key in keys_of(FORMS[""]) and not isinstance(value, dict | list):  # it was added at the file's end
        return "unknown key here; it belongs at the top of the file, before the first [table]"
    if table == "hosts" and "." not in key and closest(key, known) is None:
        return 'unknown key; a host stands in quotes, as in [hosts."www.example.org"], and has ' + ", ".join(known)
    found = closest(key, known)
    return f'unknown key; did you mean "{found}"?' if found else f"unknown key; known are {', '.join(known)}"


def _channel_kind(details: "ErrorDetails") -> str:
    known = ["email", "webhook", "apprise"]
    if details["type"] == "union_tag_not_found":
        return "is missing; " + " or ".join(f'"{kind}"' for kind in known)
    return not_one_of(str(details.get("ctx", {}).get("tag", "")), known)


def _kind_of(value: object, *, whole: str = "") -> str:
    if isinstance(value, float) and whole == "a whole number":
        return "one with decimals"
    return next((words for type_, words in _KINDS if isinstance(value, type_)), f"a {type(value).__name__}")


def _toml(value: object) -> str:
    if isinstance(value, float):
        return repr(value)  # also "nan" and "inf", as TOML has them
    if isinstance(value, str | int | bool):
        return json.dumps(value, ensure_ascii=False)
    return _kind_of(value)
