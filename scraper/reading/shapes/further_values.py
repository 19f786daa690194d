"""Values that go on with one name: a term of a definition list may have several descriptions."""

from collections.abc import Sequence
from itertools import pairwise

from scraper.reading.shapes.label_lines import says_name
from scraper.reading.stats.stat import Stat, has_words

_SIGNS = "(+-−–±↑↓▲▼"
"""What a change begins with, which is told beside a value and is none of its own."""


def name_further_values(stats: Sequence[Stat]) -> None:
    """Gives a description that has no words the term of the one before it: "<dt>of them abroad", "1 655", "12,3 %"."""
    for first, further in pairwise(stats):
        if further.line.box.tag == "dd" and _goes_on(first, further):
            further.before = tuple(line for line in first.before if line.box.tag == "dt")


def _goes_on(first: Stat, further: Stat) -> bool:
    is_next = first.line.box.tag == "dd" and first.line.box.parent is further.line.box.parent
    is_named = has_words(further.own) or any(map(says_name, (*further.before, *further.after)))
    return is_next and not is_named and not further.settled and further.text.lstrip()[:1] not in _SIGNS
