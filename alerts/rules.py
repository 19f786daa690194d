"""Which changes matter, and to which channels. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from figures.change import Change, Kind

DEFAULT_KINDS = frozenset({Kind.FIGURE_CHANGED, Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED})
# Not worth an alert of its own, but told in one that goes out anyway.
_COMPANIONS = frozenset({Kind.FIGURE_REWORDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Changes of `kinds` on `pages` go to `channels`; None means figure changes, every page, every channel."""

    pages: frozenset[str] | None = None
    kinds: frozenset[Kind] | None = None
    channels: frozenset[str] | None = None

    def covers(self, *, page: str, channel: str) -> bool:
        return (self.pages is None or page in self.pages) and (self.channels is None or channel in self.channels)


_EVERYTHING = (Rule(),)


def told(changes: Sequence[Change], *, page: str, channel: str, rules: Sequence[Rule]) -> tuple[Change, ...]:
    """The changes of `page` that `channel` hears of, in the order given; without rules, every figure change."""
    ours = [rule for rule in rules or _EVERYTHING if rule.covers(page=page, channel=channel)]
    alerting = frozenset[Kind]().union(*(rule.kinds or DEFAULT_KINDS for rule in ours))
    if not any(change.kind in alerting for change in changes):
        return ()
    companions = _COMPANIONS if any(rule.kinds is None for rule in ours) else frozenset[Kind]()
    return tuple(change for change in changes if change.kind in alerting | companions)


def hears_of(page: str, *, channels: Iterable[str], rules: Sequence[Rule]) -> tuple[str, ...]:
    """The channels told when `page` cannot be read: those that hear of its changes, or all if none does."""
    every = tuple(channels)
    chosen = tuple(c for c in every if any(rule.covers(page=page, channel=c) for rule in rules or _EVERYTHING))
    return chosen or every
