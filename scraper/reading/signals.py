"""Signs that a page is not the page that was asked for: an error, a wall, a shell.

A sign alone condemns nothing (a page of figures may announce a maintenance in a banner): the check weighs it against
the figures that the page is known to show.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from figures.record import Figure
from scraper.mojibake import foreign, is_garbled
from scraper.reading.markup.document import BLOCK_TAGS, UNREAD_TAGS, Document
from scraper.reading.markup.landmarks import Landmarks
from scraper.reading.markup.wordy import says_more
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.signal_words import SAYS, Signal

WORDS_OF_A_NOTICE = 220
"""A page that says more than this many words, beside its menus and footer, is no notice, form or wall."""

WORDS_OF_A_CHALLENGE = 60

WORDS_OF_A_SHELL = 40

ENOUGH_FIGURES = 6
"""A page that shows so many figures is no wall; only its headline can still give it away."""

_MOST_CHARACTERS = 4000
"""So much text is certainly more than the words of a notice."""

_CELLS = frozenset(("td", "th"))
_NOTHING: frozenset[int] = frozenset()

_TELLING = (Signal.CAPTCHA, Signal.ACCESS_DENIED, Signal.PARKED_DOMAIN, Signal.MAINTENANCE, Signal.ERROR_PAGE)
"""What a page says of itself, in its headline or on its own."""

_CHALLENGE_MARKUP = (
    'iframe[src*="captcha"], script[src*="captcha"], [class*="captcha"], [id*="captcha"], #challenge-form, '
    '#challenge-running, script[src*="challenge-platform"], [src*="/_Incapsula_"], [id^="px-captcha"], .cf-turnstile'
)
_SHELL_MARKUP = "#root, #app, #__next, #___gatsby, #__nuxt, app-root, [ng-app], [data-reactroot], script[src]"


def read_signals(document: Document, *, figures: Sequence[Figure], landmarks: Landmarks) -> tuple[Signal, ...]:
    """The signs on a page that shows these figures, the most telling first."""
    headline = _headline(document)
    found = list(_told(headline, _TELLING))
    if len(figures) < ENOUGH_FIGURES and not _is_wordy(document, landmarks):
        everything = _said(document, _NOTHING)
        site = landmarks.menus | landmarks.footers
        content = _said(document, site) if site else everything
        if _is_challenge(document, everything):
            found.insert(0, Signal.CAPTCHA)
        found += _small_print(document, headline, everything, content, landmarks)
    if _is_cut_short(document.html):
        found.append(Signal.CUT_SHORT)
    if _is_damaged(document, figures):
        found.append(Signal.GARBLED_TEXT)
    return tuple(dict.fromkeys(found))


def _is_wordy(document: Document, landmarks: Landmarks) -> bool:
    """Whether the page's own content is certainly no notice, however far down it stands."""
    site = landmarks.menus | landmarks.footers
    return says_more(document.outline, WORDS_OF_A_NOTICE, without=site, longest=len(document.said))


def _is_challenge(document: Document, everything: "_Said") -> bool:
    """Whether a page says little but that its reader is to prove to be a person."""
    if everything.words > WORDS_OF_A_CHALLENGE:
        return False
    return bool(document.outline.select(_CHALLENGE_MARKUP) or _told(everything.text, (Signal.CAPTCHA,)))


def _small_print(
    document: Document, headline: str, everything: "_Said", content: "_Said", landmarks: Landmarks
) -> Iterator[Signal]:
    """The signs of a page that hardly shows a figure: what it says, and what stands before it."""
    if content.words <= WORDS_OF_A_NOTICE:
        if not all(landmarks.site[field] for field in document.outline.select('input[type="password" i]')):
            yield Signal.LOGIN
        yield from _told(f"{headline}\n{content.text}", (Signal.LOGIN,))
        yield from _told(content.text, _TELLING)
    if everything.words <= WORDS_OF_A_NOTICE:
        if not document.outline.select("nav"):
            yield from _told(everything.text, (Signal.CONSENT_WALL,))
        unscripted = "\n".join(_folded(node.text()) for node in document.css("noscript"))
        yield from _told(f"{everything.text}\n{unscripted}", (Signal.JAVASCRIPT_SHELL,))
    if everything.words <= WORDS_OF_A_SHELL and document.outline.select(_SHELL_MARKUP):
        yield Signal.JAVASCRIPT_SHELL


def _told(text: str, signals: Sequence[Signal]) -> tuple[Signal, ...]:
    """What the words say, each line for itself: mostly none of the signs, which is asked first."""
    if _phrases(*signals).search(text) is None:
        return ()
    return tuple(signal for signal in signals if _phrases(signal).search(text))


@cache
def _phrases(*signals: Signal) -> Phrases:
    """Tried only where a line or a word begins, which spares most of the time that so many alternatives cost."""
    lines = (line.strip() for signal in signals for line in SAYS[signal].strip().splitlines())
    edged = (("^", line[1:]) if line.startswith("^") else (r"\b", line) for line in lines)
    return Phrases(*(f"{edge}(?:{phrase})" for edge, phrase in edged), flags=re.MULTILINE)


