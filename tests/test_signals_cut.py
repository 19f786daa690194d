"""A page that breaks off says nothing of the figures that it no longer reaches."""

import pytest
from judging import judged, reading_of

from monitor.health import HealthReason
from scraper.reading.words.signal_words import Signal

TILES = "".join(
    f"<div class='card'><p class='big'>{310 + 7 * n}</p><p>{label}</p></div>"
    for n, label in enumerate(("élèves", "professeurs", "laboratoires", "brevets", "partenaires", "associations"))
)
PAGE = (
    "<!doctype html><html lang='fr'><head><title>Chiffres clés</title></head><body><header>École</header>"
    f"<main><h1>Chiffres clés</h1><div class='grid'>{TILES}</div></main><footer>© École</footer></body></html>"
)
KNOWN = reading_of(PAGE).record


@pytest.mark.parametrize("tiles", [0, 1, 2, 3])
def test_a_page_cut_before_its_figures_end_is_unhealthy(tiles: int) -> None:
    """Half of the figures or more are gone, and the document breaks off: it was cut, they were not removed."""
    parts = PAGE.split("<div class='card'>")
    cut = "<div class='card'>".join(parts[: tiles + 1]) + "<div class='card'><p cla"

    verdict = judged(cut, KNOWN.figures, language="fr", title=KNOWN.title)

    assert verdict.reason in {HealthReason.CUT_SHORT, HealthReason.NO_FIGURES}


def test_a_page_that_leaves_its_last_tags_out_is_whole() -> None:
    """HTML lets authors leave out `</body>` and `</html>`; what must be closed is."""
    whole = PAGE.removesuffix("</body></html>")
    fewer = whole.replace(TILES, TILES[: TILES.index("<div class='card'><p class='big'>331")])

    assert Signal.CUT_SHORT not in reading_of(whole).signals
    assert judged(fewer, KNOWN.figures, language="fr", title=KNOWN.title).healthy


def test_a_script_that_writes_elements_breaks_nothing_off() -> None:
    """Tags inside scripts and comments are no elements."""
    scripted = PAGE.replace("</body></html>", "<script>x = '<div>'</script><!-- <section> -->")

    assert Signal.CUT_SHORT not in reading_of(scripted).signals


@pytest.mark.parametrize("opening", ["<script>", "<style>", "<!--", "<textarea>"])
def test_what_is_never_closed_breaks_off_however_often_it_opens(opening: str) -> None:
    """A page that ends inside a script or a comment was cut; a hundred thousand of those are read as soon as one."""
    assert Signal.CUT_SHORT in reading_of(f"<p>45 students</p>{opening} x".ljust(200)).signals
    assert Signal.CUT_SHORT in reading_of(f"<p>45 students</p>{opening * 100_000}").signals
