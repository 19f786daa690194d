"""Numbers that stand beside a page's figures and are none: in notes, ages, places in a show of pictures, marks."""

from collections.abc import Iterator

from figures.expressions import expression
from scraper.numbers import may_be_hour
from scraper.reading.evidence.amounts import is_money
from scraper.reading.evidence.company import Company
from scraper.reading.evidence.conditions import is_age
from scraper.reading.evidence.everyday import of_everyday
from scraper.reading.evidence.everyday_life import of_everyday_life
from scraper.reading.evidence.labels import is_of_experience
from scraper.reading.evidence.occasions import is_price_to_the_cent, of_an_occasion
from scraper.reading.evidence.page import Page
from scraper.reading.evidence.peers import Peers, is_in_show, is_lone_step
from scraper.reading.evidence.sites import of_a_site
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.catalogue_words import ASSESSED, BIDS
from scraper.reading.words.length_words import AVERAGE, LASTING
from scraper.reading.words.rate_words import tells_per_share, tells_rate_of_people
from scraper.reading.words.subject_words import names_key_figures
from scraper.reading.words.vocabulary import heads_notes

REMARK = expression(r"[*†‡¹²³⁴⁵⁶]+\)?\s?[^\d\s]")
"""How a line begins that explains a mark."""

_POSTCODE = expression(r"\d{5}\s[A-ZÀ-Ý][\w'’-]+(?:[ -][A-ZÀ-Ýdsl][\w'’-]*){0,4}")
_GROUPED = expression(r"\d[.,'’\s]\d{3}(?!\d)")
_UNGROUPED = expression(r"(?<![\d.,])\d{5}")
_NAMED = expression(r"\d\s[A-ZÀ-Ý]")
_RATED = expression(r"[★☆⭐\s]*\((?!(?:19|20)\d\d\))\s?\d[\d.,\s]*(?:[^\W\d_]+\s?)?\)")
_SHORTEST_PLACE = 8
_CENTS = expression(r"\d{1,3}[.,]\d\d")
_ENDS = (".", "!", "“", "”", "»")
_OPENS_BIDS = frozenset("(0123456789")
_BEST_MARK = 10
_LAST_GOAL = 17
"""Their abbreviation, in an element above a number, is read as the currency that has it too."""
_DIALLED = expression(r"(?<!\d)\d{6,}\Z")
_CLOCK_TIME = expression(r"(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)")
_MANY = 3
"""So many made alike are no asides."""


def asides(stat: Stat, label: str, *, company: Company, page: Page) -> Iterator[tuple[int, str]]:
    """What speaks against such a number, and how much."""
    titles, alike = company.titles, company.alike.size
    if page.is_news and not (stat.shape is Shape.BARE or stat.has_own_element()):
        yield -6, "in a line of an article"
    yield from of_a_site(stat, label, company=company, page=page)
    if is_in_show(stat, company.alike, is_one_of_figures=company.is_announced and alike > 1):
        yield -9, "which picture of a row is shown"
    if not (stat.shape is Shape.BARE and alike >= _MANY) and any(map(heads_notes, titles)):
        yield -6, "under a heading for notes"
    is_announced = page.is_key_figures or any(map(names_key_figures, titles))
    if not (is_announced and alike >= _MANY) and _is_rated(stat):
        yield -6, "a mark and how many gave it"
    is_known = (page.is_key_figures and company.is_beside_counts) or company.tells_accounts(label)
    if is_price_to_the_cent(stat, titles) and not (is_known or tells_per_share(label)):
        yield -4, "an amount to the cent under a heading of its own"
    if (reason := of_an_occasion(stat, is_shown=company.shows_many(stat))) is not None:
        yield -6, reason
    may_be_price = not is_announced and stat.match.quantity.unit is None
    if may_be_price and _CENTS.fullmatch(stat.match.raw.strip()) and not tells_rate_of_people(label):
        yield -3, "an amount to the cent without its currency"
    if len(stat.text) >= _SHORTEST_PLACE and _POSTCODE.fullmatch(stat.text) and _is_in_address(stat, page):
        yield -6, "a postcode"
    yield from _times(stat, label, company, is_announced=is_announced)
    if alike < _MANY:
        yield from _apart(stat, page, is_announced=is_announced)
        may_be_step = alike == 1 and not is_announced
        yield from _alone(stat, company.group) if may_be_step else ()


