"""A number on its way to being a figure."""

from figures.record import Source
from scraper.numbers import NumberMatch
from scraper.reading.evidence.weighing import Evidence
from scraper.reading.markup.layout import Box


class Candidate:
    """A number with its words and where they stand; `order` is its place on the page."""

    __slots__ = ("box", "evidence", "label", "mark", "order", "problem", "quantity", "raw", "section", "source", "tile")

    def __init__(
        self,
        match: NumberMatch,
        *,
        label: str,
        section: str | None,
        source: Source,
        order: int,
        box: Box,
        tile: Box,
        evidence: Evidence,
    ) -> None:
        self.quantity, self.raw, self.problem = match.quantity, match.raw, match.problem
        self.label, self.section, self.source, self.order = label, section, source, order
        self.box, self.tile, self.evidence = box, tile, evidence
        self.mark: str | None = None

    def telling(self, match: NumberMatch, *, label: str) -> "Candidate":
        """Another number that stands where this one does."""
        return Candidate(
            match,
            label=label,
            section=self.section,
            source=self.source,
            order=self.order,
            box=self.box,
            tile=self.tile,
            evidence=self.evidence,
        )
