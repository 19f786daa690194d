"""Messages for chat services: figures first, within the limits of each service, and nobody is pinged by a page."""

import asyncio
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from alert_samples import NOON, changed, delivery, figure, notice
from examples_of import fewer
from hook_server import Answer, answer, hook_server
from hooked import channel
from hypothesis import given
from hypothesis import strategies as st
from notices import NOTICES, PAGE, UNREADABLE

from alerts.chat.view import within
from alerts.compose import owed
from alerts.hook_message import render_hook
from alerts.model import DigestNotice, Notice, Outcome, Reason, Verdict
from alerts.settings import Format, WebhookSettings

CHATS = (Format.SLACK, Format.TEAMS, Format.DISCORD, Format.MATTERMOST)
PINGS = ("@everyone", "@here", "@channel", "@all", "@office")
MARKS = (
    "<!channel>",
    "<!here>",
    "<@U123>",
    "<@&1>",
    "[x](http://evil.example)",
    "**b**",
    "`c`",
    "<http://e|x>",
    "\n# ",
)
HOSTILE = st.lists(
    st.sampled_from((*PINGS, *MARKS)) | st.text(max_size=20),
    max_size=6,
).map(" ".join)


def message(of: Notice, format_: Format, *, language: str = "en") -> Any:
    hook = WebhookSettings(name="hook", url="https://a/", format=format_, language=language, timezone="Europe/Paris")
    return json.loads(render_hook(of, hook, message_id="m").body)


