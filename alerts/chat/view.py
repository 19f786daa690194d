"""A notice as a chat tells it: a headline, lines of plain text, and where it leads. Pure.

What a chat service makes of these, and which characters it must not be given, is said in the module of that service.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from alerts.language import Language
from alerts.model import Notice
from alerts.plain import one_line, shortened
from alerts.steps import Step
from alerts.view.mail_view import mail_view
from alerts.view.model import Block, Entry, MailView

BULLET = "• "
_LONGEST_LINE = 400
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of plain text; a heading stands above those that follow it."""

    text: str
    is_heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatView:
    """What is said. `link` leads to the page; `where` is one line: which page, and when."""

    headline: str
    lines: tuple[Line, ...]
    where: str
    link: str | None
    link_text: str
    more: Callable[[int], str]

    def shortened_to(self, count: int) -> "ChatView":
        """The first `count` lines; one more says how many there were besides."""
        if count >= len(self.lines):
            return self
        rest = Line(text=self.more(len(self.lines) - count))
        return replace(self, lines=(*self.lines[:count], rest))


def chat_view(notice: Notice, *, language: Language, timezone: str) -> ChatView:
    """Figures first, then what was reworded, added and removed; the order of the mail."""
    view = mail_view(notice, language=language, timezone=timezone)
    lines = [
        replace(line, text=one_line(line.text, limit=_LONGEST_LINE))
        for line in _lines(view, language, linked=view.link)
    ]
    return ChatView(
        headline=view.subject,
        lines=tuple(line for line in lines if line.text),
        where=f"{view.eyebrow} · {language.moment(notice.at, timezone)}",
        link=view.link,
        link_text=language.say("Open the page"),
        more=lambda count: language.count("… and %(n)s more line", "… and %(n)s more lines", count),
    )


def fitting(view: ChatView, shape: Callable[[ChatView], _T], *, fits: Callable[[_T], bool]) -> _T:
    """`view` in a service's shape, with as many of its lines as the service takes."""
    kept = len(view.lines)
    shaped = shape(view)
    while kept and not fits(shaped):
        kept = kept * 3 // 4
        shaped = shape(view.shortened_to(kept))
    return shaped


def within(text: str, limit: int, escape: Callable[[str], str] = str) -> str:
    """`text` escaped, in at most `limit` characters, no escape cut in two."""
    room = limit
    while len(escaped := escape(shortened(text, limit=room))) > limit:
        room -= max(1, (len(escaped) - limit) // 8)
    return escaped


def plain_texts(lines: Sequence[Line], *, escape: Callable[[str], str] = str) -> list[str]:
    """The lines where nothing can be bold: an empty one before each heading but the first line."""
    gaps = ("\n" if place and line.is_heading else "" for place, line in enumerate(lines))
    return [gap + escape(line.text) for gap, line in zip(gaps, lines, strict=True)]


def paragraphs(lines: Sequence[str], *, limit: int) -> list[str]:
    """Lines joined to texts of at most `limit` characters; none of them may be longer alone."""
    texts: list[str] = []
    for line in lines:
        if texts and len(texts[-1]) + 1 + len(line) <= limit:
            texts[-1] += "\n" + line
        else:
            texts.append(line)
    return texts


def _lines(view: MailView, language: Language, *, linked: str | None = None) -> Iterator[Line]:
    """What is said, line by line; an address that is `linked` anyway is not spelled out."""
    if view.lead:
        yield Line(text=view.lead)
    for fact in view.facts if view.tells_facts else ():
        if fact.link is None or fact.link != linked:
            yield Line(text=language.say("%(what)s: %(how)s", what=fact.name, how=fact.value))
    for block in view.blocks:
        yield from _block_lines(block, language)
    for part in view.parts:
        yield Line(text=part.subject, is_heading=True)
        yield from _lines(part, language)


def _block_lines(block: Block, language: Language) -> Iterator[Line]:
    if block.title:
        yield Line(text=block.title, is_heading=True)
    for passage in block.passages:
        if passage.section:
            yield Line(text=passage.section, is_heading=not block.title)
        for entry in passage.entries:
            yield from (Line(text=BULLET + text) for text in _entry_texts(entry, language))
            if entry.why:
                yield Line(text=entry.why)


def _entry_texts(entry: Entry, language: Language) -> Iterator[str]:
    if entry.steps:
        for step in entry.steps:
            yield language.say("%(what)s: %(how)s", what=step.titled, how=step.arrow + _growth(step))
    elif entry.old and entry.new:
        yield f"{entry.old} → {entry.new}"
    else:
        yield entry.new or entry.old


def _growth(step: Step) -> str:
    grown = ", ".join(part for part in (step.difference, step.percent, step.remark) if part)
    return f" ({grown})" if grown else ""
