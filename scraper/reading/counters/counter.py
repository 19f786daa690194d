"""What is known of an animated counter."""

from typing import NamedTuple

from selectolax.lexbor import LexborNode

from scraper.reading.markup.flow import Insertion


class Counter(NamedTuple):
    """An animated counter: what to read in its place, whether its text says otherwise, or that it has no value.

    `rest` are the elements beside it that show more digits of its number.
    """

    node: LexborNode
    attribute: str
    insertion: Insertion | None
    shown: str
    conflict: str | None = None
    rest: tuple[LexborNode, ...] = ()

    @property
    def is_empty(self) -> bool:
        return self.insertion is None
