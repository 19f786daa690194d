"""Numbers that count down to a day where what says so stands in other elements: the words before, or days and hours."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from figures.expressions import expression
from figures.unit_words import TIME_UNITS
from scraper.numbers import Decoy, NumberContext, find_decoy, find_numbers
from scraper.numbers.decoy_countdown import COUNTED_DOWN
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.stats.stat import Stat

_CLOCK: Mapping[str, re.Pattern[str]] = {
    "days": expression(
        r"days?|jours?|tagen?|tage|d[ií]as?|giorn[oi]|dag(?:en|ar|e|er)?|dni|dzień|päivää?|nap|zile|дн\w+"
    ),
    "hours": expression(
        r"hours?|hrs?|heures?|stunden?|std|horas?|or[ae]|uur|uren|godzin[ay]?|timmar|timer|tuntia?|hodin[ay]?|óra|ore|час\w*"
    ),
    "minutes": expression(r"min(?:ut[a-zę]*|uuttia)?|минут\w*|perc|хвилин\w*"),
    "seconds": expression(r"se[ck](?:ond[a-z]*|und[a-zy]*|onds?)?|segundos?|sekunti\w*|másodperc|секунд\w*"),
}
"""The parts of a clock that counts down, each a whole label of one word."""

_LEADS = expression(
    r"\b(?:dans|noch|nog|nur noch|tra|fra|faltan|quedan|empieza en|comienza en|mancano|faltam|começa em|za|om|через)\Z|"
    r"\b(?:starts?|begins?|opens?|closes?|ends?|launch(?:es|ing)?|next|day|deadline|event|beginn\w*|start\w*|prochaine?)\b"
    r".*\b(?:in|en)\Z"
)
"""How words end that lead up to the days which are left."""

_MAX_LEAD = 80


def counting_down(
    layout: Layout,
    stats: Sequence[Stat],
    labels: Sequence[str],
    groups: Iterable[Sequence[Stat]],
    context: NumberContext,
) -> set[int]:
    """The identities of the stats that count down; `labels` are theirs, in the same order."""
    labelled = {id(stat): label.casefold() for stat, label in zip(stats, labels, strict=True)}
    found = {key for key, label in labelled.items() if not COUNTED_DOWN.isdisjoint(label.split())}
    found |= {id(stat) for stat in stats if stat.match.quantity.unit in TIME_UNITS}
    left = [stat for stat in stats if id(stat) in found and not _is_range(stat)]
    found = {id(stat) for stat in left if _is_led_up_to(layout, stat, context)}
    for members in groups:
        parts = {id(stat): part for stat in members if (part := _part(labelled.get(id(stat), ""))) is not None}
        if _is_clock(list(parts.values())) and all(_may_show(stat, parts) for stat in members):
            found |= parts.keys()
    return found


def _is_range(stat: Stat) -> bool:
    """Whether a stat says from how long to how long something takes, which counts down to nothing."""
    return stat.match.quantity.upper is not None


_PLURAL = expression(r"\([^\W\d_]{1,3}\)\Z")
"""How one word says one and several: "Jour(s)"."""

_ORDER = tuple(_CLOCK)


def _is_clock(parts: Sequence[str]) -> bool:
    """Whether two parts or more go from the larger to the smaller, as often as the clock is shown; hours before days
    are none.
    """
    places = [_ORDER.index(part) for part in parts]
    steps = [later - place for place, later in pairwise(places)]
    return len(set(places)) > 1 and all(
        step > 0 or later == places[0] for step, later in zip(steps, places[1:], strict=True)
    )


_FULL: Mapping[str | None, int] = {"hours": 24, "minutes": 60, "seconds": 60}
"""How many of a part make one of the next larger: no clock shows more."""


def _may_show(stat: Stat, parts: Mapping[int, str]) -> bool:
    """Whether a clock may show such a number of a part: beside 340 days 2500 hours are no time left.

    Of its largest part there may be any number.
    """
    value, part = stat.match.quantity.value, parts.get(id(stat))
    is_largest = part == min(parts.values(), key=_ORDER.index)
    return is_largest or part not in _FULL or value is None or value <= _FULL[part]


def _part(label: str) -> str | None:
    """Which part of a clock a label names, if it is nothing else."""
    word = label.strip(" .:")
    if word[-1:] == ")":
        word = _PLURAL.sub("", word)
    if not word or " " in word:
        return None
    return next((name for name, words in _CLOCK.items() if words.fullmatch(word)), None)


def _is_led_up_to(layout: Layout, stat: Stat, context: NumberContext) -> bool:
    """Whether the words before a number say that so many days or hours are left, or those behind it."""
    before, behind = (
        _shown(reversed(layout.lines[max(0, stat.first - 3) : stat.first])),
        _shown(layout.lines[stat.end : stat.end + 3]),
    )
    behind = "" if behind[:1].isdecimal() else behind  # the next tile's: no "38 hours 7" is meant
    lead = f"{before} {stat.text[: stat.match.start]}".strip()
    rest = f"{stat.text[stat.match.number_end :]} {behind}"
    text = f"{lead} {stat.text[stat.match.start : stat.match.number_end]}{rest}"
    if _LEADS.search(lead.casefold().rstrip(" :…")) and _counts_days(rest):
        return True
    own = next((match for match in find_numbers(text, context=context)[:3] if match.start >= len(lead)), None)
    return own is not None and find_decoy(text, own, language=context.language) is Decoy.TIME


def _counts_days(behind: str) -> bool:
    words = behind.split()
    return bool(words) and words[0].casefold() in COUNTED_DOWN


def _shown(lines: Iterable[Line]) -> str:
    """The first of some lines that says something, where it is short."""
    text = next((line.text for line in lines if line.text), "")
    return text if len(text) <= _MAX_LEAD else ""
