"""What is left of a text without its number: the words that say what it counts."""

import re

from figures.expressions import expression
from scraper.numbers.arrows import ARROWS
from scraper.numbers.match import Kind, NumberMatch

_JOINING = " \t\r\n\u00a0\u202f:;,|·•*–—-=→_/"
_EMPTY_BRACKETS = expression(r"\(\s*\)|\[\s*\]")
_ENDING_ARROWS = expression(rf"[\s{''.join(sorted(ARROWS))}\ufe0f]+\Z")
_OF = expression(r"\s*(?:de|d['’]|of|di|von|van)(?:\s+|(?<=['’]))", re.IGNORECASE)


def strip_number(text: str, match: NumberMatch) -> str:
    """The label: the text without number, unit and qualifier.

    White space is folded, punctuation that joined the number to its label dropped at both ends. "de" stays after a
    number ("45 % d'internationaux") and goes with a collective ("une quarantaine de programmes").
    """
    rest = text[match.end :]
    if match.kind is Kind.WORD:
        rest = without_of(rest)
    label = _EMPTY_BRACKETS.sub(" ", f"{text[: match.start]} {match.counted} {rest}")
    label = label.strip(_JOINING)
    if label and (label[-1] in ARROWS or label[-1] == "\ufe0f"):
        label = _ENDING_ARROWS.sub("", label)
    return " ".join(label.split())


def without_of(text: str) -> str:
    """The text without a leading "de", "d'" or "of"."""
    of = _OF.match(text)
    return text[of.end() :] if of else text
