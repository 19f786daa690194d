"""The text and the HTML of a mail, by templates that can do nothing but print."""

from functools import cache
from textwrap import fill
from typing import TYPE_CHECKING

from alerts.language import Language
from alerts.plain import columns
from alerts.view_model import MailView

_LINE = 78

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment


def text_part(view: MailView, *, language: Language) -> str:
    """The mail for readers of plain text; says what the HTML part says."""
    return _environment(language).get_template("mail.txt").render(view=view).strip() + "\n"


def html_part(view: MailView, *, language: Language) -> str:
    """The mail for everyone else: tables and inline styles, a dark scheme, and every word of the page escaped."""
    return _environment(language).get_template("mail.html").render(view=view).strip() + "\n"


def feed_part(view: MailView, *, language: Language) -> str:
    """What changed, as an HTML fragment for feeds: no styles, no facts."""
    return _environment(language).get_template("feed.html").render(view=view).strip()


def wrapped(text: str, indent: int = 0, *, more: int = 0) -> str:
    """`text` in lines of 78 columns at most, `indent` blanks from the edge, the second and later ones `more` further.

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


@cache
def _environment(language: Language) -> "ImmutableSandboxedEnvironment":
    from jinja2 import PackageLoader, StrictUndefined, select_autoescape
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        loader=PackageLoader("alerts"),
        autoescape=select_autoescape(["html"], default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.i18n"],
    )
    environment.filters["wrap"] = wrapped
    translations = language.translations
    environment.extend(newstyle_gettext=True)
    environment.globals.update(_=translations.gettext)
    return environment
