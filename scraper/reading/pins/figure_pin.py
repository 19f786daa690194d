"""A figure that a person pinned."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePin:
    """A figure known by the label that the page shows, to be read under another label or kept under a key."""

    label: str
    rename: str | None = None
    key: str | None = None
