"""Rules that wait for figures which no page shows: `doctor` and `status` say so, since nothing else would."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Ended, Shell
from live_site import Site
from watched_site import PATH, configure

PAGE = b"""<html lang="en"><title>Key figures</title><main><h1>Key figures</h1>
<ul><li>2,400 students</li><li>190 teachers</li><li>45 courses</li></ul>
<div class="partners"><p>38 partners</p></div></main></html>"""
RULE = '[[rules]]\nname = "partners"\npages = ["telecom-paris"]\n'


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        site.publish(PATH, PAGE)
        yield site


def _warned(ended: Ended) -> list[str]:
    return [line for line in ended.out.splitlines() if "rules: " in line]


def _key_of(shell: Shell, label: str) -> str:
    rows = [json.loads(line) for line in shell("export", "--jsonl").out.splitlines()]
    (key,) = (row["figure"] for row in rows if row["label"] == label)
    return str(key)


def test_a_figure_that_is_no_longer_read_is_missed_where_a_rule_names_its_key(shell: Shell, site: Site) -> None:
    """Another reading of the same bytes tells nobody of a change, as after an upgrade; the rule that waits for that
    figure is named.
    """
    configure(shell.folder, site)
    shell("check")
    rule = f'{RULE}keys = ["{_key_of(shell, "partners")}"]\n'
    configure(shell.folder, site, rule)
    before = shell("doctor")
    configure(shell.folder, site, 'ignore = [".partners"]', rule)
    shell("check")

    after, status = shell("doctor"), shell("status")

    assert _warned(before) == []
    (line,) = _warned(after)
    assert 'partners: the key "partners" is that of no figure of telecom-paris' in line
    assert "`keyfigures history PAGE` shows what there is" in line
    assert after.code == 0
    assert "rule partners: the key" in status.out
    (said,) = shell("status", "--json").json["rules"]
    assert said in line


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ('labels = ["*students*", "*alumni*"]', 'labels[1] "*alumni*" is that of no figure of telecom-paris'),
        ('sections = ["Money"]', 'sections[0] "Money" is that of no figure of telecom-paris'),
        ('keys = ["nobody"]', 'the key "nobody" is that of no figure of telecom-paris'),
        ('labels = ["*alumni*"]\nunchanged_for = "400d"', 'labels[0] "*alumni*" is that of no figure of telecom-paris'),
    ],
)
def test_what_a_rule_asks_for_in_vain_is_named(shell: Shell, site: Site, asked: str, said: str) -> None:
    """Misspelt or gone: a warning says which of its patterns or keys, once the page was read and not before."""
    configure(shell.folder, site, f"{RULE}{asked}\n")
    unread = shell("doctor")
    shell("check")

    (line,) = _warned(shell("doctor"))

    assert _warned(unread) == []
    assert f"partners: {said}" in line


@pytest.mark.parametrize("asked", ['labels = ["*alumni*"]\nkinds = ["figure_added"]', 'labels = ["*students"]', ""])
def test_rules_that_find_or_wait_for_new_figures_are_well(shell: Shell, site: Site, asked: str) -> None:
    """A rule that wants to hear of figures to come names none that are there."""
    configure(shell.folder, site, f"{RULE}{asked}\n")
    shell("check")

    assert _warned(shell("doctor")) == []
    assert shell("status", "--json").json["rules"] == []


def test_a_page_that_was_never_read_silences_no_warning(shell: Shell, site: Site) -> None:
    """What the pages read so far show is said, and which page may show more; also where nothing would be sent."""
    rule = '[[rules]]\nname = "slip"\nlabels = ["*nothing*"]\n'
    down = f'[[pages]]\nname = "down"\nurl = "{site.url("/down")}"\n'
    configure(shell.folder, site, down, rule)
    shell("check")

    (line,) = _warned(shell("doctor"))
    tested = shell("rules", "test")

    said = 'slip: labels[0] "*nothing*" is that of no figure of any page; down has not been read yet; '
    assert said in line
    assert tested.out == "nothing would have been sent\n"
    assert said in tested.err
    assert [said[:-2]] == shell("status", "--json").json["rules"]

    site.publish("/down", PAGE)
    shell("check")
    assert "has not been read yet" not in shell("doctor").out
