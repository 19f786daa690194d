"""Discord's webhooks: https://docs.discord.com/developers/resources/webhook#execute-webhook

`allowed_mentions` without any lets nobody be pinged, whatever the text says.
"""

from alerts.chat.markdown import escaped, unpinged
from alerts.chat.view import ChatView, fitting, within
from figures.wire import Json

LONGEST_CONTENT = 2000
LONGEST_TITLE = 256
LONGEST_DESCRIPTION = 4096
LONGEST_FOOTER = 2048
LONGEST_URL = 2048
MOST_OF_EMBEDS = 6000


def discord(view: ChatView) -> Json:
    """The message: the headline, and an embed with the lines, whose title leads to the page."""
    return fitting(view, _shaped, fits=_fits)


def _shaped(view: ChatView) -> Json:
    embed: Json = {
        "description": "\n".join(_line(line.text, is_heading=line.is_heading) for line in view.lines),
        "footer": {"text": within(view.where, LONGEST_FOOTER // 4, unpinged)},  # no Markdown is read there
    }
    if view.link and len(view.link) <= LONGEST_URL:
        embed |= {"title": within(view.link_text, LONGEST_TITLE, escaped), "url": view.link}
    return {
        "content": within(view.headline, LONGEST_CONTENT, escaped),
        "embeds": [embed],
        "allowed_mentions": {"parse": []},
    }


def _line(text: str, *, is_heading: bool) -> str:
    return f"**{escaped(text)}**" if is_heading else escaped(text)


def _fits(message: Json) -> bool:
    (embed,) = message["embeds"]
    total = len(embed.get("title", "")) + len(embed["description"]) + len(embed["footer"]["text"])
    return len(embed["description"]) <= LONGEST_DESCRIPTION and total <= MOST_OF_EMBEDS
