"""What a pin does to the numbers that were found on a page."""

from collections.abc import Sequence

from scraper.reading.candidate import Candidate
from scraper.reading.evidence.weighing import THRESHOLD
from scraper.reading.pins import Pins, is_of


def bring_back(candidates: Sequence[Candidate], pins: Pins) -> None:
    """Lets a pin outweigh what speaks against the number under its label: the likeliest, where no other was read."""
    for pin in pins.figures:
        named = [candidate for candidate in candidates if is_of(pin, candidate.label)]
        if named and not any(candidate.evidence.suffices for candidate in named):
            evidence = max(named, key=lambda candidate: candidate.evidence.points).evidence
            evidence.count(THRESHOLD - evidence.points, "pinned by its label")
