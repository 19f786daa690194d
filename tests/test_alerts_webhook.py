"""Webhooks: signed as Standard Webhooks says, and what each reply means."""

import asyncio
import base64
import json
import re
import ssl
import traceback
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
import time_machine
import trustme
from alert_samples import NOON, Clock, delivery, notice
from hook_server import Answer, Hook, answer, drip, flood, hang_up, hook_server, reset_after_200, silence
from hooked import NEW_SECRET, SECRET, channel
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from alerts.compose import owed
from alerts.errors import SettingsError
from alerts.model import Delivery, Outcome, Reason, Verdict
from alerts.settings import WebhookSettings
from alerts.signature import secret_key, signature


async def post(*answers: Answer, timeout_s: float = 5.0) -> tuple[Outcome, Hook]:
    async with hook_server(answers) as hook:
        return await channel(hook.url(), timeout_s=timeout_s).send(delivery()), hook


def test_oracle_verifies_signature_over_exact_bytes() -> None:
    """The Standard Webhooks library verifies what arrives; the body is the changes document by the contract."""
    clock = Clock()

    async def send() -> tuple[Hook, Delivery]:
        async with hook_server([answer("204 No Content")]) as hook:
            settings = WebhookSettings(name="hook", url=hook.url())
            sent = owed(notice(), channels=[settings], now=NOON)[0]
            await channel(hook.url(), clock=clock).send(sent)
            return hook, sent

    hook, sent = asyncio.run(send())
    request = hook.requests[0]
    document = verified(request.body, request.headers, clock)
    assert (request.method, request.path) == ("POST", "/hook?key=1")
    assert request.headers["webhook-id"] == sent.id == document["id"]
    assert document["schema"] == "keyfigures/changes/1"
    assert document["page"] == {
        "name": "Télécom Paris",
        "url": "https://www.example.org/figures",
        "title": "Chiffres clés",
    }
    assert document["from"]["taken_at"] == "2026-11-01T12:00:00Z"
    assert [change["new"]["value"] for change in document["changes"]] == ["47", "2150"]


def verified(body: bytes, headers: dict[str, str], clock: Clock, secret: str = SECRET) -> dict[str, Any]:
    with time_machine.travel(clock.now, tick=False):
        Webhook(secret).verify(body, headers)
    document: dict[str, Any] = json.loads(body)
    return document


def test_retry_has_same_id_new_timestamp_and_valid_signature() -> None:
    """A receiver that takes the request and times out gets it again: same id, a timestamp of the new attempt."""
    clock = Clock()

    async def send_twice() -> tuple[Hook, list[Outcome]]:
        async with hook_server([silence, answer("200 OK")]) as hook:
            hooked = channel(hook.url(), clock=clock, timeout_s=0.3)
            first = await hooked.send(delivery())
            clock.move(300)
            return hook, [first, await hooked.send(delivery())]

    hook, outcomes = asyncio.run(send_twice())
    first, second = hook.requests
    assert [outcome.reason for outcome in outcomes] == [Reason.TIMEOUT, Reason.ACCEPTED]
    assert outcomes[0].possible_duplicate
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert int(second.headers["webhook-timestamp"]) - int(first.headers["webhook-timestamp"]) == 300
    assert first.body == second.body
    verified(second.body, second.headers, clock)
    with pytest.raises(WebhookVerificationError):
        verified(second.body, first.headers | {"webhook-timestamp": second.headers["webhook-timestamp"]}, clock)


def test_during_rotation_both_secrets_verify() -> None:
    """With two secrets there are two signatures, and a receiver that knows either of them verifies the message."""

    async def send() -> Hook:
        async with hook_server([answer("200 OK")]) as hook:
            await channel(hook.url(), secrets=(NEW_SECRET, SECRET)).send(delivery())
            return hook

    request = asyncio.run(send()).requests[0]
    assert len(request.headers["webhook-signature"].split(" ")) == 2
    for secret in (SECRET, NEW_SECRET):
        verified(request.body, request.headers, Clock(), secret)


