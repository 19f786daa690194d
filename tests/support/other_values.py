"""A page with another value of one of its figures, and whether reading it tells more than that.

What is read must depend on the page around a number, never on the number: who read 412 yesterday and passes 413 over
today tells a removal instead of a change.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from figures.record import Figure, Qualifier, Record, Source
from scraper.reading.reader import read

_SPACES = "\u00a0\u202f\u2009 "
_NUMBER = re.compile(rf"\d+(?:[.,{_SPACES}'’]\d+)*")
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}((?:[\u00a0\u202f\u2009'’.,])(?=\d{3}(?!\d))|&nbsp;(?=\d{3}(?!\d)))")
_SPACED = re.compile(r"[>|]\s*\+?\d{1,3}( )\d{3}\s*[<|]")
_WRITTEN = {"\u00a0": ("\u00a0", "&nbsp;", "&#160;", "&#xa0;"), "\u202f": ("\u202f", "&#8239;", "&#x202f;")}
_GROUPINGS = {"fr": "\u00a0", "en": ",", "de": ".", "es": ".", "it": ".", "pt": ".", "nl": ".", "sv": "\u00a0"}
_POINTED = frozenset({"en", "ja", "zh", "ko", "th", "he"})


class Numeral(NamedTuple):
    """A number as the page writes it, and where in the page's HTML it stands."""

    text: str
    start: int
    end: int
    grouping: str
    point: str
    groups: bool
    is_alone: bool

    def value(self) -> Decimal | None:
        try:
            return Decimal(self._plain())
        except InvalidOperation:
            return None

    def decimals(self) -> int:
        return len(self._plain().partition(".")[2])

    def _plain(self) -> str:
        bare = re.sub(rf"[{_SPACES}'’]", "", self.text)
        if self.grouping in (".", ","):
            bare = bare.replace(self.grouping, "")
        return bare.replace(self.point, ".")

    def write(self, value: Decimal) -> str:
        """Another value as this page would write it."""
        whole, _, rest = f"{value:f}".partition(".")
        if self.grouping and len(whole) > 3:
            whole = f"{int(whole):,}".replace(",", self.grouping)
        return f"{whole}{self.point}{rest}" if rest else whole


class Move(NamedTuple):
    """One other value: what kind of move it is, the value, and how it is written."""

    kind: str
    value: Decimal
    text: str


def numeral_of(figure: Figure, html: str, language: str | None) -> Numeral | None:
    """The only number of a figure's raw text, where it stands once in the page."""
    texts = _NUMBER.findall(figure.raw)
    if len(texts) != 1:
        return None
    for text in _spellings(texts[0]):
        places = [m.span() for m in re.finditer(rf"(?<![\w.,#&]){re.escape(text)}(?!\d|[.,]\d)", html)]
        if len(places) == 1:
            if _is_said_again(text, html):
                return None
            written = _written(figure, texts[0], html, language)
            start, end = places[0]
            is_alone = html[:start].rstrip().endswith(">") and html[end:].lstrip(" +").startswith("<")
            return Numeral(texts[0], start, end, *written, is_alone)
        if places:
            return None
    return None


def _is_said_again(text: str, html: str) -> bool:
    """Whether a page says a number of thousands again in another spelling, which must move with it: 100000, 100,000."""
    digits = re.sub(r"\D", "", text)
    said = (re.sub(r"\D", "", other) for other in _NUMBER.findall(html))
    return len(digits) > 3 and sum(other == digits for other in said) > 1


def _spellings(text: str) -> Iterator[str]:
    yield text
    for space, spellings in _WRITTEN.items():
        if space in text:
            yield from (text.replace(space, spelling) for spelling in spellings[1:])


def _written(figure: Figure, text: str, html: str, language: str | None) -> tuple[str, str, bool]:
    """The page's mark of thousands and of decimals, and whether it shows how it groups.

    As the number itself shows it, or else another one, or else as its language writes it; scripts group nothing. Where
    another one is grouped by its language's mark of decimals, neither is known.
    """
    marks = re.findall(rf"[.,{_SPACES}'’]", text)
    point = "." if (language or "").partition("-")[0].casefold() in _POINTED else ","
    seen = html if figure.source is Source.ALT else re.sub(r"<[^>]*>", "|", html)
    is_written = figure.source in (Source.TEXT, Source.ALT)
    grouping, is_shown = _beside(seen, language) if is_written else ("", True)
    if not marks and is_shown and grouping == point:
        return "", "", True
    if not marks:
        point = point if is_written else "."
        grouping = grouping if len(text) < 4 else ""
        return ("" if grouping == point else grouping), point, is_shown
    for own, mark in ((marks[0], point), ("", marks[-1]), (marks[0], marks[-1])):
        decimal = mark if mark != own else "." if own == "," else ","
        if _is_read_so(figure, text, own, decimal):
            return (own, decimal, True) if own else ("" if grouping == decimal else grouping, decimal, is_shown)
    return ("" if grouping == marks[0] else grouping), marks[0], is_shown


