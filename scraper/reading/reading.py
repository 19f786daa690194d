"""What reading a page gives: the record, and why each number on the page became a figure or did not."""

from dataclasses import dataclass
from enum import StrEnum

from figures.record import Record
from scraper.reading.words.signal_words import Signal


class Verdict(StrEnum):
    """What became of a number that the page shows."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    COPY = "copy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One number candidate: `where` is a CSS-like path of its element, `reasons` speak for and against it."""

    raw: str
    label: str
    where: str
    verdict: Verdict
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One reading of a page; explanations in page order. `signals` speak against its being the page asked for."""

    record: Record
    explanations: tuple[Explanation, ...] = ()
    signals: tuple[Signal, ...] = ()
