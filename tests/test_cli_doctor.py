"""`keyfigures doctor`: everything that is wrong, whatever else is."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import BEFORE, PATH, configure

from monitor.cli.finding import State
from monitor.cli.findings import room_findings
from monitor.demo.sinks import HookReceiver

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OPEN = '[[channels]]\nname = "open"\nkind = "webhook"\nurl = "{url}"\n'
HOOK = OPEN.replace("open", "hook") + 'secret = "file:secret"\n'


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        site.publish(PATH, BEFORE)
        yield site


def test_the_doctor_finds_a_damaged_database(shell: Shell, site: Site) -> None:
    """Trouble is exit 1 and a line with what to do; a sound house is exit 0."""
    configure(shell.folder, site)
    sound = shell("doctor")
    shell("check")
    well = shell("doctor")
    database = shell.folder / "keyfigures.db"
    database.write_bytes(b"not a database" * 100)
    ill = shell("doctor")

    assert (sound.code, well.code, ill.code) == (0, 0, 1)
    assert "none yet; the first check makes it" in sound.out
    assert "sound, 1 snapshot\n" in well.out
    (line,) = (line for line in ill.out.splitlines() if line.startswith("trouble"))
    assert line.endswith("; name another file in `database`")


@pytest.mark.parametrize("words", ["check", "status", "history telecom-paris"])
def test_a_database_that_was_emptied_is_not_begun_anew_in_silence(shell: Shell, site: Site, words: str) -> None:
    """SQLite takes a file without a byte for a new one, whose owner may have lost a history; said once."""
    site.publish(PATH, BEFORE)
    configure(shell.folder, site)
    database = shell.folder / "keyfigures.db"
    database.write_bytes(b"")
    doctor = shell("doctor")
    first, second = shell(*words.split()), shell(*words.split())

    assert "the file is empty" in " ".join(doctor.out.split())
    assert database.stat().st_size
    assert first.err.splitlines()[0] == (
        f"keyfigures: {database}: the file is empty and begins anew; where it had a history, restore a backup "
        "(`*.backup-*` beside it)"
    )
    assert "empty" not in second.err


def test_the_doctor_looks_on_where_secrets_are_missing(shell: Shell, site: Site) -> None:
    """Each is trouble of its own, and what needs none is looked at all the same."""
    with HookReceiver(SECRET) as receiver:
        mail = '[[channels]]\nname = "office"\nkind = "email"\nhost = "127.0.0.1"\ntls = "none"\nfrom = "a@b.c"'
        locked = mail + '\nto = ["a@b.c"]\nusername = "u"\npassword = "env:NOT_SET_ANYWHERE"\n'
        configure(shell.folder, site, HOOK.format(url=receiver.url), locked, OPEN.format(url=receiver.url))
        text = (shell.folder / "config.toml").read_text().replace("allow = [", 'allow = ["127.0.0.1", ')
        (shell.folder / "config.toml").write_text(text)
        ended = shell("doctor")

    trouble = [line for line in ended.out.splitlines() if line.startswith("trouble")]
    assert (ended.code, len(trouble)) == (1, 2)
    assert "channels[0].secret: " in trouble[0]
    assert "NOT_SET_ANYWHERE is not set" in trouble[1]
    assert "1 page, 3 channels" in ended.out
    assert "channel open: 127.0.0.1:" in ended.out
    assert "none yet; the first check makes it" in ended.out


@pytest.mark.parametrize(
    ("free", "is_writable", "said"),
    [
        (10**12, True, []),
        (1_500_000, True, [(State.WARNING, "1.5 MB are free on the disk of x/keyfigures.db")]),
        (40_000, True, [(State.TROUBLE, "0.0 MB are free on the disk of x/keyfigures.db")]),
        (10**12, False, [(State.TROUBLE, "x/keyfigures.db cannot be written to, no check is kept")]),
    ],
)
def test_the_doctor_says_when_nothing_more_can_be_kept(
    free: int, is_writable: bool, said: list[tuple[State, str]]
) -> None:
    """A sound database is of no use on a full or read-only disk; where the next check may fail it is trouble."""
    found = list(room_findings(Path("x/keyfigures.db"), free=free, is_writable=is_writable))

    assert [(finding.state, finding.detail) for finding in found] == said
    assert all(finding.hint for finding in found)


@pytest.mark.parametrize("lacks", ["playwright is not installed", "none of chromium, "])
def test_the_doctor_misses_the_browser_that_a_page_needs(
    shell: Shell, site: Site, monkeypatch: pytest.MonkeyPatch, lacks: str
) -> None:
    """The check of a page with `render` would fail: that is trouble, of that page alone."""
    plain = f'[[pages]]\nname = "plain"\nurl = "{site.url("/plain")}"\n'
    configure(shell.folder, site, "render = true", plain)
    if "playwright" in lacks:
        monkeypatch.setitem(sys.modules, "playwright", None)
    else:
        monkeypatch.setenv("PATH", str(shell.folder))

    ended = shell("doctor")

    (line,) = (line for line in ended.out.splitlines() if line.startswith("trouble"))
    assert line.startswith("trouble  page telecom-paris: the page needs a browser")
    assert lacks in line
    assert 'install the extra `render` (pip install "keyfigures[render]")' in line
    assert ended.code == 1


def test_the_doctor_says_which_page_shows_no_figure(shell: Shell, site: Site) -> None:
    """A check of it goes well for ever, and nobody would hear of anything."""
    configure(shell.folder, site)
    site.publish(PATH, "<html lang='en'><title>Our sports day</title><h1>Our sports day</h1><p>It rained.</p>")
    unread = shell("doctor").out
    shell("check")
    config = shell.folder / "config.toml"
    config.write_text(f'language = "fr"\n{config.read_text("utf-8")}', "utf-8")

    said = shell("doctor").out

    assert "no figure was found" not in unread
    (line,) = (line for line in said.splitlines() if "telecom-paris" in line)
    assert "aucun chiffre n’y a été trouvé" in line
    assert f"`keyfigures extract {site.url(PATH)} --explain` dit pourquoi" in line


def test_the_doctor_speaks_in_words_and_by_the_clock_of_the_configuration(shell: Shell, site: Site) -> None:
    """A channel on which nothing listens, the time, and a host that is down and has named no time."""
    with Site() as gone:
        url = gone.url("/hook")
    configure(shell.folder, site, OPEN.format(url=url))
    text = (shell.folder / "config.toml").read_text().replace("allow = [", f'allow = ["{gone.authority}", ')
    (shell.folder / "config.toml").write_text(text)
    site.publish(PATH, b"", status=503)
    shell("check")

    said = shell("doctor").out

    assert "nothing listens on 127.0.0.1:" in said
    assert "Errno" not in said
    assert "(Europe/Paris)" in said
    assert f"{site.authority} answered 503, and is left alone until " in said


def test_the_doctor_s_lines_hang_together_in_a_narrow_terminal(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong is broken between words, below itself; in a pipe each finding is a line."""
    shell.write("config.toml", "")
    piped = shell("doctor").out.splitlines()
    monkeypatch.setenv("COLUMNS", "60")
    narrow = shell("doctor").out.splitlines()

    (long,) = (line for line in piped if "no contact in the User-Agent" in line)
    start = next(place for place, line in enumerate(narrow) if "no contact in the User-Agent" in line)
    assert len(long) > 60
    assert all(len(line) <= 60 or " " not in line.strip() for line in narrow)
    assert narrow[start + 1].startswith(" " * 9 + "`contact")
