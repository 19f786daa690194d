"""Figures in sentences: "Mit rund 500 Mitarbeitern …".

Read only where an institution presents itself or its figures: elsewhere a number in a sentence is mostly about
something else.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby

from figures.record import Qualifier
from scraper.numbers import Kind, NumberMatch
from scraper.reading.amounts import is_institutional, is_money
from scraper.reading.candidate import Candidate
from scraper.reading.evidence import Evidence, Page
from scraper.reading.layout import Layout, Line
from scraper.reading.passing import is_passing
from scraper.reading.sections import Sections
from scraper.reading.stats import climb, has_words, looks_like_year
from scraper.reading.text import fold
from scraper.reading.vocabulary import CATALOGUE_LABEL, DURATION, PORTRAIT, PRICED, names_key_figures

_MAX_LABEL_WORDS = 9
_MAX_LIST_LINES = 60
_MAX_STATEMENT_WORDS = 12
_DEAR = 1000
_MANY = 3
"""Numbers in one paragraph that nobody writes in passing."""
_NEAR = 40
"""So many letters around a number may tell that it is of the moment."""
_BREAK = re.compile(r"[,;:.!?()\[\]|–—•·](?=\s|$)|\s[–—-]\s|[()]|[，。；、：！？]")
_VERB = re.compile(r"\s(?:is|zijn|are|est|sont|ist|sind|è|sono|es|son|são|é|jest|są)\s")
_STEM = 5
_MAX_DATE_WORDS = 12
_DATED = re.compile(
    r"\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b|\b[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\b|"
    r"\b\d{1,2}\.?º?(?: de)? [^\W\d_]{3,12}\.?(?: de)?,? (?:19|20)\d\d\b"
)
_UPDATED = re.compile(
    r"mis[e]? à jour|updated|stand\b|actuali[sz]|aggiornat|bijgewerkt|zaktualiz|atualiz|uppdater", re.IGNORECASE
)
_OF = re.compile(r"\w\s(?:of|de|von|di|van|à|af|på)\s?\Z")
_WHEN = re.compile(
    r"(?:en|in|im|im jahr|nel|em|w|i|år|au cours de|over)\s(?:19|20)\d\d(?:[/–-]\d{2,4})?", re.IGNORECASE
)
_COUNTER = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]{1,2}")
_JOINT = re.compile(r"\s(?:et|ainsi que|and|as well as|und|sowie|y|e|ed|en|i|oraz|и|و)\s", re.IGNORECASE)
_TRAILING = re.compile(
    r"(?:^|\s)(?:de|d['’]|des|du|of|a|an|the|le|la|les|un|une|von|vom|mit|mit insgesamt|insgesamt|di|del|da|do|dos|"
    r"com|con|met|van|à|dans|en|in|auf|an|bei|na|w|to|for|with|z|ze|i|il|gli)$",
    re.IGNORECASE,
)


def read_prose(
    lines: Sequence[tuple[Line, Sequence[NumberMatch]]],
    *,
    layout: Layout,
    sections: Sections,
    page: Page,
    shown: Collection[str | None],
) -> list[Candidate]:
    """Candidates of all numbers in sentences; `shown` are the sections that show their figures apart."""
    candidates: list[Candidate] = []
    statements = _statements(lines)
    page = replace(page, is_article=page.is_article or (not page.is_key_figures and _is_dated(layout)))
    for _, block in groupby(lines, key=lambda entry: id(entry[0].box)):
        found = [(line, match, matches) for line, matches in block for match in matches if _may_count(line.text, match)]
        for line, match, matches in found:
            section = sections.above(line.index)
            evidence = _weigh(line, match, section=section, page=page, company=len(found))
            if line.index in statements:
                is_apart = line.is_heading or _is_stated_in_list(line, layout)
                evidence.count(4 if is_apart else 2, "one of several short statements set alike")
            elif _is_stated_in_list(line, layout):
                evidence.count(1, "in a list of sentences with numbers")
            elif section in shown:
                evidence.count(-3, "in a sentence, where the page shows its figures apart")
            candidates.append(_candidate(line, match, matches, section=section, page=page, evidence=evidence))
    return candidates


def _statements(lines: Sequence[tuple[Line, Sequence[NumberMatch]]]) -> frozenset[int]:
    """The lines that are short sentences with one number, three or more in elements alike: "We train 2 500 people"."""
    alike: dict[tuple[str, str | None], list[tuple[Line, NumberMatch]]] = defaultdict(list)
    for line, matches in lines:
        counted = [match for match in matches if _may_count(line.text, match)]
        if len(counted) == 1 and len(line.text.split()) <= _MAX_STATEMENT_WORDS and not _is_linked(line):
            alike[line.box.tag, line.box.attributes.get("class")].append((line, counted[0]))
    told = (found for found in alike.values() if is_institutional((match.quantity, line.text) for line, match in found))
    return frozenset(line.index for found in told for line, _ in found)


def _is_linked(line: Line) -> bool:
    return any(step.tag == "a" for step in (line.box_at(0), *climb(line.box_at(0), limit=4)))


def _is_stated_in_list(line: Line, layout: Layout) -> bool:
    """Whether the line is an item of a list of which more than half say a number."""
    around = line.box.parent
    if line.box.tag != "li" or around is None or around.end - around.first > _MAX_LIST_LINES:
        return False
    items = [other for other in layout.within(around) if other.box.tag == "li"]
    return 2 * sum(layout.has_digit(item) for item in items) > max(3, len(items))


def _is_dated(layout: Layout) -> bool:
    """Whether a date stands right under the page's title, as over articles; "updated on" says no such thing."""
    title = next((line.index for line in layout.lines if line.box.heading == 1), None)
    if title is None:
        return False
    below = [line.text for line in layout.lines[title + 1 : title + 4] if len(line.text.split()) <= _MAX_DATE_WORDS]
    return any(_DATED.search(text) and not _UPDATED.search(text) for text in below)


