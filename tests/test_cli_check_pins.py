"""`keyfigures check` of a page that is read only in some of its regions."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import AFTER, BEFORE, PATH, configure


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        site.publish(PATH, BEFORE)
        yield site


def read_in(shell: Shell, selector: str) -> None:
    """The page is read only there."""
    path = shell.folder / "config.toml"
    kept = [line for line in path.read_text().splitlines() if not line.startswith("only")]
    at = next(place for place, line in enumerate(kept) if line.startswith("url = "))
    path.write_text("\n".join([*kept[: at + 1], f'only = ["{selector}"]', *kept[at + 1 :]]))


@pytest.mark.parametrize("slip", ["#mian", "main > .figurs"])
def test_a_selector_that_matches_nothing_is_said_and_costs_no_change(shell: Shell, site: Site, slip: str) -> None:
    """A slip in `only` is no silence: each check says what to mend, and afterwards the change is found."""
    configure(shell.folder, site)
    read_in(shell, "main")
    shell("check")

    read_in(shell, slip)
    wrong = shell("check")
    site.publish(PATH, AFTER)
    still_wrong = shell("check")
    read_in(shell, "main")
    mended = shell("check")

    assert [
        (ended.code, "pin_unmatched: nothing on the page matches" in ended.out) for ended in (wrong, still_wrong)
    ] == [
        (1, True),
        (1, True),
    ]
    assert "mend the selectors of `only`" in wrong.out
    assert mended.code == 0
    assert "37 → 41" in mended.out


@pytest.mark.parametrize(
    ("pins", "missed"),
    [('ignore = [".partnres", "h2"]', ".partnres"), ('only = ["main", "#mian"]', "#mian")],
)
def test_a_selector_among_others_that_matches_nothing_is_warned_of(
    shell: Shell, site: Site, pins: str, missed: str
) -> None:
    """It fails no check; each says it, also while the page is as it was, and so does the doctor, until it matches."""
    configure(shell.folder, site, pins)
    slip = f"nothing on the page matches {missed}; mend its `only` or `ignore` in the configuration"

    said = [shell("check"), shell("check")]
    doctor = shell("doctor")
    (page,) = shell("check", "--json").json["pages"]

    assert [(ended.code, ended.out.count(f"  Warning: {slip}\n")) for ended in said] == [(0, 1), (0, 1)]
    assert f"warning  page telecom-paris: {slip}" in doctor.out
    assert page["warnings"] == [{"code": "pin_unmatched", "message": f"nothing on the page matches {missed}"}]

    site.publish(PATH, BEFORE.replace(b"</main>", b'<p id="mian" class="partnres"></p></main>'))
    for ended in (shell("check"), shell("check"), shell("doctor")):
        assert "nothing on the page" not in ended.out


def test_a_page_without_figures_is_not_blamed_on_what_is_ignored(shell: Shell, site: Site) -> None:
    """Only a selector of `only` can leave nothing to read."""
    site.publish(PATH, "<html lang=en><title>Soon</title><main><h1>Key figures</h1><p>Soon.</p></main></html>")
    configure(shell.folder, site, 'ignore = [".partners"]')

    assert "pin_unmatched" not in shell("check").out


def test_a_page_whose_first_check_has_a_slip_in_it_has_no_snapshot(shell: Shell, site: Site) -> None:
    """What was read in no region is no first reading."""
    configure(shell.folder, site)
    read_in(shell, ".figures-of-nobody")

    wrong = shell("check")
    read_in(shell, "main")
    mended = shell("check")

    assert (wrong.code, mended.code) == (1, 0)
    assert mended.out.startswith("telecom-paris  first         13 figures, can be read now after 1 failed check")


def test_a_slip_in_a_pinned_label_is_told_what_is_nearest(shell: Shell, site: Site) -> None:
    """A letter too few, and the label that was meant is named, in the language of messages."""
    configure(shell.folder, site, '[[pages.figures]]\nlabel = "langue enseignée"\nkey = "k"')
    (page,) = shell("check", "--json").json["pages"]
    said = 'no figure is labelled "langue enseignée"; the nearest is "langues enseignées"'
    assert [warning["message"] for warning in page["warnings"]] == [said]

    config = shell.folder / "config.toml"
    config.write_text(f'language = "fr"\n{config.read_text("utf-8")}', "utf-8")
    assert "le plus proche est « langues enseignées »" in shell("check").out


def test_a_pinned_figure_that_is_not_on_the_page_is_warned_of(shell: Shell, site: Site) -> None:
    """The check goes well all the same, and says it again while the page is as it was; a quiet one does not.

    The doctor says it too, and a label of the page, however typed, is no slip.
    """
    labels = ("Mensaplätze", "Langues  Enseignées")
    pins = [f'[[pages.figures]]\nlabel = "{label}"\nkey = "k{n}"' for n, label in enumerate(labels)]
    configure(shell.folder, site, *pins)

    checked, unchanged, quiet = shell("check"), shell("check"), shell("check", "--quiet")
    site.publish(PATH, AFTER)
    (page,) = shell("check", "--json").json["pages"]
    doctor = shell("doctor")

    slip = 'no figure is labelled "Mensaplätze"'
    assert checked.code == 0
    for said in (checked, unchanged):
        assert [line for line in said.out.splitlines() if "Warning" in line] == [
            f"  Warning: {slip}; mend its `figures` in the configuration"
        ]
    assert (unchanged.out.split()[1], quiet.out) == ("not-modified", "")
    assert page["warnings"] == [{"code": "pin_unmatched", "message": slip}]
    assert f"warning  page telecom-paris: {slip}; mend its `figures`" in doctor.out
