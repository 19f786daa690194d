"""Where the demo's alerts arrive: a mailbox and a webhook receiver on 127.0.0.1."""

import asyncio
import json
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler
from types import TracebackType
from typing import Any, Self, cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from monitor.demo.loopback import LoopbackServer, Quiet


class _LoopbackController(Controller):
    """aiosmtpd's controller on a port that the system chooses; its own first call would go to port 0."""

    def _trigger_server(self) -> None:
        server = cast("asyncio.Server", self.server)
        self.port = server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]  # aiosmtpd has no types


class Mailbox:
    """An SMTP server that keeps what it receives; a context manager."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self._controller = _LoopbackController(self, hostname="127.0.0.1", port=0)

    @property
    def port(self) -> int:
        return int(self._controller.port)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802, ARG002
        content = envelope.original_content or b""
        self.messages.append(message_from_bytes(content, policy=policy.default))
        return "250 kept"

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._controller.stop()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedHook:
    """A webhook that arrived; `verified` is what the Standard Webhooks library says of its signature."""

    id: str
    verified: bool
    document: dict[str, Any]


class HookReceiver(LoopbackServer):
    """A server that verifies and keeps the webhooks it receives."""

    def __init__(self, secret: str) -> None:
        self.received: list[ReceivedHook] = []
        self._webhook = Webhook(secret)
        super().__init__(self._delivery_class())

    @property
    def url(self) -> str:
        return f"http://{self.authority}/figures"

    def receive(self, body: bytes, headers: dict[str, str]) -> None:
        try:
            self._webhook.verify(body, headers)
        except WebhookVerificationError:
            verified = False
        else:
            verified = True
        received = ReceivedHook(id=headers.get("webhook-id", ""), verified=verified, document=json.loads(body))
        self.received.append(received)

    def _delivery_class(self) -> type[BaseHTTPRequestHandler]:
        receiver = self

        class Delivery(Quiet):
            def do_POST(self) -> None:  # noqa: N802 - the name that http.server calls
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.receive(body, {name.lower(): value for name, value in self.headers.items()})
                self.send_response(204)
                self.end_headers()

        return Delivery
