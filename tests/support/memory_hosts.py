"""Turns at hosts and robots files in memory, as the database keeps them; and a clock that a sleep moves on."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from scraper.robots import RobotsFile


@dataclass(slots=True)
class Time:
    """A clock that stands until somebody sleeps."""

    now: datetime
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> datetime:
        return self.now

    def seconds(self) -> float:
        """The same moment as a server's log has it."""
        return self.now.timestamp()

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += timedelta(seconds=seconds)


class RealTime:
    """The machine's clock."""

    def __call__(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class FastTime:
    """The machine's clock, a hundred times as fast."""

    def __init__(self) -> None:
        self._start = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self._start + 100 * (datetime.now(UTC) - self._start)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / 100)


@dataclass(frozen=True, slots=True)
class Pause:
    """What stands for a host."""

    next_allowed_at: datetime | None = None
    backoff_until: datetime | None = None
    backoff_status: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the queue for a host's lanes."""

    number: int
    queue: tuple[int, ...]


@dataclass(slots=True)
class MemoryHosts:
    """Satisfies `HostTurns`, `HostLanes` and `RobotsCache`."""

    places: dict[int, str] = field(default_factory=dict)
    pauses: dict[str, Pause] = field(default_factory=dict)
    files: dict[str, RobotsFile] = field(default_factory=dict)
    arrivals: int = 0
    looked_up: list[str] = field(default_factory=list)

    def pause_of(self, host: str) -> Pause:
        return self.pauses.get(host, Pause())

    def lately(self, host: str) -> Pause:
        return self.pause_of(host)

    async def arrive(self, host: str) -> Place:
        self.arrivals += 1
        self.places[self.arrivals] = host
        return Place(self.arrivals, self.queue(host))

    def queue(self, host: str) -> tuple[int, ...]:
        return tuple(sorted(number for number, other in self.places.items() if other == host))

    async def leave(self, number: int) -> None:
        self.places.pop(number, None)

    async def reserve(self, host: str, *, now: datetime, pause_s: float) -> datetime:
        pause = self.pause_of(host)
        turn = max(filter(None, (now, pause.next_allowed_at, pause.backoff_until)))
        self.pauses[host] = replace(pause, next_allowed_at=turn + timedelta(seconds=pause_s))
        return turn

    async def rest(self, host: str, *, until: datetime) -> None:
        pause = self.pause_of(host)
        self.pauses[host] = replace(pause, next_allowed_at=max(filter(None, (until, pause.next_allowed_at))))

    def back_off(self, host: str, *, until: datetime, status: int = 429) -> None:
        pause = self.pause_of(host)
        longest = max(filter(None, (until, pause.backoff_until)))
        self.pauses[host] = replace(pause, backoff_until=longest, backoff_status=status)

    async def robots_file(self, origin: str) -> RobotsFile | None:
        self.looked_up.append(origin)
        return self.files.get(origin)

    async def keep_robots_file(self, file: RobotsFile) -> None:
        self.files[file.origin] = file
