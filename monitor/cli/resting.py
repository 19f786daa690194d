"""Hosts that are left alone for a while, in a line."""

from http import HTTPStatus

from alerts.language import Language
from alerts.status_words import resting
from monitor.cli.times import local
from storage.model import HostPause


def resting_line(host: HostPause, timezone: str, *, worded: Language) -> str:
    """Why a host is left alone, and until when.

    A host that says that it is down need not say for how long; one that is asked too often asks to be left alone.
    """
    is_down = host.backoff_status == HTTPStatus.SERVICE_UNAVAILABLE
    until = local(host.backoff_until, timezone)
    return resting(host.host, until=until, status=host.backoff_status if is_down else None, language=worded)
