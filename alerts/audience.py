"""Whom a channel is for: which pages it speaks of, and of what."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from alerts.rhythm import Rhythm
from alerts.rules.model import QuietHours, Recipient, Rule, mailbox_named

Quiet = Callable[[datetime], datetime | None]
"""When the quiet hours that reign at a moment end; None if none do."""


class Topic(StrEnum):
    """What alerts are about: what readers want to know, and what an owner has to mend."""

    CHANGES = "changes"
    ERRORS = "errors"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """What a channel hears of, and when: the topics in `receives`, of `pages` (names; None means all).

    What is about pages is held in `quiet` hours, and where there is a `digest` until it leaves. At the end of each
    period of `all_quiet` it hears so where no figure changed.
    """

    pages: frozenset[str] | None = None
    receives: frozenset[Topic] = frozenset(Topic)
    quiet: QuietHours | None = None
    digest: Rhythm | None = None
    all_quiet: Rhythm | None = None

    def wants(self, topic: Topic, page: str | None) -> bool:
        """Whether news of that topic is for it; what is about no page is for every one of its topics."""
        return topic in self.receives and (page is None or self.pages is None or page in self.pages)

    def held_until(self, now: datetime, *, by_rules: Quiet, is_urgent: bool = False) -> datetime | None:
        """When a message may leave whose rules have quiet hours of their own; None for at once. An urgent one waits for
        no digest. A digest that comes in quiet hours, the channel's or the rules', leaves at their end.
        """
        leaves = self.digest.end(now) if self.digest and not is_urgent else None
        ends = (self._quiet_until(leaves or now), by_rules(leaves or now))
        return max((end for end in ends if end is not None), default=leaves)

    def _quiet_until(self, moment: datetime) -> datetime | None:
        return self.quiet.end_after(moment) if self.quiet else None


EVERYBODY = Audience()
"""Everything of every page."""


def recipients_of(page: str | None, usual: Sequence[str], rules: Sequence[Rule]) -> tuple[Recipient, ...]:
    """Everybody who may get mail about a page: the usual ones, and those whom a rule names, each mailbox once."""
    named = (address for rule in rules if page is None or rule.is_about(page) for address in sorted(rule.to or ()))
    usually = {mailbox_named(address) for address in usual}
    spelled = first_spellings((*usual, *named))
    return tuple(Recipient(address=address, is_usual=mailbox in usually) for mailbox, address in spelled.items())


def first_spellings(addresses: Iterable[str]) -> dict[str, str]:
    """The mailboxes that addresses name, each as it is written first."""
    spelled = dict[str, str]()
    for address in addresses:
        spelled.setdefault(mailbox_named(address), address)
    return spelled
