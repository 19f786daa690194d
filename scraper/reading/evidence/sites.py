"""Numbers that a site shows of itself: what its forum holds, codes, sizes of pictures, results of matches, rules."""

import re
from collections.abc import Iterator

from figures.expressions import expression
from figures.unit_words import TIME_UNITS
from scraper.numbers import NumberMatch
from scraper.reading.evidence.company import MANY, Company
from scraper.reading.evidence.dated_labels import names_days
from scraper.reading.evidence.directories import is_of_directory
from scraper.reading.evidence.groups import is_called
from scraper.reading.evidence.labels import is_of_institutions
from scraper.reading.evidence.offers import heads_prices
from scraper.reading.evidence.page import Page
from scraper.reading.evidence.post_titles import is_title_of_post
from scraper.reading.evidence.rules import is_of_a_rule
from scraper.reading.markup.layout import Box, Line
from scraper.reading.stats.line_parts import PLAYED
from scraper.reading.stats.stat import Shape, Stat, climb
from scraper.reading.words.language_words import LANGUAGES
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.subject_words import heads_statistics
from scraper.reading.words.vocabulary import heads_posts

_RESULT = expression(r"\d{1,2}\s?:\s?\d{1,2}")
_TWO_SIDES = expression(r"[^\W\d_]{2}\S*\s[-–—]\s[^\W\d_]{2}")
_TWO_NAMES = expression(r"(?=[^\W\d_])[^a-zß-ÿ]\S+\s[-–—]\s(?=[^\W\d_])[^a-zß-ÿ]")
_RATIO = Phrases(
    r"\bratio\b|\brate\b|\brapport\b|verh[äa]ltnis|schl[üu]ssel\b|relaci[óo]n\b|\brapporto\b|verhouding|stosunek"
    r"|rela[çc][ãa]o\b|rat[íi]o\b|\bpom[ěe]r\b|\bar[áa]ny\b|\braport\b|suhde\b|соотношение|співвідношення|\boran"
)
_OWNERS = frozenset({"main", "article", "section"})
_MOST_AROUND = 8
_PAIR = 2
"""Numbers before their words that are made alike: an offer or a telephone stands alone, or behind its words."""
_PIXELS = expression(r"\d\s?px\b")
_OF_SCREENS = frozenset({"2K", "4K", "5K", "6K", "8K", "4k", "8k"})
_SCREEN = expression(r"\bu?hd\b|\bultra\b|resolu|résolu|auflös|\bdisplay\b|\bmonitor\b", re.IGNORECASE)
"""Beside what screens are said to have: "HD 4K"."""
_RESOLUTION = expression(r"(?:px\s)?(?:per|par|pro|por|p[åa]|al?)\s")
"""How the label begins of so many of them for each of something: "px per degree"."""


def of_a_site(stat: Stat, label: str, *, company: Company, page: Page) -> Iterator[tuple[int, str]]:
    """What speaks against such a number, and how much."""
    raw = stat.match.raw.strip()
    if page.is_forum and company.is_of_forum and any(map(heads_statistics, company.titles)):
        yield -9, "the statistics of a forum"
    if stat.heads[0] and is_of_directory(stat):
        yield -9, "a postcode, a telephone or a room of a directory"
    if company.is_code:
        yield -6, "one of several long numbers without groups under one label"
    if ":" in raw and _RESULT.fullmatch(raw) and _is_of_a_match(raw, label):
        yield -9, "the result of a match"
    if company.is_called or (is_called(stat, label) and not company.shows_many(stat)):
        yield -9, "the telephone number of a service"
    if stat.shape is not Shape.BARE and is_of_a_rule(stat.line, label, stat.text, is_announced=company.is_announced):
        yield -9, "in a sentence that tells a rule"
    if _is_of_a_post(stat, label, company):
        yield -9, "the title of an article, or how long it takes to be read"
    few = _PAIR if stat.shape is Shape.LEADING else MANY
    if (
        not company.titles
        and company.made_like(stat) < few
        and _is_in_header(stat.line.box)
        and not is_of_institutions(label)
    ):
        yield -4, "alone in a header, before any heading"
    if stat.match.quantity.upper is not None and names_days(label, page.language):
        yield -9, "the hours of a day of the week"
    yield from _shown(stat, raw, label, company, page)


def _shown(stat: Stat, raw: str, label: str, company: Company, page: Page) -> Iterator[tuple[int, str]]:
    """What speaks against the size of a picture, an ornament, a result and how long something is that a price pays."""
    if stat.shape is not Shape.BARE and not stat.settled and PLAYED.search(stat.text) is not None:
        yield -9, "the result of a match"
    if stat.match.quantity.unit in TIME_UNITS and any(map(heads_prices, company.titles)):
        yield -6, "under a heading for prices"
    if "px" in stat.text and _PIXELS.match(stat.text, stat.match.number_end - 1) and _RESOLUTION.match(label) is None:
        yield -9, "the size of a picture"
    if raw in _OF_SCREENS and _SCREEN.search(stat.text) is not None:
        yield -9, "the size of a picture"
    if raw in page.houses and stat.shape is Shape.BARE and _is_ornament(stat):
        yield -9, "the number of the house that the page is called by"


def _is_in_header(place: Box) -> bool:
    """Whether it stands in a header of the site, where offers and telephones do: one in a section is its own."""
    tags = [box.tag for box in climb(place, limit=_MOST_AROUND, own=True)]
    return "header" in tags and _OWNERS.isdisjoint(tags)


def is_of_menu(line: Line, match: NumberMatch) -> bool:
    """Whether a number says how many languages there are, in a header of the site."""
    return LANGUAGES.match(line.text[match.end :].lstrip()) is not None and _is_in_header(line.box)


def _is_ornament(stat: Stat) -> bool:
    """Whether nobody who has the page read aloud hears the number."""
    boxes = climb(stat.box, limit=_MOST_AROUND, own=True)
    return any(box.attributes.get("aria-hidden") == "true" for box in boxes)


def _is_of_a_post(stat: Stat, label: str, company: Company) -> bool:
    if stat.match.quantity.unit == "min" and any(map(heads_posts, company.titles)):
        return True
    return is_title_of_post(stat, label, is_announced=company.is_announced)


def _is_of_a_match(raw: str, label: str) -> bool:
    """Whether a label names two sides; one of so many to one of so many are names only with capitals."""
    if _TWO_SIDES.search(label) is None or _RATIO.search(label) is not None:
        return False
    return "1" not in raw.replace(" ", "").split(":") or _TWO_NAMES.search(label) is not None
