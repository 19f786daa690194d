"""What a page's numbers prove together."""

from collections.abc import Iterable

from scraper.numbers.match import NumberContext


def learn_decimal(texts: Iterable[str], language: str | None) -> NumberContext:
    """What a page's own numbers prove about its decimal mark."""
    del texts
    return NumberContext(language=language)
