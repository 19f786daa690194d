"""Services by way of Apprise: in a process of their own, behind the gate, and never for longer than is allowed."""

import asyncio
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from alert_samples import NOON, notice
from scripted_hook import Reply, ScriptedHook

from alerts.compose import owed
from alerts.errors import SettingsError
from alerts.model import Delivery, Outcome, Reason, Verdict
from alerts.service import ServiceChannel
from alerts.service_child import Guard
from alerts.settings import ServiceSettings
from monitor.config.errors import ConfigError
from monitor.config.reader import read_config

LOOSE = (sys.executable, "-I", str(Path(__file__).parent / "support" / "loose_services.py"))
CONFIG = '[[channels]]\nname = "phone"\nkind = "apprise"\nurl = ["env:PHONE", "env:ROOM"]\n'


@pytest.fixture
def hook() -> Iterator[ScriptedHook]:
    with ScriptedHook() as hook:
        yield hook


def settings(url: str, *, allow: tuple[str, ...] = ("127.0.0.1",), timeout_s: float = 30.0) -> ServiceSettings:
    return ServiceSettings(name="phone", urls={"env:PHONE": url}, allow=allow, timeout_s=timeout_s)


def send(chosen: ServiceSettings) -> tuple[Outcome, Delivery]:
    (delivery,) = owed(notice(), channels=[chosen], now=NOON)
    return asyncio.run(ServiceChannel(chosen).send(delivery)), delivery


def send_loosely(url: str) -> Outcome:
    """Sends by a service that misbehaves."""
    chosen = settings(url)
    (delivery,) = owed(notice(), channels=[chosen], now=NOON)
    return asyncio.run(ServiceChannel(chosen, command=LOOSE).send(delivery))


def test_a_message_arrives_as_title_and_text(hook: ScriptedHook) -> None:
    """The headline is the title; the text has the figures first and the page's address."""
    outcome, delivery = send(settings(f"json://{hook.authority}/"))

    (post,) = hook.posts
    said = json.loads(post.body)
    assert outcome.verdict is Verdict.SENT
    assert said["title"] == "Télécom Paris: 2 figures changed, internationaux 45% → 47%"
    assert "étudiants internationaux: 2,000 → 2,150 (+150, +7.5%)" in said["message"]
    assert "https://www.example.org/figures" in said["message"]
    assert (delivery.kind, delivery.recipient) == ("apprise", "env:PHONE")
    assert hook.authority not in repr(delivery)


def test_each_service_has_a_delivery_of_its_own() -> None:
    """One that fails is tried again alone."""
    two = ServiceSettings(name="phone", urls={"env:A": "json://a.example/", "env:B": "json://b.example/"})

    assert [delivery.recipient for delivery in owed(notice(), channels=[two], now=NOON)] == ["env:A", "env:B"]


def test_a_private_address_is_refused_before_connecting(hook: ScriptedHook) -> None:
    """What `[network] allow` does not open is not reached, whatever library asks; that is permanent."""
    outcome, _ = send(settings(f"json://{hook.authority}/", allow=()))

    assert (outcome.verdict, outcome.reason) == (Verdict.PERMANENT, Reason.ADDRESS_REFUSED)
    assert "127.0.0.1" in outcome.detail
    assert hook.posts == []


