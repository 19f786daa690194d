"""Whether the page that came is the page that is watched."""

import pytest

from monitor.health import HealthReason, Known, Sighting, judge
from scraper.reading.words.signal_words import Signal

URL = "https://www.example.org/en/about/figures"


def seen(
    *,
    figures: int = 0,
    signals: tuple[str, ...] = (),
    url: str = URL,
    language: str | None = "en",
    title: str = "Key figures 2025",
    garbled: bool = False,
) -> Sighting:
    return Sighting(
        requested_url=URL,
        url=url,
        language=language,
        title=title,
        figures=figures,
        signals=signals,
        garbled=garbled,
    )


def known(
    figures: int, kept: int, *, named: int | None = None, same: int | None = None, garbled: bool = False
) -> Known:
    return Known(
        figures=figures,
        kept=kept,
        named=kept if named is None else named,
        same=kept if same is None else same,
        language="en",
        title="Key figures 2024",
        garbled=garbled,
    )


def test_every_signal_is_a_reason() -> None:
    """What reading says in signs, the judge can say as a reason."""
    assert {signal.value for signal in Signal} <= {reason.value for reason in HealthReason}


@pytest.mark.parametrize(
    "signal",
    [reason for reason in HealthReason if reason in set(Signal) - {Signal.GARBLED_TEXT}],
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


def test_the_most_telling_sign_is_the_reason() -> None:
    """Signs come in the order of how much they tell."""
    assert judge(seen(signals=("maintenance", "login")), known(13, 0)).reason is HealthReason.MAINTENANCE


def test_a_sign_under_another_title_condemns_a_page_that_shows_what_the_site_repeats() -> None:
    """Two of three known figures stand on every page of the site; the third must not be reported as removed."""
    error = seen(figures=2, signals=("error_page",), title="Page not found")
    assert judge(error, known(3, 2)).reason is HealthReason.ERROR_PAGE
    assert judge(seen(figures=2, signals=("error_page",)), known(3, 2)).healthy


def test_the_year_in_a_title_makes_it_no_other_title() -> None:
    """Two figures gone from "Key figures 2024" to "Key figures 2025" were replaced; under a new title they are lost."""
    assert judge(seen(figures=2), known(2, 0)).healthy
    assert judge(seen(figures=2, title="Our journal"), known(2, 0)).reason is HealthReason.NO_KNOWN_FIGURES


def test_one_known_figure_in_eight_is_a_coincidence() -> None:
    """A number that every page of the site shows makes no page the page; two do not speak of coincidence."""
    assert judge(seen(figures=2), known(13, 1)).reason is HealthReason.NO_KNOWN_FIGURES
    assert judge(seen(figures=2), known(13, 2)).healthy


SOLD = "Lucky Spin Casino"


@pytest.mark.parametrize(("figures", "kept"), [(3, 1), (5, 2), (13, 6)])
def test_numbers_found_again_under_other_names_make_no_page(figures: int, kept: int) -> None:
    """A domain that was sold shows "45 slot games" where 45 laboratories were: less than half of them are chance."""
    strangers = known(figures, kept, named=0)
    assert judge(seen(figures=9), strangers).reason is HealthReason.NO_KNOWN_FIGURES
    assert judge(seen(figures=9, signals=("parked_domain",)), strangers).reason is HealthReason.PARKED_DOMAIN


def test_half_of_the_numbers_under_other_names_are_no_chance() -> None:
    """A page may find other words for what it counts; under another title it takes more than half, and than one."""
    assert judge(seen(figures=6), known(6, 3, named=0)).healthy
    assert judge(seen(figures=1), known(1, 1, named=0)).healthy
    assert not judge(seen(figures=6, title=SOLD), known(6, 3, named=0)).healthy
    assert judge(seen(figures=6, title=SOLD), known(6, 4, named=0)).healthy
    assert judge(seen(figures=2, title=SOLD), known(2, 2, named=0)).healthy


@pytest.mark.parametrize("figures", [1, 2])
def test_one_number_under_another_name_and_title_is_chance(figures: int) -> None:
    """However few figures are known of a page: one number stands on any."""
    assert judge(seen(figures=2, title=SOLD), known(figures, 1, named=0)).reason is HealthReason.NO_KNOWN_FIGURES
    assert judge(seen(figures=2, title=SOLD), known(figures, 1)).healthy


def test_a_name_that_every_institution_has_makes_no_page_under_another_title() -> None:
    """ "Employees" of five known figures, and none of the others: that is who bought the domain."""
    assert judge(seen(figures=3, title=SOLD), known(5, 2, named=1)).reason is HealthReason.NO_KNOWN_FIGURES
    assert judge(seen(figures=3), known(5, 2, named=1)).healthy
    assert judge(seen(figures=3, title=SOLD), known(5, 2)).healthy


def test_a_start_page_that_repeats_a_few_figures_is_not_the_page() -> None:
    """A redirect home counts where most of the known figures are gone; with all of them there the page has moved."""
    home = seen(figures=6, url="https://www.example.org/")
    assert judge(home, known(13, 5)).reason is HealthReason.REDIRECTED_HOME
    assert judge(home, known(6, 6)).healthy


def test_the_same_values_in_another_language_are_not_compared() -> None:
    """A site that answers in another language shows the same numbers under other words."""
    assert judge(seen(figures=8, language="fr"), known(8, 8, same=0)).reason is HealthReason.LANGUAGE_CHANGED


def test_a_corrected_language_tag_changes_nothing() -> None:
    """A redesign may declare its language at last: the figures read as before."""
    assert judge(seen(figures=8, language="fr"), known(8, 8)).healthy
    assert judge(seen(figures=8, language="fr"), known(8, 7)).healthy


def test_damaged_figures_are_never_compared() -> None:
    """A number or label that decoding damaged would be a change of the figure."""
    damaged = seen(figures=13, signals=("garbled_text",))
    assert judge(damaged, known(13, 13, same=12)).reason is HealthReason.GARBLED_TEXT


def test_a_page_that_was_damaged_from_the_first_is_healthy() -> None:
    """Its author tore a label for good: its figures are read as they are, and change as others do."""
    damaged = seen(figures=13, signals=("garbled_text",), garbled=True)

    assert judge(damaged, known(0, 0)).healthy
    assert judge(damaged, known(13, 13, same=12, garbled=True)).healthy
    assert judge(damaged, known(13, 13, same=2, garbled=True)).healthy


def test_doubt_about_the_encoding_counts_where_most_figures_differ() -> None:
    """A torn character in the news harms no figure; labels that are all other ones were decoded wrongly."""
    assert judge(seen(figures=13, garbled=True), known(13, 12)).healthy
    assert judge(seen(figures=13, garbled=True), known(13, 13, same=2)).reason is HealthReason.GARBLED_TEXT
    assert judge(seen(figures=13, garbled=True), known(0, 0)).healthy


def test_damage_that_was_there_before_is_no_reason() -> None:
    """A page whose author tore a label reads as it always did."""
    assert judge(seen(figures=13, signals=("garbled_text",), garbled=True), known(13, 13)).healthy
