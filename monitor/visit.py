"""One page's turn: check it, write what came of it."""

import asyncio
import time
import traceback
from dataclasses import replace
from datetime import datetime

from monitor.config.model import PageConfig
from monitor.fingerprint import fingerprint
from monitor.ledger import Ledger
from monitor.pipeline import check
from monitor.report import CheckReport
from monitor.rooms import Rooms
from monitor.run import Checked, Run
from storage.errors import StoreError
from storage.model import Committed, Outcome, Page

CRASHED = "crashed"
CRASHED_HINT = "this is a fault of keyfigures: please report it"


class Visit:
    """What a worker's visits work with."""

    def __init__(self, *, rooms: Rooms, ledger: Ledger) -> None:
        self._rooms = rooms
        self._ledger = ledger

    async def pay(self, page: PageConfig, claimed: Page, fetched: asyncio.Event) -> CheckReport | None:
        """Checks a page that was claimed and writes what came of it; None if the claim has been taken over.

        `fetched` is set once the worker may go on to another page: at the end, where this one's body is big.

        Raises:
            StoreError: nothing could be written.
        """
        try:
            checked, committed = await self._kept(page, claimed, await self._checked(page, claimed, fetched))
        finally:
            if not fetched.is_set():
                self._rooms.forget()
                fetched.set()
        if committed is None:
            return None
        report = replace(checked.report, deliveries=len(committed.deliveries))
        return self._looked_at(page, report, checked.commit.check.started_at)

    def _looked_at(self, page: PageConfig, report: CheckReport, at: datetime) -> CheckReport:
        """What the rules that look at time and at other pages say. A fault of ours in them costs this page only."""
        try:
            return replace(report, deliveries=report.deliveries + self._rooms.look_at(page.name, at))
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - around a whole check
            crashed = replace(report, outcome=Outcome.FAILED, reason=CRASHED, detail=_place_of(error))
            return replace(crashed, hint=CRASHED_HINT, failures=1, failing_since=at)

    async def _checked(self, page: PageConfig, claimed: Page, fetched: asyncio.Event) -> Checked:
        """A fault of ours costs one page, and is kept with its place."""
        try:
            shape = fingerprint(page, extractor_version=self._rooms.extractor_version)
            return await check(page, claimed, self._rooms, fingerprint=shape, on_fetched=fetched.set)
        except Exception as error:  # noqa: BLE001 - around a whole check
            return self._crashed(page, claimed, error)

    async def _kept(self, page: PageConfig, claimed: Page, checked: Checked) -> tuple[Checked, Committed | None]:
        """Writes what a check leaves behind; where a fault of ours keeps it from being written, that there was one."""
        try:
            return checked, await self._ledger.commit(checked.commit)
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - around a whole check: its messages are rendered as it is written
            return await self._kept_as_crashed(self._crashed(page, claimed, error))

    async def _kept_as_crashed(self, crashed: Checked) -> tuple[Checked, Committed | None]:
        """Writes that a check crashed, and its news unless that is what cannot be rendered."""
        try:
            return crashed, await self._ledger.commit(crashed.commit)
        except StoreError:
            raise
        except Exception:  # noqa: BLE001 - around a whole check
            unsaid = _unsaid(crashed)
            return unsaid, await self._ledger.commit(unsaid.commit)

    def _crashed(self, page: PageConfig, claimed: Page, error: Exception) -> Checked:
        run = Run(
            page=page,
            known=claimed,
            rooms=self._rooms,
            fingerprint="",
            started_at=self._rooms.clock(),
            started_s=time.monotonic(),
        )
        from monitor.failing import fell_over  # most checks are no failures

        return fell_over(run, reason=CRASHED, detail=_place_of(error), hint=CRASHED_HINT)


def _unsaid(crashed: Checked) -> Checked:
    """A crash of which nothing can be said now: the next one is to be."""
    state = replace(crashed.commit.state, reported_at=None)
    return replace(crashed, commit=replace(crashed.commit, state=state, compose=None))


def _place_of(error: Exception) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({place.name}, line {place.lineno})"
