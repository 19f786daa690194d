"""People of whom only the verb says what they are to a house: "employs 85 people", "85 people work here"."""

from figures.remembered import remembered
from scraper.numbers.members import AT_MOST
from scraper.reading.evidence.labels import is_of_institutions
from scraper.reading.evidence.weighing import Evidence
from scraper.reading.sentences.clause import Clause
from scraper.reading.words.people_words import AT_ONCE, OF_A_HOUSE, PEOPLE, PEOPLE_HEADINGS, SKILLED

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


def weigh_counted(evidence: Evidence, clause: Clause, label: str, *, section: str | None, is_own: bool) -> None:
    """What a number without a unit counts, where an institution tells of itself: on a page of its `own`, or under a
    heading for its people.
    """
    is_counted = is_of_institutions(label)
    if section is not None and _heads_people(section) and (is_counted or _are_people(label)):
        evidence.count(4, "people, under a heading for them")
    elif is_own and is_counted:
        evidence.count(2, "what institutions count")
    elif is_own and are_of_a_house(clause):
        evidence.count(2, "people whom an institution employs or serves")


def _are_people(label: str) -> bool:
    return PEOPLE.match(label) is not None or SKILLED.match(label) is not None


@remembered(4096)
def _heads_people(heading: str) -> bool:
    return PEOPLE_HEADINGS.match(heading) is not None
