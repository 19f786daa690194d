"""The sentences of a page that are no names: what tells its language, as a list of partners does not."""

from collections.abc import Iterator

from figures.expressions import expression
from scraper.reading.markup.outline import TEXT, Outline

_NO_SENTENCES = frozenset(
    {"a", "address", "aside", "blockquote", "button", "cite", "dd", "dt", "em", "fieldset", "figcaption", "footer"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "i", "label", "li", "nav", "noscript", "option", "q"}
    | {"select", "summary", "table", "template"}
)
"""Where names, titles, quotations and commands stand."""

_SENTENCE = expression(r"(?<![^.!?…;:])[^.!?…;:]{40,}+[.!?…](?=\s|\Z)")
"""Looked for where a stop was, not at every letter: a label without an end costs its length, not the square of it."""
_FEWEST_WORDS = 8
_WORDS_A_COMMA = 6
"""An enumeration has a comma more often."""


def sentences(outline: Outline) -> Iterator[str]:
    """Whole sentences of paragraphs, in page order, from elements that declare no language of their own."""
    for place in outline.tagged.get(TEXT, ()):
        told = _SENTENCE.findall(outline.texts[place])
        if told and _is_running(outline, place):
            yield from filter(_is_sentence, told)


def _is_running(outline: Outline, place: int) -> bool:
    return not any(
        outline.tags[around] in _NO_SENTENCES
        or ("lang" in outline.attributes[around] and outline.tags[around] not in ("html", "body"))
        for around in outline.around(place)
    )


def _is_sentence(text: str) -> bool:
    """Whether it has words enough, and most of them are no names and not enumerated."""
    words = text.split()
    names = sum(word[:1].isupper() for word in words)
    commas = text.count(",")
    return len(words) >= _FEWEST_WORDS and 2 * names < len(words) and _WORDS_A_COMMA * commas <= len(words)
