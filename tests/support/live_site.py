"""A web site on 127.0.0.1 that a test edits while it is served."""

import hashlib
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from monitor.demo.loopback import LoopbackServer, Quiet


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a path answers. With `etag` the page has the validator a real server gives it, and honours it.

    A server that `lies` says "not modified" to whoever asks whether the page was. One that waits `until` something
    happens answers then; where it does not happen, with 503.
    """

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    etag: bool = True
    lies: bool = False
    until: threading.Event | None = None


@dataclass(slots=True)
class Visit:
    """One request as the server saw it; header names in lower case."""

    path: str
    headers: dict[str, str] = field(default_factory=dict)


class Site(LoopbackServer):
    """A server whose `visits` are its log."""

    def __init__(self) -> None:
        self.visits: list[Visit] = []
        self._answers: dict[str, Answer] = {}
        super().__init__(self._handler())

    def url(self, path: str) -> str:
        return f"http://{self.authority}{path}"

    def publish(self, path: str, body: bytes | str = b"", **answer: object) -> None:
        """Puts a page at a path, or another in its place."""
        content = body.encode() if isinstance(body, str) else body
        self._answers[path] = Answer(body=content, **answer)  # type: ignore[arg-type]

    def pages_asked(self, path: str) -> list[Visit]:
        return [visit for visit in self.visits if visit.path == path]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Request(Quiet):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:  # noqa: N802 - the name that http.server calls
                site.visits.append(Visit(self.path, {name.lower(): value for name, value in self.headers.items()}))
                answer = site._answers.get(self.path, Answer(body=b"not here", status=404, etag=False))
                if answer.until and not answer.until.wait(20):
                    answer = Answer(status=503, etag=False)
                etag = f'"{hashlib.sha256(answer.body).hexdigest()[:12]}"' if answer.etag else None
                known = self.headers.get("If-None-Match")
                unchanged = known is not None and answer.status == 200 and (answer.lies or known == etag)
                self.send_response(304 if unchanged else answer.status)
                for name, value in (*answer.headers, *([("ETag", etag)] if etag else [])):
                    self.send_header(name, value)
                if not unchanged:
                    self.send_header("Content-Type", "text/html; charset=utf-8")
                    self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                if not unchanged:
                    self.wfile.write(answer.body)

        return Request
