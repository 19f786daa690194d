"""What reading a page gives: the record, and why each number on the page became a figure or did not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from figures.record import Record
    from scraper.reading.explanation import Explanation
    from scraper.reading.words.signal_words import Signal


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One reading of a page; explanations in page order. `signals` speak against its being the page asked for."""

    record: Record
    explanations: tuple[Explanation, ...] = ()
    signals: tuple[Signal, ...] = ()
