"""What stats say of each other: beside one another, or made alike anywhere on the page. Counted once for all."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from math import gcd
from typing import NamedTuple

from figures.expressions import expression
from figures.remembered import remembered
from figures.unit_words import CALENDAR_UNITS
from scraper.numbers.members import ATTRIBUTE, RANK
from scraper.numbers.words import split
from scraper.reading.evidence.numbered import FEWEST_NAMED, HEADED, numbered_chapters, numbered_names, numbered_parts
from scraper.reading.stats.stat import Shape, Stat, looks_like_year
from scraper.reading.words.phrases import Names

COUNTS_NEIGHBOURS = "counts its neighbours: 1, 2, 3"
_FEWEST_PLACES = 3
_FEWEST_MARKS = 4
_FIRST_YEAR = 1800
"""Pages name few years before beside other numbers; such a number is as soon so many of something."""

_FEWEST_SLIDES = 2
_SIGNS = ("+", "-", "−", "–", "▲", "▼")


class Peers(NamedTuple):
    """A number of stats: how many of each kind, how many years and counters, and the values that only count places."""

    size: int
    kinds: Mapping[tuple[str, Shape], int]
    years: int
    counters: int
    places: frozenset[int]
    is_show: bool = False
    """Whether they are fractions that count their own places in a row of pictures: "1/4", "2/4"."""
    is_timeline: bool = False
    """Whether three numbers that could be years or more follow one another upwards, or downwards."""
    changes: int = 0
    """How many are changes: per cents with a sign."""
    are_one_and_two: bool = False
    """Whether they are 1 and 2 in this order, each alone: two steps, unless the page announces figures."""
    terms: int = 0
    """How many are whole years, months or days and no more: the ages of cats, the lengths of courses."""
    named: frozenset[int] = frozenset()
    """Those, by their identity, whose number is a part of what several are called, "Student 1", or numbers a text's
    parts, "1.1".
    """
    accounted: int = 0
    """How many cells of a table tell ten thousand or more to an odd cent: accounts do, and no price lists."""

    def like(self, stat: Stat) -> int:
        """How many have the stat's element and shape."""
        return self.kinds.get(_kind(stat), 0)

    def enumerate(self, stat: Stat) -> bool:
        """Whether the stat's number is its own place among them: 1, 2, 3."""
        if id(stat) in self.named:
            return True
        if not self.places:
            return False
        value = stat.match.quantity.value
        return value is not None and value in self.places and _is_set_apart(stat)


_STEP_NAMES = Names(
    r"(?:^|[\s_-])(?:steps?|etapes?|pasos?|passos?|passi|schritte?|stappen|stap|krok\w*|steg|trin)(?=$|[\s_-])"
)
_MOST_STEPS = 12


def is_step(stat: Stat) -> bool:
    """Whether a small number stands apart in an element that its author calls a step's."""
    if not _STEP_NAMES.are(stat.box.names):
        return False
    number = _place(stat)
    return number is not None and 0 < number <= _MOST_STEPS


_MOST_OF_ICONS = 3


def is_lone_step(stat: Stat, group: Peers) -> bool:
    """Whether a tile without others beside it shows 1, 2 or 3 and nothing that dresses it: an icon of what is below."""
    if group.like(stat) > 1 or stat.shape is not Shape.BARE or stat.line.source is ATTRIBUTE:
        return False
    number = _place(stat)
    return number is not None and 0 < number <= _MOST_OF_ICONS


_SHOW_NAMES = Names(
    r"(?:slide|slider|carousel|swiper|gallery|diaporama|bildergalerie)\w*[\s_-]?(?:counter|count|number|index|current|"
    r"fraction|position|status|total)|(?:current|active|total|count\w*)[\s_-]?(?:slide|image|photo|picture)"
)
_LONGEST_PLACE = 12
_PARTS_OF_SHOW = Names(r"^(?:current|index|active|fraction)$")
_PLACE = expression(r"\d{1,3}\s?(?:/|of|sur|von|de|di|van|z)\s?\d{1,3}")


def is_in_show(stat: Stat, alike: Peers, *, is_one_of_figures: bool) -> bool:
    """Whether a number says which of a row of pictures or pages is shown: "1/3" in an element so called, "1 of 3".

    So does "1/4" where those made `alike` go on with "2/4".

    Beside announced key figures made like it, "9 of 10" is a share: of graduates, say.
    """
    text = stat.text.strip()
    if len(text) > _LONGEST_PLACE:
        return False
    if "/" in text and (alike.is_show or text.rstrip("/ ").isdecimal()):
        return True  # "1/": a script has yet to say of how many
    names = [box.names for box in (stat.box, stat.line.box, stat.line.box.parent) if box is not None]
    if text.isdecimal() or _PLACE.fullmatch(text) is None:
        return any(map(_SHOW_NAMES.are, names)) and _place(stat) is not None
    is_told = " of " in text and not is_one_of_figures
    return is_told or any(_SHOW_NAMES.are(name) or _PARTS_OF_SHOW.are(name) for name in names)


