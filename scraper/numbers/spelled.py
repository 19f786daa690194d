"""Numbers in words: "une quarantaine", "eight", "quatre-vingt-dix-sept", "two million", "zweihundertfünfzig"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from figures.expressions import expression
from scraper.numbers.number_words import NumberWords, first_words, number_words

_HALF_A_HUNDRED, _THOUSAND = 50, 1000
"""Half of a hundred or a thousand is more or less so many: "medio centenar"."""

_WORD = expression(r"[^\W\d_]+(?:['’ʼ](?=[яюєїЯЮЄЇ])[^\W\d_]+)*")
"""An apostrophe stands within words before a soft vowel in Ukrainian: "п'ять"."""
_JOINT = expression(r"[ \u00a0\u202f]?[-‑ \u00a0\u202f]")
_BREAKS = "-‑'’ʼ,.()/:;"
"""What parts words, as white space does."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words, `start` to `end` of the text; a collective is `approximate`."""

    start: int
    end: int
    value: Decimal
    approximate: bool = False


def find_spelled(text: str, language: str | None) -> list[Spelled]:
    """The numbers in words, left to right. A lone "one" is an article and is none, nor are plain "hundreds of"."""
    table = number_words(language)
    if table is None or not _may_hold(text, language):
        return []
    return list(_find(text, table, _starting(language)))


def may_be_spelled(text: str, language: str | None) -> bool:
    """Whether a number in words may be in a text, or in one of several that white space parts."""
    table = number_words(language)
    return table is not None and _may_hold(text, language)


@cache
def _needed(language: str | None) -> frozenset[str]:
    table = number_words(language)
    return frozenset(first_words(table)) - table.ones if table is not None else frozenset()


@cache
def _starting(language: str | None) -> frozenset[str]:
    """Every word that a number in words may start with."""
    table = number_words(language)
    if table is None:
        return frozenset()
    phrases = (*table.collectives, *table.fractions)
    return _needed(language) | table.ones | {phrase.replace("-", " ").split()[0] for phrase in phrases}


@cache
def _written(language: str | None) -> frozenset[str]:
    """The words of which one is in every number in words, as they are written: a text is not put in lower case."""
    return frozenset(part for word in _cases(_needed(language)) for part in re.split("['’ʼ]", word))


@cache
def _glued(language: str | None) -> tuple[str, ...]:
    """What stands within the words of a language that writes a number as one: "zweitausend"."""
    table = number_words(language)
    return tuple(_cases(table.glued_scales)) if table is not None else ()