@given(st.binary(), st.integers(0, 2**33), st.binary(min_size=24, max_size=64))
def test_signature_is_the_oracles(body: bytes, timestamp: int, key: bytes) -> None:
    """For any body, time and key the signature is the one the Standard Webhooks library makes."""
    oracle = Webhook("whsec_" + base64.b64encode(key).decode())
    expected = oracle.sign("msg_1", datetime.fromtimestamp(timestamp, UTC), body.decode("latin-1"))
    ours = signature(body.decode("latin-1").encode(), message_id="msg_1", timestamp=timestamp, keys=[key])
    assert ours == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "whsec_",
        "secret",
        base64.b64encode(bytes(32)).decode(),
        "whsec_***",
        f"whsec_{'A' * 28}",
        f"whsec_{'A' * 88}",
    ],
)
def test_bad_secret_is_refused_without_repeating_it(text: str) -> None:
    """A secret is `whsec_` and base64 of 24 to 64 bytes; what is not is refused, and not shown."""
    with pytest.raises(SettingsError) as caught:
        secret_key(text)
    assert caught.value.key == "secret"
    assert not text or text == "secret" or text == "whsec_" or text not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "verdict", "reason"),
    [
        ("200 OK", Verdict.SENT, Reason.ACCEPTED),
        ("202 Accepted", Verdict.SENT, Reason.ACCEPTED),
        ("204 No Content", Verdict.SENT, Reason.ACCEPTED),
        ("301 Moved Permanently", Verdict.TRANSIENT, Reason.REDIRECTED),
        ("304 Not Modified", Verdict.TRANSIENT, Reason.REDIRECTED),
        ("400 Bad Request", Verdict.TRANSIENT, Reason.REJECTED),
        ("404 Not Found", Verdict.TRANSIENT, Reason.REJECTED),
        ("410 Gone", Verdict.PERMANENT, Reason.GONE),
        ("429 Too Many Requests", Verdict.TRANSIENT, Reason.RATE_LIMITED),
        ("500 Oops", Verdict.TRANSIENT, Reason.SERVER_ERROR),
        ("503 Busy", Verdict.TRANSIENT, Reason.SERVER_ERROR),
    ],
)
def test_status_decides(status: str, verdict: Verdict, reason: Reason) -> None:
    """2xx alone is success, 410 is for ever, everything else is tried again."""
    outcome, _ = asyncio.run(post(answer(status)))
    assert (outcome.verdict, outcome.reason, outcome.possible_duplicate) == (verdict, reason, False)
    assert outcome.detail.startswith(status)


def test_redirect_is_not_followed() -> None:
    """A redirect goes nowhere: one request, none to where it points."""

    async def send() -> tuple[Hook, Hook]:
        async with (
            hook_server([answer("200 OK")]) as trap,
            hook_server([answer("307 Temporary Redirect", location=trap.url())]) as hook,
        ):
            await channel(hook.url()).send(delivery())
            return hook, trap

    hook, trap = asyncio.run(send())
    assert (len(hook.requests), len(trap.requests)) == (1, 0)


@pytest.mark.parametrize("status", ["429 Slow", "502 Bad", "503 Busy", "504 Late"])
@pytest.mark.parametrize(
    ("header", "wait_s"),
    [
        ("3600", 3600.0),
        (format_datetime(NOON + timedelta(hours=1), usegmt=True), 3600.0),
        ("garbage", None),
        ("315360000", 86_400.0),
    ],
    ids=["seconds", "date", "garbage", "ten years"],
)
def test_retry_after_is_passed_on(status: str, header: str, wait_s: float | None) -> None:
    """429 and 502 to 504 may say how long to wait, at most 24 hours."""
    outcome, _ = asyncio.run(post(answer(status, retry_after=header)))
    assert outcome.retry_after_s == wait_s


def test_retry_after_of_other_statuses_counts_for_nothing() -> None:
    """A Retry-After on a 500 is not honoured: the specification names 429 and 502 to 504."""
    outcome, _ = asyncio.run(post(answer("500 Oops", retry_after="3600")))
    assert outcome.retry_after_s is None


