"""What changed on a page, and what rules found there, as a mail tells it."""

import shlex
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from alerts.language import NBSP, Language
from alerts.model import ChangeNotice, PageRef, RuleNotice
from alerts.plain import one_line, text_link, web_address
from alerts.rules.model import Finding
from alerts.rules.words import reason, reasons
from alerts.sentences import headline, kind_name, next_period_counted, sentence, weightiest
from alerts.steps import steps, words
from alerts.view.model import Block, Entry, Fact, MailView, Passage
from figures.change import Change
from figures.kinds import Kind
from figures.record import Figure
from figures.rolling import told, without_replaced


def change_view(notice: ChangeNotice, language: Language, timezone: str, *, most: int | None = None) -> MailView:
    """Its changes, or the `most` weighty of them and how many there are besides."""
    notice = _as_told(notice)
    url = notice.new.url
    figures = [change for change in notice.changes if change.kind in _BLOCK_OF]
    kept = weightiest(notice.changes, most)
    blocks = tuple(_blocks(kept, notice, url, language))
    return MailView(
        language=language.code,
        subject=headline(notice, language=language),
        eyebrow=named(notice.page),
        headline=_counts(notice.changes, language),
        preview="; ".join(sentence(change, language=language) for change in figures[:3]),
        lead="",
        blocks=blocks,
        link=web_address(url),
        facts=_where(notice, language, timezone),
        sections=_sections(blocks),
        more=more_words(len(notice.changes) - len(kept), _diff_command(notice), language),
    )


def _as_told(notice: ChangeNotice) -> ChangeNotice:
    """The notice with its changes as people are told them, each with its reasons."""
    kept = without_replaced(notice.changes)
    because = tuple(map(notice.reasons_for, kept)) if notice.because else ()
    return replace(notice, changes=tuple(map(told, kept)), because=because)


def rule_view(notice: RuleNotice, language: Language, timezone: str, *, most: int | None = None) -> MailView:
    """What its rules found, or the first `most` and how many there are besides."""
    url = notice.page.url
    number = len(notice.findings)
    kept = notice.findings[:most]
    blocks = (Block(title="", passages=tuple(_finding_passages(kept, url, language))),)
    return MailView(
        language=language.code,
        subject=headline(notice, language=language),
        eyebrow=named(notice.page),
        headline=language.count("%(n)s figure to look at", "%(n)s figures to look at", number),
        preview="; ".join(reason(finding.because, language=language) for finding in notice.findings[:3]),
        lead="" if notice.page_changed else _nothing_changed(language),
        blocks=blocks,
        link=web_address(url),
        facts=(
            Fact(name=language.say("Page"), value=one_line(url), link=web_address(url)),
            Fact(name=language.say("Time"), value=language.moment(notice.at, timezone)),
        ),
        sections=_sections(blocks),
        more=more_words(number - len(kept), _rules_command(notice), language),
    )


def _nothing_changed(language: Language) -> str:
    return language.say("Nothing on the page has changed just now; a rule asked for this.")


def more_words(number: int, command: str, language: Language) -> str:
    """How much is not told here, and the command that tells it; nothing where all is told."""
    if not number:
        return ""
    what = language.count("and %(n)s more", "and %(n)s more", number)
    return one_line(language.say("%(what)s: %(how)s", what=what, how=command), limit=200)


def _diff_command(notice: ChangeNotice) -> str:
    """What prints the changes of a notice, on a terminal."""
    old, new = notice.old.snapshot, notice.new.snapshot
    sides = f"{old} {new}" if old is not None and new is not None else "previous latest"
    return f"keyfigures diff {shlex.quote(notice.page.name)} {sides}"


def _rules_command(notice: RuleNotice) -> str:
    """What prints all that rules find on the page, on a terminal."""
    return f"keyfigures rules test --page {shlex.quote(notice.page.name)}"


def _finding_passages(findings: Sequence[Finding], url: str, language: Language) -> list[Passage]:
    grouped = groupby(findings, key=lambda finding: finding.figure.section or "")
    return [_finding_passage(section, tuple(group), url, language) for section, group in grouped]


def _finding_passage(section: str, findings: Sequence[Finding], url: str, language: Language) -> Passage:
    return Passage(
        section=one_line(section, limit=200),
        link=text_link(url, section or findings[0].figure.label),
        entries=tuple(
            Entry(new=words(finding.figure, language), why=reason(finding.because, language=language))
            for finding in findings
        ),
    )


_CHANGED, _NEXT_PERIOD, _REWORDED, _ADDED, _REMOVED, _ELSEWHERE = range(6)
_BLOCK_OF = {
    Kind.FIGURE_CHANGED: _CHANGED,
    Kind.FIGURE_REWORDED: _REWORDED,
    Kind.FIGURE_ADDED: _ADDED,
    Kind.FIGURE_REMOVED: _REMOVED,
}


def _block_number(change: Change) -> int:
    if change.is_next_period:
        return _NEXT_PERIOD
    return _BLOCK_OF.get(change.kind, _ELSEWHERE)


