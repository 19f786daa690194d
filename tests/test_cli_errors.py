"""What every command promises: exit codes, one line for a person, nothing else on standard output."""

import os
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site

from monitor.cli.guard import failed
from monitor.config.form import ConfigForm, keys_of
from monitor.version import VERSION

ROOT = Path(__file__).parent.parent
COMMAND = [sys.executable, "-m", "monitor"]
COMMANDS = (
    ("init",),
    ("add",),
    ("extract",),
    ("check",),
    ("serve",),
    ("diff",),
    ("history",),
    ("status",),
    ("alerts", "list"),
    ("alerts", "retry"),
    ("alerts", "test"),
    ("export",),
    ("doctor",),
    ("demo",),
    ("config", "schema"),
)


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


def test_the_version_is_the_project_s(shell: Shell) -> None:
    """`--version` says what pyproject.toml says."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert shell("--version").out == f"keyfigures {project['version']}\n"
    assert project["version"] == VERSION
    assert shell("--config", "x", "--version").out == f"keyfigures {VERSION}\n"


def test_the_version_loads_nothing() -> None:
    """The answer is there before typer, pydantic or a room is imported: it must come within 100 ms."""
    code = "import sys; from monitor.cli.main import main; main(['--version']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    loaded = done.stdout.split()
    assert not {"typer", "rich", "pydantic", "sqlalchemy", "httpx", "asyncio", "importlib.metadata"} & set(loaded)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_has_help_with_an_example(shell: Shell, words: tuple[str, ...]) -> None:
    """`--help` shows one example, and the options that every command has."""
    ended = shell(*words, "--help")

    assert ended.code == 0
    assert ended.out.count(f"Example: keyfigures {' '.join(words)}") == 1
    assert "--json" in ended.out
    assert "--config FILE" in ended.out


def test_help_loads_no_room() -> None:
    """Help is words: no database, no HTTP, no number formats."""
    code = "import sys; from monitor.cli.main import main; main(['check', '--help']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert not {"rich", "sqlalchemy", "httpx", "babel"} & set(done.stdout.split())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chekc"], "no such command 'chekc'"),
        (["check", "--quite"], "no such option: --quite"),
        ([], "missing command; try `keyfigures --help`"),
        (["alerts"], "missing command; try `keyfigures alerts --help`"),
        (["extract"], "missing argument 'SOURCE'; try `keyfigures extract --help`"),
        (["diff", "a"], "diff compares two things"),
        (["export"], "export needs a form"),
        (["export", "--csv", "--jsonl"], "export needs a form"),
        (["extract", "nowhere.html"], "nowhere.html: no such file"),
        (["extract", "."], ".: Is a directory"),
        (["alerts", "list", "--state", "lost"], "invalid value for '--state': 'lost' is not one of 'pending'"),
        (["check"], "config.toml: there is no such file; `keyfigures init` writes one"),
        (["check", "--config", "mine.toml"], "mine.toml: there is no such file; `keyfigures init` writes one"),
        (["--config", "mine.toml", "check"], "mine.toml: there is no such file; `keyfigures init` writes one"),
        (["alerts", "--config", "mine.toml", "list"], "mine.toml: there is no such file"),
        (["extract", "https://a.example/", "--config", "mine.toml"], "mine.toml: there is no such file"),
        (["init", "--config", "no/where.toml"], "no: no such folder"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_2(shell: Shell, arguments: list[str], said: str) -> None:
    """What is wrong and what to do, on standard error, in the program's name."""
    ended = shell(*arguments)

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"keyfigures: {said}")
    assert ended.err.count("\n") == 1
    assert ";" in ended.err


def test_a_page_that_was_never_checked_is_not_unknown(shell: Shell) -> None:
    """What to do is to check it."""
    shell.write("config.toml", "".join(f'[[pages]]\nname = "{name}"\nurl = "http://127.0.0.1:9/"\n' for name in "ab"))
    shell("check", "a")

    assert shell("history", "b").err == "keyfigures: b was never checked; `keyfigures check` does it\n"


@pytest.mark.parametrize(("words", "usage"), [(("check",), "[PAGE]..."), (("alerts", "retry"), "[ID]...")])
def test_usage_names_what_may_be_given(shell: Shell, words: tuple[str, ...], usage: str) -> None:
    """In the one pair of brackets that says that it may be left out."""
    assert shell(*words, "--help").out.splitlines()[0] == f"Usage: keyfigures {' '.join(words)} [OPTIONS] {usage}"


@pytest.mark.parametrize("words", [("check",), ("status",), ("doctor",), ("history", "x"), ("alerts", "list")])
def test_a_wrong_configuration_is_refused_by_every_command(shell: Shell, words: tuple[str, ...]) -> None:
    """A line for each mistake, with the file's name and the key's path; exit 2."""
    shell.write("config.toml", 'schedule = "61 * * * *"\ncolour = 1\n')

    ended = shell(*words)

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.splitlines() == [
        'keyfigures: config.toml: schedule: "61 * * * *": minute 61 is not in 0-59 (line 1)',
        f"keyfigures: config.toml: colour: unknown key; known are {', '.join(keys_of(ConfigForm))} (line 2)",
    ]


def test_nothing_is_fetched_with_a_wrong_configuration(shell: Shell) -> None:
    """An unreadable secret stops the check before the first request, and makes no database."""
    with Site() as site:
        site.publish("/", "<h1>1 chose</h1>")
        shell.write(
            "config.toml",
            f'[network]\nallow = ["{site.authority}"]\n[[pages]]\nname = "x"\nurl = "{site.url("/")}"\n'
            '[[channels]]\nname = "h"\nkind = "webhook"\nurl = "https://h.example/"\nsecret = "env:NOT_SET"\n',
        )
        ended = shell("check")

    assert ended.code == 2
    assert "channels[0].secret" in ended.err
    assert site.visits == []
    assert [path.name for path in shell.folder.iterdir()] == ["config.toml"]


