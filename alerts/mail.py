"""A notice as a whole mail: headers and both parts, in bytes that never change between tries."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

from alerts.ids import page_root_id
from alerts.language import Language
from alerts.mail_body import HTML, TEXT, html_part, subject_line, text_part
from alerts.model import Notice, RenderedMessage
from alerts.settings import EmailSettings, mailbox
from alerts.view import mail_view
from alerts.view_model import MailView

CONTENT_TYPE = "message/rfc822"


MOST_TOLD = 500
"""So many changes a mail tells, where its HTML is no larger than `LARGEST_HTML_BYTES`."""

LARGEST_HTML_BYTES = 90_000
"""Gmail cuts a mail off at 102 kB of encoded HTML, and with it what says so at its end."""

LARGEST_BYTES = 100_000
"""Of a whole mail that does not tell all."""


@dataclass(frozen=True, slots=True)
class _Written:
    """A mail's words."""

    subject: str
    text: str
    html: str
    is_whole: bool


def render_mail(
    notice: Notice, settings: EmailSettings, *, recipient: str, page: str | None, message_id: str, now: datetime
) -> RenderedMessage:
    """The mail to one recipient. `message_id` (a delivery's id) names every repeat; `page` threads what is about it.

    Where all there is to tell would be cut off, it tells the weightiest and how to see the rest; a template of one's
    own is given all of it.
    """
    language, most = Language(settings.language), MOST_TOLD
    while True:
        written = _written(notice, settings, language, most)
        body = _bytes(written, settings, recipient=recipient, page=page, message_id=message_id, now=now)
        if most == 1 or _is_small(written, body):
            return RenderedMessage(subject=written.subject, content_type=CONTENT_TYPE, body=body)
        most = max(1, min(most, most * LARGEST_BYTES // len(body)) * 9 // 10)


def _bytes(
    written: _Written, settings: EmailSettings, *, recipient: str, page: str | None, message_id: str, now: datetime
) -> bytes:
    message = _message(written, settings, recipient=recipient, now=now)
    message["Content-Language"] = settings.language
    message.set_boundary(f"=_{message_id}")
    domain = mailbox(settings.sender, key="from").domain
    trace = _trace_headers(message_id=message_id, page=page, domain=domain)
    return _subject_header(written.subject) + trace + message.as_bytes()


def _is_small(written: _Written, body: bytes) -> bool:
    if written.is_whole and len(written.html.encode()) <= LARGEST_HTML_BYTES:
        return True
    return len(body) <= LARGEST_BYTES


def _written(notice: Notice, settings: EmailSettings, language: Language, most: int) -> _Written:
    """The subject and both parts, telling so many changes."""
    folder = settings.templates
    told = mail_view(notice, language=language, timezone=settings.timezone, most=most)
    has_own = folder is not None and any((folder / name).is_file() for name in (TEXT, HTML))
    whole = mail_view(notice, language=language, timezone=settings.timezone) if has_own else told
    return _Written(
        subject=subject_line(told, language=language, folder=folder),
        text=text_part(_seen_by(TEXT, folder, whole, told), language=language, folder=folder),
        html=html_part(_seen_by(HTML, folder, whole, told), language=language, folder=folder),
        is_whole=told.is_whole,
    )


def _seen_by(name: str, folder: Path | None, whole: MailView, told: MailView) -> MailView:
    return whole if folder is not None and (folder / name).is_file() else told


def _message(written: _Written, settings: EmailSettings, *, recipient: str, now: datetime) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["Date"] = format_datetime(now.astimezone(UTC))
    message["From"] = mailbox(settings.sender, key="from")
    message["To"] = mailbox(recipient, key="to")
    # Quoted-printable, so that no server on the way has to rewrite it.
    message.set_content(written.text, cte="quoted-printable")
    message.add_alternative(written.html, subtype="html", cte="quoted-printable")
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
