"""Tables of `[hosts]` that say nothing of any page: misspelt, or without the port that the pages' addresses have."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from monitor.config.model import Config, authority
from monitor.config.problems import key_path
from monitor.config.suggest import did_you_mean
from storage.store import Store

_NAMED = 3
"""So many hosts are named where none is like the one that was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleHost:
    """A table of `[hosts]` that no page has, in words, and the host that may be meant."""

    detail: str
    hint: str


def idle_hosts(config: Config, store: Store | None) -> Iterator[IdleHost]:
    """One for each table whose host has no page, and as far as the database knows was met on the way to none.

    Raises:
        StoreError: the database cannot be read.
    """
    known = list(dict.fromkeys(page.host for page in config.pages))
    idle = [host for host in config.hosts if host not in known]
    met = _met(store, idle) if store and idle and known else set()
    for host in idle if known else ():
        if host not in met:
            yield IdleHost(detail=f"{key_path(('hosts', host))}: no page is on this host", hint=_nearest(host, known))


def _met(store: Store, hosts: Iterable[str]) -> set[str]:
    """Those that a page redirects to, or whose robots.txt was asked for on the way."""
    landed = {authority(page.state.validators_url) for page in store.pages.all() if page.state.validators_url}
    asked = {host: {f"http://{host}", f"https://{host}"} for host in hosts}
    copies = store.hosts.robots([origin for origins in asked.values() for origin in origins])
    return landed | {host for host, origins in asked.items() if origins & copies.keys()}


def _nearest(host: str, known: list[str]) -> str:
    """The same host with another port, or one that is spelt alike; else what hosts there are."""
    name = urlsplit(f"//{host}").hostname
    twin = next((other for other in known if urlsplit(f"//{other}").hostname == name), None)
    if twin:
        return f'did you mean "{twin}"?'
    more = ", …" if len(known) > _NAMED else ""
    return did_you_mean(host, known) or f"pages are on {', '.join(known[:_NAMED])}{more}"
