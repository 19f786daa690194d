"""Lines that are several: figures side by side, between bullets, bars or commas, and a change behind its figure."""

import re
from collections.abc import Sequence

from figures.expressions import expression
from scraper.numbers.members import ALT
from scraper.numbers.qualifier_words import BEFORE
from scraper.numbers.words import split
from scraper.reading.markup.layout import Box, Line
from scraper.reading.stats.dated_values import dated_values
from scraper.reading.stats.named_parts import named_parts, whole_and_part
from scraper.reading.stats.two_counts import east_asian_counts, two_counts
from scraper.reading.stats.two_shares import beside, named_shares, two_shares
from scraper.reading.words.vocabulary import DURATION

_BULLETS = "·•‧∙|★☆✦✶◆◇●○■▪►▸➤♦✓✔"
_BULLET = expression(rf"[{_BULLETS}]")
_PARTING = expression(rf"[{_BULLETS},;–—-](?:(?<=[{_BULLETS}])|(?<=[,;])\s|(?<=\s[–—-])\s)")
"""What one of several figures ends with, where all stand in one element."""

_TWO_NUMBERS = expression(r"\d\D++\d")
_MEASURED = expression(r"[€$£]?\s?\d[\d.,\s'’]*(?:(?<=[€$£])|\s?(?:%|(?:[A-Za-z]{1,3}\.?\s?)?[€$£]))")
"""A share or a sum of money and nothing else: two of them in elements side by side are two figures."""

_YEARS = expression(r"(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?")
_ALIKE = expression(
    rf"(?:{_MEASURED.pattern}(?:\0|\Z))+|(?:{_YEARS.pattern}(?:\0|\Z))+|(?P<plain>(?:[+−-]?\d[\d.,\s'’]*(?:\0|\Z))+)"
)
"""Texts between NULs of which each is a share or a sum, or a year, or a plain number."""

_YEAR_BEHIND = expression(r"(?<=[^\W\d_] )(?:19|20)\d\d\b")
"""A year behind words: what it dates is no figure for it."""

_YEAR_AHEAD = expression(r"\A20[12]\d(?:\s[^\W\d_]{1,2}\.|\.)?(?=\s[^\W\d_])")
"""A year of our days before words, "2024 budget", "2024 m. biudžetas": the number behind the dash is theirs."""

PLAYED = expression(
    r"\A(?=[^\W\d_])[^a-zß-ÿ\d][^\d:]{2,40}\s(?P<home>\d{1,3})\s?[-–]\s?"
    r"(?:(?P=home)|0|(?<=0 [-–] )\d{1,3}|(?<=0[-–])\d{1,3}|\d{1,3}(?=\s[^\d(]{3,40}\s\(\d{1,3}\s?[-–:]\s?\d))"
    r"\s(?=[^\W\d_])[^a-zß-ÿ\d]"
)
"""A line of two names around a result, which no range is: level, to nil or from nil, or with its sets behind."""

_DIGIT_AND_WORD = expression(r"(?=.*\d)(?=.*[^\W\d_]{2})")


def parts_of_line(line: Line) -> list[Line]:
    """What bullets, bars or elements side by side divide a line into, where each part is a number with words."""
    text, is_whole = line.text, len(line.pieces) < 2
    is_single = is_whole and _TWO_NUMBERS.search(text) is None
    if not is_single and PLAYED.search(text) is not None:
        return [line]
    told = [] if is_single else _told_apart(line)
    if told:
        return told
    if is_single or (is_whole and "/ " not in text and _PARTING.search(text) is None):
        return [line]
    parts = [part.strip() for part in _BULLET.split(text) if part.strip()]
    if len(parts) < 2:
        fewest = _FEWEST_IN_PICTURES if line.source is ALT else _FEWEST_ENUMERATED
        parts = _slashed(text) or _enumerated(text, fewest) or (named_parts(text) if "," in text else [])
        parts = parts or _dashed(text) or _labelled(text) or _named(text, fewest)
    if len(parts) < 2:
        elements = _side_by_side(line)
        change = _change_at_end(elements)
        if change:
            return _excerpts(line, [text[: -len(change)].rstrip(), change])
        if len(elements) > 1 and _are_values(elements, line):
            return _excerpts(line, elements)
        parts = elements
    return _excerpts(line, parts) if len(parts) > 1 and _are_figures(parts) else [line]


