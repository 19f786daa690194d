"""How long an institution has been at it, as it tells at the head of its page: "Over 20 years of experience"."""

from figures.expressions import expression
from scraper.numbers.members import APPROXIMATELY, AT_LEAST
from scraper.reading.evidence.label_words import is_of_experience
from scraper.reading.evidence.page import Page
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.told_words import EXISTENCE

_YEARS = expression(
    r"(?:years?|ans|ann[ée]es|jahren?|gesch[äa]ftsjahren?|a[ñn]os|anni|jaar|anos|lata?|års?|vuo[td]\w+|let|rokov|év\w{0,3}|"
    r"ani|anys|χρόνια|yıl\w*)\b"
)
_LOWEST_LEVEL = 2
"""Of the headings by which a page says what it is: below them so many years are asked of people, or said of them."""


def is_of_existence(label: str) -> bool:
    """Whether a label tells for how many years a house has been there, or has done what it does."""
    return _YEARS.match(label.lower()) is not None and EXISTENCE.search(label) is not None


def years_at_it(stat: Stat, label: str, page: Page) -> int:
    """How much speaks for years of experience as a figure, in points: 0 where they stand below the page's headings.

    In running text offers of posts and lives tell as many; a page's title that tells them is no mere name.
    """
    if stat.shape is not Shape.LEADING or stat.match.quantity.qualifier not in (AT_LEAST, APPROXIMATELY):
        return 0
    if _YEARS.match(label.lower()) is None or not is_of_experience(label):
        return 0
    if (stat.line.level or 6) > _LOWEST_LEVEL or page.is_article or page.is_offer:
        return 0
    return 7 if stat.text == page.title else 3
