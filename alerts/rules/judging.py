"""Which changes matter, and to which channels. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from alerts.rules.conditions import grounds
from alerts.rules.model import DEFAULT_KINDS, Because, History, NoHistory, QuietHours, Recipient, Rule, Severity, Told
from alerts.rules.selection import selects_change
from figures.change import Change
from figures.kinds import Kind
from figures.rolling import from_newest

__all__ = ["DEFAULT_KINDS", "Heard", "Rule", "Told", "change_rules", "hears_of", "judge", "told"]

# Not worth an alert of its own, but told in one that goes out anyway.
_COMPANIONS = frozenset({Kind.FIGURE_REWORDED})
_EVERYTHING = (Rule(),)
_NO_HISTORY = NoHistory()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A change that a channel hears of, and the rules that let it through: none for one that only rides along."""

    change: Change
    told: tuple[Told, ...] = ()

    @property
    def because(self) -> tuple[Because, ...]:
        """Every reason once."""
        return tuple(dict.fromkeys(because for each in self.told for because in each.because))


def change_rules(rules: Sequence[Rule]) -> Sequence[Rule]:
    """The rules that changes are judged by. Where none is about changes, every figure change goes everywhere: a rule
    that looks for stale figures silences nothing.
    """
    return tuple(rule for rule in rules if rule.standing is None) or _EVERYTHING


def judge(rule: Rule, change: Change, history: History = _NO_HISTORY) -> Told | None:
    """Whether a rule lets a change through, and why; its page and its channels are not looked at.

    What came to a row of years is asked about as people are told it, as a change of the number that it follows; who
    listens to what is added hears it too.
    """
    step = from_newest(change)
    row = history.row(change.key) if change.key else frozenset[str]()
    if rule.listens_to.isdisjoint((change.kind, step.kind)) or not selects_change(rule.selection, step, row=row):
        return None
    because = grounds(rule.conditions, step, history)
    return None if because is None else Told(rule=rule, change=change, because=because)


def told(
    changes: Sequence[Change],
    *,
    page: str,
    channel: str,
    rules: Sequence[Rule],
    history: History = _NO_HISTORY,
    recipient: Recipient | None = None,
) -> tuple[Heard, ...]:
    """The changes of `page` that `channel` (and `recipient`, where it has any) hears of, in the order given; without
    rules, every figure change.
    """
    ours = [rule for rule in change_rules(rules) if rule.covers(page=page, channel=channel, recipient=recipient)]
    heard = [_heard(change, ours, history) for change in changes]
    if not any(each.told for each in heard):
        return ()
    return tuple(each for each in heard if each.told or _rides_along(each.change, ours))


def hears_of(page: str, *, channels: Iterable[str], rules: Sequence[Rule]) -> tuple[str, ...]:
    """The channels told when `page` cannot be read: those that hear of its changes, or all if none does."""
    every = tuple(channels)
    ours = change_rules(rules)
    chosen = tuple(c for c in every if any(rule.covers(page=page, channel=c) for rule in ours))
    return chosen or every


def severity_of(rules: Iterable[Rule]) -> Severity:
    """The gravest of what the rules say."""
    return max((rule.severity for rule in rules), key=lambda severity: severity.weight, default=Severity.INFO)


def held_until(rules: Iterable[Rule], now: datetime) -> datetime | None:
    """When a message that these rules asked for may leave; None for at once, if one of them knows no quiet now."""
    ends = [_end(rule.quiet, now) for rule in rules]
    return min((end for end in ends if end is not None), default=None) if None not in ends else None


def _end(quiet: QuietHours | None, now: datetime) -> datetime | None:
    return quiet.end_after(now) if quiet else None


def _heard(change: Change, rules: Sequence[Rule], history: History) -> Heard:
    told = tuple(found for rule in rules if (found := judge(rule, change, history)))
    return Heard(change=change, told=told)


def _rides_along(change: Change, rules: Sequence[Rule]) -> bool:
    """Rewordings of the figures that a rule without kinds and conditions is about."""
    return change.kind in _COMPANIONS and any(
        rule.kinds is None and rule.conditions.is_empty and selects_change(rule.selection, change) for rule in rules
    )