def texts(value: Any) -> Iterator[str]:
    """Every text in a message, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts(each)


def assert_within_limits(sent: Any, format_: Format) -> None:
    """What the services publish, written down once more."""
    match format_:
        case Format.SLACK:
            assert len(sent["text"]) <= 3000
            assert len(sent["blocks"]) <= 50
            assert sum(len(block["text"]["text"]) for block in sent["blocks"] if "text" in block) <= 8000
            for block in sent["blocks"]:
                for text in (block.get("text"), *block.get("elements", [])):
                    assert text is None or 1 <= len(text["text"]) <= (150 if block["type"] == "header" else 3000)
        case Format.DISCORD:
            assert len(sent["content"]) <= 2000
            (embed,) = sent["embeds"]
            title = embed.get("title", "")
            assert len(title) <= 256
            assert len(embed["description"]) <= 4096
            assert len(title + embed["description"] + embed["footer"]["text"]) <= 6000
        case Format.TEAMS:
            assert len(json.dumps(sent).encode()) <= 28 * 1024
        case _:
            assert len(sent["text"]) <= 16_383


@pytest.mark.parametrize("format_", CHATS)
@pytest.mark.parametrize("name", NOTICES)
def test_every_notice_has_its_shape(format_: Format, name: str) -> None:
    """Whatever is to be said can be said in each chat."""
    sent = message(NOTICES[name], format_)

    assert_within_limits(sent, format_)
    assert all(texts(sent))


@pytest.mark.parametrize("format_", CHATS)
def test_figures_come_first_and_the_page_is_linked(format_: Format) -> None:
    """The headline, then old and new value, then the link to the page."""
    said = "\n".join(texts(message(notice(), format_)))

    assert "Télécom Paris: 2 figures changed, internationaux 45% → 47%" in said
    assert "étudiants internationaux: 2,000 → 2,150 (+150, +7.5%)" in said
    assert said.index("45% → 47%") < said.index("étudiants internationaux")
    assert "https://www.example.org/figures" in said


def test_pages_of_a_digest_are_apart_where_nothing_is_bold() -> None:
    """An empty line before each heading but the first; an address that is linked below is not spelled out as well."""
    digest = DigestNotice(parts=(notice(name="a"), replace(UNREADABLE, page=PAGE)), since=NOON, at=NOON)
    text = message(digest, Format.SLACK)["blocks"][1]["text"]["text"]
    assert text.startswith("a: 2 figures changed")
    assert "\n\nTélécom Paris cannot be read: timeout\n" in text
    assert "Page: " in text
    assert not any("Page: " in said for said in texts(message(UNREADABLE, Format.SLACK)))


def test_teams_shows_an_adaptive_card() -> None:
    """The form that workflows take: a message with one card, whose button opens the page."""
    sent = message(notice(), Format.TEAMS)

    (attachment,) = sent["attachments"]
    assert (sent["type"], attachment["contentType"]) == ("message", "application/vnd.microsoft.card.adaptive")
    card = attachment["content"]
    assert card["type"] == "AdaptiveCard"
    assert {block["type"] for block in card["body"]} == {"RichTextBlock"}
    assert card["actions"] == [
        {"type": "Action.OpenUrl", "title": "Open the page", "url": "https://www.example.org/figures"}
    ]


def test_french_is_french() -> None:
    """Numbers and words as in mails."""
    said = "\n".join(texts(message(notice(), Format.SLACK, language="fr")))

    assert "2\u202f000 → 2\u202f150" in said
    assert "Ouvrir la page" in said


@pytest.mark.parametrize("format_", [*Format])
def test_a_subject_is_in_the_language_of_its_channel(format_: Format) -> None:
    """What `check` and `alerts list` show of a message is what the message says."""
    hook = WebhookSettings(name="hook", url="https://a/", format=format_, language="fr")
    assert "2 chiffres" in render_hook(notice(), hook, message_id="m").subject


@pytest.mark.parametrize("format_", CHATS)
def test_what_does_not_fit_is_counted(format_: Format) -> None:
    """A page that changed all over: as much as the service takes, and how much there was besides."""
    label = "<&*_étudiants " * 14
    many = [changed(figure(str(n), f"{n} {label}"), figure(str(n + 1), f"{n} {label}")) for n in range(1, 400)]
    sent = message(notice(*many), format_)

    assert_within_limits(sent, format_)
    assert "more lines" in "\n".join(texts(sent))
    assert len("\n".join(texts(sent))) > 2500


@pytest.mark.parametrize("format_", CHATS)
@given(label=HOSTILE, section=HOSTILE, title=HOSTILE, name=HOSTILE)
@fewer(2)
def test_page_text_is_only_ever_words(format_: Format, label: str, section: str, title: str, name: str) -> None:
    """No mention, no link, no formatting comes from a page; and the limits hold."""
    hostile = changed(figure("1", label, section=section), figure("2", label, section=section))
    sent = message(notice(hostile, title=title, name=name or "x"), format_)

    assert_within_limits(sent, format_)
    if format_ is Format.SLACK:
        assert_slack_is_inert(sent)
    elif format_ is Format.TEAMS:
        assert {block["type"] for block in sent["attachments"][0]["content"]["body"]} == {"RichTextBlock"}
    elif format_ is Format.DISCORD:
        assert sent.pop("allowed_mentions") == {"parse": []}
        footer = sent["embeds"][0].pop("footer")["text"]
        assert not any(ping in footer for ping in PINGS)
        assert_markdown_is_inert("\n".join(texts(sent)))
    else:
        assert_markdown_is_inert(sent["text"].replace("(<https://www.example.org/figures>)", ""))


def assert_slack_is_inert(sent: Any) -> None:
    """All but our own link is plain text, and control characters are entities."""
    assert "<" not in sent["text"]
    for block in sent["blocks"]:
        for text in (block.get("text"), *block.get("elements", [])):
            assert text is None or text["type"] == "plain_text" or text["text"].startswith("<https://www.example.org/")
            assert text is None or text["type"] == "mrkdwn" or "<" not in text["text"]


def assert_markdown_is_inert(text: str) -> None:
    """Every mark of the page stands behind a backslash, and no mention is whole."""
    bare = text.replace("\\\\", "").replace("[Open the page]", "").replace("**", "").replace("#### ", "")
    for mark in "*_~`|[]<>#@":
        assert bare.count(mark) == bare.count("\\" + mark)
    assert not any(ping in text for ping in PINGS)


@pytest.mark.parametrize("format_", [Format.DISCORD, Format.MATTERMOST])
@pytest.mark.parametrize(
    "bare", ["www.evil.example", "WWW.evil.example", "see:www2.evil.example/x", "wwww.evil.example"]
)
def test_a_bare_address_is_no_link(format_: Format, bare: str) -> None:
    """Mattermost links what begins with "www.", "www2." and the like, in either case."""
    label = f"students {bare}"
    sent = message(notice(changed(figure("1", label), figure("2", label))), format_)

    shown = " ".join(texts(sent))
    assert "evil.example" in shown
    assert re.search(r"www[0-9]{0,3}\.evil", shown, re.IGNORECASE) is None


@given(st.text(max_size=60), st.integers(10, 40))
def test_no_escape_is_cut_in_two(text: str, limit: int) -> None:
    """A text that is cut ends with whole characters."""

    def doubled(plain: str) -> str:
        return "".join(f"\\{each}" for each in plain)

    cut = within(text, limit, doubled)

    assert len(cut) <= limit
    assert cut[::2].strip("\\") == ""


@pytest.mark.parametrize(
    ("format_", "status", "verdict", "reason"),
    [
        (Format.SLACK, "200 OK", Verdict.SENT, Reason.ACCEPTED),
        (Format.SLACK, "400 Bad Request", Verdict.PERMANENT, Reason.REJECTED),
        (Format.SLACK, "403 Forbidden", Verdict.PERMANENT, Reason.REJECTED),
        (Format.SLACK, "404 Not Found", Verdict.PERMANENT, Reason.GONE),
        (Format.SLACK, "410 Gone", Verdict.PERMANENT, Reason.GONE),
        (Format.SLACK, "500 Oops", Verdict.TRANSIENT, Reason.SERVER_ERROR),
        (Format.DISCORD, "204 No Content", Verdict.SENT, Reason.ACCEPTED),
        (Format.DISCORD, "400 Bad Request", Verdict.PERMANENT, Reason.REJECTED),
        (Format.DISCORD, "404 Not Found", Verdict.PERMANENT, Reason.GONE),
        (Format.TEAMS, "202 Accepted", Verdict.SENT, Reason.ACCEPTED),
        (Format.TEAMS, "413 Too Large", Verdict.PERMANENT, Reason.REJECTED),
        (Format.MATTERMOST, "400 Bad Request", Verdict.PERMANENT, Reason.REJECTED),
        (Format.MATTERMOST, "301 Moved", Verdict.TRANSIENT, Reason.REDIRECTED),
    ],
    ids=str,
)
def test_each_service_is_taken_at_its_word(format_: Format, status: str, verdict: Verdict, reason: Reason) -> None:
    """What is permanent and what passes, as the service documents it; its own word stands in the history."""
    outcome = asyncio.run(post(format_, answer(status, body=b"channel_is_archived")))

    assert (outcome.verdict, outcome.reason) == (verdict, reason)
    assert verdict is Verdict.SENT or outcome.detail == f"{status}: channel_is_archived"


async def post(format_: Format, reply: Answer) -> Outcome:
    async with hook_server([reply]) as hook:
        return await channel(hook.url(), format_=format_).send(delivery())


@pytest.mark.parametrize(
    ("body", "header", "wait_s"),
    [
        (b'{"message": "You are being rate limited.", "retry_after": 64.57, "global": false}', None, 64.57),
        (b'{"retry_after": 64.57}', "65", 65.0),
        (b'{"retry_after": "soon"}', None, None),
        (b'{"retry_after": true}', None, None),
        (b'{"retry_after": NaN}', None, None),
        (b'{"retry_after": 1e300}', None, None),
        (b"[]", None, None),
        (b"not JSON", None, None),
    ],
)
def test_a_rate_limit_may_stand_in_the_body(body: bytes, header: str | None, wait_s: float | None) -> None:
    """Discord says in JSON how long to wait; a header that says so too comes first."""
    reply = answer("429 Too Many Requests", body=body, **({"retry_after": header} if header else {}))

    assert asyncio.run(post(Format.DISCORD, reply)).retry_after_s == wait_s


def test_a_retry_has_identical_bytes() -> None:
    """A chat's message is rendered once, like any other."""
    hook = WebhookSettings(name="hook", url="https://a/", format=Format.SLACK)

    first, second = (owed(notice(), channels=[hook], now=NOON)[0] for _ in range(2))

    assert first == second