def _excerpts(line: Line, parts: Sequence[str]) -> list[Line]:
    """The stretches of a line that its parts are, looked for from its end: what leads up to them may say one as well,
    and so may a part, "15 students" before "5 students".
    """
    text = line.text
    end, found = len(text), []
    for part in reversed(parts):
        at = text.rfind(part, 0, end)
        end = at if at >= 0 else end
        found.append(line.excerpt(part, at=at))
    return found[::-1]


def _are_values(elements: Sequence[str], line: Line) -> bool:
    """Whether elements side by side are a value each, with its sign, or plain over as many years; or those years."""
    alike = _ALIKE.fullmatch("\0".join(elements))
    if alike is None or alike["plain"] is None:
        return alike is not None
    return sum(_YEARS.fullmatch(text) is not None for text in [*beside(line)]) == len(elements)


def _are_figures(parts: Sequence[str]) -> bool:
    """Whether each of some parts is a number with words; of four or more one may say it in words alone, "half a million
    books", or lead on, "More about us".
    """
    told = sum(_DIGIT_AND_WORD.match(_undated(part)) is not None for part in parts)
    return told == len(parts) or (told == len(parts) - 1 and told >= _FEWEST_ENUMERATED)


def _told_apart(line: Line) -> list[Line]:
    """The parts that words or years around the numbers tell."""
    text = line.text
    told = east_asian_counts(text) if "、" in text or "，" in text else []
    told = told or dated_values(text) or two_shares(text, beside(line)) or two_counts(text)
    if not told and "%" in text:
        told = named_shares(text)
    if not told and ":" in text and text.count(":") > 1:
        told = whole_and_part(text)
    return [line.showing(part) for part in told]


def _undated(part: str) -> str:
    """A part without the year behind its words or ahead of them."""
    return _YEAR_AHEAD.sub("", _YEAR_BEHIND.sub("", part))


_COMMA, _DASH = expression(r"[,;]\s+(?:(?:and|et|und|y|e|en|i|och|og|oraz)\s)?"), expression(r"\s[–—-]\s")
_DASHES = "–—-"
_SPACED_DASH = expression(rf"[{_DASHES}](?<=\s.)(?=\s)")
"""The sign first: there are fewer of them than spaces."""
_AND = expression(r"\s(?:and|et|und|y|e|en|i|och|og|a|oraz|sowie|ainsi que)\s(?=(?:[^\W\d]+\s){0,2}[€$£]?\s?\d)")
"""Between the last two parts."""

_QUALIFIERS = frozenset(
    f"{phrase} " for meanings in BEFORE.values() for phrases in meanings.values() for phrase in split(phrases)
)
_LONGEST_QUALIFIER = 32
_ENUMERATED = expression(r"[^\w\s]{0,2}\s?\d[^:]*")
_ENUMERATED_HEAD = expression(r"[^\w\s]{0,2}\s?\d")
"""How the first of such parts begins: most sentences with commas need not be parted to know that they are none."""
_FEWEST_ENUMERATED, _FEWEST_IN_PICTURES = 3, 2
_JOINT = expression(r"\s(?:and|et|und|y|e|en|i|och|og|oraz)\s")
_BEFORE_A_WORD = expression(r"[,;]\s+(?=[^\W\d_])")
_MAX_ENUMERATED_WORDS = 12


def _slashed(text: str) -> list[str]:
    """The parts of "1,200 students / 85 staff"; none where a slash joins something else, as "24 hours / 7 days"."""
    parts = _SLASH.split(text) if "/ " in text else []
    return parts if len(parts) > 1 and all(map(_is_count, parts)) else []


