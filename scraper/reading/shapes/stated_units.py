"""Units that are said once for all numbers under or beside them: "Budget by source (in thousands of euros)", "in %"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from figures.expressions import expression
from scraper.numbers import NumberContext, find_numbers
from scraper.numbers.members import RANK
from scraper.numbers.suffix import scale
from scraper.numbers.words import split
from scraper.reading.evidence.amounts import is_money
from scraper.reading.evidence.labels import counts_things
from scraper.reading.markup.layout import Box, Layout
from scraper.reading.shapes.changes import tells_change
from scraper.reading.shapes.sections import Sections
from scraper.reading.shapes.unit_phrases import plain_unit
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.stats.worded_units import unit_alone
from scraper.reading.words.head_words import YEARS
from scraper.reading.words.length_words import LASTING
from scraper.reading.words.remark_words import UNIT_LINE
from scraper.reading.words.sum_words import is_no_sum, speaks_of_sums

_BRACKETS = expression(r"[(\[]([^()\[\]]{1,60})[)\]]")
_IN = expression(r"(?:[^\W\d]+[: ]\s?){0,2}?(?:in|en|em|w|i|v|u|în|в|у|σε|x|×)\s", re.IGNORECASE)
"""How the words begin that tell a unit: "in", "Angaben in", "bedragen x"."""

_LEADING = frozenset(("in", "en", "em", "w", "i", "v", "u", "în", "в", "у", "σε", "x", "×"))
"""The last of those words, one of which must be there."""

_PERIOD = r"(?:FY\s?|Q[1-4]\s)?(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?"
_TAIL = expression(
    rf".*(?<!\S)(?:in|en|em|w|i|v|u|în|в|у|σε|x|×)\s(\S.{{0,29}}?)(?:\s{_PERIOD})?(?:\s?[(\[][^()\[\]]*[)\]])?\Z",
    re.IGNORECASE,
)
"""How a head ends that tells its unit: "Drittmittel der Fakultäten in Mio. Euro", "Budget en M€ 2024 (consolidé)"."""

_ABBREVIATED = r"(?:Mio|Mrd|Tsd|mln|mld|tys|mil|mkr|Mkr)\.?"
_BARE = expression(
    rf".*?(?<!\S)(?<!\d[ \u00a0\u202f])([%‰]|(?:{_ABBREVIATED}\s|[kKmMTG]|Mds?\s?)?[€$£]|"
    rf"[A-Z]{{0,2}}[€$£]\s?(?:[^\W\d]{{1,9}}\.?|['’]000s?)|{_ABBREVIATED}\s(?:EUR|[Ee]uro|zł|PLN|CHF|Fr\.?)|[TMk]EUR)"
    rf"(?:\s{_PERIOD})?(?:\s?[(\[][^()\[\]]*[)\]])?\Z"
)
"""The same with the unit alone, "Chiffre d'affaires M€", "Umsatz Mio. €", "Frauenanteil %"; none of "12 000 m²"."""

_EACH = expression(
    r"год|месяц|неделю|день|сутки|час|минуту|секунду|рік|місяць|тиждень|добу|годину|хвилину|roku|miesiącu|tygodniu|roce|"
    r"m[ěe]s[íi]ci|t[ýy]dnu|godini|mjesecu|tjednu"
)
"""What numbers are counted in each of, behind the word that leads to a unit in other cases: "гектолитров в год"."""
_CURRENCY_AT_END = expression(
    r"(?:kr|SEK|DKK|NOK|Kč|CZK|Ft|HUF|lei|RON|руб|грн|TL|CHF|euroa?|[€$£₽₴₺¥円元원])\.?\Z", re.IGNORECASE
)
_ENDS_OF_CURRENCIES = frozenset("rRkKčtFiNбнLoa€$£₽₴₺¥円元원.")
_LONGEST_UNIT = 16

_SIGN_OF_BARE = expression(r"%|‰|€|\$|£|EUR|Euro|euro|zł|PLN|CHF|Fr")
"""No set of signs among them: by their first letters alone they are found the soonest."""
"""What each of them has in it."""

_NAMES = frozenset(("GB", "L", "W"))
"""What stands behind an "in" for a country, a degree or a point of the compass, and for a unit seldom."""

_SINGULAR = {
    "duizenden": "duizend", "miljoenen": "miljoen", "miljarden": "miljard", "euro's": "euro",
    "tysiącach": "tys.", "milionach": "mln", "miliardach": "mld", "tusental": "tusen", "tusinder": "tusind",
    "tuhansia": "tuhatta", "tuhansina": "tuhatta", "miljoonia": "miljoonaa", "tisících": "tisíc",
    "milionech": "milionů", "tisícoch": "tisíc", "miliónoch": "miliónov", "tisućama": "tisuća",
    "milijunima": "milijuna", "hiljadama": "hiljada", "milionima": "miliona", "tisočih": "tisoč",
    "milijonih": "milijonov", "ezerben": "ezer", "millióban": "millió", "tūkstančiais": "tūkst.",
    "milijonais": "mln.", "тысячах": "тысяч", "миллионах": "миллионов", "тисячах": "тисяч", "мільйонах": "мільйонів",
    "kronor": "kr", "korunách": "korun", "eurech": "eur", "eurách": "eur", "forintban": "forint", "evrih": "evrov",
    "pourcentage": "%", "percentuale": "%", "procenten": "%", "procentach": "%", "percentagem": "%", "porcentaje": "%",
    "percentages": "%", "złotych": "zł", "рублях": "рублей", "гривнях": "гривень",
}  # fmt: skip
"""Forms that stand behind no number."""

_PLURALS = expression(rf"\b(?:{'|'.join(_SINGULAR)})(?!\w)")

_FULL_ZEROS = expression(r"(?:[€$£]|\beuro)\s?['’/]?000s?|['’]000s?\s?[€$£]")
"""How accountants write thousands of a currency: "£'000", "€/000"."""

_DATED_UNIT = expression(rf"(?:\A|, ){_PERIOD}\s(\D{{1,14}})\Z|(?:\A|, )(\D{{1,14}}?)\s{_PERIOD}\Z")
"""A unit beside the year of a column: "2023/24 £m", "mln zł 2023"."""

_MAGNITUDES = (1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000)
_ALL_OF_IT = 100
_NO_SHARE = 1000
"""A column of a table with a number above it has no per cents, whatever stands over the table."""
_MOST_HEADS = 60
_AREAS = frozenset(("m2", "km2", "m3", "hm3"))
_SHORTEST_WORD = 3
_LONGEST_ABBREVIATION = 4
_LONGEST_LINE = 80
_LONGEST_PART = 20
"""Characters of a unit behind a comma: "Nettoomsättning, mkr"."""

_TOLD_ALONE = frozenset(
    split("%|‰|m²|km²|ha|m³|hm³|km|kg|t|kt|Mt|kW|MW|GW|kWh|MWh|GWh|TWh|toe|ktoe|Mtoe|FTE|ETP|VZÄ|kWp|MWp|hl|TEU")
)
"""Units that brackets or a comma part from a label without an "in"; other symbols may stand for a name there."""

_TIMES = frozenset(("a", "mo", "wk", "d", "h", "min", "s"))

_HEADS = expression(
    r"(?:number|nombre|nb|n[úu]mero|anzahl|zahl|aantal|liczba|antal|antall)\b.*|effectifs?|headcounts?|"
    r"(?:etpt?|ftes?|vz[äa]e?)(?:\s.*)?",
    re.IGNORECASE,
)
"""Labels, or parts of them, that count heads whatever stands over the table."""

_MEASURED_APART = expression(
    r"(?:rang|ranking|rank|platz|rango|puesto|posizione|classifica|posição|miejsce|plaats|parts?|share|anteil|cuota|quota|"
    r"aandeel|udział|andel|growth|taux|rate|quote|ratio|index|indice|índice)\b|%|±|\+/-",
    re.IGNORECASE,
)
"""Heads of columns whose numbers are not what the other columns measure."""

_PEOPLE = expression(
    r"(?:[ée]tudiante?s?|[ée]l[èe]ves|dipl[ôo]m[ée]e?s|salari[ée]e?s|habitants|students|pupils|graduates|employees|"
    r"inhabitants|studierende|studenten|absolvent\w*|besch[äa]ftigte|mitarbeitende|einwohner\w*|estudiantes|alumnos|"
    r"egresados|empleados|studenti|laureati|dipendenti|abitanti|medewerkers|inwoners|estudantes|diplomados|"
    r"funcion[áa]rios|studenci|absolwenci|pracownicy)",
    re.IGNORECASE,
)
"""Heads of columns that do; in a list of who pays, the same words name a row."""


class StatedUnit(NamedTuple):
    """What each number under some words is to be multiplied by, and its unit, if one is said."""

    factor: int
    unit: str | None
    is_end: bool = False
    """Whether nothing but the end of the words says it: "Group revenue £m"."""


@lru_cache(maxsize=2048)
def stated_unit(words: str, context: NumberContext) -> StatedUnit | None:
    """The unit that a caption, a heading or a label says in brackets, or is; None where it says none."""
    line = plain_unit(words.strip())
    told = [match.group(1) for match in _BRACKETS.finditer(line)] if "(" in line or "[" in line else []
    behind = [part for part in line.split(", ")[1:] if len(part) <= _LONGEST_PART and not part.isdecimal()]
    if (told or behind) and LASTING.search(line) is None:  # "Passengers (month)" are those of each
        told, behind = ([part for part in parts if not _is_time(part, context)] for parts in (told, behind))
    told += [f"in {part}" if len(part) > _LONGEST_ABBREVIATION else part for part in behind]
    is_led = not _LEADING.isdisjoint(line.lower().replace(":", " ").split())
    if is_led and len(line) <= _LONGEST_LINE and _IN.match(line):
        told.append(line.rstrip(".:"))
    if (stated := _first(told, context)) is not None:
        return stated
    dated = _DATED_UNIT.search(line) if "19" in line or "20" in line else None
    beside = (dated[1] or dated[2],) if dated is not None and not YEARS.fullmatch(dated[1] or dated[2]) else ()
    ended = _first((*beside, *_ends(line)), context)
    if ended is not None:
        return ended._replace(is_end=True)
    may_be_alone = line[-1:] in _ENDS_OF_CURRENCIES and line[_LONGEST_UNIT:] == ""
    return _alone(line, context) if may_be_alone else None


def _alone(line: str, context: NumberContext) -> StatedUnit | None:
    """What a line says that is but a magnitude and a currency, "Mio. kr.", over the names of rows or a column."""
    if _CURRENCY_AT_END.search(line) is None:
        return None
    found = _read(f"in {line}", context)
    return found if found is not None and found.factor > 1 and found.unit is not None else None


def _is_time(words: str, context: NumberContext) -> bool:
    return unit_alone(words.strip(), context.language) in _TIMES


def _first(told: Iterable[str], context: NumberContext) -> StatedUnit | None:
    return next((found for text in told if (found := _read(text.strip(), context)) is not None), None)


def _ends(line: str) -> Iterator[str]:
    """What stands behind an "in" at the end of each part, the last first: a column is nearer than its row's.

    A column that has a measure of its own, as ranks, has nothing of the row's.
    """
    for part in reversed(line.split(", ")):
        if len(part) > _LONGEST_LINE:
            continue
        is_led = not _LEADING.isdisjoint(part.lower().split())
        if is_led and (tail := _TAIL.match(part)) is not None:
            yield f"in {tail[1]}"
        elif _SIGN_OF_BARE.search(part) is not None and (bare := _BARE.match(part)) is not None:
            yield f"in {bare[1]}"
        if _MEASURED_APART.match(part) is not None:
            break


def state_units(
    stats: Sequence[Stat], labels: Sequence[str], *, layout: Layout, sections: Sections, context: NumberContext
) -> None:
    """Multiplies in what is said over plain numbers, the nearest words first; a number with a unit keeps its own."""
    known: dict[str, StatedUnit | None] = {}
    counts = _columns_of_counts(stats, labels)
    for stat, label in zip(stats, labels, strict=True):
        if not _may_take(stat):
            continue
        for words in _said_of(stat, label, layout, sections):
            if words not in known:
                known[words] = stated_unit(words, context)
            if (stated := known[words]) is not None:
                if _is_in_table(stat) and _is_money(stat, stated) and _is_no_sum(stat, label, words, sections, context):
                    break
                is_own = words == label and not _pays(stat, label, stated)
                may_take = is_own or (words != label and _may_have(stat, label, stated, layout, counts))
                if stat.unit_words or (may_take and (not stated.is_end or _may_end(stat, label, stated, words=words))):
                    _take(stat, stated)
                break


def _may_end(stat: Stat, label: str, stated: StatedUnit, *, words: str) -> bool:
    """Whether a unit that only ends some words is a number's.

    Over tiles it may end what is said of one of them; and what counts things or heads is no money, nor are shares.
    """
    if words != label and not _is_in_table(stat):
        return False
    parts = {*label.split(", "), *stat.heads[:1]}
    return not _is_money(stat, stated) or not any(
        _HEADS.fullmatch(part) or _MEASURED_APART.match(part) or is_no_sum(part) for part in parts
    )


def _is_no_sum(stat: Stat, label: str, words: str, sections: Sections, context: NumberContext) -> bool:
    """Whether a row of a table counts things or tells a share where the others are sums: "Mitarbeiter", "in Mio. €".

    In a table that is called one of sums, rows name who pays them.
    """
    row = label.removesuffix(f", {stat.heads[0]}") if stat.heads[0] else label
    if stat.unit_words or not is_no_sum(row) or (words == label == row) or stated_unit(row, context) is not None:
        return False
    return not speaks_of_sums(words.removeprefix(row)) and not speaks_of_sums(sections.above(stat.first) or "")


def _pays(stat: Stat, label: str, stated: StatedUnit) -> bool:
    """Whether a number counts what is paid in a currency, as it does before its words: "3 000 paiements en euros"."""
    if stat.shape is not Shape.LEADING or stated.factor != 1 or _TAIL.match(label) is None:
        return False
    return _is_money(stat, stated)


def _is_money(stat: Stat, stated: StatedUnit) -> bool:
    return is_money(replace(stat.match.quantity, unit=stated.unit))


def _said_of(stat: Stat, label: str, layout: Layout, sections: Sections) -> Iterator[str]:
    """The words that may say the unit of a stat, the nearest first: where its row has one, no others."""
    if stat.unit_words:
        yield f"(in {stat.unit_words})"
        return
    yield label
    if any(stat.heads):
        yield from _in_heads(stat, label)
    yield from _over(stat, label, layout, sections)


def _in_heads(stat: Stat, label: str) -> Iterator[str]:
    """What stands over the column of a number and over the names of rows that are no sizes of what is counted."""
    column, corner = stat.heads
    yield column
    is_apart = _MEASURED_APART.match(column) is not None or tells_change(column)
    if not is_apart and not any(map(str.isdigit, label.partition(", ")[0])):
        yield corner


def _may_have(stat: Stat, label: str, stated: StatedUnit, layout: Layout, counts: frozenset[tuple[int, str]]) -> bool:
    """Whether what stands over a number tells its unit: heads are counted in thousands, but no euros or per cents."""
    value = stat.match.quantity.value
    if stated.unit == "%" and value is not None:
        is_count = _column(stat, label) in counts if _is_in_table(stat) else abs(value) > _ALL_OF_IT
        if is_count:
            return False
    return stated.unit is None or not _counts_heads(stat, label, layout)


def _columns_of_counts(stats: Sequence[Stat], labels: Sequence[str]) -> frozenset[tuple[int, str]]:
    """The columns of tables that hold a number too large for a share: one decides for all of its column."""
    return frozenset(
        _column(stat, label)
        for stat, label in zip(stats, labels, strict=True)
        if _is_in_table(stat) and (value := stat.match.quantity.value) is not None and abs(value) > _NO_SHARE
    )


def _is_in_table(stat: Stat) -> bool:
    return stat.group is not None and stat.group.tag == "table"


def _column(stat: Stat, label: str) -> tuple[int, str]:
    """The table of a stat and what its label says last, which heads its column; nothing where it has but one."""
    return id(stat.group), label.rpartition(", ")[2] if ", " in label else ""


def _counts_heads(stat: Stat, label: str, layout: Layout) -> bool:
    """Whether a label counts people by its words, or by the head of its column."""
    parts = [*label.split(", "), stat.heads[0]]
    if any(_HEADS.fullmatch(part) for part in parts):
        return True
    people = [part for part in parts if _PEOPLE.fullmatch(part)]
    return bool(people) and stat.group is not None and not _column_heads(layout, stat.group).isdisjoint(people)


def _column_heads(layout: Layout, table: Box) -> frozenset[str]:
    """What stands in a table before its first cell that is no header."""
    above = takewhile(lambda line: line.box.tag != "td", layout.within(table)[:_MOST_HEADS])
    return frozenset(line.text for line in above)


def _may_take(stat: Stat) -> bool:
    quantity = stat.match.quantity
    if stat.heads[1] and stat.own == stat.heads[1]:  # a year over a column
        return False
    is_plain = quantity.unit is None and quantity.value is not None and quantity.qualifier is not RANK
    return is_plain and (_ends_in_digit(stat) or _has_magnitude(stat))


def _ends_in_digit(stat: Stat) -> bool:
    return stat.match.raw.strip(" +-−–<>≥≤~").replace(" ", "")[-1:].isdigit()


def _has_magnitude(stat: Stat) -> bool:
    """Whether a number is written with its millions or thousands: "97.2 million" under "in €"."""
    value = stat.match.quantity.value
    return value is not None and abs(value) >= _MAGNITUDES[0] and stat.match.raw.rstrip(" +.")[-1:].isalpha()


def _over(stat: Stat, label: str, layout: Layout, sections: Sections) -> Iterator[str]:
    """The words over a stat that may say its unit: its table's caption and what stands over it."""
    group = stat.group
    if group is None or (not stat.settled and counts_things(label)):
        return
    if group.tag == "table":
        if "caption" in layout.flow.outline.tagged:
            yield from (line.text for line in layout.within(group) if line.box.tag == "caption")
        if group.first:
            yield layout.lines[group.first - 1].text
    elif group.first and UNIT_LINE.fullmatch(layout.lines[group.first - 1].text):
        yield layout.lines[group.first - 1].text
    for heading in (sections.above(stat.first), sections.above(group.first + 1)):
        yield heading or ""


