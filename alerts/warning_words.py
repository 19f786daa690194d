"""What a reading could not make out, for the catalogue: the warnings of records, which are kept in English."""

from alerts.detail_words import phrased
from alerts.language import Language
from alerts.plain import one_line


def _(phrase: str) -> str:
    """Marks a phrase for the catalogue."""
    return phrase


WARNINGS = (
    _("no figure was found on this page"),
    _("a number or the words of a figure are damaged"),
    _("read the first %(number)s lines with numbers"),
    _("read the first %(number)s characters of a line that has more"),
    _("read the first %(rows)s rows and %(columns)s columns of a table that has more"),
    _("nothing on the page matches %(selector)s"),
    _("cannot read “%(raw)s” (%(label)s)"),
    _("a counter has no value: %(place)s"),
    _("a counter shows %(shown)s, its %(attribute)s %(value)s"),
    _("two copies of “%(label)s” disagree: %(one)s and %(other)s"),
    _("some characters of the page could not be read as %(encoding)s"),
    _('no figure is labelled "%(label)s"; the nearest is "%(near)s"'),
    _('no figure is labelled "%(label)s"'),
)


def warning_words(message: str, *, language: Language) -> str:
    """A warning in the message's language, in one line; the words of a page in it stay as they are."""
    return phrased(one_line(message), WARNINGS, language)
