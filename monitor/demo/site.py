"""The bundled site: one page of key figures that can be edited while it is served."""

import hashlib
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

PATH = "/fr/international/strategie/chiffres-cles"


class DemoSite:
    """An HTTP server on 127.0.0.1 with one page; a context manager."""

    def __init__(self, page: bytes) -> None:
        self._page = page
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._visit_class())
        self._thread = threading.Thread(target=self._server.serve_forever, name="demo-site", daemon=True)

    @property
    def authority(self) -> str:
        """The site's host and port."""
        return f"127.0.0.1:{self._server.server_port}"

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"http://{self.authority}{PATH}"

    def publish(self, page: bytes) -> None:
        """Replaces the page, as its webmaster would."""
        self._page = page

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _visit_class(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Visit(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                if self.path != PATH:
                    self._answer(HTTPStatus.NOT_FOUND, b"not here", etag=None)
                    return
                page = site._page
                etag = f'"{hashlib.sha256(page).hexdigest()[:16]}"'
                known = self.headers.get("If-None-Match")
                self._answer(HTTPStatus.NOT_MODIFIED if known == etag else HTTPStatus.OK, page, etag=etag)

            def _answer(self, status: HTTPStatus, body: bytes, *, etag: str | None) -> None:
                self.send_response(status)
                if etag:
                    self.send_header("ETag", etag)
                if status is not HTTPStatus.NOT_MODIFIED:
                    self.send_header("Content-Type", "text/html; charset=utf-8")
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if status is not HTTPStatus.NOT_MODIFIED:
                    self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's parameter
                """The demo's screen is for the demo."""

        return Visit
