"""Pins of figures that pin nothing: the label is misspelt, or has left the page."""

from collections.abc import Iterator

from figures.fold import fold
from figures.record import PageWarning, Record
from scraper.reading.pins import PIN_UNMATCHED, Pins


def pin_warnings(pins: Pins, record: Record) -> Iterator[PageWarning]:
    """A warning for each of the pinned labels that no figure of the record has, which may be older than the pins."""
    shown = {fold(figure.label) for figure in record.figures} if pins.figures else set()
    for pin in pins.figures:
        if not {fold(pin.label), fold(pin.rename or pin.label)} & shown:
            yield PageWarning(code=PIN_UNMATCHED, message=f'no figure is labelled "{pin.label}"')