@pytest.mark.parametrize(
    ("key", "tables"),
    [
        ("channels[0].url", '[[channels]]\nname = "h"\nkind = "webhook"\nurl = "env:NOPE"\n'),
        ("heartbeat.url", '[heartbeat]\nurl = "env:NOPE"\n'),
        ("pages[0].headers.X-Key", '[[pages]]\nname = "x"\nurl = "https://x.example/"\nheaders.X-Key = "env:NOPE"\n'),
    ],
)
def test_a_secret_that_is_missing_is_one_line_wherever_it_is_needed(shell: Shell, key: str, tables: str) -> None:
    """An address is told as any other secret, with what to do, by all that would need it; `status` needs none."""
    shell.write("config.toml", tables)
    said = f'{key}: "env:NOPE": the environment variable NOPE is not set; set it where keyfigures is run (line '

    for words in (("check",), ("serve",), ("alerts", "test"), ("alerts", "retry")):
        ended = shell(*words)
        assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
        assert ended.err.startswith(f"keyfigures: config.toml: {said}")
    examined = shell("doctor")
    (trouble,) = (line for line in examined.out.splitlines() if line.startswith("trouble"))
    assert (examined.code, said in trouble) == (1, True)
    assert (shell("status").code, shell("status").err) == (0, "")


def test_the_environment_names_a_configuration(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--config` goes before $KEYFIGURES_CONFIG, which goes before ./config.toml."""
    shell.write("config.toml", 'language = "xx"\n')
    shell.write("other.toml", "")

    monkeypatch.setenv("KEYFIGURES_CONFIG", "other.toml")

    assert shell("status").code == 0
    assert shell("status", "--config", "config.toml").code == 2


def test_control_characters_do_not_reach_the_terminal(shell: Shell) -> None:
    """What a message quotes cannot move the cursor, colour the screen or turn the text round."""
    ended = shell("extract", "a\x1b[31m\u202eb\n")

    assert not any(character in ended.err for character in "\x1b\u202e")
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [("config", "schema"), ("diff", "a.html", "b.html"), ("extract", "a.html")])
def test_a_reader_that_stops_reading_is_no_fault(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """`keyfigures … | head -1` ends quietly, as any program does that SIGPIPE ends: 1 would say that `diff` found
    something, and of other commands that a page failed.
    """
    for name, count in (("a.html", 2150), ("b.html", 1900)):
        (tmp_path / name).write_text(f"<h1>Key figures</h1><ul><li>{count} students<li>12 labs</ul>", encoding="utf-8")
    listing = subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        text=True,
    )
    assert listing.stdout is not None
    listing.stdout.close()
    _, err = listing.communicate(timeout=30)

    assert err == ""
    assert listing.returncode == 141


@pytest.mark.slow
def test_a_minus_is_a_minus_in_every_encoding(tmp_path: Path) -> None:
    """A terminal that knows ASCII only shows a fall as a fall; what has no likeness there is a question mark."""
    page = (
        "<html lang='en'><body><main><h1>Key figures</h1><ul><li>{} students</li><li>12 écoles</li></ul></main></html>"
    )
    for name, count in (("old.html", "2,150"), ("new.html", "1,900")):
        (tmp_path / name).write_text(page.format(count), encoding="utf-8")

    done = subprocess.run(
        [*COMMAND, "diff", str(tmp_path / "old.html"), str(tmp_path / "new.html")],
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        cwd=ROOT,
        check=False,
    )

    assert done.returncode == 1
    assert "2,150 -> 1,900" in done.stdout.decode("ascii")
    assert "-250" in done.stdout.decode("ascii")


def test_an_interrupted_command_exits_130(tmp_path: Path) -> None:
    """Ctrl-C is one line and the code that shells know."""
    waiting = subprocess.Popen(
        [*COMMAND, "extract", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, text=True
    )
    _wait_until_reading(waiting.pid)
    waiting.send_signal(signal.SIGINT)
    _, err = waiting.communicate(timeout=30)

    assert waiting.returncode == 130
    assert err == "keyfigures: interrupted; what was finished is kept\n"


def _wait_until_reading(pid: int) -> None:
    """The process blocks on standard input once everything is imported."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        place = Path(f"/proc/{pid}/wchan").read_text()
        asleep = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "S"
        if asleep and "pipe" in place:
            return
        os.sched_yield()
    raise AssertionError("the command never read its standard input")


def test_colours_are_for_terminals(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """No escape sequence in a pipe, even when the environment asks for colour."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    shell.write("config.toml", "")

    ended = shell("doctor")

    assert "\x1b" not in ended.out


def test_our_own_faults_are_one_line_too(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception that nobody foresaw is named with its place, and its traceback is there for those who ask."""
    monkeypatch.delenv("KEYFIGURES_DEBUG", raising=False)
    fault = _raised()

    assert failed(fault) == 2
    said = capsys.readouterr().err
    assert said.startswith(
        "keyfigures: ValueError: invalid literal for int() with base 10: 'line 1\\nline 2' (test_cli_errors.py, line "
    )
    assert said.count("\n") == 1

    monkeypatch.setenv("KEYFIGURES_DEBUG", "1")
    failed(fault)
    assert "Traceback" in capsys.readouterr().err


def _raised() -> Exception:
    try:
        int("line 1\nline 2")
    except ValueError as error:
        return error
    raise AssertionError
