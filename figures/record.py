"""What one reading of a page says.

The words and fields are those of the record's JSON form (`figures.wire`). Every value is immutable and comparable;
text is as a person reads it: entities decoded, white space folded, no-break spaces kept only in `raw`.
"""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from figures.portable import portable


class Qualifier(StrEnum):
    """How a number is meant; None in its place means exactly."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    APPROXIMATELY = "approximately"
    RANK = "rank"


class Source(StrEnum):
    """Where on the page a number was read."""

    TEXT = "text"
    ATTRIBUTE = "attribute"
    ALT = "alt"
    JSON_LD = "json-ld"
    SCRIPT = "script"


@portable
@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number as meant: magnitude multiplied in, `upper` the end of a range.

    `value` is None when the page shows a number that cannot be read without guessing.
    `unit` is "%", an ISO 4217 code, an SI or UCUM symbol, or None for a plain count.
    """

    value: Decimal | None
    upper: Decimal | None = None
    unit: str | None = None
    qualifier: Qualifier | None = None

    def compares_with(self, other: "Quantity") -> bool:
        """Whether how far one is from the other says anything: they have one unit, and are both ranks or neither is."""
        both = (self.qualifier is Qualifier.RANK) == (other.qualifier is Qualifier.RANK)
        return both and self.unit == other.unit


@portable
@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A number inside a figure's label, and the words it counts."""

    quantity: Quantity
    label: str


@portable
@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number that the page shows about the institution.

    `label` is what the number counts, without number, unit and qualifier; `section` the heading it stands under;
    `raw` number, unit and qualifier exactly as displayed.
    """

    quantity: Quantity
    label: str
    section: str | None
    raw: str
    source: Source = Source.TEXT
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """One step of the trail from the site's home to the page; `url` is absolute."""

    label: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom the page names for questions."""

    name: str | None = None
    organization: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsItem:
    """A news item the page links to; known by its URL."""

    title: str
    url: str | None = None
    date: dt.date | None = None
    categories: tuple[str, ...] = ()
    excerpt: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWarning:
    """Something a person should know about this reading; `code` is stable, `message` is for people."""

    code: str
    message: str


@portable
@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What one reading of a page says, in page order."""

    url: str | None
    title: str | None = None
    language: str | None = None
    breadcrumb: tuple[Crumb, ...] = ()
    figures: tuple[Figure, ...] = ()
    contact: Contact | None = None
    news: tuple[NewsItem, ...] = ()
    warnings: tuple[PageWarning, ...] = ()
