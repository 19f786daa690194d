"""What a person pinned for a page that automatic reading got wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scraper.reading.pins.figure_pin import FigurePin

PIN_UNMATCHED = "pin_unmatched"
"""The code of the warning that a pin pins nothing."""


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


def nothing_matches(selector: str) -> str:
    """What the warning says of a selector that matches nothing."""
    return f"nothing on the page matches {selector}"
