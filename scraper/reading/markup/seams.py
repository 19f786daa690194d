"""How the texts of one line become one text: white space as browsers collapse it, and what markup parts or glues."""

from collections.abc import Sequence

from figures.expressions import expression
from scraper.reading.markup.flow import Box
from scraper.reading.markup.text import is_plain, visible

_ASCII_CONTROLS = "\n\t\r\f"
"""White space of ASCII beside the space."""


def joined(parts: Sequence[tuple[str, Box]]) -> tuple[str, tuple[tuple[int, Box], ...]]:
    """The text of a line, and where each element's text starts in it."""
    text = ""
    pieces: list[tuple[int, Box]] = []
    texts: list[str] = []
    length, is_worded = 0, False
    last: Box | None = None
    for raw, box in parts:
        text = _collapse(raw)
        if not length or texts[-1].endswith(" "):
            text = text.lstrip(" ")
        elif last is not None and last is not box and text:
            text = _seam(texts[-1], last, text, box, opens=len(texts) == 1, is_worded=is_worded)
        if text:
            is_worded = is_worded or (length > 0 and any(map(str.isalpha, texts[-1])))
            if last is not box or texts[-1] == " ":  # else a comment parts what one element says
                pieces.append((length + (text[0] in (" ", _NO_GROUP) and len(text) > 1), box))
            texts.append(text)
            length += len(text)
            last = box
    return "".join(texts).rstrip(" "), tuple(pieces)


def collapsed(text: str) -> str:
    """The text of a line that one element shows."""
    if is_plain(text):
        return text.strip(" ")
    return " ".join(text.split()) if text.isascii() else _collapse(text).strip(" ")


def spaced(text: str) -> str:
    """The text with a space for each line break and tab."""
    for control in _ASCII_CONTROLS:
        text = text.replace(control, " ")
    return text


def _collapse(text: str) -> str:
    if not text.isprintable():
        text = visible(spaced(text))
    while "  " in text:
        text = text.replace("  ", " ")
    return text


_SUPERSCRIPT = {"2": "²", "3": "³"}
_SIGNED = expression(r"[+−-]\d|[$£€¥]\s?\d")
_ENDINGS = frozenset(
    {*"kmbtxeaoªº", *("er", "re", "nd", "rd", "st", "th", "ème", "eme", "de", "te", "ste", "mo", "ma")}
)
"""What stands glued to a number: the letters of a magnitude and the endings of ordinals."""

_NO_GROUP = "\u2003"
"""A space that groups no thousands: a label that ends with a number, "Goal 3", and the number behind it, "100 %"."""

_UNSPACED = "\u3040"
"""From here on scripts put no spaces between words: Japanese, Chinese, Korean."""

_RAISED = expression(r"[%‰€$£¥＋+](?![\d)\]])")
"""Signs that belong to the number that they are set smaller behind: `48<sup>%</sup>`, `150<sup>+</sup>`."""

_LETTERS_OF_NOTES = frozenset("bc")
"""Others end ordinals: "150<sup>a</sup> edizione", "2<sup>d</sup>"."""

_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
"""How many atoms of something there are, `CO<sub>2</sub>`: a part of its word."""

_ATOMS = expression(r"\s*\d{1,2}\s*")
_SMALL_LETTERS = 3
"""So many at its end has a word, "Labs", and no symbol: the number set lower behind it is another."""

_COUNT = expression(r"\d\s?[kKMB]?\s?\Z")
_SUM = expression(r"\W*[€$£]")
"""Behind it an "m" is a million: "£12.4m³" bears a footnote."""
_NUMBER = expression(r"\W*\d")
_LONGEST_NUMBER = 24
_LENGTH_UNIT = expression(r"(?:^|[\s\d])(?:[kcdm]?m|[кдс]?м|χλμ|μ)$")


def _seam(before: str, last: Box, text: str, box: Box, *, opens: bool, is_worded: bool) -> str:
    """Mends what styling parts and markup does not: `<b>1880</b><i>founded</i>`, footnote marks, `m<sup>2</sup>`.

    `before` is the text that the line `opens` with, or there are others before it, which `is_worded` says have letters.
    """
    left, right = before[-1], text[0]
    is_value = len(text.strip()) > 1 and _is_word(before)  # one digit behind a word is a note's
    is_lowered = box.tag == "sub" and left.isalpha() and _ATOMS.fullmatch(text) is not None and not is_value
    if is_lowered or box.tag == "sup":
        return text.translate(_LOWERED) if is_lowered else _superscript(before, text)
    if (left.isdigit() or is_value) and _SIGNED.match(text) and not _nested(last, box):
        return " " + text
    if not (left.isalnum() and right.isalnum()):
        return text
    if left.isdigit() and right.isdigit():
        return _between_digits(before, last, text, box, is_worded=is_worded)
    if left.isdigit() or right.isdigit():
        is_ending = left.isdigit() and text.strip().lower() in _ENDINGS
        return text if is_ending or max(left, right) >= _UNSPACED else " " + text
    is_initial = opens and len(before.strip()) == 1
    is_number = len(before) <= _LONGEST_NUMBER and _NUMBER.match(before) is not None
    return text if is_initial or (_nested(last, box) and not is_number) else " " + text


def _is_word(before: str) -> bool:
    """Whether a text ends with a word that is written small behind its first letter, as no symbol is."""
    end = before[-_SMALL_LETTERS - 1 :]
    return len(end) > _SMALL_LETTERS and end.isalpha() and end[1:].islower()


def _between_digits(before: str, last: Box, text: str, box: Box, *, is_worded: bool) -> str:
    """Digits of one number, or two numbers side by side."""
    is_split = len(before.strip()) == 1 and text.strip().isdigit()
    if (is_split and not is_worded) or _nested(last, box):
        return text
    return (_NO_GROUP if any(map(str.isalpha, before)) else " ") + text


def _superscript(before: str, text: str) -> str:
    mark = text.strip()
    if not mark:
        return text
    if mark in _SUPERSCRIPT and _LENGTH_UNIT.search(before) and not _SUM.match(before):
        return _SUPERSCRIPT[mark]
    if _RAISED.match(mark) is not None and _COUNT.search(before) is not None:
        return text
    if mark in _LETTERS_OF_NOTES and before[-1:].isdigit():
        return ""
    is_footnote = len(mark) <= 3 and (mark.strip("()[],* ").isdigit() or not any(c.isalnum() for c in mark))
    return "" if is_footnote else text


def _nested(one: Box, other: Box) -> bool:
    """Whether one of two neighbours on a line holds the other: then they are one word, not elements side by side."""
    low, high = (one, other) if one.depth >= other.depth else (other, one)
    step: Box | None = low
    for _ in range(8):
        if step is None or step.depth < high.depth:
            return False
        if step is high:
            return True
        step = step.parent
    return False
