"""Subject, text and HTML of a mail, by templates that can do nothing but print.

People may put templates of their own in a folder (docs/templates.md). One that fails costs its own looks, never the
message: the built-in one is used instead.
"""

import logging
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING

from alerts.language import Language
from alerts.plain import columns, one_line
from alerts.view.model import MailView

if TYPE_CHECKING:
    from alerts.bounded import BoundedEnvironment

SUBJECT, TEXT, HTML = "subject.txt", "mail.txt", "mail.html"
OWN_TEMPLATES = (SUBJECT, TEXT, HTML)
"""What a folder of templates may hold."""

_LINE = 72
_SUBJECT_LIMIT = 150

log = logging.getLogger("keyfigures")


@dataclass(frozen=True, slots=True)
class Writing:
    """How mails are written: in a language, and with the templates of a folder where there are any."""

    language: Language
    folder: Path | None = None


def own_part(name: str, view: MailView, *, language: Language, folder: Path | None) -> str | None:
    """What one's own template makes; None where there is none, or one that fails, which is logged."""
    if folder is None or not (folder / name).is_file():
        return None
    from alerts.bounded import Failure, place_of

    try:
        made = _strictly(name, view, Writing(language, folder))
    except Failure as error:
        log.warning("template failed, the built-in one is used: %s", one_line(place_of(error, name), limit=300))
        return None
    return (one_line(made, limit=_SUBJECT_LIMIT) or None) if name == SUBJECT else _tidy(made)


def text_part(view: MailView, *, language: Language) -> str:
    """The mail for readers of plain text; says what the HTML part says."""
    return _tidy(_strictly(TEXT, view, Writing(language)))


def html_part(view: MailView, *, language: Language) -> str:
    """The mail for everyone else: tables and inline styles, a dark scheme, and every word of the page escaped."""
    return _tidy(_strictly(HTML, view, Writing(language)))


def feed_part(view: MailView, *, language: Language) -> str:
    """What changed, as an HTML fragment for feeds: no styles, no facts."""
    return _strictly("feed.html", view, Writing(language)).strip()


def trouble_with(name: str, view: MailView, *, language: Language, folder: Path) -> str | None:
    """What is wrong with a template, in one line; None if it makes something of a view."""
    from alerts.bounded import Failure, place_of

    try:
        made = _strictly(name, view, Writing(language, folder))
    except Failure as error:
        return place_of(error, name)
    return None if made.strip() else f"{name}: makes nothing"


def wrapped(text: str, indent: int = 0, *, more: int = 0) -> str:
    """`text` in lines of 72 columns at most, `indent` blanks from the edge, the second and later ones `more` further.

    An address stays in one piece.
    """
    width = _LINE if columns(text) == len(text) else _LINE // 2
    return fill(
        text,
        width=width,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + more),
        break_long_words="://" not in text,
        break_on_hyphens=False,
    )


def _tidy(made: str) -> str:
    return made.strip() + "\n"


def _strictly(name: str, view: MailView, writing: Writing) -> str:
    from alerts.bounded import MOST_CHARACTERS, rendered

    # What is built in makes as much as there is to tell: a bound would lose an alert of many changes.
    most = math.inf if writing.folder is None else MOST_CHARACTERS
    context = {"view": view, "kind": view.kind, "page": view.page}
    return rendered(_environment(writing), name, context, most=most)


@cache
def _environment(writing: Writing) -> "BoundedEnvironment":
    from alerts.bounded import environment

    made = environment(writing.language, writing.folder)
    made.filters["wrap"] = wrapped
    return made
