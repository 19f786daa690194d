"""A notice as a mail tells it."""

from alerts.language import Language
from alerts.model import ChangeNotice, DigestNotice, Notice, RuleNotice
from alerts.view_changes import change_view, rule_view
from alerts.view_digest import digest_view
from alerts.view_model import MailView
from alerts.view_plain import plain_view


def mail_view(notice: Notice, *, language: Language, timezone: str) -> MailView:
    """What a mail's templates see; times are shown in `timezone` (IANA)."""
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
