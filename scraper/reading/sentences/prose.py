"""Figures in sentences: "Mit rund 500 Mitarbeitern …".

Read only where an institution presents itself or its figures: elsewhere a number in a sentence is mostly about
something else.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import groupby

from figures.expressions import expression
from figures.record import Quantity
from figures.unit_words import TIME_UNITS
from scraper.numbers import NumberMatch, Problem, school_years_in, sides_in
from scraper.numbers.members import APPROXIMATELY, AT_LEAST, AT_MOST, RANK
from scraper.numbers.units import TIMES
from scraper.reading.candidate import Candidate
from scraper.reading.evidence.amounts import is_land, is_money, is_of_land, is_pay
from scraper.reading.evidence.company import BESIDE_FIGURES, OUTSIDE_THE_ANNOUNCED
from scraper.reading.evidence.conditions import (
    is_age,
    is_domestic,
    is_of_a_life,
    is_small_sum,
)
from scraper.reading.evidence.experience import is_of_existence
from scraper.reading.evidence.goods import is_kept
from scraper.reading.evidence.groups import counts_threads
from scraper.reading.evidence.labels import (
    is_of_experience,
    is_of_goods,
)
from scraper.reading.evidence.offers import heads_prices
from scraper.reading.evidence.page import Page
from scraper.reading.evidence.passing import is_passing, is_tally, may_be_share
from scraper.reading.evidence.priced_counts import is_limit
from scraper.reading.evidence.reasons import OF_GOODS, SHORT_TIME, SMALL_SUM
from scraper.reading.evidence.rules import is_of_a_rule
from scraper.reading.evidence.sites import is_of_menu
from scraper.reading.evidence.weighing import Evidence
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.markup.text import FULL_STOP
from scraper.reading.sentences.apart import repeats_shown, says_again
from scraper.reading.sentences.clause import Clause
from scraper.reading.sentences.clauses import clauses, label_in_clause
from scraper.reading.sentences.led import is_led_up_to
from scraper.reading.sentences.nearly_told import is_of_another_time, tells_of_trust, weigh_speaker, weigh_together
from scraper.reading.sentences.notes import weigh_note
from scraper.reading.sentences.people import weigh_counted
from scraper.reading.sentences.priced import weigh_price
from scraper.reading.sentences.profiles import doubt_others, doubt_profiles
from scraper.reading.sentences.ranks import weigh_rank
from scraper.reading.sentences.statements import is_linked, set_as, short_statements
from scraper.reading.sentences.timelines import doubt_history
from scraper.reading.sentences.told_aside import is_time, weigh_aside
from scraper.reading.sentences.turnouts import is_often, is_turnout
from scraper.reading.sentences.ways import how_far
from scraper.reading.sentences.wholly import is_wholly
from scraper.reading.sentences.whom import weigh_whom
from scraper.reading.shapes.sections import Sections
from scraper.reading.stats.regions import Regions
from scraper.reading.stats.stat import climb, has_words
from scraper.reading.words.element_names import BOLD
from scraper.reading.words.length_words import AVERAGE
from scraper.reading.words.rate_words import HOW_OFTEN, tells_per_share
from scraper.reading.words.subject_words import heads_statistics, names_key_figures, names_portrait, names_report
from scraper.reading.words.told_words import HOURS_TAUGHT
from scraper.reading.words.visitor_words import VISIT
from scraper.reading.words.vocabulary import heads_errands, heads_notes, is_beside, is_duration

_MARKED = frozenset({"strong", "b", "em", "mark", "big"})
_MOST_STRONG = 80
"""Letters of what is emphasised for a number in it to be so."""
_DEAR = 1000
_CENTS = expression(r"\d[.,]\d\d(?!\d)")
_PRINTED = expression(
    r"(?:pages?|seiten|p[áa]ginas?|pagine|pagina['’]?s|stron|sid(?:or|er)|sivua|str[áa]n(?:ek|y)?|oldal\w*|pagini|σελίδες|"
    r"copies|exempla(?:ires|r(?:en?|er|es)?)|ejemplares|copie|egzemplarzy)\b",
    re.IGNORECASE,
)
"""What a report or a book has, and how many are printed of it."""
_SHORT_TIME = expression(r"(?:minutes?|hours?|days?|weeks?|months?)")
_MANY = 3
"""Numbers in one paragraph that nobody writes in passing."""
_NEAR = 40
"""So many letters around a number may tell that it is of the moment."""


def read_prose(
    lines: Sequence[tuple[Line, Sequence[NumberMatch]]],
    *,
    layout: Layout,
    sections: Sections,
    regions: Regions,
    page: Page,
    shown: Mapping[tuple[str | None, int], Mapping[Decimal | None, str]],
    latest: str,
    language: str | None,
) -> list[Candidate]:
    """Candidates of all numbers in sentences; `shown` are the sections that show their figures apart, each with the
    pinned region that they stand in, and the values of these figures with their labels; `latest` is the last year of
    a table of them.
    """
    page = replace(page, is_portrait=True) if page.is_report and not shown else page
    candidates: list[Candidate] = []
    statements = short_statements(lines)
    is_core = page.is_key_figures and any(title is not None and names_key_figures(title) for title, _ in shown)
    for _, entries in groupby(lines, key=lambda entry: id(entry[0].box)):
        block = list(entries)
        found = [(line, clause) for line, matches in block for clause in clauses(line.text, matches, language)]
        first, company = len(candidates), _company(block, told=len(found), language=language)
        labels = [label_in_clause(clause) for _, clause in found]
        for (line, clause), label in zip(found, labels, strict=True):
            section, about = sections.above(line.index), _about(line, layout, sections, page)
            evidence = _weigh(line, clause.match, section=section, page=about, company=company)
            said = _sentence(line.text, clause.match)
            if is_core and section is not None and not names_key_figures(section):
                points = -3 if is_limit(clause.match.quantity) else -1
                evidence.count(points, OUTSIDE_THE_ANNOUNCED)
            beside, titles = shown.get((section, regions.pinned(line.box))), f"{section} {page.title} {latest}"
            how = set_as(line, layout, statements)
            if how is not None:
                evidence.count(*how)
            elif repeats_shown(
                line, clause, beside, label=label, said=said, titles=titles, company=company, others=labels
            ):
                evidence.count(-5 if is_of_another_time(clause) else -3, BESIDE_FIGURES)
                if beside is not None and says_again(label, beside.get(clause.match.quantity.value, "")):
                    evidence.count(-5, "says again what is shown apart")
            candidates.append(
                _candidate(line, clause, label=label, sentence=said, section=section, page=about, evidence=evidence)
            )
        if len(found) > 1:
            weigh_together(candidates[first:], [clause for _, clause in found], is_portrait=page.is_portrait)
        if found and not page.is_key_figures:
            told = [line for line, _ in found]
            doubt_profiles(candidates[first:], told, layout, title=page.title)
            doubt_history(candidates[first:], told, layout)
            doubt_others(candidates[first:], told, sections)
    return candidates


def _company(block: Sequence[tuple[Line, Sequence[NumberMatch]]], *, told: int, language: str | None) -> int:
    """How many numbers a paragraph has, those too that are no figures but names of classes and sides of things."""
    if not 0 < told < _MANY:
        return told
    for line, matches in block:
        places = [match.number_start for match in matches]
        told += sides_in(line.text) + school_years_in(line.text, language=language, others=places)
    return told


def _about(line: Line, layout: Layout, sections: Sections, page: Page) -> Page:
    """What the page is about where a line stands: key figures also under a part ("Staff") of a heading for them, and
    its house in a list that this leads up to.
    """
    if page.is_key_figures or line.is_heading:
        return page
    if not page.is_report and is_led_up_to(line, layout):
        page = replace(page, is_portrait=True, is_report=True)
    around = (title for title in sections.around(line.index) if not (page.is_article and title == page.title))
    if not any(map(names_key_figures, around)):
        return page
    return replace(page, is_key_figures=True)


def _sentence(text: str, match: NumberMatch) -> str:
    """The sentence that a number stands in."""
    stops = _stops(text)
    start = max((end for _, end in stops if end < match.start), default=0)
    return text[start : next((stop for stop, _ in stops if stop >= match.end), len(text))]


@lru_cache(maxsize=4)
def _stops(text: str) -> list[tuple[int, int]]:
    """Where the full stops of a text and the spaces behind them start and end: all its numbers ask for the same."""
    return [stop.span() for stop in FULL_STOP.finditer(text)]


def _weigh_amount(
    evidence: Evidence, clause: Clause, label: str, sentence: str, *, section: str | None, page: Page
) -> None:
    """What the size and unit of a number, with its words and its heading, say of it."""
    quantity, raw = clause.match.quantity, clause.match.raw
    _weigh_trust(evidence, clause, label, sentence, section=section)
    is_small, is_told = abs(quantity.value or Decimal(0)) < _DEAR, _is_told(section, page)
    if quantity.unit is None:
        is_own = page.is_portrait or is_told or _heads_portrait(section)
        weigh_counted(evidence, clause, label, section=section, is_own=is_own)
    if quantity.unit is None and is_small:
        _weigh_small(evidence, clause, label, sentence)
    if quantity.unit is None:
        _weigh_time(evidence, clause, label, sentence, is_own=is_own)
        _weigh_existence(evidence, quantity, label, section=section, page=page)
    if quantity.unit == TIMES and HOW_OFTEN.match(label) is not None:
        evidence.count(-4, "how often something is")
    if is_domestic(quantity) and not (quantity.unit in TIME_UNITS and AVERAGE.search(sentence)):
        evidence.count(-4, "a measure of kitchens, weather or posts")
    if is_pay(quantity, label):
        evidence.count(-4, "the salary of a post")
    if section is not None and heads_prices(section) and (is_money(quantity) or not is_told):
        evidence.count(-4, "under a heading for prices")
    if is_money(quantity) and is_small and not is_told:
        evidence.count(-3 if page.is_report else -2, SMALL_SUM)
    if (
        is_small_sum(quantity)
        and _CENTS.search(raw)
        and AVERAGE.search(sentence) is None
        and not tells_per_share(label)
    ):
        evidence.count(-3, "an amount to the cent, as prices are")


def _weigh_small(evidence: Evidence, clause: Clause, label: str, sentence: str) -> None:
    if is_limit(clause.match.quantity) and VISIT.search(sentence) is not None:
        evidence.count(-5, "how many may visit at once")
    if is_land(label):
        evidence.count(1, "a number with a unit in words")
    if is_turnout(clause.match.quantity, label, sentence):
        evidence.count(2, "how often a house turned out")
    elif is_often(label):
        evidence.count(-3, "how often something is")
    elif _PRINTED.match(label):
        evidence.count(-4, "how long a report is")


def _weigh_time(evidence: Evidence, clause: Clause, label: str, sentence: str, *, is_own: bool) -> None:
    """Whether a number without a unit is a length of time; on a page of its `own` an institution counts some."""
    quantity = clause.match.quantity
    if quantity.qualifier is None and abs(quantity.value or Decimal(0)) < _DEAR and is_time(clause, label):
        is_counted = is_of_experience(label) or is_of_existence(label) or HOURS_TAUGHT.match(label) is not None
        if not (is_own and (is_counted or AVERAGE.search(sentence) is not None)):
            evidence.count(-3, SHORT_TIME)
    if quantity.qualifier is AT_LEAST and _SHORT_TIME.fullmatch(label):
        evidence.count(-3, SHORT_TIME)


def _weigh_existence(evidence: Evidence, quantity: Quantity, label: str, *, section: str | None, page: Page) -> None:
    """How long a house has been there is told where it presents itself; experience is mostly a person's there."""
    is_own = _is_told(section, page) or page.is_portrait or _heads_portrait(section)
    if is_own and quantity.qualifier in (AT_LEAST, APPROXIMATELY) and is_of_existence(label):
        evidence.count(2, "how long an institution has been at it")


