"""What keeps page text from being Markdown, a mention or a link, as Discord and Mattermost read them."""

import re

_MARKS = re.compile(r"([\\*_~`|\[\]<>#@])")
_AFTER_SCHEME = re.compile(r"(?<=:)//")
_BARE = re.compile(r"(www\d{0,3})(?=\.)", re.IGNORECASE)
_MENTION = re.compile(r"@(?=\w)")


def escaped(text: str) -> str:
    """Every mark behind a backslash; a zero-width space after "@" and "www", which mention and link nothing then."""
    marked = _AFTER_SCHEME.sub(r"\\//", _MARKS.sub(r"\\\1", text))
    return unpinged(_BARE.sub("\\1\u200b", marked))


def unpinged(text: str) -> str:
    """Text for where no Markdown is read."""
    return _MENTION.sub("@\u200b", text)


def address(link: str) -> str:
    """A web address that may stand in `[text](<address>)`."""
    return link.replace("<", "%3C").replace(">", "%3E").replace("(", "%28").replace(")", "%29").replace("\\", "%5C")
