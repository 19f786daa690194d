"""Two shares on one line, with the words of both beside it: "53 / 47" over "femmes / hommes"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from scraper.reading.markup.layout import Layout
from scraper.reading.stats.stat import Stat
from scraper.reading.stats.two_shares import two_shares


def name_two_shares(stats: Sequence[Stat], labels: list[str], layout: Layout) -> None:
    """Gives each of two shares its own words, and both the unit that one of them shows: "53 / 47 %"."""
    for at, (one, two) in enumerate(pairwise(stats)):
        if one.line.index != two.line.index or not two_shares(layout.lines[one.line.index].text, (labels[at],)):
            continue
        unit = one.match.quantity.unit or two.match.quantity.unit
        for stat in (one, two):
            stat.match = stat.match._replace(quantity=replace(stat.match.quantity, unit=unit))
        first, slash, second = labels[at].partition("(")[0].partition("/")
        if labels[at] == labels[at + 1] and slash and first.strip() and second.strip():
            labels[at], labels[at + 1] = first.strip(), second.strip()
