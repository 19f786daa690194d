"""`keyfigures init` and `add`: the first two minutes."""

import tomllib
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import BEFORE, PATH

from monitor.cli.add import slug
from monitor.cli.editing import with_page, write_first_page, write_page
from monitor.cli.init import template

PAGE = {"name": "new", "url": "https://new.example/"}
TABLE = '[[pages]]\nname = "new"\nurl = "https://new.example/"\n'


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


def test_init_writes_what_works_and_never_overwrites(shell: Shell) -> None:
    """A configuration that is right as it is, the schema it names, and a refusal the second time."""
    first = shell("init")
    (shell.folder / "config.toml").write_text("# mine\n")
    second = shell("init")

    assert first.code == 0
    assert (shell.folder / "config.schema.json").exists()
    assert "delete its [[pages]] table if you do not want it" in first.out
    assert (second.code, (shell.folder / "config.toml").read_text()) == (2, "# mine\n")
    assert second.err == "keyfigures: config.toml is there already; edit it, or name another with --config\n"


def test_a_fresh_configuration_watches_a_page(shell: Shell) -> None:
    """What init writes is accepted by every other command."""
    assert shell("init", "--json").json == {"config": "config.toml", "schema": "config.schema.json"}

    assert [page["name"] for page in shell("status", "--json").json["pages"]] == ["telecom-paris"]


def test_add_shows_the_figures_and_writes_the_page(shell: Shell) -> None:
    """The figures at once; the page below the others; comments and the rest of the file as they were."""
    with Site() as site:
        site.publish(PATH, BEFORE)
        before = template() + f'\n[network]\nallow = ["{site.authority}"]\n'
        shell.write("config.toml", before)
        added = shell("add", site.url(PATH), "--name", "école")
        twice = shell("add", site.url(PATH))
        named = shell("add", site.url("/other"), "--name", "école")

    after = (shell.folder / "config.toml").read_text(encoding="utf-8")
    assert (added.code, added.err) == (0, "")
    assert "13 figures" in added.out
    assert '"école" added to config.toml' in added.out
    assert tomllib.loads(after)["pages"][1] == {"name": "école", "url": site.url(PATH)}
    assert [line for line in after.splitlines() if line not in before.splitlines()] == [
        'name = "école"',
        f'url = "{site.url(PATH)}"',
    ]
    assert (twice.code, named.code) == (2, 2)
    assert "has this address already" in twice.err
    assert 'has a page "école" already' in named.err


def test_add_begins_no_configuration_that_was_named_or_has_no_page(shell: Shell) -> None:
    """A file that somebody named and that is not there may be misspelt; a refused page leaves nothing behind."""
    missing = shell("add", "https://a.example/", "--config", "mine.toml")
    with Site() as site:
        site.publish(PATH, BEFORE)
        private = shell("add", site.url(PATH))
        left = list(shell.folder.iterdir())

    assert (missing.code, private.code, left) == (2, 2, [])
    assert missing.err == "keyfigures: mine.toml: there is no such file; `keyfigures init` writes one\n"


@pytest.mark.parametrize("name", ["new", 'the "new" one', "C:\\new"])
def test_a_first_page_stands_where_the_sample_stood(shell: Shell, name: str) -> None:
    """A whole configuration with all its comments, and the schema that it names; the sample is nowhere in it."""
    page = {"name": name, "url": 'https://new.example/?q="a"'}
    write_first_page(shell.folder / "config.toml", **page)
    text = (shell.folder / "config.toml").read_text(encoding="utf-8")

    assert tomllib.loads(text) == tomllib.loads(template()) | {"pages": [page]}
    assert text.count("\n#") == template().count("\n#")
    assert "telecom" not in text
    assert [each["name"] for each in shell("status", "--json").json["pages"]] == [name]
    assert (shell.folder / "config.schema.json").exists()