def _may_count(text: str, match: NumberMatch) -> bool:
    """Whether a number in a sentence may be a figure; a round one or one with a counter behind it is no year."""
    is_count = looks_like_year(match) and (match.raw.strip().endswith("00") or _COUNTER.match(text, match.end))
    return match.kind in (Kind.CARDINAL, Kind.RANGE) and (bool(is_count) or not looks_like_year(match))


def _candidate(
    line: Line,
    match: NumberMatch,
    matches: Sequence[NumberMatch],
    *,
    section: str | None,
    page: Page,
    evidence: Evidence,
) -> Candidate:
    label = label_in_sentence(line.text, match, matches)
    if not has_words(label):
        evidence.count(-9, "no label")
    elif CATALOGUE_LABEL.search(label):
        evidence.count(-3, "a label of catalogues, shops and blogs")
    if is_passing(label) or is_passing(line.text[max(0, match.start - _NEAR) : match.end + _NEAR]):
        evidence.count(-9, "about the page's readers or the moment")
    quantity = match.quantity
    if is_money(quantity) and not _is_told(section, page) and abs(quantity.value or Decimal(0)) < _DEAR:
        evidence.count(-2, "an amount as prices are")
    is_plain = quantity.qualifier is None and quantity.unit is None and abs(quantity.value or Decimal(0)) < _DEAR
    if DURATION.match(label) and is_plain:
        evidence.count(-3, "a length of time")
    return Candidate(
        quantity=match.quantity,
        label=label,
        section=section,
        raw=match.raw,
        source=line.source,
        order=line.index,
        box=line.box,
        tile=line.box,
        evidence=evidence,
        problem=match.problem,
    )


def label_in_sentence(text: str, match: NumberMatch, matches: Sequence[NumberMatch]) -> str:
    """The words after a number up to the end of their clause or the next number; where none follow, those before it.

    Words that only say how often, when or in what it is counted stand behind those before it: "median pay a week".
    """
    if _is_sum_of(text, match):
        return _words_before(text, match, matches)
    later = [m.start for m in matches if m.start >= match.end]
    after = text[match.end : later[0] if later else len(text)]
    stop = _clause_end(after, is_share=match.quantity.unit == "%")
    if stop is not None:
        after = after[:stop]
    elif later:
        after = _without_last_joint(after)
    label = _trimmed(" ".join(fold(after).split()[:_MAX_LABEL_WORDS]))
    if not has_words(label):
        return _words_before(text, match, matches)
    says_little = PRICED.match(label) or _WHEN.fullmatch(label) or _COUNTER.fullmatch(label)
    return f"{_words_before(text, match, matches)} {label}".strip() if says_little else label


