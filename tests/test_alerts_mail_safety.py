"""What a page says stays words, whatever it says."""

from email.message import EmailMessage

import pytest
from alert_samples import NOON, URL, changed, email_settings, figure, notice
from examples_of import fewer
from hypothesis import given
from hypothesis import strategies as st
from mails import NOTICES, mail, part, read_html

from alerts.compose import owed
from alerts.plain import one_line, text_link, web_address
from alerts.settings import Format, WebhookSettings


@pytest.mark.parametrize("format_", [None, *Format])
def test_half_a_surrogate_pair_loses_no_message(format_: Format | None) -> None:
    """Text that is no UTF-8 is said without it, in every shape."""
    broken = "half \ud83d pair"
    said = notice(changed(figure("45", broken, section=broken), figure("47", broken, section=broken)), title=broken)
    hook = WebhookSettings(name="hook", url="https://hooks.example.org/", format=format_ or Format.STANDARD)

    (delivery,) = owed(said, channels=[email_settings() if format_ is None else hook], now=NOON)

    assert delivery.message.body.decode()
    assert "half pair 45 → 47" in delivery.message.subject


@pytest.mark.parametrize("name", NOTICES)
def test_every_line_is_fit_for_any_server(name: str) -> None:
    """Lines end in CRLF, are ASCII and no longer than RFC 5322 allows."""
    body = mail(NOTICES[name])[0].body
    assert body.isascii()
    assert b"\n" not in body.replace(b"\r\n", b"")
    assert max(map(len, body.split(b"\r\n"))) <= 998


HOSTILE = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from(list('\r\n\t\0\x1b\u202e\u2028\u200b\u0085<>&"{}%:;=?')),
    ),
    max_size=60,
)


@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
@fewer(2)
def test_page_text_is_only_ever_words(name: str, title: str, label: str, section: str) -> None:
    """Whatever a page says, it adds no header, no part, no tag, no link, and no control code anywhere."""
    plain_count, plain_tags = _shape(mail(notice())[1])
    hostile = notice(
        changed(figure("45", label, unit="%", section=section), figure("47", label, unit="%", section=section)),
        changed(figure("2000", label + "!", section=section), figure("2150", label + "!", section=section)),
        name=name,
        title=title,
    )
    rendered, message = mail(hostile)
    count, tags = _shape(message)
    assert count == plain_count
    assert tags <= plain_tags
    assert message["Subject"] == rendered.subject == one_line(rendered.subject)
    assert [str(line) for line in message.get_all("To", [])] == ["office@example.org"]
    for text in (rendered.subject, part(message, "plain"), part(message, "html")):
        assert not set(text.replace("\n", "")) & set("\r\0\x1b\u202e\u2028\u200b\u0085")


def _shape(message: EmailMessage) -> tuple[list[str], set[str]]:
    html = read_html(part(message, "html"))
    assert all(link.startswith(URL) for link in html.links)
    return sorted(message.keys()), set(html.tags)


@pytest.mark.parametrize(
    "text", ["{{ 7*7 }}", "{% raw %}", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "%(page)s", "%s %d"]
)
def test_templates_do_not_read_page_text(text: str) -> None:
    """A page that speaks our template language, HTML or format codes is quoted, not obeyed."""
    _, message = mail(notice(changed(figure("1", text, section=text), figure("2", text, section=text)), name=text))
    assert text in part(message, "plain")
    assert text in "".join(read_html(part(message, "html")).words)
    assert text in message["Subject"]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://", "http://a\u202eb/", "//x"]
)
def test_only_web_addresses_are_links(url: str) -> None:
    """A page's address that is none is shown, and leads nowhere."""
    assert web_address(url) is None
    _, message = mail(notice(url=url))
    assert read_html(part(message, "html")).links == []


@pytest.mark.parametrize(
    ("url", "text", "link"),
    [
        ("https://a.org/p", "One, two-three & four", "https://a.org/p#:~:text=One%2C%20two%2Dthree%20%26%20four"),
        ("https://a.org/p?q=1#top", "Faits", "https://a.org/p?q=1#top:~:text=Faits"),
        ("https://a.org/p#:~:text=old", "Faits", "https://a.org/p#:~:text=Faits"),
        ("https://a.org/p", "", None),
        ("https://a.org/p", None, None),
        ("javascript:1", "Faits", None),
    ],
)
def test_text_fragment_leads_to_the_words(url: str, text: str | None, link: str | None) -> None:
    """A section link is a text fragment, with what the fragment's grammar reserves escaped."""
    assert text_link(url, text) == link
