"""Whether a page says much, told without reading it."""

from collections.abc import Collection

from scraper.reading.markup.document import BLOCK_TAGS, UNREAD_TAGS
from scraper.reading.markup.outline import TEXT, Outline


def says_more(outline: Outline, words: int, *, without: Collection[int] = (), longest: int) -> bool:
    """Whether the body of a page says more than so many words in its first characters, `longest` at most.

    What stands in the elements `without` is left out. Words are counted at least: a text may go on with the word before
    it, where neither a line begins there nor white space stands between them.
    """
    bodies = outline.tagged.get("body", ())
    place, end = (bodies[0] + 1, outline.ends[bodies[0]]) if bodies else (0, 0)
    found, room, is_apart = 0, longest, True
    while place < end and room > 0:
        tag = outline.tags[place]
        if tag == TEXT:
            text = outline.texts[place]
            room -= len(text.strip())
            count = len(text.split())
            found += count if is_apart or text[:1].isspace() else max(0, count - 1)
            if found > words:
                return True
            is_apart = text[-1:].isspace()
        elif tag == "br" or tag in BLOCK_TAGS:
            is_apart = True
        place = outline.ends[place] if tag in UNREAD_TAGS or place in without else place + 1
    return False


def shows_more(outline: Outline, position: int, characters: int) -> bool:
    """Whether an element certainly shows more than so many characters, white space aside."""
    place, end, found = position + 1, outline.ends[position], 0
    while place < end:
        if outline.tags[place] == TEXT:
            text = outline.texts[place]
            found += len(text) - text.count(" ") if text.isprintable() else sum(map(len, text.split()))
            if found > characters:
                return True
        place = outline.ends[place] if outline.tags[place] in UNREAD_TAGS else place + 1
    return False
