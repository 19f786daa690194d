"""Every number of a text."""

from collections.abc import Iterable

from figures.record import Quantity
from scraper.numbers.match import Kind, NumberContext, NumberMatch, Problem
from scraper.numbers.numerals import NUMERAL, Reading, Uses, analyse, read_numeral


def find_numbers(text: str, *, context: NumberContext) -> list[NumberMatch]:
    """The numbers of a text from left to right; none overlap."""
    found = []
    for numeral in NUMERAL.finditer(text):
        value = read_numeral(analyse(numeral.group()), decimal=context.decimal, language_decimal=None, uses=Uses.ALONE)
        found.append(
            NumberMatch(
                start=numeral.start(),
                end=numeral.end(),
                number_start=numeral.start(),
                number_end=numeral.end(),
                raw=numeral.group(),
                quantity=Quantity(value=None if isinstance(value, Reading) else value),
                kind=Kind.CARDINAL,
                problem=Problem.AMBIGUOUS_NUMBER if isinstance(value, Reading) else None,
            )
        )
    return found


def learn_decimal(texts: Iterable[str], language: str | None) -> NumberContext:
    """What a page's own numbers prove about its decimal mark."""
    return NumberContext(language=language)


def strip_number(text: str, match: NumberMatch) -> str:
    """The label: the text without number, unit and qualifier; white space folded."""
    return " ".join((text[: match.start] + " " + text[match.end :]).split())
