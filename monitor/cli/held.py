"""What nobody is told of yet: changes that wait for a second fetch, and figures that go to and fro."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from alerts.check_words import at_once_counted, flapping_counted, waiting_counted
from figures.kinds import Kind
from monitor.cli.output import say
from storage.model import Page

if TYPE_CHECKING:
    from alerts.language import Language
    from figures.change import Change
    from figures.record import Figure
    from monitor.at_once import AtOnce
    from monitor.config.model import CheckConfig
    from storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldOf:
    """What is held of one page, and why where much changed at once. `language` is the page's, for its numbers."""

    page: str
    language: str | None
    waiting: tuple[Change, ...]
    at_once: AtOnce | None
    flapping: tuple[Figure, ...]

    @property
    def missing(self) -> int:
        """How many figures the page did not show when it was read last, which a second fetch must confirm."""
        return sum(change.kind is Kind.FIGURE_REMOVED for change in self.waiting)

    def show(self, *, worded: Language) -> None:
        """A line for the page, and one for each change that waits."""
        if self.waiting:
            say(f"{self.page}: {waiting_why(self.waiting, self.at_once, worded=worded)}")
            say_held(self.waiting, self.language, mark="?", worded=worded)
        if self.flapping:
            say(f"{self.page}: {flapping_counted(len(self.flapping), language=worded)}")

    def to_json(self) -> dict[str, Any]:
        from figures.change_wire import change_to_json
        from figures.wire import figure_to_json

        return {
            "page": self.page,
            "waiting": [change_to_json(change) for change in self.waiting],
            "at_once": at_once_to_json(self.at_once),
            "flapping": [figure_to_json(figure) for figure in self.flapping],
        }


def held_of(store: Store, page: Page, *, checks: CheckConfig) -> HeldOf:
    """What is held of a page, as it was read last.

    Raises:
        StoreError: the database cannot be read.
    """
    from monitor.at_once import at_once
    from monitor.holding import waiting
    from monitor.rolled_rows import as_known, rolled_rows

    held, baseline = page.state.held, store.snapshots.baseline(page.name)
    figures = dict(zip(baseline.keys, baseline.record.figures, strict=True)) if baseline else {}
    shown = (figures.get(each.key) or each.told for each in held if each.flapping)
    known = as_known(figures, held)
    doubted = rolled_rows(waiting(held, figures), before=known, now=known)
    return HeldOf(
        page=page.name,
        language=baseline.record.language if baseline else None,
        waiting=doubted,
        at_once=at_once(store, held, doubted, checks=checks),
        flapping=tuple(figure for figure in shown if figure is not None),
    )


def waiting_why(changes: Sequence[Change], why: AtOnce | None, *, worded: Language) -> str:
    """How many changes wait, and why where that is because they came together."""
    from figures.rolling import without_replaced

    counted = waiting_counted(len(without_replaced(changes)), language=worded)
    return f"{counted} ({at_once_counted(why.changed, why.figures, language=worded)})" if why else counted


def at_once_to_json(why: AtOnce | None) -> dict[str, int] | None:
    """`at_once` of a page, as `check` and `status` print it."""
    return {"changed": why.changed, "figures": why.figures} if why else None


def say_held(changes: Sequence[Change], language: str | None, *, mark: str, worded: Language) -> None:
    """A line for each change that is not told, behind a mark; `language` is the page's."""
    from figures.rolling import as_told
    from monitor.cli.words import changes_told_apart, language_of, waiting_line  # babel, for those with changes

    for change in changes_told_apart(as_told(changes)):
        say(f"  {mark} {waiting_line(change, language_of(language), worded=worded)}")
