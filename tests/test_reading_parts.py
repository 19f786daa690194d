"""Breadcrumb, contact and news of markup that nobody should write: an answer, whatever it is, and soon."""

import time

import pytest
from cases import cases
from hypothesis import example, given, settings
from hypothesis import strategies as st

from figures.record import Record
from scraper.reading.breadcrumb.breadcrumb import read_breadcrumb
from scraper.reading.contact.contact import read_contact
from scraper.reading.markup.document import parse
from scraper.reading.markup.landmarks import find_landmarks
from scraper.reading.markup.parts import parts_of
from scraper.reading.news.news import read_news
from storage.packing import pack_record

TELECOM = next(cases("telecom-paris"))
HTML = (TELECOM.path / "page.html").read_text(encoding="utf-8")

CRUMB = r'{"@type": "ListItem", "position": 1, "name": "Acc\ud800ueil", "item": "https://e.example/\ud800"}'
LINKED = [
    f'<script type="application/ld+json">{{"@context": "https://schema.org", {node}}}</script>'
    for node in (
        f'"@type": "BreadcrumbList", "itemListElement": [{CRUMB}]',
        r'"@type": "Organization", "name": "École \ud800", "telephone": "+33 1 75 31 92 00"',
    )
]
TAGS = st.sampled_from(
    [
        *("<nav class=breadcrumb>", "<ol>", "<li>", "</li>", "<a href=/>", "<a href=/a>", "</a>", "<h2>", "</h2>"),
        *("<address>", "<article>", "<time datetime=2024-13-45>", "<footer>", "<main>", "<div id=contact>", "</div>"),
        *(
            "<span class=icon>",
            "<p>",
            "<br>",
            "&gt;",
            "›",
            "<script>",
            "<script src=a></script>2 000",
            "<!--",
            "<a",
            "<td>",
            "<a href=//[>",
        ),
        "<a href=mailto:%ff>",
        *LINKED,
        "<script src=a></script>2 000",
    ]
)
WORDS = st.sampled_from(
    [
        "Accueil",
        "Contact",
        "Actualités",
        "04/10/2024",
        "Tél. 01 75 31 92 00",
        "75013 Paris",
        "a [at] b.fr",
        "\x00",
        "\ud800",
        "٤",
    ]
)
SOUP = st.lists(TAGS | WORDS | st.text(max_size=8), max_size=60).map(" ".join)


def _read_all(html: str, url: str | None = None) -> None:
    """Reads a page's parts, which can be kept: each news item once, no crumb without words, and no e-mail address
    without a host.
    """
    document = parse(html, url=url)
    landmarks = find_landmarks(document)
    trail = read_breadcrumb(document)
    contact = read_contact(document, landmarks=landmarks)
    news = read_news(document, landmarks=landmarks)

    urls = [item.url for item in news.items]
    assert len(urls) == len(set(urls))
    assert all(crumb.label == crumb.label.strip() != "" for crumb in trail.crumbs)
    assert contact.contact is None or all("@" in address for address in contact.contact.emails)
    pack_record(Record(url=None, breadcrumb=trail.crumbs, contact=contact.contact, news=news.items))


@settings(deadline=None)
@given(SOUP)
@example("<a href=//[> Tél. 01 75 31 92 00 <nav class=breadcrumb> Actualités")
@example(LINKED[0])
@example(LINKED[1])
def test_any_markup_gives_an_answer(html: str) -> None:
    """Unclosed, misplaced, without sense, with NULs and lone surrogates: nothing is raised."""
    _read_all(html, "https://www.ecole.example/")


@pytest.mark.parametrize("part", range(40))
def test_every_truncation_gives_an_answer(part: int) -> None:
    """A page cut anywhere raises nothing."""
    _read_all(HTML[: len(HTML) * part // 40], TELECOM.url)


def test_without_an_address_links_have_none() -> None:
    """A page read from standard input: labels stand, relative addresses are unknown."""
    trail = read_breadcrumb(
        parse('<nav class="breadcrumb"><a href="/">Home</a> / <a href="https://x.example/a">A</a></nav>')
    )
    assert [(crumb.label, crumb.url) for crumb in trail.crumbs] == [("Home", None), ("A", "https://x.example/a")]


@pytest.mark.parametrize(
    "html",
    [
        '<ul class="breadcrumb">' + '<li><a href="/a">A</a></li>' * 20_000 + "</ul>",
        "<h2>Contact</h2><div>" + "<p>Tél. 01 75 31 92 00</p>" * 20_000 + "</div>",
        "<h2>News</h2><ul>" + '<li><a href="/a">A title of news</a> 04/10/2024</li>' * 20_000 + "</ul>",
        "<div class=news>" * 200 + "<p>" + "a [at] " * 20_000 + "</p>",
        "<p>" + "Accueil &gt; " * 20_000 + "</p>",
        "<div>" + '<a href="/">Accueil</a> | ' * 20_000 + "</div>",
        '<p><a href="/">Accueil</a> &gt; Ici</p>' * 20_000,
    ],
    ids=["crumbs", "phones", "news", "spelled", "joints", "home and home again", "trail after trail"],
)
def test_long_pages_cost_in_proportion(html: str) -> None:
    """Half a megabyte of the same: seconds at most, where a quadratic walk takes minutes."""
    started = time.process_time()
    _read_all(html, "https://www.ecole.example/")
    assert time.process_time() - started < 5


def test_what_is_claimed_is_where_it_stands() -> None:
    """The elements of the trail, the contact and the news: no figure is read there."""
    document = parse(HTML, url=TELECOM.url)
    assert [region.attributes.get("class") for region in read_breadcrumb(document).regions] == ["fil"]
    assert "Direction des Relations Internationales" in " ".join(r.text() for r in read_contact(document).regions)
    news = read_news(document)
    assert len(news.regions) == len(news.items) == 5


def test_parts_are_what_a_person_sees_apart() -> None:
    """Blocks and breaks part; words run on; elements that stand alone in an element stand apart; icons are none."""
    html = (
        "<div><p>Call <b>us</b> now<br>please</p><a href=/x><span>Title</span><span>Date</span></a>"
        "<i class=material-icons>email</i></div>"
    )
    body = parse(html).tree.body
    assert body is not None
    assert [part.text for part in parts_of([body])] == ["Call us now", "please", "Title", "Date"]
