"""Rules that ask for figures which no page shows: misspelt, gone from the page, or no longer read by a new release.

An upgrade moves the baseline in silence, so nothing else would say that such a rule waits for what never comes.
"""

from collections.abc import Collection, Iterator, Sequence

from alerts.rules.model import Rule, Selection
from alerts.rules.selection import selects
from figures.kinds import Kind
from storage.earlier import SeriesLine
from storage.store import Store

_OF_KNOWN = frozenset({Kind.FIGURE_CHANGED, Kind.FIGURE_REWORDED, Kind.FIGURE_REMOVED})
"""What can only happen to figures that are there; those that a rule waits to be added need not be."""

UNMATCHED_HINT = "`keyfigures history PAGE` shows what there is; mend the rule, or pin the figure if the page shows it"


def unmatched(store: Store, rules: Sequence[Rule], *, pages: Collection[str]) -> Iterator[str]:
    """A line for each key or pattern of a rule that is no figure's, as the `pages` configured were read last.

    Of a rule about pages none of which was read nothing is known yet; where some were, the line says which were not.
    """
    series: dict[str, tuple[SeriesLine, ...]] = {}
    for rule in rules:
        if rule.selection.is_everything or not (rule.standing or rule.listens_to & _OF_KNOWN):
            continue
        about = sorted(page for page in pages if rule.is_about(page))
        series |= {page: store.series.of(page) for page in about if page not in series}
        unread = [page for page in about if not series[page]]
        if len(unread) < len(about):
            shown = [line for page in about for line in series[page] if line.present]
            where = (", ".join(about) if rule.pages else "any page") + _but_for(unread)
            yield from (f"{rule.name}: {asked} of {where}" for asked in _in_vain(rule.selection, shown))


def _but_for(unread: Sequence[str]) -> str:
    """What may still show the figure. A page that cannot be read must not silence what the others tell."""
    match unread:
        case []:
            return ""
        case [page]:
            return f"; {page} has not been read yet"
        case _:
            return f"; {len(unread)} pages have not been read yet"


def _in_vain(selection: Selection, shown: Sequence[SeriesLine]) -> list[str]:
    """What a selection asks for that none of the figures shown has."""
    labels, sections = selection.labels or (), selection.sections or ()
    parts = [(f'labels[{n}] "{glob.text}"', Selection(labels=(glob,))) for n, glob in enumerate(labels)]
    parts += [(f'sections[{n}] "{glob.text}"', Selection(sections=(glob,))) for n, glob in enumerate(sections)]
    parts += [(f'the key "{key}"', Selection(keys=frozenset({key}))) for key in sorted(selection.keys or ())]
    lines = [f"{name} is that of no figure" for name, part in parts if not _any_of(part, shown)]
    return lines or ([] if _any_of(selection, shown) else ["all that it asks for together is true of no figure"])


def _any_of(selection: Selection, shown: Sequence[SeriesLine]) -> bool:
    return any(selects(selection, line.figure, line.key) for line in shown)
