"""Whether the page that came is the page that is watched."""

import pytest

from monitor.health import HealthReason, Known, Sighting, judge

URL = "https://www.example.org/en/about/figures"


def seen(*, figures: int = 0, signals: tuple[str, ...] = (), url: str = URL, language: str | None = "en") -> Sighting:
    return Sighting(requested_url=URL, url=url, language=language, figures=figures, signals=signals)


def known(figures: int, kept: int) -> Known:
    return Known(figures=figures, kept=kept, language="en")


@pytest.mark.parametrize(
    "signal",
    [
        reason
        for reason in HealthReason
        if reason.value in {"captcha", "consent_wall", "login", "maintenance", "error_page", "javascript_shell"}
    ],
)
def test_a_page_that_lost_its_figures_and_shows_a_sign_is_unhealthy_for_that_reason(signal: HealthReason) -> None:
    """The sign a page shows is the reason given."""
    assert judge(seen(signals=(signal.value,)), known(13, 0)).reason is signal


def test_a_sign_condemns_no_page_that_shows_its_figures() -> None:
    """A maintenance announced in a banner, over the figures that are known, is a healthy page."""
    assert judge(seen(figures=13, signals=("maintenance",)), known(13, 13)).healthy


def test_half_of_the_known_figures_make_it_the_page() -> None:
    """Figures can be taken away from a healthy page: with half of them left it is still the page."""
    assert judge(seen(figures=6), known(12, 6)).healthy


def test_no_figures_where_there_were_some_is_unhealthy() -> None:
    """A page without figures says nothing about figures, however few there were."""
    assert judge(seen(), known(1, 0)).reason is HealthReason.NO_FIGURES


def test_none_of_three_known_figures_left_is_another_page() -> None:
    """Three known figures and not one of them seen again: another page stands at the address."""
    assert judge(seen(figures=9), known(3, 0)).reason is HealthReason.NO_KNOWN_FIGURES


def test_two_known_figures_may_both_have_been_replaced() -> None:
    """Too few figures to know a page by: it is taken as edited."""
    assert judge(seen(figures=2), known(2, 0)).healthy


def test_a_deep_page_that_leads_home_is_unhealthy() -> None:
    """A redirect from a deep page to the start page is how many sites say "not found"."""
    verdict = judge(seen(figures=4, url="https://www.example.org/"), known(8, 0))
    assert verdict.reason is HealthReason.REDIRECTED_HOME


def test_another_language_is_named_as_the_reason() -> None:
    """A page that suddenly speaks another language and shows no known figure is not compared."""
    assert judge(seen(figures=8, language="fr-FR"), known(8, 0)).reason is HealthReason.LANGUAGE_CHANGED


def test_a_first_page_without_figures_and_without_a_sign_is_healthy() -> None:
    """A page that never had figures is what it is; one that shows a wall from the first is not."""
    assert judge(seen(), known(0, 0)).healthy
    assert judge(seen(signals=("login",)), known(0, 0)).reason is HealthReason.LOGIN


def test_garbled_text_is_never_compared() -> None:
    """Text that was decoded wrongly would reword every label."""
    sighting = Sighting(requested_url=URL, url=URL, language="fr", figures=13, garbled=True)
    assert judge(sighting, known(13, 13)).reason is HealthReason.GARBLED_TEXT
