"""What a mail's templates see: words in the order they are read, every one of them harmless plain text."""

from dataclasses import dataclass

from alerts.model import PageRef
from alerts.steps import Step
from figures.kinds import Kind

_LARGE_PRINT = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One change: the numbers that moved, or how it read before and reads now; and why it is told, where rules ask.

    A figure that a rule found though nothing changed has no `kind`.
    """

    kind: Kind | None = None
    steps: tuple[Step, ...] = ()
    old: str = ""
    new: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Changes that stand under one heading of the page; `link` leads to it."""

    section: str
    link: str | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Changes of one sort; `title` is empty where the headline says it already."""

    title: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A line of "where": what it is, what it says, and where it leads."""

    name: str
    value: str
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MailView:
    """One mail. `eyebrow` stands above the headline, `lead` below it; `preview` is what a list of mails shows.

    A digest has `parts`, each as its own mail would be, and no blocks. `kind` is the `type` of the document that
    webhooks get, `page` the page it is about, if it is about one.
    `tells_facts`: the `facts` are what it tells, not only where and when.
    `more` says how much is not told here, and where it is; empty where all is told.
    `sections` are the places on the page where something changed, for the text part, whose headings cannot be links.
    """

    language: str
    subject: str
    eyebrow: str
    headline: str
    preview: str
    lead: str
    blocks: tuple[Block, ...]
    link: str | None
    facts: tuple[Fact, ...]
    tells_facts: bool = False
    sections: tuple[Fact, ...] = ()
    more: str = ""
    parts: tuple["MailView", ...] = ()
    kind: str = ""
    page: PageRef | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all there is to tell is told here."""
        return not self.more and all(part.is_whole for part in self.parts)

    @property
    def is_long(self) -> bool:
        """Whether it tells more than anybody reads in large print."""
        return self._entries > _LARGE_PRINT

    @property
    def _entries(self) -> int:
        passages = [passage for block in self.blocks for passage in block.passages]
        return sum(len(passage.entries) for passage in passages) + sum(part._entries for part in self.parts)
