"""Hosts that are left alone for a while, in a line."""

from http import HTTPStatus

from monitor.cli.times import local
from storage.model import HostPause


def resting_line(host: HostPause, timezone: str) -> str:
    """Why a host is left alone, and until when.

    A host that says that it is down need not say for how long; one that is asked too often asks to be left alone.
    """
    is_down = host.backoff_status == HTTPStatus.SERVICE_UNAVAILABLE
    why = f"answered {host.backoff_status}, and is left alone" if is_down else "asked to be left alone"
    return f"{host.host} {why} until {local(host.backoff_until, timezone)}"
