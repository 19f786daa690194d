"""Numbers whose suffix is told only by what stands around it: "2.4m", "people"; "850m", "Height"."""

from figures.expressions import expression
from scraper.numbers import NumberContext, NumberMatch, Problem, find_numbers
from scraper.reading.evidence.labels import counts_things, is_of_institutions
from scraper.reading.stats.stat import Stat
from scraper.reading.words.length_words import AMOUNT, LENGTH
from scraper.reading.words.phrases import Names

_UNIT_NAMES = Names(r"unit|einheit|eenheid|jednostk")
_SPACED_K = (" K", " k", "\u00a0K", "\u00a0k")
"""Thousands beside what is counted, kelvin beside anything else."""
_MANY_OF = expression(r"d(?:e\s|['’])\w+[sx]\b")
"""How a French label goes on behind millions: "de voyageurs"."""


def is_glued_metre(match: NumberMatch) -> bool:
    """Whether a number ends in an "m" that was read as metres: its label may go on, `20m long`, `stays`."""
    return match.quantity.unit == "m" and match.raw.endswith("m") and match.raw[-2:-1].isdigit()


def explained(stat: Stat, label: str, context: NumberContext) -> NumberMatch:
    """The stat's number with its label behind it, as metres where an "m" is those, or as it is."""
    match = stat.match
    if match.problem is None and not stat.after and stat.text[match.end :].strip():
        return match
    found = find_numbers(f"{match.raw} {label}", context=context)
    is_same = len(found) > 0 and found[0].raw == match.raw
    if is_same and (found[0].problem is None or match.problem is None):
        return match._replace(quantity=found[0].quantity, problem=found[0].problem)
    if match.problem is Problem.UNKNOWN_SUFFIX and match.raw.endswith(_SPACED_K) and _counts_many(label):
        found = find_numbers(f"{match.raw[:-2]}K", context=context)
        return match._replace(quantity=found[0].quantity, problem=found[0].problem) if len(found) == 1 else match
    if match.raw.endswith("m") and match.raw[-2:-1].isdigit():
        found = find_numbers(f"{match.raw[:-1]} m", context=context)
        is_read = len(found) == 1 and found[0].problem is None and found[0].quantity.unit == "m"
        if is_read and _is_length(stat, label):
            return match._replace(quantity=found[0].quantity, problem=None)
    return match


def _is_length(stat: Stat, label: str) -> bool:
    """Whether an "m" is metres: the label is a length, or the "m" stands in an element that is called a unit's.

    Elsewhere it may be millions, in an element of its own too.
    """
    if LENGTH.search(label) is not None:
        return True
    is_of_many = _counts_many(label) or _MANY_OF.match(label) is not None
    return not is_of_many and AMOUNT.search(label) is None and _is_apart(stat) and _is_called_unit(stat)


def _counts_many(label: str) -> bool:
    return counts_things(label) or is_of_institutions(label)


def _is_apart(stat: Stat) -> bool:
    line, last = stat.line, stat.match.end - 1
    return last < len(line.text) and line.box_at(last) is not line.box_at(stat.match.number_start)


def _is_called_unit(stat: Stat) -> bool:
    return _UNIT_NAMES.are(stat.line.box_at(stat.match.end - 1).names)
