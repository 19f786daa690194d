"""A counter's options, as one attribute keeps them: JSON, an island's properties, or an object of JavaScript."""

from collections.abc import Mapping

from figures.expressions import expression
from scraper.reading.counters.attributes import COMPONENT_ATTRIBUTE, JSON_VALUE_KEYS
from scraper.reading.counters.script_objects import literals
from scraper.well_formed import json_value

OPTIONAL = frozenset(
    {"aria-label", "data-settings", "data-options", "data-config", "data-props", "props", COMPONENT_ATTRIBUTE}
)
"""Attributes that most elements have for other ends: looked at no further unless they hold a number."""

_END_KEYS = ("target", "final", "finalNumber", "count", *JSON_VALUE_KEYS)
"""Names by which components are handed the end of a count, the surest first: beside a target a value is the start."""

_CALLED = expression(r"""[\w$]*(?:[Cc]ount|[Nn]umber|[Aa]nimat|[Ss]tat)[\w$]*\(\s*["']?(\d[\d.,]*)["']?\s*[,)]""")
"""A component that is called for: `x-data="counter(5200)"`."""

_LONGEST = 2000
_PAIR = 2


def options_in(name: str, text: str) -> tuple[Mapping[str, object], str]:
    """What an attribute says of a counter, and the value that it counts to, "" where it tells none."""
    if name == COMPONENT_ATTRIBUTE:
        return _component(text)
    keys = _END_KEYS if name == "props" else JSON_VALUE_KEYS
    if not any(f'"{key}"' in text for key in keys):
        return {}, ""
    options = _parsed(text)
    if name == "props":
        options = {key: _unpaired(value) for key, value in options.items()}
    return options, _value(options, keys)


def _component(text: str) -> tuple[Mapping[str, object], str]:
    if len(text) > _LONGEST:
        return {}, ""
    called = _CALLED.match(text)
    if called is not None:
        return {}, called[1]
    for options in literals(text) if any(key in text for key in _END_KEYS) else ():
        value = _value(options, _END_KEYS)
        if value.strip("0.,"):
            return options, value
    return {}, ""


def _value(options: Mapping[str, object], keys: tuple[str, ...]) -> str:
    return str(next((options[key] for key in keys if key in options), "")).strip()


def _parsed(text: str) -> Mapping[str, object]:
    try:
        options = json_value(text, strict=True)
    except (ValueError, RecursionError):
        return {}
    return options if isinstance(options, dict) else {}


def _unpaired(value: object) -> object:
    """A property as Astro writes it, behind the number of its kind: "[0, 5200]"."""
    return value[1] if isinstance(value, list) and len(value) == _PAIR and value[0] == 0 else value
