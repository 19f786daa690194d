"""Pages that only a browser can show: rendered by the system's chromium, which never dials anything itself.

Every request of the page is answered by our own fetcher, behind the gate, with its bounds; the browser's own network
is a proxy that leads nowhere. So a rendered page reaches no address that a plain one could not.
"""

import asyncio
import contextlib
import hashlib
import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scraper.errors import FetchError, Reason
from scraper.fetched import Fetched
from scraper.polite import Fetches
from scraper.redirects import is_same_place
from scraper.request import FetchRequest

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page, Route, WebSocketRoute

BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")

_NOWHERE = {"server": "http://127.0.0.1:9", "bypass": "<-loopback>"}
_ARGUMENTS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",  # WebRTC's datagrams would pass by the proxy
    "--force-webrtc-ip-handling-policy",
]
_FIRST_MATTER = frozenset({"document", "script", "stylesheet", "xhr", "fetch"})
_PART_BYTES = 5 * 1024 * 1024
_DROPPED_HEADERS = frozenset({"content-encoding", "content-length", "transfer-encoding", "connection", "set-cookie"})
_SCROLL = """async () => {
  for (let y = 0; y < document.body.scrollHeight && y < 40000; y += 600) {
    window.scrollTo(0, y);
    await new Promise(done => setTimeout(done, 60));
  }
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderLimits:
    """What one rendering may cost. `settle_s` is what counters get to count after the last request."""

    deadline_s: float = 45.0
    quiet_s: float = 10.0
    settle_s: float = 2.5
    parts: int = 200


class Renderer:
    """Fetches as the fetcher that it is given, and lets a browser run the pages that ask for it (`render`).

    `pages` fetches the page itself, with manners; `parts` what the page asks for while it runs.
    """

    def __init__(self, *, pages: Fetches, parts: Fetches, limits: RenderLimits | None = None) -> None:
        self._pages = pages
        self._parts = parts
        self._limits = limits or RenderLimits()

    async def fetch(self, request: FetchRequest) -> Fetched:
        """The page; with `render`, as it stands after its scripts ran.

        Then it is never asked for conditionally: what a script fetches may change while the page's own bytes do not.

        Raises:
            FetchError: as the fetchers do; `no_browser`; `too_slow`, the page did not come to rest.
        """
        if not request.render:
            return await self._pages.fetch(request)
        fetched = await self._pages.fetch(replace(request, validators=None))
        try:
            async with asyncio.timeout(self._limits.deadline_s), _browser() as browser:
                html = await self._run(browser, request, fetched)
        except TimeoutError as error:
            raise FetchError(Reason.TOO_SLOW, f"not rendered after {self._limits.deadline_s:g} s") from error
        body = html.encode("utf-8", "replace")
        return replace(
            fetched,
            body=body,
            sha256=hashlib.sha256(body).hexdigest(),
            headers=(*_without_type(fetched), ("content-type", "text/html; charset=utf-8")),
        )

    async def _run(self, browser: "Browser", request: FetchRequest, fetched: Fetched) -> str:
        from playwright.async_api import Error
        from playwright.async_api import TimeoutError as NotQuietError

        context = await browser.new_context(accept_downloads=False, service_workers="block", locale="en")
        page = await context.new_page()
        visit = _Visit(request=request, fetched=fetched, parts=self._parts, left=self._limits.parts)
        await page.route("**/*", visit.answer)
        await page.route_web_socket("**/*", _refuse_socket)
        try:
            await page.goto(fetched.url, wait_until="domcontentloaded")
            await self._come_to_rest(page, NotQuietError)
            return await page.content()
        except Error as error:
            raise FetchError(Reason.UNREADABLE, f"the browser gave up: {str(error).splitlines()[0]}") from error

    async def _come_to_rest(self, page: "Page", not_quiet: type[Exception]) -> None:
        """Waits until nothing is asked for any more, shows every part once, and lets counters count."""
        with contextlib.suppress(not_quiet):  # a page that polls is never quiet: it is read as it stands by then
            await page.wait_for_load_state("networkidle", timeout=self._limits.quiet_s * 1000)
        await page.evaluate(_SCROLL)
        await page.wait_for_timeout(self._limits.settle_s * 1000)


@dataclass  # without slots: playwright hangs its own wrapper on the object whose method it calls
class _Visit:
    """Answers the browser's requests: the page itself from what was fetched, its parts by the fetcher.

    Parts go by the page's proxy, and those of its own host with all that the page itself was asked with.
    """

    request: FetchRequest
    fetched: Fetched
    parts: Fetches
    left: int

    async def answer(self, route: "Route") -> None:
        asked = route.request
        if asked.is_navigation_request() and asked.url.rstrip("/") == self.fetched.url.rstrip("/"):
            await self._fulfil(route, self.fetched)
        elif asked.is_navigation_request() and asked.frame.parent_frame is None:
            await route.fulfill(status=204)  # No Content: the browser stays where it is
        elif asked.method != "GET" or asked.resource_type not in _FIRST_MATTER or self.left <= 0:
            await route.abort("blockedbyclient")
        else:
            self.left -= 1
            await self._fetch(route)

    async def _fetch(self, route: "Route") -> None:
        try:
            part = await self.parts.fetch(self._request_for(route.request.url))
        except FetchError:
            await route.abort("failed")
        else:
            await self._fulfil(route, part)

    def _request_for(self, url: str) -> FetchRequest:
        """Raises FetchError `bad_url`."""
        if not is_same_place(self.request.url, url):
            return FetchRequest(url=url, proxy=self.request.proxy, keep_bytes=_PART_BYTES)
        return replace(self.request, url=url, validators=None, render=False, keep_bytes=_PART_BYTES)

    @staticmethod
    async def _fulfil(route: "Route", fetched: Fetched) -> None:
        headers = {name: value for name, value in fetched.headers if name not in _DROPPED_HEADERS}
        await route.fulfill(status=fetched.status, headers=headers, body=fetched.body)


async def _refuse_socket(socket: "WebSocketRoute") -> None:
    await socket.close()


@contextlib.asynccontextmanager
async def _browser() -> AsyncIterator["Browser"]:
    try:
        from playwright.async_api import async_playwright
    except ImportError as error:
        raise FetchError(Reason.NO_BROWSER, "the page needs a browser, and playwright is not installed") from error
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        raise FetchError(Reason.NO_BROWSER, f"the page needs a browser: none of {', '.join(BROWSERS)} is installed")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=path,
            proxy=_NOWHERE,  # type: ignore[arg-type]  # a TypedDict of playwright's own
            chromium_sandbox=os.geteuid() != 0,  # chromium refuses to sandbox root
            args=_ARGUMENTS,
        )
        try:
            yield browser
        finally:
            await browser.close()


def _without_type(fetched: Fetched) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in fetched.headers if name != "content-type")
