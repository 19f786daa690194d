"""The form of how pages are asked for: `[network]`, and what a page says of its headers, cookies, login and proxy."""

from typing import Annotated

from pydantic import AfterValidator, Field

from monitor.config.fields import Form, SecretReference, Text
from monitor.config.model import DEFAULT_CONNECT_TIMEOUT_S, DEFAULT_TIMEOUT_S
from monitor.config.secrets import HINT, check_reference, is_reference
from network.gate import parse_allowance
from scraper.request import check_cookie, check_header, check_proxy

LONGEST_TIMEOUT_S = 240
DIRECT = "none"
"""No proxy, where all other pages have one."""


def _allowance(line: str) -> str:
    parse_allowance(line)
    return line


def _headers(headers: dict[str, str]) -> dict[str, str]:
    for name, value in headers.items():
        check_header(name, "" if is_reference(value) else value)
    return headers


def _cookies(cookies: dict[str, str]) -> dict[str, str]:
    for name, value in cookies.items():
        check_cookie(name, "" if is_reference(value) else value)
    return cookies


def _proxy(text: str) -> str:
    if is_reference(text):
        return check_reference(text)
    if "@" in text:
        raise ValueError(f"a proxy's address with a password is a secret; {HINT}")
    if text != DIRECT:
        check_proxy(text)
    return text


def _username(text: str) -> str:
    if ":" in text:
        raise ValueError("a user name holds no colon")
    return text


Proxy = Annotated[str, AfterValidator(_proxy)]
Headers = Annotated[dict[str, str], AfterValidator(_headers)]
Cookies = Annotated[dict[str, str], AfterValidator(_cookies)]


class NetworkForm(Form):
    """[network]"""

    allow: list[Annotated[str, AfterValidator(_allowance)]] = Field(
        default=[], description='private addresses that may be fetched: "127.0.0.1:8000", "10.0.0.0/8"'
    )
    proxy: Proxy | None = Field(default=None, description="the proxy that pages are fetched through")
    timeout_s: float = Field(
        default=DEFAULT_TIMEOUT_S, gt=0, le=LONGEST_TIMEOUT_S, description="seconds until a page is given up"
    )
    connect_timeout_s: float = Field(
        default=DEFAULT_CONNECT_TIMEOUT_S,
        gt=0,
        le=LONGEST_TIMEOUT_S,
        description="seconds until a host that takes no connection is given up",
    )


class AuthForm(Form):
    """[pages.auth]: a login that the page's own host asks for, by name and password or by token."""

    username: Annotated[Text, AfterValidator(_username)] | None = Field(default=None, description="the user's name")
    password: SecretReference | None = Field(default=None, description='"env:NAME" or "file:PATH"')
    token: SecretReference | None = Field(default=None, description='a bearer token: "env:NAME" or "file:PATH"')
