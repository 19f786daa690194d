"""Several notices of one page as one mail tells them: the first as its own mail would, the others in short."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from alerts.language import Language
from alerts.model import ChangeNotice, Health, HealthNotice, HostRef, JointNotice
from alerts.sentences import headline
from alerts.steps import words
from alerts.view.model import Block, Entry, MailView, Passage
from alerts.view.plain_notices import lead_of, renamed_in, turn_facts


def joint_view(
    notice: JointNotice, first: MailView, rules: Sequence[MailView], language: Language, timezone: str
) -> MailView:
    """Below what the first one tells: what `rules` found, and a sentence for each turn of the page's health."""
    found = [replace(block, title=view.headline) for view in rules for block in view.blocks]
    turns = [_without_told(part, notice) for part in notice.besides if isinstance(part, HealthNotice)]
    return replace(
        first,
        subject=headline(notice, language=language),
        blocks=(*first.blocks, *found, *_also(turns, language, timezone)),
        sections=tuple(dict.fromkeys((*first.sections, *(place for view in rules for place in view.sections)))),
        more="; ".join(dict.fromkeys(view.more for view in (first, *rules) if view.more)),
    )


def _without_told(turn: HealthNotice, notice: JointNotice) -> HealthNotice:
    """A turn; of a page that was rebuilt without what stands among the message's changes anyway."""
    if turn.health is not Health.RESTRUCTURED:
        return turn
    changes = [change for part in notice.parts if isinstance(part, ChangeNotice) for change in part.changes]
    told = {(change.old, change.new) for change in changes}
    return replace(turn, mapping=tuple(change for change in turn.mapping if (change.old, change.new) not in told))


def _also(turns: Sequence[HealthNotice], language: Language, timezone: str) -> tuple[Block, ...]:
    entries = tuple(entry for turn in turns for entry in _entries(turn, language, timezone))
    passage = Passage(section="", link=None, entries=entries)
    return (Block(title=language.say("Also"), passages=(passage,)),) if entries else ()


def _entries(turn: HealthNotice, language: Language, timezone: str) -> Iterator[Entry]:
    """The sentence with what is behind it; of a page that was rebuilt which figure was taken for which."""
    lead = lead_of(turn, language, timezone)
    if isinstance(turn.host, HostRef):
        lead = f"{headline(turn, language=language)}. {lead}"
    said = (language.say("%(what)s: %(how)s", what=fact.name, how=fact.value) for fact in turn_facts(turn, language))
    yield Entry(new=lead, why="; ".join(said))
    renamed = renamed_in(turn)
    yield from (Entry(old=words(change.old, language), new=words(change.new, language)) for change in renamed)
