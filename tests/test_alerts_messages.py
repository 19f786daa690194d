"""What a mail says, that it says the same in both parts, and that a page can put nothing into it but words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from importlib.resources import files
from urllib.parse import unquote

import pytest
from alert_samples import CAMPUS, NOON, URL, changed, email_settings, figure, notice
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from alerts.compose import owed
from alerts.examples import examples
from alerts.language import Language
from alerts.model import (
    AllQuietNotice,
    DeadNotice,
    DigestNotice,
    Health,
    HealthNotice,
    HostRef,
    JointNotice,
    Notice,
    PageRef,
    Reason,
    RenderedMessage,
    TestNotice,
)
from alerts.payload import kind_of
from alerts.plain import one_line, text_link, web_address
from alerts.reason_words import reason_words
from alerts.rules import Rule
from alerts.settings import Format, WebhookSettings
from figures.change import Change, Kind
from figures.record import Contact, Crumb, Figure, NewsItem
from monitor.health import HealthReason
from scraper.errors import Reason as FetchReason

TITLE = "Chiffres clés"
EVERYTHING = notice(
    changed(figure("45", unit="%"), figure("47", unit="%")),
    changed(figure("1200000", "de budget", unit="EUR"), figure("1150000", "de budget", unit="EUR")),
    Change(kind=Kind.FIGURE_REWORDED, fields=("label",), old=figure("60", "nationalités"), new=figure("60", "pays")),
    Change(kind=Kind.FIGURE_ADDED, new=figure("12", "chaires", section="De nombreux partenariats")),
    Change(kind=Kind.FIGURE_REMOVED, old=figure("9", "écoles", section="De nombreux partenariats")),
    Change(kind=Kind.TITLE_CHANGED, old="Avant", new="Après"),
    Change(kind=Kind.CONTACT_CHANGED, old=Contact(name="A"), new=Contact(name="B", emails=("b@example.org",))),
    Change(kind=Kind.BREADCRUMB_CHANGED, old=(Crumb(label="x"),), new=(Crumb(label="x"), Crumb(label="y"))),
    Change(kind=Kind.NEWS_ADDED, new=NewsItem(title="Journée des partenaires", url="https://www.example.org/n")),
)
HEALTH = HealthNotice(
    page=PageRef(name="Télécom Paris", url=URL),
    health=Health.UNREADABLE,
    reason="timeout",
    detail="no answer in 60 s",
    since=NOON,
    at=NOON,
)
NOTICES: dict[str, Notice] = {
    "changes": EVERYTHING,
    "unreadable": HEALTH,
    "dead": DeadNotice(
        channel="hook", recipient="a@example.org", subject="x", reason=Reason.GONE, detail="410 Gone", at=NOON
    ),
    "test": TestNotice(nonce="n", at=NOON),
    "host": replace(HEALTH, host=HostRef(name="www.example.org", failing=3, others=("a", "b"))),
    **{kind_of(each): each for each in examples()},
    "digest": DigestNotice(parts=(EVERYTHING, replace(HEALTH, at=NOON), notice(name="ENSTA")), since=NOON, at=NOON),
}


def mail(of: Notice, *, language: str = "en", now: datetime = NOON) -> tuple[RenderedMessage, EmailMessage]:
    everything = Rule(kinds=frozenset(Kind))
    delivery = owed(of, channels=[email_settings(language=language)], rules=[everything], now=now)[0]
    return delivery.message, message_from_bytes(delivery.message.body, policy=policy.default)


def part(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    assert isinstance(body, EmailMessage)
    return str(body.get_content()).replace("\r\n", "\n")


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] != "style":
            self.words.append(data)


def read_html(html: str) -> _Words:
    reader = _Words()
    reader.feed(html)
    return reader


def test_subject_is_the_fact() -> None:
    """The subject says which page, how many figures, and the first of them with old and new value."""
    _, message = mail(notice())
    assert message["Subject"] == "Télécom Paris: 2 figures changed, internationaux 45% → 47%"


def test_text_part_says_it_in_three_seconds() -> None:
    """Section, label, old and new value, difference and per cent; then where: page, section, time, snapshot, hash."""
    _, message = mail(notice())
    assert (
        part(message, "plain")
        == f"""\
2 figures changed
Télécom Paris · {TITLE}

