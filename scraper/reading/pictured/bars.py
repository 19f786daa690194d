"""Bars that show a share by their length alone: what readers who cannot see them are told."""

from collections.abc import Mapping, Sequence

from figures.expressions import expression
from figures.record import Source
from scraper.reading.markup.document import Document
from scraper.reading.markup.flow import Insertion
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.text import fold, has_digit

_SELECTOR = (
    '[role="progressbar"][aria-valuenow], [role="meter"][aria-valuenow], div[aria-valuenow]:not([role]), '
    "span[aria-valuenow]:not([role]), progress[value], meter[value]"
)
_NUMBER = expression(r"\d{1,3}(?:\.\d{1,2})?")
_AMOUNT = expression(r"\d[\d.,\s]{0,12}(?:\s?(?:%|[kKM]|[kKM]?[€$£]|(?:Mio|Mrd)\.? €))?")
_WORD = expression(r"[^\W\d_]{2}")
_METERS = ("meter", "progress")
_NOUGHTS = frozenset(("0", "0%", "0 %", "0\u00a0%"))
_FEWEST = 2
_MAX_CLIMB = 4
_ALL = 100.0


def read_bars(document: Document, *, decimal: str) -> dict[int, Insertion]:
    """The shares of bars beside which no number stands, by the bar's position; of one bar alone nothing is said.

    One alone tells how far something has come, a collection or the page's own reader.
    """
    outline = document.outline
    if not ("aria-valuenow" in outline.having or "progress" in outline.tagged or "meter" in outline.tagged):
        return {}
    bars = outline.select(_SELECTOR)
    told = {place: text for place in bars if (text := _told(place, bars, outline, decimal))}
    if len(told) < _FEWEST:
        return {}
    return {place: Insertion(text=text, source=Source.ALT) for place, text in told.items()}


def _told(place: int, bars: Sequence[int], outline: Outline, decimal: str) -> str:
    """What a bar says: its share, with its name where no words stand beside it; "" where a number does."""
    attributes, is_meter = outline.attributes[place], outline.tags[place] in _METERS
    share = _read_aloud(attributes) or _share(attributes, is_meter=is_meter).replace(".", decimal)
    inside, words = outline.said_at(place).strip(), _row(place, bars, outline)
    if is_meter and inside:
        words = words.replace(inside, " ", 1)  # what it holds is shown where it is not known
    elif inside in _NOUGHTS:
        inside, words = "", words.replace(inside, " ", 1)  # it grows from there
    if not share or has_digit(words) or (has_digit(inside) and not is_meter):
        return ""
    name = "" if _WORD.search(words) else fold(attributes.get("aria-label") or "")
    return f"{share} {name}".strip()


def _read_aloud(attributes: Mapping[str, str | None]) -> str:
    """What is said of a bar in the place of its share, where that is a number with its unit: "450", "4,5 Mio. €"."""
    said = fold(attributes.get("aria-valuetext") or "")
    return said if _AMOUNT.fullmatch(said) is not None else ""


def _share(attributes: Mapping[str, str | None], *, is_meter: bool) -> str:
    """The share in per cent of what the whole bar stands for."""
    value = (attributes.get("value") if is_meter else attributes.get("aria-valuenow")) or ""
    whole = (attributes.get("max") or "1") if is_meter else attributes.get("aria-valuemax") or "100"
    if _NUMBER.fullmatch(value) is None or _NUMBER.fullmatch(whole) is None or not 0 < float(value) <= float(whole):
        return ""
    return f"{_ALL * float(value) / float(whole):.1f}".removesuffix(".0") + " %"


def _row(place: int, bars: Sequence[int], outline: Outline) -> str:
    """The text of the smallest element around a bar, and no other one, that has words or numbers."""
    for step, _ in zip(outline.around(place), range(_MAX_CLIMB), strict=False):
        if len(outline.within(step, bars)) > 1:
            return ""
        text = outline.nodes[step].text(separator=" ")
        if _WORD.search(text) or has_digit(text):
            return text
    return ""
