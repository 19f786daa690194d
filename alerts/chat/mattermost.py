"""Mattermost's incoming webhooks: https://developers.mattermost.com/integrate/webhooks/incoming/"""

from alerts.chat.markdown import address, escaped
from alerts.chat.view import ChatView, fitting
from figures.wire import Json

LONGEST_TEXT = 16_383
"""Longer posts are split by the server, in the middle of a line."""


def mattermost(view: ChatView) -> Json:
    """The message, in Markdown."""
    return fitting(view, _shaped, fits=lambda message: len(message["text"]) <= LONGEST_TEXT)


def _shaped(view: ChatView) -> Json:
    # Two blanks at the end of a line keep the next one apart.
    lines = [f"**{escaped(line.text)}**" if line.is_heading else escaped(line.text) for line in view.lines]
    link = [f"[{escaped(view.link_text)}](<{address(view.link)}>)"] if view.link else []
    return {"text": "  \n".join([f"#### {escaped(view.headline)}", *lines, *link, escaped(view.where)])}
