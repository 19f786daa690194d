"""From the keys that every kind of channel has to its audience, and what in them contradicts itself."""

from collections.abc import Iterator

from alerts.audience import Audience, Topic
from alerts.rhythm import Period, Rhythm
from alerts.rules.model import QuietHours
from monitor.config.form import WEEKDAYS, ChannelForm


def audience_of(form: ChannelForm, *, timezone: str) -> Audience:
    """The audience that a table means. Names of pages are taken as they are."""
    quiet = form.quiet_hours
    return Audience(
        pages=None if form.pages is None else frozenset(form.pages),
        receives=frozenset(Topic(topic) for topic in form.receives),
        quiet=QuietHours(start=quiet[0], end=quiet[1], timezone=timezone) if quiet else None,
        digest=_rhythm(form, form.digest, timezone=timezone),
        all_quiet=_rhythm(form, form.all_quiet, timezone=timezone),
    )


def audience_contradictions(form: ChannelForm) -> Iterator[tuple[str, str]]:
    """Keys of a table that say nothing beside the others, each with what to say of it."""
    periods = {form.digest, form.all_quiet}
    if form.digest_at is not None and not periods & {"daily", "weekly"}:
        yield "digest_at", 'says nothing without digest or all_quiet = "daily" or "weekly"'
    if form.digest_on is not None and "weekly" not in periods:
        yield "digest_on", 'says nothing without digest or all_quiet = "weekly"'


def _rhythm(form: ChannelForm, period: str | None, *, timezone: str) -> Rhythm | None:
    if period is None:
        return None
    plain = Rhythm(period=Period(period), timezone=timezone)
    return Rhythm(
        period=plain.period,
        timezone=timezone,
        at=form.digest_at or plain.at,
        weekday=WEEKDAYS.index(form.digest_on) if form.digest_on else plain.weekday,
    )
