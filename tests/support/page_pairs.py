"""Pairs of readings of one page, with what truly happened between them, and the score of the diff on them.

`python tests/support/page_pairs.py [SEEDS] [--show]` prints a line for each sort of edit. A pair is right when the diff
says exactly what happened: nothing too much, nothing missed, the right figure and the right fields.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from random import Random

from label_pools import POOLS
from page_edits import (
    DOUBTFUL,
    REWORDING,
    SURE,
    Edit,
    Page,
    columns,
    columns_renamed,
    mention,
    old_page,
    revalued,
    twins,
    with_changes,
    with_mention,
    years,
)

from figures.change import Change
from figures.diff import diff, figure_changes
from figures.record import Figure, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePair:
    """An old reading, a new one, and which figure of the one is which of the other."""

    name: str
    language: str
    old: tuple[Figure, ...]
    new: tuple[Figure, ...]
    continued: dict[int, int]

    def expected(self) -> tuple[Change, ...]:
        return tuple(f.change for f in figure_changes(self.old, self.new, self.continued))

    def found(self) -> tuple[Change, ...]:
        return diff(Record(url=None, figures=self.old), Record(url=None, figures=self.new))

    def errors(self) -> tuple[list[Change], list[Change]]:
        """The changes that were told and did not happen, and those that happened and were not told."""
        expected, found = self.expected(), self.found()
        missed = Counter(map(repr, expected)) - Counter(map(repr, found))
        false = Counter(map(repr, found)) - Counter(map(repr, expected))
        return [c for c in found if repr(c) in false], [c for c in expected if repr(c) in missed]


def made(edit: Edit, language: str, seed: int) -> PagePair:
    """The pair is the same for the same arguments, always."""
    random = Random(f"{edit.__name__} {language} {seed}")
    topics = POOLS[language]
    page = _suited(edit, old_page(topics, random), random)
    edited = edit(page, topics, random)
    return PagePair(
        name=edit.__name__,
        language=language,
        old=tuple(e.figure for e in page),
        new=tuple(e.figure for e in edited),
        continued={e.origin: j for j, e in enumerate(edited) if e.origin is not None},
    )


def _suited(edit: Edit, page: Page, random: Random) -> Page:
    """The old page with what the edit is about: equal values, columns, years, numbers inside labels."""
    if edit is twins:
        few = [Decimal(random.randint(2, 60)) for _ in range(3)]
        return [with_changes(e, quantity=replace(e.figure.quantity, value=random.choice(few))) for e in page]
    if edit in {columns, columns_renamed}:
        rows = page[: random.randint(2, 5)]
        names = random.sample(("Paris", "Lyon", "Nice", "Brest"), random.randint(2, 3))
        copies = [with_changes(e, section=name) for name in names for e in rows]
        return [replace(e, figure=revalued(e.figure, random), origin=i) for i, e in enumerate(copies)]
    if edit is years:
        return [with_changes(e, label=f"{e.figure.label} ({random.choice((2025, 2025, 1998))})") for e in page]
    if edit is mention:
        return [with_mention(e, random) if random.random() < 0.5 or not i else e for i, e in enumerate(page)]
    return page


def pairs(edits: Sequence[Edit], seeds: range) -> Iterator[PagePair]:
    for edit in edits:
        for language in POOLS:
            for seed in seeds:
                yield made(edit, language, seed)


def score(edits: Sequence[Edit], seeds: range) -> dict[str, tuple[int, int]]:
    """By the edit's name: how many pairs came out right, and of how many."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for pair in pairs(edits, seeds):
        total[pair.name] += 1
        right[pair.name] += pair.errors() == ([], [])
    return {name: (right[name], total[name]) for name in total}


def show_errors(pair: PagePair) -> None:
    print(f"--- {pair.name} {pair.language}")
    for title, changes in zip(("  told   ", "  missed "), pair.errors(), strict=True):
        for change in changes:
            sides = [
                f"{s.quantity.value} {s.quantity.unit or ''} {s.label} [{s.section}]"
                for s in (change.old, change.new)
                if isinstance(s, Figure)
            ]
            print(title, change.kind, " -> ".join(sides))


def main(arguments: Sequence[str]) -> None:
    numbers = [int(a) for a in arguments if a.isdigit()]
    names = {a for a in arguments if not a.isdigit() and not a.startswith("-")}
    seeds = range(numbers[0] if numbers else 20)
    for group in (SURE, REWORDING, DOUBTFUL):
        for edit in group:
            if names and edit.__name__ not in names:
                continue
            if "--show" in arguments:
                for pair in pairs((edit,), seeds):
                    if any(pair.errors()):
                        show_errors(pair)
            (name, (right, total)), *_ = score((edit,), seeds).items()
            print(f"{name:26} {right:5}/{total:<5} {right / total:7.2%}")
        print()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    main(sys.argv[1:])
