"""A notice as plain text: a title, an empty line, and what is to be said."""

from alerts.chat.view import chat_view, plain_texts
from alerts.language import Language
from alerts.model import Notice, RenderedMessage
from alerts.sentences import headline

CONTENT_TYPE = "text/plain; charset=utf-8"


def render_text(notice: Notice, *, language: Language, timezone: str) -> RenderedMessage:
    """The text, its title parted from the rest by the first empty line."""
    view = chat_view(notice, language=language, timezone=timezone)
    parts = [*plain_texts(view.lines), *([view.link] if view.link else []), view.where]
    return RenderedMessage(
        subject=headline(notice, language=language),
        content_type=CONTENT_TYPE,
        body="\n\n".join([view.headline, "\n".join(parts)]).encode("utf-8", errors="replace"),
    )
