"""The names of the attributes in which known widgets keep what an animated counter shows in the end."""

VALUE_ATTRIBUTES = (
    "data-to-value",
    "data-purecounter-end",
    "data-number-value",
    "data-counter-value",
    "data-countup-end",
    "data-count-to",
    "data-countto",
    "data-counter-end",
    "data-end-value",
    "data-endval",
    "data-end-digit",
    "data-end",
    "data-digit",
    "data-to",
    "data-max",
    "data-count",
    "data-counter",
    "data-countup",
    "data-counterup",
    "data-odometer-final",
    "data-final",
    "data-final-value",
    "data-value",
    "data-val",
    "data-target",
    "data-number",
    "data-num",
    "data-stat",
    "data-percent",
    "data-percentage",
    "data-pie-label-value",
    "data-pie-value",
    "data-percentage-value",
    "data-bricks-counter-options",
    "data-counter-options",
    "data-settings",
    "data-options",
    "data-config",
    "data-props",
    "props",
    "x-data",
    "aria-label",
)
"""Attributes that hold a counter's final value, some of them in JSON, the most trusted first."""

START_ATTRIBUTES = (
    "data-from-value",
    "data-purecounter-start",
    "data-start",
    "data-start-digit",
    "data-from",
    "data-min",
)
"""Attributes that hold the value a counter starts from: its text says no more than they do."""

PREFIX_ATTRIBUTES = (
    *("data-prefix", "data-purecounter-prefix", "data-before"),
    *("data-count-prefix", "data-counter-prefix", "data-countup-prefix", "data-number-prefix", "data-value-prefix"),
    *("data-prefixe", "data-prefijo", "data-prefixo", "data-prefisso", "data-voorvoegsel", "data-przedrostek"),
)
SUFFIX_ATTRIBUTES = (
    "data-suffix",
    "data-purecounter-suffix",
    "data-after",
    *("data-count-suffix", "data-counter-suffix", "data-countup-suffix", "data-number-suffix", "data-value-suffix"),
    *("data-suffixe", "data-sufijo", "data-sufixo", "data-suffisso", "data-achtervoegsel", "data-przyrostek"),
    *("data-pie-units", "data-digit-label", "data-units", "data-postfix"),
    "data-unit",
)
UNIT_ATTRIBUTE = "data-unit"
"""Its value is a word of its own: no author writes the space before it."""

OWN_AFFIXES = {"prefix": "data-prefix", "suffix": "data-suffix", "unit": "data-unit", "postfix": "data-suffix"}
"""What elements that are made up call the same: `<count-up end="1200" suffix="+">`."""

SYMBOL_ATTRIBUTE, SYMBOL_POSITION_ATTRIBUTE = "data-symbol", "data-symbol-pos"
AFFIX_ATTRIBUTES = (*PREFIX_ATTRIBUTES, *SUFFIX_ATTRIBUTES, SYMBOL_ATTRIBUTE)
SEPARATOR_ATTRIBUTES = (
    "data-delimiter",
    "data-purecounter-separator",
    "data-number-separator",
    "data-separator",
    "data-thousands",
)
SEPARATORS = frozenset({",", ".", " ", "'", "’", "\u00a0", "\u202f"})
COMPONENT_ATTRIBUTE = "x-data"
"""The attribute in which Alpine keeps what an element starts with, in JavaScript: `{ shown: 0, target: 5200 }`."""

JSON_VALUE_KEYS = (
    *("endValue", "endVal", "end_value", "endNumber", "end_number", "countTo", "count_to", "finalValue", "to_value"),
    *("end", "to", "value", "number"),
)
JSON_PREFIX_KEYS, JSON_SUFFIX_KEYS = ("prefix",), ("suffix",)
PERCENT_ATTRIBUTES = frozenset({"data-percent", "data-percentage", "data-percentage-value"})
"""Attributes whose value is a percentage, though no sign may say so."""

NEEDS_COMPANY = frozenset(
    {"data-max", "data-to", "data-end", "data-target", "data-value", "data-val", "data-number", "aria-label", "x-data"}
)
"""Attributes with other uses (sliders, toggles, forms): read only where the element's own text could be a counter's."""

SCALE_ATTRIBUTE = "data-max"
NOW_ATTRIBUTES = ("data-value", "data-val")
"""Attributes that hold what a bar has come to; "data-max" beside one is the end of its scale and no counter's value."""
