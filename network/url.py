"""Reading an address before anything is done with it."""

from functools import lru_cache

import httpx

from network.errors import BadUrlError

SCHEMES = frozenset({"http", "https"})
DEFAULT_PORTS = {"http": 80, "https": 443}
_MAX_LENGTH = 8192
_KEPT = 1024


@lru_cache(maxsize=_KEPT)  # robots.txt, the host's turn and the fetch all ask, and httpx's URLs are costly to make
def parse_url(text: str) -> httpx.URL:
    """An absolute http or https URL, normalised, without its fragment.

    What is returned is what is judged, dialled and sent, so two readings of one odd text cannot differ.

    Raises:
        BadUrlError: another scheme, no host, credentials, a backslash or a control character, a port out of range.
    """
    text = text.strip()
    if len(text) > _MAX_LENGTH:
        most = f"at most {_MAX_LENGTH} are read"
        raise BadUrlError(f"an address of {len(text)} characters", most, fault=f"has {len(text)} characters; {most}")
    if "\\" in text:
        raise _bad(text, "has a backslash, which programs read in different ways", "write / instead")
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, ValueError) as error:
        raise _bad(text, "is no address that can be read", "check the spelling of the address") from error
    _refuse_odd(url, text)
    if url.host.endswith("."):  # the name's root: a certificate, a Host header and a server's log know it without
        url = url.copy_with(host=url.host.rstrip("."))
    return url.copy_with(fragment=None) if url.fragment else url


def port_of(url: httpx.URL) -> int:
    """The port that is dialled."""
    return url.port or DEFAULT_PORTS[url.scheme]


def origin_of(url: httpx.URL) -> str:
    """Scheme, host and port as one text: `https://www.example.org`, `http://127.0.0.1:8000`."""
    host = f"[{url.raw_host.decode()}]" if b":" in url.raw_host else url.raw_host.decode()
    port = "" if url.port is None else f":{url.port}"
    return f"{url.scheme}://{host}{port}"


def _refuse_odd(url: httpx.URL, text: str) -> None:
    if url.scheme not in SCHEMES:
        raise _bad(text, "is no http or https address", "only web pages can be watched")
    if not url.raw_host:
        raise _bad(text, "names no host", "write it as https://host/path")
    if url.userinfo:
        detail = f"the address on {url.host} holds a user name or password"
        raise BadUrlError(detail, "put them into the page's `auth`", fault="holds a user name or password")
    if url.port is not None and not 0 < url.port < 65536:
        raise BadUrlError(f"port {url.port} is not in 1-65535", "check the port", fault="has a port outside 1-65535")


def _bad(text: str, fault: str, hint: str) -> BadUrlError:
    return BadUrlError(f"{text!r} {fault}", hint, fault=fault)
