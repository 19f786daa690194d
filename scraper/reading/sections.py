"""Under which heading a figure stands."""

from bisect import bisect_left
from collections.abc import Iterable

from scraper.reading.layout import Box, Layout, Line, heading_level
from scraper.reading.regions import Bar, Regions
from scraper.reading.text import fold

_LOOK_BACK = 8
_MAX_HEADING_WORDS = 12
_MAX_HEADING_WITH_NUMBER_WORDS = 7
_QUOTES = ("“", '"', "«", "„", "‘", "❝")


class Sections:
    """The page's headings that are no figure and no label, and which of them a line stands under."""

    def __init__(self, layout: Layout, *, regions: Regions, taken: Iterable[Line]) -> None:
        used = {line.index for line in taken}
        self._layout = layout
        self._regions = regions
        self._headings = [
            line for line in layout.lines if line.index not in used and line.is_heading and self._is_title(line)
        ]
        self._indices = [line.index for line in self._headings]

    def above(self, line_index: int) -> str | None:
        """The text of the heading that the line stands under, or None."""
        at = bisect_left(self._indices, line_index)
        candidates = self._headings[max(0, at - _LOOK_BACK) : at]
        if not candidates:
            return None
        nearest = candidates[-1]
        level = heading_level(nearest.box) or 6
        costs = [
            (_distance(heading, line_index) + 0.8 * back, back, heading)
            for back, heading in enumerate(reversed(candidates))
            if (heading_level(heading.box) or 6) <= level
        ]
        return self._whole(min(costs, key=lambda cost: cost[:2])[2])

    def _is_title(self, line: Line) -> bool:
        text = line.text
        words = len(text.split())
        if not any(map(str.isalpha, text)) or text.startswith(_QUOTES) or words > _MAX_HEADING_WORDS:
            return False
        if words > _MAX_HEADING_WITH_NUMBER_WORDS and any(map(str.isdigit, text)):
            return False
        region = self._regions.region_of(line.box)
        return region is None or region.bar is not Bar.HARD

    def _whole(self, heading: Line) -> str:
        """The heading with all its lines: `<br>` in a heading breaks the line, not the thought."""
        box: Box = heading.box
        return (
            fold(" ".join(line.text for line in self._layout.within(box))) if box.end - box.first < 6 else heading.text
        )


def _distance(heading: Line, line_index: int) -> float:
    """How far a heading lies from a line: by the elements that end between them, and by what else those hold.

    The title of a card belongs to its card alone, though it is the last heading before whatever follows the card.
    """
    steps, step, held = 0, heading.box.parent, heading.box
    while step is not None and not step.first <= line_index < step.end and steps < 16:
        steps += 1
        held = step
        step = step.parent
    return steps + 1.5 * min(held.end - heading.index - 1, 4)
