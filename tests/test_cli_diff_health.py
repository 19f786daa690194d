"""`keyfigures diff` of a page that could not be read: trouble in one line, and no change."""

import re
from pathlib import Path

import pytest
from command_line import Shell
from odd_pages import ODD_PAGES
from unhealthy_pages import unhealthy_pages

pytestmark = pytest.mark.slow

FIRST_PAGE = Path(__file__).parent / "fixtures" / "telecom-paris" / "2024-10" / "page.html"
PAGES = {page.name: page for page in unhealthy_pages()}


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    made = Shell(tmp_path, capsys, monkeypatch)
    made.write("page.html", FIRST_PAGE.read_bytes())
    return made


@pytest.mark.parametrize("name", ["error_page-404-en-statistics", "maintenance-notice-fr-wordy"])
def test_an_unhealthy_page_is_trouble_on_either_side(shell: Shell, name: str) -> None:
    """Exit 2 and one line that names the page and the reason; nothing on standard output."""
    page = PAGES[name]
    shell.write("odd.html", page.html)

    for sides in (("page.html", "odd.html"), ("odd.html", "page.html")):
        ended = shell("diff", *sides, "--json")

        assert (ended.code, ended.out) == (2, "")
        assert len(ended.err.splitlines()) == 1
        assert "odd.html" in ended.err.split(":")[1]
        assert page.reason.replace("_", " ") in ended.err


def test_two_pages_that_cannot_be_read_are_not_the_same(shell: Shell) -> None:
    """An error page that has not changed is still trouble."""
    shell.write("odd.html", PAGES["captcha-challenge-network-fr"].html)

    assert shell("diff", "odd.html", "odd.html").code == 2


def test_a_record_without_figures_is_trouble(shell: Shell) -> None:
    """A record says nothing of walls, but where there were figures there is none."""
    shell.write("odd.html", PAGES["no_figures-empty-blank"].html)
    shell.write("old.json", shell("extract", "page.html", "--json").out)
    shell.write("new.json", shell("extract", "odd.html", "--json").out)

    ended = shell("diff", "old.json", "new.json")

    assert (ended.code, ended.out) == (2, "")
    assert "no figures" in ended.err


@pytest.mark.parametrize("name", ["maintenance-banner-and-a-removal", "login-form-and-a-removal"])
def test_an_odd_page_is_compared(shell: Shell, name: str) -> None:
    """A banner over the figures and a form in the header hide no removal."""
    (page,) = [page for page in ODD_PAGES if page.name == name]
    shell.write("old.html", page.before)
    shell.write("new.html", page.after)

    ended = shell("diff", "old.html", "new.html", "--json")

    assert ended.code == 1
    assert [change["kind"] for change in ended.json["changes"]] == ["figure_removed"]


def test_another_language_is_trouble(shell: Shell) -> None:
    """The same numbers under the words of another language are no rewording."""
    tile = "<li><strong>{}</strong> {}</li>"
    french = tile.format("1 840", "étudiants internationaux") + tile.format("310", "doctorants et chercheurs")
    english = tile.format("1,840", "international students") + tile.format("310", "doctoral candidates and researchers")
    shell.write("fr.html", f"<html lang=fr><title>Chiffres clés</title><h1>Chiffres clés</h1><ul>{french}</ul>")
    shell.write("en.html", f"<html lang=en><title>Key figures</title><h1>Key figures</h1><ul>{english}</ul>")

    ended = shell("diff", "fr.html", "en.html")

    assert (ended.code, ended.out) == (2, "")
    assert "language changed" in ended.err


def test_a_number_torn_by_its_encoding_is_no_change(shell: Shell) -> None:
    """A no-break space that became U+FFFD splits a number: trouble, not a change; torn news harm nobody."""
    page = FIRST_PAGE.read_text(encoding="utf-8")
    shell.write("torn.html", re.sub(r"\b38(?:&nbsp;|\s)?%", "38\ufffd%", page))
    shell.write("news.html", page.replace("</body>", "<p>Caf\ufffd du lundi</p></body>"))

    torn, news = (shell("diff", "page.html", name) for name in ("torn.html", "news.html"))

    assert (torn.code, torn.out) == (2, "")
    assert "garbled text" in torn.err
    assert news.code == 0
