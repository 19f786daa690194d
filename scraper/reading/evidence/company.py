"""What stands with a number on its page, and whether they are shown together as key figures."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from figures.remembered import remembered
from scraper.reading.evidence.page import Page
from scraper.reading.evidence.peers import Peers
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.subject_words import names_key_figures
from scraper.reading.words.sum_words import is_of_accounts

BESIDE_FIGURES = "in a sentence, where the page shows its figures apart"
OUTSIDE_THE_ANNOUNCED = "in a sentence, outside the part that is announced"
"""What a sentence is judged by that something else on the page says: it may be there today and not tomorrow."""

MANY = 3
"""So many made alike stand together on purpose."""

_MAX_AROUND = 6


class Company(NamedTuple):
    """What stands with a stat: `titles` it is under, the `group` beside it, all on the page that are made `alike`."""

    titles: Sequence[str]
    group: Peers
    alike: Peers
    is_announced: bool = False
    """Whether the page or a title it is under announces key figures."""
    is_listing: bool = False
    is_catalogue: bool = False
    is_description: bool = False
    is_list_of_amounts: bool = False
    is_code: bool = False
    is_called: bool = False
    """Whether it is called for help, as what stands beside it tells."""
    is_of_forum: bool = False
    """Whether its group counts threads, or posts."""
    is_beside_counts: bool = False
    """Whether its group has a number that is more than one thing has, or one of what institutions count."""
    is_of_house: bool = False
    """Whether its group shows three numbers or more that an institution counts of itself."""
    is_counting_down: bool = False
    is_elsewhere: bool = False
    """Whether it stands in a list of other pages, threads or goods."""
    is_outside: bool = False
    """Whether the figures of its page stand under the heading that announces them, and it under another."""
    is_of_skills: bool = False
    """Whether it is a share under a heading for skills."""

    def tells_accounts(self, label: str) -> bool:
        """Whether an amount is one of those that an institution takes in, spends or owes, as it or others there say."""
        return self.is_list_of_amounts and (is_of_accounts(label) or self.group.accounted > 1)

    def lists_counts(self, stat: Stat) -> bool:
        """Whether a stat begins one of three lines made alike or more, some of which count what institutions do."""
        return self.is_beside_counts and stat.shape is Shape.LEADING and self.group.like(stat) >= MANY

    def made_like(self, stat: Stat) -> int:
        """How many are made like a stat, in its group or anywhere on the page."""
        return max(self.group.like(stat), self.alike.size)

    def shows_many(self, stat: Stat) -> bool:
        """Whether key figures are announced and three or more are made like the stat: what the page has to show.

        Tiles are made alike anywhere on the page, items of lists in their group: all lists are made alike.
        """
        return self.is_announced and self._is_one_of_many(stat)

    def shows_many_of_itself(self, stat: Stat) -> bool:
        """Whether three or more are made like the stat, and describe no thing and list nothing."""
        is_of_things = self.is_listing or self.is_catalogue or self.is_description
        return not is_of_things and self._is_one_of_many(stat)

    def _is_one_of_many(self, stat: Stat) -> bool:
        is_tile = stat.frame is not None and self.alike.size >= MANY
        return is_tile or self.group.like(stat) >= MANY


def is_announced(page: Page, titles: Iterable[str | None]) -> bool:
    """Whether the page, or a heading of some, announces key figures."""
    return page.is_key_figures or any(title is not None and names_key_figures(title) for title in titles)


def in_named_section(stat: Stat) -> bool:
    """Whether one of the elements around a stat's group is named for key figures."""
    step, limit = stat.group, _MAX_AROUND
    while step is not None and step.tag != "body" and limit:
        if step.names and _announces(step.names):
            return True
        step, limit = step.parent, limit - 1
    return False


@remembered(4096)
def _announces(names: str) -> bool:
    """Whether names of an element are words for key figures: it stands around many numbers."""
    return names_key_figures(names.replace("-", " ").replace("_", " "))
