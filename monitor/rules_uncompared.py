"""Rules that compare two pages, and figures that they cannot compare."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from alerts.rules.counterparts import without_counterpart
from alerts.rules.model import Rule, SameAs
from alerts.rules.selection import selects
from figures.record import Figure
from storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncompared:
    """What a rule of `same_as` leaves out, in words, and what to do, with a pair of keys that may be one figure's."""

    detail: str
    hint: str


def uncompared(store: Store, rules: Sequence[Rule]) -> Iterator[Uncompared]:
    """One for each page and rule of `same_as` that leaves figures out, as both pages were read last."""
    for rule in rules:
        if isinstance(rule.standing, SameAs):
            for page in sorted(rule.pages or ()):
                left = _left(_shown(store, page), _shown(store, rule.standing.page), rule, rule.standing)
                if left:
                    yield _told(rule.name, left, here=page, there=rule.standing.page)


def _told(rule: str, left: Mapping[str, str], *, here: str, there: str) -> Uncompared:
    figures = "1 figure" if len(left) == 1 else f"{len(left):,} figures"
    key, other = next(iter(left.items()))
    return Uncompared(
        detail=f"{rule}: {figures} of {here} cannot be compared with {there}",
        hint=f'give `pairs` in that rule, such as `pairs = {{ {key} = "{other}" }}` if these two are the same figure',
    )


def _left(here: Mapping[str, Figure], there: Mapping[str, Figure], rule: Rule, standing: SameAs) -> dict[str, str]:
    left = without_counterpart(here, there, standing.pairs)
    return {key: other for key, other in left.items() if selects(rule.selection, here[key], key)}


def _shown(store: Store, page: str) -> Mapping[str, Figure]:
    baseline = store.snapshots.baseline(page)
    return dict(zip(baseline.keys, baseline.record.figures, strict=True)) if baseline else {}
