"""Why each number on a page became a figure or did not, for people."""

from scraper.reading.candidate import Candidate
from scraper.reading.evidence.weighing import THRESHOLD
from scraper.reading.explanation import Explanation, Verdict
from scraper.reading.figures import FiguresReading
from scraper.reading.markup.document import where
from scraper.reading.markup.text import fold
from scraper.reading.stats.line_parts import parts_of_line
from scraper.reading.stats.stat import Refusal

_MAX_LABEL = 80


def explain(reading: FiguresReading) -> tuple[Explanation, ...]:
    """All numbers of the page in page order."""
    found = [(candidate.order, _judged(candidate, verdict)) for candidate, verdict in reading.verdicts]
    found += [(part.line.index, _refused(part)) for refusal in reading.refusals for part in _parts(refusal)]
    return tuple(explanation for _, explanation in sorted(found, key=lambda entry: entry[0]))


def _judged(candidate: Candidate, verdict: Verdict) -> Explanation:
    return Explanation(
        raw=candidate.raw.strip(),
        label=candidate.label,
        where=where(candidate.box.node),
        verdict=verdict,
        reasons=candidate.evidence.reasons,
        points=candidate.evidence.points,
        needed=THRESHOLD,
    )


def _parts(refusal: Refusal) -> list[Refusal]:
    """One for each of what a refused line is parted into."""
    if not refusal.is_whole:
        return [refusal]
    return [refusal._replace(line=line, is_whole=False) for line in parts_of_line(refusal.line)]


def _refused(refusal: Refusal) -> Explanation:
    return Explanation(
        raw=refusal.raw,
        label=fold(refusal.line.text)[:_MAX_LABEL],
        where=where(refusal.line.box.node),
        verdict=Verdict.REJECTED,
        reasons=(refusal.reason,),
    )
