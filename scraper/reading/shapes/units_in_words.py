"""Units in words behind a number whose label stands before it: "Superficie : 2 315 hectares", `Area`, `2,315 acres`.

Where a label begins with such a word it keeps it: "hectares of vineyards".
"""

import re
from dataclasses import replace

from figures.expressions import expression
from figures.unit_words import UNIT_WORDS
from scraper.reading.stats.stat import Stat, has_words

_SYMBOLS = tuple(UNIT_WORDS)
_BEHIND = expression(
    r"[ \u00a0\u202f](?:" + "|".join(f"({words})" for words in UNIT_WORDS.values()) + r")"
    r"(?=\Z|[,;.)]|\s(?:\(|[–-]|dont|davon|of which|di cui|de (?:los|las) cuales|waarvan|w tym|dos quais))",
    re.IGNORECASE,
)


def take_unit(stat: Stat, label: str) -> str:
    """Takes the unit in words behind a stat's number into it; gives the label that is left."""
    match = stat.match
    if match.quantity.unit is not None or not stat.text[match.end + 1 : match.end + 2].isalpha():
        return label
    found = _BEHIND.match(stat.text, match.end)
    if found is None or found.lastindex is None:
        return label
    word = found[found.lastindex]
    left = _without(label, word, behind=stat.text[match.end :])
    if not has_words(left) or left == label or label.startswith(word):
        return label
    quantity = replace(match.quantity, unit=_SYMBOLS[found.lastindex - 1])
    stat.match = match._replace(quantity=quantity, end=found.end(), raw=stat.text[match.start : found.end()])
    return left


def _without(label: str, word: str, *, behind: str) -> str:
    """A label without the unit of its number: the first `behind` it, none before it ("per metre: 12 metres")."""
    unit = re.compile(rf"(?:\s?:)?\s?(?<!\w){re.escape(word)}(?!\w)")
    found = list(unit.finditer(label))
    if not found:
        return label
    own = found[max(0, len(found) - len(unit.findall(behind)))]
    return f"{label[: own.start()]}{label[own.end() :]}".strip(" :,")
