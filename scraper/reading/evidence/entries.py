"""Groups of numbers that describe things: the entries of a catalogue, a home, a course."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from scraper.numbers import NumberMatch
from scraper.numbers.vocabulary import vocabulary
from scraper.reading.evidence.amounts import DOMESTIC_UNITS, exceeds_one_thing, is_money
from scraper.reading.evidence.conditions import is_small_sum
from scraper.reading.evidence.labels import words_of
from scraper.reading.stats.stat import Stat
from scraper.reading.words.catalogue_words import PRICED
from scraper.reading.words.vocabulary import INSTITUTION_NOUNS

_MOST_ENTRIES = 8
_FEWEST_DAYS = 3
_LONGEST_DAY = 16
_SHORT_DAY = 2
_WAYS = frozenset(("km", "mi"))
_FEWEST_PLACES = 3


def catalogue_entries(
    stats: Sequence[Stat], labels: Sequence[str], listed: Collection[str], *, announced: Sequence[bool]
) -> set[int]:
    """Groups of which half or more is what catalogues and shops say of their goods, or measures of them, or a price.

    Of others only stats, by their identity: prices beside what they buy.
    """
    return _priced(stats, labels, announced) | _mostly(
        stats,
        (
            words_of(label).of_goods
            or label in listed
            or (not is_announced and stat.match.quantity.unit in DOMESTIC_UNITS)
            for stat, label, is_announced in zip(stats, labels, announced, strict=True)
        ),
    )


def descriptions(
    stats: Sequence[Stat], labels: Sequence[str], *, told: Sequence[bool], outside: Collection[int]
) -> set[int]:
    """Groups of which half or more are fields of a thing's description, where nothing announces key figures.

    `outside` are stats, by their identity, beside the part of a page that does: groups there, of which all are fields
    and none is more than one thing has.
    """
    fields = [_describes(stat, label) for stat, label in zip(stats, labels, strict=True)]
    found = _mostly(stats, (is_field and not is_told for is_field, is_told in zip(fields, told, strict=True)))
    found |= _by_distance([stat for stat, is_told in zip(stats, told, strict=True) if not is_told])
    if not outside or not any(fields):
        return found
    said: dict[int, set[str]] = defaultdict(set)
    for stat, label in zip(stats, labels, strict=True):
        said[id(stat.group)].add(label)
    for stat, is_field in zip(stats, fields, strict=True):
        if not is_field or id(stat) not in outside or exceeds_one_thing(stat):
            said.pop(id(stat.group), None)
    return found | {group for group, different in said.items() if len(different) > 1}


def _by_distance(stats: Sequence[Stat]) -> set[int]:
    """The groups of three lengths of ways or more and nothing else, the nearest first: places and how far they are."""
    ways = [stat for stat in stats if stat.match.quantity.unit in _WAYS]
    if len(ways) < _FEWEST_PLACES:
        return set()
    all_of = Counter(id(stat.group) for stat in stats)
    found: dict[int, list[Stat]] = defaultdict(list)
    for stat in ways:
        found[id(stat.group)].append(stat)
    return {
        group
        for group, members in found.items()
        if len(members) == all_of[group] >= _FEWEST_PLACES and _is_ascending([stat.match for stat in members])
    }


def _is_ascending(matches: Sequence[NumberMatch]) -> bool:
    """Whether numbers are greater and greater and one of them is no whole one."""
    values = [match.quantity.value or Decimal(0) for match in matches]
    return all(a <= b for a, b in pairwise(values)) and any(value % 1 for value in values)


def _priced(stats: Sequence[Stat], labels: Sequence[str], announced: Sequence[bool]) -> set[int]:
    """Small groups with a price among numbers that are no sums, where nothing announces figures: what it buys.

    None of them counts what institutions do: beside such an average is told. Where one is more than one thing has, the
    others are none of its description, and only the prices are meant.
    """
    sums: Counter[int] = Counter()
    prices: dict[int, set[int]] = defaultdict(set)
    for stat, label, is_announced in zip(stats, labels, announced, strict=True):
        if is_announced or not is_money(stat.match.quantity):
            continue
        sums[id(stat.group)] += 1
        if is_small_sum(stat.match.quantity) or PRICED.match(label) is not None:
            prices[id(stat.group)].add(id(stat))
    if not prices:
        return set()
    sizes = Counter(id(stat.group) for stat in stats)
    small = {group for group in prices if 2 * sums[group] <= sizes[group] <= _MOST_ENTRIES}
    small -= {
        id(stat.group)
        for stat, label in zip(stats, labels, strict=True)
        if id(stat.group) in small and INSTITUTION_NOUNS.search(label) is not None
    }
    large = {id(stat.group) for stat in stats if id(stat.group) in small and exceeds_one_thing(stat)}
    return (small - large).union(*(prices[group] for group in large))


def _describes(stat: Stat, label: str) -> bool:
    """Whether a label may name a field of a thing's description, or a number is of hours."""
    words = words_of(label)
    return words.is_field or words.of_goods or stat.match.quantity.unit == "h"


def _mostly(stats: Sequence[Stat], told: Iterable[bool]) -> set[int]:
    """The groups of which two stats or more, and half or more, are told to be something."""
    count = Counter(id(stat.group) for stat, is_told in zip(stats, told, strict=True) if is_told)
    if not count:
        return set()
    all_of = Counter(id(stat.group) for stat in stats)
    return {group for group, some in count.items() if some > 1 and 2 * some >= all_of[group]}


def listed_labels(
    stats: Sequence[Stat], labels: Sequence[str], titles: Sequence[tuple[str | None, str | None]]
) -> set[str]:
    """Labels of the fields of a catalogue's entries: three headings or three groups repeat them, or three values."""
    headings: dict[str, set[str | None]] = defaultdict(set)
    groups: dict[str, set[int]] = defaultdict(set)
    values: dict[str, set[object]] = defaultdict(set)
    for stat, label, (section, _) in zip(stats, labels, titles, strict=True):
        headings[label].add(section)
        groups[label].add(id(stat.group))
        values[label].add(stat.match.quantity)
    return {
        label
        for label in headings
        if len(headings[label]) > 2 or len(values[label]) > 2 or (len(groups[label]) > 2 and len(values[label]) > 1)
    }


def days_of_the_week(labels: Sequence[str], language: str | None) -> set[str]:
    """The labels that name days in the page's own language, where three different ones do: a forecast, a timetable.

    Two letters are as soon a state's or a canton's (MA, SO): those do only one after another. One of Chinese script is
    as soon a metal's, and no day's.
    """
    named = vocabulary().weekdays.get((language or "").partition("-")[0].lower(), ())
    short = {label for label in labels if _SHORT_DAY <= len(label.rstrip(".")) <= _LONGEST_DAY} if named else set()
    days = {label for label in short if label.lower().rstrip(".") in named}
    plain = {label for label in days if len(label.rstrip(".")) > _SHORT_DAY}
    return days if len(plain) >= _FEWEST_DAYS or _follow_one_another(labels, days) else set()


def _follow_one_another(labels: Iterable[str], days: Collection[str]) -> bool:
    """Whether three different days are labels with no other between them."""
    run: set[str] = set()
    for label in filter(None, labels):
        run = run | {label} if label in days else set()
        if len(run) >= _FEWEST_DAYS:
            return True
    return False
