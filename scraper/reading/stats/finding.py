"""Where the stats of a page are: which of its numbers stand as figures do.

A stat is a line that shows a number as a figure would: alone, before or after a few words. Numbers inside sentences are
prose, and read elsewhere.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise

from figures.expressions import expression
from scraper.numbers import (
    ARROWS,
    Decoy,
    NumberContext,
    NumberMatch,
    behind_arrow,
    may_be_one_to,
    may_be_score,
    without_arrow,
)
from scraper.numbers.members import TEXT
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.markup.text import has_digit, has_unspaced
from scraper.reading.stats.bracketed import bracketed_cells
from scraper.reading.stats.fold_outs import folds_out
from scraper.reading.stats.line_parts import parts_of_line
from scraper.reading.stats.numbers_in import figures_in
from scraper.reading.stats.own_element import ends_its_line, shows_year_apart, unknown_in_its_element
from scraper.reading.stats.padded_cells import padded_cells
from scraper.reading.stats.padding import padded_lines
from scraper.reading.stats.ratio_lines import is_ratio, tells_score
from scraper.reading.stats.regions import Bar, Region, Regions
from scraper.reading.stats.stat import Refusal, Shape, Stat, has_words, looks_like_year
from scraper.reading.stats.three_parts import parted_code, three_parts
from scraper.reading.stats.worded_units import unit_alone
from scraper.reading.words.counter_signs import COUNTED_SO, COUNTER
from scraper.reading.words.earlier import earlier_tail, is_earlier, may_date_words
from scraper.reading.words.remark_words import OF_WHICH
from scraper.reading.words.staff_words import names_staff
from scraper.reading.words.subject_words import names_key_figures

_IMPRINT = expression(
    r"(?:\A|[|·•]\s?)(?:[^\s()|·•]{1,40}\s){0,3}©\s?(?:copyright\s)?(?:(?:19|20)\d\d\s?[–—-]\s?)?(?:19|20)\d\d",
    re.IGNORECASE,
)
"""Whose the page is, since when: beside it stand addresses, hours and visitors."""

_LONGEST_LINE = 8000
"""Characters of a line, or of a part of one, that are asked what its numbers are: twice what is read of it, and few
enough for what they say to be remembered for all numbers.
"""

_MAX_LEADING_WORDS = 32
_MAX_TRAILING_WORDS = 9
_CODE_OF_CURRENCY, _LARGE_SUM, _MOST_IN_ITEM = 3, 100_000, 24
_DASHED = expression(r"\w\s[–—-]\s\w")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finds:
    """The page's stats, what was refused outright, and the lines whose numbers stand in sentences, with those."""

    stats: list[Stat]
    refusals: list[Refusal]
    prose: list[tuple[Line, list[NumberMatch]]]


def digit_lines(layout: Layout) -> list[Line]:
    return [line for index in sorted(layout.numbered) if layout.has_digit(line := layout.lines[index])]


