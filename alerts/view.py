"""A notice as a mail tells it."""

from dataclasses import replace
from itertools import groupby

from alerts.joining import joined
from alerts.language import Language
from alerts.model import ChangeNotice, DigestNotice, JointNotice, Notice, PageNotice, PageRef, RuleNotice
from alerts.payload import kind_of
from alerts.plain import one_line
from alerts.view_changes import change_view, rule_view
from alerts.view_digest import digest_view
from alerts.view_joint import joint_view
from alerts.view_model import MailView
from alerts.view_plain import plain_view


def mail_view(notice: Notice, *, language: Language, timezone: str) -> MailView:
    """What a mail's templates see; times are shown in `timezone` (IANA)."""
    view = _view(notice, language, timezone)
    return replace(view, kind=kind_of(notice), page=_page(notice))


def _page(notice: Notice) -> PageRef | None:
    """The page, its words harmless."""
    if not isinstance(notice, PageNotice | JointNotice):
        return None
    page = notice.page
    return PageRef(name=one_line(page.name), url=one_line(page.url), title=page.title and one_line(page.title))


def _view(notice: Notice, language: Language, timezone: str) -> MailView:
    match notice:
        case ChangeNotice():
            return change_view(notice, language, timezone)
        case RuleNotice():
            return rule_view(notice, language, timezone)
        case JointNotice():
            return joint_view(notice, _view(notice.first, language, timezone), language, timezone)
        case DigestNotice():
            pages = groupby(notice.parts, key=lambda part: part.page.name)
            parts = [mail_view(joined(list(page)), language=language, timezone=timezone) for _, page in pages]
            return digest_view(notice, parts, language, timezone)
        case _:
            return plain_view(notice, language, timezone)
