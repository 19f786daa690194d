"""Whether a page is an article or a press release: its numbers are the day's, and an institution's only in passing."""

import re
from dataclasses import replace

from figures.expressions import expression
from scraper.reading.evidence.page import Page
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.markup.text import has_digit
from scraper.reading.stats.stat import climb
from scraper.reading.words.news_title_words import NEWS_VERBS, PRESS, PRESS_PARTS, READING_TIME
from scraper.reading.words.remark_words import AS_OF
from scraper.reading.words.subject_words import HEADLINE, names_key_figures, names_portrait, names_report

_MAX_DATE_WORDS = 12
_MAX_HEADLINE_WORDS = 7
_BELOW, _ABOVE = 3, 2
_DAY = (
    r"(?:\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b|[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\b|"
    r"\d{1,2}\.?º?(?: de)? [^\W\d_]{3,12}\.?(?: de)?,? (?:19|20)\d\d\b)"
)
_DATED = expression(rf"\b{_DAY}")
_DATELINE = expression(
    r"\(?[A-ZÀ-Ý][\w.'’ -]{2,30}(?:\([A-Z][\w.]{1,12}\))?, (?:le |el |den |dnia |am )?"
    rf"{_DAY}[\w.]{{0,3}}\)?\s?[–—/:(|-]"
)
"""How the first sentence of a release begins: "LONDON, 3 June 2025 – "."""

_UPDATED = expression(
    r"mis[e]? à jour|updated|stand\b|actuali[sz]|aggiornat|bijgewerkt|zaktualiz|atualiz|uppdater", re.IGNORECASE
)
_BEFORE_IT, _BEHIND_IT = 3, 6
"""Lines around a title among which the one with the author's name stands, below a lead or a picture too."""

_BYLINE = expression(
    r"(?i:by|par|von|por|di|door|text|texte|testo|tekst|autor(?:in|ka)?|auteur|author|autore)\s?:?\s"
    r"[A-ZÀ-Ý][\w.'’-]*(?:\s(?:de|van|von|di|da|del|la|le)){0,2}\s[A-ZÀ-Ý][\w'’-]+\s?(?:[,|·•/(–—-]|\Z)"
)
_AGENCY = expression(
    r"\b(?:Reuters|AFP|dpa|EFE|ANSA|Ansa|PAP|Lusa|ANP|KNA|epd|Belga|Europa Press|Adnkronos|PRNewswire|Business Wire|"
    r"GlobeNewswire|Redazione|Redacción|Redactie|Redação|Redakcja)\b"
)
_CREDIT = expression(r"(?:photo|foto|image|bild|imagen|credit|cr[ée]dit|©)\b", re.IGNORECASE)
_CLOCK = expression(r"\b\d{1,2}\s?[:h]\s?\d\d\b")
_SIGNED_NAMES = expression(r"byline|(?:post|entry|article|meta)[\s_-]?author|author[\s_-]?(?:meta|link)")
_MAX_NAME_WORDS, _MAX_SIGNED_WORDS = 5, 16

_PARTS = expression(r"\s?[:–—|]\s")
_COUNT = expression(r"(?<!\A)(?<![\d.,])(?!(?:19|20)\d\d(?![\d.,]))\d[\d.,\u00a0\u202f ]*\d")
"""A number of two digits or more that is no year, and not what a title begins with: "10 chiffres clés"."""


def as_article(page: Page, layout: Layout) -> Page:
    """The page with what its first lines say of its being an article: one with a date under its title, or a release.

    The title of an article names key figures as any headline may, and announces none. A report on a year is no article,
    though it has its day and its author.
    """
    title = page.title or ""
    if names_report(title):
        return replace(page, is_article=False)
    is_headline = names_key_figures(title) and _is_headline(title)
    signs = _signs_around(page, layout)
    is_signed = any(map(_names_author, signs)) or _is_press(page, layout)
    is_timed = any(map(_tells_moment, signs)) and not (page.is_key_figures and _is_name(title))
    if page.is_key_figures and not (is_headline or is_signed or is_timed):
        return page
    is_marked = is_signed or is_timed
    is_dated = is_marked or _is_dated(layout, title)
    is_article = page.is_article or is_dated
    return replace(
        page,
        is_article=is_article,
        is_news=is_dated and (is_marked or not names_portrait(title)),
        is_key_figures=page.is_key_figures and not is_marked and not (is_article and is_headline),
    )


