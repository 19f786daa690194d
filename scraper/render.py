"""Pages that only a browser can show, beside all the others."""

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from scraper.fetched import Fetched
from scraper.polite import Fetches
from scraper.request import FetchRequest
from scraper.well_formed import as_utf8

if TYPE_CHECKING:
    from scraper.browser import RenderLimits


class Renderer:
    """Fetches as the fetcher that it is given, and lets a browser run the pages that ask for it (`render`).

    `pages` fetches the page itself, with manners; `parts` what the page asks for while it runs.
    """

    def __init__(self, *, pages: Fetches, parts: Fetches, limits: "RenderLimits | None" = None) -> None:
        self._pages = pages
        self._parts = parts
        self._limits = limits

    async def fetch(self, request: FetchRequest) -> Fetched:
        """The page; with `render`, as it stands after its scripts ran.

        Then it is never asked for conditionally: what a script fetches may change while the page's own bytes do not.

        Raises:
            FetchError: as the fetchers do; `no_browser`; `too_slow`, the page did not come to rest.
        """
        if not request.render:
            return await self._pages.fetch(request)
        from scraper.browser import RenderLimits, rendered  # few pages need one

        fetched = await self._pages.fetch(replace(request, validators=None))
        html = await rendered(request, fetched, parts=self._parts, limits=self._limits or RenderLimits())
        body = as_utf8(html)
        return replace(
            fetched,
            body=body,
            sha256=hashlib.sha256(body).hexdigest(),
            headers=(*_without_type(fetched), ("content-type", "text/html; charset=utf-8")),
        )


def _without_type(fetched: Fetched) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in fetched.headers if name != "content-type")
