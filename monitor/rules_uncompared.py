"""Rules that compare two pages, and figures that they cannot compare."""

from collections.abc import Iterator, Mapping, Sequence

from alerts.rules.counterparts import without_counterpart
from alerts.rules.model import Rule, SameAs
from alerts.rules.selection import selects
from figures.record import Figure
from storage.store import Store


def uncompared(store: Store, rules: Sequence[Rule]) -> Iterator[str]:
    """A line for each page and rule of `same_as` that leaves figures out, as both pages were read last."""
    for rule in rules:
        if isinstance(rule.standing, SameAs):
            for page in sorted(rule.pages or ()):
                number = _number(_shown(store, page), _shown(store, rule.standing.page), rule, rule.standing)
                if number:
                    figures = "1 figure" if number == 1 else f"{number:,} figures"
                    yield f"{rule.name}: {figures} of {page} cannot be compared with {rule.standing.page}"


def _number(here: Mapping[str, Figure], there: Mapping[str, Figure], rule: Rule, standing: SameAs) -> int:
    left = without_counterpart(here, there, standing.pairs)
    return sum(selects(rule.selection, here[key], key) for key in left)


def _shown(store: Store, page: str) -> Mapping[str, Figure]:
    baseline = store.snapshots.baseline(page)
    return dict(zip(baseline.keys, baseline.record.figures, strict=True)) if baseline else {}
