"""The text and the HTML of a mail, by templates that can do nothing but print."""

from functools import cache
from typing import TYPE_CHECKING

from alerts.language import Language
from alerts.view import MailView

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment


def text_part(view: MailView, *, language: Language) -> str:
    """The mail for readers of plain text; says what the HTML part says."""
    return _environment(language).get_template("mail.txt").render(view=view).strip() + "\n"


def html_part(view: MailView, *, language: Language) -> str:
    """The mail for everyone else: tables and inline styles, a dark scheme, and every word of the page escaped."""
    return _environment(language).get_template("mail.html").render(view=view).strip() + "\n"


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
    translations = language.translations
    environment.extend(newstyle_gettext=True)
    environment.globals.update(_=translations.gettext)
    return environment
