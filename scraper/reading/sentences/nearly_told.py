"""Numbers in sentences that miss being told by little: what speaks for them is who says so, and what is told beside.

Where anything speaks against one, neither helps.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from figures.expressions import expression
from figures.record import Quantity
from scraper.numbers.members import APPROXIMATELY, AT_LEAST, AT_MOST
from scraper.reading.candidate import Candidate
from scraper.reading.evidence.amounts import BUDGET, is_land, is_money
from scraper.reading.evidence.experience import asks_experience, is_of_existence
from scraper.reading.evidence.house_names import HouseNames
from scraper.reading.evidence.labels import is_of_experience, is_of_institutions, is_told_of_institutions
from scraper.reading.evidence.weighing import THRESHOLD, Evidence
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.markup.text import FULL_STOP, place_in
from scraper.reading.sentences.clause import Clause
from scraper.reading.sentences.clause_ends import HOW_OFTEN
from scraper.reading.sentences.people import are_of_a_house
from scraper.reading.words.deed_words import AIMED_AT, HAVE_DONE, STUDIED, TURNOVER, WE_TURN_OVER
from scraper.reading.words.definition_words import DEFINITION
from scraper.reading.words.house_words import CLAIMS, GOES_ON, INHABITANTS, OF_OURS, THE_HOUSE, WE
from scraper.reading.words.remark_words import OF_WHICH
from scraper.reading.words.speaker_words import (
    NOT_NOW_OR_NOT_ALL,
    OF_ITSELF,
    OF_OTHERS,
    TO_THE_READER,
    WAS_OR_WILL_BE,
)
from scraper.reading.words.trust_words import TRUSTED
from scraper.reading.words.vocabulary import DURATION

_FEW, _HUNDRED, _MANY = 10, 100, 1000
_RELATIVE = expression(
    r"\b(?:who|qui|quien(?:es)?|cui|kt[óo]r[yae]|kter[ýáé]|joka|(?<=, )(?:der|die|que|che|die|som))\b"
)
"""Behind it somebody else is told of."""
_ONLY = expression(r"(?i)\b(?:only|bara|kun|pouze|iba|csak|doar|samo|sadece|только|лише)\s")
"""Before a share it takes nothing back: "only 27 % of our funding"."""
_NEAR = 3
"""Words before a number among which the verb is."""
_WORD = expression(r"[^\W\d_]{4,}")
_MOST_CLAIMED = 100_000
_OPENING = 40
"""Letters in which the number that opens a sentence ends: "Trusted by more than 12,000 schools"."""
_SEVERAL = 3
_COMMAS = (",", "、", "，", "和", "及")
_MOST_ADDENDS = 5
_SHORTLY = 2
"""Sentences in which what a paragraph is about is named."""
_MOST_JOINED = 5
_MOST_IN_CELL = 4
"""Words between a number and the next that tell what the first counts, and one that leads on."""


def weigh_speaker(
    evidence: Evidence,
    clause: Clause,
    label: str,
    sentence: str,
    *,
    is_own: bool,
    names: HouseNames,
    paragraph: str = "",
    titles: tuple[str | None, ...] = (),
) -> None:
    """What an institution tells of itself, where nothing speaks against it. `titles` may name it, and the `paragraph`
    in an earlier sentence.

    On a page of its own that is what it has many of, or what misses being told by little in a sentence in which it
    speaks of itself: but small sums are prices there, and a few may be of anything. On any other page it must say so.
    """
    if any(points < 0 for points, _ in evidence.counts) or is_of_another_time(clause):
        return
    quantity, language = clause.match.quantity, clause.words.language
    is_long = quantity.qualifier is AT_LEAST and (is_of_experience(label) or is_of_existence(label))
    if is_long and _tells_experience(clause, sentence):
        evidence.count(3, "how long an institution has been at it, as it says")
    if not is_own:
        _weigh_elsewhere(evidence, clause, label, sentence, paragraph, names=names, titles=titles)
        return
    if quantity.unit is None and not is_of_institutions(label) and is_told_of_institutions(label, language):
        evidence.count(2, "what institutions have many of")
    is_near = evidence.points == THRESHOLD - 1 and not _is_few(quantity, label)
    if is_near and OF_ITSELF.are_in(sentence, language):
        evidence.count(1, "in a sentence in which an institution speaks of itself")


def _tells_experience(clause: Clause, sentence: str) -> bool:
    """Whether an institution says of itself, and of nobody else, that it has so many years of experience or more."""
    language, value = clause.words.language, clause.match.quantity.value
    if value is None or value < _FEW or not WE.are_in(sentence, language) or asks_experience(sentence):
        return False
    return not (TO_THE_READER.are_in(sentence, language) or _RELATIVE.search(clause.text[: clause.match.start]))


def tells_of_trust(clause: Clause, label: str, sentence: str) -> bool:
    """Whether a sentence says that so many trust the institution whose page it is or are happy there, not how long.

    Those "who trust us" are told of to win others: "Join 5,000 readers who trust us".
    """
    quantity = clause.match.quantity
    if not _are_many(quantity):
        return False
    if quantity.qualifier is AT_MOST or is_of_existence(label):
        return False
    if not TRUSTED.are_in(sentence, clause.words.language) or _RELATIVE.search(sentence) is not None:
        return False
    return DURATION.match(label) is None


def _are_many(quantity: Quantity) -> bool:
    """Whether it is a share or a count that nobody makes of people one by one: "50+", but not "500"."""
    is_rounded = quantity.qualifier in (AT_LEAST, APPROXIMATELY)
    is_large = quantity.value is not None and quantity.value >= (_FEW if is_rounded else _MANY)
    return quantity.unit == "%" or (quantity.unit is None and is_large)


def _weigh_elsewhere(
    evidence: Evidence,
    clause: Clause,
    label: str,
    sentence: str,
    paragraph: str,
    *,
    names: HouseNames,
    titles: tuple[str | None, ...],
) -> None:
    """What an institution says that it has many of, now and in all, on a page about something else."""
    quantity, language = clause.match.quantity, clause.words.language
    if is_money(quantity) and (quantity.value or 0) >= BUDGET and _is_turned_over(clause, label, sentence):
        evidence.count(3, "what an institution turns over, as it says")
    if quantity.unit == "%" and OF_OURS.match(label) is not None and not _is_doubtful(sentence, language):
        evidence.count(3, "a share of what an institution has, as it says")
    if quantity.unit is not None or quantity.qualifier is AT_MOST:
        return
    is_counted = is_of_institutions(label) or is_told_of_institutions(label, language) or are_of_a_house(clause)
    is_done = (is_counted or (quantity.value or 0) >= _HUNDRED) and _have_done(clause, label, sentence)
    if not (is_counted or is_done) or STUDIED.are_in(sentence, language):
        return
    if is_done:
        evidence.count(3, "how many an institution has done something for, as it says")
        return
    is_its_own = (
        _is_its_own(clause, sentence, names)
        or is_defined(sentence, titles)
        or _goes_on_about(sentence, paragraph, clause, label=label, names=names)
    )
    is_its_own = is_its_own and not OF_OTHERS.are_in(sentence, language)
    if is_its_own and not NOT_NOW_OR_NOT_ALL.are_in(sentence, language):
        points = 2 if _is_few(quantity, label) else 3
        evidence.count(points, "what institutions have many of, in a sentence in which one speaks of itself")


def _is_doubtful(sentence: str, language: str | None) -> bool:
    """Whether a sentence tells of others, of another time, or of an aim."""
    if OF_OTHERS.are_in(sentence, language):
        return True
    return NOT_NOW_OR_NOT_ALL.are_in(_ONLY.sub("", sentence), language)


def _is_turned_over(clause: Clause, label: str, sentence: str) -> bool:
    """Whether a sum is what an institution says that it turns over, and not only what it wants to."""
    if TURNOVER.search(label) is None:
        return False
    before = sentence[: place_in(sentence, clause.text, clause.match.start)]
    before = before.partition(label)[0] + " ".join(label.split()[:-1])
    is_an_aim = AIMED_AT.search(sentence) is not None or OF_OTHERS.are_in(sentence, clause.words.language)
    return WE_TURN_OVER.search(before.strip()) is not None and not is_an_aim


def _have_done(clause: Clause, label: str, sentence: str) -> bool:
    """Whether an institution says for how many or more it has done something: "we have helped over 500 families"."""
    quantity, language = clause.match.quantity, clause.words.language
    if quantity.qualifier not in (AT_LEAST, APPROXIMATELY) or not _FEW <= (quantity.value or 0) < _MOST_CLAIMED:
        return False
    if DURATION.match(label) is not None:
        return False
    at = place_in(sentence, clause.text, clause.match.start)
    without_number = f"{sentence[:at]}§{sentence[at + len(clause.match.raw.rstrip()) :]}"
    return HAVE_DONE.are_in(without_number, language) and not OF_OTHERS.are_in(sentence, language)


def _is_its_own(clause: Clause, sentence: str, names: HouseNames) -> bool:
    """Whether a sentence says that an institution itself, by one of its `names` or as "we", has or does something.

    A claim that opens with so many or more needs neither, but no house has millions of helpers: of them others tell.
    """
    quantity, language = clause.match.quantity, clause.words.language
    if quantity.qualifier is AT_LEAST and _FEW <= (quantity.value or 0) < _MOST_CLAIMED:
        is_first = place_in(sentence, clause.text, clause.match.end) <= _OPENING
        if is_first and _RELATIVE.search(sentence) is None and CLAIMS.are_in(sentence.strip(), language):
            return True
    is_said = WE.are_in(sentence, language) or THE_HOUSE.are_in(sentence, language) or names.open(sentence)
    return is_said and OF_ITSELF.are_in(sentence, language)


def _goes_on_about(sentence: str, paragraph: str, clause: Clause, *, label: str, names: HouseNames) -> bool:
    """Whether a sentence goes on about an institution that one shortly before it names: "The parish … It has"; of the
    place where it is, only if that is whose page it is.
    """
    language = clause.words.language
    if not GOES_ON.are_in(sentence.strip(), language):
        return False
    before = FULL_STOP.split(paragraph[: max(0, paragraph.find(sentence))])[:_SHORTLY]
    if any(map(names.open, before)):
        return True
    is_said = any(THE_HOUSE.are_in(each, language) or WE.are_in(each, language) for each in before)
    return is_said and INHABITANTS.match(label) is None


def is_defined(sentence: str, titles: tuple[str | None, ...]) -> bool:
    """Whether a sentence says what kind of house that is which a title names: "Concordia is een vereniging met"."""
    defined = DEFINITION.match(sentence)
    if defined is None:
        return False
    names = [word for word in _WORD.findall(defined["house"]) if word[0].isupper()]
    return any(title is not None and name in title for name in names for title in titles)


def is_of_another_time(clause: Clause) -> bool:
    """Whether a verb right before a number says that so many were or will be: "in those days we had 12 shops"."""
    words = FULL_STOP.split(clause.text[: clause.match.start])[-1].split()
    return WAS_OR_WILL_BE.are_in(" ".join(words[-_NEAR:]), clause.words.language)


def weigh_together(told: Sequence[Candidate], said: Sequence[Clause], *, is_portrait: bool) -> None:
    """What the numbers of a paragraph say of each other, in the order of the page; `said` are their clauses.

    A paragraph that tells several figures tells of its house, as a portrait does.
    """
    _weigh_parts(told, said)
    if len(told) >= _SEVERAL:
        _weigh_addends(told)
    _weigh_joined(told, said)
    if is_portrait or sum(candidate.evidence.suffices for candidate in told) >= _SEVERAL:
        _weigh_neighbours(told, said)


def _weigh_neighbours(told: Sequence[Candidate], said: Sequence[Clause]) -> None:
    """A number that misses being told by little, and that nothing speaks against, is told beside a figure."""
    if not any(candidate.evidence.suffices for candidate in told):
        return
    is_behind = False
    for candidate, clause in zip(told, said, strict=True):
        evidence = candidate.evidence
        is_near = evidence.points == THRESHOLD - 1 and all(points > 0 for points, _ in evidence.counts)
        if is_near and (not _is_few(candidate.quantity, candidate.label) or (is_behind and _goes_on(clause))):
            evidence.count(1, "beside a figure in its paragraph")
        is_behind = evidence.suffices


def _weigh_joined(told: Sequence[Candidate], said: Sequence[Clause]) -> None:
    """What is told in one breath with a figure is one, too, where nothing speaks against it and institutions have such:
    "with 25 volunteers and 50 trainees a year", "7 faculties and 35 schools".
    """
    pairs = list(zip(told, told[1:], said[1:], strict=False))
    for one, other, clause in (*pairs, *((behind, before, clause) for before, behind, clause in reversed(pairs))):
        evidence = other.evidence
        if not one.evidence.suffices or evidence.suffices or any(points < 0 for points, _ in evidence.counts):
            continue
        if other.quantity.unit is None and is_of_institutions(other.label) and _goes_on(clause):
            evidence.count(THRESHOLD - evidence.points, "told in one breath with a figure")


def _weigh_addends(told: Sequence[Candidate]) -> None:
    """Numbers that add up to the figure before or behind them are its parts: "640 men, 480 women, in all 1,120"."""
    if all(candidate.evidence.suffices for candidate in told):
        return
    for place, whole in enumerate(told):
        value = whole.quantity.value
        if not whole.evidence.suffices or whole.quantity.unit or value is None or value < _FEW:
            continue
        for count in range(2, _MOST_ADDENDS + 1):
            for parts in (told[max(place - count, 0) : place], told[place + 1 : place + 1 + count]):
                counts = [part.quantity.value or 0 for part in parts if part.quantity.unit is None]
                if len(counts) == count and sum(counts) == value:
                    _tell(parts)


def _tell(parts: Sequence[Candidate]) -> None:
    for evidence in (part.evidence for part in parts):
        if not evidence.suffices and all(points > 0 for points, _ in evidence.counts):
            evidence.count(THRESHOLD - evidence.points, "adds up to the figure beside it")


def _weigh_parts(told: Sequence[Candidate], said: Sequence[Clause]) -> None:
    """A number that is told as a part of the figure before it is one, too: "450 members, of whom 120 are young"."""
    for before, candidate, clause in zip(told, told[1:], said[1:], strict=False):
        evidence = candidate.evidence
        is_open = not evidence.suffices and all(points > 0 for points, _ in evidence.counts)
        if is_open and before.evidence.suffices and _is_part(clause):
            evidence.count(THRESHOLD - evidence.points, "a part of the figure before it")


def weigh_parts_below(told: Iterable[Candidate], shown: Iterable[Candidate], layout: Layout) -> None:
    """A line under a figure, in its cell or tile, that says how many of it are of some kind: "386 buses", "of which 61
    electric" in small print.
    """
    above = {figure.order for figure in shown}
    for candidate in told:
        evidence, index = candidate.evidence, candidate.order
        is_open = index - 1 in above and not evidence.suffices and all(points > 0 for points, _ in evidence.counts)
        if is_open and _says_part_of(layout.lines[index - 1], layout.lines[index]):
            evidence.count(THRESHOLD - evidence.points, "a part of the figure above it")


def _says_part_of(above: Line, line: Line) -> bool:
    cell = above.box
    if not cell.first <= line.index < cell.end:
        cell = above.box.parent or above.box
    is_near = cell.first <= line.index < cell.end and cell.end - cell.first <= _MOST_IN_CELL
    return is_near and OF_WHICH.match(line.text.lstrip("( –—-·•")) is not None


def _is_part(clause: Clause) -> bool:
    return OF_WHICH.match(f"{clause.lead.rpartition(',')[2].strip()} ") is not None


def _goes_on(clause: Clause) -> bool:
    """Whether a number goes on with the one before, as another thing or a part of it: "and 3 mills", ", 3 mills and",
    "of which 2".
    """
    words = clause.lead.split()
    if words and words[-1].lower() in HOW_OFTEN:
        words = words[:-1]  # "and every year 50 trainees"
    is_enumerated = bool(words) and (words[-1].endswith(_COMMAS) or words[-1].lower() in clause.words.joints)
    is_joined = is_enumerated and 0 < len(words) <= _MOST_JOINED
    is_among = is_enumerated and ":" in clause.lead  # "5 members: a treasurer, a clerk, 3 drivers"
    return is_joined or is_among or _is_part(clause)


def _is_few(quantity: Quantity, label: str) -> bool:
    """Whether a number is too small to be told by little: small sums are prices, and a few may be of anything.

    What is measured is no few.
    """
    if is_money(quantity):
        return abs(quantity.value or Decimal(0)) < BUDGET
    is_measured = quantity.unit is not None or is_land(label)
    return not is_measured and abs(quantity.value or Decimal(0)) < _FEW
