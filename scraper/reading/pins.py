"""What a person pinned for a page that automatic reading got wrong."""

from collections.abc import Sequence
from dataclasses import dataclass

from scraper.reading.candidate import Candidate
from scraper.reading.evidence import THRESHOLD
from scraper.reading.text import fold

PIN_UNMATCHED = "pin_unmatched"
"""The code of the warning that a selector matches nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePin:
    """A figure known by the label that the page shows, to be read under another label or kept under a key."""

    label: str
    rename: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pins:
    """`only` and `ignore` are CSS selectors of regions: figures are read in the first and never in the second."""

    only: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    figures: tuple[FigurePin, ...] = ()

    @property
    def keys(self) -> dict[str, str]:
        """The keys that a person gave, by the labels that the record says."""
        return {pin.rename or pin.label: pin.key for pin in self.figures if pin.key is not None}


NO_PINS = Pins()


def pinned_label(label: str, pins: Pins) -> str:
    """The label that a person gave the figure the page shows under `label`; else the page's own."""
    for pin in pins.figures:
        if pin.rename and _is_of(pin, label):
            return pin.rename
    return label


def bring_back(candidates: Sequence[Candidate], pins: Pins) -> None:
    """Lets a pin outweigh what speaks against the number under its label: the likeliest, where no other was read."""
    for pin in pins.figures:
        named = [candidate for candidate in candidates if _is_of(pin, candidate.label)]
        if named and not any(candidate.evidence.suffices for candidate in named):
            evidence = max(named, key=lambda candidate: candidate.evidence.points).evidence
            evidence.count(THRESHOLD - evidence.points, "pinned by its label")


def _is_of(pin: FigurePin, label: str) -> bool:
    return fold(pin.label).casefold() == fold(label).casefold()