def test_no_proxy_leads_past_the_gate(hook: ScriptedHook, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the gate lets the environment's proxy pass, a private address behind it is still refused."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://{hook.authority}")
        monkeypatch.setenv(name.lower(), f"http://{hook.authority}")

    outcome, _ = send(settings("json://10.1.2.3/admin"))

    assert (outcome.verdict, outcome.reason) == (Verdict.PERMANENT, Reason.ADDRESS_REFUSED)
    assert "10.1.2.3" in outcome.detail
    assert hook.posts == []


def test_what_a_service_prints_is_no_answer() -> None:
    """A message that arrived is sent, whatever stands on standard output; it is not sent again."""
    assert send_loosely("print://service/").verdict is Verdict.SENT


@pytest.mark.parametrize(("url", "said"), [("raise://s3cret@service/", "RuntimeError"), ("exit://x/", "exit code 3")])
def test_a_service_that_crashes_tells_no_secret(url: str, said: str) -> None:
    """The kind of fault is kept, not its words, which may hold the address; the message may have been taken."""
    outcome = send_loosely(url)

    assert (outcome.verdict, outcome.reason) == (Verdict.TRANSIENT, Reason.CRASHED)
    assert outcome.detail == said
    assert outcome.possible_duplicate


def test_what_a_service_refuses_is_tried_again(hook: ScriptedHook) -> None:
    """Apprise says yes or no; a no may pass, and its log says why."""
    hook.replies = [Reply(500)]
    outcome, _ = send(settings(f"json://{hook.authority}/"))

    assert (outcome.verdict, outcome.reason) == (Verdict.TRANSIENT, Reason.REJECTED)
    assert "500" in outcome.detail


def test_an_address_that_names_no_service_is_permanent() -> None:
    """A scheme that Apprise does not know, or one that lacks what it needs."""
    outcome, _ = send(settings("nonsense://somewhere/"))

    assert (outcome.verdict, outcome.reason) == (Verdict.PERMANENT, Reason.REJECTED)


class Silent(ScriptedHook):
    """Takes a request and answers when it is told to."""

    def __init__(self) -> None:
        self.told = Event()
        super().__init__()

    def take(self, headers: dict[str, str], body: bytes) -> None:
        super().take(headers, body)
        self.told.wait(60)


@pytest.mark.slow
def test_a_service_that_says_nothing_is_cut_off() -> None:
    """The process is killed at the time-out; the message may have been taken."""
    with Silent() as silent:
        outcome, _ = send(settings(f"json://{silent.authority}/?rto=300", timeout_s=5.0))
        silent.told.set()

    assert (outcome.verdict, outcome.reason) == (Verdict.TRANSIENT, Reason.TIMEOUT)
    assert outcome.possible_duplicate
    assert len(silent.posts) == 1


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("socket.connect", (None, ("169.254.169.254", 80))),
        ("socket.connect", (None, ("::1", 443, 0, 0))),
        ("socket.connect", (None, ("64:ff9b::7f00:1", 443, 0, 0))),
        ("socket.connect", (None, ("internal.example", 443))),
        ("socket.connect", (None, "/run/user/1000/bus")),
        ("socket.sendto", (None, ("10.0.0.1", 514))),
        ("subprocess.Popen", ("sh", [], None, None)),
        ("os.system", (b"id",)),
        ("syslog.syslog", (1, "x")),
    ],
)
def test_the_guard_stops_what_leads_inside(event: str, arguments: tuple[object, ...]) -> None:
    """Private addresses in every spelling, sockets and programs of this machine."""
    guard = Guard(allow=())
    with pytest.raises(PermissionError):
        guard(event, arguments)
    assert len(guard.refusals) == 1


def test_the_guard_lets_the_public_through() -> None:
    """A public address, on whatever port the service has; and what is no connection."""
    guard = Guard(allow=("10.0.0.0/8",))
    for address in (("93.184.216.34", 8448), ("2606:2800:220:1::1", 443, 0, 0), ("10.1.2.3", 1883)):
        guard("socket.connect", (None, address))
    guard("open", ("/etc/ssl/certs", "r", 0))
    assert guard.refusals == []


@pytest.mark.parametrize("url", ["dbus://", "GNOME://", "syslog://local5", "no address", "://x"])
def test_what_stays_on_this_machine_is_refused_at_once(url: str) -> None:
    """Desktops and logs are no way out; the address itself is not repeated."""
    with pytest.raises(SettingsError) as caught:
        settings(url)
    assert caught.value.key == "url"


def test_the_configuration_names_secrets(tmp_path: Path) -> None:
    """Addresses are looked up, never written down."""
    (tmp_path / "config.toml").write_text(CONFIG)
    environ = {"PHONE": "tgram://1:a/2", "ROOM": "matrixs://t@matrix.example/room"}

    (channel,) = read_config(tmp_path / "config.toml", environ=environ).channel_settings

    assert isinstance(channel, ServiceSettings)
    assert channel.urls == {"env:PHONE": environ["PHONE"], "env:ROOM": environ["ROOM"]}
    assert "tgram" not in repr(channel)
    (tmp_path / "config.toml").write_text(CONFIG.replace('["env:PHONE", "env:ROOM"]', '"tgram://1:a/2"'))
    with pytest.raises(ConfigError) as refused:
        read_config(tmp_path / "config.toml", environ=environ)
    assert "tgram" not in str(refused.value.problems)


def test_without_the_extra_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line, whether or not the secrets are looked up."""
    (tmp_path / "config.toml").write_text(CONFIG)
    monkeypatch.setattr(sys, "path", [str(Path(__file__).parent.parent)])
    monkeypatch.delitem(sys.modules, "apprise", raising=False)
    with pytest.raises(ConfigError) as refused:
        read_config(tmp_path / "config.toml", with_secrets=False)
    assert refused.value.problems == [
        'channels[0].kind: "apprise" needs the extra `services`; run: pip install "keyfigures[services]"'
    ]
