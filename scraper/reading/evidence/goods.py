"""What looks like the label of goods and is told by an institution of itself."""

from figures.record import Quantity
from scraper.reading.evidence.amounts import is_money, is_of_land
from scraper.reading.evidence.company import Company
from scraper.reading.evidence.labels import is_of_experience, is_of_institutions
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.told_words import HOURS, HOURS_TAUGHT

_MANY_HOURS = 1000


def is_told_of_goods(stat: Stat, label: str, company: Company) -> bool:
    """Whether an institution tells so of itself: what it pays or asks in the year, how many learn in a group, hours.

    Hours that a number leads are no opening hours where it is one of several key figures.
    """
    if is_money(stat.match.quantity):
        return company.is_list_of_amounts or (company.shows_many(stat) and company.is_beside_counts)
    if company.is_announced and is_of_land(stat.match.quantity):
        return True
    if HOURS_TAUGHT.match(label) or (stat.shape is Shape.LEADING and HOURS.fullmatch(label)):
        return company.shows_many(stat)
    return company.is_announced and is_of_institutions(label.partition(" ")[0])


def is_kept(label: str, quantity: Quantity) -> bool:
    """Whether a label that may be one of goods is told by institutions, too: hours taught, or given by the thousand."""
    if (quantity.value or 0) >= _MANY_HOURS and HOURS.match(label) is not None:
        return True
    return HOURS_TAUGHT.match(label) is not None or is_of_experience(label)
