"""`keyfigures feed`: what changed, for feed readers."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from alerts.plain import web_address
from monitor.cli.output import print_text, remark
from monitor.cli.settings import Chosen
from monitor.cli.store import history_of, require_page
from monitor.cli.trouble import UsageError
from monitor.cli.whole import write_whole
from monitor.config.model import Config

if TYPE_CHECKING:
    from storage.store import Store

_UNSAFE = re.compile(r"[^\w.-]+")
_ALL_PAGES = "changes"


def run(
    *,
    page: str | None,
    limit: int,
    as_atom: bool,
    output: Path | None,
    address: str | None,
    as_json: bool,
    chosen: Chosen,
) -> int:
    """Prints a feed, or writes feeds to a file or a folder."""
    if as_atom and as_json:
        raise UsageError("a feed has one form; give --atom or --json")
    if address is not None and web_address(address) is None:
        raise UsageError(f'"{address}": not an http:// or https:// address')
    config = chosen.load()
    with history_of(config) as store:
        if page is not None:
            require_page(store, page, config=config)
        if output is not None and _is_folder(output):
            _write_all(store, config, output, page=page, limit=limit, address=address)
            return 0
        wants_json = as_json or (output is not None and output.suffix == ".json" and not as_atom)
        body = _rendered(store, config, page=page, limit=limit, address=address, as_json=wants_json)
    if output is None:
        print_text(body.decode("utf-8"))
    else:
        _write(output, body)
        remark(f"feed written to {output}")
    return 0


def _is_folder(path: Path) -> bool:
    return path.is_dir() or not path.suffix


def _write_all(
    store: "Store", config: Config, folder: Path, *, page: str | None, limit: int, address: str | None
) -> None:
    """Both forms of the feed of everything and of each page that is watched; `address` is where the folder will stand.

    A page that was taken out of the configuration has its history, and its feed where it is asked for by name.
    """
    folder.mkdir(parents=True, exist_ok=True)
    watched = {each.name for each in config.pages}
    names = [page] if page is not None else [None, *(each.name for each in store.pages.all() if each.name in watched)]
    stems = _stems(names)
    for name in names:
        for suffix in ("atom", "json"):
            file = f"{stems[name]}.{suffix}"
            stands = f"{address.rstrip('/')}/{file}" if address else None
            body = _rendered(store, config, page=name, limit=limit, address=stands, as_json=suffix == "json")
            _write(folder / file, body)
    remark(f"{2 * len(names)} feeds in {folder}")


def _stems(names: Sequence[str | None]) -> dict[str | None, str]:
    """What the files of each feed are called; names that come to the same are numbered."""
    stems: dict[str | None, str] = {}
    for name in names:
        wanted = _UNSAFE.sub("-", name) if name else _ALL_PAGES
        numbered = (f"{wanted}-{number}" for number in count(2))
        stems[name] = next(stem for stem in chain([wanted], numbered) if stem not in stems.values())
    return stems


def _rendered(
    store: "Store", config: Config, *, page: str | None, limit: int, address: str | None, as_json: bool
) -> bytes:
    from alerts.feed import atom, json_feed  # babel and Jinja, for those who want a feed
    from monitor.feeding import feed_of

    feed = feed_of(store, config, page=page, limit=limit, address=address, now=datetime.now(UTC))
    return json_feed(feed) if as_json else atom(feed)


def _write(path: Path, body: bytes) -> None:
    """Whole or not at all: a web server may be reading.

    Raises:
        UsageError: the file cannot be written.
    """
    try:
        write_whole(path, body)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
