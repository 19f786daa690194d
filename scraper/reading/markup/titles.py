"""What a page is called: its main heading, else its window's title, neither of them the site's name."""

from collections.abc import Callable, Sequence

from figures.expressions import expression
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.text import fold

_JOINT = expression(r"\s+[|–—·•»]\s+|\s+-\s+")
_WORDS = expression(r"[^\W_]+")
_FEWEST_LETTERS = 3
_HOMES = frozenset(("/", "./", "index.html", "/index.html", "index.php", "/index.php"))
_MOST_LINKS = 12
"""Links of a page among which the one with the site's name stands."""


def window_title_of(outlined: Outline) -> str:
    """What the `<title>` of a page says."""
    titles = outlined.select("title")
    return fold(outlined.nodes[titles[0]].text()) if titles else ""


def title_of(outlined: Outline, window_title: str, text_at: Callable[[Outline, int], str]) -> str | None:
    """The page's first heading of level 1 with words in it, else its `<title>`, without the site's name.

    A heading is the site's name where it stands at the page's head and ends the `<title>`, or where a later heading of
    level 1 begins it.
    """
    parts = [part for part in _JOINT.split(window_title) if part]
    headings = [(place, text_at(outlined, place)) for place in outlined.select("h1")]
    told = [(place, text) for place, text in headings if sum(map(str.isalpha, text)) >= _FEWEST_LETTERS]
    if told and len(parts) > 1:
        first = _words(parts[0])
        begun = next((text for _, text in told if _words(text) == first), None)
        if begun is not None and begun != told[0][1]:
            return begun
        names = {_words(part) for part in parts[1:]}
        if _words(told[0][1]) in names and _is_in_header(outlined, told[0][0]):
            return told[1][1] if len(told) > 1 else parts[0]
    if told:
        return told[0][1]
    return _of_window(outlined, parts, text_at) or window_title or None


def _of_window(outlined: Outline, parts: Sequence[str], text_at: Callable[[Outline, int], str]) -> str:
    """The first part of the `<title>`; the second where the first is what the link to the site's home says."""
    if len(parts) > 1:
        links = [place for place in outlined.select("a[href]")[:_MOST_LINKS] if _leads_home(outlined, place)]
        if any(_words(text_at(outlined, place)) == _words(parts[0]) for place in links):
            return parts[1]
    return parts[0] if parts else ""


def _leads_home(outlined: Outline, place: int) -> bool:
    return (outlined.attributes[place].get("href") or "").strip() in _HOMES


def _is_in_header(outlined: Outline, place: int) -> bool:
    """Whether an element stands in a header."""
    around = [place, *outlined.around(place)]
    return any(
        outlined.tags[step] in ("header", "nav") or outlined.attributes[step].get("role") == "banner" for step in around
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(text.casefold()))
