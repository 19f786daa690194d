"""A page's HTML to its record: the one door into reading."""

from figures.record import PageWarning, Record
from scraper.reading.document import parse
from scraper.reading.figures import read_figures
from scraper.reading.pins import NO_PINS, Pins
from scraper.reading.reading import Reading


def read(html: str, *, url: str | None = None, pins: Pins = NO_PINS) -> Reading:
    """What the page says. Raises nothing, whatever the text: what cannot be read gives a warning."""
    document = parse(html, url=url)
    figures = read_figures(document, pins=pins)
    warnings = list(figures.warnings)
    if not figures.figures:
        warnings.append(PageWarning(code="no_figures", message="no figure was found on this page"))
    record = Record(
        url=url,
        title=document.title,
        language=document.language,
        figures=figures.figures,
        warnings=tuple(warnings),
    )
    return Reading(record=record, explanations=figures.explanations)
