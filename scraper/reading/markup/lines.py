"""The lines of a page."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter

from selectolax.lexbor import LexborNode

from figures.record import Source
from scraper.numbers.members import TEXT
from scraper.reading.markup.flow import LEVELS, Box, Flow, Insertion
from scraper.reading.markup.seams import collapsed, joined

_MAX_NESTED_INLINES = 6


class Line:
    """Text that stands on one line: `pieces` say at which offset the text of which element starts.

    Most lines of a page are never looked at, so all that is said of one is found out when it is first asked for.
    """

    __slots__ = ("_box", "_flow", "_pieces", "_text", "_texts", "index", "inserted")

    def __init__(self, index: int, flow: Flow, inserted: Insertion | None = None, *, texts: Sequence[str] = ()) -> None:
        self.index = index
        self.inserted = inserted
        self._flow = flow
        self._texts = texts
        self._box: Box | None = None
        self._text: str | None = None
        self._pieces: tuple[tuple[int, Box], ...] = ()

    @property
    def box(self) -> Box:
        """The block that the line stands in."""
        if self._box is None:
            self._box = self._flow.box(self._flow.holders[self.index])
        return self._box

    @property
    def tag(self) -> str:
        """Its block's."""
        return self._flow.outline.tags[self._flow.holders[self.index]]

    @property
    def attributes(self) -> Mapping[str, str | None]:
        """Its block's."""
        return self._flow.outline.attributes[self._flow.holders[self.index]]

    @property
    def text(self) -> str:
        if self._text is None:
            texts = self._shown()
            self._text = collapsed(texts[0]) if len(texts) == 1 else self._joined()
        return self._text

    @property
    def raw(self) -> str:
        """The text as the markup has it, where one element shows it and nobody has asked for more."""
        texts = self._shown()
        return texts[0] if self._text is None and len(texts) == 1 else self.text

    @property
    def pieces(self) -> tuple[tuple[int, Box], ...]:
        if not self._pieces:
            self._joined()
        return self._pieces

    @property
    def source(self) -> Source:
        return self.inserted.source if self.inserted else TEXT

    @property
    def level(self) -> int | None:
        """That of the heading which it is or stands in; None outside of headings. A heading's own tag tells it sooner
        than the boxes around it, where nobody has asked for these.
        """
        own = LEVELS.get(self.tag) if self._box is None else None
        return own or self.box.heading

    @property
    def is_heading(self) -> bool:
        return self.level is not None

    def shows(self, sought: Callable[[str], bool]) -> bool:
        """Whether one of its texts has what is sought; answered without joining it."""
        return any(map(sought, self._shown()))

    def single(self) -> str | None:
        """Its one character, which several elements may show (a flip clock's halves); answered without joining it."""
        texts = self._shown()
        first = texts[0].strip()
        if len(first) != 1 or any(text.strip() not in (first, "") for text in texts):
            return None
        return first

    def box_at(self, offset: int) -> Box:
        """The innermost element that shows the character at `offset`."""
        if len(self._shown()) == 1:
            return self._first_box() if offset >= 0 else self.box
        found = self.box
        for start, box in self.pieces:
            if start > offset:
                break
            found = box
        return found

    def showing(self, text: str, *, source: Source | None = None) -> "Line":
        """The line with another text, in one piece."""
        inserted = Insertion(text=text, source=source) if source is not None else self.inserted
        return Line(self.index, self._flow, inserted, texts=(text,))

    def excerpt(self, text: str, *, at: int) -> "Line":
        """The stretch of the line that begins at an offset, with the elements that show it."""
        line = self.showing(text)
        if at >= 0:
            pieces, start = self.pieces, itemgetter(0)
            first = max(0, bisect_right(pieces, at, key=start) - 1)
            shown = pieces[first : bisect_left(pieces, at + len(text), key=start)]
            line._text, line._pieces = text, tuple([(max(0, begin - at), box) for begin, box in shown])
        return line

    def _shown(self) -> Sequence[str]:
        """What its elements show, as it stands in the markup."""
        if not self._texts:
            self._texts = self._flow.texts_on(self.index)
        return self._texts

    def _first_box(self) -> Box:
        return self._flow.box_showing(self._flow.starts[self.index])

    def _joined(self) -> str:
        """The text of all of its elements; finds the pieces too."""
        if len(self._shown()) == 1:
            self._pieces = ((0, self._first_box()),)
            return self.text
        parts: list[tuple[str, Box]] = []
        for number, text in enumerate(self._shown(), start=self._flow.starts[self.index]):
            box = self._flow.box_showing(number)
            if parts and _follows_space(self._flow.outline.nodes[self._flow.shown[number]]):
                parts.append((" ", box))
            parts.append((text, box))
        text, self._pieces = joined(parts)
        return text


def _follows_space(node: LexborNode) -> bool:
    """Whether white space alone stands between a node and what its line shows before it: the walk leaves it out."""
    step: LexborNode | None = node
    for _ in range(_MAX_NESTED_INLINES):
        if step is None:
            return False
        before = step.prev
        while before is not None and before.is_comment_node:
            before = before.prev
        if before is not None:
            return before.is_empty_text_node
        step = step.parent
    return False
