"""Figures over time: each belongs to a series, whose key is for ever."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from figures.expressions import expression
from figures.fold import fold, words
from figures.record import Figure
from figures.remembered import remembered

_KEY_LENGTH = 40
_NOT_KEY = expression(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One figure over time, as last seen. `present`: it is in the baseline, at `position` among the others.

    A series that was known under several wordings (two that were merged) may be given once for each, with one key.
    """

    key: str
    figure: Figure
    position: int
    present: bool = True


class Assignment(NamedTuple):
    """Which series each figure of a reading belongs to.

    `keys` has one key for each figure, in their order; `continues` the series behind it, None where it is a new one.
    `possibly` gives for a new one, by the figure's index, the key of the series that it may continue.
    """

    keys: tuple[str, ...]
    continues: tuple[Series | None, ...]
    possibly: Mapping[int, str]


def assign(
    series: Sequence[Series],
    figures: Sequence[Figure],
    *,
    pinned: Mapping[str, str] | None = None,
    retired: Collection[str] = (),
) -> Assignment:
    """Each figure to the series it continues, or to a new one with a key of its own.

    `pinned` are labels and the keys a person gave them: such a figure belongs to that key, whatever speaks against it.
    Then come the figures that read just as a series that was gone, then the baseline's series, then those long gone.
    `retired` keys, of series that were merged into others, are given to nobody.
    """
    roll = _Roll(series, figures)
    roll.claim_pinned({fold(label): key for label, key in (pinned or {}).items()})
    roll.claim_returned()
    roll.claim_matched(present=True)
    roll.claim_matched(present=False)
    return roll.assignment(retired)


def new_key(figure: Figure, taken: Collection[str], *, period: Sequence[str] = ()) -> str:
    """A readable key that is not `taken`: the label in ASCII, the section where two share a label, else a number.

    At most 40 characters of a-z, 0-9 and "-". One column of several is called by its `period` as well.
    """
    label = _slug(figure.label) or _slug(figure.section or "") or "figure"
    ending = "-".join(number for part in period if not part.startswith("month") for number in re.findall(r"\d+", part))
    if ending:
        label = f"{_cut(label, _KEY_LENGTH - len(ending) - 1)}-{ending}"
    if label not in taken:
        return label
    with_section = _slug(f"{figure.label} {figure.section or ''}") or label
    if with_section not in taken:
        return with_section
    number = 2
    while (key := f"{_cut(label, _KEY_LENGTH - len(str(number)) - 1)}-{number}") in taken:
        number += 1
    return key


@remembered(4096)
def _slug(text: str) -> str:
    return _cut(_NOT_KEY.sub("-", " ".join(words(text))).strip("-"), _KEY_LENGTH)


def _cut(slug: str, length: int) -> str:
    """At a word's end where there is one."""
    if len(slug) <= length:
        return slug
    head, _, _ = slug[: length + 1].rpartition("-")
    return head or slug[:length]


class _Roll:
    """Who is still to be assigned: figures by index, series by place in the list. A key is given once."""

    def __init__(self, series: Sequence[Series], figures: Sequence[Figure]) -> None:
        self._series = sorted(series, key=lambda s: s.position)
        self._figures = figures
        self._keys: dict[int, str] = {}
        self._continues: dict[int, Series] = {}
        self._possibly: dict[int, str] = {}

    def claim_pinned(self, pinned: Mapping[str, str]) -> None:
        for j in self._open_figures() if pinned else ():
            key = pinned.get(fold(self._figures[j].label))
            if key is not None and key not in self._keys.values():
                self._claim(j, key, next((s for s in self._wordings(key)), None))

    def claim_returned(self) -> None:
        """So that a series of the baseline that lost its figure does not take the place of one that is back."""
        present = self._open_series(present=True)
        keys = {s.key for s in present}
        gone = {_reading(s.figure): s for s in self._open_series(present=False) if s.key not in keys}
        if not gone:
            return
        there = {_reading(s.figure) for s in present}
        for j in self._open_figures():
            reading = _reading(self._figures[j])
            if reading in gone and reading not in there:
                returned = gone.pop(reading)
                if returned.key not in self._keys.values():
                    self._claim(j, returned.key, returned)

    def claim_matched(self, *, present: bool) -> None:
        series, open_figures = self._open_series(present=present), self._open_figures()
        if not series or not open_figures:
            return
        from figures.identity import match, timelines_of  # its measures of likeness are for pages that have moved

        timelines = timelines_of((s.figure for s in self._series if s.present), self._figures)
        old, new = [s.figure for s in series], [self._figures[j] for j in open_figures]
        matching = match(old, new, timelines=timelines)
        for pair in sorted(matching.pairs, key=lambda p: -p.score):
            claimed = series[pair.old_index]
            if claimed.key not in self._keys.values():
                self._claim(open_figures[pair.new_index], claimed.key, claimed)
        for j, i in matching.possibly.items():
            self._possibly.setdefault(open_figures[j], series[i].key)

    def assignment(self, retired: Collection[str]) -> Assignment:
        taken = {*retired, *self._keys.values(), *(s.key for s in self._series)}
        periods = self._periods()
        for j in self._open_figures():
            self._keys[j] = new_key(self._figures[j], taken, period=periods[j])
            taken.add(self._keys[j])
        given = set(self._continues)
        return Assignment(
            keys=tuple(self._keys[j] for j in range(len(self._figures))),
            continues=tuple(self._continues.get(j) for j in range(len(self._figures))),
            possibly={j: key for j, key in self._possibly.items() if j not in given},
        )

    def _periods(self) -> Sequence[Sequence[str]]:
        """The period that each figure is one column of several for; of a page that has new figures."""
        if not self._open_figures():
            return ()
        from figures.timelines import periods_of  # its patterns are for pages that have new figures

        return periods_of(self._figures)

    def _claim(self, j: int, key: str, series: Series | None) -> None:
        self._keys[j] = key
        if series is not None:
            self._continues[j] = series

    def _open_figures(self) -> list[int]:
        return [j for j in range(len(self._figures)) if j not in self._keys]

    def _open_series(self, *, present: bool) -> list[Series]:
        given = set(self._keys.values())
        return [s for s in self._series if s.present == present and s.key not in given]

    def _wordings(self, key: str) -> list[Series]:
        """The series of this key, the one of the baseline first."""
        return sorted((s for s in self._series if s.key == key), key=lambda s: not s.present)


def _reading(figure: Figure) -> tuple[object, ...]:
    return fold(figure.label), fold(figure.section or ""), figure.quantity
