"""What went wrong in detail is said in the message's language."""

import re
from datetime import UTC, datetime
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from alerts.detail_words import _PHRASES, _STAGES, detail_words
from alerts.hint_words import HINTS
from alerts.language import Language
from alerts.warning_words import WARNINGS, warning_words
from monitor.health import HealthReason, Known, Sighting
from monitor.health_words import UNHEALTHY_DETAIL, UNSEEN_DETAIL, unhealthy_detail
from monitor.notices import NOT_THERE
from scraper.errors import HINTS as REASONED
from scraper.robots import RobotsFile

ROOT = Path(__file__).parent.parent
_CATALOGUES = {"detail_words.py", "hint_words.py", "warning_words.py"}
FRENCH, ENGLISH = Language("fr"), Language("en")


def robots_said(status: int | None, body: bytes = b"") -> str:
    found = RobotsFile(origin="https://a.example", fetched_at=datetime.now(UTC), status=status, body=body)
    return found.decide("https://a.example/x").why


MADE_OF_PIECES = (
    robots_said(None),
    robots_said(500),
    robots_said(200, b"User-agent: *\nDisallow: /"),
    f"a: {NOT_THERE} ↔ {NOT_THERE}",
    *REASONED.values(),
)


@pytest.mark.parametrize("phrase", _PHRASES + _STAGES + HINTS + WARNINGS)
def test_each_phrase_is_one_that_the_program_says(phrase: str) -> None:
    """Whoever rewords a detail finds its translation as well."""
    longest = max(re.split(r"%\(\w+\)s", phrase), key=len)
    assert longest in said()


@cache
def said() -> str:
    rooms = chain.from_iterable((ROOT / room).rglob("*.py") for room in ("alerts", "monitor", "network", "scraper"))
    code = [path.read_text(encoding="utf-8") for path in rooms if path.name not in _CATALOGUES]
    return "\n".join([*code, *MADE_OF_PIECES])


def test_a_page_that_is_another_says_why() -> None:
    """Each reason has its words, and what was seen where that tells more."""
    sighting = Sighting(requested_url="https://a/", url="https://a/", language="de", figures=5)
    known = Known(figures=8, kept=2, named=1, same=0, language="en")

    told = {reason: unhealthy_detail(reason, sighting, known) for reason in HealthReason}

    assert len(set(told.values())) == len(HealthReason)
    assert told[HealthReason.LANGUAGE_CHANGED] == f"{UNHEALTHY_DETAIL}; it is in another language: de, not en"
    assert told[HealthReason.NO_KNOWN_FIGURES].endswith("; it shows 1 of 8 known figures")


@pytest.mark.parametrize(
    ("detail", "french"),
    [
        ("no answer after 30 s", "pas de réponse après 30 s"),
        ("the server answered 502 Bad Gateway", "le serveur a répondu 502 Bad Gateway"),
        (UNSEEN_DETAIL, "ce qui est venu ne semble pas être la page elle-même"),
        (UNHEALTHY_DETAIL, "la page reçue n’est pas la page suivie"),
        (
            f"{UNHEALTHY_DETAIL}; it is in another language: de, not en",
            "la page reçue n’est pas la page suivie ; elle est dans une autre langue : de, pas en",
        ),
        ("langues: 9 ↔ not there; brevets: 31 ↔ 33", "langues : 9 ↔ absent ; brevets : 31 ↔ 33"),
        (
            "if it was rebuilt, `keyfigures check 'it; is; me' --accept` takes it as it is",
            "si elle a été refaite, `keyfigures check 'it; is; me' --accept` la prend telle quelle",
        ),
        ("550 `5; no answer in time", "550 `5 ; pas de réponse dans le délai"),
        ("550 5.1.1 no such user", "550 5.1.1 no such user"),
        ("", ""),
    ],
)
def test_a_detail_is_said_in_french(detail: str, french: str) -> None:
    """Ours is translated with its numbers and names, what a server says stays as it is; English says it as kept."""
    assert detail_words(detail, language=FRENCH) == french
    assert detail_words(detail, language=ENGLISH) == detail


@pytest.mark.parametrize("phrase", WARNINGS)
def test_a_warning_is_said_in_french(phrase: str) -> None:
    """Around the page's own words, which are nobody's to translate, semicolons and all."""
    page = {name: f"a; {name}" for name in re.findall(r"%\((\w+)\)s", phrase)}

    said = warning_words(phrase % page, language=FRENCH)
    assert said == FRENCH.say(phrase, **page) != phrase % page
