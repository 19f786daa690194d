"""The figures of a page.

First where numbers are (lines with digits, counters' attributes), then what stands around them (tiles, groups,
headings), then how much speaks for each, then each once.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from selectolax.lexbor import LexborNode, SelectolaxError

from figures.record import Figure, PageWarning
from scraper.numbers import NumberContext, decimal_mark, find_mentions, learn_decimal
from scraper.reading.candidate import Candidate
from scraper.reading.copies import collapse, in_order
from scraper.reading.countdowns import counting_down
from scraper.reading.counters.counters import find_counters
from scraper.reading.counters.digits import unpadded
from scraper.reading.counters.disagreeing import counter_warnings
from scraper.reading.cut import beginning, cut_warnings, first_lines
from scraper.reading.evidence.amounts import in_lists_of_amounts
from scraper.reading.evidence.articles import as_article
from scraper.reading.evidence.company import Company, is_announced
from scraper.reading.evidence.entries import catalogue_entries, days_of_the_week, descriptions, listed_labels
from scraper.reading.evidence.groups import judge_groups
from scraper.reading.evidence.headed_tiles import headed_tiles
from scraper.reading.evidence.labels import without_hours, without_joint
from scraper.reading.evidence.page import Page, judge_page
from scraper.reading.evidence.peers import Peers, peers, signature
from scraper.reading.evidence.skills import of_skills
from scraper.reading.evidence.weighing import Evidence, weigh
from scraper.reading.explanation import Verdict
from scraper.reading.markup.document import Document
from scraper.reading.markup.languages import leaning, written_in
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.pictured.laid_out import laid_out
from scraper.reading.pins.pinned import bring_back, pinned_label
from scraper.reading.pins.pins import NO_PINS, PIN_UNMATCHED, Pins, nothing_matches
from scraper.reading.placeholders import empty_stats, fill_zeros, unfilled, word_stats
from scraper.reading.recalled import NOTHING, Recalled, recall
from scraper.reading.restated import take_from_labels
from scraper.reading.sentences.apart import latest_year, values_shown
from scraper.reading.sentences.nearly_told import weigh_parts_below
from scraper.reading.sentences.profiles import doubt_cards
from scraper.reading.sentences.prose import read_prose
from scraper.reading.sentences.ranks import placed
from scraper.reading.sentences.sentences import outside_labels, sort_sentences
from scraper.reading.sentences.spelled import as_told, new_in_words, told_in_words
from scraper.reading.sentences.timelines import doubt_events
from scraper.reading.sentences.visitors import doubt_offers
from scraper.reading.shapes.address_lines import without_addresses
from scraper.reading.shapes.announced import outside_the_announced
from scraper.reading.shapes.changes import read_signs
from scraper.reading.shapes.changes_beside import part_changes
from scraper.reading.shapes.coded_rows import seat_coded_rows
from scraper.reading.shapes.div_tables import seat_in_div_tables
from scraper.reading.shapes.further_values import name_further_values
from scraper.reading.shapes.listings import in_listings
from scraper.reading.shapes.named_labels import name_of_unit, name_unlabelled
from scraper.reading.shapes.named_shares import name_two_shares
from scraper.reading.shapes.numbers_in_labels import without_numbers_of_labels
from scraper.reading.shapes.period_cards import seat_in_cards
from scraper.reading.shapes.sections import Sections
from scraper.reading.shapes.spelled_units import take_unit
from scraper.reading.shapes.stated_units import state_units
from scraper.reading.shapes.tables import seat_in_tables
from scraper.reading.shapes.taken_lines import taken_lines
from scraper.reading.shapes.tiles import Tiles, label_of
from scraper.reading.shapes.whole_counts import read_counts
from scraper.reading.stats.arabic_brackets import BRACKETING, unbracketed
from scraper.reading.stats.finding import Finds, digit_lines, find_stats
from scraper.reading.stats.regions import Regions
from scraper.reading.stats.stat import Refusal, Stat
from scraper.reading.structured import read_statements, state

MAX_LABEL = 500
"""Characters of a label, and of the heading above it, that are kept: five times what the longest of real pages have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresReading:
    """A page's figures in page order, what a person should know about them, and what became of each number."""

    figures: tuple[Figure, ...]
    warnings: tuple[PageWarning, ...]
    verdicts: tuple[tuple[Candidate, Verdict], ...]
    refusals: tuple[Refusal, ...]


