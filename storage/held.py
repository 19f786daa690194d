"""Figures of which nothing is said for now, as they lie in their column."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from figures.wire import figure_from_json, figure_to_json
from storage.model import Held


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
