"""Several alerts as one: what is left to tell of them by the time they leave. Pure."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from alerts.model import ChangeNotice, Health, HealthNotice, PageNotice
from alerts.rules.model import Because
from figures.change import Change, Side
from figures.diff import compare
from figures.kinds import Kind
from figures.record import Figure, NewsItem

Told = tuple[Change, tuple[Because, ...]]
"""A change and why it is told."""


def folded(notices: Iterable[PageNotice]) -> tuple[PageNotice, ...]:
    """What is left to tell of notices, given in the order of time: page by page, those where something changed first,
    with one notice of changes a page, each figure once, from what it was at first to what it is at last. What came back
    to what it was is not told; of an outage that has ended its end is, which says since when it was.
    """
    by_page: dict[str, list[PageNotice]] = {}
    for notice in notices:
        by_page.setdefault(notice.page.name, []).append(notice)
    pages = [tuple(_folded_page(page)) for page in by_page.values()]
    pages.sort(key=lambda left: not any(isinstance(notice, ChangeNotice) for notice in left))
    return tuple(notice for left in pages for notice in left)


def _folded_page(notices: Sequence[PageNotice]) -> Iterator[PageNotice]:
    changes = [notice for notice in notices if isinstance(notice, ChangeNotice)]
    merged = _merged(changes) if changes else None
    if merged is not None and merged.changes:
        yield merged
    for place, notice in enumerate(notices):
        if not isinstance(notice, ChangeNotice) and not _has_ended(notice, notices[place + 1 :]):
            yield notice


def _has_ended(notice: PageNotice, later: Sequence[PageNotice]) -> bool:
    if not isinstance(notice, HealthNotice) or notice.health is not Health.UNREADABLE:
        return False
    ends = (each for each in later if isinstance(each, HealthNotice) and each.health is Health.BACK)
    return any(end.host is not None or notice.host is None for end in ends)


def _merged(notices: Sequence[ChangeNotice]) -> ChangeNotice:
    """The changes of one page as if they had been one, in the order in which they were first told."""
    if len(notices) == 1:
        return notices[0]
    chains: dict[tuple[str, str], list[Told]] = {}
    for notice in notices:
        for change in notice.changes:
            chains.setdefault(_subject(change), []).append((change, notice.reasons_for(change)))
    left_first = (c for c in chains.values() if c[0][0].kind is Kind.FIGURE_REMOVED)
    back = {chain[0][0].old for chain in left_first if chain[-1][0].new is not None}
    left = [_but_for(back, net) for chain in chains.values() if (net := _net(chain)) is not None]
    because = tuple(reasons for _, reasons in left)
    return replace(
        notices[-1],
        old=notices[0].old,
        changes=tuple(change for change, _ in left),
        severity=max((notice.severity for notice in notices), key=lambda severity: severity.weight),
        because=because if any(because) else (),
    )


def _subject(change: Change) -> tuple[str, str]:
    """What a change is about, so that the changes of one thing are found together."""
    side = change.new if change.new is not None else change.old
    match side:
        case Figure():
            return "figure", change.key or f"{side.section}\n{side.label}"
        case NewsItem():
            return "news", side.url or side.title
        case _:
            return "page", change.kind


def _net(chain: Sequence[Told]) -> Told | None:
    """The one change that a chain of them comes to; None where it leads back to where it began."""
    (first, _), (last, because) = chain[0], chain[-1]
    change = first if len(chain) == 1 else _change_between(first.old, last.new, last)
    if change is not None and change.kind is Kind.FIGURE_ADDED:
        change = replace(change, follows=first.follows, replaces=first.replaces)
    return None if change is None else (change, because)


def _but_for(back: Container[Side | None], told: Told) -> Told:
    """A change that replaces nothing where what had left for it is `back` by now."""
    change, because = told
    return (replace(change, replaces=None), because) if change.replaces in back else told


def _change_between(old: Side | None, new: Side | None, last: Change) -> Change | None:
    if old == new:
        return None
    if isinstance(old, Figure) and isinstance(new, Figure):
        change = compare(old, new)
        return replace(change, key=last.key) if change else None
    return Change(kind=_kind(last.kind, old, new), old=old, new=new, key=last.key)


def _kind(kind: Kind, old: Side | None, new: Side | None) -> Kind:
    """The kind of what is added, removed or changed, by which sides there are."""
    if kind in _FIGURES:
        return Kind.FIGURE_ADDED if old is None else Kind.FIGURE_REMOVED
    if kind in _NEWS:
        return Kind.NEWS_ADDED if old is None else Kind.NEWS_REMOVED if new is None else Kind.NEWS_CHANGED
    return kind


_FIGURES = frozenset({Kind.FIGURE_CHANGED, Kind.FIGURE_REWORDED, Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED})
_NEWS = frozenset({Kind.NEWS_ADDED, Kind.NEWS_REMOVED, Kind.NEWS_CHANGED})
