"""Zeros that stand in for figures until a script runs, and numbers written as words where figures stand."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from figures.record import Source
from scraper.numbers import Kind, NumberContext, find_numbers
from scraper.reading.document import Document
from scraper.reading.hydration import Hydrated, hydration, key_of
from scraper.reading.layout import Layout, Line
from scraper.reading.regions import Bar, Regions
from scraper.reading.stats import Refusal, Shape, Stat, has_words
from scraper.reading.tiles import label_of

_MAX_WORD_LINE = 80
_OF = re.compile(r"(?:de |d['’]|of |von |di |van )")


def fill_zeros(
    stats: Sequence[Stat], *, document: Document, context: NumberContext
) -> tuple[list[Stat], list[Refusal]]:
    """Puts a script's values in the place of zeros; where several zeros side by side have none, none is a figure."""
    zeros = [stat for stat in stats if stat.match.quantity.value == 0 and stat.line.source is Source.TEXT]
    if not zeros:
        return list(stats), []
    values = hydration(document)
    dropped: dict[int, Refusal] = {}
    lonely: dict[int, list[Stat]] = defaultdict(list)
    for stat in zeros:
        if not _fill(stat, values, context):
            lonely[id(stat.group)].append(stat)
    for group in lonely.values():
        if len(group) > 1:
            for stat in group:
                dropped[id(stat)] = Refusal(line=stat.line, raw=stat.match.raw, reason="a counter with no value")
    return [stat for stat in stats if id(stat) not in dropped], list(dropped.values())


def _fill(stat: Stat, values: Mapping[str, Hydrated], context: NumberContext) -> bool:
    hydrated = values.get(key_of(label_of(stat)))
    if hydrated is None:
        return False
    text = hydrated.fill(stat.text, decimal=context.decimal or ".")
    matches = find_numbers(text, context=context)
    if not matches:
        return False
    stat.line = stat.line.showing(stat.line.text, source=Source.SCRIPT)
    stat.text, stat.match = text, matches[0]
    return True


def word_stats(layout: Layout, stats: Sequence[Stat], *, regions: Regions, context: NumberContext) -> list[Stat]:
    """Numbers in words ("Zero", "une centaine de …") that stand where, beside them, digits stand."""
    shapes: dict[tuple[str, str], set[Shape]] = defaultdict(set)
    for stat in stats:
        shapes[_kind(stat.line)].add(stat.shape)
    tags = {tag for tag, _ in shapes}
    taken = {stat.line.index for stat in stats}
    found: list[Stat] = []
    for line in layout.lines:
        if line.box.tag not in tags or line.index in taken or _kind(line) not in shapes:
            continue
        word = _word_stat(line, shapes[_kind(line)], context) if len(line.text) <= _MAX_WORD_LINE else None
        region = regions.region_of(line.box)
        if word is not None and (region is None or region.bar is not Bar.HARD):
            found.append(word)
    return found


def _kind(line: Line) -> tuple[str, str]:
    """What sort of line it is: its element's tag and classes."""
    return line.box.tag, line.box.attributes.get("class") or ""


def _word_stat(line: Line, shapes: Collection[Shape], context: NumberContext) -> Stat | None:
    matches = find_numbers(line.text, context=context)
    match = matches[0] if matches else None
    if match is None or match.kind is not Kind.WORD or match.start > 0:
        return None
    own = _OF.sub("", line.text[match.end :].strip())
    shape = Shape.LEADING if has_words(own) else Shape.BARE
    if shape not in shapes or (shape is Shape.LEADING and match.quantity.qualifier is None):
        return None
    return Stat(
        line=line,
        text=line.text,
        match=match,
        shape=shape,
        own=own,
        first=line.index,
        end=line.index + 1,
    )