def _headline(document: Document) -> str:
    """Title and top headings, a line each."""
    outline = document.outline
    titles = [place for place in outline.select("title") if outline.tags[outline.parents[place]] == "head"]
    said = [outline.nodes[place].text() for place in titles]
    said += [document.text_at(place) for place in outline.select("h1")[:4]]
    return "\n".join(map(_folded, said[:4]))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What a page says first: a line for each block, folded, and their words; no lines where that is no notice."""

    text: str
    words: int


def _said(document: Document, without: frozenset[int]) -> _Said:
    """What the page says, read until it is certainly more than a notice; `without` are elements left out."""
    if says_more(document.outline, WORDS_OF_A_NOTICE, without=without, longest=_MOST_CHARACTERS):
        return _Said(text="", words=WORDS_OF_A_NOTICE + 1)
    nodes = frozenset([document.outline.nodes[place].mem_id for place in without])
    lines: list[str] = []
    words = 0
    for line in _lines(document.tree.body, nodes):
        lines.append(line)
        words += len(line.split())
        if words > WORDS_OF_A_NOTICE:
            return _Said(text="", words=words)
    return _Said(text="\n".join(folded for line in lines if (folded := _folded(line))), words=words)


def _lines(body: LexborNode | None, without: frozenset[int]) -> Iterator[str]:
    """The first lines of a page, as they stand in the markup; the cells of a row are one: "Students 410"."""
    run: list[str] = []
    room = _MOST_CHARACTERS
    ahead: list[LexborNode | None] = [body]
    while ahead and room > 0:
        step = ahead.pop()
        if step is None or step.tag == "br":
            yield "".join(run)
            run.clear()
        elif step.is_text_node:
            run.append(step.text_content or "")
            room -= len(run[-1].strip())
        elif step.tag not in UNREAD_TAGS and step.mem_id not in without:
            if step.tag in _CELLS:
                run.append(" ")
            is_apart = step.tag in BLOCK_TAGS and step.tag not in _CELLS and not _fills_cell(step)
            edge = [None] if is_apart else []
            ahead.extend((*edge, *reversed(list(step.iter(include_text=True))), *edge))
    yield "".join(run)


def _fills_cell(block: LexborNode) -> bool:
    """Whether a block is all that a cell holds, "<td><p>410</p></td>": it parts nothing in its row."""
    parent = block.parent
    is_in_cell = parent is not None and parent.tag in _CELLS
    return is_in_cell and all(near is None or near.is_empty_text_node for near in (block.prev, block.next))


def _folded(text: str) -> str:
    text = " ".join(text.split()).casefold().replace("’", "'").replace("ł", "l")
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


_TAIL = 2000
"""Where the end of a document mostly stands: looked at first."""

_END = expression(r"</(?:body|html)\s*>", re.IGNORECASE)
_UNREAD = expression(r"<(?:!--|(script|style|template|textarea)\b)", re.IGNORECASE)
_UNREAD_ENDS = {
    name: expression(rf"</{name}\s*>" if name else "-->", re.IGNORECASE)
    for name in ("", "script", "style", "template", "textarea")
}
_FRAME = expression(r"<(/?)(?:div|main|section|article|table|header|footer|aside|nav|form|ul)\b", re.IGNORECASE)


def _is_cut_short(html: str) -> bool:
    """Whether a document breaks off: no end, and elements that must be closed stand open.

    `</body>` and `</html>` may be left out, so that alone says nothing.
    """
    if _END.search(html, max(0, len(html) - _TAIL)) or _END.search(html) or "<" not in html:
        return False
    return _open_frames(html) > 0


def _open_frames(html: str) -> int:
    """How many elements stand open, outside comments, scripts and the like; of those, one that is never closed."""
    found, at = 0, 0
    while (opening := _UNREAD.search(html, at)) is not None:
        found += _balance(html[at : opening.start()])
        end = _UNREAD_ENDS[(opening[1] or "").lower()].search(html, opening.end())
        if end is None:
            return max(found, 0) + 1
        at = end.end()
    return found + _balance(html[at:])


def _balance(markup: str) -> int:
    return sum(-1 if slash else 1 for slash in _FRAME.findall(markup))


_TORN_NUMBER = expression(r"\d\s?\ufffd|\ufffd\s?\d")
_DAMAGED = expression("[\ufffd\x80-\x9f]")
_ODD = expression("[\ufffd\x80-\x9f]|[\u00c2-\u00f4][^\x00-\x7f\u00c0-\u00ff]")
"""What damaged text has, and sound text seldom."""


def _is_damaged(document: Document, figures: Sequence[Figure]) -> bool:
    """Whether decoding damaged a number or the words of a figure; elsewhere on the page it harms nobody."""
    sections = {figure.section or "" for figure in figures}
    words = " ".join((*(f"{figure.raw} {figure.label}" for figure in figures), *sections))
    if _ODD.search(foreign(words, words.encode("utf-8", "replace"))) and (_DAMAGED.search(words) or is_garbled(words)):
        return True
    return "\ufffd" in document.html and _TORN_NUMBER.search(document.html) is not None
