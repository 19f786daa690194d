"""What institutions count, where something beside it says that it is an institution's."""

from collections.abc import Sequence

from figures.record import Quantity
from scraper.reading.evidence.amounts import CAPITALS, is_budget
from scraper.reading.evidence.dated_labels import is_of_a_house
from scraper.reading.evidence.hosts import offers_posts
from scraper.reading.evidence.labels import is_of_institutions, is_told_of_institutions
from scraper.reading.evidence.page import Page
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.picture_words import INFOGRAPHIC
from scraper.reading.words.staff_words import names_staff
from scraper.reading.words.subject_words import names_portrait

_MAY_BE_INFOGRAPHIC = 'img[alt*="gra" i], img[alt*="гра" i], img[alt*="γρά" i]'
_MOST_AROUND_PICTURE = 12
"""Lines of an element in which a picture is looked for."""
_COLONS = (":", "：")
_FEWEST_FACTS = 3
_MOST_FACTS = 16
_HUNDRED = 100
_MOST_WORDS, _MOST_WORDS_OF_A_KEY = 8, 5


def counted(titles: Sequence[str], page: Page) -> tuple[int, str]:
    """What speaks for it where an institution presents itself: on the page, or under the heading over the number.

    No points where none does.
    """
    if page.is_portrait and (not titles or titles[0] == page.title or names_portrait(titles[0])):
        return 1, "what institutions count"
    if not page.is_portrait and titles and names_portrait(titles[0]):
        return 2, "what institutions count, under a heading where one presents itself"
    return 0, ""


def states_house(quantity: Quantity, label: str, titles: Sequence[str], page: Page) -> bool:
    """Whether a sum or an area is as large as an institution's own, where one presents itself, or its capital there."""
    if page.is_portrait:
        return is_budget(quantity) or is_of_a_house(quantity, label)
    return label in CAPITALS and bool(titles) and is_budget(quantity) and names_portrait(titles[0])


def states_staff(stat: Stat, titles: Sequence[str], page: Page) -> bool:
    """Whether a line of a list of facts, each behind its name and a colon, says how many people a company has; or any
    line of its portrait how many it has of what institutions count.

    Beside a post that it offers this is one more reason to come.
    """
    key = stat.text[: stat.match.start].rstrip()
    row = stat.line.box.parent
    if not key.endswith(_COLONS) or row is None:
        return False
    if page.is_portrait and len(key.split()) <= _MOST_WORDS_OF_A_KEY and (is_of_institutions(key) or names_staff(key)):
        return not stat.text[stat.match.end :].strip(" .")
    if stat.line.box.tag != "li":
        return False
    is_list = _FEWEST_FACTS <= row.end - row.first <= _MOST_FACTS and names_staff(key)
    return is_list and not (bool(page.offer) or any(map(offers_posts, (page.title or "", *titles))))


def is_in_infographic(stat: Stat) -> bool:
    """Whether the alternative text that tells the number calls its picture so: "Infographic: 486,000 visits"."""
    box = stat.line.box
    if box.end - box.first > _MOST_AROUND_PICTURE:
        return False
    pictures = (picture.attributes.get("alt") or "" for picture in box.node.css(_MAY_BE_INFOGRAPHIC))
    return any(stat.match.raw in said and INFOGRAPHIC.match(said) is not None for said in pictures)


def tells_in_picture(stat: Stat, language: str | None) -> bool:
    """Whether a picture's alternative text begins with so many hundreds of what institutions count or tell of.

    A photograph shows fewer: "12 children in the garden".
    """
    quantity = stat.match.quantity
    if stat.shape is not Shape.LEADING or quantity.unit is not None or (quantity.value or 0) < _HUNDRED:
        return False
    if stat.text[: stat.match.start].strip() or len(stat.own.split()) > _MOST_WORDS:
        return False
    return is_of_institutions(stat.own) or is_told_of_institutions(stat.own, language)
