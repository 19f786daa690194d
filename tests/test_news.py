from datetime import date

import pytest

from figures.change import Change
from figures.kinds import Kind
from figures.news import address, news_changes
from figures.record import NewsItem

OLD = NewsItem(title="Journée d'accueil", url="https://www.example.org/news/journee", date=date(2026, 10, 4))


def test_items_are_known_by_their_url() -> None:
    """Another title at the same address is a change; the same title at another address another item."""
    retitled = NewsItem(title="Journée des partenaires", url=OLD.url, date=OLD.date)
    moved = NewsItem(title=OLD.title, url="https://www.example.org/news/autre", date=OLD.date)

    assert list(news_changes([OLD], [retitled])) == [
        Change(kind=Kind.NEWS_CHANGED, fields=("title",), old=OLD, new=retitled)
    ]
    assert list(news_changes([OLD], [moved])) == [
        Change(kind=Kind.NEWS_ADDED, new=moved),
        Change(kind=Kind.NEWS_REMOVED, old=OLD),
    ]


def test_an_item_without_url_is_known_by_its_title() -> None:
    """Also when the other reading of it has one."""
    bare = NewsItem(title="JOURNÉE D’ACCUEIL", date=OLD.date)

    assert list(news_changes([OLD], [bare])) == []
    assert list(news_changes([bare], [OLD])) == []
    assert list(news_changes([bare], [bare])) == []


def test_order_and_category_order_say_nothing() -> None:
    """News move down as others are published; that is no change of theirs."""
    one = NewsItem(title="A", url="https://example.org/a", categories=("X", "Y"))
    turned = NewsItem(title="A", url="https://example.org/a", categories=("Y", "X"))

    assert list(news_changes([OLD, one], [turned, OLD])) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.example.org/a/", "http://example.org/a", True),
        ("https://example.org/a?utm_source=x&id=3", "https://example.org/a?id=3", True),
        ("https://example.org/a?id=3", "https://example.org/a?id=4", False),
        ("https://example.org/a", "https://example.org/b", False),
        ("https://example.org/news#one", "https://example.org/news#two", False),
        ("https://example.org/?p=1&l=fr", "https://example.org?l=fr&p=1", True),
        ("http://[broken", "http://[broken", True),
    ],
)
def test_one_address_has_many_spellings(one: str, other: str, *, same: bool) -> None:
    """Scheme, `www.`, trailing slash, parameter order and tracking do not make another article."""
    assert (address(one) == address(other)) is same


def test_a_fragment_that_comes_or_goes_makes_no_other_item() -> None:
    """As long as the page and the title are the same."""
    anchored = NewsItem(title=OLD.title, url=f"{OLD.url}#content", date=OLD.date)

    assert list(news_changes([OLD], [anchored])) == []
