"""Channels that are in trouble, as a person at the terminal sees them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from scripted_hook import Reply, ScriptedHook
from watched_site import AFTER, BEFORE, PATH, configure


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        site.publish(PATH, BEFORE)
        yield site


def told_to(shell: Shell, site: Site, *hooks: ScriptedHook) -> None:
    """A page that was checked, and is about to be found changed; its changes go to these receivers."""
    channels = [f'[[channels]]\nname = "hook{n}"\nkind = "webhook"\nurl = "{hook.url}"' for n, hook in enumerate(hooks)]
    path = configure(shell.folder, site, *channels)
    path.write_text(path.read_text().replace("allow = [", 'allow = ["127.0.0.1", '))
    assert shell("check").code == 0
    site.publish(PATH, AFTER)


def _id_of_what_waits(shell: Shell) -> str:
    (line,) = shell("alerts", "list", "--state", "retrying", "--json").json["deliveries"]
    return str(line["id"])


def test_deliveries_are_listed_for_a_narrow_terminal_too(
    shell: Shell, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a table would tear words apart, each delivery has its lines, none wider than the terminal."""
    with ScriptedHook(Reply(500, body=b"try later")) as hook:
        told_to(shell, site, hook)
        shell("check")
    wide = shell("alerts", "list")
    monkeypatch.setenv("COLUMNS", "60")
    narrow = shell("alerts", "list")

    assert wide.out.splitlines()[0].split() == ["ID", "Made", "State", "Channel", "To", "Alert", "Why"]
    first, *rest = narrow.out.splitlines()
    assert first.endswith("retrying by hook0")
    assert all(line.startswith(" " * 10) and len(line) <= 60 for line in rest)
    said = " ".join(" ".join(rest).split())
    assert "2 figures changed" in said
    (when,) = re.findall(r"server_error: 500 Internal Server Error: try later; next try (\S+ \S+)", said)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", when)  # within the minute: which one would not help


def test_a_long_address_keeps_to_a_narrow_terminal(shell: Shell, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whom a delivery goes to stands below it, whole, where it has no room beside it."""
    address = "direction-des-relations@example.org"
    mail = (
        f'[[channels]]\nname = "office"\nkind = "email"\nhost = "127.0.0.1"\nport = 1\ntls = "none"\nto = ["{address}"]'
    )
    configure(shell.folder, site, f'{mail}\nfrom = "figures@example.org"')
    shell("check")
    site.publish(PATH, AFTER)
    shell("check")
    monkeypatch.setenv("COLUMNS", "60")
    first, receiver, *_ = shell("alerts", "list").out.splitlines()

    assert first.endswith("by office")
    assert receiver == f"{' ' * 10}to {address}"
    monkeypatch.setenv("COLUMNS", "34")
    first, *below = shell("alerts", "list").out.splitlines()
    assert len(first) <= 34
    assert below[0].strip().endswith("by office")
    assert all(line.startswith(" " * 10) for line in below)


def test_a_receiver_that_is_gone_is_said_everywhere_until_it_is_mended(shell: Shell, site: Site) -> None:
    """410: dead with its reason, told through the other channel, in `status` and `doctor`; `alerts retry` opens it."""
    with ScriptedHook(Reply(410, body=b"no longer here"), Reply()) as gone, ScriptedHook() as other:
        told_to(shell, site, gone, other)
        checked = shell("check")
        status, doctor = shell("status"), shell("doctor")
        (channel, _) = shell("status", "--json").json["channels"]
        listed = shell("alerts", "list", "--state", "dead", "--json").json["deliveries"]
        retried = shell("alerts", "retry")
        mended = shell("status")

    assert checked.code == 1
    assert [(each["channel"], each["reason"]) for each in listed] == [("hook0", "gone")]
    assert [b"channel.dead" in post.body for post in other.posts] == [False, True]
    line = next(line for line in status.out.splitlines() if line.startswith("channel hook0: gone since "))
    assert line.endswith("(410 Gone: no longer here); mend its url, then `keyfigures alerts retry`")
    assert (channel["name"], channel["state"], channel["detail"]) == ("hook0", "gone", "410 Gone: no longer here")
    since = re.escape(line.split(" (")[0].removeprefix("channel hook0: gone since "))
    assert re.search(rf"channel hook0: the receiver is gone since {since}: 410", doctor.out), "by the same clock"
    assert doctor.code == 1
    assert (retried.code, len(gone.posts)) == (0, 2)
    assert "gone" not in mended.out
    assert gone.posts[0].headers["webhook-id"] == gone.posts[1].headers["webhook-id"]


def test_what_is_owed_to_a_channel_that_was_taken_out_is_said_plainly_until_it_is_dropped(
    shell: Shell, site: Site
) -> None:
    """Said as it dies, told through no other channel, never tried in vain, and given up only where that is asked."""
    with ScriptedHook(Reply(500)) as bad, ScriptedHook() as other:
        told_to(shell, site, bad, other)
        shell("check")
        path = shell.folder / "config.toml"
        whole = path.read_text()
        path.write_text(re.sub(r"\[\[channels\]\]\nname = \"hook0\".*?(?=\[\[)", "", whole, flags=re.DOTALL))
        assert "hook0" not in path.read_text()
        waits = shell("status")
        died = shell("alerts", "retry", _id_of_what_waits(shell))
        again, status, doctor = shell("alerts", "retry"), shell("status"), shell("doctor")
        as_json = shell("status", "--json").json
        refused = [shell("alerts", "drop"), shell("alerts", "drop", "--channel", "hook1")]
        dropped = shell("alerts", "drop", "--channel", "hook0")
        after = [shell("status"), shell("doctor"), shell("alerts", "retry")]
        listed = shell("alerts", "list", "--json").json["deliveries"]

    owed = "1 alert is owed to hook0, which is no channel of the configuration; put it back and run "
    assert owed in waits.out
    advice = "put it back and run `keyfigures alerts retry`, or `keyfigures alerts drop --channel hook0`"
    assert died.out.count(advice) == 1
    assert (again.code, again.out.count("\n")) == (1, 1)
    assert owed in again.out
    assert owed in status.out
    assert "sends them again" not in status.out
    assert "1 owed to hook0" in doctor.out
    assert "could not be delivered" not in doctor.out
    assert as_json["owed_to_no_channel"] == {"hook0": 1}
    assert len(other.posts) == 1
    assert [each.code for each in refused] == [2, 2]
    assert (dropped.code, dropped.out) == (0, "1 alert was given up\n")
    assert all("hook0" not in each.out for each in after)
    assert sorted(each["state"] for each in listed) == ["dropped", "sent"]


@pytest.mark.parametrize(
    ("status", "row", "totals"), [(500, "1 waiting", "1 waiting, 0 dead"), (410, "1 dead", "0 waiting, 1 dead")]
)
def test_a_table_and_its_totals_count_alerts_alike(
    shell: Shell, site: Site, status: int, row: str, totals: str
) -> None:
    """What waits is waiting and what died is dead, in the row of a page as in the line below the table."""
    with ScriptedHook(Reply(status)) as hook:
        told_to(shell, site, hook)
        shell("check")
        said = shell("status").out.splitlines()

    assert said[0].split()[-1] == "Alerts"
    assert said[2].endswith(f"  {row}")
    assert said[3] == f"1 page; alerts: {totals}"
