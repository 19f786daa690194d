"""A page's HTML to its record: the one door into reading."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from figures.record import PageWarning, Record
from scraper.reading.breadcrumb.breadcrumb import read_breadcrumb
from scraper.reading.contact.contact import read_contact
from scraper.reading.explain import explain as explanations
from scraper.reading.figures import read_figures
from scraper.reading.markup.document import Document, parse
from scraper.reading.markup.landmarks import find_landmarks
from scraper.reading.news.news import read_news
from scraper.reading.pins.pins import NO_PINS, Pins
from scraper.reading.reading import Reading
from scraper.reading.recalled import NOTHING, Recalled
from scraper.reading.signals import read_signals
from scraper.reading.words.phrases import begin_page, end_page
from scraper.reading.words.signal_words import Signal
from scraper.well_formed import as_utf8


def read(
    html: str,
    *,
    url: str | None = None,
    pins: Pins = NO_PINS,
    recalled: Recalled = NOTHING,
    explain: bool = False,
    utf8: bytes | None = None,
) -> Reading:
    """What the page says. Raises nothing, whatever the text: what cannot be read gives a warning.

    What is `recalled` are figures of other readings; those that still stand there are figures in this one too. With
    `explain`, the reading tells of each number why it became a figure or did not. `utf8` is the same text where the
    caller has it: to encode a page takes a tenth of the time that parsing it does.
    """
    utf8 = as_utf8(html) if utf8 is None else utf8
    begin_page(utf8)
    try:
        with _uncollected():
            return _read(parse(html, url=url, utf8=utf8), url=url, pins=pins, recalled=recalled, explain=explain)
    finally:
        end_page()


@contextmanager
def _uncollected() -> Iterator[None]:
    """Reading makes thousands of objects and no cycles: the collector would walk them and the program's in vain."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _read(document: Document, *, url: str | None, pins: Pins, recalled: Recalled, explain: bool) -> Reading:
    landmarks = find_landmarks(document)
    trail = read_breadcrumb(document)
    contact = read_contact(document, landmarks=landmarks)
    news = read_news(document, landmarks=landmarks)
    claimed = (("breadcrumb", trail.regions), ("contact", contact.regions), ("news", news.regions))
    closed = [(node, reason) for reason, nodes in claimed for node in nodes]
    figures = read_figures(document, closed=closed, pins=pins, recalled=recalled)
    warnings = list(figures.warnings)
    if not figures.figures:
        warnings.append(PageWarning(code="no_figures", message="no figure was found on this page"))
    signals = read_signals(document, figures=figures.figures, landmarks=landmarks)
    if Signal.GARBLED_TEXT in signals:
        warnings.append(PageWarning(code=Signal.GARBLED_TEXT, message="a number or the words of a figure are damaged"))
    record = Record(
        url=url,
        title=document.title,
        language=document.declared or document.language,  # a guess must not make it another page
        breadcrumb=trail.crumbs,
        figures=figures.figures,
        contact=contact.contact,
        news=news.items,
        warnings=tuple(warnings),
    )
    return Reading(
        record=record,
        explanations=explanations(figures) if explain else (),
        signals=signals,
    )
