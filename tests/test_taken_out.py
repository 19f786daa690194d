"""A page that its owner took out of the configuration: what docs/operations.md says of its past is true."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from scripted_hook import Reply, ScriptedHook
from watched_site import AFTER, BEFORE, PATH, configure

OTHER = "<html lang=en><title>Other</title><h1>Key figures</h1><ul><li><b>120</b> laboratories</li></ul></html>"
NAME = "telecom-paris"


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        site.publish(PATH, BEFORE)
        site.publish("/other", OTHER)
        yield site


def watched(shell: Shell, site: Site, *channels: str) -> tuple[str, str]:
    """Two pages that were checked, of which the first then changed; the configuration without it, and with it."""
    other = f'[[pages]]\nname = "other"\nurl = "{site.url("/other")}"'
    path = configure(shell.folder, site, other, *channels)
    whole = path.read_text(encoding="utf-8").replace("allow = [", 'allow = ["127.0.0.1", ')
    path.write_text(whole, encoding="utf-8")
    assert shell("check").code == 0
    site.publish(PATH, AFTER)
    shell("check")
    table = f'[[pages]]\nname = "{NAME}"\nurl = "{site.url(PATH)}"\n'
    assert whole.count(table) == 1
    return whole.replace(table, ""), whole


def test_the_past_of_a_page_stays(shell: Shell, site: Site) -> None:
    """It is fetched no more and status does not list it; its history, its rows and what a feed of it says are there."""
    without, _ = watched(shell, site)
    asked = len(site.pages_asked(PATH))
    shell.write("config.toml", without)
    shell("check")
    shell("feed", "--output", "public/")

    assert len(site.pages_asked(PATH)) == asked
    assert (NAME in shell("status").out, shell("check", NAME).code) == (False, 2)
    assert (shell("history", NAME).code, shell("diff", NAME, "previous", "latest").code) == (0, 1)
    assert f"\n{NAME}," in shell("export", "--csv").out
    assert not (shell.folder / "public" / f"{NAME}.atom").exists()
    assert shell("feed", "--page", NAME, "--json").code == 0


def test_a_page_that_comes_back_goes_on_where_it_stopped(shell: Shell, site: Site) -> None:
    """Under its name it is compared with its last snapshot; under another it is new."""
    without, whole = watched(shell, site)
    shell.write("config.toml", without)
    shell("check")
    site.publish(PATH, BEFORE)
    shell.write("config.toml", whole)
    back = shell("check", NAME, "--confirm-now").out
    shell.write("config.toml", whole.replace(f'"{NAME}"', '"renamed"'))

    assert back.split()[:2] == [NAME, "changed"]
    assert shell("check", "renamed").out.split()[:2] == ["renamed", "first"]


def test_what_is_owed_about_a_page_is_sent_without_it(shell: Shell, site: Site) -> None:
    """The change was found and recorded: whoever should hear of it does."""
    with ScriptedHook(Reply(500), Reply(200)) as hook:
        channel = f'[[channels]]\nname = "hook"\nkind = "webhook"\nurl = "{hook.url}"'
        without, _ = watched(shell, site, channel)
        shell.write("config.toml", without)
        sent = shell("alerts", "retry")

    assert (sent.code, f"alert sent by hook: {NAME}: " in sent.out) == (0, True)


def test_a_page_that_is_still_named_elsewhere_is_pointed_at(shell: Shell, site: Site) -> None:
    """Rules and channels that list it are refused by line, so that none of them waits for what never comes."""
    without, _ = watched(shell, site)
    shell.write("config.toml", f'{without}\n[[rules]]\npages = ["{NAME}"]\n')

    assert f'rules[0].pages[0]: "{NAME}": not one of "other"' in shell("status").err
