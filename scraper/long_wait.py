"""A wait that is worth a word to whoever looks on."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LongWait:
    """How long a host is not asked: since it answered 429 or 503 where it `is_resting`, else between two requests.

    `status` is which of them, where that is known.
    """

    host: str
    seconds: float
    until: datetime
    is_resting: bool
    status: int | None = None
