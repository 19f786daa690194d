"""Signs that a page is not the page that was asked for: an error, a wall, a shell.

A sign alone condemns nothing (a page of figures may announce a maintenance in a banner): the check weighs it against
the figures that the page is known to show.
"""

import re
import unicodedata
from itertools import islice

from scraper.reading.document import Document, pieces, text_of
from scraper.reading.signal_words import SAYS, Signal

WORDS_OF_A_WALL = 220
"""A page that says more than this many words is no bare wall, form or notice."""

WORDS_OF_A_SHELL = 40

ENOUGH_FIGURES = 6
"""A page that shows so many figures is no wall; only its headline can still give it away."""

_PIECES_READ = 1200


_PATTERNS = {
    signal: re.compile("|".join(f"(?:{line.strip()})" for line in lines.strip().splitlines()))
    for signal, lines in SAYS.items()
}

_CHALLENGE_MARKUP = (
    'iframe[src*="captcha"], script[src*="captcha"], [class*="captcha"], [id*="captcha"], #challenge-form, '
    '#challenge-running, script[src*="challenge-platform"], script[src*="/_Incapsula_"], [id^="px-captcha"], '
    'script[src*="captcha-delivery"], .cf-turnstile, .h-captcha'
)
_CONSENT_MARKUP = (
    'form[action*="consent"], [id*="didomi"], [id*="onetrust"], [id*="cookie"], [class*="cookie"], [id*="consent"], '
    '[class*="consent"], [id*="axeptio"], [id*="usercentrics"], [id*="tarteaucitron"]'
)
_SHELL_MARKUP = "#root, #app, #__next, #___gatsby, #__nuxt, app-root, [ng-app], [data-reactroot], script[src]"


def read_signals(document: Document, *, figures: int) -> tuple[Signal, ...]:
    """The signs on a page that shows so many figures, in the order of the list."""
    headline = _headline(document)
    if figures >= ENOUGH_FIGURES:
        return _ordered(_told(headline))
    text = _opening(document)
    words = len(text.split())
    if words > WORDS_OF_A_WALL:
        return _ordered(_told(headline))
    found = _told(f"{headline}\n{text}") | _walls(document, text)
    if words <= WORDS_OF_A_SHELL and not found and document.css(_SHELL_MARKUP):
        found.add(Signal.JAVASCRIPT_SHELL)
    return _ordered(found)


def _ordered(found: set[Signal]) -> tuple[Signal, ...]:
    return tuple(signal for signal in Signal if signal in found)


def _told(text: str) -> set[Signal]:
    """What a page says of itself in words."""
    return {signal for signal in (Signal.ERROR_PAGE, Signal.MAINTENANCE, Signal.CAPTCHA) if _says(signal, text)}


def _walls(document: Document, text: str) -> set[Signal]:
    """What stands before a page, where the page itself says little."""
    found = set()
    if document.css('input[type="password" i]'):
        found.add(Signal.LOGIN)
    if document.css(_CHALLENGE_MARKUP):
        found.add(Signal.CAPTCHA)
    if _says(Signal.CONSENT_WALL, text) and document.css(_CONSENT_MARKUP + ", button, form, dialog"):
        found.add(Signal.CONSENT_WALL)
    return found


def _says(signal: Signal, text: str) -> bool:
    return any(_PATTERNS[signal].search(line) for line in text.splitlines())


def _headline(document: Document) -> str:
    """Title and top headings, a line each."""
    nodes = document.css("head > title, h1")[:4]
    return "\n".join(_folded(node.text() if node.tag == "title" else text_of(node)) for node in nodes)


def _opening(document: Document) -> str:
    """What the page says first, up to some thousand words."""
    body = document.tree.body
    return _folded("".join(islice(pieces(body), _PIECES_READ))) if body is not None else ""


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", " ".join(text.split()).casefold().replace("’", "'").replace("ł", "l"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))