def _weigh_trust(evidence: Evidence, clause: Clause, label: str, sentence: str, *, section: str | None) -> None:
    if not (section is not None and heads_prices(section)) and tells_of_trust(clause, label, sentence):
        evidence.count(3, "how many trust an institution, as it says")


def _weigh_rule(
    evidence: Evidence, line: Line, match: NumberMatch, label: str, sentence: str, *, is_told: bool
) -> None:
    """Whether a number says for whom something is; glued to a word that is no unit it says nothing in a sentence."""
    if match.problem is Problem.UNKNOWN_SUFFIX and match.raw[-1:].islower():
        evidence.count(-9, "glued to a word that is no unit")
    if is_age(line.text, match, label):
        evidence.count(-9, "an age")
    elif is_of_a_rule(line, label, sentence, is_announced=is_told):
        evidence.count(-9, "in a sentence that tells a rule")


def _candidate(
    line: Line, clause: Clause, *, label: str, sentence: str, section: str | None, page: Page, evidence: Evidence
) -> Candidate:
    match = clause.match
    label = f"{match.counted} {label}".strip()
    if clause.is_bound or not has_words(label) or (is_money(match.quantity) and is_duration(label)):
        evidence.count(-9, "says how soon or how near" if clause.is_bound else "no label")
    elif (
        not (clause.is_share or is_of_land(match.quantity))
        and is_of_goods(label)
        and not is_kept(label, match.quantity)
    ):
        evidence.count(-3, OF_GOODS)
    near = line.text[max(0, match.start - _NEAR) : match.end + _NEAR]
    is_share = may_be_share(match, near, label, is_announced=False) and not is_tally(section or "")
    is_own_moment = is_passing(label) and not is_turnout(match.quantity, label, sentence)
    if is_own_moment or (is_passing(near) and is_passing(line.text) and not is_share):
        evidence.count(-9, "about the page's readers or the moment")
    _weigh_amount(evidence, clause, label, sentence, section=section, page=page)
    if not _is_told(section, page):
        weigh_whom(evidence, clause, sentence, section=section)
        if is_wholly(clause, label):
            evidence.count(-9, "what something is wholly")
    if clause.is_compared:
        evidence.count(-9, "what another number is compared with")
    if is_of_a_life(sentence):
        evidence.count(-5, "in a sentence about a person")
    if (far := how_far(line.text, clause, label, sentence)) is not None:
        evidence.count(*far)
    weigh_price(evidence, line, clause, label, sentence, is_told=_is_told(section, page))
    _weigh_rule(evidence, line, match, label, sentence, is_told=_is_told(section, page))
    is_own = page.is_portrait or _is_told(section, page)
    weigh_speaker(
        evidence,
        clause,
        label,
        sentence,
        is_own=is_own,
        names=page.names,
        paragraph=line.text,
        titles=(section, page.title),
    )
    if evidence.suffices and not _is_told(section, page):
        weigh_aside(evidence, clause, label, sentence)
    return Candidate(
        match,
        label=label,
        section=section,
        source=line.source,
        order=line.index,
        box=line.box,
        tile=line.box,
        evidence=evidence,
    )


