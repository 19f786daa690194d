"""A notice as a whole mail: headers and both parts, in bytes that never change between tries."""

import re
import unicodedata
from datetime import UTC, datetime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from alerts.ids import page_root_id
from alerts.language import Language
from alerts.mail_body import html_part, subject_line, text_part
from alerts.model import Notice, RenderedMessage
from alerts.settings import EmailSettings, mailbox
from alerts.view import mail_view
from alerts.view_model import MailView

CONTENT_TYPE = "message/rfc822"


def render_mail(
    notice: Notice, settings: EmailSettings, *, recipient: str, page: str | None, message_id: str, now: datetime
) -> RenderedMessage:
    """The mail to one recipient. `message_id` (a delivery's id) names every repeat; `page` threads what is about it."""
    language, folder = Language(settings.language), settings.templates
    view = mail_view(notice, language=language, timezone=settings.timezone)
    message = _message(view, language, settings, recipient=recipient, now=now)
    message["Content-Language"] = language.code
    message.set_boundary(f"=_{message_id}")
    domain = mailbox(settings.sender, key="from").domain
    subject = subject_line(view, language=language, folder=folder)
    head = _subject_header(subject) + _trace_headers(message_id=message_id, page=page, domain=domain)
    return RenderedMessage(subject=subject, content_type=CONTENT_TYPE, body=head + message.as_bytes())


def _message(
    view: MailView, language: Language, settings: EmailSettings, *, recipient: str, now: datetime
) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["Date"] = format_datetime(now.astimezone(UTC))
    message["From"] = mailbox(settings.sender, key="from")
    message["To"] = mailbox(recipient, key="to")
    # Quoted-printable, so that no server on the way has to rewrite it.
    message.set_content(text_part(view, language=language, folder=settings.templates), cte="quoted-printable")
    message.add_alternative(
        html_part(view, language=language, folder=settings.templates), subtype="html", cte="quoted-printable"
    )
    return message


def _subject_header(subject: str) -> bytes:
    """The subject as one run of encoded words (RFC 2047). EmailMessage mixes plain and encoded words, and adds blanks
    where it folds between them.
    """
    charset = "us-ascii" if subject.isascii() else "utf-8"
    encoded = Header(subject, charset, header_name="Subject").encode(linesep="\r\n")
    return f"Subject: {encoded}\r\n".encode("ascii")


def _trace_headers(*, message_id: str, page: str | None, domain: str) -> bytes:
    """The headers machines read. Written here, since EmailMessage mangles an identifier longer than a line."""
    headers = [f"Message-ID: <{message_id}@{domain}>"]
    if page is not None:
        # A mail that nobody ever got, so that what is about a page hangs together from the first one on.
        headers += [f"{name}: <{page_root_id(page)}@{domain}>" for name in ("In-Reply-To", "References")]
    headers.append(f"List-Id: <{_list_label(page)}keyfigures.{domain}>")
    # RFC 3834: no vacation notice may answer this; the second is what Exchange listens to.
    headers += ["Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All"]
    return "".join(f"{header}\r\n" for header in headers).encode("ascii")


def _list_label(page: str | None) -> str:
    """A page's name as one label of a List-Id (RFC 2919), for people's mail filters; nothing where it is about none."""
    if page is None:
        return ""
    ascii_name = unicodedata.normalize("NFKD", page).encode("ascii", "ignore").decode("ascii").lower()
    return (re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-")[:63] or page_root_id(page)) + "."
