"""How a page is asked for, from its form: headers, cookies, a login and a proxy, with their secrets looked up."""

import re
from collections.abc import Callable, Iterator, Mapping

from monitor.config.access_form import DIRECT, AuthForm
from monitor.config.model import Access
from monitor.config.page_form import PageForm
from monitor.config.secrets import HINT, is_reference
from scraper.request import basic, bearer, check_cookie, check_header, check_proxy

LookUp = Callable[[str, tuple[str, ...]], str]
"""The secret that a reference names, and the key that holds the reference."""

_TELLING = re.compile(r"key|token|secret|auth|passw|session|\bsid\b", re.IGNORECASE)


class AccessError(ValueError):
    """Something that was looked up cannot be sent; `keys` lead to where it is named. It is not repeated."""

    def __init__(self, text: str, *keys: str) -> None:
        super().__init__(text)
        self.keys = keys


def without_secrets(page: PageForm, *, general_proxy: str | None) -> Access:
    """What can be said of a page that nobody is about to fetch."""
    return Access(timeout_s=page.timeout_s, insecure=page.insecure, written=_written(page, general_proxy))


def with_secrets(page: PageForm, *, general_proxy: str | None, proxy_url: str | None, look_up: LookUp) -> Access:
    """All that is sent with a page's requests. `proxy_url` is what the `general_proxy` that is written stands for.

    Raises:
        AccessError: a secret holds what cannot be sent.
    """
    return Access(
        headers=_pairs("headers", page.headers, check_header, look_up),
        cookies=_pairs("cookies", page.cookies, check_cookie, look_up),
        authorization=None if page.auth is None else _authorization(page.auth, look_up),
        proxy=proxy_url if page.proxy is None else proxy_of(page.proxy, ("proxy",), look_up),
        timeout_s=page.timeout_s,
        insecure=page.insecure,
        written=_written(page, general_proxy),
    )


def proxy_of(written: str, keys: tuple[str, ...], look_up: LookUp) -> str | None:
    """A proxy's address, None for none.

    Raises:
        AccessError: the secret is no proxy's address.
    """
    if written == DIRECT:
        return None
    if not is_reference(written):
        return written
    url = look_up(written, keys)
    try:
        check_proxy(url)
    except ValueError as error:
        raise AccessError(str(error), *keys) from None
    return url


def contradiction(auth: AuthForm) -> str | None:
    """What is wrong with a login as it is written."""
    named = auth.username is not None and auth.password is not None
    if auth.token is None:
        return None if named else "give `username` and `password`, or `token`"
    return "is either `token`, or `username` and `password`" if auth.username or auth.password else None


def telling(page: PageForm) -> Iterator[tuple[tuple[str, ...], str]]:
    """The headers and cookies that may well be secrets and stand in the file as they are."""
    for table, pairs in (("headers", page.headers), ("cookies", page.cookies)):
        for name, value in pairs.items():
            if _TELLING.search(name) and not is_reference(value):
                yield (table, name), f"if this is a secret, {HINT}"


def _pairs(
    table: str, written: Mapping[str, str], check: Callable[[str, str], None], look_up: LookUp
) -> tuple[tuple[str, str], ...]:
    pairs = []
    for name, value in written.items():
        meant = look_up(value, (table, name)) if is_reference(value) else value
        try:
            check(name, meant)
        except ValueError as error:
            raise AccessError(str(error), table, name) from None
        pairs.append((name, meant))
    return tuple(pairs)


def _authorization(auth: AuthForm, look_up: LookUp) -> str | None:
    if auth.username is not None and auth.password is not None:
        return basic(auth.username, look_up(auth.password, ("auth", "password")))
    if auth.token is None:
        return None
    token = look_up(auth.token, ("auth", "token"))
    if not (token.isascii() and token.isprintable()) or " " in token:
        raise AccessError("the token holds a space, a line end or a character beyond ASCII", "auth", "token")
    return bearer(token)


def _written(page: PageForm, general_proxy: str | None) -> str:
    proxy = general_proxy if page.proxy is None else page.proxy
    said = {
        "headers": page.headers,
        "cookies": page.cookies,
        "auth": page.auth and page.auth.model_dump(exclude_none=True),
        "proxy": None if proxy == DIRECT else proxy,
        "insecure": page.insecure,
    }
    return repr({key: value for key, value in said.items() if value}) if any(said.values()) else ""