def _is_count(part: str) -> bool:
    found = _COUNT.match(part) if len(part.split()) <= _MAX_SLASHED_WORDS else None
    return found is not None and DURATION.match(part, found.end() - 2) is None


_SLASH = expression(r"\s/{1,2}\s")
_COUNT = expression(r"[€$£]?\s?\d[\d.,\s'’]*(?:\s?(?:%|\+|[€$£]))?\s[^\W\d_]{2}")
_MAX_SLASHED_WORDS = 6

_TWO_SENTENCES = expression(r"[.!?](?<=[^\W\d_]{3}.)\s+[A-ZÀ-ÝА-ЯЁІЇЄҐΑ-Ω]")
"""Of which one has a remark between dashes, and none is a list."""


def _dashed(text: str) -> list[str]:
    if not any(dash in text for dash in _DASHES) or _SPACED_DASH.search(text) is None:
        return []
    parts = _DASH.split(text)
    if len(parts) > 1 and _TWO_SENTENCES.search(text) is not None:
        return []
    if len(parts) > 1 and (ends := _ENDS.search(text)) is not None and _is_range(text, ends):
        return []
    is_whole = all(part.count("(") == part.count(")") for part in parts)
    return parts if len(parts) > 1 and is_whole and all(_DIGIT_AND_WORD.match(part) for part in parts) else []


_ENDS = expression(
    r"\d\s?(?P<unit>%|°[CF]?|[kcdm]?m[²³]?|mi|ft|ha|k?g|t|[kMGT]?Wh?|h|min|s|l|km/h|€)\s[–—-]\s"
    r"(?P<upper>[-−]?\d[\d.,]*)\s?(?P=unit)(?![\w²³])"
)
"""Where one unit stands on both sides of a dash: "25 km – 35 km"."""
_NUMBER_AT_END = expression(r"[-−]?\d[\d.,'’ \u00a0\u202f]*\Z")


def _is_range(text: str, ends: re.Match[str]) -> bool:
    """Whether two measures are the ends of one, the greater second: words stand on one side of both, "25 km –
    35 km trails", or a colon parts them, "Summers: 25°C – 35°C (July)"; "Men 45 % – 55 % Women" are two.
    """
    number = _NUMBER_AT_END.search(text, 0, ends.start() + 1)
    if number is None or _size(number.group()) >= _size(ends["upper"]):
        return False
    before, behind = text[: number.start()].rstrip(), text[ends.end() :].lstrip()
    return not before or not behind or behind[0] == "(" or (before[-1] == ":" and ends["unit"] != "%")


def _size(digits: str) -> float:
    """How great a number is beside another that is written alike: it has one mark at most, or is 0."""
    plain = "".join(digits.split()).replace("−", "-").rstrip(".,").replace(",", ".")
    return float(plain) if plain.count(".") <= 1 and "'" not in plain and "’" not in plain else 0.0


_LABELLED = expression(r"[^:.!?]{2,60}\s?:\s?[^:]{0,12}\d[^:]{0,40}")


def _labelled(text: str) -> list[str]:
    """The three parts or more of "Einwohner: 12.300, Fläche: 48 km², Schulen: 9"."""
    parts = _BEFORE_A_WORD.split(text) if text.count(":") >= _FEWEST_ENUMERATED else []
    return parts if len(parts) >= _FEWEST_ENUMERATED and all(map(_LABELLED.fullmatch, parts)) else []


_FEW_WORDS = 3
_NAMED_HEAD = r"[^\W\d_][^:.!?\d]{1,40}\s[€$£]?\s?\d"
_NAMED = expression(_NAMED_HEAD + r"[\d.,\s]*(?:\s?(?:%|[€$£]|[^\W\d_]{1,4}²?))?")
_NAMED_TOTAL = expression(
    r"(?P<sum>[^\W\d_][^:.!?\d€$£]{1,40}\s(?:[€$£]\s?\d[\d.,'’\s]*|\d[\d.,'’\s]*(?:%|[€$£]|[A-Z]{3}\b)))"
    r"(?:\s[^\W\d_]{2,4})?"
)
"""What ends a list of shares, without its tax: "total 448 830 € TTC"."""
_FIRST_NAMED = expression(_NAMED_HEAD)