def _blocks(changes: Sequence[Change], notice: ChangeNotice, url: str, language: Language) -> list[Block]:
    titles = (
        language.say("Changed"),
        language.say("Unchanged in a new period"),
        language.say("Reworded"),
        language.say("Added"),
        language.say("Removed"),
        language.say("Elsewhere on the page"),
    )
    ordered = sorted(changes, key=_block_number)
    alone = len({_block_number(change) for change in ordered}) == 1
    return [
        Block(title="" if alone else titles[number], passages=tuple(_passages(list(group), notice, url, language)))
        for number, group in groupby(ordered, key=_block_number)
    ]


def _passages(changes: Sequence[Change], notice: ChangeNotice, url: str, language: Language) -> list[Passage]:
    """Changes under the headings of the page; what is no figure under what happened."""
    grouped = groupby(changes, key=lambda change: _heading(change, language))
    return [_passage(heading, tuple(group), notice, url, language) for heading, group in grouped]


def _passage(heading: str, changes: Sequence[Change], notice: ChangeNotice, url: str, language: Language) -> Passage:
    return Passage(
        section=one_line(heading, limit=200),
        link=text_link(url, _anchor(changes[0])),
        entries=tuple(_entry(change, notice, language) for change in changes),
    )


def _anchor(change: Change) -> str | None:
    """Words that stand on the page now and lead to the change."""
    return change.new.section or change.new.label if isinstance(change.new, Figure) else None


def _sections(blocks: Sequence[Block]) -> tuple[Fact, ...]:
    """Each place once, in the order it is first spoken of."""
    linked = [passage for block in blocks for passage in block.passages if passage.link]
    return tuple({passage.link: Fact(name=passage.section, value=passage.link or "") for passage in linked}.values())


def _heading(change: Change, language: Language) -> str:
    side = change.new if change.new is not None else change.old
    if isinstance(side, Figure):
        return side.section or ""
    return kind_name(change.kind, language)


def _entry(change: Change, notice: ChangeNotice, language: Language) -> Entry:
    why = reasons(notice.reasons_for(change), language=language)
    if change.kind is Kind.FIGURE_CHANGED:
        return Entry(kind=change.kind, steps=steps(change, language=language), why=why)
    if change.kind is Kind.FIGURE_REWORDED and isinstance(change.old, Figure) and isinstance(change.new, Figure):
        return Entry(
            kind=change.kind,
            old=_called(change.old, change.new, language),
            new=_called(change.new, change.old, language),
            why=why,
        )
    return Entry(kind=change.kind, old=words(change.old, language), new=words(change.new, language), why=why)


def _called(figure: Figure, other: Figure, language: Language) -> str:
    """A figure's number and label; with its section where that is what differs."""
    place = f"{one_line(figure.section or '—', limit=200)} › " if figure.section != other.section else ""
    return place + words(figure, language)


def _counts(changes: Sequence[Change], language: Language) -> str:
    """The headline of the body: "2 figures changed, 1 reworded, 1 added"."""
    number = Counter(_block_number(change) for change in changes)
    full = {
        _CHANGED: language.count("%(n)s figure changed", "%(n)s figures changed", number[_CHANGED]),
        _NEXT_PERIOD: next_period_counted(number[_NEXT_PERIOD], language),
        _REWORDED: language.count("%(n)s figure reworded", "%(n)s figures reworded", number[_REWORDED]),
        _ADDED: language.count("%(n)s figure added", "%(n)s figures added", number[_ADDED]),
        _REMOVED: language.count("%(n)s figure removed", "%(n)s figures removed", number[_REMOVED]),
        _ELSEWHERE: language.count("%(n)s other change", "%(n)s other changes", number[_ELSEWHERE]),
    }
    brief = full | {
        _NEXT_PERIOD: language.count(
            "%(n)s unchanged in its new period", "%(n)s unchanged in their new period", number[_NEXT_PERIOD]
        ),
        _REWORDED: language.count("%(n)s reworded", "%(n)s reworded", number[_REWORDED]),
        _ADDED: language.count("%(n)s added", "%(n)s added", number[_ADDED]),
        _REMOVED: language.count("%(n)s removed", "%(n)s removed", number[_REMOVED]),
    }
    first, *others = sorted(number)
    return ", ".join([full[first], *(brief[block].replace(" ", NBSP) for block in others)])


def _where(notice: ChangeNotice, language: Language, timezone: str) -> tuple[Fact, ...]:
    old, new = notice.old, notice.new
    number = one_line(str(new.snapshot)) if new.snapshot is not None else "—"
    before = str(old.snapshot) if old.snapshot is not None else "—"
    return (
        Fact(name=language.say("Page"), value=one_line(new.url), link=web_address(new.url)),
        Fact(name=language.say("Seen"), value=language.moment(new.taken_at, timezone)),
        Fact(name=language.say("Before"), value=language.moment(old.taken_at, timezone)),
        Fact(
            name=language.say("Snapshot"),
            value=language.say("%(new)s, compared with %(old)s", new=number, old=before),
        ),
        Fact(name="SHA-256", value=new.sha256),
    )


def named(page: PageRef) -> str:
    return one_line(f"{page.name} · {page.title}" if page.title else page.name, limit=200)
