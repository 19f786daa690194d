"""What a channel is, and how one is opened from its settings."""

import ssl
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from alerts.model import Outcome
from alerts.outbox import KeptDelivery
from alerts.settings import ChannelSettings, EmailSettings, ServiceSettings, WebhookSettings

if TYPE_CHECKING:
    from alerts.heartbeat import Heartbeat
    from network.gate import Gate

Clock = Callable[[], datetime]


class Channel(Protocol):
    """A way out. Sends one message at a time."""

    @property
    def name(self) -> str: ...

    @property
    def lease_s(self) -> float:
        """Longer than any one `send` takes."""

    @property
    def endpoint(self) -> str:
        """Names where it leads, without giving the address away; another one after it was made to lead elsewhere."""

    async def send(self, delivery: KeptDelivery, /) -> Outcome:
        """Try once. What can go wrong on the way is an outcome; an exception is a fault of ours."""


def open_channel(
    settings: ChannelSettings, *, gate: "Gate", tls: ssl.SSLContext, clock: Clock, user_agent: str
) -> Channel:
    """A channel whose connections pass the gate. `tls` verifies servers; share one, it is slow to make.

    A mail server may also be on this machine, and on the port that is configured; see `network.gate.Gate.for_mail`.

    Raises:
        SettingsError: a webhook's URL cannot be used.
    """
    # Imported here: most commands send nothing, and the libraries cost more than they do.
    from network.dial import GatedBackend, connect

    match settings:
        case EmailSettings():
            from alerts.email import EmailChannel

            dial = partial(connect, gate=gate.for_mail(settings.port), timeout_s=settings.timeout_s)
            return EmailChannel(settings, connect=dial, tls=tls)
        case WebhookSettings():
            from alerts.webhook import WebhookChannel
            from network.transport import GatedTransport

            transport = partial(GatedTransport, GatedBackend(gate), tls=tls)
            return WebhookChannel(settings, transport=transport, clock=clock, user_agent=user_agent)
        case ServiceSettings():
            from alerts.service import ServiceChannel

            return ServiceChannel(settings)


def open_heartbeat(url: str, *, gate: "Gate", tls: ssl.SSLContext, user_agent: str) -> "Heartbeat":
    """A heartbeat whose connections pass the gate.

    Raises:
        SettingsError: the URL cannot be used.
    """
    from alerts.heartbeat import Heartbeat
    from network.dial import GatedBackend
    from network.transport import GatedTransport

    return Heartbeat(url, transport=partial(GatedTransport, GatedBackend(gate), tls=tls), user_agent=user_agent)
