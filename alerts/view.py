"""A notice as a mail tells it."""

from dataclasses import replace

from alerts.language import Language
from alerts.model import ChangeNotice, DigestNotice, Notice, PageNotice, PageRef, RuleNotice
from alerts.payload import kind_of
from alerts.plain import one_line
from alerts.view_changes import change_view, rule_view
from alerts.view_digest import digest_view
from alerts.view_model import MailView
from alerts.view_plain import plain_view


def mail_view(notice: Notice, *, language: Language, timezone: str) -> MailView:
    """What a mail's templates see; times are shown in `timezone` (IANA)."""
    view = _view(notice, language, timezone)
    return replace(view, kind=kind_of(notice), page=_page(notice))


def _page(notice: Notice) -> PageRef | None:
    """The page, its words harmless."""
    if not isinstance(notice, PageNotice):
        return None
    page = notice.page
    return PageRef(name=one_line(page.name), url=one_line(page.url), title=page.title and one_line(page.title))


def _view(notice: Notice, language: Language, timezone: str) -> MailView:
    match notice:
        case ChangeNotice():
            return change_view(notice, language, timezone)
        case RuleNotice():
            return rule_view(notice, language, timezone)
        case DigestNotice():
            parts = [mail_view(part, language=language, timezone=timezone) for part in notice.parts]
            return digest_view(notice, parts, language, timezone)
        case _:
            return plain_view(notice, language, timezone)
