"""A site served by nginx on many addresses of this machine, each of which is a host to whoever fetches it."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.pages import site_page

_CONFIG = """
daemon off; pid {root}/nginx.pid; error_log {root}/error.log; worker_processes 1; {user}
events {{ worker_connections 2048; }}
http {{
  access_log off; default_type text/html; keepalive_requests 1000000; sendfile on; etag on;
  client_body_temp_path {root}/t; proxy_temp_path {root}/t; fastcgi_temp_path {root}/t;
  uwsgi_temp_path {root}/t; scgi_temp_path {root}/t;
  server {{ {listen} root {root}/pages; }}
}}
"""


def nginx() -> str | None:
    """The program, None where it is not installed."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Pages spread evenly over `hosts`, each with its port."""

    root: Path
    hosts: tuple[str, ...]
    pages: int

    def urls(self) -> list[str]:
        return [f"http://{self.hosts[n % len(self.hosts)]}/{n}.html" for n in range(self.pages)]

    def write(self, number: int, *, revision: int = 0, noise: int = 0) -> None:
        """Puts a page in its place, as it stands or edited."""
        (self.root / "pages" / f"{number}.html").write_text(site_page(number, revision=revision, noise=noise))


@contextlib.contextmanager
def served(*, pages: int, hosts: int) -> Iterator[Site]:
    """Serves a new site while the context lasts."""
    with tempfile.TemporaryDirectory(prefix="keyfigures-bench-") as folder:
        root, port = Path(folder), _free_port()
        (root / "pages").mkdir()
        site = Site(root=root, hosts=tuple(f"127.0.1.{n + 1}:{port}" for n in range(hosts)), pages=pages)
        for number in range(pages):
            site.write(number)
        user = "user root;" if os.getuid() == 0 else ""
        listen = " ".join(f"listen {host};" for host in site.hosts)
        (root / "nginx.conf").write_text(_CONFIG.format(root=root, listen=listen, user=user))
        server = subprocess.Popen([str(nginx()), "-c", root / "nginx.conf"], stderr=subprocess.DEVNULL)
        try:
            _await(port)
            yield site
        finally:
            server.terminate()
            server.wait()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.1.1", 0))
        return int(found.getsockname()[1])


def _await(port: int) -> None:
    for _ in range(100):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.1.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise TimeoutError("nginx did not start")
