"""`keyfigures series`, `reread` and `check --confirm-now`, on a page that is edited between two checks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import AFTER, BEFORE, PATH, check_twice, configure

pytestmark = pytest.mark.slow

PAGE = "telecom-paris"
SLIP = BEFORE.replace(b"37 partenariat", b"3700 partenariat").replace(b">37</span></div", b">3700</span></div")
WAITING = (
    "  ? partenariats Erasmus dans 13 pays: 37 → 3700 (+3\u202f663, +9\u202f900\u00a0%, an unusually large change)"
)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        yield site


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


def keys(shell: Shell) -> list[str]:
    return [line["key"] for line in shell("series", "list", PAGE, "--json").json["series"]]


def test_series_are_listed_renamed_split_and_merged(shell: Shell, site: Site) -> None:
    """What a person mends shows in the list and stays through the next check."""
    check_twice(shell.folder, site)
    first = keys(shell)[0]
    assert shell("series", "rename", PAGE, first, "Partners").out == f"{first} is called Partners\n"
    split = shell("series", "split", PAGE, first, "--since", "latest", "--as", "other", "--json").json
    assert (split["since"], split["values"]) == (2, 1)
    assert {first, "other"} <= set(keys(shell))
    assert shell("series", "merge", PAGE, "other", first).out == f"other is {first} now: 1 value\n"
    site.publish(PATH, AFTER + b"<!-- again -->")
    assert shell("check").code == 0
    assert "other" not in keys(shell)
    listed = shell("series", "list", PAGE).out
    assert "Partners (" in listed
    assert "First seen" in listed.splitlines()[0]  # since when it has its value is told by `history`


@pytest.mark.parametrize(
    "words",
    [
        ("merge", PAGE, "nobody", "nothing"),
        ("rename", PAGE, "nobody", "x"),
        ("list", "nowhere"),
        ("split", PAGE, "nobody", "--since", "latest", "--as", "x"),
    ],
)
def test_unknown_names_are_refused_in_a_line(shell: Shell, site: Site, words: tuple[str, ...]) -> None:
    """One line, and what to do; exit code 2."""
    check_twice(shell.folder, site)
    ended = shell("series", *words)
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)


def test_the_history_is_read_again_and_says_the_same(shell: Shell, site: Site) -> None:
    """The same release reads the same: nothing differs, no key moves, no check follows."""
    check_twice(shell.folder, site)
    before = shell("export", "--csv").out
    assert shell("reread").out == f"{PAGE}: 2 snapshots read again, 0 read differently\n"
    assert shell("export", "--csv").out == before
    page = shell("reread", PAGE, "--json").json["pages"][0]
    assert page == {"page": PAGE, "snapshots": 2, "different": 0, "unread": 0, "busy": False}


def test_the_history_is_read_again_with_other_pins(shell: Shell, site: Site) -> None:
    """Figures that pins hide leave the whole history, and the next check has nothing to say."""
    check_twice(shell.folder, site)
    configure(shell.folder, site, 'ignore = ["h2", "li", "p", "strong"]')
    assert shell("reread").out == f"{PAGE}: 2 snapshots read again, 2 read differently\n"
    [checked] = shell("check", "--json").json["pages"]
    assert (checked["changes"], checked["held"]) == ([], 0)


def test_a_person_confirms_what_waits(shell: Shell, site: Site) -> None:
    """`--accept` tells at once what the page shows now, new or held before, and leaves nothing to confirm."""
    configure(shell.folder, site)
    site.publish(PATH, BEFORE)
    shell("check")
    site.publish(PATH, SLIP)
    shell("check")
    [checked] = shell("check", PAGE, "--accept", "--json").json["pages"]
    assert [change["new"]["value"] for change in checked["changes"]] == ["3700"]
    assert (checked["held"], checked["waiting"]) == (0, [])
    site.publish(PATH, BEFORE)
    [checked] = shell("check", PAGE, "--accept", "--json").json["pages"]
    assert [change["new"]["value"] for change in checked["changes"]] == ["37"]
    assert shell("status", "--json").json["held"] == []


def test_a_doubtful_change_waits_for_the_next_run_or_is_confirmed_at_once(shell: Shell, site: Site) -> None:
    """`check` and `status` say what waits; `--confirm-now` fetches again at once and tells it."""
    configure(shell.folder, site)
    site.publish(PATH, BEFORE)
    shell("check")
    site.publish(PATH, SLIP)
    said = shell("check").out.splitlines()
    assert said[-2:] == ["  1 change waits to be confirmed", WAITING]
    status, told = shell("status").out.splitlines(), shell("status", "--json").json
    assert status[-2:] == [f"{PAGE}: 1 change waits to be confirmed", WAITING]
    assert [(held["page"], len(held["waiting"]), held["flapping"]) for held in told["held"]] == [(PAGE, 1, [])]
    assert told["held"][0]["waiting"][0]["new"]["value"] == "3700"
    site.publish(PATH, BEFORE)
    assert shell("check", "--json").json["pages"][0]["changes"] == []
    site.publish(PATH, SLIP.replace(b"3700", b"4100"))
    [checked] = shell("check", "--json", "--confirm-now").json["pages"]
    assert [change["new"]["value"] for change in checked["changes"]] == ["4100"]
    assert (checked["outcome"], checked["held"]) == ("changed", 0)