def test_success_whose_reply_breaks_off_is_a_success() -> None:
    """The headers say it was taken; what follows them is of no interest."""
    outcome, _ = asyncio.run(post(reset_after_200))
    assert outcome.verdict is Verdict.SENT


def test_hang_up_may_be_a_duplicate() -> None:
    """A connection dropped after the request may have been taken."""
    outcome, _ = asyncio.run(post(hang_up))
    assert (outcome.verdict, outcome.reason) == (Verdict.TRANSIENT, Reason.DISCONNECTED)
    assert outcome.possible_duplicate


@pytest.mark.parametrize("status", ["200 OK", "500 Oops"])
def test_reply_of_50_megabytes_is_not_read(status: str) -> None:
    """Of a huge reply a few kilobytes are read, whatever the status."""
    sent: list[int] = []
    outcome, _ = asyncio.run(post(flood(status, total=50_000_000, sent=sent)))
    assert outcome.detail.startswith(status)
    assert sum(sent) < 10_000_000


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        (b"HTTP/1.1 200 OK\r\nX-Slow: ", Reason.TIMEOUT),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", Reason.ACCEPTED),
        (b"HTTP/1.1 500 Oops\r\nContent-Length: 100000\r\n\r\n", Reason.SERVER_ERROR),
    ],
    ids=["headers", "reply of a success", "reply of a failure"],
)
def test_drip_costs_one_time_out(head: bytes, reason: Reason) -> None:
    """A byte now and then does not keep us: the time-out is of the whole exchange, and a status once said counts."""
    outcome, _ = asyncio.run(post(drip(head), timeout_s=0.6))
    assert outcome.reason is reason


def test_a_whole_exchange_has_20_seconds() -> None:
    """The time-out of Standard Webhooks; a claim lasts longer than any try."""
    assert WebhookSettings(name="hook", url="https://hooks.example.org/").timeout_s == 20.0
    assert channel("https://hooks.example.org/", timeout_s=20.0).lease_s > 20.0


def test_untrusted_certificate_is_permanent() -> None:
    """A receiver whose certificate is not trusted gets nothing."""

    async def send() -> tuple[Outcome, Hook]:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
        async with hook_server([answer("200 OK")], tls=context) as hook:
            return await channel(hook.url("https")).send(delivery()), hook

    outcome, hook = asyncio.run(send())
    assert (outcome.verdict, outcome.reason) == (Verdict.PERMANENT, Reason.TLS_FAILED)
    assert hook.requests == []


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest",
        "http://[::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://10.0.0.1/",
        "http://127.0.0.1:22/",
    ],
)
def test_private_address_is_refused_before_connecting(url: str) -> None:
    """A webhook goes to no private address that is not allowed; that is permanent."""
    outcome = asyncio.run(channel(url, allow=()).send(delivery()))
    assert (outcome.verdict, outcome.reason) == (Verdict.PERMANENT, Reason.ADDRESS_REFUSED)


def test_nobody_listening_is_unreachable() -> None:
    """A refused connection is tried again, and is no duplicate."""

    async def send() -> Outcome:
        async with hook_server([]) as hook:
            url = hook.url()
        return await channel(url).send(delivery())

    outcome = asyncio.run(send())
    assert (outcome.verdict, outcome.reason) == (Verdict.TRANSIENT, Reason.UNREACHABLE)
    assert not outcome.possible_duplicate
    assert re.match(r"nothing listens on 127\.0\.0\.1:\d+; check the address", outcome.detail)
    assert "key=1" not in outcome.detail


@pytest.mark.parametrize("url", ["ftp://example.org/", "http://a:80\\@b/", "https://user:pw@example.org/", "nonsense"])
def test_odd_url_is_refused_when_the_channel_is_opened(url: str) -> None:
    """A URL that two programs could read differently opens no channel, and is not repeated: it may be a secret."""
    with pytest.raises(SettingsError) as caught:
        channel(url)
    assert caught.value.key == "url"
    assert url not in "".join(traceback.format_exception(caught.value))