def _named(text: str, fewest: int) -> list[str]:
    """The parts of "Staff 54 %, running costs 31 %, investment 15 %", also behind a colon."""
    if text.count(",") + text.count(";") < fewest - 2:
        return []
    listed = text.rpartition(": ")[2].rstrip(".")
    if _FIRST_NAMED.match(listed) is None:
        return []
    parts = _BEFORE_A_WORD.split(listed)
    parts[-1:] = _JOINT.split(parts[-1], maxsplit=1)
    return parts if len(parts) >= fewest and all(map(_NAMED.fullmatch, parts)) else []


def _enumerated(text: str, fewest: int) -> list[str]:
    """The parts of "12 500 students, 48 % women, 310 professors", also behind a colon."""
    if text.count(",") + text.count(";") < fewest - 2:
        return []
    listed = text.rpartition(": ")[2]
    if _ENUMERATED_HEAD.match(_unqualified(listed)) is None:
        return []
    parts = _COMMA.split(listed)
    parts[-1:] = _AND.split(parts[-1].removesuffix("."), maxsplit=1)
    total = _NAMED_TOTAL.fullmatch(parts[-1]) if len(parts) > fewest else None
    numbered = parts if total is None else parts[:-1]
    is_list = len(parts) >= fewest and all(
        len(part.split()) <= _MAX_ENUMERATED_WORDS and _ENUMERATED.fullmatch(_unqualified(part)) for part in numbered
    )
    if is_list and total is not None:
        parts[-1] = total["sum"]
    elif is_list and len(parts[-1].split()) <= _FEW_WORDS:
        parts[-1] = parts[-1].rstrip(".")  # more of them are a sentence, which is read as one
    return parts if is_list else []


def _unqualified(part: str) -> str:
    """A part without the qualifier that it begins with, "over", "près de"."""
    if part[:1].isdigit():
        return part
    head = part[:_LONGEST_QUALIFIER].lower()
    behind = [place for place, letter in enumerate(head, start=1) if letter == " "]
    return part[max((place for place in behind if head[:place] in _QUALIFIERS), default=0) :]


_CHANGE = expression(
    r"[(▲▼↑↓↗↘]?\s?(?:[+\-−–±▲▼↑↓]\s?)\d[\d.,]*\s?(?:%|p\.?p|pts?\b|points?\b).*|\([+\-−–±]\s?\d[\d.,]*\)"
)


def _change_at_end(elements: Sequence[str]) -> str:
    """The change that an element of its own shows behind a figure: "+12 % vs 2023"; "" where there is none."""
    if len(elements) < 2 or not _CHANGE.fullmatch(elements[-1]) or not any(map(str.isdigit, "".join(elements[:-1]))):
        return ""
    return elements[-1]


def _side_by_side(line: Line) -> list[str]:
    """The texts of the inline elements of one kind that make up a line: links, or spans that a style sheet parts."""
    pieces = line.pieces
    if len(pieces) < 2:
        return []
    tops = [_top(box, line.box) for _, box in pieces]
    if None in tops or len({top.tag for top in tops if top is not None}) > 1:
        return []
    starts = [start for (start, _), top, last in zip(pieces, tops, [None, *tops], strict=False) if top is not last]
    texts = [line.text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(line.text)], strict=True)]
    return [text for text in texts if any(map(str.isalnum, text))]


def _top(box: Box, block: Box) -> Box | None:
    """The child of the block that holds the box; None where that is the block itself or it lies deep."""
    step = box
    for _ in range(8):
        if step is block or step.parent is None:
            return None
        if step.parent is block:
            return step
        step = step.parent
    return None
