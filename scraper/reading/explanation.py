"""Why a number on a page became a figure or did not."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What became of a number that the page shows."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    COPY = "copy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One number candidate: `where` is a CSS-like path of its element, `reasons` speak for and against it.

    `points` is what these come to, and `needed` how many make a figure; None where the number was not weighed.
    """

    raw: str
    label: str
    where: str
    verdict: Verdict
    reasons: tuple[str, ...]
    points: int | None = None
    needed: int | None = None
