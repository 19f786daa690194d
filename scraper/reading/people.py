"""People of whom only the verb says what they are to a house: "employs 85 people", "85 people work here"."""

from scraper.numbers.members import AT_MOST
from scraper.reading.clause import Clause
from scraper.reading.words.people_words import AT_ONCE, OF_A_HOUSE, PEOPLE

_WORDS_BEFORE, _WORDS_BEHIND = 5, 4
_LETTERS_BEHIND = 60


def are_of_a_house(clause: Clause) -> bool:
    """Whether a number counts people whom somebody employs, serves or teaches, as the words around it say."""
    behind = clause.text[clause.match.end : clause.match.end + _LETTERS_BEHIND].split()[:_WORDS_BEHIND]
    quantity = clause.match.quantity
    if quantity.unit is not None or quantity.qualifier is AT_MOST:
        return False
    if not behind or PEOPLE.match(behind[0]) is None:
        return False
    before = clause.text[: clause.match.start].split()[-_WORDS_BEFORE:]
    around = f"{' '.join(before)} … {' '.join(behind)}"
    return OF_A_HOUSE.are_in(around, clause.words.language) and AT_ONCE.search(around) is None
