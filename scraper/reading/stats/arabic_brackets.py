"""Numbers that Arabic sets in brackets amid a sentence, as others set them in bold: "(20) جامعة في 72 محافظة"."""

from figures.expressions import expression
from scraper.reading.markup.lines import Line

BRACKETING = frozenset(("ar", "fa", "ur"))
"""Languages that do."""

_BRACKETED = expression(r"(?<=[\u0621-\u06d3])(\s?)\((?!(?:1[349]|20)\d\d\))(\d[\d.,٬٫]*)\)(?=\s[\u0621-\u06d3])")
"""Between words: at the start of a line they number it, at an end they are a remark. Years are no counts."""

_FIRST = ("(1)", "(١)", "(۱)")


def unbracketed(line: Line) -> Line:
    """The line without brackets around what it counts; one that numbers what it names, from "(1)" on, as it is."""
    if "(" not in line.text or len(line.pieces) > 1 or any(first in line.text for first in _FIRST):
        return line
    text = _BRACKETED.sub(r"\1 \2 ", line.text)
    return line if text == line.text else line.showing(text)