def test_a_page_that_cannot_be_read_is_not_added(shell: Shell) -> None:
    """Nothing is written unless the page was fetched."""
    with Site() as site:
        path = shell.write("config.toml", f'[network]\nallow = ["{site.authority}"]\n')
        ended = shell("add", site.url("/gone"))

        site.publish("/busy", status=503)
        busy = shell("add", site.url("/busy"))

    assert (ended.code, busy.code) == (2, 2)
    assert busy.err.endswith("the site is down for a while; try again later\n")  # no check will do it
    assert "pages" not in path.read_text()


def test_a_page_without_figures_is_added_with_a_plain_word(shell: Shell) -> None:
    """The last line says that there is nothing to watch, and how the page leaves the file again."""
    with Site() as site:
        site.publish(PATH, "<title>Welcome</title><h1>Welcome</h1><p>We teach and we search.</p>")
        path = shell.write("config.toml", f'[network]\nallow = ["{site.authority}"]\n')
        ended = shell("add", site.url(PATH), "--name", "welcome")

    assert (ended.code, "[[pages]]" in path.read_text()) == (0, True)
    assert ended.out.splitlines()[-1] == (
        '"welcome" added to config.toml, but shows no figures to watch; '
        "to take it out again, delete its [[pages]] table there"
    )


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('<div class="g-recaptcha" data-sitekey="x"></div><p>Verify you are human</p>', "a person is there; open"),
        ("<div id=root></div><script src=/app.js></script>", "scripts have run; `render = true` under its [[pages]]"),
    ],
)
def test_a_wall_is_told_as_a_check_would_tell_it(shell: Shell, body: str, said: str) -> None:
    """The page is added, since what gets past the wall is set beside it, and what came is said to be another."""
    with Site() as site:
        site.publish(PATH, f"<html lang=en><title>Our school</title><body>{body}</body></html>")
        shell.write(
            "config.toml", f'[network]\nallow = ["{site.authority}"]\n[hosts."{site.authority}"]\npause_s = 0.0\n'
        )
        ended = shell("add", site.url(PATH))
        checked = shell("check").out

    assert ended.code == 0
    assert "Warning: what came does not look like the page itself; it " in ended.err
    assert "what came does not look like the page itself; it " in checked
    assert (said in ended.err, said in checked) == (True, True)
    assert "last good values" not in checked  # it has none


def test_what_is_said_to_be_typed_next_can_be_typed(shell: Shell) -> None:
    """A name with spaces is quoted for the shell in the command that add suggests."""
    with Site() as site:
        site.publish(PATH, BEFORE)
        shell.write("config.toml", f'[network]\nallow = ["{site.authority}"]\n')
        first = shell("add", site.url(PATH), "--name", "Our school")
        again = shell("add", site.url(PATH))

    assert "`keyfigures check 'Our school'`" in first.out
    assert "`keyfigures check 'Our school'`" in again.err


@pytest.mark.parametrize("name", ["a\udcff", "a\nb", "\u202eschool"])
def test_a_name_that_cannot_be_shown_is_refused(shell: Shell, name: str) -> None:
    """Bytes that are no UTF-8, and characters that act on the terminal: nothing is fetched or written."""
    path = shell.write("config.toml", "")
    ended = shell("add", "https://a.example/", "--name", name)

    assert ended.code == 2
    assert "has characters that cannot be shown; choose another" in ended.err
    assert path.read_text() == ""


def test_names_are_made_of_the_address(shell: Shell) -> None:
    """The site's name, then with the page's, then with a number."""
    with Site() as site:
        for path in ("/facts.html", "/about/", "/about/?x"):
            site.publish(path, "<p>We have 120 students</p>")
        shell.write("config.toml", f'[network]\nallow = ["{site.authority}"]\n')
        names = [
            shell("add", site.url(path), "--json").json["name"] for path in ("/facts.html", "/about/", "/about/?x")
        ]

    assert names == ["127-0-0-1", "127-0-0-1-about", "127-0-0-1-about-2"]
    assert slug("Chiffres clés – École") == "chiffres-cles-ecole"


