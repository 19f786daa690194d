"""A notice as a mail tells it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from alerts.joining import joined
from alerts.language import Language
from alerts.model import ChangeNotice, DigestNotice, JointNotice, Notice, PageNotice, PageRef, RuleNotice
from alerts.payload import kind_of
from alerts.plain import one_line
from alerts.view.changes import change_view, more_words, rule_view
from alerts.view.digest import digest_view
from alerts.view.joint import joint_view
from alerts.view.model import MailView
from alerts.view.plain_notices import plain_view
from figures.rolling import without_replaced


def mail_view(notice: Notice, *, language: Language, timezone: str, most: int | None = None) -> MailView:
    """What a mail's templates see; times are shown in `timezone` (IANA). `most`: of so many changes."""
    view = _view(notice, language, timezone, most)
    return replace(view, kind=kind_of(notice), page=_page(notice))


def _page(notice: Notice) -> PageRef | None:
    """The page, its words harmless."""
    if not isinstance(notice, PageNotice | JointNotice):
        return None
    page = notice.page
    return PageRef(name=one_line(page.name), url=one_line(page.url), title=page.title and one_line(page.title))


def _view(notice: Notice, language: Language, timezone: str, most: int | None) -> MailView:
    match notice:
        case ChangeNotice():
            return change_view(notice, language, timezone, most=most)
        case RuleNotice():
            return rule_view(notice, language, timezone, most=most)
        case JointNotice():
            return _joint(notice, language, timezone, most)
        case DigestNotice():
            return _digest(notice, language, timezone, most)
        case _:
            return plain_view(notice, language, timezone)


def _joint(notice: JointNotice, language: Language, timezone: str, most: int | None) -> MailView:
    """What the first part tells, then what rules found, each with its share."""
    told = (notice.first, *(part for part in notice.besides if isinstance(part, RuleNotice)))
    shares = _shares(told, most)
    first, *rules = (_view(part, language, timezone, share) for part, share in zip(told, shares, strict=True))
    return joint_view(notice, first, rules, language, timezone)


def _digest(notice: DigestNotice, language: Language, timezone: str, most: int | None) -> MailView:
    """Page by page, each with its share of what may be told."""
    by_page = [list(page) for _, page in groupby(notice.parts, key=lambda part: part.page.name)]
    told = [joined(page) for page in by_page[:most]]
    parts = [
        mail_view(each, language=language, timezone=timezone, most=share)
        for each, share in zip(told, _shares(told, most), strict=True)
    ]
    more = more_words(len(by_page) - len(told), "keyfigures status", language)
    return replace(digest_view(notice, parts, language, timezone), more=more)


def _told_by(notice: PageNotice | JointNotice) -> int:
    """How much there is to tell of a page."""
    match notice:
        case JointNotice():
            return sum(map(_told_by, notice.parts))
        case ChangeNotice():
            return len(without_replaced(notice.changes))
        case RuleNotice():
            return len(notice.findings)
        case _:
            return 1


def _shares(told: Sequence[PageNotice | JointNotice], most: int | None) -> list[int | None]:
    """How much of each is told: one at least, and what the first ones leave goes to the others."""
    if most is None:
        return [None] * len(told)
    shares, left = list[int | None](), most
    for place, number in enumerate(map(_told_by, told)):
        share = max(1, min(number, left - (len(told) - place - 1)))
        shares.append(share)
        left -= share
    return shares
