"""A page that breaks off says nothing of the figures that it no longer reaches."""

from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import Shell
from judging import judged, reading_of
from live_site import Site
from watched_site import PATH, configure

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


def test_a_page_that_was_whole_and_breaks_off_removes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that dies while it writes a page sends a sound answer with less of it: nothing of it is believed."""
    with Site() as site:
        check = checked(Shell(tmp_path, capsys, monkeypatch), site)
        check(PAGE)
        broken = check(PAGE[: PAGE.index("<div class='card'><p class='big'>345")].replace(">310<", ">311<"))
        mended = check(PAGE)

    assert "cut_short" in broken
    assert "unchanged" in mended
    assert "removed" not in broken + mended


def test_a_page_that_breaks_off_behind_its_figures_is_not_taken_for_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut amid its footer it shows all of them: taken as it is, it would have no end, and could lose them next time."""
    with Site() as site:
        check = checked(Shell(tmp_path, capsys, monkeypatch), site)
        check(PAGE)
        harmless = check(PAGE[: PAGE.index("© École</footer>")])
        broken = check(PAGE[: PAGE.index("<div class='card'><p class='big'>331")])

    assert "cut_short" in harmless
    assert "cut_short" in broken
    assert "removed" not in harmless + broken


def test_a_page_that_never_had_an_end_may_lose_its_last_figure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A careless template leaves elements open for good; what is taken from its end was removed."""
    careless = PAGE.removesuffix("</div></main><footer>© École</footer></body></html>")
    with Site() as site:
        check = checked(Shell(tmp_path, capsys, monkeypatch), site)
        check(careless)
        fewer = check(careless[: careless.index("<div class='card'><p class='big'>345")])

    assert "Figure removed: 345 associations" in fewer


def checked(shell: Shell, site: Site) -> Callable[[str], str]:
    """What a check prints of a page as it is now."""
    configure(shell.folder, site)

    def check(html: str) -> str:
        site.publish(PATH, html)
        return shell("check", "--confirm-now").out

    return check
