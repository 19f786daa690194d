"""The news that a page links to: cards, lists and plain links.

A news item is a link with a title, alone in its card. Where a heading over it says "news", a list of such links is
enough; where only the author's names for elements say so, or nothing but `<article>`, each card must show a date.
Menus, headers and footers hold none.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from figures.record import NewsItem
from scraper.reading.markup.document import Document, ancestors
from scraper.reading.markup.headings import is_in_heading
from scraper.reading.markup.landmarks import Landmarks, find_landmarks
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.parts import Part
from scraper.reading.news.cards import MIN_TITLE, Card, address, asks_for_more, leads_to_category, news_cards, says_more
from scraper.reading.news.dates import DateMatch, DayOrder, find_date, learn_order, machine_date, names_a_day
from scraper.reading.news.news_words import BYLINE, CATEGORY_NAME, TITLE_NAME

MAX_ITEMS = 100
MAX_META = 90
"""Characters; a longer text is an excerpt or a title, no small print."""

MAX_CATEGORY = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsReading:
    """The news in page order, and the elements that show them: no figure stands there."""

    items: tuple[NewsItem, ...] = ()
    regions: tuple[LexborNode, ...] = ()


def read_news(document: Document, *, landmarks: Landmarks | None = None) -> NewsReading:
    """The page's news, each address once. Any markup gives an answer."""
    landmarks = landmarks or find_landmarks(document)
    cards = news_cards(document, landmarks)
    if not cards:
        return NewsReading()
    order = learn_order((part.text for card in cards for part in card.parts), language=document.language)
    reader = _CardReader(document=document, order=order)
    return _once_each([(reader.read(card) if card.parts else None, card) for card in cards])


def _once_each(read: Iterable[tuple[NewsItem | None, Card]]) -> NewsReading:
    """Every item the first time it is shown on the page; the elements of all of its copies, shown or not."""
    items: dict[tuple[str | None, str], NewsItem] = {}
    regions: list[LexborNode] = []
    for item, card in read:
        if item is not None or not card.parts:
            regions.append(card.element)
        if item is None or not card.is_shown:
            continue
        known_by = (item.url, "" if item.url else item.title)
        if known_by not in items and len(items) < MAX_ITEMS:
            items[known_by] = item
    return NewsReading(items=tuple(items.values()), regions=tuple(regions))


