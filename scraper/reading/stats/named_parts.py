"""Lines of several figures of which each has its name before it: "books – 93,342 pcs., maps – 84 pcs."; or of a whole
and its part, "Readers: 1,817, of which children: 626".
"""

from figures.expressions import expression
from scraper.reading.words.counter_signs import COUNTED_SO
from scraper.reading.words.remark_words import OF_WHICH

_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?"
_NAME = r"[^\W\d_](?:[^:.!?;,\d]|\.(?=[^\W\d_])){1,48}?"
_ITEM = expression(rf"{_NAME}\s?[–—-]\s(?:{_NUMBER})(?:\s?(?:%|[€$£]|[^\W\d_]{{1,12}}\.?))?")
_LAST = expression(rf"(?P<item>{_ITEM.pattern})\s[^\W\d_]{{1,5}}\s(?P<more>(?:{_NUMBER})\s[^\W\d_]{{2,}})")
"""The last item with a number behind "and" that has its name behind it: "maps – 84 pcs. and 39 sets"."""
_BEFORE_A_NAME = expression(r"[,;]\s+(?=[^\W\d_])")
_DASH = expression(r"\s?[–—-]\s\d")
_DASHES = ("– ", "- ", "— ")
_FEWEST = 2
_WHOLE = expression(rf"[^\W\d_][^:.!?\d]{{1,60}}\s?:\s?(?:{_NUMBER})(?![\d%])")
_PART = expression(
    rf"(?:[^:.!?]{{2,60}}\s?[:–—]\s?(?:{_NUMBER})(?:\s?%)?|[^:.!?\d]{{2,60}}\s(?:{_NUMBER})(?:\s?%)?)\W{{0,2}}"
)


def named_parts(text: str) -> list[str]:
    """The parts of such a line; behind the last colon, with what stands before it where this has a number as well."""
    if not any(dash in text for dash in _DASHES):
        return []
    head, colon, listed = text.rpartition(": ")
    if len(_DASH.findall(listed)) < _FEWEST:
        return []
    parts = _BEFORE_A_NAME.split(listed.rstrip(" ."))
    if len(parts) < _FEWEST or not all(map(_ITEM.fullmatch, parts[:-1])):
        return []
    last = _LAST.fullmatch(parts[-1])
    if last is not None:
        parts[-1:] = [last["item"], last["more"]]
    elif _ITEM.fullmatch(parts[-1]) is None:
        return []
    parts = [part.rstrip(" .") for part in parts]
    return [head + colon.rstrip(), *parts] if any(map(str.isdigit, head)) else parts


def whole_and_part(text: str) -> list[str]:
    """The two parts of a line that counts some of what it counts, behind a label of its own."""
    whole = _WHOLE.match(text)
    if whole is None:
        return []
    rest = text[whole.end() :]
    counter = COUNTED_SO.match(rest.lstrip())
    behind = (rest if counter is None else rest.lstrip()[counter.end() :]).lstrip(" ,;(–—-")
    if not behind or OF_WHICH.match(behind) is None or _PART.fullmatch(behind) is None:
        return []
    return [whole.group(), behind.rstrip(" .)")]
