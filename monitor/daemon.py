"""The daemon: the database is the schedule, this wakes up for it.

Every page's row says when it is due, every delivery's when it is to be tried. The scheduler wakes us for the earliest;
what is due is claimed from the database, so a restart, a second process or a suspended laptop neither skips nor
doubles a check. It also wakes at least once a minute: timers stand still while a machine sleeps, rows do not. Timers
that were set by a clock that has been put back since are set anew.
"""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger

from alerts.delivery import Delivered
from monitor.config.errors import ConfigError
from monitor.config.model import Config, PageConfig
from monitor.delivering import next_delivery, rounds, tell_or_log
from monitor.due import settle_schedule
from monitor.lateness import tell_if_late
from monitor.ledger import CHECK_LEASE_S
from monitor.pulse import Pulse
from monitor.renewing import renewing
from monitor.report import CheckReport
from monitor.sole import LEASE_S, Place
from monitor.sweep import sweep
from monitor.systemd import notify, watchdog_interval_s
from monitor.wiring import Opened
from storage.model import Page

PAGES_AT_ONCE = 500
LONGEST_SLEEP = timedelta(seconds=60)
A_MOMENT = timedelta(seconds=1)
MOST_WAKINGS = 1000
"""Many sweeps may end in one turn of the loop, each with a look at what is due; by default all but one are dropped."""

DRAIN_S = 20.0
"""How long what is under way may take once we are asked to stop; systemd and people wait 25 s."""

PULSE_S = 4.0
"""How long a sign of life may take after that."""

HEED_S = 15.0
"""How often we look whether the clock has been put back."""

log = structlog.get_logger("keyfigures")


