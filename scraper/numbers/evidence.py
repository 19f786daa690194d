"""What a page's numbers prove together."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from figures.expressions import expression
from scraper.numbers.lexicon import lexicon
from scraper.numbers.match import NumberContext
from scraper.numbers.numerals import NUMERAL, SPACES, first_numeral_end

Mark = Literal[",", "."]

_MARKED = expression(r"[.,](?<=\d.)(?=\d)")
"""A mark between digits, the sign first: most texts have more digits than marks."""

_BOTH = expression(r"\d{1,3}(?:([.,'’])\d{3})+(?!\1)([.,])\d+\Z")
_GROUPS = expression(r"\d{1,3}([.,])\d{3}(?:\1\d{3})+\Z")
_ROUND = expression(r"[1-9]\d{0,2}([.,])\d00\Z")
_THREE = expression(r"[1-9]\d{0,2}([.,])\d{3}\Z")
_SPACED = expression(rf"\d{{1,3}}(?:[{SPACES}'’]\d{{3}})+([.,])\d+\Z")
_FRACTION = expression(r"\d+([.,])(?:\d{1,2}|\d{4,})\Z")
_MEASURED = expression(rf"[{SPACES}]?(?:[%€$£]|[kKM]?€|mi[lo]|Mi[lo]|Mrd|mrd|mld|bn|Md)")
_LAST = expression(rf"[{SPACES}]?\+?[{SPACES}.;]*\Z")
_VERSIONED = expression(r"(?:[vV]|version|WCAG|HTML|CSS|Windows|Bluetooth|Office|Web|[Ii]ndustr(?:y|ie))\s?\Z")
_THOUSANDS = expression(r"\d[kK]\+?(?!\w)")
_ENOUGH, _PAIR = 3, 2
_OTHER: dict[Mark, Mark] = {",": ".", ".": ","}


def learn_decimal(
    texts: Iterable[str],
    language: str | None,
    *,
    leaning: Callable[[], str | None] | None = None,
    scripts: Sequence[str] = (),
) -> NumberContext:
    """What the numbers of a page prove about its decimal mark, to read the doubtful ones (`1.234`) by.

    A number with both marks, several groups, or round hundreds (`12.500`) is proof; so is a decimal beside a percent
    sign, a currency or a magnitude. A bare `4.5` is a hint: it may be a version or a time. Three or more numbers of the
    form `d.ddd` without any other form are proof that the point groups. Proof against the language's own mark counts
    only where nothing on the page contradicts it, not even one number that this mark would part in threes; without a
    language, hints count too. A page that contradicts itself proves nothing.
    On one whose few words are of another language with the other mark, two such numbers that stand bare are proof:
    where a reading hangs on it, `leaning` is asked for that language. So is what a script reads with thousands parted
    by commas (`scripts`), for these numbers where no other is like them.
    """
    seen = _Evidence()
    known, says_k = lexicon(language), False
    for text in texts:
        if known.disputed_magnitudes and not says_k:
            says_k = ("k" in text or "K" in text) and _THOUSANDS.search(text) is not None
        if ("." in text or "," in text) and _MARKED.search(text) is not None:
            _collect(text, seen)
    if scripts and seen.threes[","].issubset(scripts):
        seen.proofs["."] += 1
        seen.threes[","].clear()
    return NumberContext(language=language, decimal=_decide(seen, known.decimal, leaning), says_k=says_k)


@dataclass(slots=True)
class _Evidence:
    """How often each mark was proved, or hinted, to be the decimal one; `threes`: the numbers it parts in threes.

    `measured`: whether one of these has more beside it than ends a line: a unit, a currency, words.
    """

    proofs: Counter[Mark] = field(default_factory=Counter)
    hints: Counter[Mark] = field(default_factory=Counter)
    threes: dict[Mark, set[str]] = field(default_factory=lambda: {",": set(), ".": set()})
    measured: bool = False


def _decide(seen: _Evidence, own: str | None, leaning: Callable[[], str | None] | None) -> Mark | None:
    for mark, texts in seen.threes.items():
        if seen.proofs[mark] or seen.hints[mark] or not texts:
            continue
        is_doubted = mark == own and len(texts) >= _PAIR and not seen.measured
        if len(texts) >= _ENOUGH or (is_doubted and leaning is not None and _has_other_mark(leaning(), mark)):
            seen.proofs[_OTHER[mark]] += 1
    found = set(seen.proofs) or (set(seen.hints) if own is None else set())
    if len(found) != 1:
        return None
    decimal = found.pop()
    is_contradicted = bool(seen.hints[_OTHER[decimal]] or seen.threes[decimal])
    return None if decimal != own and is_contradicted else decimal


def _has_other_mark(language: str | None, own: str) -> bool:
    return language is not None and lexicon(language).decimal != own


def _collect(text: str, seen: _Evidence) -> None:
    for found in NUMERAL.finditer(text):
        numeral = found.group()[: first_numeral_end(found.group())]
        if numeral.isdecimal() or _is_part(text, found.start(), found.start() + len(numeral)):
            continue
        if (shape := _BOTH.match(numeral) or _SPACED.match(numeral)) is not None:
            seen.proofs[_mark(shape[shape.lastindex or 1])] += 1
        elif (shape := _GROUPS.match(numeral) or _ROUND.match(numeral)) is not None:
            seen.proofs[_OTHER[_mark(shape[1])]] += 1
        elif (shape := _FRACTION.match(numeral)) is not None:
            measured = _MEASURED.match(text, found.start() + len(numeral)) is not None
            (seen.proofs if measured else seen.hints)[_mark(shape[1])] += 1
        elif (shape := _THREE.match(numeral)) is not None:
            seen.threes[_mark(shape[1])].add(numeral)
            is_bare = _LAST.match(text, found.start() + len(numeral)) is not None
            seen.measured = seen.measured or not is_bare or text[: found.start()].rstrip()[-1:] in tuple("€$£")


def _mark(mark: str) -> Mark:
    return "," if mark == "," else "."


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether the numeral is a piece of a version, a date, a time, a code or an address."""
    before = text[max(0, start - 12) : start]
    if before[-1:] and (before[-1].isalpha() or before[-1] in "/:_@#§") and before[-1] not in "kK":
        return True
    return text[end : end + 1] in tuple("/:_@") or _VERSIONED.search(before) is not None
