"""What a person pinned for a page that automatic reading got wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.reading.markup.text import fold

if TYPE_CHECKING:
    from scraper.reading.figure_pin import FigurePin

PIN_UNMATCHED = "pin_unmatched"
"""The code of the warning that a selector matches nothing."""


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
        if pin.rename and is_of(pin, label):
            return pin.rename
    return label


def is_of(pin: FigurePin, label: str) -> bool:
    """Whether a pin means the figure under a label of the page."""
    return fold(pin.label).casefold() == fold(label).casefold()
