"""Microsoft Teams: the webhook of a workflow ("when a Teams webhook request is received"), with an adaptive card.

https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
Page text stands in `TextRun`s, which unlike `TextBlock` read no Markdown.
"""

import json

from alerts.chat.view import ChatView, Line, fitting
from figures.wire import Json

MOST_BYTES = 28 * 1024
_ROOM_BYTES = MOST_BYTES - 1024
"""What a workflow wraps around the card counts too."""


def teams(view: ChatView) -> Json:
    """The message with its one card."""
    return fitting(view, _shaped, fits=lambda message: len(json.dumps(message)) <= _ROOM_BYTES)


def _shaped(view: ChatView) -> Json:
    card = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "fallbackText": view.headline,
        "msteams": {"width": "Full"},
        "body": [
            _text(view.headline, weight="Bolder", size="Medium"),
            *(_line(line) for line in view.lines),
            _text(view.where, isSubtle=True, size="Small"),
        ],
        "actions": [{"type": "Action.OpenUrl", "title": view.link_text, "url": view.link}] if view.link else [],
    }
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": None, "content": card}
    return {"type": "message", "attachments": [attachment]}


def _line(line: Line) -> Json:
    return _text(line.text, weight="Bolder") if line.is_heading else _text(line.text)


def _text(text: str, **style: object) -> Json:
    return {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": text, **style}]}
