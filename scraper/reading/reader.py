"""A page's HTML to its record: the one door into reading."""

from figures.record import Record
from scraper.reading.document import parse
from scraper.reading.pins import NO_PINS, Pins
from scraper.reading.reading import Reading


def read(html: str, *, url: str | None = None, pins: Pins = NO_PINS) -> Reading:  # noqa: ARG001 - figures.py comes next
    """What the page says. Raises nothing, whatever the text: what cannot be read gives a warning."""
    document = parse(html, url=url)
    record = Record(url=url, title=document.title, language=document.language)
    return Reading(record=record)
