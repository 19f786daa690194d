"""Sweeps of a local site with `keyfigures check`, beside a bare loop of httpx clients that only fetches.

Three kinds: all pages new, none changed (the server says so), and 5 % changed among 50 % whose bytes are noise. Both
programs are whole processes, start included; CPU and memory are those of the process and all its children.
"""

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.measured import Cost, cost_of
from bench.nginx import Site, nginx, served

SIZES = (100, 1_000, 5_000)
MANY_HOSTS = 64
CONNECTIONS = 32
_COMMAND = [sys.executable, "-m", "monitor", "check", "--quiet"]
_ROW = "{:22} {:>6} {:>7} {:>7} {:>8} {:>8} {:>8} {:>7} {:>6} {:>6} {:>9}"
_HEAD = ("kind", "pages", "wall s", "CPU s", "pages/s", "ms/page", "bare ms", "times", "RSS", "PSS", "stored B")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """A site, the folder with the configuration that watches it, and the bare loop's list."""

    site: Site
    folder: Path

    def configure(self) -> None:
        lines = ['contact = "mailto:bench@example.org"', "[network]", 'allow = ["127.0.0.0/8"]']
        connections = CONNECTIONS if len(self.site.hosts) == 1 else 1
        for host in self.site.hosts:
            lines += [f'[hosts."{host}"]', f"connections = {connections}", "pause_s = 0.0"]
        for number, url in enumerate(self.site.urls()):
            lines += ["[[pages]]", f'name = "page-{number}"', f'url = "{url}"']
        (self.folder / "config.toml").write_text("\n".join(lines))
        (self.folder / "etags.json").write_text(json.dumps(dict.fromkeys(self.site.urls())))

    def edit(self) -> None:
        """Moves a figure on one page in twenty, and bytes that mean nothing on half of them."""
        for number in range(self.site.pages):
            if number % 20 == 0:
                self.site.write(number, revision=1)
            elif number % 2:
                self.site.write(number, noise=number)

    def stored(self) -> int:
        return sum(file.stat().st_size for file in self.folder.glob("keyfigures.db*"))

    def measure(self, kind: str) -> None:
        """One sweep of each program, the bare one first."""
        bare = cost_of([sys.executable, "-m", "bench.bare_loop", "etags.json"], cwd=self.folder)
        before = self.stored()
        ours = cost_of(_COMMAND, cwd=self.folder)
        self._print(kind, ours, bare, stored=(self.stored() - before) / self.site.pages)

    def _print(self, kind: str, ours: Cost, bare: Cost, *, stored: float) -> None:
        pages = self.site.pages
        each, bare_each = ours.cpu_s / pages * 1000, bare.cpu_s / pages * 1000
        numbers = (f"{ours.wall_s:.2f}", f"{ours.cpu_s:.2f}", f"{pages / ours.wall_s:.0f}", f"{each:.2f}")
        memory = (f"{ours.rss_mib:.0f}", f"{ours.pss_mib:.0f}")
        beside = (f"{bare_each:.2f}", f"{each / bare_each:.2f}")
        print(_ROW.format(kind, pages, *numbers, *beside, *memory, f"{stored:.0f}"), flush=True)


def run(sizes: Sequence[int] = ()) -> None:
    if nginx() is None:
        print("nginx is not installed (Debian: nginx-light), so nothing was swept")
        return
    cost = cost_of([sys.executable, "-m", "monitor", "--version"], cwd=Path.cwd())
    print(f"{os.cpu_count()} cores; keyfigures --version: {cost.cpu_s * 1000:.0f} ms of CPU")
    print(_ROW.format(*_HEAD))
    for pages in sizes or SIZES:
        _sweeps(pages, hosts=MANY_HOSTS)
    _sweeps(max(sizes or (1_000,)), hosts=1)


def _sweeps(pages: int, *, hosts: int) -> None:
    where = "one host" if hosts == 1 else f"{hosts} hosts"
    with served(pages=pages, hosts=hosts) as site, tempfile.TemporaryDirectory() as folder:
        bench = Bench(site=site, folder=Path(folder))
        bench.configure()
        bench.measure(f"new, {where}")
        bench.measure(f"unchanged, {where}")
        bench.measure(f"again, {where}")  # the rows of the pages have found their size
        bench.edit()
        bench.measure(f"edited, {where}")
