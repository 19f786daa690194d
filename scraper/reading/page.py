"""What a page as a whole is about: key figures, an institution's portrait, an article."""

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from scraper.reading.document import Document
from scraper.reading.vocabulary import names_key_figures, names_portrait


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the page as a whole is about."""

    title: str | None
    is_key_figures: bool
    is_portrait: bool
    is_article: bool
    reads_towns: bool = False
    """Whether a word with a capital letter behind a number is a town's name: not in German, where all nouns "
    "have one."""
    footnotes: frozenset[str] = frozenset()


_ARTICLE_META = (
    'meta[property="article:published_time"], meta[property="og:type"][content="article"], meta[name="news_keywords"]'
)
_FOOTNOTE = re.compile(r"<sup[^<>]{0,80}>\s*[(\[]?(\d{1,2})[)\]]?\s*</sup>")
_ARTICLE_TYPE = re.compile(r"itemtype=\S{0,24}schema\.org/(?:NewsArticle|BlogPosting)")


def judge_page(document: Document) -> Page:
    """By its title, its address and its metadata."""
    address = unquote(urlsplit(document.url).path).replace("-", " ").replace("_", " ") if document.url else ""
    subjects = [text for text in (document.title, document.window_title, address) if text]
    return Page(
        title=document.title,
        is_key_figures=any(names_key_figures(text) for text in subjects),
        is_portrait=any(names_portrait(text) for text in subjects),
        is_article=_is_article(document),
        reads_towns=not (document.language or "de").lower().startswith(("de", "lb")),
        footnotes=frozenset(_FOOTNOTE.findall(document.html)) if "sup" in document.outline.tagged else frozenset(),
    )


def _is_article(document: Document) -> bool:
    in_head = any(map(document.outline.is_in_head, document.outline.select(_ARTICLE_META)))
    return in_head or ("itemtype" in document.outline.having and _ARTICLE_TYPE.search(document.html) is not None)
