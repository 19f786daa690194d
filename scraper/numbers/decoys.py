"""Numbers that are no figures: dates, phone numbers, postcodes, codes."""

from enum import StrEnum

from scraper.numbers.match import NumberMatch


class Decoy(StrEnum):
    """Why a number in a text is no figure."""

    DATE = "date"
    YEAR = "year"
    LONE_YEAR = "lone_year"  # the whole text could be a year: its label decides
    TIME = "time"
    ALWAYS_OPEN = "always_open"  # 24/7, 7j/7
    PHONE = "phone"
    POSTCODE = "postcode"
    LEGAL_NUMBER = "legal_number"
    PAGE_NUMBER = "page_number"
    VERSION = "version"
    CODE = "code"
    ADDRESS = "address"  # of the web: a URL, an e-mail address, a file name
    STREET = "street"
    LIST_INDEX = "list_index"  # 01, 02, … in front of items
    RATIO = "ratio"


def find_decoy(text: str, match: NumberMatch, *, language: str | None = None) -> Decoy | None:
    """Why the match in its text is no figure, or None when it may be one."""
    return None