def read_figures(
    document: Document,
    *,
    closed: Iterable[tuple[LexborNode, str]] = (),
    pins: Pins = NO_PINS,
    recalled: Recalled = NOTHING,
) -> FiguresReading:
    """The figures of a page. `closed` are elements that other readers claimed, each with what it is."""
    tag = written_in(document.language, document.url)
    decimal = decimal_mark(tag) or "."
    counters = find_counters(document, decimal=decimal)
    layout = laid_out(document, counters, decimal=decimal)
    regions, warnings = _regions(document, layout, closed, pins)
    lines, excess = first_lines(_numbered(layout, regions, tag))
    foreign = partial(leaning, document.outline, document.language)
    texts = [line.text for line in lines]
    context = learn_decimal(map(beginning, texts), tag, leaning=foreign, scripts=counters.grouped)
    seen = _Seen(
        document=document,
        page=as_article(judge_page(document), layout),
        layout=layout,
        regions=regions,
        context=context,
    )
    finds = find_stats(lines, layout, regions=regions, context=context, is_announced=seen.page.is_key_figures)
    seated = _seat(finds, seen)
    candidates = _in_sentences(seated, _candidates(seated, seen), finds, seen)
    doubt_cards(candidates, layout, seen.page.title)
    doubt_offers(candidates, seen.page)
    doubt_events(candidates, layout)
    shown = [candidate for candidate in candidates if candidate.evidence.suffices]
    candidates += state(read_statements(document), layout=layout, shown=shown, context=context)
    take_from_labels(candidates, context)
    bring_back(candidates, pins)
    for candidate in candidates:
        _cut(candidate, pins, tag)
    recall(candidates, recalled)
    refusals = (*finds.refusals, *seated.refusals)
    empty = counter_warnings(counters) or unfilled(seated.refusals, sections=seated.sections, page=seen.page)
    cut = cut_warnings(texts, seated.refusals)
    return _decide(candidates, refusals, context, warnings=[*warnings, *excess, *cut, *empty])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """A page, its lines, the regions they stand in, and how its numbers are written."""

    document: Document
    page: Page
    layout: Layout
    regions: Regions
    context: NumberContext


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seated:
    """The stats that may be figures with their labels, their groups, the headings above, and which stats are none."""

    stats: list[Stat]
    labels: list[str]
    groups: Mapping[int, Sequence[Stat]]
    sections: Sections
    refusals: Sequence[Refusal]


def _seat(finds: Finds, seen: _Seen) -> _Seated:
    """Gives each stat what stands around it: the cells of its row, its tile and group, its label."""
    document, layout, regions, context = seen.document, seen.layout, seen.regions, seen.context
    found, addresses = without_addresses(finds.stats)
    stats, headers = seat_in_tables(layout, without_numbers_of_labels(found, layout))
    stats += word_stats(layout, stats, regions=regions, context=context, is_announced=seen.page.is_key_figures)
    stats = stats or empty_stats(layout, document=document, regions=regions, context=context)
    stats.sort(key=lambda stat: stat.line.index)
    parted = part_changes(seat_in_cards(layout, seat_coded_rows(seat_in_div_tables(stats))), layout)
    stats = parted.stats
    groups = Tiles(layout=layout, stats=stats, regions=regions, context=context, changes=parted.lines).arrange()
    name_unlabelled(document, groups)
    name_further_values(stats)
    stats, zeros = fill_zeros(stats, document=document, context=context)
    told = [*taken_lines(layout, stats), *(layout.lines[index] for index in sorted(parted.lines))]
    sections = Sections(layout, regions=regions, taken=told)
    labels = [take_unit(stat, label_of(stat), context.language) or name_of_unit(stat) for stat in stats]
    name_two_shares(stats, labels, layout)
    read_signs(stats, labels)
    state_units(stats, labels, layout=layout, sections=sections, context=context)
    read_counts(stats, labels, sections, context)
    refusals = (*addresses, *headers, *zeros, *parted.refusals())
    return _Seated(stats=stats, labels=labels, groups=groups, sections=sections, refusals=refusals)


