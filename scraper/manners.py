"""How often a host is asked. Pure: what is kept over restarts is behind a protocol."""

import hashlib
from datetime import datetime
from typing import Protocol

from network.retry_after import MAX_RETRY_AFTER_S
from scraper.errors import FetchError, Reason

DEFAULT_PAUSE_S = 2.0
FIRST_BACKOFF_S = 60.0

_BACKS_OFF = frozenset({Reason.RATE_LIMITED, Reason.UNAVAILABLE})


class HostPause(Protocol):
    """When a host may be asked again."""

    @property
    def backoff_until(self) -> datetime | None:
        """Until when the host itself asked to be left alone."""
        ...

    @property
    def backoff_status(self) -> int | None:
        """What it answered then; None where that is not known."""
        ...


class HostTurns(Protocol):
    """Turns at hosts, shared by processes and kept over restarts."""

    def pause_of(self, host: str) -> HostPause:
        """What stands for a host."""
        ...

    def lately(self, host: str) -> HostPause:
        """What stood for a host a second ago or later, whatever another process has seen since."""
        ...

    async def reserve(self, host: str, *, now: datetime, pause_s: float) -> datetime:
        """Takes the next turn, and says when it is: never before another turn, its pause, or the end of a back-off."""
        ...

    async def rest(self, host: str, *, until: datetime) -> None:
        """No turn before then; a later one that was taken stands."""
        ...

    def back_off(self, host: str, *, until: datetime, status: int) -> None:
        """The host asked to be left alone until then, by answering `status`."""
        ...


class Place(Protocol):
    """A place in the queue for a host's lanes: its number, and those that stood there when it was taken."""

    @property
    def number(self) -> int: ...

    @property
    def queue(self) -> tuple[int, ...]: ...


class HostLanes(Protocol):
    """Lanes at hosts, as many as a host takes connections, shared by processes. Who comes first goes first.

    A place that is not given back, by a process that died, runs out.
    """

    async def arrive(self, host: str) -> Place:
        """Queues for a lane; the first places of the queue have one."""
        ...

    def queue(self, host: str) -> tuple[int, ...]:
        """The numbers that stand in the queue of a host, those that have a lane first."""
        ...

    async def leave(self, number: int) -> None:
        """Gives a place back."""
        ...


class HostRules(Protocol):
    """What the owner says of a host."""

    @property
    def connections(self) -> int:
        """Requests at the same time, by all processes together."""
        ...

    @property
    def pause_s(self) -> float:
        """Seconds between two requests."""
        ...

    @property
    def robots(self) -> bool:
        """Whether its robots.txt is asked and obeyed."""
        ...


def pause_s(configured_s: float, crawl_delay_s: float) -> float:
    """The pause between two requests: the longer of the owner's and the host's wish."""
    return max(configured_s, crawl_delay_s, 0.0)


def backoff_s(error: FetchError) -> float | None:
    """How long a host is left alone after a failure, or None for one that asks for nothing.

    What the server asked is never undercut, and a server that names no time, or less, gets a minute.
    """
    if error.reason not in _BACKS_OFF:
        return None
    return min(max(error.retry_after_s or 0.0, FIRST_BACKOFF_S), MAX_RETRY_AFTER_S)


def spread_s(name: str, window_s: float) -> float:
    """Where in a window a page has its place: always the same, and different pages far apart.

    Pages that fall due together, after a restart or at the same minute of a schedule, are no herd.
    """
    digest = hashlib.blake2b(name.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64 * window_s
