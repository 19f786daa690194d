"""What a mail says, that it says the same in both parts, and that a page can put nothing into it but words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from email.utils import parsedate_to_datetime
from importlib.resources import files
from urllib.parse import unquote

import pytest
from alert_samples import CAMPUS, NOON, URL, changed, email_settings, figure, notice
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from mails import HEALTH, NOTICES, mail, part, read_html
from rich.cells import cell_len

from alerts.compose import owed
from alerts.language import MINUS, Language
from alerts.model import (
    DigestNotice,
    Health,
    JointNotice,
    Reason,
)
from alerts.reason_words import reason_words
from figures.change import Change
from figures.kinds import Kind
from figures.record import Figure
from monitor.health import HealthReason
from scraper.errors import Reason as FetchReason

TITLE = "Chiffres clés"


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


def test_an_unusually_large_change_is_said_to_be_one() -> None:
    """In both parts of a mail, on a line of its own; a message without one says nothing of it."""
    message = mail(notice(changed(figure("3210", "students"), figure("321", "students"))))[1]

    assert f"    3,210 → 321   ({MINUS}2,889, {MINUS}90%)\n    An unusually large change\n" in part(message, "plain")
    assert ">An unusually large change</p>" in part(message, "html")
    assert "unusually" not in part(mail(notice())[1], "plain")


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
