"""The numbers of a text that may be figures."""

from figures.expressions import expression
from scraper.numbers import Decoy, NumberContext, NumberMatch, find_decoy, find_numbers, may_be_hour
from scraper.reading.markup.text import FULL_STOP
from scraper.reading.words.length_words import LASTING

MAX_LINE = 4000
"""Characters of a line that are read: what is longer is no paragraph that anybody wrote."""

_NO_DIGIT = expression(r"\D*")
_AROUND_A_CUT = 16
"""Characters on both sides of where reading ends that have no digit: no number is parted from its magnitude or unit."""


def figures_in(
    text: str,
    *,
    context: NumberContext,
    keeps_years: bool = False,
    keeps_words: bool = False,
    keeps_index: bool = False,
) -> tuple[list[NumberMatch], Decoy | None]:
    """The numbers in a text that may be figures, and what the last of the others was; in words where asked for.

    `keeps_index` says that a zero before the first, "08", only fills a place, or that its brackets are no item's.
    """
    text = _readable(text) if len(text) > MAX_LINE else text
    matches: list[NumberMatch] = []
    last: Decoy | None = None
    for match in find_numbers(text, context=context, in_words=keeps_words):
        decoy = find_decoy(text, match, language=context.language) or _hour(text, match)
        is_alone = (
            decoy is Decoy.YEAR
            and match.problem is None
            and (keeps_years or len(text.strip()) - len(match.raw.strip()) <= 1)
        )
        is_value = keeps_index and match.start <= 1 and decoy is Decoy.LIST_INDEX
        if decoy is None or decoy is Decoy.LONE_YEAR or is_alone or is_value:
            matches.append(match)
        else:
            last = decoy
    return matches, last


def _readable(text: str) -> str:
    """What of a long line is read: whole sentences, else whole words, so that each number in it is the one it shows."""
    half = MAX_LINE // 2
    sentences = [stop.end() for stop in FULL_STOP.finditer(text, half, MAX_LINE)]
    words = [at for at in range(half, MAX_LINE) if text[at] == " "]
    ends = (*reversed(sentences), *reversed(words))
    return text[: next((end for end in ends if _NO_DIGIT.fullmatch(text, end - _AROUND_A_CUT, end + _AROUND_A_CUT)), 0)]


def _hour(text: str, match: NumberMatch) -> Decoy | None:
    """`2h30` amid words that do not say how long something takes is an hour."""
    if match.quantity.unit != "min" or not may_be_hour(match.raw):
        return None
    is_alone = len(text.strip()) == len(match.raw.strip())
    return None if is_alone or LASTING.search(text) is not None else Decoy.TIME
