"""The server on loopback: what it says of those it talks to."""

import socket
import struct
import threading

import pytest

from monitor.demo.loopback import LoopbackServer, Quiet

RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class _Served:
    """The thread that serves the one client, known once it serves."""

    def __init__(self) -> None:
        self.thread = threading.current_thread()
        self.known = threading.Event()

    def __call__(self) -> None:
        self.thread = threading.current_thread()
        self.known.set()


def test_a_client_that_goes_amid_a_request_is_no_news(capfd: pytest.CaptureFixture[str]) -> None:
    """Killed commands and closed browsers are everyday: no traceback reaches the screen."""
    served = _Served()

    class Request(Quiet):
        def setup(self) -> None:
            super().setup()
            served()

    with LoopbackServer(Request) as server:
        host, _, port = server.authority.partition(":")
        client = socket.create_connection((host, int(port)))
        client.sendall(b"GET /fig")
        assert served.known.wait(30)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
        client.close()
        served.thread.join(30)

    assert not served.thread.is_alive()
    assert capfd.readouterr().err == ""


def test_a_mistake_of_ours_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    """Only who has gone is passed over: what a handler gets wrong is still seen."""
    served = _Served()

    class Request(Quiet):
        def do_GET(self) -> None:  # noqa: N802 - the name that http.server calls
            served()
            raise LookupError("no such page")

    with LoopbackServer(Request) as server:
        host, _, port = server.authority.partition(":")
        with socket.create_connection((host, int(port))) as client:
            client.sendall(b"GET / HTTP/1.0\r\n\r\n")
            assert client.recv(1) == b""
        assert served.known.wait(30)
        served.thread.join(30)

    assert "LookupError: no such page" in capfd.readouterr().err
