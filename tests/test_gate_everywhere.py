"""Whoever dials passes the gate: pages, robots.txt, webhooks, heartbeats, mail. Nothing refused is ever connected."""

import asyncio
import re
import ssl
from pathlib import Path

import pytest
from alert_samples import NOON, Clock, notice
from command_line import Shell
from dialled import dialled
from fault_server import FaultServer, answer, redirect
from fetching import NOW, fetcher
from memory_hosts import MemoryHosts, Time
from visitor import Visitor

from alerts.channels import open_channel, open_heartbeat
from alerts.compose import owed
from alerts.heartbeat import Beat
from alerts.model import Outcome, Reason, Verdict
from alerts.settings import ChannelSettings, EmailSettings, WebhookSettings
from network.gate import Gate
from scraper.errors import FetchError
from scraper.errors import Reason as FetchReason
from scraper.fetch import FetchRequest

INSIDE = [
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.2.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "[::]",
    "[::ffff:169.254.169.254]",
    "[::a00:1]",
    "[64:ff9b::a9fe:a9fe]",
    "[2002:a00:1::]",
    "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
    "[fd00::1]",
    "[fe80::1]",
    "[ff02::1]",
    "2130706433",
    "0x7f000001",
    "127.1",
]
HERE = ["127.0.0.1", "[::1]", "localhost"]


def send(settings: ChannelSettings) -> Outcome:
    """What comes of one message through a channel whose gate opens nothing."""
    channel = open_channel(
        settings, gate=Gate(), tls=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), clock=Clock(), user_agent="test"
    )
    (delivery, *_) = owed(notice(), channels=[settings], now=NOON)
    return asyncio.run(channel.send(delivery))


@pytest.mark.parametrize("host", [*INSIDE, *HERE])
def test_page_and_robots_are_not_dialled(host: str) -> None:
    """Asked with manners, a private page costs no connection, not even one for its robots.txt."""

    async def run() -> FetchError:
        async with fetcher() as plain, Visitor(FaultServer({}), MemoryHosts(), Time(NOW)).polite(plain) as polite:
            with pytest.raises(FetchError) as caught:
                await polite.fetch(FetchRequest(url=f"http://{host}/"))
            return caught.value

    with dialled() as record:
        refused = asyncio.run(run())

    assert refused.reason is FetchReason.REFUSED_BY_GATE
    assert record == []


@pytest.mark.parametrize("host", [*INSIDE, *HERE])
def test_webhook_is_not_dialled(host: str) -> None:
    """A webhook inside is dead at once, with the reason, and never connected."""
    with dialled() as record:
        outcome = send(WebhookSettings(name="hook", url=f"http://{host}/hook"))

    assert (outcome.verdict, outcome.reason) == (Verdict.PERMANENT, Reason.ADDRESS_REFUSED)
    assert record == []


@pytest.mark.parametrize("host", [*INSIDE, *HERE])
def test_heartbeat_is_not_dialled(host: str) -> None:
    """A sign of life goes to no place inside; it says why not, and stops nothing."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    heartbeat = open_heartbeat(f"http://{host}/ping", gate=Gate(), tls=tls, user_agent="test")
    with dialled() as record:
        trouble = asyncio.run(heartbeat.send(Beat.START))

    assert trouble
    assert record == []


@pytest.mark.parametrize("host", [*INSIDE, "0177.0.0.1"])
def test_mail_server_is_not_dialled(host: str) -> None:
    """Nor is a mail server inside, unless it is on this machine."""
    settings = EmailSettings(
        name="office",
        host=host.strip("[]"),
        port=25,
        sender="a@example.org",
        recipients=("b@example.org",),
    )
    with dialled() as record:
        outcome = send(settings)

    assert (outcome.verdict, outcome.reason) == (Verdict.PERMANENT, Reason.ADDRESS_REFUSED)
    assert record == []


def test_redirect_of_a_robots_txt_inward_is_not_dialled() -> None:
    """A robots.txt is as little a way in as a page: the host is taken not to answer."""

    async def run() -> tuple[list[int | FetchReason], int]:
        async with FaultServer({"/": answer(), "/robots.txt": redirect("http://169.254.169.254/")}) as server:
            return await Visitor(server, MemoryHosts(), Time(NOW)).visit("/"), server.port

    with dialled() as record:
        came, port = asyncio.run(run())

    assert came == [FetchReason.REFUSED_BY_ROBOTS]
    assert set(record) == {("127.0.0.1", port)}


def test_doctor_dials_no_channel_that_would_be_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What looks whether a channel answers passes the same gate, and says what to allow."""
    shell = Shell(tmp_path, capsys, monkeypatch)
    mail = 'kind = "email"\nhost = "10.0.0.1"\nfrom = "a@example.org"\nto = "b@example.org"\n'
    hook = 'kind = "webhook"\nurl = "http://169.254.169.254/"\n'
    shell.write("config.toml", f'[[channels]]\nname = "mail"\n{mail}[[channels]]\nname = "hook"\n{hook}')

    with dialled() as record:
        ended = shell("doctor")

    assert ended.code == 1
    assert 'add "10.0.0.1:587" to `allow`' in ended.out
    assert 'add "169.254.169.254:80" to `allow`' in ended.out
    assert record == []


DIALLERS = {
    "network/dial.py": "vets what it dials",
    "monitor/systemd.py": "a socket in the file system",
    "alerts/service_child.py": "a process whose every connection is judged by a hook",
}
DIALLING = re.compile(
    r"socket\.socket\(|create_connection\(|open_connection\(|\burlopen\(|http\.client|ftplib|smtplib\.SMTP"
    r"|httpx\.(?:get|post|request|stream|Client)\(|AsyncClient\((?!transport=)|AsyncHTTPTransport\("
)


def test_nobody_else_dials() -> None:
    """A connection that is made past the gate would have to be written somewhere: it is not."""
    root = Path(__file__).parent.parent
    files = [
        file
        for room in ("figures", "scraper", "storage", "alerts", "monitor", "network")
        for file in (root / room).rglob("*.py")
    ]
    found = {str(file.relative_to(root)) for file in files if DIALLING.search(file.read_text(encoding="utf-8"))}

    assert len(files) > 150
    assert "network/dial.py" in found
    assert found - DIALLERS.keys() == set()
