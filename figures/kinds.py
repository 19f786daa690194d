"""The sorts of differences. Configurations name them, and need no more of changes than that."""

from enum import StrEnum


class Kind(StrEnum):
    """What sort of difference; the contract says when each is used."""

    FIGURE_CHANGED = "figure_changed"
    FIGURE_REWORDED = "figure_reworded"
    FIGURE_ADDED = "figure_added"
    FIGURE_REMOVED = "figure_removed"
    BREADCRUMB_CHANGED = "breadcrumb_changed"
    CONTACT_CHANGED = "contact_changed"
    TITLE_CHANGED = "title_changed"
    NEWS_ADDED = "news_added"
    NEWS_REMOVED = "news_removed"
    NEWS_CHANGED = "news_changed"
