"""An HTTP server on 127.0.0.1, on a port that the system chooses, in a thread of its own."""

import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

_POLL_S = 0.01


class _Server(ThreadingHTTPServer):
    """Says nothing of a client that has gone: it may go at any time, and its news is on nobody's screen."""

    def handle_error(self, request: Any, client_address: object) -> None:
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class LoopbackServer:
    """A context manager that serves while it is open."""

    def __init__(self, handler: type[BaseHTTPRequestHandler]) -> None:
        self._server = _Server(("127.0.0.1", 0), handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(_POLL_S,), daemon=True)

    @property
    def authority(self) -> str:
        """The server's host and port."""
        return f"127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class Quiet(BaseHTTPRequestHandler):
    """A request handler that logs nothing: the screen is for others."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's parameter
        pass
