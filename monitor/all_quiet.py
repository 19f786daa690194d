"""A message that nothing changed, for those who asked for it: a program that has died is as silent."""

from datetime import datetime, timedelta

from alerts.audience import Audience
from alerts.ids import alert_id
from alerts.model import AllQuietNotice, PageRef
from alerts.rules.model import DEFAULT_KINDS
from alerts.settings import ChannelSettings
from monitor.alerting import alerts_of
from monitor.wiring import Opened
from storage.model import Health


def tell_all_quiet(opened: Opened) -> None:
    """Owes each channel that asked the news of a quiet period that has ended, once, whichever process comes first.

    Nothing is said of a period in which figures of its pages changed, whether or not it heard so, or since: the message
    would say what is not true. Nor of one in which it had other news of figures, of one in which nothing was checked,
    and of one that began before the pages were watched.
    """
    now = opened.clock()
    for channel in opened.config.channel_settings:
        notice = _quiet_period(opened, channel, now)
        if notice is not None and not opened.store.alerts.known([alert_id(notice)]):
            deliveries = opened.owed([notice], now)
            opened.store.alerts.keep(None, alerts_of([notice], at=now, deliveries=deliveries))


def _quiet_period(opened: Opened, channel: ChannelSettings, now: datetime) -> AllQuietNotice | None:
    rhythm = channel.audience.all_quiet
    if rhythm is None:
        return None
    until = rhythm.last_end(now)
    since = rhythm.last_end(until - timedelta(seconds=1))
    names = _covered(opened, channel.audience)
    activity = opened.store.activity.of(names, kinds=DEFAULT_KINDS, since=since, until=until)
    if activity.began_at is None or activity.began_at > since or not activity.checks:
        return None
    if activity.changed_at is not None and activity.changed_at >= since:
        return None
    if opened.store.activity.was_told(channel.name, since=since, until=until):
        return None
    return AllQuietNotice(
        channel=channel.name,
        pages=len(names),
        checks=activity.checks,
        unchanged_since=activity.changed_at or activity.began_at,
        unreadable=_unreadable(opened, names),
        since=since,
        until=until,
        timezone=opened.config.timezone,
        at=now,
    )


def _covered(opened: Opened, audience: Audience) -> list[str]:
    return [page.name for page in opened.config.pages if audience.pages is None or page.name in audience.pages]


def _unreadable(opened: Opened, names: list[str]) -> tuple[PageRef, ...]:
    return tuple(
        PageRef(name=page.name, url=page.url, title=page.title)
        for page in opened.store.pages.all()
        if page.name in names and page.state.health is not Health.OK
    )
