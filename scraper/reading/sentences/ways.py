"""How far off places are and how long the way to them takes: what travellers ask, and no institution counts."""

from figures.expressions import expression
from scraper.reading.sentences.clause import Clause
from scraper.reading.sentences.distances import is_distance
from scraper.reading.words.length_words import AVERAGE
from scraper.reading.words.way_words import FAR_OFF, TIME_TO

_OF_LENGTH = expression(
    r"(?:met(?:re|er)s?|m[èe]tres?|metri|metros|kilomet\w+|kilom[èe]tres?|miles)\s"
    r"(?:from|away|de|du|des|von|vom|van|da|dal|od|från|fra)\b"
)
_OF_A_WAY = frozenset(("min", "h"))
_LENGTHS_BEGIN = frozenset("mkyscqмк")
_TIMES_BEGIN = frozenset("mhsoutpgdóмчхг")
"""Letters that the words in question begin with: most labels need not be asked more."""


def how_far(text: str, clause: Clause, label: str, sentence: str) -> tuple[int, str] | None:
    """What speaks against a number that says how far off something is, or how long the way to it takes.

    On average a house is somewhere in so many minutes, which it does tell of itself.
    """
    said = f"min {label}" if clause.match.quantity.unit in _OF_A_WAY else label
    first = said[:1].lower()
    if first in _LENGTHS_BEGIN and FAR_OFF.match(said) is not None:
        return -9, "how far off something is"
    if first in _TIMES_BEGIN and TIME_TO.match(said) is not None and AVERAGE.search(sentence) is None:
        return -9, "how long a way takes"
    if _OF_LENGTH.match(label) or is_distance(text, clause.match, clause.words.language):
        return -3, "a distance"
    return None
