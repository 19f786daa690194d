"""What a person pinned for a page that automatic reading got wrong."""

from dataclasses import dataclass

from scraper.reading.markup.text import fold

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
        if pin.rename and is_of(pin, label):
            return pin.rename
    return label


def is_of(pin: FigurePin, label: str) -> bool:
    """Whether a pin means the figure under a label of the page."""
    return fold(pin.label).casefold() == fold(label).casefold()
