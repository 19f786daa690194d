"""A webhook channel that may reach 127.0.0.1."""

import base64
import ssl
from collections.abc import Sequence
from functools import partial

from alert_samples import Clock

from alerts.settings import Format, WebhookSettings
from alerts.signature import secret_key
from alerts.webhook import WebhookChannel
from network.dial import GatedBackend
from network.gate import Gate
from network.transport import GatedTransport

SECRET = "whsec_" + base64.b64encode(bytes(range(32))).decode()
NEW_SECRET = "whsec_" + base64.b64encode(bytes(range(32, 64))).decode()
TLS = ssl.create_default_context()


def channel(
    url: str,
    *,
    clock: Clock | None = None,
    secrets: Sequence[str] = (SECRET,),
    timeout_s: float = 5.0,
    allow: Sequence[str] = ("127.0.0.1",),
    tls: ssl.SSLContext = TLS,
    format_: Format = Format.STANDARD,
) -> WebhookChannel:
    keys = tuple(secret_key(secret) for secret in secrets)
    settings = WebhookSettings(name="hook", url=url, secrets=keys, timeout_s=timeout_s, format=format_)
    transport = partial(GatedTransport, GatedBackend(Gate.allowing(allow)), tls=tls)
    return WebhookChannel(settings, transport=transport, clock=clock or Clock(), user_agent="keyfigures/test")
