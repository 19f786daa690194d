"""Several alerts as one mail tells them: page by page."""

from collections.abc import Sequence

from alerts.language import Language
from alerts.model import DigestNotice
from alerts.sentences import headline, tally
from alerts.view.model import Fact, MailView


def digest_view(notice: DigestNotice, parts: Sequence[MailView], language: Language, timezone: str) -> MailView:
    """What all of it comes to, and each part as its own mail would be."""
    return MailView(
        language=language.code,
        subject=headline(notice, language=language),
        eyebrow=language.say("Digest"),
        headline=tally(notice, language=language),
        preview="; ".join(part.preview for part in parts[:3]),
        lead="",
        blocks=(),
        link=None,
        facts=(
            Fact(name=language.say("Since"), value=language.moment(notice.since, timezone)),
            Fact(name=language.say("Until"), value=language.moment(notice.at, timezone)),
        ),
        parts=tuple(parts),
    )