{CAMPUS}
  * internationaux
    45% → 47%   (+2 points, +4.4%)
  * étudiants internationaux
    2,000 → 2,150   (+150, +7.5%)

----------------------------------------
Page: {URL}
Seen: November 23, 2026, 1:00\u202fPM (Europe/Paris)
Before: November 1, 2026, 1:00\u202fPM (Europe/Paris)
Snapshot: 17, compared with 12
SHA-256:
  {"f" * 64}

{CAMPUS}
{URL}#:~:text=Des%20%C3%A9l%C3%A8ves%20qui%20ont%20le%20monde%20pour%20campus
"""
    )


def test_french_is_french() -> None:
    """In French the words, the numbers and the times are French."""
    _, message = mail(notice(), language="fr")
    text = part(message, "plain")
    assert message["Subject"] == "Télécom Paris : 2 chiffres modifiés, internationaux 45\u00a0% → 47\u00a0%"
    assert "2\u202f000 → 2\u202f150   (+150, +7,5\u00a0%)" in text
    assert "Relevé : 23 novembre 2026, 13:00 (Europe/Paris)" in text
    assert message["Content-Language"] == "fr"


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", NOTICES)
def test_both_parts_say_the_same(name: str, language: str) -> None:
    """Every line of the text part stands in the HTML part, word for word; text comes first."""
    _, message = mail(NOTICES[name], language=language)
    assert [p.get_content_type() for p in message.iter_parts()] == ["text/plain", "text/html"]
    html = read_html(part(message, "html"))
    shown = _letters("".join(html.words))
    links = {unquote(link) for link in html.links}
    for line in part(message, "plain").splitlines():
        said = _letters(line)
        assert said in shown or unquote(line) in links, line


def _letters(text: str) -> str:
    """Only what is said: without layout, bullets and the case of headings."""
    return re.sub(r"[^\w%→.]", "", text).lower()


@pytest.mark.parametrize("name", NOTICES)
def test_html_is_still(name: str) -> None:
    """The HTML part loads nothing, runs nothing, and leads only to the page."""
    _, message = mail(NOTICES[name])
    html = read_html(part(message, "html"))
    assert not {"script", "img", "iframe", "form", "link", "object"} & set(html.tags)
    assert all(link.startswith(URL) for link in html.links)


def test_headers_are_those_of_a_machine_that_behaves() -> None:
    """Message-ID from the delivery, one thread for a page, no answer wanted, a list that people can filter by."""
    first, second = mail(notice())[1], mail(notice(changed(figure("47"), figure("48"))))[1]
    delivery = owed(notice(), channels=[email_settings()], now=NOON)[0]
    assert first["Message-ID"] == f"<{delivery.id}@example.org>"
    assert first["References"] == second["References"] == first["In-Reply-To"]
    assert first["Message-ID"] != second["Message-ID"]
    assert first["Auto-Submitted"] == "auto-generated"
    assert first["List-Id"] == "<telecom-paris.keyfigures.example.org>"
    assert parsedate_to_datetime(first["Date"]) == NOON
    assert (first["From"], first["To"]) == ("Key figures <figures@example.org>", "office@example.org")


def test_retry_has_identical_bytes() -> None:
    """The same notice is the same mail, to the byte; so rendering it again makes no second message."""
    assert mail(notice())[0] == mail(notice())[0]


LONG = "étudiantes et étudiants internationaux inscrits dans l'une des quarante-deux formations " * 3
WIDE = "国際交流協定校と留学生の総数および海外からの研究者の受け入れ人数" * 3


@pytest.mark.parametrize("label", [LONG, WIDE, "x" * 300])
def test_the_text_part_fits_a_terminal(label: str) -> None:
    """No line is wider than 72 columns, whatever the page's words are, except an address, which stays whole."""
    said = notice(
        changed(figure("123456729", label, section=label), figure("987654321", label, section=label)),
        Change(kind=Kind.FIGURE_ADDED, new=figure("5", label)),
        title=label,
    )
    text = part(mail(said)[1], "plain")
    assert [line for line in text.splitlines() if cell_len(line) > 78 and "://" not in line] == []


def test_a_subject_is_clipped_by_its_width() -> None:
    """Letters of double width count double: a list of mails shows as much of one language as of another."""
    subject = mail(notice(changed(figure("1", WIDE), figure("2", WIDE)), name="東京" * 10))[1]["Subject"]
    assert cell_len(subject) <= 150
    assert "1 → 2" in subject


