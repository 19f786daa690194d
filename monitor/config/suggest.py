"""Did you mean … ?"""

from collections.abc import Iterable, Sequence

_LIKE_ENOUGH = 0.6
_NAMED = 8
"""So many are named in a line that says what could have been meant."""


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` is most probably a slip of; None if it is like none of them."""
    from rapidfuzz import process, utils  # only for those who make a mistake
    from rapidfuzz.distance import OSA

    found = process.extractOne(
        word,
        sorted(known),
        scorer=OSA.normalized_similarity,
        processor=utils.default_process,
        score_cutoff=_LIKE_ENOUGH,
    )
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """`did you mean "schedule"?`, or None."""
    found = closest(word, known)
    return f'did you mean "{found}"?' if found else None


def some_of(known: Sequence[str]) -> str:
    """`alpha, beta`, or of many the first and how many more there are."""
    rest = len(known) - _NAMED
    return ", ".join(known[:_NAMED]) + (f" and {rest} more" if rest > 0 else "")