def _in_sentences(seated: _Seated, candidates: Sequence[Candidate], finds: Finds, seen: _Seen) -> list[Candidate]:
    """The candidates, and those that sentences tell; what is shown under the same heading speaks for these."""
    sentences = sort_sentences(seated.stats, candidates, seen.layout, context=seen.context)
    figures = [candidate for candidate in sentences.apart if candidate.evidence.suffices]
    lines = (*outside_labels(finds.prose, seated.stats, candidates), *sentences.lines)
    read = partial(
        read_prose,
        layout=seen.layout,
        sections=seated.sections,
        regions=seen.regions,
        page=seen.page,
        shown=values_shown(figures, seen.regions),
        latest=latest_year(figure.label for figure in figures),
        language=seen.document.leaning(),
    )
    told = read(sorted(lines, key=lambda entry: entry[0].index))
    weigh_parts_below(told, figures, seen.layout)
    known = [*sentences.apart, *sentences.told, *told]
    worded = told_in_words(lines, seen.layout, regions=seen.regions, page=seen.page, context=seen.context)
    return as_told([*known, *new_in_words(read(worded), known)], seen.layout) if worded else known


def _cut(candidate: Candidate, pins: Pins, language: str | None) -> None:
    """Keeps of its texts what a person reads of them, with a pin's label: the page's own tells whether it is a rank."""
    quantity, label, candidate.raw = placed(candidate.quantity, candidate.label, candidate.raw, language)
    candidate.quantity = quantity
    label = without_joint(label, language) if label[:3] == "de " else label
    candidate.label = pinned_label(label[:MAX_LABEL].rstrip(), pins)
    candidate.section = candidate.section[:MAX_LABEL].rstrip(" *") if candidate.section else candidate.section


def _numbered(layout: Layout, regions: Regions, language: str | None) -> list[Line]:
    """The lines with numbers that the page's regions leave."""
    lines = [unpadded(line) for line in digit_lines(layout) if regions.in_only(line.box)]
    return list(map(unbracketed, lines)) if (language or "")[:2] in BRACKETING else lines


def _regions(
    document: Document, layout: Layout, closed: Iterable[tuple[LexborNode, str]], pins: Pins
) -> tuple[Regions, list[PageWarning]]:
    only = {selector: _select(document, selector) for selector in pins.only}
    ignore = {selector: _select(document, selector) for selector in pins.ignore}
    regions = Regions(layout=layout, only=_identities(only.values()) if only else None)
    for node, reason in closed:
        regions.close([node], reason)
    for selector, nodes in ignore.items():
        regions.close(nodes, f"pinned to be ignored: {selector}")
    missed = [selector for selector, nodes in {**only, **ignore}.items() if not nodes]
    return regions, [PageWarning(code=PIN_UNMATCHED, message=nothing_matches(s)) for s in missed]


def _identities(matches: Iterable[Sequence[LexborNode]]) -> frozenset[int]:
    return frozenset(node.mem_id for nodes in matches for node in nodes)


def _select(document: Document, selector: str) -> list[LexborNode]:
    """What a person's selector matches; nothing where it is no selector."""
    try:
        return document.tree.css(selector)
    except SelectolaxError:
        return []


def _candidates(seated: _Seated, seen: _Seen) -> list[Candidate]:
    """The stats, weighed by what stands beside them and what is made alike."""
    stats, labels, groups, sections, page = seated.stats, seated.labels, seated.groups, seated.sections, seen.page
    amounts = in_lists_of_amounts(seen.layout, groups)
    passing = counting_down(seen.layout, stats, labels, groups.values(), seen.context)
    listings = in_listings(seen.layout, stats, labels)
    titles = [_titles(stat, sections) for stat in stats]
    listed, headed = _listed(stats, labels, titles, page)
    announced = [is_announced(page, above) for above in titles]
    told = [is_told or page.is_portrait for is_told in announced]
    spoken = without_hours(labels)
    entries = catalogue_entries(stats, spoken, listed, announced=told)
    outside = outside_the_announced(stats, titles, sections=sections, page=page)
    described = descriptions(stats, spoken, told=told, outside=() if page.is_portrait else outside)
    judged = judge_groups(stats, labels, [section for section, _ in titles])
    beside = {key: peers(members) for key, members in groups.items()}
    brothers = _brothers(stats)
    says_years = sections.says_years
    skills = of_skills(stats, labels, seen.layout, sections.around)
    candidates: list[Candidate] = []
    for at, (stat, label, above) in enumerate(zip(stats, labels, titles, strict=True)):
        own, group = id(stat), id(stat.group)
        company = Company(
            titles=[title for title in above if title],
            group=beside[group],
            alike=brothers[at],
            is_announced=announced[at],
            is_listing=label in listed,
            is_catalogue=group in entries or own in entries,
            is_description=group in described,
            is_list_of_amounts=own in amounts,
            is_code=own in judged.codes,
            is_called=own in judged.called,
            is_of_forum=group in judged.of_forums,
            is_beside_counts=group in judged.counting,
            is_of_house=group in judged.of_houses,
            is_counting_down=own in passing,
            is_elsewhere=own in listings,
            is_outside=own in outside,
            is_of_skills=own in skills,
        )
        evidence = weigh(stat, label=spoken[at], company=company, page=page)
        section = headed.get(own) or sections.caption(stat.first) or above[0]
        dated = sections.dated(label, stat.first) if says_years else label
        candidates.append(_candidate(stat, label=dated, section=section, evidence=evidence))
    return candidates


