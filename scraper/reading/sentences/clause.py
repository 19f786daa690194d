"""A number of a sentence between its neighbours."""

from decimal import Decimal
from typing import NamedTuple

from figures.expressions import expression
from scraper.numbers import NumberMatch
from scraper.reading.markup.text import fold
from scraper.reading.words.clause_joints import ClauseWords

BREAK = expression(
    r"[,;:.!?()\[\]|–—•·،؛\s，。；、：！？।](?:(?<=[,;:.!?()\[\]|–—•·،؛])(?=\s|$)|(?<=\s)[–—-]\s|(?<=[()，。；、：！？।]))"
)
"""One set of signs that it may begin with: such a pattern passes over what lies between without being tried."""
_BASES = frozenset(map(Decimal, (3, 4, 5, 6, 8, 10, 20, 50, 100, 1000)))


class Clause(NamedTuple):
    """A number of a sentence; `lead` is what leads up to it from the number before, `following` the next one.

    Where nothing but prepositions and a date part it from the number before, both have one lead: "rose from 1,200 in
    2015 to 2,400".
    """

    text: str
    match: NumberMatch
    lead: str
    following: NumberMatch | None
    words: ClauseWords
    is_bound: bool = False
    """Whether it says how soon or how near something is, and counts nothing."""
    reach: int = 0
    """Where a bound behind it ends, which its label takes in; 0 where there is none."""
    is_compared: bool = False
    """Whether it is only what the number before is compared with."""
    until: int = 0
    """Where the words begin that lead to what it is compared with; 0 where there are none."""

    @property
    def end(self) -> int:
        """Where the next number starts, or what leads to it where it is but compared with; or the text ends."""
        if self.until:
            return self.until
        return self.following.start if self.following is not None else len(self.text)

    @property
    def is_share(self) -> bool:
        return self.match.quantity.unit == "%"

    @property
    def abuts(self) -> bool:
        """Whether the next number of a sentence follows the words behind this one, with nothing between them."""
        return self.following is not None and self.text.rstrip()[-1:] in (".", "!")

    @property
    def is_out_of(self) -> bool:
        """Whether the next number is what this one is out of: "9 von 10 Absolventen"."""
        if self.following is None:
            return False
        base, value = self.following.quantity.value, self.match.quantity.value
        if base not in _BASES or value is None or value >= base or self.match.quantity.unit:
            return False
        return fold(self.text[self.match.end : self.end]).lower() in self.words.out_of