_TWO_SIDES = expression(r"(?!.*(?:19|20)\d\d$)[\d.,]+(?:\s?%\s?[^\d%]{3,30}[\d.,]+\s?%|\s?[^\d%]{3,30}\s?[\d.,]+)")
"""A number before and one behind the words: how one team did, and the other."""


_SIDES = 2
_OF_A_MATCH = expression(r"\s*[^\W\d_][^\d\n]+\n\s*\d{1,3}\s*\n\s*\d{1,3}\s*\n\s*[^\W\d_][^\d\n]+\s*")
"""Two numbers between two names: "Nordby", 31, 27, "Sand"."""


def is_one_side(stat: Stat, group: Peers) -> bool:
    """Whether a line, or an element of three, is two numbers with words between them, or one of four has them between
    its words; a change beside what changed is not the other side.
    """
    if stat.shape is not Shape.BARE:
        line = stat.line
        first, last = line.box_at(0), line.box_at(len(line.text) - 1)
        return first is not last and line.box not in (first, last) and _TWO_SIDES.fullmatch(stat.text) is not None
    row = stat.group
    if row is None or group.size != _SIDES or group.like(stat) != _SIDES:
        return False
    if row.end - row.first == _SIDES + _SIDES and stat.match.quantity.unit is None:
        return _OF_A_MATCH.fullmatch(row.node.text(separator="\n")) is not None
    if row.end - row.first != _SIDES + 1 or (group.changes == 1 and not _is_change(stat)):
        return False
    return stat.line.index in (row.first, row.end - 1)


def _is_term(stat: Stat) -> bool:
    """Whether a number is so many whole years, months, weeks or days, neither about so many nor more."""
    quantity = stat.match.quantity
    if quantity.unit not in CALENDAR_UNITS or quantity.qualifier is not None or quantity.value is None:
        return False
    return quantity.value == quantity.value.to_integral_value()


def peers(stats: Sequence[Stat]) -> Peers:
    """What is to be known of stats that stand together; one pass."""
    kinds: dict[tuple[str, Shape], int] = {}
    years: list[Decimal] = []
    counters = changes = fractions = behind_words = terms = pointed = accounted = 0
    for stat in stats:
        kind = stat.line.box.tag, stat.shape  # as `_kind` tells it
        kinds[kind] = kinds.get(kind, 0) + 1
        if looks_like_year(stat.match):
            years.append(stat.match.quantity.value or Decimal(0))
        counters += stat.line.source is ATTRIBUTE
        changes += _is_change(stat)
        terms += stat.match.quantity.unit in CALENDAR_UNITS and _is_term(stat)
        fractions += "/" in stat.match.raw
        behind_words += stat.shape is Shape.TRAILING
        pointed += "." in stat.match.raw
        accounted += stat.settled and stat.match.raw[7:] != "" and _ODD_CENTS.search(stat.match.raw) is not None
    is_timeline = len(years) >= _FEWEST_PLACES and years in (sorted(years), sorted(years, reverse=True))
    places = _places(stats)
    return Peers(
        size=len(stats),
        kinds=kinds,
        years=len(years) if is_timeline else sum(year >= _FIRST_YEAR for year in years),
        counters=counters,
        places=places,
        is_show=fractions >= _FEWEST_SLIDES and _count_places(stats),
        is_timeline=is_timeline,
        changes=changes,
        terms=terms,
        are_one_and_two=len(stats) == _FEWEST_SLIDES
        and [_place(stat) for stat in stats if _is_set_apart(stat)] == [1, 2],
        accounted=accounted,
        named=(numbered_names(stats) if behind_words >= FEWEST_NAMED else frozenset())
        | (numbered_parts(stats) if pointed > 1 else frozenset())
        | (frozenset() if HEADED.isdisjoint(kinds) else numbered_chapters(stats)),
    )


_ODD_CENTS = expression(r"\d{2}[.,'’ \u00a0\u202f]\d{3}[.,](?:\d[1-9]|[1-9]0)(?!\d)")
_OF_ALL = expression(r"(\d{1,2})\s?/\s?(\d{1,2})")