def _listed(
    stats: Sequence[Stat], labels: Sequence[str], titles: Sequence[tuple[str | None, str | None]], page: Page
) -> tuple[set[str], dict[int, str]]:
    """The labels that only name what a list or a week has; the headings of tiles whose second number has no such."""
    if page.is_key_figures:
        return set(), {}
    listed = listed_labels(stats, labels, titles) | days_of_the_week(labels, page.language)
    headed = headed_tiles(stats, labels, listed)
    told = {label for stat, label in zip(stats, labels, strict=True) if id(stat) in headed} if headed else set()
    return listed - told, headed


def _brothers(stats: Sequence[Stat]) -> list[Peers]:
    """For each stat all of the page that are made as it is, with it."""
    made = [signature(stat) for stat in stats]
    alike: dict[str, list[Stat]] = defaultdict(list)
    for stat, form in zip(stats, made, strict=True):
        alike[form].append(stat)
    brothers = {form: peers(members) for form, members in alike.items()}
    return [brothers[form] for form in made]


def _titles(stat: Stat, sections: Sections) -> tuple[str | None, str | None]:
    """The heading a stat stands under, and the one its group does."""
    assert stat.group is not None
    return sections.above(stat.first), sections.above(stat.group.first + 1)


def _candidate(stat: Stat, *, label: str, section: str | None, evidence: Evidence) -> Candidate:
    assert stat.tile is not None
    candidate = Candidate(
        stat.match,
        label=label,
        section=section,
        source=stat.line.source,
        order=stat.line.index,
        box=stat.line.box,
        tile=stat.tile,
        evidence=evidence,
    )
    candidate.raw = _raw(stat)
    return candidate


def _raw(stat: Stat) -> str:
    """Number, unit and qualifier as a person sees them, once a counter's script has grouped the digits."""
    inserted = stat.line.inserted
    if inserted is None or not inserted.digits:
        return stat.match.raw
    return stat.match.raw.replace(inserted.digits, inserted.grouped, 1)


def _decide(
    candidates: Sequence[Candidate],
    refusals: Sequence[Refusal],
    context: NumberContext,
    *,
    warnings: Sequence[PageWarning],
) -> FiguresReading:
    accepted = in_order(c for c in candidates if c.evidence.suffices)
    collapsed = collapse(accepted)
    told = [*warnings, *collapsed.warnings]
    told += [
        PageWarning(code=c.problem, message=f"cannot read “{c.raw.strip()}” ({c.label})")
        for c in collapsed.kept
        if c.problem
    ]
    figures = tuple(
        Figure(
            quantity=c.quantity,
            label=c.label,
            section=c.section,
            raw=c.raw,
            source=c.source,
            mentions=find_mentions(c.label, context=context),
        )
        for c in collapsed.kept
    )
    return FiguresReading(
        figures=figures,
        warnings=tuple(told),
        verdicts=(
            *((c, Verdict.ACCEPTED) for c in collapsed.kept),
            *((c, Verdict.COPY) for c in collapsed.copies),
            *((c, Verdict.REJECTED) for c in candidates if not c.evidence.suffices),
        ),
        refusals=tuple(refusals),
    )
