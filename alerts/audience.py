"""Whom a channel is for: which pages it speaks of, and of what."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from alerts.rules_model import Recipient, Rule


class Topic(StrEnum):
    """What alerts are about: what readers want to know, and what an owner has to mend."""

    CHANGES = "changes"
    ERRORS = "errors"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """What a channel hears of: the topics in `receives`, of `pages` (names; None means all)."""

    pages: frozenset[str] | None = None
    receives: frozenset[Topic] = frozenset(Topic)

    def wants(self, topic: Topic, page: str | None) -> bool:
        """Whether news of that topic is for it; what is about no page is for every one of its topics."""
        return topic in self.receives and (page is None or self.pages is None or page in self.pages)


EVERYBODY = Audience()
"""Everything of every page."""


def recipients_of(page: str | None, usual: Sequence[str], rules: Sequence[Rule]) -> tuple[Recipient, ...]:
    """Everybody who may get mail about a page: the usual ones, and those whom a rule names, each once."""
    named = (address for rule in rules if page is None or rule.is_about(page) for address in sorted(rule.to or ()))
    return tuple(Recipient(address=address, is_usual=address in usual) for address in dict.fromkeys((*usual, *named)))
