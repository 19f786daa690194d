"""Lists and tables of amounts, known by their form: line for line a number and what it counts.

What an institution counts is large, a share, or money in thousands; recipes, timetables, plans and goods are told by
their small numbers, their units and their prices.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from figures.expressions import expression
from figures.record import Quantity
from figures.remembered import remembered
from figures.unit_words import CALENDAR_UNITS
from scraper.numbers import COUNTED_UNITS
from scraper.numbers.members import AT_LEAST, AT_MOST
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.stats.stat import Shape, Stat, has_words, looks_like_year
from scraper.reading.words.catalogue_words import GRANTED, PAID, SALARY
from scraper.reading.words.field_words import FIELDS
from scraper.reading.words.length_words import LAND
from scraper.reading.words.vocabulary import DURATION, INSTITUTION_NOUNS, NO_EVENTS

_FEWEST = 3
_LARGE = 100
_MAX_ENTRY_WORDS = 6
_YEAR = expression(r"(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?")
_PEOPLE_OF_A_YEAR = expression(r"([^\W\d_]{0,2}(?:\d{1,2}|元|(?:19|20)\d\d)年度?)\s?[：:]?\s?[名人]")
_COLONS = (":", "：")
_THOUSANDS = 1000
_A_YEARS = 20
"""How many prices a scholarship is in a year."""
_DEAR_IN = {
    "HUF": 50_000, "JPY": 50_000, "KRW": 200_000, "RUB": 20_000, "CZK": 10_000, "ISK": 50_000, "INR": 20_000,
    "SEK": 10_000, "NOK": 10_000, "DKK": 10_000, "PLN": 4_000, "RON": 5_000, "TRY": 20_000, "UAH": 30_000,
    "RSD": 100_000, "BRL": 5_000, "MXN": 20_000, "THB": 20_000, "PHP": 50_000, "ZAR": 20_000,
}  # fmt: skip
BUDGET = 100_000
"""What money amounts to beside other numbers: a price and a deposit stand beside what a thing measures."""
DOMESTIC_UNITS = frozenset(
    """
    g kg mg mm cm m ml cl l min h s ms kcal kJ °C °F ° MB GB kB TB Hz kHz MHz GHz W V rpm hp pt
    km/h hPa kV nm µm
    """.split()  # noqa: SIM905 - a table to be read, not a list of strings
)
"""Units of recipes, goods and timetables."""


def in_lists_of_amounts(layout: Layout, groups: Mapping[int, Sequence[Stat]]) -> frozenset[int]:
    """The stats, by their identity, that stand in such a list or table."""
    worded = (members for members in groups.values() if any(stat.shape is not Shape.BARE for stat in members))
    runs = [run for members in worded for run in _runs(layout, members)]
    told = [run for run in runs if is_institutional((stat.match.quantity, stat.own) for stat in run)]
    told += _by_year(layout, runs)
    told += (run for run in runs if _counts_people_by_year(run))
    told += _saying_the_same(runs, told)
    told += _beside(runs, told)
    if any(run[0].settled for run in told):
        told += (run for run in runs if run[0].settled and all(map(_is_large_sum, run)))
    if any(_is_named_in_bold(run[0]) for run in told):
        told += (run for run in runs if all(map(_is_named_in_bold, run)))
    return frozenset(id(stat) for run in told for stat in run if stat.shape is not Shape.BARE)


def _by_year(layout: Layout, runs: Sequence[list[Stat]]) -> Iterator[list[Stat]]:
    """Lists that say the same of different years, each under its own."""
    years: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    headed: list[tuple[tuple[str, ...], list[Stat]]] = []
    for run in runs:
        above = layout.lines[run[0].first - 1].text.strip() if run[0].first else ""
        if len(run) >= _FEWEST and _YEAR.fullmatch(above) is not None:
            told = tuple(stat.own for stat in run)
            years[told].add(above)
            headed.append((told, run))
    return (run for told, run in headed if len(years[told]) > 1)


def _counts_people_by_year(run: Sequence[Stat]) -> bool:
    """Whether each line says of another year how many people there were, with their counter: "令和7年度：5名"."""
    years = [found[1] for stat in run if (found := _PEOPLE_OF_A_YEAR.fullmatch(stat.own)) is not None]
    return len(run) >= _FEWEST and len(set(years)) == len(run)


def _saying_the_same(runs: Sequence[list[Stat]], told: Sequence[list[Stat]]) -> list[list[Stat]]:
    """Lists that say the same of something else, each under its heading, however few there are of it."""
    said = {tuple(stat.own for stat in run) for run in told if len(run) >= _FEWEST}
    return [run for run in runs if tuple(stat.own for stat in run) in said and run not in told] if said else []


def _beside(runs: Sequence[list[Stat]], told: Sequence[list[Stat]]) -> list[list[Stat]]:
    """Lines of a label, a colon and a number in the element of such a list: what it adds up to, above all."""
    lists = {id(run[0].line.box.parent) for run in told if _are_labelled(run)}
    others = [run for run in runs if run not in told] if lists else []
    return [run for run in others if not lists.isdisjoint(_elements(run[0])) and _are_labelled(run)]


def _elements(stat: Stat) -> tuple[int, int]:
    """The element whose line a stat is, and the one around it."""
    box = stat.line.box
    return id(box), id(box.parent)


def _are_labelled(run: Sequence[Stat]) -> bool:
    labels = [stat.text[: stat.match.start].rstrip() for stat in run if stat.shape is Shape.TRAILING]
    return len(labels) == len(run) and all(label.endswith(_COLONS) for label in labels)


def _is_named_in_bold(stat: Stat) -> bool:
    """Whether a line is a bold name, a colon and a number: a page that tells so of itself does it in every part."""
    pieces, start = stat.line.pieces, stat.match.start
    if stat.shape is not Shape.TRAILING or len(pieces) < 2 or pieces[0][1].tag not in ("b", "strong"):
        return False
    return ":" in stat.text[pieces[1][0] - 2 : start] and not any(map(str.isdigit, stat.text[: pieces[1][0]]))


def _is_large_sum(stat: Stat) -> bool:
    """Whether a cell is a sum as institutions have: beside a table of amounts a smaller one is another."""
    return is_budget(stat.match.quantity)


def is_institutional(amounts: Iterable[tuple[Quantity, str]]) -> bool:
    """Whether three numbers or more, each with its words, are what an institution tells of itself."""
    read = [(quantity, words) for quantity, words in amounts if quantity.value is not None]
    known = [quantity for quantity, _ in read]
    if len(known) < _FEWEST or 4 * sum(quantity.unit in DOMESTIC_UNITS for quantity in known) > len(known):
        return False
    if 2 * sum(DURATION.match(words) is not None for _, words in read) >= len(known):
        return False
    sums = [abs(q.value or Decimal(0)) * _THOUSANDS / dear_in(q.unit) for q in known if is_money(q)]
    if sums and max(sums) < (_THOUSANDS if len(sums) == len(known) else BUDGET):
        return False
    return 2 * sum(_is_telling(quantity, words) for quantity, words in read) >= len(known)


def is_money(quantity: Quantity) -> bool:
    """Whether its unit is a currency."""
    unit = quantity.unit
    return unit is not None and len(unit) == 3 and unit.isalpha() and unit.isupper() and unit not in COUNTED_UNITS


CAPITALS = frozenset(
    (
        *(
            "資本金",
            "资本金",
            "注册资本",
            "註冊資本",
            "자본금",
            "Share capital",
            "Paid-up capital",
            "Registered capital",
        ),
        *("Capital social", "Capital", "Capitale sociale", "Stammkapital", "Grundkapital", "Kapitał zakładowy"),
        *("Základní kapitál", "Уставный капитал", "Aktiekapital", "Aksjekapital"),
    )
)
"""What only a company has, and says where it tells who it is."""


def is_budget(quantity: Quantity) -> bool:
    """Whether a sum is more than a thing costs, in any currency."""
    return is_money(quantity) and abs(quantity.value or Decimal(0)) >= BUDGET


def dear_in(currency: str | None) -> int:
    """What is more than most prices in a currency; a thousand in those that are worth about a euro."""
    return _DEAR_IN.get(currency or "", _THOUSANDS)


def is_pay(quantity: Quantity, label: str) -> bool:
    """Whether a sum is what a post pays: from so much, or to so much; or what a scholarship does."""
    is_open = quantity.upper is not None or quantity.qualifier in (AT_LEAST, AT_MOST)
    if not is_money(quantity):
        return False
    if is_open and SALARY.search(label) is not None:
        return True
    if PAID.match(label) is None:
        return False
    return GRANTED.match(label) is None or abs(quantity.value or Decimal(0)) < _A_YEARS * dear_in(quantity.unit)


def is_scaled(stat: Stat) -> bool:
    """Whether a magnitude stands behind the number: then two decimals are no cents ("1,15 bilhão")."""
    digits = sum(map(str.isdigit, stat.match.raw))
    return len(str(abs(int(stat.match.quantity.value or 0)))) > digits


def exceeds_one_thing(stat: Stat) -> bool:
    """Whether a number is none of a flat's or a course's: a thousand or more of something, or a budget."""
    quantity = stat.match.quantity
    value = abs(quantity.value or Decimal(0))
    if is_money(quantity):
        return value * _THOUSANDS >= BUDGET * dear_in(quantity.unit)
    is_count = quantity.unit is None and value >= _THOUSANDS and not looks_like_year(stat.match)
    return is_count or is_scaled(stat)


def is_of_land(quantity: Quantity) -> bool:
    """Whether no goods are so long: a network, a mountain."""
    return quantity.unit in ("km", "mi") or (quantity.unit == "m" and abs(quantity.value or Decimal(0)) >= _LARGE)


@remembered(4096)
def begins_with_land(label: str) -> bool:
    """Whether a label begins with a unit in words of what institutions own and run: "hectares"."""
    return LAND.match(label) is not None


@remembered(4096)
def is_land(label: str) -> bool:
    """Whether a label begins with such a unit, or ends with it behind what is so large: "canal kilomètres"."""
    return begins_with_land(label) or LAND.fullmatch(label.rpartition(" ")[2]) is not None


def _is_telling(quantity: Quantity, words: str) -> bool:
    is_large = abs(quantity.value or Decimal(0)) >= _LARGE
    is_measure = quantity.unit is not None and quantity.unit not in CALENDAR_UNITS
    if is_measure or quantity.qualifier is not None or is_large:
        return True
    if INSTITUTION_NOUNS.search(words) is not None:
        return True
    return NO_EVENTS.match(words) is not None and FIELDS.fullmatch(words.strip(" .")) is None  # "places" of a course


def _runs(layout: Layout, members: Sequence[Stat]) -> Iterator[list[Stat]]:
    """Stats made alike that follow one another with no other words between them; the cells of a table."""
    run: list[Stat] = []
    for stat in members:
        if run and not _goes_on(layout, run[-1], stat):
            yield run
            run = []
        run.append(stat)
    yield run


def _goes_on(layout: Layout, last: Stat, stat: Stat) -> bool:
    if last.settled or stat.settled:
        return last.settled and stat.settled
    if last.line.box.tag != stat.line.box.tag:
        return False
    between = layout.lines[last.end : stat.first]
    if len(between) == 1 and _is_brother(between[0], stat.line):
        return True
    return not any(_interrupts(line, (*last.after, *stat.before)) for line in between)


def _is_brother(line: Line, other: Line) -> bool:
    """Whether a few words stand in an element beside another's, made alike: an entry of a list without a number."""
    one, two = line.box, other.box
    return one.tag == two.tag and one.parent is two.parent and len(line.text.split()) <= _MAX_ENTRY_WORDS


def _interrupts(line: Line, labels: Sequence[Line]) -> bool:
    return line not in labels and has_words(line.text) and not any(map(str.isdigit, line.text))