class Daemon:
    """Checks and delivers until it is told to stop. `reload` reads the configuration anew, or raises ConfigError."""

    def __init__(self, opened: Opened, *, reload: Callable[[], Config], heed_s: float = HEED_S) -> None:
        self._opened = opened
        self._reload = reload
        self._heed_s = heed_s
        self._seen_at = opened.clock()
        self._is_settled = True
        self._foreign: frozenset[str] = frozenset()
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._stop = asyncio.Event()
        self._under_way: set[asyncio.Task[Any]] = set()
        self._pages_under_way = 0
        self._woken_at: dict[str, datetime] = {}
        self._rounds = rounds(opened, stopping=self._stop.is_set, on_end=self._round_ended)
        self._pulse = Pulse(opened)
        self._place = Place(opened.store.leases, opened.clock)

    async def run(self) -> None:
        """Runs until SIGTERM or SIGINT, then ends what is under way.

        Raises:
            AlreadyServedError: another daemon serves this database.
        """
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self._stop.set)
        loop.add_signal_handler(signal.SIGHUP, self._read_configuration_again)
        if not await self._place.wait(self._stop):
            return
        self._tell_if_late()  # before what is overdue is spread over the time to come
        settle_schedule(self._opened)
        self._scheduler.start()
        self._set_timers()
        heeding = asyncio.create_task(renewing(self._heed_the_clock, every_s=self._heed_s, what="timers"))
        notify("READY=1")
        log.info("started", pages=len(self._opened.config.pages))
        await self._stop.wait()
        heeding.cancel()
        await self._drain()

    def _set_timers(self) -> None:
        self._repeat("lease", self._place.take, every_s=LEASE_S / 3)
        self._wake_for("check", self._check_what_is_due, self._now())
        self._wake_for("deliver", self._deliver_what_is_due, self._now())
        self._keep_the_watchdog_quiet()

    async def _heed_the_clock(self) -> None:
        """A clock that was put back would reach what timers and rows wait for in hours or days.

        Checks that are under way meanwhile may still say when their page is due by the clock that was ahead.
        """
        if self._now() < self._seen_at:
            log.warning("the clock was put back", seconds=int((self._seen_at - self._now()).total_seconds()))
            self._is_settled = False
        self._seen_at = self._now()
        if not self._is_settled:
            under_way = self._pages_under_way
            settle_schedule(self._opened)
            self._set_timers()
            self._is_settled = not under_way

    def _tell_if_late(self) -> None:
        tell_or_log(self._opened, tell_if_late, what="late pages")

    async def _check_what_is_due(self) -> None:
        """Begins; a sweep goes on by itself, so that a host that takes its time keeps no other host's page waiting."""
        opened = self._opened
        room = PAGES_AT_ONCE - self._pages_under_way
        if room > 0:
            pages = opened.store.pages
            claimed = pages.claim_due(now=self._now(), limit=room, lease_s=CHECK_LEASE_S, besides=self._foreign)
            configured = {page.name: page for page in opened.config.pages}
            due = [configured[page.name] for page in claimed if page.name in configured]
            if len(due) < len(claimed):
                self._leave([page for page in claimed if page.name not in configured])
                claimed = tuple(page for page in claimed if page.name in configured)
            if due:
                self._pages_under_way += len(due)
                self._track(self._sweep(due, claimed))
            self._wake_for_checks()

    def _leave(self, foreign: Sequence[Page]) -> None:
        """Pages that another process has configured since: they are its to check."""
        self._opened.store.pages.release_all(foreign)
        self._foreign |= {page.name for page in foreign}

    def _wake_for_checks(self) -> None:
        due_at = self._opened.store.pages.next_due(free_at=self._now(), besides=self._foreign)
        self._wake_for("check", self._check_what_is_due, due_at)

    async def _sweep(self, due: Sequence[PageConfig], claimed: Sequence[Page]) -> None:
        """Checks what was claimed. A fault is logged, and what is due is looked at again in a minute."""
        self._pulse.started()
        try:
            swept = await sweep(self._opened, due, claimed=claimed, on_report=self._reported)
        except BaseException as error:
            self._pulse.broke_off()
            if not isinstance(error, Exception):
                raise
            log.exception("failed", work="check")
            self._wake_for("check", self._check_what_is_due, None)
        else:
            self._pulse.ended(swept)
            self._wake_for_checks()
        finally:
            self._pages_under_way -= len(due)

    def _reported(self, report: CheckReport) -> None:
        """A page that was checked may be due again before the sweep that it was in has ended."""
        _log_report(report)
        soon = self._now() + A_MOMENT
        if self._woken_at["check"] > soon:
            self._wake_for("check", self._check_what_is_due, soon)
        if report.deliveries:
            self._wake_for("deliver", self._deliver_what_is_due, self._now())

    async def _deliver_what_is_due(self) -> None:
        """Begins; the rounds go on by themselves, so that a channel that hangs keeps nobody waiting."""
        self._tell_if_late()
        self._rounds.begin()
        self._wake_for("deliver", self._deliver_what_is_due, next_delivery(self._opened, self._rounds))

    def _round_ended(self) -> None:
        """One channel has sent what it had; it may have more, or owe the news of its death to the others."""
        try:
            for delivered in self._rounds.collect():
                _log_delivered(delivered)
        except Exception:  # a full disk, as below
            log.exception("failed", work="deliver")
            self._wake_for("deliver", self._deliver_what_is_due, None)
        else:
            self._wake_for("deliver", self._deliver_what_is_due, self._now())

    def _wake_for(self, name: str, work: Callable[[], Awaitable[None]], when: datetime | None) -> None:
        latest = self._now() + LONGEST_SLEEP
        self._woken_at[name] = min(when or latest, latest)
        self._scheduler.add_job(
            self._run_tracked,
            DateTrigger(self._woken_at[name]),
            args=(name, work),
            id=name,
            replace_existing=True,
            misfire_grace_time=None,  # late is better than never; the default drops a job that is a second late
            max_instances=MOST_WAKINGS,
        )

    async def _run_tracked(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Runs one piece of work so that stopping can wait for it; a fault of it is logged and it is tried again."""
        await self._track(self._guarded(name, work))

    def _track(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return task

    async def _guarded(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except Exception:  # around whole checks and whole deliveries: the daemon outlives a full disk
            log.exception("failed", work=name)
            self._wake_for(name, work, None)

    def _read_configuration_again(self) -> None:
        notify("RELOADING=1")
        try:
            config = self._reload()
        except ConfigError as error:
            for problem in error.placed:
                log.warning("configuration kept as it was", problem=problem)
        else:
            self._tell_if_late()
            if config.database != self._opened.config.database:
                log.warning("another database takes a restart", database=self._opened.store.name)
            self._opened.configure(config)
            self._foreign = frozenset()
            settle_schedule(self._opened)
            self._wake_for("check", self._check_what_is_due, self._now())
            log.info("configuration read again", pages=len(config.pages))
        notify("READY=1")

    def _keep_the_watchdog_quiet(self) -> None:
        interval_s = watchdog_interval_s()
        if interval_s is not None:
            self._repeat("watchdog", notify, "WATCHDOG=1", every_s=interval_s)

    def _repeat(self, name: str, work: Callable[..., None], *args: str, every_s: float) -> None:
        """For signs of life: one that is late is given all the same, and several that are late as one."""
        every = IntervalTrigger(seconds=every_s)
        late = {"misfire_grace_time": None, "coalesce": True}
        self._scheduler.add_job(work, every, args=args, id=name, replace_existing=True, **late)

    async def _drain(self) -> None:
        notify("STOPPING=1")
        log.info("stopping", under_way=len(self._under_way | self._rounds.under_way))
        self._scheduler.shutdown(wait=False)
        if under_way := self._under_way | self._rounds.under_way:
            _, late = await asyncio.wait(under_way, timeout=DRAIN_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._pulse.settled(within_s=PULSE_S)
        self._place.give_back()
        log.info("stopped")

    def _now(self) -> datetime:
        return self._opened.clock()


def _log_delivered(delivered: Delivered) -> None:
    log.info(
        "delivered",
        channel=delivered.channel,
        id=delivered.id,
        state=delivered.state,
        reason=delivered.outcome.reason,
        detail=delivered.outcome.detail,
        attempt=delivered.attempt,
    )


def _log_report(report: CheckReport) -> None:
    log.info(
        "checked",
        page=report.page,
        outcome=report.outcome,
        reason=report.reason,
        detail=report.detail,
        changes=len(report.changes),
        waiting=len(report.waiting),
    )