def _cases(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield from (word, word.capitalize(), word.upper())


def _may_hold(text: str, language: str | None) -> bool:
    """Whether a word of a number is there: all that most texts cost."""
    for sign in _BREAKS:
        text = text.replace(sign, " ")
    return not _written(language).isdisjoint(text.split()) or any(scale in text for scale in _glued(language))


def _find(text: str, table: NumberWords, starting: frozenset[str]) -> Iterator[Spelled]:
    words = [(word.start(), word.end(), word.group().lower()) for word in _WORD.finditer(text)]
    index = 0
    while index < len(words):
        word = words[index][2]
        if word not in starting and not any(scale in word for scale in table.glued_scales):
            index += 1
            continue
        found, used = _phrase(text, words, index, table) or _number(text, words, index, table)
        if found is not None:
            yield found
        index += max(used, 1)


_Words = list[tuple[int, int, str]]


def _joined(text: str, words: _Words, index: int) -> bool:
    """Whether the word at `index` follows the one before it over a space or hyphen alone."""
    return _JOINT.fullmatch(text, words[index - 1][1], words[index][0]) is not None


def _run(text: str, words: _Words, index: int, longest: int) -> Iterator[tuple[int, str]]:
    """The phrases of one to `longest` words from `index` on: how many words, and the phrase."""
    phrase = words[index][2]
    yield 1, phrase
    for count in range(2, longest + 1):
        following = index + count - 1
        if following >= len(words) or not _joined(text, words, following):
            return
        phrase += text[words[following - 1][1]].replace("\u00a0", " ") + words[following][2]
        yield count, phrase


def _phrase(text: str, words: _Words, index: int, table: NumberWords) -> tuple[Spelled | None, int] | None:
    """A fraction ("deux tiers") or a collective ("une bonne quarantaine", "two dozen") that starts at a word."""
    best = None
    start, one = words[index][0], words[index][2] in table.ones
    for count, phrase in _run(text, words, index, 5):
        end = words[index + count - 1][1]
        if phrase in table.fractions:
            value = table.fractions[phrase]
            is_rounded = _HALF_A_HUNDRED <= value < _THOUSAND
            best = Spelled(start, _without_of(text, start, end), value, approximate=is_rounded), count
        if count > 1 and (rounded := _collective(phrase, table, one=one)) is not None:
            best = Spelled(start, end, rounded, approximate=True), count
    return best


def _without_of(text: str, start: int, end: int) -> int:
    """A fraction ends before the "of" or article that tells it from the word alone: "half of", "half the"."""
    of = re.search(r"\s(?:of|the|our|all|dos|das)\Z", text[start:end], re.IGNORECASE)
    return start + of.start() if of else end


def _collective(phrase: str, table: NumberWords, *, one: bool) -> Decimal | None:
    head, *rest = phrase.split(" ")
    if rest and rest[0] in table.sizes:
        rest = rest[1:]
    collective = table.collectives.get(" ".join(rest)) or table.collectives.get(" ".join(rest).removesuffix("s"))
    times = 1 if one else table.small.get(head)
    return Decimal(times * collective) if collective is not None and times else None


def _number(text: str, words: _Words, index: int, table: NumberWords) -> tuple[Spelled | None, int]:
    """A cardinal that starts at a word, and how many words were looked at."""
    sum_ = _Sum(table)
    used = taken = 0
    while index + used < len(words) and (used == 0 or _goes_on(text, words, index + used, table)):
        word = words[index + used][2]
        if word in table.joins:
            if not taken or used != taken:
                break
        elif sum_.add(word):
            taken = used + 1
        else:
            break
        used += 1
    start, end = words[index][0], words[index + max(taken, 1) - 1][1]
    if not taken or not sum_.is_number(taken):
        is_counted = taken == 1 and sum_.value > 1 and _follows_article(text, words, index, table)
        found = Spelled(words[index - 1][0], end, Decimal(sum_.value), approximate=True) if is_counted else None
        return found, max(taken, 1)
    if _is_abbreviated_month(text, start, end):
        return None, taken
    return Spelled(start, end, Decimal(sum_.value)), taken


def _follows_article(text: str, words: _Words, index: int, table: NumberWords) -> bool:
    """Whether an article makes a number of a lone scale: "a hundred", "a million"."""
    return index > 0 and words[index - 1][2] in table.ones and _joined(text, words, index)


def _goes_on(text: str, words: _Words, index: int, table: NumberWords) -> bool:
    if _joined(text, words, index):
        return True
    between = text[words[index - 1][1] : words[index][0]]
    return table.commas and between == ", " and words[index - 1][2] in table.scales and words[index][2] in table.small


def _is_abbreviated_month(text: str, start: int, end: int) -> bool:
    """`sept. 2024` and `4 sept` are dates."""
    return text[start:end].lower() == "sept" and re.match(r"\.?\s*\d|\.", text[end : end + 4]) is not None


class _Sum:
    """A number as its words come in: `add` says whether the next one still belongs to it."""

    __slots__ = ("_ceiling", "_group", "_only_scale", "_table", "_total")

    def __init__(self, table: NumberWords) -> None:
        self._table = table
        self._total = 0
        self._group = 0
        self._ceiling = 10**15
        self._only_scale = False

    @property
    def value(self) -> int:
        return self._total + self._group

    def is_number(self, words: int) -> bool:
        """Not a lone "one", and not a lone "million" or "hundred" of who knows how many."""
        if words > 1:
            return True
        return self.value != 1 and (not self._only_scale or (self._table.lone_scales and self.value <= 1000))

    def add(self, word: str) -> bool:
        small = self._table.small.get(word)
        if small is not None:
            return self._add_small(small, word)
        if word in self._table.hundred:
            return self._multiply_hundred()
        power = self._table.scales.get(word)
        return self._multiply(10**power) if power is not None else self._add_glued(word)

    def _add_small(self, small: int, word: str) -> bool:
        below = self._group % 100
        if word in ("vingt", "vingts") and below == 4:
            small = 76
        elif small >= 100:
            if self._group:
                return False
        elif below and not self._fits(below, small):
            return False
        self._group += small
        return True

    def _fits(self, below: int, small: int) -> bool:
        """Whether a number below 100 may follow one: vingt-trois, soixante-dix, dix-sept, quatre-vingt-onze."""
        if below % 10 == 0 and below >= 20 and 0 < small < 10:
            return True
        french = "quatre" in self._table.small
        return french and ((below in (60, 80) and 10 <= small < 17) or (below == 10 and 6 < small < 10))

    def _multiply_hundred(self) -> bool:
        if self._group >= 100:
            return False
        self._only_scale = self._group == 0
        self._group = max(self._group, 1) * 100
        return True

    def _multiply(self, scale: int) -> bool:
        if scale >= self._ceiling or (self._total and not self._group):
            return False
        self._only_scale = self._group == 0
        self._total += max(self._group, 1) * scale
        self._group, self._ceiling = 0, scale
        return True

    def _add_glued(self, word: str) -> bool:
        """zweitausendfünfhundert: the words on both sides of a scale inside a word."""
        for scale in self._table.glued_scales:
            head, found, tail = word.partition(scale)
            if not found or (head and head not in self._table.small) or (tail and tail not in self._table.small):
                continue
            if self._group or self._ceiling <= 1000:
                return False
            self._group = self._table.small.get(head, 0)
            self._multiply(1000)
            self._group = self._table.small.get(tail, 0)
            self._only_scale = not (head or tail)
            return True
        return False
