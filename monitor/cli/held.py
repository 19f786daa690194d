"""What nobody is told of yet: changes that wait for a second fetch, and figures that go to and fro."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from alerts.check_words import flapping_counted, waiting_counted
from monitor.cli.output import say
from storage.model import Page

if TYPE_CHECKING:
    from alerts.language import Language
    from figures.change import Change
    from figures.record import Figure
    from storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldOf:
    """What is held of one page. `language` is the page's, for writing its numbers."""

    page: str
    language: str | None
    waiting: tuple[Change, ...]
    flapping: tuple[Figure, ...]

    def show(self, *, worded: Language) -> None:
        """A line for the page, and one for each change that waits."""
        if self.waiting:
            say(f"{self.page}: {waiting_counted(len(self.waiting), language=worded)}")
            say_held(self.waiting, self.language, mark="?", worded=worded)
        if self.flapping:
            say(f"{self.page}: {flapping_counted(len(self.flapping), language=worded)}")

    def to_json(self) -> dict[str, Any]:
        from figures.wire import change_to_json, figure_to_json

        return {
            "page": self.page,
            "waiting": [change_to_json(change) for change in self.waiting],
            "flapping": [figure_to_json(figure) for figure in self.flapping],
        }


def held_of(store: Store, page: Page) -> HeldOf:
    """What is held of a page, as it was read last.

    Raises:
        StoreError: the database cannot be read.
    """
    from monitor.holding import waiting

    held, baseline = page.state.held, store.snapshots.baseline(page.name)
    figures = dict(zip(baseline.keys, baseline.record.figures, strict=True)) if baseline else {}
    shown = (figures.get(each.key) or each.told for each in held if each.flapping)
    return HeldOf(
        page=page.name,
        language=baseline.record.language if baseline else None,
        waiting=waiting(held, figures),
        flapping=tuple(figure for figure in shown if figure is not None),
    )


def say_held(changes: Sequence[Change], language: str | None, *, mark: str, worded: Language) -> None:
    """A line for each change that is not told, behind a mark; `language` is the page's."""
    from monitor.cli.words import changes_told_apart, language_of, waiting_line  # babel, for those with changes

    for change in changes_told_apart(changes):
        say(f"  {mark} {waiting_line(change, language_of(language), worded=worded)}")
