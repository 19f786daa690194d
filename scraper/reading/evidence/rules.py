"""Sentences that tell a rule, in cells of tables above all: "2 times a 5, with at least 3 points to make up for it"."""

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.evidence.label_words import is_of_institutions
from scraper.reading.markup.layout import Line
from scraper.reading.stats.stat import climb
from scraper.reading.words.phrases import Phrases

_CELLS = frozenset(("td", "th", "dd"))
_MAX_DEPTH = 2
_FEWEST_WORDS, _FEWEST_NUMBERS = 6, 2
_NUMBER = expression(r"(?<![\w.,])\d{1,2}(?:[.,]\d)?(?![\w%€$£]|[.,]\d|\s?[%€$£])")
_OTHER = expression(r"\d{3}|\d\s?[%€$£]|[€$£]\s?\d")
_LISTED = expression(r"\d [^\W\d]+, \d+ [^\W\d]")
"""An enumeration: "12 boats, 30 oars"."""

_CONDITION = Phrases(
    r"\b(?:if|unless|provided|must|at (?:least|most)|no more than|or (?:more|higher|fewer|less|lower|better)|"
    r"times an?)\b",
    r"\b(?:si|sauf|doi(?:t|vent)|au (?:moins|plus|minimum|maximum)|ou (?:plus|moins)|fois une?|à condition)\b",
    r"\b(?:wenn|falls|sofern|muss|müssen|darf|dürfen|mindestens|höchstens|oder (?:mehr|höher|besser|weniger)|"
    r"mal (?:die|eine))\b",
    r"\b(?:al menos|como (?:mínimo|máximo)|siempre que|deben?|o (?:más|menos|superior)|veces una?)\b",
    r"\b(?:almeno|al massimo|purché|deve|devono|o (?:più|meno|superiore)|volte una?)\b",
    r"\b(?:als|mits|indien|moet|minimaal|maximaal|ten ?minste|minstens|hoogstens|of (?:hoger|meer|minder|lager)|"
    r"keer een)\b",
    r"\b(?:jeśli|jeżeli|musi|co najmniej|co najwyżej|maksymalnie|lub (?:więcej|mniej|wyżej)|razy)\b",
    r"\b(?:pelo menos|no (?:mínimo|máximo)|desde que|devem?|ou (?:mais|menos|superior)|vezes uma?)\b",
)

_MARKS = Phrases(
    r"\b(?:marks?|grades?|passes|fails?|credits?|moyenne|notes?|note[n]?|punkte|cijfers?|punten|onvoldoendes?|vot[io]|"
    r"notas?|aprobados?|puntos|ocen[aęy]?|punkt(?:y|ów)|pontos|valores)\b"
)
"""What exams give."""


def is_of_a_rule(line: Line, label: str) -> bool:
    """Whether a number stands in a sentence of conditions, and counts nothing that institutions have.

    The sentence stands in a cell, or elsewhere speaks of marks.
    """
    if not _tells_rule(line.text) or is_of_institutions(label):
        return False
    is_in_cell = line.box.tag in _CELLS or any(step.tag in _CELLS for step in climb(line.box, limit=_MAX_DEPTH))
    if not is_in_cell and _MARKS.search(line.text) is None:
        return False
    return _LISTED.search(line.box.node.text()) is None


@remembered(1024)
def _tells_rule(text: str) -> bool:
    """Whether a sentence has several small numbers, no other ones, and a word of conditions."""
    if len(text.split()) < _FEWEST_WORDS or len(_NUMBER.findall(text)) < _FEWEST_NUMBERS:
        return False
    return _OTHER.search(text) is None and _CONDITION.search(text) is not None
