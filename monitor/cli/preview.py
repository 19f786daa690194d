"""`keyfigures alerts preview`: a message before anybody gets it."""

import json
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING, Any

from monitor.cli.alerts import require_channels
from monitor.cli.output import print_json, print_text, remark
from monitor.cli.settings import Chosen
from monitor.cli.store import reading
from monitor.cli.trouble import UsageError

if TYPE_CHECKING:
    from alerts.model import Delivery

SCHEMA = "keyfigures/preview/1"


def run(name: str, *, change: str | None, html: Path | None, as_json: bool, chosen: Chosen) -> int:
    """Prints a message as the channel would carry it, and may write its HTML."""
    from monitor.previewing import NothingToShowError, preview  # babel and Jinja, for those who look

    config = chosen.load(with_secrets=True)
    require_channels(config, [name], file=str(chosen.path))
    channel = next(channel for channel in config.channel_settings if channel.name == name)
    with reading(config) as store:
        try:
            made = preview(channel, store, change=change, now=datetime.now(UTC))
        except NothingToShowError as error:
            raise UsageError(str(error)) from error
    shown = _shown(made)
    if html is not None:
        _write(html, shown["html"], channel=name)
    if as_json:
        print_json({"schema": SCHEMA, "channel": made.channel, "kind": made.kind, **shown})
    else:
        print_text(f"Subject: {shown['subject']}\n\n{shown['text'].rstrip()}\n")
    return 0


def _shown(made: "Delivery") -> dict[str, Any]:
    """What there is to read: of a mail both parts, of a document its JSON."""
    message = made.message
    if message.content_type == "message/rfc822":
        mail = message_from_bytes(message.body, policy=policy.default)
        return {"subject": message.subject, "text": _part(mail, "plain"), "html": _part(mail, "html")}
    text = message.body.decode("utf-8")
    if message.content_type.endswith("json"):
        text = json.dumps(json.loads(text), ensure_ascii=False, indent=2)
    return {"subject": message.subject, "text": text, "html": None}


def _part(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    assert isinstance(part, EmailMessage)
    return str(part.get_content()).replace("\r\n", "\n")


def _write(path: Path, html: str | None, *, channel: str) -> None:
    """Writes the HTML part.

    Raises:
        UsageError: there is none, or the file cannot be written.
    """
    if html is None:
        raise UsageError(f"the messages of {channel} have no HTML; leave --html away")
    try:
        path.write_text(html, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from error
    remark(f"HTML in {path}")
