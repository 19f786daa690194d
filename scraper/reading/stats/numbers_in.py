"""The numbers of a text that may be figures."""

from scraper.numbers import Decoy, NumberContext, NumberMatch, find_decoy, find_numbers, may_be_hour
from scraper.reading.words.length_words import LASTING

_MAX_LINE = 4000


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
    text = text[:_MAX_LINE]
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


def _hour(text: str, match: NumberMatch) -> Decoy | None:
    """`2h30` amid words that do not say how long something takes is an hour."""
    if match.quantity.unit != "min" or not may_be_hour(match.raw):
        return None
    is_alone = len(text.strip()) == len(match.raw.strip())
    return None if is_alone or LASTING.search(text) is not None else Decoy.TIME
