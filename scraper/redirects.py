"""Where a redirect leads, and what may be carried there."""

from urllib.parse import urljoin

import httpx

from network.errors import BadUrlError
from network.url import DEFAULT_PORTS, parse_url, port_of
from scraper.errors import FetchError, Reason


def next_url(current: httpx.URL, location: str | None, *, status: str) -> httpx.URL:
    """The URL that a Location header names, resolved against where it was met (RFC 9110, 10.2.2).

    Raises:
        FetchError: `bad_redirect`, there is none or it is no web address; `insecure_redirect`, https leads to http.
    """
    if not location:
        raise FetchError(Reason.BAD_REDIRECT, f"{status} without a Location")
    try:
        target = parse_url(urljoin(str(current), location.strip()))
    except (BadUrlError, ValueError) as error:
        raise FetchError(Reason.BAD_REDIRECT, f"{status} leads to {error}") from error
    if current.scheme == "https" and target.scheme == "http":
        raise FetchError(Reason.INSECURE_REDIRECT, f"{current} leads to {target}")
    return target


def same_place(asked: httpx.URL, target: httpx.URL) -> bool:
    """Whether what is meant for one URL's host may be told to another's: the same origin, or its upgrade to https."""
    if asked.raw_host != target.raw_host:
        return False
    if (asked.scheme, port_of(asked)) == (target.scheme, port_of(target)):
        return True
    upgrade = (asked.scheme, target.scheme) == ("http", "https")
    return upgrade and port_of(asked) == DEFAULT_PORTS["http"] and port_of(target) == DEFAULT_PORTS["https"]


def is_same_place(asked: str, target: str) -> bool:
    """`same_place` of two addresses as text. Raises FetchError `bad_url`."""
    try:
        return same_place(parse_url(asked), parse_url(target))
    except BadUrlError as error:
        raise FetchError(Reason.BAD_URL, str(error), error.hint) from error
