"""Figures, changes and notices for tests of what is said about them."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from alerts.model import ChangeNotice, ChannelKind, Delivery, PageRef, RenderedMessage, SnapshotRef
from alerts.settings import EmailSettings, Tls, WebhookSettings
from figures.change import Change
from figures.kinds import Kind
from figures.record import Figure, Mention, Qualifier, Quantity

URL = "https://www.example.org/figures"
CAMPUS = "Des élèves qui ont le monde pour campus"
NOON = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
MORNING = datetime(2026, 11, 23, 6, 0, 0, tzinfo=UTC)
"""Seven o'clock in Paris, on a Monday."""

HOOK = WebhookSettings(name="hook", url="https://hooks.example.org/")


@dataclass
class Clock:
    """Time that moves when it is told to."""

    now: datetime = field(default=NOON)

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def figure(
    value: str | None,
    label: str = "internationaux",
    *,
    unit: str | None = None,
    upper: str | None = None,
    qualifier: Qualifier | None = None,
    section: str | None = CAMPUS,
    raw: str = "?",
    mentions: tuple[Mention, ...] = (),
) -> Figure:
    quantity = Quantity(
        value=None if value is None else Decimal(value),
        upper=None if upper is None else Decimal(upper),
        unit=unit,
        qualifier=qualifier,
    )
    return Figure(quantity=quantity, label=label, section=section, raw=raw, mentions=mentions)


def changed(old: Figure, new: Figure) -> Change:
    before, after = old.quantity.value, new.quantity.value
    delta = None if before is None or after is None else after - before
    percent = delta / before * 100 if delta is not None and before else None
    return Change(
        kind=Kind.FIGURE_CHANGED, fields=("value",), old=old, new=new, delta=delta, percent=percent, key="f-1"
    )


INTERNATIONALS = changed(figure("45", unit="%"), figure("47", unit="%"))
STUDENTS = changed(figure("2000", "étudiants internationaux"), figure("2150", "étudiants internationaux"))


def notice(
    *changes: Change, name: str = "Télécom Paris", title: str | None = "Chiffres clés", url: str = URL
) -> ChangeNotice:
    return ChangeNotice(
        page=PageRef(name=name, url=url, title=title),
        old=SnapshotRef(snapshot=12, taken_at=NOON - timedelta(days=22), url=url, sha256="0" * 64),
        new=SnapshotRef(snapshot=17, taken_at=NOON, url=url, sha256="f" * 64),
        changes=changes or (INTERNATIONALS, STUDENTS),
    )


def email_settings(
    port: int = 587,
    *,
    recipients: tuple[str, ...] = ("office@example.org",),
    tls: Tls = Tls.NONE,
    host: str = "127.0.0.1",
    language: str = "en",
    username: str | None = None,
    password: str | None = None,
    timeout_s: float = 5.0,
    final_timeout_s: float = 5.0,
) -> EmailSettings:
    return EmailSettings(
        name="office",
        host=host,
        port=port,
        sender="Key figures <figures@example.org>",
        recipients=recipients,
        tls=tls,
        username=username,
        password=password,
        language=language,
        timezone="Europe/Paris",
        timeout_s=timeout_s,
        final_timeout_s=final_timeout_s,
    )


def delivery(
    number: int = 1,
    *,
    channel: str = "hook",
    recipient: str | None = None,
    page: str | None = "page",
    body: bytes = b"{}",
) -> Delivery:
    """A delivery that says nothing in particular."""
    return Delivery(
        id=f"00000000-0000-5000-8000-{number:012}",
        alert_id="a",
        channel=channel,
        kind=ChannelKind.EMAIL if recipient else ChannelKind.WEBHOOK,
        recipient=recipient,
        page=page,
        message=RenderedMessage(subject=f"message {number}", content_type="application/json", body=body),
        created_at=NOON,
    )
