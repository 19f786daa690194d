"""Figures in sentences: "Mit rund 500 Mitarbeitern …".

Read only where an institution presents itself or its figures: elsewhere a number in a sentence is mostly about
something else.
"""

import re
from collections.abc import Collection, Sequence
from itertools import groupby

from figures.record import Qualifier
from scraper.numbers import Kind, NumberMatch
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
_MANY = 4
"""Numbers in one paragraph that nobody writes in passing."""
_NEAR = 40
"""So many letters around a number may tell that it is of the moment."""
_BREAK = re.compile(r"[,;:.!?()\[\]|–—•·](?=\s|$)|\s[–—-]\s|[()]")
_VERB = re.compile(r"\s(?:is|zijn|are|est|sont|ist|sind|è|sono|es|son|são|é|jest|są)\s")
_JOINT = re.compile(r"\s(?:et|ainsi que|and|as well as|und|sowie|y|e|ed|en|i|oraz|и|و)\s", re.IGNORECASE)
_TRAILING = re.compile(
    r"(?:^|\s)(?:de|d['’]|des|du|of|a|an|the|le|la|les|un|une|von|vom|mit|mit insgesamt|insgesamt|di|del|da|do|dos|"
    r"com|con|met|van|à|dans|en|in|auf|an|bei|na|w|to|for|with|z|ze)$",
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
    for _, block in groupby(lines, key=lambda entry: id(entry[0].box)):
        found = [(line, match, matches) for line, matches in block for match in matches if _may_count(match)]
        for line, match, matches in found:
            section = sections.above(line.index)
            evidence = _weigh(line, match, section=section, page=page, company=len(found))
            if _is_stated_in_list(line, layout):
                evidence.count(1, "in a list of sentences with numbers")
            elif section in shown:
                evidence.count(-3, "in a sentence, where the page shows its figures apart")
            candidates.append(_candidate(line, match, matches, section=section, evidence=evidence))
    return candidates


def _is_stated_in_list(line: Line, layout: Layout) -> bool:
    """Whether the line is an item of a list of which more than half say a number."""
    around = line.box.parent
    if line.box.tag != "li" or around is None or around.end - around.first > _MAX_LIST_LINES:
        return False
    items = [other for other in layout.within(around) if other.box.tag == "li"]
    return 2 * sum(layout.has_digit(item) for item in items) > max(3, len(items))


def _may_count(match: NumberMatch) -> bool:
    return match.kind in (Kind.CARDINAL, Kind.RANGE) and not looks_like_year(match)


def _candidate(
    line: Line, match: NumberMatch, matches: Sequence[NumberMatch], *, section: str | None, evidence: Evidence
) -> Candidate:
    label = label_in_sentence(line.text, match, matches)
    if not has_words(label):
        evidence.count(-9, "no label")
    elif CATALOGUE_LABEL.search(label):
        evidence.count(-3, "a label of catalogues, shops and blogs")
    if is_passing(label) or is_passing(line.text[max(0, match.start - _NEAR) : match.end + _NEAR]):
        evidence.count(-9, "about the page's readers or the moment")
    if DURATION.match(label) and match.quantity.qualifier is None:
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
    """The words after a number up to the end of their clause or the next number; where none follow, those before it."""
    later = [m.start for m in matches if m.start >= match.end]
    after = text[match.end : later[0] if later else len(text)]
    stop = min(
        (found for found in (_BREAK.search(after), _VERB.search(after)) if found), key=lambda f: f.start(), default=None
    )
    if stop is not None:
        after = after[: stop.start()]
    elif later:
        after = _without_last_joint(after)
    label = _trimmed(" ".join(fold(after).split()[:_MAX_LABEL_WORDS]))
    if not has_words(label):
        return _words_before(text, match, matches)
    return f"{_words_before(text, match, matches)} {label}".strip() if PRICED.match(label) else label


def _without_last_joint(words: str) -> str:
    joints = list(_JOINT.finditer(words))
    return words[: joints[0].start()] if joints else words


def _words_before(text: str, match: NumberMatch, matches: Sequence[NumberMatch]) -> str:
    earlier = [m.end for m in matches if m.end <= match.start]
    before = text[earlier[-1] if earlier else 0 : match.start]
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
