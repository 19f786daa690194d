"""What changed in a page's news."""

from collections import defaultdict, deque
from collections.abc import Hashable, Iterator, Sequence
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from figures.change import Change
from figures.fold import fold, same_text
from figures.kinds import Kind
from figures.record import NewsItem

_TRACKING = ("utm_", "mtm_", "pk_", "at_medium", "at_campaign", "fbclid", "gclid", "msclkid", "xtor")


def news_changes(old: Sequence[NewsItem], new: Sequence[NewsItem]) -> Iterator[Change]:
    """Added and changed items in the new page's order, then the removed ones. The order itself says nothing."""
    twin_of = _twins(old, new)
    for j, item in enumerate(new):
        if j not in twin_of:
            yield Change(kind=Kind.NEWS_ADDED, new=item)
            continue
        fields = tuple(_changed_fields(old[twin_of[j]], item))
        if fields:
            yield Change(kind=Kind.NEWS_CHANGED, fields=fields, old=old[twin_of[j]], new=item)
    known = set(twin_of.values())
    for i, item in enumerate(old):
        if i not in known:
            yield Change(kind=Kind.NEWS_REMOVED, old=item)


def address(url: str) -> str:
    """What two URLs of one article share: no scheme, `www.`, trailing slash and tracking parameters.

    The fragment stays: some pages have all their news at one address.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.strip()
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not k.lower().startswith(_TRACKING)]
    host = parts.netloc.lower().removeprefix("www.")
    path = parts.path.rstrip("/").removesuffix("/index.html")
    return urlunsplit(("", "", host + path, urlencode(sorted(query)), parts.fragment))


def _twins(old: Sequence[NewsItem], new: Sequence[NewsItem]) -> dict[int, int]:
    """New index to old index of the same item: by URL, and by title where one of the two has no URL.

    Where several items share a URL, those that read the same go together first.
    """
    twin_of: dict[int, int] = {}
    for old_key, new_key in (
        (_reading, _reading),
        (_url, _url),
        (_page_and_title, _page_and_title),
        (_title_without_url, _title_without_url),
        (_title_without_url, _title),
        (_title, _title_without_url),
    ):
        waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        paired = set(twin_of.values())
        for i, item in enumerate(old):
            if i not in paired:
                waiting[old_key(item)].append(i)
        for j, item in enumerate(new):
            key = new_key(item)
            if j not in twin_of and key is not None and waiting[key]:
                twin_of[j] = waiting[key].popleft()
    return twin_of


def _reading(item: NewsItem) -> Hashable | None:
    categories = frozenset(map(fold, item.categories))
    return address(item.url or ""), fold(item.title), item.date, categories, fold(item.excerpt or "")


def _url(item: NewsItem) -> Hashable | None:
    return address(item.url) if item.url else None


def _page_and_title(item: NewsItem) -> Hashable | None:
    return (address(item.url).partition("#")[0], fold(item.title)) if item.url else None


def _title(item: NewsItem) -> Hashable | None:
    return fold(item.title)


def _title_without_url(item: NewsItem) -> Hashable | None:
    return None if item.url else fold(item.title)


def _changed_fields(old: NewsItem, new: NewsItem) -> Iterator[str]:
    if not same_text(old.title, new.title):
        yield "title"
    if old.date != new.date:
        yield "date"
    if {fold(c) for c in old.categories} != {fold(c) for c in new.categories}:
        yield "categories"
    if not same_text(old.excerpt, new.excerpt):
        yield "excerpt"