def find_stats(
    lines: Sequence[Line], layout: Layout, *, regions: Regions, context: NumberContext, is_announced: bool
) -> Finds:
    """Judges every line with a digit; `is_announced` says that the page is one for key figures."""
    stats: list[Stat] = []
    refusals: list[Refusal] = []
    prose: list[tuple[Line, list[NumberMatch]]] = []
    read = cache(partial(figures_in, context=context))  # a carousel's clones say the same again
    padded = padded_lines(lines, layout, is_announced=is_announced) | bracketed_cells(lines)
    padded |= padded_cells(lines, layout)
    for line, region in _open_lines(lines, regions, refusals):
        matches, decoy = read(line.text, keeps_years=shows_year_apart(line), keeps_index=line.index in padded)
        if decoy is Decoy.CODE and not matches and (text := parted_code(line)):
            matches, decoy = read(text)
        if _is_told_beside(line, matches, decoy):
            matches, decoy = figures_in(line.text, context=context._replace(ratios=True))
        if not matches and decoy is None and not has_digit(line.text):
            matches, decoy = read(line.text, keeps_words=True)  # one between bullets: "half a million books"
        if not matches:
            refusals.append(Refusal(line=line, reason=decoy.replace("_", " ") if decoy else "part of a word"))
            continue
        stat = _stat_in_elements(line, matches, region, context)
        within = regions.region_of(stat.box)
        if _is_dating(stat) or not (within is None or within.holds(line.source)):
            refusals.append(Refusal(line=line, reason=within.reason if within is not None else "a year"))
            continue
        if stat.shape is not Shape.INSIDE:
            stats.append(stat)
        elif region is None and not is_earlier(line.text):
            prose.append((line, matches))
    dating, announcing = _dating_headings(stats), _announcing_headings(stats)
    refusals += (Refusal(line=stat.line, reason="a year that heads a section") for stat in dating)
    refusals += (Refusal(line=stat.line, reason="a heading over figures") for stat in announcing)
    heads = {id(stat) for stat in (*dating, *announcing)}
    return Finds(stats=[stat for stat in stats if id(stat) not in heads], refusals=refusals, prose=prose)


def _stat_in_elements(
    line: Line, matches: Sequence[NumberMatch], region: Region | None, context: NumberContext
) -> Stat:
    """The stat of a line, by its words and by the elements that they stand in."""
    stat = _stat(line, matches, region, context.language)
    if stat.shape is Shape.LEADING and len(matches) == 1 and stat.text.endswith(stat.own):
        stat.own_unit = unit_alone(stat.own, context.language)
    if stat.shape is Shape.LEADING and len(line.pieces) > 1:
        unknown = unknown_in_its_element(line, stat.match, context)
        return stat if unknown is None else _stat(line, [unknown], region, context.language)
    if stat.shape is Shape.INSIDE and len(matches) == 1 < len(line.pieces):
        is_value = ends_its_line(line, stat.match, context.language)
        stat.shape = Shape.TRAILING if is_value else Shape.INSIDE
    return stat


def _is_told_beside(line: Line, matches: Sequence[NumberMatch], decoy: Decoy | None) -> bool:
    """Whether words beside a line say what its two numbers are together: a ratio, `1:14`, or points, `45/50`."""
    if not matches and decoy is Decoy.CODE:
        return may_be_score(line.text) and tells_score(line)
    may_be_ratio = matches[0].raw[0] == "1" and may_be_one_to(line.text) if matches else decoy is Decoy.TIME
    return may_be_ratio and is_ratio(line)


def _open_lines(lines: Sequence[Line], regions: Regions, refusals: list[Refusal]) -> list[tuple[Line, Region | None]]:
    """The lines that may hold figures, parted, with the regions they stand in; refuses the others as they are."""
    found: list[tuple[Line, Region | None]] = []
    for line in lines:
        region, text = regions.region_of(line.box), line.text
        if not (region is None or region.holds(line.source)):
            refusals.append(Refusal(line=line, reason=region.reason, is_whole=True))
        elif "©" in text and _IMPRINT.search(text) is not None:
            refusals.append(Refusal(line=line, reason="an imprint", is_whole=True))
        else:
            against = region if region is None or region.bar is Bar.SOFT else None
            parts = parts_of_line(line)
            if text[_LONGEST_LINE:]:
                parts = [part.excerpt(part.text[:_LONGEST_LINE], at=0) for part in parts]
            found += [(part, against) for part in parts]
    return found


def _announcing_headings(stats: Sequence[Stat]) -> list[Stat]:
    """Headings that say whose or how many figures follow, "40 jaar glasbak in cijfers", or of which year: one of its
    kind, others behind.
    """
    headed = [stat for stat in stats if stat.line.is_heading and stat.shape is Shape.LEADING]
    tags = Counter(stat.line.box.tag for stat in stats)
    last = stats[-1] if stats else None
    alone = (stat for stat in headed if tags[stat.line.box.tag] == 1 and stat is not last)
    return [stat for stat in alone if names_key_figures(stat.line.text) or _is_title_of_year(stat)]


