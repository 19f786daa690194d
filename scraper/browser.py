"""The system's chromium, which runs a page's scripts and never dials anything itself.

Every request of the page is answered by our own fetcher, behind the gate, with its bounds; the browser's own network
is a proxy that leads nowhere. So a rendered page reaches no address that a plain one could not.
"""

import asyncio
import contextlib
import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from importlib.util import find_spec
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


async def rendered(request: FetchRequest, fetched: Fetched, *, parts: Fetches, limits: RenderLimits) -> str:
    """The HTML of a page that was fetched, as it stands after its scripts ran. `parts` brings what they ask for.

    Raises:
        FetchError: `no_browser`; `too_slow`, the page did not come to rest; `unreadable`, the browser gave up.
    """
    visit = _Visit(request=request, fetched=fetched, parts=parts, left=limits.parts)
    try:
        async with asyncio.timeout(limits.deadline_s), _browser() as browser:
            return await _run(browser, visit, limits)
    except TimeoutError as error:
        raise FetchError(Reason.TOO_SLOW, f"not rendered after {limits.deadline_s:g} s") from error


async def _run(browser: "Browser", visit: "_Visit", limits: RenderLimits) -> str:
    from playwright.async_api import Error
    from playwright.async_api import TimeoutError as NotQuietError

    context = await browser.new_context(accept_downloads=False, service_workers="block", locale="en")
    page = await context.new_page()
    await page.route("**/*", visit.answer)
    await page.route_web_socket("**/*", _refuse_socket)
    try:
        await page.goto(visit.fetched.url, wait_until="domcontentloaded")
        await _come_to_rest(page, limits, not_quiet=NotQuietError)
        return await page.content()
    except Error as error:
        raise FetchError(Reason.UNREADABLE, f"the browser gave up: {str(error).splitlines()[0]}") from error


async def _come_to_rest(page: "Page", limits: RenderLimits, *, not_quiet: type[Exception]) -> None:
    """Waits until nothing is asked for any more, shows every part once, and lets counters count."""
    with contextlib.suppress(not_quiet):  # a page that polls is never quiet: it is read as it stands by then
        await page.wait_for_load_state("networkidle", timeout=limits.quiet_s * 1000)
    await page.evaluate(_SCROLL)
    await page.wait_for_timeout(limits.settle_s * 1000)


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


def no_browser() -> FetchError | None:
    """What is missing to run a page's scripts; None where nothing is."""
    if find_spec("playwright") is None:
        return FetchError(Reason.NO_BROWSER, "the page needs a browser, and playwright is not installed")
    if _installed() is None:
        return FetchError(Reason.NO_BROWSER, f"the page needs a browser: none of {', '.join(BROWSERS)} is installed")
    return None


def _installed() -> str | None:
    return next(filter(None, map(shutil.which, BROWSERS)), None)


@contextlib.asynccontextmanager
async def _browser() -> AsyncIterator["Browser"]:
    lacking = no_browser()
    if lacking is not None:
        raise lacking
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=_installed(),
            proxy=_NOWHERE,  # type: ignore[arg-type]  # a TypedDict of playwright's own
            chromium_sandbox=os.geteuid() != 0,  # chromium refuses to sandbox root
            args=_ARGUMENTS,
        )
        try:
            yield browser
        finally:
            await browser.close()
