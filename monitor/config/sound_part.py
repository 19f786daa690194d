"""The part of a configuration whose form is right, where some of it is wrong: it can be looked at beside that.

Whole tables are taken out: what one says of itself may hang together with what is wrong in it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from monitor.config.errors import Step
from monitor.config.problems import Problem


@dataclass(frozen=True, slots=True)
class SoundPart:
    """A document without its faulty tables; `places` says of each list of tables where those that are left stood."""

    document: Mapping[str, object]
    places: Mapping[str, Sequence[int]]

    def as_written(self, problem: Problem) -> Problem:
        """A problem of this part, with the steps that lead to it in the whole document."""
        match problem.steps:
            case (str() as table, int() as number, *rest) if table in self.places:
                return replace(problem, steps=(table, self.places[table][number], *rest))
        return problem


def sound_part(document: Mapping[str, object], faulty: Iterable[tuple[Step, ...]]) -> SoundPart:
    """What is left without the tables that the steps lead to: entries of lists, and else keys at the top."""
    out = {steps[:2] if _is_entry(document, steps) else steps[:1] for steps in faulty}
    left: dict[str, object] = {}
    places: dict[str, list[int]] = {}
    for key, value in document.items():
        if (key,) in out:
            continue
        left[key] = value
        if isinstance(value, list):
            places[key] = [number for number in range(len(value)) if (key, number) not in out]
            left[key] = [value[number] for number in places[key]]
    return SoundPart(left, places)


def _is_entry(document: Mapping[str, object], steps: tuple[Step, ...]) -> bool:
    return len(steps) > 1 and isinstance(steps[1], int) and isinstance(document.get(str(steps[0])), list)
