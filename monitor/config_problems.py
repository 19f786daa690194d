"""What pydantic says about a configuration, in one line for each thing, beginning with the key's path."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from pydantic import ValidationError

from monitor.config_form import FORMS, keys_of
from monitor.form import Form
from monitor.suggest import closest, did_you_mean

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Step = str | int
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


def key_path(steps: Sequence[Step]) -> str:
    """A key as people write it: `pages[0].schedule`, `hosts."www.example.org".pause_s`."""
    return "".join(_spelled(steps)).removeprefix(".")


def problems_of(error: ValidationError) -> list[str]:
    """Everything that is wrong, in the order of the file's form."""
    return [_problem(details) for details in error.errors(include_url=False)]


def not_one_of(word: str, known: Sequence[str], *, quoted: str | None = None) -> str:
    """`"offcie": not one of "office", "hook"; did you mean "office"?`"""
    listed = ", ".join(f'"{name}"' for name in known) or "anything: there is none"
    hint = did_you_mean(word, known)
    return f"{quoted or json.dumps(word, ensure_ascii=False)}: not one of {listed}" + (f"; {hint}" if hint else "")


def _spelled(steps: Sequence[Step]) -> Iterator[str]:
    for step in steps:
        if isinstance(step, int):
            yield f"[{step}]"
        else:
            yield f".{step if _BARE.fullmatch(step) else json.dumps(step, ensure_ascii=False)}"


def _problem(details: "ErrorDetails") -> str:
    kind = details["type"]
    if kind in {"union_tag_invalid", "union_tag_not_found"}:
        return f"{key_path((*details['loc'], 'kind'))}: {_channel_kind(details)}"
    steps, table = _place(details["loc"])
    return f"{key_path(steps)}: {_said(details, table)}"


def _place(loc: Sequence[Step]) -> tuple[list[Step], str]:
    """The key's own steps, and which table of the form it stands in. pydantic puts a channel's kind among the steps."""
    steps, table = list(loc), ""
    if steps[:1] == ["channels"] and len(steps) > 2:
        table = f"channels.{steps.pop(2)}"
    elif len(steps) > 1:
        table = ".".join(str(step) for step in steps[:-1] if isinstance(step, str))
        table = "hosts" if table.startswith("hosts.") else table
    return steps, table


def _said(details: "ErrorDetails", table: str) -> str:
    kind, value = details["type"], details["input"]
    context = details.get("ctx", {})
    match kind:
        case "missing":
            return "is missing"
        case "extra_forbidden":
            return _unknown_key(str(details["loc"][-1]), FORMS.get(table))
        case "literal_error":
            return not_one_of(str(value), re.findall(r"'([^']*)'", str(context["expected"])), quoted=_toml(value))
        case "value_error":
            return str(context["error"])
        case _ if kind in _TYPES:
            return f"must be {_TYPES[kind]}, not {_kind_of(value)}"
        case _:
            return f"{_toml(value)}: {details['msg'][:1].lower()}{details['msg'][1:]}"


def _unknown_key(key: str, form: type[Form] | None) -> str:
    known = list(keys_of(form)) if form else []
    found = closest(key, known)
    return f'unknown key; did you mean "{found}"?' if found else f"unknown key; known are {', '.join(known)}"


def _channel_kind(details: "ErrorDetails") -> str:
    known = ["email", "webhook", "apprise"]
    if details["type"] == "union_tag_not_found":
        return "is missing; " + " or ".join(f'"{kind}"' for kind in known)
    return not_one_of(str(details.get("ctx", {}).get("tag", "")), known)


def _kind_of(value: object) -> str:
    return next((words for type_, words in _KINDS if isinstance(value, type_)), f"a {type(value).__name__}")


def _toml(value: object) -> str:
    if isinstance(value, str | int | float | bool):
        return json.dumps(value, ensure_ascii=False)
    return _kind_of(value)