def _weigh(line: Line, match: NumberMatch, *, section: str | None, page: Page, company: int) -> Evidence:
    evidence = Evidence()
    _weigh_subject(evidence, section, page)
    weigh_note(evidence, line, match, page)
    if section is not None:
        _weigh_heading(evidence, line.text, section=section, page=page, company=company)
    elif is_of_menu(line, match):
        evidence.count(-9, "how many languages a site can be read in")
    is_about = evidence.points > 0
    quantity = match.quantity
    if quantity.qualifier in (AT_LEAST, APPROXIMATELY, AT_MOST):
        evidence.count(1, "a qualified number")
    elif quantity.qualifier is RANK:
        evidence.count(*weigh_rank(line.text, match))
    if quantity.unit or (quantity.value is not None and abs(quantity.value) >= 1000):
        evidence.count(1, "a number with a unit or magnitude")
    if company >= 2:
        evidence.count(2 if is_about and company >= _MANY else 1, f"one of {company} numbers in its paragraph")
    if _is_strong(line, match):
        evidence.count(2, "the number is emphasised")
    if quantity.value is None and match.problem is Problem.UNKNOWN_SUFFIX:
        evidence.count(-9, "letters behind it that nobody knows")
    if is_linked(line):
        evidence.count(-3, "in a link")
    return evidence


