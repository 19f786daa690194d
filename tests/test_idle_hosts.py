"""Tables of `[hosts]` that no page has are named: their pauses and connections would be without effect in silence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import BEFORE, PATH, configure


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        site.publish(PATH, BEFORE)
        yield site


def hosts(*names: str) -> str:
    return "".join(f'[hosts."{name}"]\npause_s = 0.0\n' for name in names)


def test_a_host_without_its_port_is_told_with_the_port(shell: Shell, site: Site) -> None:
    """By `doctor`, before the first check and after it, and by `check` in a line; what pages have is not named."""
    configure(shell.folder, site, hosts("127.0.0.1"))
    said = f'hosts."127.0.0.1": no page is on this host; did you mean "{site.authority}"?'

    before, checked, after = shell("doctor"), shell("check"), shell("doctor")

    assert [line for line in before.out.splitlines() if "hosts." in line] == [f"warning  configuration: {said}"]
    assert [line for line in checked.err.splitlines() if "hosts." in line] == [f"keyfigures: config.toml: {said}"]
    assert said in after.out
    assert (before.code, checked.code, after.code) == (0, 0, 0)


def test_a_quiet_check_says_nothing_of_hosts(shell: Shell, site: Site) -> None:
    """A mail from cron every night is no place for it."""
    configure(shell.folder, site, hosts("127.0.0.1"))

    assert shell("check", "--quiet").err == ""


def test_a_misspelt_host_is_told_with_the_nearest(shell: Shell, site: Site) -> None:
    """One that is like none is told with those there are."""
    page = '[[pages]]\nname = "school"\nurl = "https://www.school.example/"\n'
    configure(shell.folder, site, page, hosts("www.shcool.example", "intranet.test"))

    said = " ".join(shell("doctor").out.split())

    assert 'hosts."www.shcool.example": no page is on this host; did you mean "www.school.example"?' in said
    assert f'hosts."intranet.test": no page is on this host; pages are on {site.authority}, www.school.example' in said


def test_a_host_that_pages_redirect_to_has_its_table_for_a_reason(shell: Shell, site: Site) -> None:
    """Once a page was read there."""
    with Site() as other:
        other.publish(PATH, BEFORE)
        site.publish(PATH, status=302, headers=(("Location", other.url(PATH)),))
        path = configure(shell.folder, site, hosts(other.authority))
        path.write_text(path.read_text().replace("allow = [", f'allow = ["{other.authority}", '))
        checked = shell("check")

    assert checked.code == 0
    assert "hosts." not in checked.err
    assert "no page is on this host" not in shell("doctor").out
