"""What can be done about a trouble is said wherever the trouble is, in the message's language."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from office import Office, an_office, page, text_of

from alerts.detail_words import detail_words
from alerts.language import Language
from monitor.health import HealthReason, hint_of
from monitor.visit import CRASHED, CRASHED_HINT
from network.errors import BadUrlError
from network.gate import Gate
from network.url import parse_url
from scraper.errors import HINTS, Reason

START = datetime(2026, 11, 23, 6, 0, 0, tzinfo=UTC)
OF_PAGES = [(reason, renders) for reason in HealthReason for renders in (False, True)]
REASONED = [
    *((str(reason), HINTS[reason]) for reason in Reason),
    *((f"{reason} {renders}", hint_of(reason, page="a page", renders=renders)) for reason, renders in OF_PAGES),
    *((f"{reason} new", hint_of(reason, page="a page", renders=False, is_known=False)) for reason in HealthReason),
    *((f"{reason} accepted", hint_of(reason, page="a page", renders=False, accepted=True)) for reason in HealthReason),
    (CRASHED, CRASHED_HINT),
]
BAD_ADDRESSES = (
    "ftp://a.example",
    "https://",
    "https://u:p@a.example",
    "https://a.example:0",
    "https://a\\b",
    "h" * 9000,
)
BAD_HOSTS = (("a_b!", 443), ("0x7f.1", 443), ("a.example", 25), ("[::1]", 443))


def in_french(hint: str) -> str:
    return detail_words(hint, language=Language("fr"))


def of_addresses() -> Iterator[str]:
    for address in BAD_ADDRESSES:
        with pytest.raises(BadUrlError) as raised:
            parse_url(address)
        yield raised.value.hint


def untranslated(hint: str) -> list[str]:
    """The parts that stay as they are."""
    return [part for part in hint.split("; ") if in_french(part) == part]


@pytest.mark.parametrize(("reason", "hint"), REASONED, ids=[reason for reason, _ in REASONED])
def test_every_reason_has_a_hint_in_each_language(reason: str, hint: str) -> None:
    """The closed lists of reasons are all there is, and no part of a hint stays English in a French message."""
    assert hint, reason
    assert untranslated(hint) == []


def test_what_the_gate_advises_has_its_french() -> None:
    """Its hints name an address, which stays as it is."""
    verdicts = [Gate().judge_unresolved(host, port) for host, port in BAD_HOSTS]
    assert [untranslated(verdict.hint) for verdict in verdicts] == [[]] * len(BAD_HOSTS)
    assert '"a.example:25"' in in_french(verdicts[2].hint)
    assert [untranslated(hint) for hint in of_addresses()] == [[]] * len(BAD_ADDRESSES)


def test_a_failure_is_told_with_what_to_do(tmp_path: Path) -> None:
    """In the mail in its language, in the webhook as it is on the terminal; a page that is back needs no advice."""
    with an_office(tmp_path) as office:
        office.general, office.hook = 'language = "fr"', ""
        office.site.publish("/school", page(100), etag=False)
        office.check(START)
        gone_for_a_while(office)
        failure, back = office.documents
        mail, _ = (" ".join(text_of(each).split()) for each in office.mails)
    assert failure["hint"] == HINTS[Reason.NOT_FOUND]
    assert "hint" not in back
    assert "Que faire : la page a déménagé ou disparu : changez son URL" in mail


def gone_for_a_while(office: Office) -> None:
    """Three checks find nothing, the fourth the page."""
    office.site.publish("/school", b"gone", status=404, etag=False)
    for hour in range(1, 4):
        office.check(START + timedelta(hours=hour))
    office.site.publish("/school", page(100), etag=False)
    office.check(START + timedelta(hours=4))