def _weigh_heading(evidence: Evidence, text: str, *, section: str, page: Page, company: int) -> None:
    """What the heading says of a sentence; where three key figures stand in its paragraph it has less to say."""
    if page.is_forum and heads_statistics(section) and counts_threads(text):
        evidence.count(-9, "the statistics of a forum")
    if is_beside(section) or heads_notes(section):
        evidence.count(-6, "under a heading for what is beside the subject")
    elif heads_errands(section) and not (page.is_key_figures and company >= _MANY):
        evidence.count(-6, "under a heading for what readers come for")


def _is_told(section: str | None, page: Page) -> bool:
    """Whether a heading announces key figures."""
    return page.is_key_figures or (section is not None and names_key_figures(section))


def _heads_portrait(section: str | None) -> bool:
    """Whether under a heading an institution presents itself, or reports on a year."""
    return section is not None and (names_portrait(section) or names_report(section))


def _weigh_subject(evidence: Evidence, section: str | None, page: Page) -> None:
    if page.is_article:
        evidence.count(-4, "in an article")
    if page.offer and not (section is not None and names_key_figures(section)):
        evidence.count(-4, page.offer)
    if section is not None and names_key_figures(section):
        evidence.count(3, "under a heading for key figures")
    elif page.is_key_figures:
        evidence.count(3, "on a page for key figures")
    elif page.is_portrait and (page.is_report or section in (None, page.title)):
        evidence.count(3, "on a page where an institution presents itself")
    elif page.is_portrait:
        evidence.count(2, "in a part of a page where an institution presents itself")
    elif _heads_portrait(section):
        evidence.count(2, "under a heading where an institution presents itself")


def _is_strong(line: Line, match: NumberMatch) -> bool:
    box = line.box_at(match.number_start)
    steps = () if box is line.box else (box, *climb(box, limit=2))
    strong = (step for step in steps if step.tag in _MARKED or (step.tag == "span" and BOLD.are(step.names)))
    return any(len(step.node.text()) <= _MOST_STRONG for step in strong)
