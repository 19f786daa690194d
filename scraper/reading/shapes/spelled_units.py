"""Units in words behind a number whose label stands elsewhere: "Superficie : 2 315 hectares", `Area`, `2,315 acres`.

Where a label goes on with such a word it keeps it: "hectares of vineyards", "years of experience". What is counted in
years or days is told by its label: "46.2 years", "average age", but "30 years", "experience".
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from figures.expressions import expression
from figures.unit_words import TIME_UNITS
from scraper.numbers import points_behind
from scraper.numbers.members import AT_MOST
from scraper.reading.stats.stat import Shape, Stat, has_words
from scraper.reading.stats.worded_units import any_unit, symbol_of, unit_alone
from scraper.reading.words.length_words import LASTING

_GOES_ON = expression(r"(?!(?:age|âge|età|ikä|věk)\s)[a-zà-ÿ]{1,3}(?:['’]|\s)")
"""How words begin that go on with those before them: "of", "de", "d'", "von". An age is as short and does not."""


_ENDS = expression(
    r"\Z|[,;.)]|\s(?:\(|[–-]|dont|davon|of which|di cui|de (?:los|las) cuales|waarvan|w tym|dos quais)", re.IGNORECASE
)
"""What follows a unit that no words go on with."""

_TIME_ENDS = expression(r"\s?(?:\Z|[.;(])")
"""The same of a time: behind a comma stands what it costs."""


@cache
def _behind(language: str | None) -> re.Pattern[str]:
    return re.compile(r"[ \u00a0\u202f]" + any_unit(language) + r"(?!\w)", re.IGNORECASE)


def take_unit(stat: Stat, label: str, language: str | None) -> str:
    """Takes the unit in words behind a stat's number into it; gives the label that is left."""
    unit = stat.match.quantity.unit
    if unit is not None:
        return _take_points(stat, label) if unit[0] == "/" else label
    if not stat.settled and stat.own == "":
        return _take_line(stat, label, language)
    if not stat.settled and stat.own_unit:
        return _take_own(stat, label)
    return _take_behind(stat, label, language)


def _take_points(stat: Stat, label: str) -> str:
    """Takes the points behind so many of the best: "45/50 Punkte"."""
    behind = stat.text[stat.match.end :]
    found = points_behind(behind.lstrip())
    if found is None:
        return label
    left = _without(label, found[0], behind=behind)
    if left == label or not has_words(left) or (label.startswith(found[0]) and _GOES_ON.match(left)):
        return label
    _set(stat, stat.match.quantity.unit or "", end=len(stat.text) - len(behind.lstrip()) + found.end())
    return left


def _take_behind(stat: Stat, label: str, language: str | None) -> str:
    """Takes the unit right behind a number, where the label stands before both or in another element."""
    match = stat.match
    if not stat.text[match.end + 1 : match.end + 2].isalpha():
        return label
    found = _behind(language).match(stat.text, match.end)
    if found is None or found.lastindex is None:
        return label
    word, symbol = found[found.lastindex], symbol_of(found, language)
    is_apart = _ends_element(stat, found.end())
    ends = is_apart or (_TIME_ENDS if symbol in TIME_UNITS else _ENDS).match(stat.text, found.end()) is not None
    left = _without(label, word, behind=stat.text[match.end :]) if ends else label
    goes_on = label.startswith(word) and not (is_apart and _may_be_of(stat, left, symbol))
    if left == label or goes_on or not has_words(left):
        return label
    _set(stat, symbol, end=found.end())
    return left


def _ends_element(stat: Stat, end: int) -> bool:
    """Whether an inline element ends at a place of a stat's line: "46.2 years", "average age" in two."""
    pieces, text = stat.line.pieces, stat.line.text
    return (
        len(pieces) > 1 and text == stat.text and any(text[end:start].isspace() or start == end for start, _ in pieces)
    )


def take_units_of_cells(stats: Sequence[Stat]) -> None:
    """Takes the units in words of numbers that stand with nothing else in the cells of a table."""
    for stat in stats:
        if stat.own_unit and stat.match.quantity.unit is None and stat.match.quantity.upper is None:
            _set(stat, stat.own_unit, end=len(stat.text.rstrip()))
            stat.own, stat.shape = "", Shape.BARE


def _take_own(stat: Stat, label: str) -> str:
    """Takes the unit that is all that the number's line says beside it."""
    own = stat.own
    left = label.removeprefix(own).strip() if not stat.before else label.replace(f" {own}", "", 1)
    if left == label or not has_words(left) or not (stat.before or _may_be_of(stat, left, stat.own_unit)):
        return label
    _set(stat, stat.own_unit, end=len(stat.text.rstrip()))
    return left


def _take_line(stat: Stat, label: str, language: str | None) -> str:
    """Takes the unit that is alone on the line behind the number's, over that of its label."""
    if not stat.after or not (stat.before or len(stat.after) > 1):
        return label
    unit = stat.after[0].text
    symbol = unit_alone(unit, language)
    left = label.removeprefix(unit).strip() if not stat.before else label.replace(f" {unit}", "", 1)
    if not symbol or left == label or not has_words(left) or not (stat.before or _may_be_of(stat, left, symbol)):
        return label
    text = f"{stat.text} {unit}"
    match = stat.match
    quantity = replace(match.quantity, unit=symbol)
    stat.text, stat.match = text, match._replace(quantity=quantity, end=len(text), raw=text[match.start :])
    stat.after = stat.after[1:]
    return left


def _may_be_of(stat: Stat, left: str, symbol: str) -> bool:
    """Whether words under a number and its unit are its label, and do not go on with the unit."""
    if _GOES_ON.match(left):
        return False
    value, qualifier = stat.match.quantity.value, stat.match.quantity.qualifier
    is_fraction = value is not None and value != value.to_integral_value()
    is_measured = is_fraction or qualifier is AT_MOST or LASTING.search(left) is not None
    return symbol not in TIME_UNITS or is_measured


def _set(stat: Stat, symbol: str, *, end: int) -> None:
    match = stat.match
    quantity = replace(match.quantity, unit=symbol)
    stat.match = match._replace(quantity=quantity, end=end, raw=stat.text[match.start : end])


def _without(label: str, word: str, *, behind: str) -> str:
    """A label without the unit of its number: the first `behind` it, none before it ("per metre: 12 metres")."""
    unit = re.compile(rf"(?:\s?:)?\s?(?<!\w){re.escape(word)}(?!\w)")
    found = list(unit.finditer(label))
    if not found:
        return label
    own = found[max(0, len(found) - len(unit.findall(behind)))]
    rest = label[own.end() :]
    return f"{label[: own.start()]}{'' if rest == '.' else rest}".strip(" :,")
