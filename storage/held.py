"""Figures of which nothing is said for now, and how they lie in their column."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from figures.record import Figure
from figures.wire import figure_from_json, figure_to_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A figure of which nothing is said for now. `told` is what was said last, None where it was not there.

    `snapshot` says what was told, `since` is when the page first said otherwise. A figure that is `flapping` between
    two values is told again once it has been `calm` for several readings in a row; any other once a second fetch has
    confirmed it. `possibly` as in `Change`.
    """

    key: str
    told: Figure | None
    snapshot: int
    since: datetime
    flapping: bool = False
    calm: int = 0
    possibly: str | None = None


def held_to_text(held: Sequence[Held]) -> str:
    """As JSON."""
    return json.dumps([_to_json(each) for each in held], ensure_ascii=False)


def held_from_text(text: str) -> tuple[Held, ...]:
    """What `held_to_text` was given."""
    return tuple(_from_json(each) for each in json.loads(text))


def _to_json(held: Held) -> dict[str, Any]:
    return {
        "key": held.key,
        "told": figure_to_json(held.told) if held.told else None,
        "snapshot": held.snapshot,
        "since": held.since.astimezone(UTC).isoformat(),
        "flapping": held.flapping,
        "calm": held.calm,
        "possibly": held.possibly,
    }


def _from_json(held: Mapping[str, Any]) -> Held:
    told = figure_from_json(held["told"]) if held["told"] else None
    return Held(**{**held, "told": told, "since": datetime.fromisoformat(held["since"])})
