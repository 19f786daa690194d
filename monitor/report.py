"""What a check has to say for itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.model import Outcome

if TYPE_CHECKING:
    from datetime import datetime

    from figures.change import Change
    from figures.record import PageWarning
    from monitor.at_once import AtOnce


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """One check of one page, for people and for `check --json`.

    `reason`, `detail` and `hint` stand where the check did not end well. `figures` counts those that were read; None
    where the page was not read. `language` is the page's, for writing its numbers. `deliveries` counts the messages
    that are owed because of this check. `held` counts the changes that wait for a second fetch, `waiting` says which
    they are where the page was read, and `flapping` counts the figures that go to and fro: nobody is told of either for
    now. `at_once` says how much changed, where that is why it waits. `not_confirmed` are changes that waited, and that
    this fetch did not show again. `failures` are the checks in a row that failed since `failing_since`, of the trouble
    that goes on or has just ended. `warnings` say what spoils no check and yet should be looked at.
    """

    page: str
    outcome: Outcome
    reason: str | None = None
    detail: str | None = None
    hint: str | None = None
    figures: int | None = None
    changes: tuple[Change, ...] = ()
    language: str | None = None
    elapsed_s: float = 0.0
    deliveries: int = 0
    held: int = 0
    flapping: int = 0
    waiting: tuple[Change, ...] = ()
    at_once: AtOnce | None = None
    not_confirmed: tuple[Change, ...] = ()
    failures: int = 0
    failing_since: datetime | None = None
    warnings: tuple[PageWarning, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether the page could not be checked."""
        return self.outcome in _FAILURES

    @property
    def recovered(self) -> bool:
        """Whether the page can be read again, which it could not before."""
        return self.failing_since is not None and not self.failed


_FAILURES = frozenset({Outcome.UNHEALTHY, Outcome.FAILED, Outcome.REFUSED})
