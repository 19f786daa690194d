"""One daemon a database: its place, and whether the one that has it still lives."""

from __future__ import annotations

import asyncio
import os
import re
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from monitor.log import logger

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from storage.leases import Lease, Leases

LEASE = "daemon"
LEASE_S = 60.0
"""A daemon that dies leaves its place after so long."""

LOOK_EVERY_S = 1.0

_HOLDER = re.compile(r"process (\d+) on (.+)")


class AlreadyServedError(Exception):
    """Another daemon serves this database."""

    hint = "one is enough; stop that one first"

    def __init__(self, lease: Lease | None) -> None:
        holder = lease.holder if lease else "another process"
        super().__init__(holder)
        self.detail = f"this database is served by {holder}"
        self.lease = lease


class Place:
    """The daemon's place at a database, held by this process or another."""

    def __init__(self, leases: Leases, clock: Callable[[], datetime]) -> None:
        self._leases = leases
        self._clock = clock
        self._name = f"process {os.getpid()} on {socket.gethostname()}"

    def take(self) -> None:
        """Takes or renews it.

        Raises:
            AlreadyServedError: another process holds it.
        """
        if not self._leases.take(LEASE, holder=self._name, now=self._clock(), lease_s=LEASE_S):
            raise AlreadyServedError(self._leases.standing(LEASE, now=self._clock()))

    async def wait(self, stop: asyncio.Event) -> bool:
        """Takes it, once that of a process that died has run out; False where we are to stop before that.

        Raises:
            AlreadyServedError: whoever holds it lives.
        """
        seen: Lease | None = None
        while not stop.is_set():
            try:
                self.take()
            except AlreadyServedError as served:
                lease = served.lease
                if lease is not None and (_lives(lease.holder) or lease != (seen or lease)):
                    raise
                if seen is None:
                    logger().warning("waiting", problem=f"{served.detail}, which may have died")
                seen = lease or seen
            else:
                return True
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), timeout=LOOK_EVERY_S)
        return False

    def give_back(self) -> None:
        self._leases.give_back(LEASE, holder=self._name)


def _lives(holder: str) -> bool:
    """Whether a holder is a process of this machine that is there; of another machine only its renewing tells."""
    named = _HOLDER.fullmatch(holder)
    if named is None or named[2] != socket.gethostname():
        return False
    try:
        os.kill(int(named[1]), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
