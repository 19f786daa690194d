"""`keyfigures extract`: a page from a URL, a file or standard input, for people and for programs."""

import json
import re
from pathlib import Path
from random import Random

import pytest
from command_line import Shell
from live_site import Site

from monitor.cli.trouble import trouble_of
from scraper.errors import ReadError, Reason
from scraper.kinds import kind_of_foreign
from scraper.reader_process import TOO_MUCH

FIXTURE = Path(__file__).parent / "fixtures" / "telecom-paris" / "2024-10"
PAGE = "<html lang=fr><title>Nous</title><h2>En bref</h2><p>Nous accueillons 1 234 étudiants.</p>"


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


def test_a_file_and_standard_input_say_the_same(shell: Shell) -> None:
    """Both are the record of the contract, alone on standard output."""
    body = (FIXTURE / "page.html").read_bytes()
    url = "https://www.telecom-paris.fr/fr/international/strategie/chiffres-cles"

    file = shell("extract", str(FIXTURE / "page.html"), "--json", "--url", url)
    piped = shell("extract", "-", "--json", "--url", url, stdin=body)

    assert (file.code, file.err) == (0, "")
    assert file.json == piped.json == json.loads((FIXTURE / "expected.json").read_text(encoding="utf-8"))


def test_people_get_the_figures_by_section(shell: Shell) -> None:
    """Sections once, numbers as the page's language writes them, then contact and news."""
    lines = shell("extract", str(FIXTURE / "page.html")).out.splitlines()

    assert lines[0] == "Les chiffres clés de l'international"
    assert lines[1].startswith("Accueil › ")
    assert sum("De nombreux partenariats dans le monde" in line for line in lines) == 1
    assert any("45\u00a0%" in line and "d’internationaux (tous diplômes)" in line for line in lines)
    assert "13 figures" in lines
    assert any(line.startswith("Contact: Direction des Relations Internationales") for line in lines)
    assert any(line.startswith("2024-10-04") for line in lines)


def test_a_url_is_fetched_as_the_configuration_allows(shell: Shell) -> None:
    """Private addresses only where the owner opened them; nothing is stored."""
    with Site() as site:
        site.publish("/", PAGE)
        refused = shell("extract", site.url("/"))
        shell.write("config.toml", f'[network]\nallow = ["{site.authority}"]\n')
        read = shell("extract", site.url("/"), "--json")

    assert refused.code == 2
    assert f'add "{site.authority}" to `allow` under `[network]`' in refused.err
    assert [figure["value"] for figure in read.json["figures"]] == ["1234"]
    assert read.json["url"] == site.url("/")
    assert [path.name for path in shell.folder.iterdir()] == ["config.toml"]


def test_a_page_that_cannot_be_fetched_is_one_line(shell: Shell) -> None:
    """The reason in words and what to do; exit 2, since nothing could be done."""
    with Site() as site:
        shell.write("config.toml", f'[network]\nallow = ["{site.authority}"]\n')
        ended = shell("extract", site.url("/gone"))

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("keyfigures: ")
    assert "404" in ended.err
    assert ended.err.count("\n") == 1


def test_a_page_without_figures_says_so(shell: Shell) -> None:
    """Missing is never zero: an empty list, a warning, and success."""
    ended = shell("extract", "-", stdin=b"<h1>Bonjour</h1>")

    assert ended.code == 0
    assert "0 figures" in ended.out
    assert "no_figures" in ended.err


def test_what_a_page_says_cannot_act(shell: Shell) -> None:
    """Escape sequences, markup of our own output and text that turns round are shown as plain words."""
    page = (
        "<html lang=en><title>[bold]\x1b[2JA\u202e</title><h2>[red]Facts[/red]</h2><p>We have 120 [link=x]students</p>"
    )

    ended = shell("extract", "-", stdin=page.encode())

    assert not set(ended.out) & set("\x1b\u202e\u2066")
    assert "[bold]" in ended.out