@pytest.mark.parametrize("url", ["www.example.org", "ftp://example.org/", "file:///etc/passwd"])
def test_only_web_addresses_are_added(shell: Shell, url: str) -> None:
    """A file or a bare name is refused with what to write."""
    shell.write("config.toml", "")

    ended = shell("add", url)

    assert ended.code == 2
    assert ended.err == f"keyfigures: {url}: not an address; give one that begins with https://\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", TABLE),
        ("# nothing yet", "# nothing yet\n\n" + TABLE),
        ('language = "fr"\n', 'language = "fr"\n\n' + TABLE),
        (
            '[[pages]]\nname = "a"  # the first\nurl = "https://a.example/"\n# only = []\n\n# hooks\n[[channels]]\n',
            '[[pages]]\nname = "a"  # the first\nurl = "https://a.example/"\n# only = []\n\n'
            + TABLE
            + "\n# hooks\n[[channels]]\n",
        ),
        (
            '[[pages]]\nname = "a"\n[[pages.figures]]\nlabel = "x"\n[network]\n',
            '[[pages]]\nname = "a"\n[[pages.figures]]\nlabel = "x"\n\n' + TABLE + "\n[network]\n",
        ),
        ('[[pages]]\nname = "a"', '[[pages]]\nname = "a"\n\n' + TABLE),
    ],
)
def test_a_page_goes_below_the_last_one(text: str, expected: str) -> None:
    """Behind the last page's own lines and comments, before the comments of what follows."""
    assert with_page(text, PAGE) == expected


@pytest.mark.parametrize(
    "text",
    [
        'pages = [{name = "a", url = "https://a.example/"}]  # a list\n',
        'x = """\n[[pages]]\n"""\n',
        "[[pages]]\nname = '''\n[network]\n'''\n[hosts]\n",
    ],
)
def test_odd_files_are_edited_rightly_too(text: str) -> None:
    """However the pages are written, one more is there, and everything else is as it was."""
    before = tomllib.loads(text)

    after = tomllib.loads(with_page(text, PAGE))

    assert after == before | {"pages": [*before.get("pages", []), PAGE]}


@pytest.mark.parametrize("line_end", ["\r\n", "\n"])
def test_a_file_keeps_its_line_ends(tmp_path: Path, line_end: str) -> None:
    """A configuration that was written on Windows stays what its editor and its version control know."""
    path = tmp_path / "config.toml"
    path.write_text('# mine\ndatabase = "x.db"\n', encoding="utf-8", newline=line_end)

    write_page(path, name="new", url="https://new.example/")

    expected = f'# mine\ndatabase = "x.db"\n\n{TABLE}'
    assert path.read_bytes() == expected.replace("\n", line_end).encode()


NOBODY = "User-agent: *\nDisallow: /"


def test_a_page_that_robots_txt_disallows_is_neither_fetched_nor_added(shell: Shell) -> None:
    """`add` and `extract` refuse as `check` does, also where a redirect leads; robots.txt is asked of a host once."""
    with Site() as site, Site() as elsewhere:
        site.publish(PATH, BEFORE)
        site.publish("/moved", status=302, headers=(("Location", elsewhere.url(PATH)),))
        elsewhere.publish(PATH, BEFORE)
        elsewhere.publish("/robots.txt", NOBODY)
        allowed = f'[network]\nallow = ["{site.authority}", "{elsewhere.authority}"]\n'
        path = shell.write("config.toml", allowed)
        there, moved = (shell("add", url) for url in (elsewhere.url(PATH), site.url("/moved")))
        read = shell("extract", elsewhere.url(PATH))
        seen = elsewhere.pages_asked(PATH)

        shell.write("config.toml", f'{allowed}[hosts."{elsewhere.authority}"]\nrobots = false\n')
        owned = shell("add", site.url("/moved"))

    hint = "ask the site's owner; for a host you own set `robots = false` under `[hosts]`"
    said = f"keyfigures: {elsewhere.url('')}/robots.txt disallows {elsewhere.url(PATH)}; {hint}\n"
    assert [(each.code, each.out, each.err) for each in (there, moved, read)] == [(2, "", said)] * 3
    assert seen == []
    assert owned.code == 0
    assert [page["name"] for page in tomllib.loads(path.read_text())["pages"]] == ["127-0-0-1"]
    assert len(site.pages_asked("/robots.txt")) == 2
