"""Elements whose arrows open or lead to something, and are no signs of a number."""

from scraper.reading.markup.layout import Box

_TAGS = frozenset({"summary", "button", "a", "h1", "h2", "h3", "h4", "h5", "h6"})
_HIGHEST = 5


def folds_out(box: Box) -> bool:
    """Whether an element is one of those, or stands in one."""
    around: Box | None = box
    for _ in range(_HIGHEST):
        if around is None:
            return False
        if around.tag in _TAGS:
            return True
        around = around.parent
    return False
