"""Slack's incoming webhooks: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks

Page text goes into `plain_text` only, which knows no formatting and no mentions; `mrkdwn` holds our own link. In both
`&`, `<` and `>` are control characters (https://docs.slack.dev/messaging/formatting-message-text#escaping).
"""

from typing import Any

from alerts.chat.view import ChatView, fitting, paragraphs, plain_texts, within
from figures.wire import Json

MOST_BLOCKS = 50
LONGEST_HEADER = 150
LONGEST_TEXT = 3000
MOST_TEXT = 8000
"""Slack publishes no bound for all blocks together, and refuses messages of some 11,000 characters (too long)."""


def slack(view: ChatView) -> Json:
    """The message: a header, sections of lines, a link, and a line of context."""
    return fitting(view, _shaped, fits=_fits)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _shaped(view: ChatView) -> Json:
    header = {"type": "header", "text": _plain(within(view.headline, LONGEST_HEADER, escaped))}
    texts = paragraphs(plain_texts(view.lines, escape=_line), limit=LONGEST_TEXT)
    sections = [{"type": "section", "text": _plain(text)} for text in texts]
    context = {"type": "context", "elements": [_plain(within(view.where, LONGEST_TEXT, escaped))]}
    return {
        # For notifications and screen readers; as mrkdwn, in which a page may format nothing either.
        "text": within(view.headline, LONGEST_TEXT, escaped),
        "mrkdwn": False,
        "unfurl_links": False,
        "unfurl_media": False,
        "blocks": [header, *sections, *_link(view), context],
    }


def _fits(message: Json) -> bool:
    blocks = message["blocks"]
    texts = [block["text"]["text"] for block in blocks if "text" in block]
    return len(blocks) <= MOST_BLOCKS and sum(map(len, texts)) <= MOST_TEXT


def _line(text: str) -> str:
    return within(text, LONGEST_TEXT - 1, escaped)


def _link(view: ChatView) -> list[Json]:
    if view.link is None:
        return []
    # "|" ends the address in Slack's notation of links.
    address = escaped(view.link).replace("|", "%7C")
    text = f"<{address}|{escaped(view.link_text)}>"
    return [{"type": "section", "text": {"type": "mrkdwn", "text": text}}] if len(text) <= LONGEST_TEXT else []


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text or "—", "emoji": False}
