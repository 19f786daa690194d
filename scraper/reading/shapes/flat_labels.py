"""Which words belong to which number where all of them are brothers in one element.

Words stand between the numbers, and every one of them could be the label of the number before it or behind it. It is
decided once for all numbers of a part, by the words around the first and the last.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from scraper.reading.evidence.labels import counts_things, is_told_of_institutions
from scraper.reading.markup.layout import Box, Line
from scraper.reading.shapes.label_lines import (
    closing,
    is_link,
    is_link_to_more,
    is_sentence,
    leading,
    parting_runs,
    title_in,
)
from scraper.reading.stats.stat import Stat, has_words
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.remark_words import REMARK
from scraper.reading.words.subject_words import names_key_figures
from scraper.reading.words.vocabulary import INSTITUTION_NOUNS

_LINES_BEFORE, _LINES_BEHIND = 14, 6
_LOWEST_HEADING = 6
_MOST_WORDS_OF_A_LABEL = 6
_MOST_WORDS_OF_A_NOUN = 3
_FEWEST_COUNTS = 3
_PICTURES = frozenset({"img", "picture", "iframe", "svg", "video", "canvas", "object", "embed", "form", "figure"})
_IN_PICTURES = ", ".join(_PICTURES)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FEWEST_OF_A_SENTENCE, _FEWEST_OF_A_TEXT = 7, 13
"""So many words more than a label has make a text of a line with a full stop, and of one without."""


def label_flat(stats: Sequence[Stat], lines: Sequence[Line], usable: Callable[[Line], bool]) -> None:
    """Labels numbers of one element by the lines of it that are `usable`: part by part, forwards or backwards."""
    group = stats[0].group
    assert group is not None
    edges = [(max(group.first, stats[0].first - _LINES_BEFORE), stats[0].first)]
    edges += [(one.end, two.first) for one, two in pairwise(stats)]
    edges.append((stats[-1].end, min(group.end, stats[-1].end + _LINES_BEHIND)))
    runs = [[line for line in lines[a:b] if usable(line)] for a, b in edges]
    start = 0
    for end in (*parting_runs(runs), len(stats)):
        run = runs[end]
        title = title_in(run) if end < len(stats) else len(run)
        _label_part(stats[start:end], [*runs[start:end], run[:title]], lines)
        runs[end] = run[title + 1 :]
        start = end


def _label_part(stats: Sequence[Stat], runs: Sequence[Sequence[Line]], lines: Sequence[Line]) -> None:
    """Labels numbers by the words before, between and behind them."""
    is_read_backwards = _stand_under_terms(stats) or _stand_under_headings(stats, runs, lines)
    if not is_read_backwards and _reads_forwards(runs):
        for stat, above, run in zip(stats, runs, runs[1:], strict=False):
            if stat.own.startswith("("):
                stat.before = closing(above)
            else:
                stat.after = leading(run, in_tile=False)
    else:
        for stat, run in zip(stats, runs, strict=False):
            stat.before = closing(run)


def _stand_under_terms(stats: Sequence[Stat]) -> bool:
    """Whether numbers are definitions, of which none opens its list: there the terms stand behind them."""
    first, group = stats[0], stats[0].group
    is_opening = group is not None and group.tag == "dl" and group.first == first.first
    return first.line.box.tag == "dd" and not is_opening


def _reads_forwards(runs: Sequence[Sequence[Line]]) -> bool:
    """Labels follow their numbers, unless only reading backwards gives each number one."""
    first, between, last = runs[0], runs[1:-1], runs[-1]
    if not all(between):
        forwards = sum(map(bool, runs[1:]))
        backwards = sum(map(bool, runs[:-1]))
        return forwards >= backwards
    if not first or not last:
        return bool(last)
    if not between:
        return first[-1].box.tag != "dt"
    same_before = _kind(first[-1]) == _kind(between[0][-1])
    same_after = _kind(last[0]) == _kind(between[-1][0])
    if same_before and same_after and (len(first) == 1 < len(last) or _stand_over_text(runs) or _stand_over_rest(runs)):
        return names_key_figures(first[-1].text)
    return same_after or not same_before


def _kind(line: Line) -> tuple[str, str]:
    """What sort of line it is, for telling labels from titles and notes: its tag, and what it is called first."""
    return line.box.tag, (line.box.attributes.get("class") or "").partition(" ")[0]


def _stand_under_headings(stats: Sequence[Stat], runs: Sequence[Sequence[Line]], lines: Sequence[Line]) -> bool:
    """Whether a heading stands right over each number, and right behind each the next one, but for notes on a few.

    The last heads something else. Where nothing comes behind it, it is the last number's label, and the first of them
    is the title of all; so it is where it announces figures. One number alone has to be of what institutions count, or
    the heading behind it to stand over a number with its own words: "3,568 inhabitants".
    """
    level = _level(runs[0][-1]) if runs[0] else 0
    if not level or not all(runs) or any(_level(run[-1]) != level for run in runs[1:-1]):
        return False
    if any(run[-1].index != stat.first - 1 for stat, run in zip(stats, runs, strict=False)):
        return False
    first, between, behind = runs[0][-1].text, [run[0] for run in runs[1:-1]], runs[-1][0]
    noted = [line for line in between if not 0 < _level(line) <= level]
    if 2 * len(noted) > len(between) or not all(map(_is_note, noted)):
        return False
    is_headed = 0 < _level(behind) <= level and (
        _heads_something(behind, lines, stats[0].group) or _heads_pictures(behind, between)
    )
    if names_key_figures(first) or not (is_headed or (noted and is_sentence(behind))):
        return False
    return len(stats) > 1 or INSTITUTION_NOUNS.search(first) is not None or _heads_number(behind, lines)


def _heads_number(heading: Line, lines: Sequence[Line]) -> bool:
    """Whether the line right behind a heading begins with a number that words follow."""
    behind = lines[heading.index + 1].text if heading.index + 1 < len(lines) else ""
    return behind[:1].isdecimal() and len(behind.split()) > 1 and has_words(behind)


def _is_note(line: Line) -> bool:
    """Whether a line goes on with the number over it, and is no label: a sentence, or words in lower case."""
    return line.text[0].islower() or is_sentence(line)


def _level(line: Line) -> int:
    """The level of a heading, one lower than all for a line in bold, 0 for any other."""
    if line.level is not None:
        return line.level
    is_bold = line.box.tag in ("p", "div") and all(box.tag in ("b", "strong") for _, box in line.pieces)
    return _LOWEST_HEADING + 1 if is_bold else 0


def _heads_something(heading: Line, lines: Sequence[Line], group: Box | None) -> bool:
    """Whether words come behind a heading among its brothers, and neither a heading as high nor a link to more.

    Words that begin in lower case go on with it: "Partners", "in 39 countries".
    """
    end = group.end if group is not None else 0
    behind = next((lines[index] for index in range(heading.box.end, end) if lines[index].text), None)
    if behind is None or 0 < _level(behind) <= _level(heading) or is_link_to_more(behind):
        return False
    return not behind.text[0].islower() or is_link(behind)


def _heads_pictures(heading: Line, others: Iterable[Line]) -> bool:
    """Whether pictures, maps or forms alone follow a heading, and none follow those before it."""
    return _shows_pictures(heading) and not any(map(_shows_pictures, others))


def _shows_pictures(heading: Line) -> bool:
    """Whether a picture, a map, a film or a form stands behind a heading, before the next one."""
    step = heading.box.node.next
    while step is not None and step.tag not in _HEADINGS:
        if not step.is_text_node and (step.tag in _PICTURES or step.css_first(_IN_PICTURES) is not None):
            return True
        step = step.next
    return False


def headings_between(stats: Iterable[Stat], lines: Sequence[Line]) -> list[Line]:
    """Headings with words of their own under them, among the labels of one element's numbers and as high as those.

    They head no number: "Students", 17,482, "Campus", "By the sea.", "Faculty", 812.
    """
    labelled = [stat for stat in stats if stat.before and _level(stat.before[0])]
    found: list[Line] = []
    for one, two in pairwise(labelled):
        level = _level(two.before[0])
        if level == _level(one.before[0]) and one.group is two.group:
            between = lines[one.end : two.before[0].index]
            found += [line for line in between if _level(line) == level and _heads_something(line, lines, one.group)]
    return found


_DETERMINED = Phrases(
    r"^(?:our|the|nos|notre|les?|la|des|unsere?|die|der|das|nuestr[oa]s?|los|las|el|nostr[eio]|il|i|gli|le|onze|de|het|"
    r"noss[oa]s?|os|as|nasze?|våra?|vores|vår|meidän|naše?|noștri|noastre|οι|τα|η|a|az|total|en|in|auf|sur|über|su|sobre|over)\b"
)
"""How titles begin, and no labels."""


def _stand_over_rest(runs: Sequence[Sequence[Line]]) -> bool:
    """Whether lines over numbers name what institutions count, begun alike, and the one behind the last does not."""
    labels, behind = [run[-1].text for run in runs[:-1]], runs[-1][0].text
    if len(labels) < _FEWEST_COUNTS or _names_counted(behind) or not all(map(_names_counted, labels)):
        return False
    is_title = _DETERMINED.search(labels[0]) is not None or len(labels[0].split()) > _MOST_WORDS_OF_A_NOUN
    return not is_title and len({label[0].isupper() for label in labels}) == 1


def _names_counted(label: str) -> bool:
    return counts_things(label) or is_told_of_institutions(label, None)


def _stand_over_text(runs: Sequence[Sequence[Line]]) -> bool:
    """Whether one short line stands before each number, and behind the last no label but a text or a remark.

    A long label is still one: a text is longer than the other lines by far, and they end in no full stop.
    """
    labels, behind = [run[-1].text for run in runs[:-1]], runs[-1][0]
    longest = max(len(label.split()) for label in labels)
    if longest > _MOST_WORDS_OF_A_LABEL or any(len(run) > 1 for run in runs[1:-1]):
        return False
    words = len(behind.text.split())
    if words >= longest + (_FEWEST_OF_A_SENTENCE if is_sentence(behind) else _FEWEST_OF_A_TEXT):
        return not any(label.endswith(".") for label in labels)
    return REMARK.match(behind.text) is not None and not any(map(REMARK.match, labels))
