"""What is known of a page's figures over time: each series with its observations, and until when it stood."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from alerts.history_words import standing
from alerts.language import Language
from monitor.cli.trouble import UsageError
from monitor.cli.turns import facts
from storage.earlier import SeriesLine
from storage.lines import Observation
from storage.model import Doubt

if TYPE_CHECKING:
    from storage.store import Store

_ALL = 10**9


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """A series and what was seen of it, in time's order.

    `until` is when the page, as it was read last, still showed it, or was first read without it; `is_held`: a second
    fetch must confirm what the page says of it now.
    """

    line: SeriesLine
    seen: tuple[Observation, ...]
    until: datetime | None
    is_held: bool

    @property
    def shown(self) -> Observation | None:
        """What the page shows of it now, be it in doubt; of one that is gone what was certain of it last, if it was."""
        certain = facts(self.seen)
        if certain and not (self.line.present and self.seen[-1].doubt is Doubt.UNCONFIRMED):
            return certain[-1]
        return self.seen[-1] if self.seen else None

    @property
    def doubt(self) -> Doubt | None:
        """What there is to doubt of what it shows, or of its being gone."""
        if self.is_held:
            return Doubt.UNCONFIRMED
        return self.shown.doubt if self.shown else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """The lives of the series that were asked for; `language` is the page's."""

    lives: tuple[Life, ...]
    observations: tuple[Observation, ...]
    language: str | None


def past_of(store: "Store", page: str, words: str) -> Past:
    """The past of a page's figures, or of those that a key or words of a label mean.

    Raises:
        UsageError: the words mean none.
        StoreError: the database cannot be read.
    """
    series = store.series.find(page, words) if words else store.series.of(page)
    if words and not series:
        raise UsageError(f'no figure of {page} is called "{words}"; `keyfigures history {page}` shows them all')
    observations = store.history.of(page, *(line.key for line in series)) if series else ()
    baseline = store.snapshots.baseline(page)
    return Past(
        lives=_lives(store, page, series, observations),
        observations=observations,
        language=baseline.record.language if baseline else None,
    )


def standing_of(life: Life, worded: Language) -> str:
    """In words: nothing where it is on the page for certain, else that it is gone, in doubt or both."""
    return standing(worded, present=life.line.present, doubt=life.doubt)


def _lives(
    store: "Store", page: str, series: Sequence[SeriesLine], observations: Sequence[Observation]
) -> tuple[Life, ...]:
    seen = defaultdict[str, list[Observation]](list)
    for observation in observations:
        seen[observation.figure].append(observation)
    known = store.pages.get(page)
    held = {each.key for each in known.state.held if not each.flapping}
    gone = {line.seen_in for line in series if not line.present}
    after = _after(store, page, gone) if gone else {}
    return tuple(
        Life(
            line=line,
            seen=tuple(seen[line.key]),
            until=known.read_at if line.present else after.get(line.seen_in),
            is_held=line.key in held,
        )
        for line in series
    )


def _after(store: "Store", page: str, snapshots: set[int]) -> dict[int, datetime]:
    """When the healthy snapshot after each of some was taken."""
    newest_first = store.snapshots.lines(page, healthy=True, limit=_ALL)
    return {before.id: after.taken_at for after, before in pairwise(newest_first) if before.id in snapshots}
