"""`keyfigures add`: a page is read once, shown, and written into the configuration."""

import re
import shlex
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from alerts import record_words
from alerts.detail_words import detail_words
from alerts.language import Language
from alerts.plain import one_line
from figures.wire import record_to_json
from monitor.cli.editing import write_first_page, write_page
from monitor.cli.extract import show_record
from monitor.cli.output import print_json, remark, say
from monitor.cli.settings import ENGLISH, Chosen
from monitor.cli.sources import Source, is_url, read_url
from monitor.cli.trouble import UsageError
from monitor.config.model import PageConfig, is_same_address
from monitor.health import NOTHING_KNOWN, Sighting, hint_of, judge
from monitor.health_words import unhealthy_detail

_NO_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_SLUG = 40


def run(url: str, *, name: str | None, as_json: bool, chosen: Chosen) -> int:
    """Adds a page; nothing is written when it cannot be read.

    Where there is no configuration and nobody named one, it writes one: somebody who begins wants this page watched,
    and not the sample of `init` beside it for ever. A file that was named and is not there may be misspelt.
    """
    config = chosen.load_if_any(fetching=url)
    known = config.pages if config else ()
    _refuse_known(known, url, name, chosen.path)
    source = read_url(url, config)
    record = source.page.reading.record
    name = name or next(free for free in _names(url) if free not in {page.name for page in known})
    is_new = config is None and not chosen.path.exists()  # fetching took a while
    (write_first_page if is_new else write_page)(chosen.path, name=name, url=url)
    if as_json:
        print_json({"name": name, "url": url, "config": str(chosen.path), "record": record_to_json(record)})
        return 0
    worded = Language(config.language if config else ENGLISH)
    show_record(record, worded)
    if source.fetched_url is not None and source.fetched_url != url:
        remark(record_words.redirected(source.fetched_url, worded))
    trouble = _trouble(source, url, name)
    if trouble is not None:
        remark(one_line(record_words.warning(detail_words(trouble, language=worded), worded)))
    if is_new:
        say(f"{chosen.path} written; it watches this page, and shows in comments what else can be set")
    say(_what_next(name, str(chosen.path), is_empty=not record.figures, worded=worded))
    return 0


def _trouble(source: Source, url: str, name: str) -> str | None:
    """Why what came may not be the page itself, by what it says, and what to do; None where nothing speaks for that."""
    reading = source.page.reading
    sighting = Sighting(
        requested_url=url,
        url=source.fetched_url or url,
        language=reading.record.language,
        figures=len(reading.record.figures),
        title=reading.record.title,
        signals=reading.signals,
    )
    reason = judge(sighting, NOTHING_KNOWN).reason
    if reason is None:
        return None
    hint = hint_of(reason, page=name, renders=False, is_known=False)
    return f"{unhealthy_detail(reason, sighting, NOTHING_KNOWN)}; {hint}"


def _what_next(name: str, path: str, *, is_empty: bool, worded: Language) -> str:
    if is_empty:
        return record_words.added_empty(name, path, worded)
    return record_words.added(name, path, check=f"keyfigures check {shlex.quote(name)}", language=worded)


def _refuse_known(pages: Sequence[PageConfig], url: str, name: str | None, path: Path) -> None:
    if not is_url(url):
        raise UsageError(f"{url}: not an address; give one that begins with https://")
    if name is not None and not name.isprintable():
        raise UsageError(f'--name "{name}": has characters that cannot be shown; choose another')
    for page in pages:
        if is_same_address(page.url, url):
            check = f"`keyfigures check {shlex.quote(page.name)}`"
            raise UsageError(f'{path} has this address already, as "{page.name}"; {check}')
        if page.name == name:
            raise UsageError(f'{path} has a page "{name}" already; choose another --name')


def _names(url: str) -> Iterator[str]:
    """Names for a page, the best first: the site's, then with the page's, then with a number."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    labels = host.split(".")
    site = slug(labels[0] if len(labels) > 1 and not labels[-1].isdigit() else host) or "page"
    yield site
    last = next((part for part in reversed(parts.path.split("/")) if part), "")
    longer = f"{site}-{slug(last.partition('.')[0])}".rstrip("-")
    yield longer
    yield from (f"{longer}-{number}" for number in count(2))


def slug(text: str) -> str:
    """A text as a name: lower case, ASCII, hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NO_SLUG.sub("-", plain)[:_LONGEST_SLUG].strip("-")
