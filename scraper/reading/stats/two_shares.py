"""Lines that say two numbers at once and what each is of: "53 / 47 femmes/hommes", "53 % / 47 %"."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from figures.expressions import expression
from scraper.reading.markup.layout import Box, Line

_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})*(?:[.,]\d)?\s?%?"
_WORD = r"[^\W\d_][\w'’-]*"
_WORDS = rf"{_WORD}(?:\s{_WORD}){{0,2}}"
"""Up to three, each read one way only: no space between them is left out."""
_TWO = expression(
    rf"(?P<one>{_NUMBER})\s?/\s?(?P<two>{_NUMBER})(?:\s(?P<first>{_WORDS})\s?/\s?(?P<second>{_WORDS})\s?)?"
)
_PAIR = expression(rf"\s*(?=[^\W\d_]{{3}}){_WORDS}\s?/\s?(?=[^\W\d_]{{3}}){_WORDS}\s?(?:\(.*)?")
"""Two words with the same stroke between them: each is of one of the numbers. Units have fewer letters, "km/h"."""
_SHARE = rf"\d{{1,3}}(?:[.,]\d)?\s?%\s{_WORDS}"
_JOINED = r"\s?(?:[,;–—-]|\s(?:and|et|und|y|e|en|i|och|og|oraz|ja|și|és|και|ve|и|і))\s"
_LISTED = expression(rf"(?P<first>{_SHARE}){_JOINED}(?P<second>{_SHARE})")
"""Two shares with what each is of."""
_ALWAYS = frozenset({"24/7", "24/24", "7/7"})
_MARK = expression(r"(\d{1,3}(?:[.,]\d)?)/(5|10|20|100)")
"""A mark out of the best one, written in one: "4/5" over "quality/price" is one figure."""
_LONGEST = 60
_LONGEST_BESIDE = 200
_WHOLE = 100


def two_shares(text: str, beside: Iterable[str] = ()) -> list[str]:
    """Each of two numbers with its words, where they are as many; none where the text is no such.

    They are two by two words in the text or `beside` it, by the sign of per cent behind both, or else since they make a
    hundred.
    """
    if "/" not in text:
        return _listed(text) if "%" in text and text[_LONGEST:] == "" else []
    if len(text) > _LONGEST:
        return []
    found = _TWO.fullmatch(text)
    if found is None or "".join(text.split()) in _ALWAYS or _is_mark(text):
        return []
    own = text[found.end("two") :]
    if not (_are_shares(found["one"], found["two"]) or any(map(_PAIR.fullmatch, (own,) if own else beside))):
        return []
    words = [(found[name] or "").strip() for name in ("first", "second")]
    return [f"{found[name].strip()} {word}".strip() for name, word in zip(("one", "two"), words, strict=True)]


def _listed(text: str) -> list[str]:
    """The two of "54% women, 46% men"."""
    found = _LISTED.fullmatch(text)
    return [found["first"], found["second"]] if found is not None else []


_SHARE_NAMED = rf"{_WORDS}\s?[:：]?\s?\d{{1,3}}(?:[.,]\d{{1,2}})?\s?%"
_NAMED = expression(_SHARE_NAMED)
_ALL_NAMED = expression(rf"(?:{_SHARE_NAMED}(?:\s?[,、，/]?\s|\Z)){{2,4}}")
"""Shares behind their names and nothing else."""


def named_shares(text: str) -> list[str]:
    """The parts of a line that has shares behind their names with nothing between them: "Women 45% Men 55%"."""
    if "%" not in text or len(text) > _LONGEST_BESIDE:
        return []
    text = text.strip()
    if text[-1:] != "%" or _ALL_NAMED.fullmatch(text) is None:
        return []
    return [part[0] for part in _NAMED.finditer(text)]


def beside(line: Line) -> Iterator[str]:
    """The texts of the element that a line stands in, and of the one around it, where these are small."""
    box: Box | None = line.box
    for _ in range(2):
        if box is None:
            return
        said = box.node.text(separator="\n")
        if len(said) <= _LONGEST_BESIDE:
            yield from filter(None, map(str.strip, said.split("\n")))
        box = box.parent


def _is_mark(text: str) -> bool:
    """Whether the second number is the best mark that there is, and the first no better."""
    found = _MARK.fullmatch(text)
    return found is not None and 0 < Decimal(found[1].replace(",", ".")) <= int(found[2])


def _are_shares(one: str, two: str) -> bool:
    """Whether both say so, or make a hundred."""
    if one.endswith("%") and two.endswith("%"):
        return True
    return all(len(text.strip()) < len("100.0") for text in (one, two)) and _share(one) + _share(two) == _WHOLE


def _share(text: str) -> Decimal:
    return Decimal(text.rstrip("% \u00a0\u202f").replace(",", "."))
