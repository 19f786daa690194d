"""What a command loads: start-up is most of what a check of one page costs, and cron pays it every time."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import ANY

import pytest
from live_site import Site
from typer.testing import CliRunner

from monitor.cli.grammar import app, grammar_of, whole_grammar

COSTLY = {
    "aiosmtplib",
    "alembic",
    "apscheduler.schedulers",
    "babel",
    "dateparser",
    "figures.identity",
    "jinja2",
    "monitor.cli.subcommands",
    "multiprocessing",
    "monitor.config.secret_values",
    "scraper.browser",
    "scraper.child_process",
    "scraper.long_wait",
    "scraper.reading.pins.figure_pin",
    "phonenumbers",
    "protego",
    "pygal",
    "rapidfuzz",
    "rich.table",
    "selectolax",
    "socksio.socks5",
    "structlog",
    "tomlkit",
}
FOR_CHANGES = {
    "alerts.check_words",
    "alerts.language",
    "alerts.model",
    "backports.zstd",
    "figures.record",
    "monitor.cli.held",
    "monitor.cli.outages",
    "monitor.config.form",
    "monitor.config.lines",
    "monitor.config.sound_part",
    "monitor.judging",
    "monitor.notices",
    "monitor.outage",
    "scraper.child",
    "storage.kept",
    "storage.lines",
    "storage.news",
    "tenacity",
}
FOR_OLD_PAGES = {
    "alembic",
    "figures.change",
    "figures.identity",
    "monitor.failing",
    "monitor.holding",
    "monitor.just_read",
    "monitor.rereader",
    "storage.earlier",
    "storage.held",
    "storage.messages",
    "storage.reread",
}
PAGE = "<html lang=fr><title>Chiffres</title><h1>Chiffres clés</h1><ul><li><b>120</b> laboratoires</li></ul></html>"
LOADED = """
import json, sys
from monitor.cli.main import main
assert main(sys.argv[1:]) == 0
print(json.dumps(sorted(sys.modules)))
"""


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as running:
        running.publish("/figures", PAGE)
        yield running


def loaded(folder: Path, *arguments: str) -> set[str]:
    """The modules that a command of its own process ends with."""
    command = [sys.executable, "-c", LOADED, *arguments]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return set(json.loads(ended.stdout.splitlines()[-1]))


def configure(folder: Path, site: Site) -> None:
    (folder / "config.toml").write_text(f"""
[network]
allow = ["127.0.0.1"]
[hosts."{site.authority}"]
pause_s = 0.0
robots = false
[[pages]]
name = "figures"
url = "{site.url("/figures")}"
""")


def test_the_version_loads_nothing(tmp_path: Path) -> None:
    """Not even what reads the command line."""
    modules = loaded(tmp_path, "--version")

    assert {name for name in modules if name.startswith("monitor")} == {
        "monitor",
        "monitor.cli",
        "monitor.cli.collecting",
        "monitor.cli.exit_codes",
        "monitor.cli.main",
        "monitor.version",
    }
    assert not {"typer", "pydantic", "sqlalchemy"} & modules


@pytest.mark.slow
def test_a_check_of_an_unchanged_page_loads_what_it_needs(tmp_path: Path, site: Site) -> None:
    """No reader, no child process, no migration, no mail, no vocabulary."""
    configure(tmp_path, site)
    first = loaded(tmp_path, "check")

    unchanged = loaded(tmp_path, "check")

    assert {
        "scraper.child_process",
        "multiprocessing",
        "figures.record",
        "storage.news",
    } <= first  # the names are right
    assert FOR_OLD_PAGES & first == set()  # nothing to migrate, to compare, to count
    assert unchanged & (COSTLY | FOR_CHANGES | FOR_OLD_PAGES) == set()
    assert "sqlalchemy" in unchanged


def test_a_command_made_alone_is_the_one_among_all() -> None:
    """It is made alone since that is quick; what it takes and says of itself is the same."""
    run = CliRunner().invoke
    for command in app.registered_commands:
        words = [str(command.callback and command.callback.__name__), "--help"]
        alone = grammar_of(words)

        assert (alone.registered_commands, len(alone.registered_groups)) == ([ANY], 0)
        assert run(alone, words).output == run(whole_grammar(), words).output
    for arguments in ([], ["--help"], ["chek"], ["--config", "x", "check"], ["alerts", "list"]):
        assert grammar_of(arguments) is whole_grammar()


@pytest.mark.slow
def test_status_loads_no_network(tmp_path: Path, site: Site) -> None:
    """It asks the database only."""
    configure(tmp_path, site)
    loaded(tmp_path, "check")

    assert loaded(tmp_path, "status") & {*COSTLY - {"rich.table"}, "httpcore", "httpx"} == set()