def _times(stat: Stat, label: str, company: Company, *, is_announced: bool) -> Iterator[tuple[int, str]]:
    """What speaks against how old somebody must be or is, but where several are announced, and against hours of the
    day, prices of lots and numbers of goals.
    """
    alike = company.alike
    if not (is_announced and alike.size >= _MANY) and is_age(stat.text, stat.match, label):
        yield -6, "an age"
    are_terms = not is_announced and alike.terms == alike.size >= _MANY
    if are_terms and AVERAGE.search(label) is None and not is_of_experience(label):
        yield -4, "how old each of several is, or how long it lasts"
    if "0" <= label[-1:] <= "9" or not (is_announced or stat.match.quantity.unit is None):
        yield from _of_somebody(stat, label, is_announced=is_announced, is_skill=company.is_of_skills)
    if label[:1] in _OPENS_BIDS and is_money(stat.match.quantity) and BIDS.search(label) is not None:
        yield -9, "the price of a lot"
    if stat.match.quantity.unit == "SDG" and (stat.match.quantity.value or 0) <= _LAST_GOAL:
        yield -9, "a goal of the United Nations"
    if stat.match.quantity.unit == "min" and may_be_hour(stat.match.raw) and LASTING.search(label) is None:
        yield -9, "an hour of the day"


def _of_somebody(stat: Stat, label: str, *, is_announced: bool, is_skill: bool) -> Iterator[tuple[int, str]]:
    """What speaks against how well somebody knows what, what a mark is made up of, and where one is called."""
    if _DIALLED.search(label) is not None:
        yield -9, "a telephone or registration number"
    if is_announced or stat.match.quantity.unit is None:
        return
    if (reason := of_everyday(stat.text, stat.text, stat.match)) is not None:
        yield -9, reason
    if is_skill:
        yield -6, "how well somebody knows something"
    elif stat.match.quantity.unit == "%" and ASSESSED.match(label) is not None:
        yield -4, "a part of a mark"
    elif _CLOCK_TIME.search(label) is not None:
        yield -4, "at an hour of the day"


def _apart(stat: Stat, page: Page, *, is_announced: bool) -> Iterator[tuple[int, str]]:
    """What speaks against a number that hardly another one is made like; a whole sentence is of anything."""
    if not is_announced and stat.text.endswith(_ENDS):
        reason = of_everyday_life(stat.text, stat.match, None)
        yield from ((-9, reason),) if reason is not None else ()
    if REMARK.match(stat.text):
        yield -6, "a remark on what stands above"
    if page.reads_towns and _POSTCODE.fullmatch(stat.text):
        yield -6, "a postcode"


def _alone(stat: Stat, group: Peers) -> Iterator[tuple[int, str]]:
    """What speaks against a number that no other one is made like, where nothing announces figures."""
    if is_lone_step(stat, group):
        yield -4, "a small number alone, as steps and icons have"


def _is_rated(stat: Stat) -> bool:
    """Whether a number is a mark: stars stand behind it, or alone in brackets how many gave it."""
    if not 0 < (stat.match.quantity.value or 0) <= _BEST_MARK:
        return False
    return _RATED.fullmatch(stat.own) is not None or "★" in stat.match.raw


def _is_in_address(stat: Stat, page: Page) -> bool:
    """Whether such a part stands in an enumeration that writes its numbers or nouns otherwise.

    That is groups for thousands, "12 000 étudiants, 75013 Paris, 45 laboratoires", or else no capitals.
    """
    before, comma, behind = stat.line.box.node.text().partition(f", {stat.text}")
    others = f"{before}\n{behind}"
    if not (comma and before) or _UNGROUPED.search(others) is not None:
        return False
    return _GROUPED.search(others) is not None or (page.reads_towns and _NAMED.search(others) is None)
