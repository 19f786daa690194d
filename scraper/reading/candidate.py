"""A number on its way to being a figure."""

from dataclasses import dataclass

from figures.record import Quantity, Source
from scraper.reading.evidence.weighing import Evidence
from scraper.reading.markup.layout import Box


@dataclass(eq=False, slots=True, kw_only=True)
class Candidate:
    """A number with its words and where they stand; `order` is its place on the page."""

    quantity: Quantity
    label: str
    section: str | None
    raw: str
    source: Source
    order: int
    box: Box
    tile: Box
    evidence: Evidence
    problem: str | None = None
    mark: str | None = None
