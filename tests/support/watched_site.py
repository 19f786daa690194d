"""A configured site whose page was checked, edited and checked again: what commands that read history need."""

import asyncio
from pathlib import Path

from live_site import Site

from monitor.config.file import load_config
from monitor.once import check_pages

STATES = Path(__file__).parent.parent / "fixtures" / "telecom-paris"
BEFORE = (STATES / "2024-10" / "page.html").read_bytes()
AFTER = (STATES / "2025-10" / "page.html").read_bytes()
PATH = "/chiffres-cles"

CONFIG = """
database = "{database}"
timezone = "Europe/Paris"
[network]
allow = ["{authority}"]
[hosts."{authority}"]
pause_s = 0.0
[[pages]]
name = "telecom-paris"
url = "{url}"
"""


def configure(folder: Path, site: Site, *more: str, database: str = "keyfigures.db") -> Path:
    """Writes a configuration for the site's page."""
    path = folder / "config.toml"
    text = CONFIG.format(database=database, authority=site.authority, url=site.url(PATH))
    path.write_text("\n".join((text, *more)), encoding="utf-8")
    return path


def check_twice(folder: Path, site: Site, *, database: str = "keyfigures.db") -> Path:
    """Two snapshots of the page, with the changes of a year between them."""
    path = configure(folder, site, database=database)
    for state in (BEFORE, AFTER):
        site.publish(PATH, state)
        asyncio.run(check_pages(load_config(path), on_report=lambda _report: None))
    return path
