"""Lines beside what a house tells: remarks, results, what somebody said, footnotes, names with numbers."""

from figures.expressions import expression
from scraper.numbers import NumberMatch
from scraper.reading.evidence.asides import REMARK
from scraper.reading.evidence.page import Page
from scraper.reading.evidence.weighing import Evidence
from scraper.reading.markup.layout import Line
from scraper.reading.stats.line_parts import PLAYED

_QUOTED = expression(r"[\"“„«»‟][^\"“”„«»]{60,}[\"”“»«]")
"""A paragraph between quotation marks: what a customer says of another house, or its founder once said."""
_OPENED = ("“", "「", "『", "《")
_NAMED = expression(r"[“「『《]\d+[^\W\da-zA-Z]{1,8}[”」』》]")
"""A number that names something, in languages without capitals: "“211工程”"."""


def weigh_note(evidence: Evidence, line: Line, match: NumberMatch, page: Page) -> None:
    """What the line as a whole is, if it is no sentence in which a house tells of itself."""
    if REMARK.match(line.text):
        evidence.count(-6, "a remark on what stands above")
    if ("-" in line.text or "–" in line.text) and PLAYED.search(line.text) is not None:
        evidence.count(-9, "the result of a match")
    if _QUOTED.fullmatch(line.text) is not None:
        evidence.count(-5, "in what somebody said")
    before = line.text[match.start - 1 : match.start] if match.start else ""
    if before in _OPENED and _NAMED.match(line.text, match.start - 1) is not None:
        evidence.count(-9, "a name between quotation marks")
    if match.start == 0 and match.raw.strip() in page.footnotes:
        evidence.count(-9, "the text of a footnote")