def _is_read_so(figure: Figure, text: str, grouping: str, point: str) -> bool:
    """Whether the figure's value is a text's so grouped and pointed, or that times a magnitude."""
    mark = re.escape(grouping)
    if grouping and not re.fullmatch(rf"\d{{1,3}}(?:{mark}\d{{2,3}})*{mark}\d{{3}}(?:{re.escape(point)}\d+)?", text):
        return False
    value = Numeral(text, 0, 0, grouping, point, False, False).value()
    return bool(value) and figure.quantity.value in [value.scaleb(power) for power in range(13)]


def _beside(seen: str, language: str | None) -> tuple[str, bool]:
    """The grouping of the page's first number over a thousand, or of its language; whether the page shows it."""
    other = _GROUPED.search(seen) or _SPACED.search(seen)
    if other is not None:
        return other[1].replace("&nbsp;", "\u00a0"), True
    return _GROUPINGS.get((language or "").partition("-")[0].casefold(), ""), False


def moves(figure: Figure, numeral: Numeral) -> Iterator[Move]:
    """Other plausible values of a figure, one at a time."""
    value, seen = numeral.value(), {numeral.value()}
    if value is None:
        return
    is_share, is_count = figure.quantity.unit == "%", figure.quantity.unit is None
    for kind, other in _others(value, numeral.decimals()):
        is_far = not is_count and not value / 100 <= other <= value * 100
        is_unwritten = not numeral.point and other != int(other)
        if other in seen or other <= 0 or is_unwritten or is_far or (is_share and other > max(Decimal(100), value)):
            continue
        seen.add(other)
        if "year" in kind and not numeral.groups:
            if is_count and numeral.is_alone:
                yield Move(kind, other, f"{other:f}")
        else:
            yield Move(kind, other, numeral.write(other))


def _others(value: Decimal, decimals: int) -> Iterator[tuple[str, Decimal]]:
    step = Decimal(1).scaleb(-decimals)
    yield "one more", value + step
    yield "one fewer", value - step
    yield "7 % more", (value * Decimal("1.07")).quantize(step)
    yield "a digit more", value * 10 + step
    yield "a digit fewer", (value / 10).quantize(step)
    yield "one", Decimal(1)
    yield "two", Decimal(2)
    yield "three", Decimal(3)
    for around in (99, 100, 101):
        yield "about a hundred", Decimal(around)
    yield "a year of the last century", Decimal(1998)
    yield "a year of this one", Decimal(2024)
    yield "over a thousand", value % 1000 + 1234 if not decimals else Decimal(1234)
    if decimals:
        yield "whole", value.quantize(Decimal(1))
    elif value < 10_000:
        yield "decimal", value + Decimal("0.5")


def moved(html: str, numeral: Numeral, move: Move) -> str:
    """The page with the other value in the number's place."""
    return html[: numeral.start] + move.text + html[numeral.end :]


def is_read_there(record: Record, other: Record) -> bool:
    """Whether another number in its place made any value another: else the page is read elsewhere."""
    return [figure.quantity for figure in record.figures] != [figure.quantity for figure in other.figures]


def told_besides(before: Record, after: Record, at: int, numeral: Numeral, move: Move) -> str | None:
    """What reading the other page tells besides the figure's other value, or None."""
    old, new = before.figures, after.figures
    if len(old) != len(new):
        return f"{len(old)} figures became {len(new)}"
    for place, (a, b) in enumerate(zip(old, new, strict=True)):
        if place != at:
            if a != b:
                return f"another figure changed: {a.raw!r} {a.label!r} became {b.raw!r} {b.label!r}"
            continue
        expected = _expected(a, numeral, move)
        if b.quantity.value != expected:
            return f"its value is {b.quantity.value}, not {expected}"
        # Where one of two places that say a number moves, it is read in the other one: nobody is told that.
        if replace(b, quantity=replace(b.quantity, value=a.quantity.value), raw=a.raw, source=a.source) != a:
            return f"the figure changed: {_brief(a)} became {_brief(b)}"
    return None


def _brief(figure: Figure) -> str:
    q = figure.quantity
    return f"{figure.label!r} in {figure.section!r} {q.unit} {q.qualifier} {q.upper} {len(figure.mentions)}"


def _expected(figure: Figure, numeral: Numeral, move: Move) -> Decimal | None:
    value, shown = figure.quantity.value, numeral.value()
    return value and value / shown * move.value if shown else move.value


class Breach(NamedTuple):
    """A figure whose other value made reading tell something else too: what it was, and what was told."""

    figure: str
    kind: str
    text: str
    told: str


def breaches(html: str, *, url: str | None, most: int, one_in: int = 1) -> Iterator[Breach]:
    """Where a page breaks the law, of up to so many figures, each with its other values or `one_in` so many of them."""
    before = read(html, url=url).record
    tried = 0
    for at, figure in enumerate(before.figures):
        numeral = None if figure.quantity.qualifier is Qualifier.RANK else numeral_of(figure, html, before.language)
        others = list(moves(figure, numeral)) if numeral is not None else []
        if numeral is None or not others or tried == most:
            continue
        tried += 1
        records = ((move, read(moved(html, numeral, move), url=url).record) for move in others[at % one_in :: one_in])
        for move, after in records:
            told = told_besides(before, after, at, numeral, move)
            if told is not None and is_read_there(before, after):
                yield Breach(f"{figure.raw} {figure.label}", move.kind, move.text, told)