def _take(stat: Stat, stated: StatedUnit) -> None:
    quantity = stat.match.quantity
    value, upper = quantity.value, quantity.upper
    if value is not None:
        factor = stated.factor if _ends_in_digit(stat) else 1
        scaled = replace(
            quantity,
            value=scale(value * factor, 0),
            upper=None if upper is None else scale(upper * factor, 0),
            unit=stated.unit,
        )
        stat.match = stat.match._replace(quantity=scaled)


@lru_cache(maxsize=1024)
def _read(text: str, context: NumberContext) -> StatedUnit | None:
    """The unit that a text is, read as behind or before a number: "thousands of euros", "k€", "x € 1.000", "in m²"."""
    if text == "%":
        return StatedUnit(1, "%")
    head = _IN.match(text)
    words = text[head.end() :] if head is not None else text
    if head is not None and (words in _NAMES or _EACH.fullmatch(words) is not None):
        return None
    words = _FULL_ZEROS.sub(lambda zeros: zeros.group().strip("'’0s/ ") + " 1.000", words)
    words = _PLURALS.sub(lambda plural: _SINGULAR[plural.group()], words).strip()
    is_word = head is not None and len(words) >= _SHORTEST_WORD
    if symbol := unit_alone(words, context.language):
        return StatedUnit(1, symbol)
    for form in _forms(words):
        found = find_numbers(form, context=context)
        if len(found) != 1 or found[0].raw != form:
            continue
        quantity = found[0].quantity
        is_large, is_sum = quantity.value in _MAGNITUDES, is_money(quantity)
        is_told = head is not None or is_sum or (quantity.unit in _TOLD_ALONE and len(words) > 1)
        is_unit = is_told and quantity.unit is not None and quantity.value == 1
        may_scale = is_sum or (is_word and (quantity.unit is None or not any(map(str.isdigit, words))))
        if is_unit or (is_large and may_scale):
            return StatedUnit(int(quantity.value or 1), quantity.unit)
    return None


def _forms(words: str) -> Sequence[str]:
    """How a unit may stand around a number; one that is a number itself ("€ 1.000") as it is."""
    if not words or (any(map(str.isdecimal, words)) and words not in _AREAS):
        return [words]
    first, _, rest = words.partition(" ")
    sign = max(map(words.rfind, "€$£")) + 1 or 1
    return [f"1 {words}", f"{words} 1", f"{words[:sign]}1{words[sign:]}", *([f"{first} 1 {rest}"] if rest else ())]
