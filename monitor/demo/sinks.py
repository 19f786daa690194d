"""Where the demo's alerts arrive: a mailbox and a webhook receiver on 127.0.0.1."""

import asyncio
import json
import threading
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self, cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from standardwebhooks.webhooks import Webhook, WebhookVerificationError


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


class HookReceiver:
    """An HTTP server that verifies and keeps the webhooks it receives; a context manager."""

    def __init__(self, secret: str) -> None:
        self.received: list[ReceivedHook] = []
        self._webhook = Webhook(secret)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._delivery_class())
        self._thread = threading.Thread(target=self._server.serve_forever, name="demo-hook", daemon=True)

    @property
    def authority(self) -> str:
        return f"127.0.0.1:{self._server.server_port}"

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

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _delivery_class(self) -> type[BaseHTTPRequestHandler]:
        receiver = self

        class Delivery(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.receive(body, {name.lower(): value for name, value in self.headers.items()})
                self.send_response(204)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's parameter
                """The demo's screen is for the demo."""

        return Delivery