@dataclass(frozen=True, slots=True, kw_only=True)
class _CardReader:
    document: Document
    order: DayOrder | None
    _found: dict[str, DateMatch | None] = field(default_factory=dict)

    def read(self, card: Card) -> NewsItem | None:
        """What a card says; None where it is no news."""
        marked = tuple(part for part in card.parts if _is_called_category(part))
        title = self._title(card, marked)
        if title is None:
            return None
        day, dated = self._date(card, title)
        told, words = self._headline(title.text)
        day = day or told
        if day is None and not dated and not (card.is_told and _is_worded(words)):
            return None
        rest = [part for part in card.parts if part.text != title.text and not says_more(part.text)]
        return NewsItem(
            title=words,
            url=self.document.absolute(address(card.link)),
            date=day,
            categories=tuple(dict.fromkeys(self._categories(rest, dated, marked))),
            excerpt=self._excerpt(rest, (*dated, *marked)),
        )

    def _title(self, card: Card, marked: Sequence[Part]) -> Part | None:
        """The part that is the title: of the link's own one in a heading or called so, else its first."""
        linked = [part for part in card.parts if part.link is not None and part.link.mem_id == card.link.mem_id] or [
            part for part in card.parts if part.link is not None and address(part.link) == address(card.link)
        ]
        worded = [part for part in linked if len(part.text) >= 4 and not says_more(part.text)]
        telling = [part for part in worded if not self._is_date(part.text) and not _is_among(part, marked)]
        called = [part for part in telling if _is_called_title(part)]
        headed = [part for part in telling if is_in_heading(part.element)]
        if not (called or headed) and all(asks_for_more(part.text) for part in linked):
            headed = [part for part in card.parts if is_in_heading(part.element) and not self._is_date(part.text)]
        return next(iter(called or headed or telling or worded), None)

    def _headline(self, title: str) -> tuple[date | None, str]:
        """A title without the date that it begins with, and that date: lists often put both into the link."""
        found = self._find(title)
        if found is None or found.day is None or found.start > 1:
            return None, title
        words = title[found.end :].strip(" \t—–-|:.,·()")
        return (found.day, words) if len(words) >= MIN_TITLE and words[0].isupper() else (None, title)

    def _is_date(self, text: str) -> bool:
        """Whether a text is a date and no more."""
        found = self._find(text) if len(text) <= 40 else None
        return found is not None and len(text) - (found.end - found.start) <= 12

    def _find(self, text: str) -> DateMatch | None:
        """The first date of a text, looked for once."""
        if text not in self._found:
            self._found[text] = find_date(text, language=self.document.language, order=self.order)
        return self._found[text]

    def _date(self, card: Card, title: Part) -> tuple[date | None, tuple[Part, ...]]:
        """The card's date, a machine's first, and the small print that shows it."""
        small = [part for part in card.parts if part is not title and len(part.text) <= MAX_META]
        dated = [(part, found) for part in small if (found := self._find(part.text)) is not None]
        shown = tuple(part for part, _ in dated)
        stamped = _stamp(self.document.outline, card.place)
        if stamped is not None:
            return stamped, shown
        day = next((found.day for _, found in dated if found.day is not None), None)
        if day is None:
            day = next((opening for part in card.parts if (opening := self._opening(part)[0]) is not None), None)
        return (day, shown) if day is not None else self._split_date(small)

    def _opening(self, part: Part) -> tuple[date | None, str]:
        """The day that a text of more than small print begins with, and the text behind it: "12.3.2024 – The …"."""
        if len(part.text) <= MAX_META or part.link is not None or not any(map(str.isdigit, part.text[:_OPENING])):
            return None, part.text
        found = self._find(part.text[:_OPENING])
        if found is None or found.start > 1:
            return None, part.text
        return found.day, part.text[found.end :].lstrip(" \t—–-|:.,·()")

    def _split_date(self, small: Sequence[Part]) -> tuple[date | None, tuple[Part, ...]]:
        """A date set in elements of its own for day, month and year."""
        short = [part for part in small if len(part.text) <= 12]
        for n in range(len(short) - 1):
            for size in (3, 2):
                run = tuple(short[n : n + size])
                found = self._find(" ".join(part.text for part in run))
                if found is not None and found.day is not None:
                    return found.day, run
        return None, self._day_without_year(short)

    def _day_without_year(self, short: Sequence[Part]) -> tuple[Part, ...]:
        """The small print that names a day but no year: enough to tell news, not enough to date it."""
        for run in (short[:1], short[:2]):
            if names_a_day(" ".join(part.text for part in run), language=self.document.language):
                return tuple(run)
        return ()

    def _categories(self, rest: Sequence[Part], dated: Sequence[Part], marked: Sequence[Part]) -> Iterator[str]:
        """What stands beside the date, and what is marked as a category."""
        for part in rest:
            if _is_among(part, dated):
                yield from _listed(self._without_date(part.text))
            elif len(part.text) <= MAX_META and _is_among(part, marked):
                yield from _listed(part.text)

    def _without_date(self, text: str) -> str:
        found = self._find(text)
        return "" if found is None else f"{text[: found.start]} | {text[found.end :]}"

    def _excerpt(self, rest: Sequence[Part], small: Sequence[Part]) -> str | None:
        """The first running text of the card."""
        for part in rest:
            if _is_among(part, small) or BYLINE.match(part.text) or part.element.tag == "time":
                continue
            if part.link is not None and asks_for_more(part.text):
                continue
            if len(part.text.split()) >= 3:
                return self._opening(part)[1]
        return None


_OPENING = 40
"""Characters that a text's date may take at its beginning."""

_JOINTS = expression(r"\s*(?:[|,;•·/›>]|\s[—–-]\s|^\s*[—–-]|[—–-]\s*$)\s*")


def _listed(text: str) -> Iterator[str]:
    """Categories of a line: short, with letters, without numbers."""
    names = (name.strip(" \t—–-|:.()") for name in _JOINTS.split(text))
    return (name for name in names if _is_category(name))


def _is_category(name: str) -> bool:
    return (
        2 <= len(name) <= MAX_CATEGORY
        and len(name.split()) <= 5
        and name[0].isalpha()
        and not any(c.isdigit() for c in name)
        and not BYLINE.match(name)
    )


def _is_among(part: Part, others: Sequence[Part]) -> bool:
    return any(part is other for other in others)


def _is_called_category(part: Part) -> bool:
    if part.link is not None and leads_to_category(part.link.attributes):
        return True
    step: LexborNode | None = part.element
    for _ in range(_NAMED_ABOVE):
        if step is None:
            break
        names = step.attributes.get("class") if step.tag != "article" else None
        if names and CATEGORY_NAME.search(names):
            return True
        step = step.parent
    return False


_NAMED_ABOVE = 3
"""Elements around a text, from its own on, of which one may be called a category."""


def _is_worded(title: str) -> bool:
    return len(title.split()) >= 3 and len(title) >= 15


def _stamp(outline: Outline, place: int) -> date | None:
    """The day that a card gives for machines."""
    for selector, attribute in (("time[datetime]", "datetime"), ("[itemprop=datePublished]", "content")):
        for stamp in outline.within(place, outline.select(selector))[:1]:
            day = machine_date(outline.attributes[stamp].get(attribute))
            if day is not None:
                return day
    return None


def _is_called_title(part: Part) -> bool:
    steps = (part.element, *ancestors(part.element, limit=1))
    return any(
        TITLE_NAME.search(f"{step.attributes.get('class') or ''} {step.attributes.get('itemprop') or ''}")
        for step in steps
        if step.tag not in ("a", "article")
    )
