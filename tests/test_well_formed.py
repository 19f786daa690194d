"""Halves of characters, which no text that is kept may hold."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.reading.markup.document import parse
from scraper.reading.reader import read
from scraper.well_formed import as_utf8, json_value, well_formed

VALUES = {
    r"""["\ud83d"]""": ["\ufffd"],
    r"""["\uDE00 Home \uD83d"]""": ["\ufffd Home \ufffd"],
    r"""["\ud83d\ude00"]""": ["\U0001f600"],
    r"""["\ud83d\ud83d\ude00\ude00"]""": ["\ufffd\U0001f600\ufffd"],
    r"""["\\ud83d", "\\\ud83d"]""": [r"\ud83d", "\\\ufffd"],
    r"""{"\ud83d": 1, "\ud7ff\ue000": 2}""": {"\ufffd": 1, "\ud7ff\ue000": 2},
}


@pytest.mark.parametrize(("text", "value"), VALUES.items())
def test_a_half_alone_is_replaced(text: str, value: object) -> None:
    """Two halves that belong together are a character; a backslash that is escaped begins no escape."""
    assert json_value(text) == value


@given(st.lists(st.text(max_size=4) | st.characters(categories=["Cs"]), max_size=6).map("".join))
def test_what_json_says_can_be_written(said: str) -> None:
    """Any text that JSON can name comes out as UTF-8 can have it, and unchanged where it could before."""
    text = json_value(json.dumps(said))
    assert isinstance(text, str)
    text.encode()
    paired = said.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    assert text == paired


def test_a_page_shows_a_half_as_browsers_do() -> None:
    """No question mark, which would be the page's own."""
    html = "<title>Home \ud83d</title><h1>Key figures \ud83d</h1><p><b>1200</b> students \udc00"

    assert parse(html).window_title == "Home \ufffd"
    assert read(html).record.title == "Key figures \ufffd"


@given(st.lists(st.characters() | st.characters(categories=["Cs"]), max_size=6).map("".join))
def test_every_text_has_utf8(text: str) -> None:
    """What is encoded is the text itself, but for halves."""
    shown = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)

    assert well_formed(text) == shown
    assert as_utf8(text) == shown.encode()
