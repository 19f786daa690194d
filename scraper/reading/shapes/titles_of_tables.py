"""Tables whose rows and columns say when, and only a title over them what: "Einwohner", "1980", "2000", …"""

from collections.abc import Sequence

from scraper.reading.markup.layout import Box, Layout, Line
from scraper.reading.stats.stat import Stat, has_words
from scraper.reading.words.subject_words import names_key_figures


def name_years(layout: Layout, table: Box, stats: Sequence[Stat]) -> Sequence[Stat]:
    """The stats of a table, with its title before their labels where most of these are years alone."""
    dated = [stat for stat in stats if stat.over_years and not any(map(str.isalpha, stat.own))]
    title = _title(layout, table) if dated and 2 * len(dated) >= len(stats) else None
    if title is not None:
        for stat in stats:
            stat.own, stat.before = f"{title.text}, {stat.own}", (title,)
    return stats


def _title(layout: Layout, table: Box) -> Line | None:
    """The caption of a table, or the heading right over it."""
    first = layout.lines[table.first]
    if first.box.tag == "caption":
        return first if _tells(first) else None
    above = layout.lines[table.first - 1] if table.first else None
    return above if above is not None and above.is_heading and _tells(above) else None


def _tells(title: Line) -> bool:
    """Whether a title says what is counted, and not only that figures follow."""
    return has_words(title.text) and not names_key_figures(title.text)