def _is_name(title: str) -> bool:
    """Whether a title is a few words in one part, as key figures are called: "Zahlen und Fakten"."""
    return len(title.split()) <= _MAX_NAME_WORDS and _PARTS.search(title) is None


def _is_headline(title: str) -> bool:
    """Whether a title that names key figures tells what happened, or is more than a name for them."""
    if HEADLINE.search(title) or NEWS_VERBS.search(title) or _COUNT.search(title):
        return True
    return all(len(part.split()) > _MAX_HEADLINE_WORDS for part in _PARTS.split(title) if names_key_figures(part))


def _is_press(page: Page, layout: Layout) -> bool:
    """Whether the title or the line above it says that this is a press release, or a heading is one of its parts.

    A company's key figures may stand above a safe harbour, too.
    """
    at = _title_at(layout, page.title or "")
    lines = layout.lines[max(0, at - _ABOVE) : at + 1]
    said = any(len(line.text.split()) <= _MAX_DATE_WORDS and PRESS.search(line.text) for line in lines)
    if said or page.is_key_figures:
        return said
    return PRESS_PARTS.search("\n".join([line.text for line in layout.headings])) is not None


def _signs_around(page: Page, layout: Layout) -> list[Line]:
    """The short lines around the title, but for those that say whose a picture is, and those under another heading."""
    at = _title_at(layout, page.title or "")
    if at < 0:
        return []
    around = (*layout.lines[max(0, at - _BEFORE_IT) : at], *_under_title(layout, at, _BEHIND_IT))
    return [line for line in around if _is_short(line.text)]


def _under_title(layout: Layout, at: int, most: int) -> tuple[Line, ...]:
    """So many lines behind the title at most, to the next heading that is no subtitle right under it."""
    behind = layout.lines[at + 1 : at + 1 + most]
    end = next((place for place, line in enumerate(behind) if place and line.is_heading), len(behind))
    return behind[:end]


def _is_short(text: str) -> bool:
    return len(text.split()) <= _MAX_SIGNED_WORDS and _CREDIT.match(text) is None


def _names_author(line: Line) -> bool:
    """Whether a line names who wrote an article: a person, or an agency with the day."""
    text = line.text
    if _BYLINE.match(text) is not None or _SIGNED_NAMES.search(line.box.names) is not None:
        return True
    agency = _AGENCY.search(text)
    return agency is not None and (agency.start() == 0 or any(map(str.isdigit, text)))


def _tells_moment(line: Line) -> bool:
    """Whether a line tells the day and the hour of an article, or how long it takes to be read."""
    text = line.text
    if READING_TIME.search(text) is not None:
        return True
    day = _DATED.search(text) if has_digit(text) else None
    if day is None or _CLOCK.search(text) is None:
        return False
    return _UPDATED.search(text, 0, day.start()) is None and not _tells_more(text)


def _title_at(layout: Layout, title: str) -> int:
    """The index of the line with the page's title; of its first heading of level 1 or any where none says it."""
    headings = layout.headings
    first = next((line.index for line in headings if line.level == 1), None)
    if first is None:
        first = next((line.index for line in headings if line.text == title), None)
    return first if first is not None else -1


def _is_dated(layout: Layout, title: str) -> bool:
    """Whether a date stands right under the page's title, as over articles; "updated on" says no such thing."""
    at = _title_at(layout, title)
    return at >= 0 and any(_is_date(line, layout) for line in _under_title(layout, at, _BELOW))


def _is_date(line: Line, layout: Layout) -> bool:
    text = line.text
    if not any(map(str.isdigit, text[:_LONGEST_DATELINE])):
        return False
    if len(text.split()) > _MAX_DATE_WORDS:
        return _DATELINE.match(text) is not None
    found = _DATED.search(text)
    if found is None or _UPDATED.search(text, 0, found.start()) is not None or AS_OF.match(text) is not None:
        return False
    return not (_tells_more(text) or _heads_column(line, layout))


_LONGEST_DATELINE = 80


def _heads_column(line: Line, layout: Layout) -> bool:
    """Whether a date stands in a header cell of a table, or in a row with others: as of then its columns are."""
    for step in climb(line.box, limit=4, own=True):
        if step.tag == "th":
            return True
        if step.tag == "tr":
            return sum(_DATED.search(other.text) is not None for other in layout.within(step)) > 1
    return False


def _tells_more(text: str) -> bool:
    """Whether a line with a date is a sentence with other numbers: "Al 31 dicembre 2024 gli iscritti sono 41.260."."""
    return text.endswith(".") and any(map(str.isdigit, _DATED.sub("", text)))
