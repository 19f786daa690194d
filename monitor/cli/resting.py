"""Hosts that are left alone for a while, in a line."""

from collections.abc import Collection

from monitor.cli.times import local
from scraper.errors import Reason
from storage.model import HostPause


def resting_line(host: HostPause, reasons: Collection[str | None], timezone: str) -> str:
    """Why a host is left alone, by the `reasons` of its pages' last checks, and until when.

    A host that says that it is down need not say for how long; one that is asked too often asks to be left alone.
    """
    is_down = Reason.UNAVAILABLE in reasons
    why = "answered 503, and is left alone" if is_down else "asked to be left alone"
    return f"{host.host} {why} until {local(host.backoff_until, timezone)}"
