"""What a pin does to the numbers that were found on a page."""

from collections.abc import Sequence

from scraper.reading.candidate import Candidate
from scraper.reading.evidence.weighing import THRESHOLD
from scraper.reading.markup.text import fold
from scraper.reading.pins.pins import Pins


def bring_back(candidates: Sequence[Candidate], pins: Pins) -> None:
    """Lets a pin outweigh what speaks against the number under its label: the likeliest, where no other was read."""
    for pin in pins.figures:
        named = [candidate for candidate in candidates if _is_of(pin.label, candidate.label)]
        if named and not any(candidate.evidence.suffices for candidate in named):
            evidence = max(named, key=lambda candidate: candidate.evidence.points).evidence
            evidence.count(THRESHOLD - evidence.points, "pinned by its label")


def pinned_label(label: str, pins: Pins) -> str:
    """The label that a person gave the figure the page shows under `label`; else the page's own."""
    for pin in pins.figures:
        if pin.rename and _is_of(pin.label, label):
            return pin.rename
    return label


def _is_of(pinned: str, label: str) -> bool:
    """Whether a label that a person wrote is one of the page's."""
    return fold(pinned).casefold() == fold(label).casefold()
