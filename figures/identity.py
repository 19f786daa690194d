"""Which figure of one reading of a page is which of another: one to one, optimally over the whole page."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from figures.anchors import Anchors
from figures.assignment import best_assignment
from figures.certain import certain_pairs, in_renamed_rows
from figures.evidence import NEAR, THRESHOLD, Profile, are_close, sureness
from figures.record import Figure
from figures.timelines import Timelines
from figures.weighing import Scales

_CERTAIN = 1.0
_ROUNDS = 4
_IN_PLACE = 1
"""What a place and a number near another are worth beside words: less than anything."""
_ALL_WEIGHED = 10_000
"""So many pairs are weighed for a person who asks why; of more, those only that have something in common."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunnerUp:
    """The pairing that would have been next best for one of the two: either side's other candidate."""

    old_index: int
    new_index: int
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """The same figure in two readings. `score` is 0 to 1, accepted from 0.5; `reasons` are short phrases for people."""

    old_index: int
    new_index: int
    score: float
    reasons: tuple[str, ...] = ()
    runner_up: RunnerUp | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """`pairs` in the new page's order; `removed` are old indexes, `added` new ones.

    `possibly` gives for an added figure the removed one that it may be, where one is near the threshold.
    """

    pairs: tuple[Pair, ...]
    removed: tuple[int, ...]
    added: tuple[int, ...]
    possibly: Mapping[int, int]


def match(
    old: Sequence[Figure], new: Sequence[Figure], *, timelines: Timelines | None = None, explain: bool = False
) -> Matching:
    """The figures of `old` and `new` paired by what they mean: label, unit, section, neighbours and value together.

    The same pairs come out for (new, old). `timelines` are those of the whole pages, where these are not all of their
    figures. `explain` fills in `reasons` and `runner_up`.
    """
    olds, news = [Profile.of(f) for f in old], [Profile.of(f) for f in new]
    timelines = timelines or Timelines(olds, news)
    if [p.order for p in news] < [p.order for p in olds]:  # always in one direction, so that ties fall alike in both
        return _mirrored(_Comparison(news, olds, timelines).matching(explain=explain))
    return _Comparison(olds, news, timelines).matching(explain=explain)


def timelines_of(*pages: Iterable[Figure]) -> Timelines:
    """What the pages show for several years side by side."""
    return Timelines(*(map(Profile.of, page) for page in pages))


class _Comparison:
    """Two readings being compared: certain pairs first, then the best pairing of what is left."""

    def __init__(self, olds: Sequence[Profile], news: Sequence[Profile], timelines: Timelines) -> None:
        self._olds, self._news, self._timelines = olds, news, timelines
        self._certain = certain_pairs(olds, news, timelines)
        self._known = dict(self._certain)
        self._points: dict[int, dict[int, int]] = {}
        if len(self._certain) < min(len(olds), len(news)):
            self._weigh()

    def _weigh(self) -> None:
        """In rounds: what is found first becomes context for the doubtful ones."""
        scales = Scales(self._olds, self._news, self._timelines)
        taken = set(self._certain.values())
        left_old = [i for i in range(len(self._olds)) if i not in self._certain]
        left_new = [j for j in range(len(self._news)) if j not in taken]
        candidates = scales.candidates(left_old, left_new)
        for _ in range(_ROUNDS):
            anchors = Anchors(self._olds, self._news, self._known)
            self._points = {i: {j: scales.points(i, j, anchors) for j in row} for i, row in candidates.items()}
            before, self._known = self._known, self._certain | _best(self._points)
            if self._known == before:
                break
        self._certain |= in_renamed_rows(self._olds, self._news, self._known)
        self._known |= self._certain

    def matching(self, *, explain: bool) -> Matching:
        known = self._known
        taken = set(known.values())
        pairs = [Pair(old_index=i, new_index=j, score=self._score(i, j)) for i, j in known.items()]
        removed = tuple(i for i in range(len(self._olds)) if i not in known)
        added = tuple(j for j in range(len(self._news)) if j not in taken)
        matching = Matching(
            pairs=tuple(sorted(pairs, key=lambda p: p.new_index)),
            removed=removed,
            added=added,
            possibly=self._possibly(removed, added),
        )
        return self._explained(matching) if explain else matching

    def _score(self, i: int, j: int) -> float:
        return _CERTAIN if self._certain.get(i) == j else sureness(self._points[i][j])

    def _possibly(self, removed: Sequence[int], added: Sequence[int]) -> dict[int, int]:
        """Added to removed, one to one: the pairs below the threshold that come nearest, then those in one place whose
        numbers are near.
        """
        wanted = set(added)
        near = {
            i: {j: points - NEAR for j, points in self._points.get(i, {}).items() if j in wanted and points > NEAR}
            for i in removed
        }
        for i, j in self._in_their_place(removed, added):
            near[i].setdefault(j, _IN_PLACE)
        rows = list(near)
        return {j: rows[row] for row, j in best_assignment([near[i] for i in rows]).items()}

    def _in_their_place(self, removed: Sequence[int], added: Sequence[int]) -> Iterator[tuple[int, int]]:
        for i, j in Anchors(self._olds, self._news, self._known).same_places(removed, added).items():
            old, new = self._olds[i], self._news[j]
            if are_close(old.quantity, new.quantity) and not self._timelines.part(old, new):
                yield i, j

    def _explained(self, matching: Matching) -> Matching:
        scales = Scales(self._olds, self._news, self._timelines)
        anchors = Anchors(self._olds, self._news, self._known)
        points = {(i, j): scales.points(i, j, anchors) for i, row in self._rivals(scales).items() for j in row}
        return replace(
            matching,
            pairs=tuple(
                replace(
                    pair,
                    reasons=scales.reasons(pair.old_index, pair.new_index, anchors),
                    runner_up=_runner_up(pair, points),
                )
                for pair in matching.pairs
            ),
        )

    def _rivals(self, scales: Scales) -> Mapping[int, Iterable[int]]:
        """What else each old figure could have been: of pages that are not very long, every new one."""
        olds, news = range(len(self._olds)), range(len(self._news))
        if len(olds) * len(news) <= _ALL_WEIGHED:
            return dict.fromkeys(olds, news)
        return scales.candidates(olds, news)


def _best(points: Mapping[int, Mapping[int, int]]) -> dict[int, int]:
    rows = list(points)
    gains = [{j: p - THRESHOLD + 1 for j, p in points[i].items() if p >= THRESHOLD} for i in rows]
    return {rows[row]: j for row, j in best_assignment(gains).items()}


def _runner_up(pair: Pair, points: Mapping[tuple[int, int], int]) -> RunnerUp | None:
    others = [(p, i, j) for (i, j), p in points.items() if (i == pair.old_index) != (j == pair.new_index)]
    if not others:
        return None
    best, i, j = max(others)
    return RunnerUp(old_index=i, new_index=j, score=sureness(best))


def _mirrored(matching: Matching) -> Matching:
    """The matching with old and new exchanged."""
    pairs = tuple(
        replace(p, old_index=p.new_index, new_index=p.old_index, runner_up=p.runner_up and _turned(p.runner_up))
        for p in matching.pairs
    )
    return Matching(
        pairs=tuple(sorted(pairs, key=lambda p: p.new_index)),
        removed=matching.added,
        added=matching.removed,
        possibly={i: j for j, i in matching.possibly.items()},
    )


def _turned(runner_up: RunnerUp) -> RunnerUp:
    return replace(runner_up, old_index=runner_up.new_index, new_index=runner_up.old_index)
