"""The numbers inside a figure's label."""

from figures.record import Mention
from scraper.numbers.match import NumberContext


def find_mentions(label: str, *, context: NumberContext) -> tuple[Mention, ...]:
    """The numbers in a label and what each counts, in order."""
    return ()