def _count_places(stats: Sequence[Stat]) -> bool:
    """Whether stats are fractions of one number from 1 on, one of them not in lowest terms: nobody shares 2/4."""
    found = [_OF_ALL.fullmatch(stat.match.raw.strip()) for stat in stats if stat.shape is Shape.BARE]
    shown = [(int(each[1]), int(each[2])) for each in found if each is not None]
    wholes = {whole for _, whole in shown}
    if len(shown) < _FEWEST_SLIDES or len(wholes) != 1:
        return False
    in_order = [part for part, _ in shown] == list(range(1, len(shown) + 1))
    return in_order and any(gcd(part, whole) > 1 for part, whole in shown)


def _is_change(stat: Stat) -> bool:
    """Whether it is so many per cent with a sign: "+3 %"."""
    return stat.match.quantity.unit == "%" and stat.match.raw.lstrip()[:1] in _SIGNS


def _kind(stat: Stat) -> tuple[str, Shape]:
    return stat.line.box.tag, stat.shape


def _is_set_apart(stat: Stat) -> bool:
    """Whether nothing but the number stands in its element: places are written so."""
    return stat.shape is Shape.BARE or (stat.shape is Shape.LEADING and stat.has_own_element())


def _places(stats: Sequence[Stat]) -> frozenset[int]:
    """The numbers of stats that count them: 1, 2, 3 in order, or 1 to 4 and on in any order; none where they do not."""
    if len(stats) < _FEWEST_PLACES:
        return frozenset()
    numbers = [number for stat in stats if (number := _place(stat)) is not None]
    distinct = frozenset(numbers)
    steps = sum(b - a == 1 for a, b in pairwise(numbers))
    in_order = len(numbers) > 2 and numbers[0] <= 1 and steps >= max(2, 0.6 * (len(numbers) - 1))
    is_complete = len(distinct) >= 4 and min(distinct) == 1 and max(distinct) == len(distinct)
    return (distinct if in_order or is_complete else frozenset()) | _posts(stats) | _scale(stats)


def _scale(stats: Sequence[Stat]) -> frozenset[int]:
    """The marks of an axis: four numbers alone or more, from nothing or their distance on, each as far from
    the last."""
    if len(stats) < _FEWEST_MARKS:
        return frozenset()
    alone = [stat.match.quantity for stat in stats if stat.shape is Shape.BARE and stat.match.quantity.upper is None]
    marks: set[int] = set()
    for quantity in alone:
        number = _whole(quantity.value)
        if number is None or number < 0 or number in marks:
            return frozenset()
        marks.add(number)
    steps = {b - a for a, b in pairwise(sorted(marks))}
    is_scale = len(marks) >= _FEWEST_MARKS and len(steps) == 1 and min(marks) in steps | {0}
    return frozenset(marks) if is_scale else frozenset()


def _posts(stats: Sequence[Stat]) -> frozenset[int]:
    """The numbers of a thread's posts, #11, #12, #13; what begins with #1 are ranks."""
    ranks = [stat.match.quantity.value for stat in stats if stat.match.quantity.qualifier is RANK]
    posts = [int(rank) for rank in ranks if rank is not None]
    is_thread = len(posts) > 2 and posts[0] > 1 and all(b - a == 1 for a, b in pairwise(posts))
    return frozenset(posts) if is_thread else frozenset()


def _place(stat: Stat) -> int | None:
    """The plain whole number that a stat shows apart from words, as places are shown."""
    quantity = stat.match.quantity
    if quantity.unit is not None or quantity.qualifier is not None or quantity.upper is not None:
        return None
    return _whole(quantity.value) if _is_set_apart(stat) else None


def _whole(value: Decimal | None) -> int | None:
    return int(value) if value is not None and value == value.to_integral_value() else None


_STATES = frozenset(
    split("active|show|shown|in|current|visible|hidden|selected|open|opened|next|prev|first|last|odd|even|fade")
)
"""What an element is now, or by its place, as its class says: not how it is made."""


def signature(stat: Stat) -> str:
    """How a stat is made: tags and classes of the two innermost blocks. Tiles of one widget share it."""
    box = stat.line.box
    above = box.parent
    own = f"{box.tag} {box.attributes.get('class') or ''}"
    return _made(f"{above.tag} {above.attributes.get('class') or ''} > {own}" if above is not None else own)


@remembered(4096)
def _made(names: str) -> str:
    """The tags and classes of an element without those that tell it from its brothers: states, and what is numbered."""
    return " ".join(name for name in names.split() if name in _HEADINGS or not _is_own(name))


_HEADINGS = frozenset(split("h1|h2|h3|h4|h5|h6"))


def _is_own(name: str) -> bool:
    return any(map(str.isdigit, name)) or not _STATES.isdisjoint(name.replace("_", "-").split("-"))
