"""A notice as a whole mail: headers and both parts, in bytes that never change between tries."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import partial

from alerts.ids import page_root_id
from alerts.language import Language
from alerts.mail_body import OWN_TEMPLATES, html_part, own_part, text_part
from alerts.model import Notice, RenderedMessage
from alerts.settings import EmailSettings, mailbox
from alerts.view.mail_view import mail_view
from alerts.view.model import MailView

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


@dataclass(frozen=True, slots=True)
class _Own:
    """What templates of one's own make of all there is to tell; None where the built-in one is used."""

    subject: str | None = None
    text: str | None = None
    html: str | None = None

    def over(self, written: _Written) -> _Written:
        """The mail with what is one's own in it."""
        return _Written(
            subject=self.subject or written.subject,
            text=written.text if self.text is None else self.text,
            html=written.html if self.html is None else self.html,
        )


def render_mail(
    notice: Notice, settings: EmailSettings, *, recipient: str, page: str | None, message_id: str, now: datetime
) -> RenderedMessage:
    """The mail to one recipient. `message_id` (a delivery's id) names every repeat; `page` threads what is about it.

    Where all there is to tell would be cut off, it tells the weightiest and how to see the rest; a template of one's
    own is given all of it, and takes no room from the built-in one beside it.
    """
    language = Language(settings.language)
    in_bytes = partial(_bytes, settings=settings, recipient=recipient, page=page, message_id=message_id, now=now)
    own = _own(notice, settings, language)
    most = MOST_TOLD
    while True:
        told = mail_view(notice, language=language, timezone=settings.timezone, most=most)
        built_in = _built_in(told, own, language)
        body = in_bytes(built_in)
        if most == 1 or _is_small(built_in, body, is_whole=told.is_whole):
            break
        most = max(1, min(most, most * LARGEST_BYTES // len(body)) * 9 // 10)
    written = own.over(built_in)
    return RenderedMessage(subject=written.subject, content_type=CONTENT_TYPE, body=in_bytes(written))


def _bytes(
    written: _Written, *, settings: EmailSettings, recipient: str, page: str | None, message_id: str, now: datetime
) -> bytes:
    message = _message(written, settings, recipient=recipient, now=now)
    message["Content-Language"] = settings.language
    message.set_boundary(f"=_{message_id}")
    domain = mailbox(settings.sender, key="from").domain
    trace = _trace_headers(message_id=message_id, page=page, domain=domain)
    return _subject_header(written.subject) + trace + message.as_bytes()


def _is_small(written: _Written, body: bytes, *, is_whole: bool) -> bool:
    if is_whole and len(written.html.encode()) <= LARGEST_HTML_BYTES:
        return True
    return len(body) <= LARGEST_BYTES


def _own(notice: Notice, settings: EmailSettings, language: Language) -> _Own:
    folder = settings.templates
    if folder is None or not any((folder / name).is_file() for name in OWN_TEMPLATES):
        return _Own()
    whole = mail_view(notice, language=language, timezone=settings.timezone)
    subject, text, html = (own_part(name, whole, language=language, folder=folder) for name in OWN_TEMPLATES)
    return _Own(subject=subject, text=text, html=html)


def _built_in(told: MailView, own: _Own, language: Language) -> _Written:
    """The subject, and the parts that no template of one's own replaces."""
    return _Written(
        subject=told.subject,
        text=text_part(told, language=language) if own.text is None else "",
        html=html_part(told, language=language) if own.html is None else "",
    )


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
