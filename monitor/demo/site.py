"""The bundled site: one page of key figures that can be edited while it is served."""

import hashlib
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler

from monitor.demo.loopback import LoopbackServer, Quiet

PATH = "/fr/international/strategie/chiffres-cles"


class DemoSite(LoopbackServer):
    """A server with one page."""

    def __init__(self, page: bytes) -> None:
        self._page = page
        super().__init__(self._visit_class())

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"http://{self.authority}{PATH}"

    def publish(self, page: bytes) -> None:
        """Replaces the page, as its webmaster would."""
        self._page = page

    def _visit_class(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Visit(Quiet):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:  # noqa: N802 - the name that http.server calls
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

        return Visit
