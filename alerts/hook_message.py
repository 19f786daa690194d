"""A notice as the exact bytes that a webhook carries, in the shape that its receiver understands."""

import json

from alerts.chat.discord import discord
from alerts.chat.mattermost import mattermost
from alerts.chat.slack import slack
from alerts.chat.teams import teams
from alerts.chat.view import chat_view
from alerts.cloud_event import CONTENT_TYPE as CLOUD_EVENT
from alerts.cloud_event import cloud_event
from alerts.language import Language
from alerts.model import Notice, RenderedMessage
from alerts.payload import document, timestamp
from alerts.sentences import headline
from alerts.settings import Format, WebhookSettings
from figures.wire import Json

_CHATS = {Format.SLACK: slack, Format.TEAMS: teams, Format.DISCORD: discord, Format.MATTERMOST: mattermost}


def render_hook(notice: Notice, settings: WebhookSettings, *, message_id: str) -> RenderedMessage:
    """The message; `message_id` (a delivery's id) is also its `webhook-id`."""
    is_event = settings.format is Format.CLOUDEVENTS
    return RenderedMessage(
        subject=headline(notice, language=Language(settings.language)),
        content_type=CLOUD_EVENT if is_event else "application/json",
        body=_bytes(_shaped(notice, settings, message_id)),
    )


def _shaped(notice: Notice, settings: WebhookSettings, message_id: str) -> Json:
    if settings.format in _CHATS:
        view = chat_view(notice, language=Language(settings.language), timezone=settings.timezone)
        return _CHATS[settings.format](view)
    told = document(notice, message_id=message_id)
    return cloud_event(told, at=timestamp(notice.at)) if settings.format is Format.CLOUDEVENTS else told


def _bytes(body: Json) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", errors="replace")
