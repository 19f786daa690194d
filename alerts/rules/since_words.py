"""Words that make a year the one since when something goes on: "since 1945", "od 1945 roku", "1945 óta"."""

import re

_BEFORE = (
    "since|seit|ab|depuis|dès|desde|des de|dal|sinds|vanaf|od|sedan|alltsedan|siden|fra og med|från och med|alates|"
    "kopš|nuo|începând cu|începând din|από|від|от|од|ад|з|с|síðan|frá|që nga|ers|ó|zanter|sejak|منذ|מאז"
)
_GLUED = "dall['’]|自|从"
_BEHIND = "óta|lähtien|alkaen|beri|bu yana|geroztik|onwards?|以来|以降|이후|이래|부터"
_ARTICLES = "the|l['’]|la|el|o|dem|het|το"
_YEAR = (
    "year|année|rentrée|jahre?|año|ano de|ano|anno|jaar|roku|rok|roka|року|года|godine|године|година|året|år|anul|έτος"
)

_SINCE = re.compile(
    rf"(?:(?<!\w)(?:{_BEFORE})\s|{_GLUED})(?:(?:{_ARTICLES})\s?)?(?:(?:{_YEAR})\s)?\Z",
    re.IGNORECASE,
)
_ONWARDS = re.compile(rf"['’]?(?:年|년)?(?:[^\W\d_]{{1,6}})??\s?(?:{_BEHIND})(?!\w)", re.IGNORECASE)
"""Finns, Basques and Turks decline the year: "1945'ten beri"."""


def is_since(text: str, start: int, end: int) -> bool:
    """Whether the year at `start` to `end` is that since when something goes on, and not the one it was counted in."""
    return _SINCE.search(text, max(0, start - 40), start) is not None or _ONWARDS.match(text, end) is not None
