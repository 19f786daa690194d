"""A site, a mail server and a webhook receiver that pull the plug of whoever talks to them, and what is left then."""

import contextlib
import hashlib
import os
import signal
import socketserver
import threading
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler
from types import TracebackType
from typing import Self

from monitor.demo.loopback import LoopbackServer, Quiet


@dataclass
class Cue:
    """Counts the steps of a conversation; at the `last` one the other process is gone."""

    last: int | None = None
    names: list[str] = field(default_factory=list)
    victim: int | None = None
    known: threading.Event = field(default_factory=threading.Event)

    def reset(self, last: int | None = None) -> None:
        self.last, self.victim = last, None
        self.names.clear()
        self.known.clear()

    def name_victim(self, process: int) -> None:
        self.victim = process
        self.known.set()

    def __call__(self, name: str) -> None:
        self.names.append(name)
        if len(self.names) == self.last:
            assert self.known.wait(30)
            assert self.victim is not None
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.victim, signal.SIGKILL)


@dataclass(frozen=True)
class Received:
    """A message that arrived: its id, and its bytes without what each attempt has of its own."""

    id: str
    body: bytes


class CuedSite(LoopbackServer):
    """Serves one page, with the validator that a real server gives it; has no robots.txt."""

    def __init__(self, cue: Cue) -> None:
        self.page = b""
        site = self

        class Request(Quiet):
            def do_GET(self) -> None:  # noqa: N802 - the name that http.server calls
                cue(f"GET {self.path}: before the answer")
                with contextlib.suppress(OSError):
                    site._answer(self)
                cue(f"GET {self.path}: after the answer")

        super().__init__(Request)

    def _answer(self, request: BaseHTTPRequestHandler) -> None:
        found = request.path == "/figures"
        body = self.page if found else b""
        request.send_response(200 if found else 404)
        request.send_header("ETag", f'"{hashlib.sha256(body).hexdigest()[:12]}"')
        request.send_header("Content-Type", "text/html; charset=utf-8")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)


class CuedHook(LoopbackServer):
    """Takes every webhook."""

    kind = "webhook"

    def __init__(self, cue: Cue) -> None:
        self.received: list[Received] = []
        hook = self

        class Delivery(Quiet):
            def do_POST(self) -> None:  # noqa: N802 - the name that http.server calls
                cue("POST: before the body")
                with contextlib.suppress(OSError):
                    body = self.rfile.read(length := int(self.headers["Content-Length"]))
                    if len(body) == length:
                        hook.received.append(Received(self.headers["webhook-id"], body))
                    cue("POST: before the answer")
                    self.send_response(204)
                    self.end_headers()
                cue("POST: after the answer")

        super().__init__(Delivery)

    def settings(self) -> str:
        return f'kind = "webhook"\nurl = "http://{self.authority}/hook"\nsecret = "env:HOOK_SECRET"\n'


class _ThreadingServer(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


_ANSWERS = {
    "EHLO": "250 ok",
    "MAIL": "250 ok",
    "RCPT": "250 ok",
    "DATA": "354 go",
    ".": "250 kept",
    "QUIT": "221 bye",
}


class CuedMailServer:
    """Takes every mail; a mail is taken when its final dot is read, whoever may hear the answer."""

    kind = "email"

    def __init__(self, cue: Cue) -> None:
        self.received: list[Received] = []
        mail_server = self

        class Conversation(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                with contextlib.suppress(OSError):
                    mail_server._converse(self, cue)

        self._server = _ThreadingServer(("127.0.0.1", 0), Conversation)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    def settings(self) -> str:
        port = self._server.server_address[1]
        return (
            f'kind = "email"\nhost = "127.0.0.1"\nport = {port}\ntls = "none"\n'
            'from = "figures@example.org"\nto = ["office@example.org"]\n'
        )

    def _converse(self, conversation: socketserver.StreamRequestHandler, cue: Cue) -> None:
        verb, answer = "greeting", "220 ready"
        while True:
            cue(f"{verb}: before the answer")
            conversation.wfile.write(f"{answer}\r\n".encode())
            cue(f"{verb}: after the answer")
            if verb == "QUIT":
                return
            verb = self._next_verb(conversation, in_message=verb == "DATA")
            if not verb:
                return
            answer = _ANSWERS[verb]

    def _next_verb(self, conversation: socketserver.StreamRequestHandler, *, in_message: bool) -> str:
        if not in_message:
            return conversation.rfile.readline().decode().partition(" ")[0].strip().upper()
        lines: list[bytes] = []
        while (line := conversation.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line)
        if not line:
            return ""
        body = b"".join(lines)
        message = message_from_bytes(body, policy=policy.default)
        self.received.append(Received(str(message["Message-ID"]).strip("<>").partition("@")[0], body))
        return "."

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
