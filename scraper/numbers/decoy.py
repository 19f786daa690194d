"""What a number that is no figure is called, and what its rules look at."""

import re
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
    LEGAL_NUMBER = "legal_number"  # SIRET, VAT, ISSN, IBAN …
    PAGE_NUMBER = "page_number"
    VERSION = "version"
    CODE = "code"  # ISO 9001, Bac +5, level 7
    ADDRESS = "address"  # of the web: a URL, an e-mail address, a file name
    FILE_SIZE = "file_size"  # PDF, 4.1 MB
    STREET = "street"
    LIST_INDEX = "list_index"  # 01, 02, … or 1., 2., … in front of items
    EXAMPLE = "example"  # e.g. 30


class Place:
    """A number in its text: `digits` as written, `before` and `after` the words next to it, lower case, or "";
    `next` is the character behind it.

    Each rule asks it several things: a class, whose attributes are at hand where it is compiled.
    """

    __slots__ = ("after", "before", "digits", "end", "language", "match", "months", "next", "start", "text")

    def __init__(
        self,
        text: str,
        match: NumberMatch,
        *,
        digits: str,
        before: str,
        after: str,
        months: frozenset[str],
        language: str | None,
    ) -> None:
        self.text = text
        self.match = match
        self.start: int = match.number_start
        self.end: int = match.number_end
        self.digits = digits
        self.before = before
        self.after = after
        self.next = text[self.end : self.end + 1]
        self.months = months
        self.language = language


def leads_up(pattern: re.Pattern[str], text: str, start: int, *, within: int) -> bool:
    """Whether a pattern in lower case, in which case plays no part, leads up to a place from so many letters before."""
    margin = 1 if start > within else 0  # one letter more says whether a word begins there
    return pattern.search(text[max(0, start - within - margin) : start].lower(), margin) is not None
