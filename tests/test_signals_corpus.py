"""Pages that servers send in place of the page that was asked for: none of them ever takes a figure away."""

import json
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest
from judging import judged
from unhealthy_pages import UnhealthyPage, unhealthy_pages

from figures.record import Figure, Qualifier, Quantity
from figures.wire import record_from_json
from monitor.health import HealthReason

PAGES = tuple(unhealthy_pages())
FIRST_PAGE = Path(__file__).parent / "fixtures" / "telecom-paris" / "2024-10" / "expected.json"


def _figure(value: str, label: str, *, unit: str | None = None, qualifier: Qualifier | None = None) -> Figure:
    quantity = Quantity(value=Decimal(value), unit=unit, qualifier=qualifier)
    return Figure(quantity=quantity, label=label, section="Les chiffres clés", raw=value)


_SMALL = (
    _figure("45", "enseignants-chercheurs permanents", unit="%"),
    _figure("1840", "étudiants internationaux"),
    _figure("100", "universités partenaires", qualifier=Qualifier.AT_LEAST),
)
BASELINES = {
    "one": _SMALL[:1],
    "two": _SMALL[:2],
    "three": _SMALL,
    "thirteen": record_from_json(json.loads(FIRST_PAGE.read_text(encoding="utf-8"))).figures,
}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_page_in_place_of_another_takes_a_figure_away(page: UnhealthyPage) -> None:
    """Whether one figure is known or thirteen: an error, a wall or a shell is unhealthy, in the words of the list."""
    reasons = {known: judged(page.html, figures).reason for known, figures in BASELINES.items()}
    assert reasons == dict.fromkeys(BASELINES, page.reason)


def test_the_corpus_is_wide() -> None:
    """At least sixty pages, of every reason that a page itself tells."""
    assert len(PAGES) >= 60
    counts = Counter(page.reason for page in PAGES)
    told = set(HealthReason) - {
        HealthReason.REDIRECTED_HOME,
        HealthReason.LANGUAGE_CHANGED,
        HealthReason.NO_KNOWN_FIGURES,
        HealthReason.GARBLED_TEXT,
        HealthReason.PIN_UNMATCHED,
    }
    assert set(counts) == told
    assert min(counts.values()) >= 5
