"""The number of an item in a list, at the start of its text or amid it: "1. Fill in the form. 2. Visit us."; and
those given for an example: "z. B. 18 Gbps".
"""

from figures.expressions import expression
from scraper.numbers.decoy import Decoy, Place, leads_up
from scraper.numbers.match import Kind

_BEHIND_AN_INDEX = expression(r"[.)\]]\s+[\w§]|）\s*\w|[.)\]）]\s*\Z")
_PLACES = 2
_DRESSED = ("+", "%")
"""What stands behind no item's number: there a zero only fills a place."""

_FURTHEST_ITEM = 8
_ITEM = expression(r"(?:\A|(?<=[.!?;]\s))([1-9]\d?)([.)])\s+[^\W\d_]")
"""How items begin that stand one behind another in a text."""


def index(place: Place) -> Decoy | None:
    """The number of an item in a list, not what it says."""
    if len(place.digits) > 1 and place.digits[0] == "0" and place.digits.isdecimal():
        if place.match.raw[-1:] in _DRESSED and len(place.digits) == _PLACES:
            return None  # "06+"
        return Decoy.LIST_INDEX if len(place.digits) == 2 else Decoy.CODE
    if ("." in place.digits or place.next == ".") and _names_part(place):
        return Decoy.LIST_INDEX
    if len(place.digits) > 2 or place.match.kind is not Kind.CARDINAL:
        return None
    if place.before.strip("([（"):
        return Decoy.LIST_INDEX if _counts_on(place) else None
    is_marked = _BEHIND_AN_INDEX.match(place.text, place.end, place.end + _FURTHEST_ITEM) is not None
    return Decoy.LIST_INDEX if is_marked and not _is_in_brackets(place) else None


def _is_in_brackets(place: Place) -> bool:
    """Whether a number stands in brackets behind words, "Professors (45)"."""
    if place.before not in ("(", "（") or place.next not in (")", "）"):
        return False
    return place.text[: place.start - 1].strip() != ""


def _counts_on(place: Place) -> bool:
    """Whether items of a text, marked alike, count from one on, and a number marks one of them behind the first."""
    if place.next not in (".", ")"):
        return False
    items = [item for item in _ITEM.finditer(place.text) if item[2] == place.next]
    numbers = [int(item[1]) for item in items]
    return numbers == list(range(1, len(items) + 1)) and any(item.start(1) == place.start for item in items[1:])


_OF_AN_ANNEX = expression(r"(?:\A|[^\w.])[A-Z]\.\Z")
_CAPTION = expression(r"(?:[^\W\d_]{3,16}\s)?\d{1,2}(?:\.\d{1,2}){1,3}\.\s(?![a-zà-ÿ\d])\S")
_LONGEST_CAPTION = 28
_PICTURES = ("图", "圖", "図", "表", "例", "节", "節", "章")


def _names_part(place: Place) -> bool:
    """Whether a number with a point is a part's of a text, "B.5.1. Use", or a picture's in it, "Example 6.1. How"."""
    text, start = place.text, place.start
    if _OF_AN_ANNEX.search(text, max(0, start - 3), start) is not None:
        return True
    if text[:start].rstrip()[-1:] in _PICTURES and "." in place.digits:
        return True
    return start < _LONGEST_CAPTION and _CAPTION.match(text) is not None and text.find(place.digits) == start


_LONGEST_EXAMPLE = 24
_FOR_EXAMPLE = expression(
    r"\b(?:e\.\s?g|z\.\s?b|p\.\s?ex|par ex|p\.\s?ej|por ej|ad es|p\.\s?es|per es|bijv|bv|np|t\.\s?ex|f\.\s?eks|esim|"
    r"např|napr|npr|pl|de ex|π\.\s?χ|örn|напр)\.,?\s(?:[^\W\d_]{1,7}\s|\d\S{0,8}\s(?:(?:or|oder|ou|of|lub)\s)?)?\Z"
)


def example(place: Place) -> Decoy | None:
    """What only shows how such things are, behind the abbreviation for it: whole words for it open sentences, too."""
    text, start = place.text, place.start
    if "." not in text[max(0, start - _LONGEST_EXAMPLE) : start]:
        return None
    return Decoy.EXAMPLE if leads_up(_FOR_EXAMPLE, text, start, within=_LONGEST_EXAMPLE) else None
