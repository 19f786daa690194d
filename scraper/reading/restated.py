"""A number that its own words say again: in its label, at its end, or in the sentence under a card's title."""

import re
from collections.abc import Sequence
from dataclasses import replace

from figures.expressions import expression
from figures.fold import numbers
from figures.record import Qualifier, Quantity
from scraper.numbers import Kind, NumberContext, find_numbers, strip_number
from scraper.reading.candidate import Candidate
from scraper.reading.markup.text import has_digit, words
from scraper.reading.stats.stat import climb

_HYPHENS = ("-", "‑", "–")
"""Behind a number that is a part of a word: "5-star hotels"."""
_BEHIND_A_NAME = (*_HYPHENS, ",", ".")
"""Behind a number that names, the head of a row too: "6e, classes", "1. Term"."""
_VALUE_AT_END = expression(r"(.*[^\W\d_].*?)\s[:(]?(\d[\d.,]*)\s?%?\)?", re.DOTALL)
_ENDS = frozenset("0123456789%)")
_FEWEST_BARS = 2
"""Where one label ends with its number, it may be by chance: "Under 18", 18 %."""
_LONGEST_CARD = 4
"""Lines of an element in which a title and the text below it are told."""
_HIGHEST_TILE = 3
_LONGEST_OPENING = 200
"""Characters of a label within which a number ends that it begins with."""
_CELLS = frozenset({"td", "th", "dd", "li"})


def take_from_labels(candidates: Sequence[Candidate], context: NumberContext) -> None:
    """Leaves a number out of its label where the label begins with it: "100 000", "More than 100 000 residents".

    "At least" there is meant of the number too; a per cent there is not: "100", "100 % electric buses". Where several
    labels end with it, as those of bars do, they are without it: "Reading 91", 91 %.
    """
    ending: list[tuple[Candidate, str]] = []
    for candidate in candidates:
        if not has_digit(candidate.label):
            continue
        if _may_agree(candidate.label, candidate.raw):
            _take(candidate, context)
        if candidate.label[-1] in _ENDS and (label := _without_value_at_end(candidate)):
            ending.append((candidate, label))
    if len(ending) >= _FEWEST_BARS:
        for candidate, label in ending:
            if candidate.quantity.unit is None and "%" in candidate.label[len(label) :]:
                candidate.quantity = replace(candidate.quantity, unit="%")
            candidate.label = label


def _without_value_at_end(candidate: Candidate) -> str:
    """The words of a label that ends with its figure's number; "" of others."""
    if not candidate.evidence.suffices:
        return ""
    found = _VALUE_AT_END.fullmatch(candidate.label)
    return found[1].rstrip(" :–-(") if found is not None and found[2] == candidate.raw.strip("% \u00a0\u202f") else ""


def _may_agree(one: str, other: str) -> bool:
    """Whether the first number of one text may be that of another, which begins with the same digit then."""
    first, second = _leading_digit(one), _leading_digit(other)
    return first == second or 0 in (first, second)


def _leading_digit(text: str) -> int:
    """The first digit of a text that is no zero; 0 where it has none."""
    return next((int(character) for character in text if character.isdecimal() and int(character)), 0)


def _take(candidate: Candidate, context: NumberContext) -> None:
    found = find_numbers(candidate.label[:_LONGEST_OPENING], context=context)
    if not found or found[0].start or found[0].kind is Kind.WORD:
        return
    told, quantity = found[0].quantity, candidate.quantity
    is_same = told.value is not None and (told.value, told.upper) == (quantity.value, quantity.upper)
    if not is_same or candidate.label[found[0].end : found[0].end + 1] in _BEHIND_A_NAME or _is_other(candidate, told):
        return
    if label := strip_number(candidate.label, found[0]):
        candidate.label = label
        qualifier = quantity.qualifier or told.qualifier
        candidate.quantity = replace(quantity, qualifier=qualifier)


def _is_other(candidate: Candidate, told: Quantity) -> bool:
    """Whether a label's number is of something else: a share says its per cent again, and a row's place heads cells."""
    quantity = candidate.quantity
    if told.unit != quantity.unit and (told.unit is not None or quantity.unit == "%"):
        return True
    return told.qualifier is Qualifier.RANK and quantity.qualifier is None and candidate.box.tag == "td"


def goes_on(candidate: Candidate, told: Candidate) -> bool:
    """Whether a number is one told before, of which its words say more; a card's title takes these for its label."""
    if _restates(candidate, told):
        told.label = candidate.label
        return True
    return _tells_again(candidate, told)


def _restates(candidate: Candidate, title: Candidate) -> bool:
    """Whether the text of a card says its title again and goes on: "15 towns", "15 towns that work with us"."""
    is_below = candidate.order == title.order + 1 and candidate.section == title.section
    if not is_below or (candidate.box.tag, candidate.box.names) == (title.box.tag, title.box.names):
        return False
    said, again = words(title.label), words(candidate.label)
    if not said or again[: len(said)] != said or not _are_a_card(title, candidate):
        return False
    return set(numbers(title.label)) <= set(numbers(candidate.label))  # those of two years tell of both


def _tells_again(candidate: Candidate, tile: Candidate) -> bool:
    """Whether the text of a tile tells its number in a sentence: "200", "Projects", "Over 200 projects in 12 towns"."""
    if not tile.order < candidate.order < tile.order + _LONGEST_CARD or candidate.section != tile.section:
        return False
    if (candidate.box.tag, candidate.box.names) == (tile.box.tag, tile.box.names) or candidate.box.tag in _CELLS:
        return False
    noun = words(tile.label)[:1]
    return bool(noun) and noun[0] in words(candidate.label) and _are_a_tile(tile, candidate)


def _are_a_tile(tile: Candidate, text: Candidate) -> bool:
    around = (box for box in climb(tile.box, limit=_HIGHEST_TILE, own=True) if box.first <= text.order < box.end)
    return any(box.end - box.first <= _LONGEST_CARD for box in around)


def _are_a_card(title: Candidate, text: Candidate) -> bool:
    above = title.box.parent
    return above is not None and above.first <= text.order < above.end <= above.first + _LONGEST_CARD
