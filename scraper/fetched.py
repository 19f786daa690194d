"""What a fetch brought back, as values."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


class Validators(NamedTuple):
    """What the server said identifies this version of a page, kept verbatim and sent back to it (RFC 9110, 8.8).

    `url` is the final URL that they belong to: an ETag says nothing about another URL of the redirect chain.
    None sends them on every hop.
    """

    etag: str | None = None
    last_modified: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """One answer of a server, whole and inflated.

    `url` is the final one, after `redirects` (the URLs passed through, the requested one first where there was any);
    `headers` have lower-case names, in the server's order; `sha256` is of `body`, in hexadecimal;
    `fetched_at` is UTC. A page that was not modified has an empty body.
    """

    requested_url: str
    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    sha256: str
    validators: Validators
    not_modified: bool
    fetched_at: datetime
    elapsed_s: float
    redirects: tuple[str, ...] = ()

    def header(self, name: str) -> str | None:
        """The first header of that (lower-case) name."""
        return next((value for known, value in self.headers if known == name), None)

    @property
    def content_type(self) -> str | None:
        """The Content-Type as sent, parameters included."""
        return self.header("content-type")