def test_a_digest_begins_with_what_it_tells() -> None:
    """A line for each page, in both parts, before the pages themselves; of two pages nobody needs a list."""
    pages = [notice(name=name) for name in ("a", "b", "c")]
    digest = DigestNotice(parts=tuple(pages), since=NOON, at=NOON)
    line = "b: 2 figures changed, internationaux 45% → 47%"

    for subtype in ("plain", "html"):
        text = part(mail(digest)[1], subtype)
        assert text.count(line) == 1
        assert text.index(line) < text.index("a · ")
        assert line not in part(mail(replace(digest, parts=tuple(pages[:2])))[1], subtype)


@pytest.mark.parametrize("format_", [None, *Format])
def test_half_a_surrogate_pair_loses_no_message(format_: Format | None) -> None:
    """Text that is no UTF-8 is said without it, in every shape."""
    broken = "half \ud83d pair"
    said = notice(changed(figure("45", broken, section=broken), figure("47", broken, section=broken)), title=broken)
    hook = WebhookSettings(name="hook", url="https://hooks.example.org/", format=format_ or Format.STANDARD)

    (delivery,) = owed(said, channels=[email_settings() if format_ is None else hook], now=NOON)

    assert delivery.message.body.decode()
    assert "half pair 45 → 47" in delivery.message.subject


def many(number: int) -> Notice:
    """A page on which so many figures changed."""
    label = "number of things of sort {} that a very busy institution counts every year"
    moves = ((figure(f"{10 * n}", label.format(n)), figure(f"{10 * n + 7}", label.format(n))) for n in range(number))
    return notice(*(changed(old, new) for old, new in moves))


@pytest.mark.parametrize("number", [40, 41, 500])
def test_as_many_changes_as_there_are_make_a_mail(number: int) -> None:
    """Each with old and new value, in both parts; of five hundred the HTML is shorter than what clients cut off."""
    _, message = mail(many(number))

    for subtype in ("plain", "html"):
        text = re.sub(r"<[^>]+>", "", part(message, subtype))
        assert [n for n in range(number) if f"{10 * n + 7:,}" not in text] == []
        assert text.count("that a very") >= number
        assert "more" not in text
    assert len(part(message, "html").encode()) < 102_000


def grave(number: int, label: str) -> Notice:
    """Among so many added figures, first and last, two that changed; the label is written beside its number."""
    added = [Change(kind=Kind.FIGURE_ADDED, new=figure(str(n), f"{label} {n}")) for n in range(number)]
    first, last = (changed(figure("1", f"{label} {n}"), figure("2", f"{label} {n}")) for n in ("first", "last"))
    return notice(first, *added, last)


@pytest.mark.parametrize("label", ["things", "été à l’étranger " * 9, "学生数、教職員数および研究費の総額" * 10])
@pytest.mark.parametrize("number", [600, 3000])
def test_a_mail_of_thousands_of_changes_is_not_cut_off(number: int, label: str) -> None:
    """What weighs most is told, in both parts, and how to see the rest; all of it is smaller than what Gmail cuts."""
    rendered, message = mail(grave(number, label))
    told = part(message, "plain").count("  * ")

    assert len(rendered.body) < 102_000
    assert told > 20
    for subtype in ("plain", "html"):
        text = " ".join(part(message, subtype).split())
        assert text.count("1 → 2") == 2 or text.count("</span><strong") == 2 or text.count("1 → <b>2</b>") == 2
        assert f"and {number + 2 - told:,} more: keyfigures diff " in text
        assert f"2 figures changed, {number:,} added" in text.replace("\xa0", " ")


def test_a_digest_of_many_pages_is_not_cut_off() -> None:
    """Each page that is told has its first change, and the others are counted."""
    parts = tuple(replace(many(3), page=PageRef(name=f"page {n:03}", url=URL)) for n in range(400))
    rendered, message = mail(DigestNotice(parts=parts, since=NOON, at=NOON))
    text = part(message, "plain")
    told = text.count("and 2 more: keyfigures diff 'page ")

    assert len(rendered.body) < 102_000
    assert told >= 10
    assert f"and {400 - told} more: keyfigures status" in text


