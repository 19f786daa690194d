"""Tiles under a heading that invites to join: what the host tells of itself, and what it offers who joins."""

from figures.record import Quantity
from figures.remembered import remembered
from scraper.reading.evidence.company import Company
from scraper.reading.stats.stat import Stat
from scraper.reading.words.post_words import EXPERIENCE, POST_TERMS
from scraper.reading.words.vocabulary import DURATION, invites

_TIMES = frozenset({"h", "min", "s", "d", "wk", "mo"})


@remembered(4096)
def offers_posts(title: str) -> bool:
    """Whether what stands under a heading are posts: what they pay, offer and ask."""
    return POST_TERMS.search(title) is not None


def is_told_of_host(stat: Stat, label: str, company: Company) -> bool:
    """Whether it is one of three tiles or more under an invitation, and nothing that a post offers or asks."""
    if not company.shows_many_of_itself(stat) or _is_of_a_post(stat.match.quantity, label):
        return False
    return any(map(invites, company.titles))


def _is_of_a_post(quantity: Quantity, label: str) -> bool:
    """Whether it is leave, pay, a time, an interview or a position to fill."""
    if quantity.unit is not None and quantity.unit.partition("/")[0] in _TIMES:
        return True
    is_time = (quantity.unit == "a" or DURATION.search(label) is not None) and EXPERIENCE.search(label) is None
    return is_time or POST_TERMS.search(label) is not None