def _is_sum_of(text: str, match: NumberMatch) -> bool:
    """Whether a sum of money says how much something is: "a budget of 18.5 million euros"."""
    unit = match.quantity.unit or ""
    return len(unit) == 3 and unit.isupper() and _OF.search(text, max(0, match.start - 8), match.start) is not None


def _clause_end(words: str, *, is_share: bool) -> int | None:
    """Where the clause of a number ends; what a share of something does belongs to it ("90 % find work")."""
    stops = [_BREAK.search(words), None if is_share else _VERB.search(words, 1)]
    return min((stop.start() for stop in stops if stop is not None), default=None)


def _without_last_joint(words: str) -> str:
    """The words up to an "and" that leads to the next number; one between two genders of a word leads to none."""
    joints = (joint.start() for joint in _JOINT.finditer(words) if not _joins_genders(words, joint))
    return words[: next(joints, len(words))]


def _joins_genders(words: str, joint: re.Match[str]) -> bool:
    """Whether an "and" stands between two forms of one word: "étudiantes et étudiants"."""
    before, after = words[: joint.start()].split()[-1:], words[joint.end() :].split()[:1]
    return bool(before and after) and before[0][:_STEM].lower() == after[0][:_STEM].lower()


def _words_before(text: str, match: NumberMatch, matches: Sequence[NumberMatch]) -> str:
    earlier = [m.end for m in matches if m.end <= match.start]
    before = _trimmed(text[earlier[-1] if earlier else 0 : match.start].rstrip())
    stops = [*_BREAK.finditer(before), *_JOINT.finditer(before)]
    if stops:
        before = before[max(stop.end() for stop in stops) :]
    return " ".join(_trimmed(fold(before)).split()[-_MAX_LABEL_WORDS:])


def _trimmed(words: str) -> str:
    """The words without the prepositions and articles that led to what follows."""
    while (shorter := _TRAILING.sub("", words)) != words:
        words = shorter
    return words


def _weigh(line: Line, match: NumberMatch, *, section: str | None, page: Page, company: int) -> Evidence:
    evidence = Evidence()
    _weigh_subject(evidence, section, page)
    quantity = match.quantity
    if quantity.qualifier in (Qualifier.AT_LEAST, Qualifier.APPROXIMATELY, Qualifier.AT_MOST):
        evidence.count(1, "a qualified number")
    if quantity.unit or (quantity.value is not None and abs(quantity.value) >= 1000):
        evidence.count(1, "a number with a unit or magnitude")
    if company >= 2:
        evidence.count(2 if company >= _MANY else 1, f"one of {company} numbers in its paragraph")
    if _is_strong(line, match):
        evidence.count(2, "the number is emphasised")
    return evidence


def _is_told(section: str | None, page: Page) -> bool:
    """Whether a heading announces key figures."""
    return page.is_key_figures or (section is not None and names_key_figures(section))


def _weigh_subject(evidence: Evidence, section: str | None, page: Page) -> None:
    if page.is_article:
        evidence.count(-4, "in an article")
    if section is not None and names_key_figures(section):
        evidence.count(3, "under a heading for key figures")
    elif page.is_key_figures:
        evidence.count(3, "on a page for key figures")
    elif page.is_portrait and section in (None, page.title):
        evidence.count(3, "on a page where an institution presents itself")
    elif page.is_portrait:
        evidence.count(2, "in a part of a page where an institution presents itself")
    elif section is not None and PORTRAIT.search(section):
        evidence.count(2, "under a heading where an institution presents itself")


def _is_strong(line: Line, match: NumberMatch) -> bool:
    box = line.box_at(match.number_start)
    if box is line.box:
        return False
    return any(step.tag in ("strong", "b", "em", "mark", "big") for step in (box, *climb(box, limit=2)))