def _is_title_of_year(stat: Stat) -> bool:
    """Whether a page's title begins with the year that it is about: "2024 results"."""
    return stat.line.box.tag == "h1" and stat.match.start == 0 and looks_like_year(stat.match)


def _dating_headings(stats: Sequence[Stat]) -> list[Stat]:
    """Headings that say of which year the figures under them are: several, each with figures before the next; or one,
    where no figure stands in such a heading, and two or more follow.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for place, stat in enumerate(stats):
        is_shown = stat.shape is Shape.BARE and stat.line.source is TEXT
        if is_shown and stat.line.is_heading and looks_like_year(stat.match):
            places[stat.line.box.tag].append(place)
    if not places:
        return []
    tags = Counter(stat.line.box.tag for stat in stats)
    return [stats[place] for tag, found in places.items() if _head(found, tags[tag], len(stats)) for place in found]


def _head(places: Sequence[int], alike: int, stats: int) -> bool:
    """Whether years at these places among `stats` head the others, where `alike` of all stand in such headings."""
    if len(places) == 1:
        return alike == 1 and stats - places[0] > 2
    return all(later - place > 1 for place, later in pairwise(places))


_NUMBERING = expression(r"\(?\d{1,2}[.)]")
"""What an item of a list begins with: "1)"."""
_AMOUNTS = expression(
    r"\s(?:составля(?:ет|ют)|состави(?:ло|ла|ли|л)|становить|становив|становила|wynosi(?:ła|ło|ły|ł)?|beträgt|betrug|"
    r"betragen|činí|činila?|činilo|amount(?:s|ed)? to|total(?:s|led)|s['’]élève à|ammonta a|asciende a|bedraagt|"
    r"bedroeg|uppgår till|uppgick till|udgør|udgjorde|utgjør|utgjorde|iznosi|iznosio|znaša|възлиза на|възлизат на|"
    r"sudar[oė]|ανέρχεται σε|est de|è di|es de|é de)(?=\s?[:：–—-]?\Z)",
    re.IGNORECASE,
)
"""Verbs between what is counted and how much there is of it: "Księgozbiór wynosi: 171 326"."""
_REMARK_BEHIND = expression(r"\([^()]*\)|/[^/]*/|\[[^\[\]]*\]")
_MAX_LED_WORDS = 14
_LEADING_UP = (":", "：", "–", "—", "-", "=")
"""What ends a label before its number."""
_OF = frozenset(("of", "de", "di", "von", "van", "da", "do", "av", "af"))
"""Words that join a noun to how much there is of it, and end no label."""


def _stat(line: Line, matches: Sequence[NumberMatch], region: Region | None, language: str | None) -> Stat:
    text = line.text
    parts = three_parts(line, matches, language)
    if parts is not None:
        return Stat(line, parts.match, shape=Shape.TRAILING, own=parts.words, region=region)
    match = (_apart(line, matches) or _primary(line, matches)) if len(matches) > 1 else matches[0]
    before, after = text[: match.start].strip(), behind_arrow(text[match.end :].strip())
    if match.raw[0] in ARROWS and (before or after) and folds_out(line.box_at(match.start)):
        match = without_arrow(match)
    if before[-1:] in (")", ".") and _NUMBERING.fullmatch(before) is not None:
        before = ""
    if before.endswith(":") and (after.endswith(":") or names_staff(before)):
        after = ""  # it announces what stands below, "Total: 45 Of which:", or says the same: "Staff: 43 employees"
    after = _without_counter(after) if after and before[-1:] in _LEADING_UP else after
    is_worded = before or (after and not (after >= "\u3040" and COUNTER.fullmatch(after)))
    shape = _shape(before, after) if is_worded else Shape.BARE
    if shape is Shape.INSIDE and not after and line.box.tag == "li" and _is_sum_behind_words(before, match):
        shape = Shape.TRAILING
    if shape is Shape.TRAILING and (verb := _AMOUNTS.search(before)) is not None:
        before = f"{before[: verb.start()]}{before[verb.end() :]}"
    if shape is Shape.TRAILING and not after:
        noun, _, last = before.rpartition(" ")
        before = noun if last in _OF else before  # "Budget of £58m"
    own = " ".join(filter(None, (before, match.counted, after)))
    return Stat(line, match, shape=shape, own=own, region=region)


def _without_counter(after: str) -> str:
    """What stands behind a number that has its label before it, without a counter or a remark between slashes."""
    counter = COUNTED_SO.match(after)
    after = after if counter is None else after[counter.end() :].lstrip(" ,;")
    return "" if after[:1] == after[-1:] == "/" else after


def _is_sum_behind_words(before: str, match: NumberMatch) -> bool:
    """Whether an item of a list is a name, a dash with what it is, and a large sum: "Library — what helps you £3m"."""
    unit, value = match.quantity.unit or "", match.quantity.value
    is_sum = len(unit) == _CODE_OF_CURRENCY and unit.isupper() and value is not None and value >= _LARGE_SUM
    return (
        is_sum and _DASHED.search(before) is not None and len(before.split()) <= _MOST_IN_ITEM and not _is_prose(before)
    )


def _apart(line: Line, matches: Sequence[NumberMatch]) -> NumberMatch | None:
    """The one number that an element at an end of the line shows alone, where others stand amid words in theirs."""
    pieces, text = line.pieces, line.text
    if len(pieces) < 2 or any(box is line.box for _, box in pieces):
        return None
    ends = [*(start for start, _ in pieces[1:]), len(text)]
    shown = {text[start:end].strip() for (start, _), end in zip(pieces, ends, strict=True)}
    alone = [match for match in matches if match.raw.strip() in shown]
    is_told = len(alone) == 1 and (alone[0].start == 0 or alone[0].end == len(text))
    return alone[0] if is_told else None


_JOINING = " ,;–—-"
_REMARK_OPENED = expression(r"[(\[][^)\]]*\Z")


def _primary(line: Line, matches: Sequence[NumberMatch]) -> NumberMatch:
    """The number the line is about: the first; behind a year alone, or a colon outside of a remark on it, the other."""
    text = line.text
    if len(matches) == 2 and looks_like_year(matches[0]) and _are_all(text, matches):
        return matches[1]
    colon = text.rfind(":", 0, matches[-1].start)
    leads_up = colon > 0 and not has_words(text[colon : matches[-1].start])
    if (
        leads_up
        and not (matches[0].start == 0 and _is_compared(line))
        and _REMARK_OPENED.search(text, matches[0].end, colon) is None
        and not _is_part(text, matches[0], colon)
    ):
        return next(m for m in matches if m.start > colon)
    return matches[0]


def _is_part(text: str, match: NumberMatch, colon: int) -> bool:
    """Whether words up to a colon say that some of it follow: "Readers: 1,817, of which children: 626"."""
    is_led = text[: match.start].rstrip().endswith(":")
    return is_led and OF_WHICH.match(text[match.end : colon].lstrip(_JOINING)) is not None


def _is_compared(line: Line) -> bool:
    """Whether a line ends with what its first number was."""
    tail = earlier_tail(line.text)
    return tail < len(line.text) and (len(line.pieces) > 1 or not may_date_words(line.text, tail))


def _are_all(text: str, matches: Sequence[NumberMatch]) -> bool:
    """Whether a line is two numbers and nothing else."""
    one, two = matches
    return not (text[: one.start] + text[one.end : two.start] + text[two.end :]).strip(" :")


def _shape(before: str, after: str) -> Shape:
    if len(before) + len(after) <= _MAX_UNSPACED and has_unspaced(before) and not _is_prose(before + after):
        return Shape.TRAILING
    words_before = len(before.split()) if has_words(before) else 0
    words_after = len(after.split()) if has_words(after) else 0
    if not words_before and not words_after:
        return Shape.BARE
    if not words_before:
        return Shape.LEADING if words_after <= _MAX_LEADING_WORDS and not _is_prose(after) else Shape.INSIDE
    is_led = before.endswith((":", "：", "–", "—", "=")) and words_before <= _MAX_TRAILING_WORDS and words_after <= 8
    if is_led or (before[-1] in ":：" and words_before <= _MAX_LED_WORDS and _is_all_of_a_row(before, after)):
        return Shape.TRAILING
    if not words_after and words_before <= _MAX_TRAILING_WORDS and not _is_prose(before):
        return Shape.TRAILING
    return Shape.INSIDE


def _is_all_of_a_row(before: str, after: str) -> bool:
    """Whether nothing but a remark stands behind a number that a colon leads to, however long its label is."""
    is_row = not has_words(after) or _REMARK_BEHIND.fullmatch(after) is not None
    return is_row and not _is_prose(before)


_YEAR_AND_VERB = expression(
    r"(?:19|20)\d\d\s(?:(?-i:[a-zäöüß]{2,}(?:te|ten)|wurden?|war(?:en)?|hat|haben|ist|sind|kam(?:en)?|ging(?:en)?|"
    r"fand(?:en)?|gab|begann(?:en)?|blieb(?:en)?|zog(?:en)?|stieg(?:en)?)\s(?-i:[a-zäöüß])|"
    r"(?:[a-zåäöæø]{2,}[ae]de|blev|ble|fick|fikk|fik|hade|hadde|havde|kom|gick|gikk|var|byggde|startet)\s"
    r"(?!\d)[^\d.!?]*\s).*[.!]\Z"
)
"""In languages whose verb stands second, a sentence may begin with the year alone: in German, Swedish and the like."""


def _is_dating(stat: Stat) -> bool:
    """Whether words lead up to a year: "Started in 1982", also over a line break; or a sentence begins with one and
    its verb: "2024 tagte der Beirat".
    """
    if stat.line.source is not TEXT or not looks_like_year(stat.match):
        return False
    if stat.shape is Shape.LEADING:
        return stat.match.start == 0 and _YEAR_AND_VERB.match(stat.text) is not None
    if stat.shape is Shape.TRAILING:
        is_apart = stat.box is not stat.line.box_at(0) or has_words(stat.text[stat.match.end :])
        return not is_apart and not stat.text[: stat.match.start].rstrip().endswith((":", "："))
    return (
        stat.shape is Shape.BARE
        and stat.line.box.end - stat.line.box.first > 1
        and stat.line.box.first < stat.line.index
    )


_MAX_UNSPACED = 16
"""Characters around a number in Chinese or Japanese that are a noun and its counter ("在校生 32000 余人")."""

_ABBREVIATIONS = (
    "ca cca inkl incl exkl excl bzw vs nr no st dr mr prof etc art abb fig min max mio mrd mld tsd evtl ggf sog zzgl"
)
_MONTHS = "Jän|Jan|Feb|M[äa]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[kc]t|Nov|De[zc]"
_SENTENCE_END = expression(
    r"[.!?;](?<!\b\w.)"  # the sign first: what stands before it is looked at behind few characters
    + "".join(rf"(?<!\b(?i:{word}).)" for word in _ABBREVIATIONS.split())
    + rf"(?!(?<=\d\.)\s(?:{_MONTHS})[^\W\d]*\.?\s\d)"  # "31. Dez. 2023"
    + rf"(?!(?<=(?:{_MONTHS})\.)\s)"
    + r"\s+[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐΑ-ΩΆ-Ώ«„“\"]|[。，；！？]"
)


def _is_prose(text: str) -> bool:
    return _SENTENCE_END.search(text) is not None
