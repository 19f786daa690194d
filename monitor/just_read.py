"""A reading whose check is not kept yet, for rules that are asked before it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from figures.record import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class JustRead:
    """What a check that is not kept yet read: the page's figures by key, without those held back, and when."""

    figures: Mapping[str, Figure]
    at: datetime
