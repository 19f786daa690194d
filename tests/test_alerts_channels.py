"""Channels opened from their settings send through the gate."""

import asyncio
import base64
import ssl

from alert_samples import NOON, Clock, email_settings, notice
from hook_server import answer, hook_server
from memory_outbox import MemoryOutbox
from smtp_server import mail_server

from alerts.channels import open_channel
from alerts.compose import owed
from alerts.delivery import Delivered, Postman
from alerts.model import DeliveryState, Reason
from alerts.rounds import Rounds
from alerts.settings import ChannelSettings, WebhookSettings
from alerts.signature import secret_key
from network.gate import Gate

SECRET = "whsec_" + base64.b64encode(bytes(32)).decode()


async def deliver(channels: list[ChannelSettings], *, gate: Gate) -> dict[str, Delivered]:
    tls, clock, outbox = ssl.create_default_context(), Clock(), MemoryOutbox()
    outbox.put(owed(notice(), channels=channels, now=NOON), now=NOON)
    opened = {
        channel.name: open_channel(channel, gate=gate, tls=tls, clock=clock, user_agent="keyfigures/test")
        for channel in channels
    }
    man = Postman(outbox=outbox, channels=opened, clock=clock, jitter=lambda: 0.0)
    delivered = await Rounds(outbox, clock=clock, postman=lambda: man).finish()
    return {one.channel: one for one in delivered}


def test_one_change_reaches_a_mailbox_and_a_webhook() -> None:
    """A change is told by mail and by webhook in one round, from settings to sockets."""

    async def run() -> tuple[dict[str, Delivered], str, str]:
        async with mail_server() as mailbox, hook_server([answer("204 No Content")]) as hook:
            settings = WebhookSettings(name="hook", url=hook.url(), secrets=(secret_key(SECRET),))
            delivered = await deliver([email_settings(mailbox.port), settings], gate=Gate.allowing(["127.0.0.1"]))
            return delivered, mailbox.received[0].message["Subject"], hook.requests[0].headers["user-agent"]

    delivered, subject, user_agent = asyncio.run(run())
    assert {one.state for one in delivered.values()} == {DeliveryState.SENT}
    assert subject == "Télécom Paris: 2 figures changed, internationaux 45% → 47%"
    assert user_agent == "keyfigures/test"


def test_shut_gate_stops_the_webhook_and_not_the_mail_server_of_this_machine() -> None:
    """A relay on localhost is a mail server as others are; a webhook to a private address needs an allowance."""

    async def run() -> tuple[dict[str, Delivered], int]:
        async with mail_server() as mailbox, hook_server([answer("204 No Content")]) as hook:
            settings = WebhookSettings(name="hook", url=hook.url())
            return await deliver([email_settings(mailbox.port), settings], gate=Gate()), len(hook.requests)

    delivered, requests = asyncio.run(run())
    assert delivered["office"].state is DeliveryState.SENT
    assert (delivered["hook"].state, delivered["hook"].outcome.reason) == (DeliveryState.DEAD, Reason.ADDRESS_REFUSED)
    assert requests == 0