def test_a_narrow_terminal_folds_and_loses_nothing(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every line fits, every number is there."""
    monkeypatch.setenv("COLUMNS", "50")

    ended = shell("extract", str(FIXTURE / "page.html"))
    table = ended.out[ended.out.index("Section") : ended.out.index("13 figures")]

    assert max(map(len, table.splitlines())) <= 50
    assert all(number in table for number in ("100", "37", "45", "20", "38", "50", "10", "6", "2", "1"))


def test_explain_says_why(shell: Shell) -> None:
    """Each number of the page with its verdict, accepted or not."""
    ended = shell("extract", "-", "--explain", "--json", stdin=PAGE.encode())

    assert {"raw", "label", "where", "verdict", "reasons"} == set(ended.json["explanations"][0])
    assert "accepted" in {each["verdict"] for each in ended.json["explanations"]}


def test_explain_adds_up_for_people(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a number that was weighed, what its points come to and how many are needed; of another only the reason."""
    monkeypatch.setenv("COLUMNS", "300")
    page = f"{PAGE}<p>Le 3 mai 2024</p>"
    told = shell("extract", "-", "--explain", stdin=page.encode()).out
    rows = [line for line in told[told.index("Verdict") :].splitlines() if re.search("accepted|rejected|copy", line)]
    weighed = [row for row in rows if " needed)" in row]

    for row in weighed:
        points = sum(map(int, re.findall(r"[ ;]([+-]\d+) \w", row)))
        assert f"; sum {points} (4 needed)" in row
        assert (points >= 4) == ("rejected" not in row)
    assert ["1 234" in row for row in weighed] == [True]
    assert {row.split("rejected")[1].split()[0] for row in rows if row not in weighed} == {"date"}


@pytest.mark.parametrize(
    ("start", "kind"), [(b"%PDF-1.7", "a PDF document"), (b"PK\x03\x04", "a ZIP archive or an office document")]
)
def test_a_file_that_is_no_page_is_refused_by_name(shell: Shell, start: bytes, kind: str) -> None:
    """A report that somebody downloaded is no page without figures."""
    (shell.folder / "report").write_bytes(start + bytes(range(256)))

    ended = shell("extract", "report")

    assert (ended.code, ended.out) == (2, "")
    assert ended.err == f"keyfigures: report: {kind}, no page; give an HTML file or the page's address\n"


def test_bytes_that_are_no_text_are_refused_at_once(shell: Shell) -> None:
    """However many: no parser is asked what it makes of them. Empty input, of a download that failed, is no page."""
    noise = Random(7).randbytes(3_000_000)
    (shell.folder / "noise").write_bytes(noise)
    refused, empty = shell("extract", "noise"), shell("extract", "-", stdin=b" \n")
    with Site() as site:
        site.publish("/noise", noise)
        shell.write("config.toml", f'[network]\nallow = ["{site.authority}"]\n')
        fetched = shell("extract", site.url("/noise"))

    assert [each.code for each in (refused, empty, fetched)] == [2, 2, 2]
    assert refused.err == "keyfigures: noise: binary data, no page; give an HTML file or the page's address\n"
    assert empty.err == "keyfigures: -: nothing in it; give an HTML file or the page's address\n"
    assert fetched.err == "keyfigures: the server sent binary data; point the page at an HTML document\n"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_page_in_two_bytes_a_letter_is_a_page(encoding: str) -> None:
    """Half of a Cyrillic text in UTF-16 are bytes of control."""
    page = f"<html><body>{'Ключевые цифры ' * 300}</body></html>"
    assert kind_of_foreign(page.encode(encoding)) is None


def test_a_hint_about_a_key_of_a_page_is_given_to_who_has_pages() -> None:
    """`extract` and `add` read what no page of the configuration is, and has no `only`."""
    error = ReadError(Reason.TOO_COMPLEX, "reading it took more than 5 s", TOO_MUCH)
    assert "only" in TOO_MUCH
    assert trouble_of(error) == ("reading it took more than 5 s; the page may be hostile or broken",)