def test_a_week_in_which_hundreds_of_pages_failed_is_not_cut_off() -> None:
    """Some by name, and how many more."""
    quiet = next(each for each in examples() if isinstance(each, AllQuietNotice))
    pages = tuple(PageRef(name=f"page {n}", url=URL) for n in range(1000))
    rendered, message = mail(replace(quiet, unreadable=pages))

    assert len(rendered.body) < 102_000
    assert "Cannot be read: and 960 more: keyfigures status" in part(message, "plain")


def test_what_goes_to_and_fro_is_written_as_the_message_is() -> None:
    """Numbers as the reader's language has them, not as the page wrote them; a figure that comes and goes says so."""
    students = changed(figure("4325", "studenti", raw="4.325"), figure("4399", "studenti", raw="4.399"))
    beds = Change(kind=Kind.FIGURE_ADDED, new=figure("1200", "posti letto", raw="1.200"))
    detail = "studenti: 4.325 ↔ 4.399; posti letto: not there ↔ 1.200"
    flaps = replace(HEALTH, health=Health.FLAPPING, reason="flapping", detail=detail, mapping=(students, beds))

    for said in (flaps, JointNotice(first=notice(), besides=(flaps,))):
        text = " ".join(part(mail(said)[1], "plain").split())
        assert "Figures: studenti: 4,325 ↔ 4,399; posti letto: not there ↔ 1,200" in text
        assert "4.325" not in text
    assert "Figures: studenti: 4.325 ↔ 4.399" in part(mail(replace(flaps, mapping=()))[1], "plain"), "as it was kept"


def test_a_figure_that_changed_its_name_too_says_what_it_was_called() -> None:
    """In both parts of a mail, so that another figure that was taken for it can be seen."""
    change = changed(figure("2150", "students"), figure("2400", "students and researchers"))
    message = mail(notice(change))[1]

    assert "students and researchers (was: students)" in part(message, "plain")
    assert "students and researchers (was: students)" in part(message, "html")


def test_what_is_said_besides_a_rebuilt_page_is_short() -> None:
    """The sentence, and which figure was taken for which, as they read before and now."""
    rebuilt = replace(
        HEALTH,
        health=Health.RESTRUCTURED,
        reason="restructured",
        detail="2 figures have other labels",
        mapping=(changed(figure("60", "nationalités"), figure("60", "pays")),),
    )
    text = part(mail(JointNotice(first=notice(), besides=(rebuilt,)))[1], "plain")

    said = text[text.index("ALSO") : text.index("-----")]
    assert said.splitlines()[-4:-1] == [
        "    Figures: 2 figures have other labels",
        "  - 60 nationalités",
        "  + 60 pays",
    ]


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
@settings(deadline=None, max_examples=60)
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


def test_no_word_waits_for_a_translation() -> None:
    """Every phrase in code and templates stands in the French catalogue, and nothing else does."""
    rooms = files("alerts")
    keywords = {"say": None, "gettext": None, "_": None, "count": (1, 2)}
    methods = [("**.py", "python"), ("templates/**.*", "jinja2.ext.babel_extract")]
    spoken = {_singular(message) for _, _, message, _, _ in extract_from_dir(str(rooms), methods, keywords=keywords)}
    with (rooms / "locale" / "fr.po").open("rb") as source:
        catalogue = read_po(source, locale="fr")
    translated = {_singular(message.id) for message in catalogue if message.id and _complete(message.string)}
    assert spoken == translated


@pytest.mark.parametrize("reason", sorted({*Reason, *FetchReason, *HealthReason} - {Reason.ACCEPTED}))
def test_no_reason_waits_for_a_translation(reason: str) -> None:
    """Every word of the closed lists is known, and French in French."""
    french = reason_words(reason, language=Language("fr"))
    assert french not in {reason, reason_words(reason, language=Language("en"))} or reason in {"captcha", "maintenance"}
    assert "_" not in french


def _singular(message: str | tuple[str, ...]) -> str:
    return message if isinstance(message, str) else message[0]


def _complete(translation: str | tuple[str, ...]) -> bool:
    return all([translation] if isinstance(translation, str) else translation)


def _sides() -> Iterator[Figure]:
    yield figure(None, raw="N/A")
    yield figure("5", upper="10")


def test_number_that_could_not_be_read_is_shown_as_the_page_shows_it() -> None:
    """A figure without a value is quoted, never called zero; a range shows both ends."""
    old, new = _sides()
    _, message = mail(notice(changed(old, new)))
    assert "N/A → 5–10" in part(message, "plain")
