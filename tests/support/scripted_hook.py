"""A webhook receiver on 127.0.0.1 that gives the answers it was told to, in a thread of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from monitor.demo.loopback import LoopbackServer, Quiet


@dataclass(frozen=True)
class Reply:
    """What one request is answered."""

    status: int = 204
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True)
class Post:
    """One request as it arrived; header names in lower case."""

    headers: Mapping[str, str]
    body: bytes


class ScriptedHook(LoopbackServer):
    """`replies` are used up, the last of them is repeated."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies) or [Reply()]
        self.posts: list[Post] = []
        super().__init__(self._handler())

    @property
    def url(self) -> str:
        return f"http://{self.authority}/hook"

    def take(self, headers: dict[str, str], body: bytes) -> None:
        self.posts.append(Post(headers, body))

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        hook = self

        class Request(Quiet):
            def do_POST(self) -> None:  # noqa: N802 - the name that http.server calls
                body = self.rfile.read(int(self.headers["Content-Length"]))
                hook.take({name.lower(): value for name, value in self.headers.items()}, body)
                reply = hook.replies.pop(0) if len(hook.replies) > 1 else hook.replies[0]
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)

        return Request
