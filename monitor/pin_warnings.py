"""Pins that pin nothing: a label or a selector is misspelt, or what it meant has left the page."""

from collections.abc import Iterator

from figures.fold import fold
from figures.record import PageWarning, Record
from monitor.config.suggest import closest
from scraper.reading.pins.pins import PIN_UNMATCHED, Pins, nothing_matches

_FIGURES_HINT = "mend its `figures` in the configuration"
_REGIONS_HINT = "mend its `only` or `ignore` in the configuration"


def pin_warnings(pins: Pins, record: Record, *, is_current: bool = True) -> Iterator[PageWarning]:
    """A warning for each pinned label that no figure has, and for each selector that matches nothing.

    The record may be older than the pins and, unless it `is_current`, than the page: its figures are the page's all the
    same, but which regions the page has by now it does not know.
    """
    shown = {fold(figure.label) for figure in record.figures} if pins.figures else set()
    for pin in pins.figures:
        if not {fold(pin.label), fold(pin.rename or pin.label)} & shown:
            yield PageWarning(code=PIN_UNMATCHED, message=_none_labelled(pin.label, record))
    regions = set(map(nothing_matches, (*pins.only, *pins.ignore))) if is_current else set()
    yield from (warning for warning in record.warnings if warning.message in regions)


def _none_labelled(label: str, record: Record) -> str:
    near = closest(label, {figure.label for figure in record.figures})
    said = f'no figure is labelled "{label}"'
    return said if near is None else f'{said}; the nearest is "{near}"'


def hint_for(warning: PageWarning, pins: Pins) -> str:
    """What a person can do about one of these warnings."""
    is_of_region = warning.message in map(nothing_matches, (*pins.only, *pins.ignore))
    return _REGIONS_HINT if is_of_region else _FIGURES_HINT
