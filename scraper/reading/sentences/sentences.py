"""Stats that are whole sentences: told apart from figures that a page shows by their form."""

from collections.abc import Sequence
from dataclasses import dataclass

from scraper.numbers import NumberContext, NumberMatch
from scraper.numbers.members import AT_LEAST, TEXT
from scraper.reading.candidate import Candidate
from scraper.reading.evidence.conditions import is_age, is_price
from scraper.reading.evidence.peers import COUNTS_NEIGHBOURS
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.sentences.clause import Clause
from scraper.reading.sentences.clauses import clauses, label_in_clause
from scraper.reading.sentences.distances import is_distance
from scraper.reading.sentences.led import is_led_up_to
from scraper.reading.sentences.whom import is_of_the_world
from scraper.reading.stats.numbers_in import figures_in
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.counter_signs import COUNTED_SO
from scraper.reading.words.trust_words import TRUSTED

_FEWEST_WORDS = 4
_DASHES = ("–", "—", "-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """What became of the stats that are whole sentences: `told` are candidates by their form, `lines` are prose.

    `apart` are the candidates of all other stats.
    """

    apart: list[Candidate]
    told: list[Candidate]
    lines: list[tuple[Line, Sequence[NumberMatch]]]


def sort_sentences(
    stats: Sequence[Stat], candidates: Sequence[Candidate], layout: Layout, *, context: NumberContext
) -> Sentences:
    """Parts the candidates of stats from those in short sentences ("Das Budget beträgt 45 Mio. Euro.").

    A sentence that is no figure by its form is read again as prose, and so is an item that a house's "In 2023 we:"
    leads up to; one that is has the label of its clause.
    """
    sorted_ = Sentences(apart=[], told=[], lines=[])
    for stat, candidate in zip(stats, candidates, strict=True):
        may_be_led = stat.shape is not Shape.BARE and not candidate.evidence.suffices
        if not (_is_sentence(stat) or (may_be_led and _is_led(stat, layout))):
            sorted_.apart.append(candidate)
            continue
        matches, _ = figures_in(stat.line.text, context=context)
        if not candidate.evidence.suffices and stat.region is None:
            sorted_.lines.append((stat.line, _said(matches, stat, candidate)))
            continue
        if _is_announced(candidate) or not is_of_the_world(
            stat.match, stat.line.text, candidate.section, context.language
        ):
            sorted_.told.extend(_shown(stat, candidate, clauses(stat.line.text, matches, context.language)))
    return sorted_


def _said(matches: Sequence[NumberMatch], stat: Stat, candidate: Candidate) -> Sequence[NumberMatch]:
    """The numbers of a sentence without the one before it that only counts it among others: "1.2 The board has …"."""
    if all(reason is not COUNTS_NEIGHBOURS for _, reason in candidate.evidence.counts):
        return matches
    return [match for match in matches if match.number_start != stat.match.number_start]


def _is_announced(candidate: Candidate) -> bool:
    return any("key figures" in reason for points, reason in candidate.evidence.counts if points > 0)


def outside_labels(
    prose: Sequence[tuple[Line, list[NumberMatch]]], stats: Sequence[Stat], candidates: Sequence[Candidate]
) -> list[tuple[Line, Sequence[NumberMatch]]]:
    """The lines of prose that are no label of a figure: what stands in one is a mention, "partenaires dans 39 pays"."""
    told = [stat for stat, candidate in zip(stats, candidates, strict=True) if candidate.evidence.suffices]
    labels = {line.index for stat in told for line in (*stat.before, *stat.after)}
    return [(line, matches) for line, matches in prose if line.index not in labels]


def _shown(stat: Stat, candidate: Candidate, told: Sequence[Clause]) -> list[Candidate]:
    """The figures of a sentence that is one by its form; none where it tells a price."""
    if is_price(stat.line.text, stat.match, candidate.label):
        return []
    if stat.match.quantity.upper is not None and all(clause.match.quantity.upper is None for clause in told):
        return _each(candidate, told)  # what it has grown to
    if len(told) > 1 and (stat.line.box.tag == "p" or _are_set_apart(stat.line, told)):
        return _each(candidate, told)
    if stat.shape is Shape.TRAILING and not _is_labelled(stat):
        candidate.label = next((label_in_clause(c) for c in told if c.match == stat.match), candidate.label)
    else:
        candidate.label = candidate.label.rstrip(" .")
    return [candidate]


def _is_labelled(stat: Stat) -> bool:
    """Whether a colon before the number of a line ends its label: "Staff: 450 people." is a row of a list; or a dash,
    where nothing but a counter stands behind: "Magazines - 120 pcs.".
    """
    before, after = stat.text[: stat.match.start].rstrip(), stat.text[stat.match.end :].strip()
    if before.endswith((":", "：")):
        return True
    is_bare = after == "." and stat.match.quantity.unit is None
    return before.endswith(_DASHES) and (is_bare or COUNTED_SO.fullmatch(after) is not None)


def _are_set_apart(line: Line, told: Sequence[Clause]) -> bool:
    """Whether each number of a line has an element of its own, as bold ones have: none is but a mention."""
    return all(line.box_at(clause.match.number_start) is not line.box for clause in told)


def _each(candidate: Candidate, told: Sequence[Clause]) -> list[Candidate]:
    """The numbers of a paragraph that is a figure by its form: "12 500 studenter och 900 anställda."."""
    return [
        candidate.telling(clause.match, label=label)
        for clause in told
        if not _is_aside(clause, label := label_in_clause(clause))
    ]


def _is_aside(clause: Clause, label: str) -> bool:
    """Whether a number of a sentence is an age, a price, or how soon or how far something is."""
    text, match = clause.text, clause.match
    if clause.is_bound or clause.is_compared or is_distance(text, match, clause.words.language):
        return True
    return is_age(text, match, label) or is_price(text, match, label, clause.lead)


def _is_led(stat: Stat, layout: Layout) -> bool:
    """Whether a stat is all that is said by an item of a list that a house leads up to: "raised £2.1 million"."""
    if stat.settled or stat.before or stat.after or stat.line.source is not TEXT:
        return False
    return is_led_up_to(stat.line, layout)


def _is_sentence(stat: Stat) -> bool:
    """Whether a stat is a line of some words that ends as sentences do, and nothing else is its label.

    Who trust an institution are told in one without a full stop, too.
    """
    if stat.settled or stat.before or stat.after or stat.shape is Shape.BARE:
        return False
    text = stat.line.text.rstrip()
    if text.endswith((".", "!", "。")):
        return len(text.split()) >= _FEWEST_WORDS and not text[0].islower()
    return _is_strong(stat) and TRUSTED.are_in(text, None)


def _is_strong(stat: Stat) -> bool:
    return stat.match.quantity.qualifier is AT_LEAST or stat.match.quantity.unit == "%"
