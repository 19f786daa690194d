"""Pages that only a browser can show."""

import asyncio
from datetime import UTC, datetime
from socket import AF_INET, SOCK_DGRAM, socket

import pytest
from live_site import Site

from network.gate import Gate
from scraper.browser import RenderLimits
from scraper.fetch import Fetcher
from scraper.fetched import Fetched
from scraper.reading.reader import read
from scraper.render import Renderer
from scraper.request import FetchRequest

pytestmark = pytest.mark.browser

SHELL = """<!doctype html><html lang=en><title>Key figures</title><div id=root></div><script>
fetch("/figures.json").then(r => r.json()).then(figures => {
  const list = figures.map(f => `<li><b class=n>0</b> <span>${f.label}</span></li>`).join("");
  document.getElementById("root").innerHTML = `<h1>Key figures</h1><h2>At a glance</h2><ul>${list}</ul>`;
  setTimeout(() => document.querySelectorAll(".n").forEach((n, i) => n.textContent = figures[i].value), 300);
});
</script>"""
FIGURES = (
    '[{"value":"4,500","label":"students"},{"value":"37","label":"nationalities"},{"value":"12","label":"campuses"}]'
)


def render(site: Site, path: str, *, allow: tuple[str, ...], **request: str) -> Fetched:
    async def run() -> Fetched:
        gate = Gate.allowing(allow)
        async with Fetcher(user_agent="test", clock=lambda: datetime.now(UTC), gate=gate) as fetcher:
            renderer = Renderer(pages=fetcher, parts=fetcher, limits=RenderLimits(settle_s=0.6, quiet_s=5.0))
            return await renderer.fetch(FetchRequest(url=site.url(path), render=True, **request))

    return asyncio.run(run())


def test_figures_that_a_script_fetches_and_counts_up_are_read() -> None:
    """The shell holds no figure; after its scripts ran the page says three."""
    with Site() as site:
        site.publish("/app", SHELL)
        site.publish("/figures.json", FIGURES)
        assert read(SHELL).record.figures == ()
        fetched = render(site, "/app", allow=(site.authority,))
    figures = read(fetched.body.decode(), url=fetched.url).record.figures
    assert [(str(f.quantity.value), f.label) for f in figures] == [
        ("4500", "students"),
        ("37", "nationalities"),
        ("12", "campuses"),
    ]


def test_a_rendered_page_reaches_nothing_that_the_gate_refuses() -> None:
    """Scripts, frames, pictures, forms and sockets of a page ask another private server: it sees no request."""
    with Site() as site, Site() as private:
        private.publish("/secret", "secret")
        target = private.url("/secret")
        site.publish(
            "/app",
            f"""<!doctype html><title>x</title><iframe src="{target}"></iframe><img src="{target}">
<link rel=stylesheet href="{target}"><script src="{target}"></script><script>
fetch("{target}").catch(() => 0); new WebSocket("ws://{private.authority}/secret");
navigator.sendBeacon("{target}", "x"); setTimeout(() => {{ location = "{target}" }}, 200);
</script><h1>Key figures</h1>""",
        )
        fetched = render(site, "/app", allow=(site.authority,))
        assert private.visits == []
    assert b"<h1>Key figures</h1>" in fetched.body


@pytest.mark.slow
def test_parts_of_the_own_host_are_asked_for_as_the_page_is() -> None:
    """A login goes with the page's own data, and not with what it takes from elsewhere."""
    with Site() as site, Site() as other:
        other.publish("/lib.js", "window.loaded = 1", headers=(("Access-Control-Allow-Origin", "*"),))
        site.publish("/app", SHELL + f'<script src="{other.url("/lib.js")}"></script>')
        site.publish("/figures.json", FIGURES)
        render(site, "/app", allow=(site.authority, other.authority), authorization="Bearer hunter2")

    assert site.pages_asked("/figures.json")[0].headers["authorization"] == "Bearer hunter2"
    assert "authorization" not in other.pages_asked("/lib.js")[0].headers


@pytest.mark.slow
def test_a_rendered_page_sends_no_datagram() -> None:
    """WebRTC asks its servers by UDP, which no proxy sees: a socket on this machine hears nothing."""
    with Site() as site, socket(AF_INET, SOCK_DGRAM) as ear:
        ear.bind(("127.0.0.1", 0))
        ear.setblocking(False)
        stun = f"stun:127.0.0.1:{ear.getsockname()[1]}"
        site.publish(
            "/app",
            f"""<!doctype html><title>x</title><h1>Key figures</h1><script>
const peer = new RTCPeerConnection({{iceServers: [{{urls: "{stun}"}}]}});
peer.createDataChannel("x"); peer.createOffer().then(offer => peer.setLocalDescription(offer));
</script>""",
        )
        render(site, "/app", allow=(site.authority,))
        with pytest.raises(BlockingIOError):
            ear.recv(1)
