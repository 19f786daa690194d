"""`keyfigures check` and what tells about it: status, alerts, doctor."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import AFTER, BEFORE, PATH, configure

from monitor.demo.sinks import HookReceiver, Mailbox

SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef01234567").decode()


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        site.publish(PATH, BEFORE)
        yield site


def hook(url: str) -> str:
    return f'[[channels]]\nname = "hook"\nkind = "webhook"\nurl = "{url}"\nsecret = "file:secret"'


def test_a_check_prints_a_line_a_page_then_its_changes(shell: Shell, site: Site) -> None:
    """First, unchanged, changed: each outcome in its word; a change is no failure."""
    configure(shell.folder, site)

    first = shell("check")
    unchanged = shell("check")
    site.publish(PATH, AFTER)
    changed = shell("check")

    assert (first.code, unchanged.code, changed.code) == (0, 0, 0)
    assert first.out == "telecom-paris  first         13 figures\n"
    assert unchanged.out == "telecom-paris  not-modified\n"
    lines = changed.out.splitlines()
    assert lines[0] == "telecom-paris  changed       14 figures, 6 changes"
    assert "  ~ partenariats Erasmus dans 13 pays: 37 → 41 (+4, +10,8\u00a0%)" in lines
    assert "  + 8 semestres d’échange proposés chaque année en Asie" in lines
    assert len(lines) == 7


def test_a_page_that_is_back_says_so(shell: Shell, site: Site) -> None:
    """Beside what became of it; for programs, since when it was away."""
    configure(shell.folder, site)
    shell("check")
    site.publish(PATH, b"gone", status=404)
    (away,) = shell("check", "--json").json["pages"]
    site.publish(PATH, AFTER)
    (back,) = shell("check", "--json").json["pages"]

    assert (away["failures"], away["recovered"]) == (1, False)
    assert (back["outcome"], back["failures"], back["recovered"]) == ("changed", 1, True)
    assert back["failing_since"] == away["failing_since"] is not None
    assert "can be read again" not in shell("check").out


def test_a_page_that_fails_costs_only_itself(shell: Shell, site: Site) -> None:
    """Its line says why and what to do; the others are done; exit 1."""
    configure(shell.folder, site, f'[[pages]]\nname = "gone"\nurl = "{site.url("/gone")}"')

    ended = shell("check")
    document = shell("check", "--json").json

    assert ended.code == 1
    assert any(line.startswith("telecom-paris  first") for line in ended.out.splitlines())
    (line,) = (line for line in ended.out.splitlines() if line.startswith("gone"))
    assert line.startswith("gone           failed        not_found: ")
    assert "; " in line
    assert {page["page"]: page["outcome"] for page in document["pages"]} == {
        "gone": "failed",
        "telecom-paris": "not-modified",
    }


def test_of_many_pages_a_few_are_named(shell: Shell, site: Site) -> None:
    """A slip among forty pages is answered in a line that can be read, and that says that there are more."""
    configure(
        shell.folder, site, "\n".join(f'[[pages]]\nname = "p{n}"\nurl = "{site.url(PATH)}?{n}"' for n in range(40))
    )

    ended = shell("check", "nothing")

    assert ended.code == 2
    assert ended.err.startswith('keyfigures: no page is called "nothing"; configured are telecom-paris, p0, p1,')
    assert ended.err.endswith(" p6 and 33 more\n")


def test_pages_are_checked_by_name(shell: Shell, site: Site) -> None:
    """Only those named; an unknown name is refused before anything is fetched."""
    configure(shell.folder, site, f'[[pages]]\nname = "other"\nurl = "{site.url(PATH)}?other"')

    named = shell("check", "telecom-paris")
    unknown = shell("check", "telecom-pariss")

    assert named.out.startswith("telecom-paris  first")
    assert unknown.code == 2
    assert unknown.err == 'keyfigures: no page is called "telecom-pariss"; did you mean "telecom-paris"?\n'
    assert len(site.visits) - len(site.pages_asked("/robots.txt")) == 1


def test_without_pages_there_is_nothing_to_check(shell: Shell) -> None:
    """It says how to get one."""
    shell.write("config.toml", "")

    ended = shell("check")

    assert (ended.code, ended.err) == (
        2,
        "keyfigures: config.toml: no page is configured; `keyfigures add URL` adds one\n",
    )


def test_status_before_and_after(shell: Shell, site: Site) -> None:
    """A page never checked is said to be so, and asking makes no database."""
    configure(shell.folder, site)

    before = shell("status")
    untouched = not (shell.folder / "keyfigures.db").exists()
    shell("check")
    after = shell("status", "--json").json

    assert before.code == 0
    assert "never checked" in before.out
    assert untouched
    (page,) = after["pages"]
    assert (page["name"], page["outcome"], page["health"], page["figures"]) == ("telecom-paris", "first", "ok", 13)
    assert page["next_check_at"] > page["checked_at"] > "2026-"
    assert after["alerts"]["pending"] == 0
    assert "telecom-paris" in shell("status").out


@pytest.mark.parametrize("command", ["status", "alerts list"])
def test_a_database_that_is_not_there_yet_is_asked_by_its_address(command: str, shell: Shell, site: Site) -> None:
    """Settings in a database's address make no difference to who asks before anything was checked."""
    configure(shell.folder, site, database="sqlite:///new.db?journal_mode=delete")

    asked = shell(*command.split())

    assert (asked.code, asked.err) == (0, "")


def test_an_alert_that_failed_waits_and_is_sent_by_hand(shell: Shell, site: Site) -> None:
    """Refused at first: exit 1, listed with its reason; `alerts retry` sends it, under the same id."""
    with HookReceiver(SECRET) as receiver:
        gone = receiver.url
    shell.write("secret", SECRET).chmod(0o600)
    configure(shell.folder, site, hook(gone))
    (shell.folder / "config.toml").write_text(
        (shell.folder / "config.toml").read_text().replace("allow = [", 'allow = ["127.0.0.1", ')
    )
    shell("check")
    site.publish(PATH, AFTER)
    checked = shell("check")
    (listed,) = shell("alerts", "list", "--json").json["deliveries"]

    assert checked.code == 1
    assert "alert retrying by hook: telecom-paris: 2 figures changed" in checked.out
    assert (listed["state"], listed["reason"], listed["attempts"]) == ("retrying", "unreachable", 1)
    assert listed["id"][:8] in shell("alerts", "list").out

    with HookReceiver(SECRET) as receiver:
        text = (shell.folder / "config.toml").read_text().replace(gone, receiver.url)
        (shell.folder / "config.toml").write_text(text)
        retried = shell("alerts", "retry", listed["id"][:8])
        again = shell("alerts", "retry")

        sent = shell("alerts", "retry", listed["id"][:8])

    assert (retried.code, again.code, again.out) == (0, 0, "nothing waits\n")
    assert (sent.code, sent.err.partition("; ")[0]) == (2, f'keyfigures: "{listed["id"][:8]}": was sent already')
    assert [(each.id, each.verified) for each in receiver.received] == [(listed["id"], True)]
    assert shell("alerts", "list", "--state", "sent", "--json").json["deliveries"][0]["id"] == listed["id"]


def test_an_unknown_alert_is_refused(shell: Shell, site: Site) -> None:
    """An id that no delivery has."""
    configure(shell.folder, site)
    shell("check")

    ended = shell("alerts", "retry", "ffff")

    assert ended.code == 2
    assert ended.err.startswith('keyfigures: "ffff": no alert has this id; ')


def test_a_test_message_goes_through_every_channel(shell: Shell, site: Site) -> None:
    """Each channel is tried once, each result is a line; one failure makes exit 1. Nothing is owed afterwards."""
    shell.write("secret", SECRET).chmod(0o600)
    with Mailbox() as mailbox, HookReceiver(SECRET) as receiver:
        mail = (
            '[[channels]]\nname = "office"\nkind = "email"\nhost = "127.0.0.1"\ntls = "none"\n'
            f'port = {mailbox.port}\nfrom = "a@example.org"\nto = ["b@example.org"]'
        )
        configure(shell.folder, site, hook(receiver.url), mail)
        text = (shell.folder / "config.toml").read_text()
        (shell.folder / "config.toml").write_text(text.replace("allow = [", 'allow = ["127.0.0.1", '))
        both = shell("alerts", "test")
        one = shell("alerts", "test", "office", "--json")
        doctor = shell("doctor", "--json")
    failing = shell("alerts", "test")

    assert (both.code, both.err) == (0, "")
    assert sorted(both.out.splitlines()) == ["hook: sent", "office to b@example.org: sent"]
    assert (len(mailbox.messages), len(receiver.received)) == (2, 1)
    assert [each["channel"] for each in one.json["deliveries"]] == ["office"]
    assert {each["about"]: each["state"] for each in doctor.json["findings"]}["channel hook"] == "ok"
    assert failing.code == 1
    assert "hook: failed: unreachable" in failing.out
    assert shell("alerts", "list").out == "no alert yet\n"


def test_without_channels_there_is_nothing_to_test(shell: Shell, site: Site) -> None:
    """It says where to add one."""
    configure(shell.folder, site)

    ended = shell("alerts", "test")

    assert ended.code == 2
    assert "no channel is configured" in ended.err


def test_a_page_that_scripts_fill_in_is_said_to_need_a_browser(shell: Shell, site: Site) -> None:
    """What to do is to let one run them."""
    site.publish(PATH, '<html><head><title>App</title><script src="/a.js"></script></head><body><div id="root"></div>')
    configure(shell.folder, site)

    assert "`render = true` under its [[pages]]" in shell("check").out


def test_a_database_that_cannot_be_used_is_one_line_and_exit_2(shell: Shell, site: Site) -> None:
    """Nothing could be done: no page is fetched."""
    configure(shell.folder, site)
    shell.write("keyfigures.db", b"not a database" * 100)

    ended = shell("check")

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    assert site.visits == []


def test_a_page_that_was_rebuilt_is_taken_as_it_is_once_a_person_has_looked(shell: Shell, site: Site) -> None:
    """With none of its known figures left it cannot be read, until `--accept` says that it is the page.

    A person's word needs no second fetch.
    """
    configure(shell.folder, site)
    shell("check")
    rebuilt = "".join(f"<div class='card'><p>{n}</p><p>{word}</p></div>" for n, word in ((81, "vélos"), (94, "prêts")))
    site.publish(PATH, f"<html lang=fr><title>En bref</title><main><h1>Chiffres clés</h1>{rebuilt}</main></html>")

    refused = shell("check")
    unnamed = shell("check", "--accept")
    accepted = shell("check", "telecom-paris", "--accept")
    after = shell("check")

    assert (refused.code, unnamed.code, accepted.code, after.code) == (1, 2, 0, 0)
    assert "no_known_figures" in refused.out
    assert "`keyfigures check telecom-paris --accept`" in refused.out
    assert "name the page" in unnamed.err
    assert "+ 81 vélos" in accepted.out
    assert "to be confirmed" not in accepted.out
    assert after.out == "telecom-paris  not-modified\n"


def test_accept_says_that_it_takes_no_page_without_figures(shell: Shell, site: Site) -> None:
    """Asked for a page that shows none, it names that as the reason, and itself as no way out."""
    configure(shell.folder, site)
    shell("check")
    site.publish(PATH, "<html lang=fr><title>En bref</title><main><h1>Bonjour</h1><p>Rien ici.</p></main></html>")

    refused = shell("check")
    accepted = shell("check", "telecom-paris", "--accept")

    said = "`--accept` takes a page as it is only where it shows figures; open the page in a browser"
    assert (refused.code, accepted.code) == (1, 1)
    assert (said in refused.out, said in accepted.out) == (False, True)
    assert "`keyfigures check telecom-paris --accept`" not in accepted.out


def test_a_small_page_that_keeps_its_title_is_edited_not_another(shell: Shell, site: Site) -> None:
    """Two figures may both be replaced by others; under another title they are another page's."""

    def page(title: str, *figures: str) -> str:
        tiles = "".join(f"<div><p class='big'>{figure}</p></div>" for figure in figures)
        return f"<html lang=en><main><h1>{title}</h1>{tiles}</main></html>"

    configure(shell.folder, site)
    site.publish(PATH, page("The library in figures", "310 pupils", "57 patents"))
    shell("check")
    site.publish(PATH, page("The library in figures", "94 robots", "23 halls"))
    edited = shell("check")
    site.publish(PATH, page("Our museum in figures", "12 galleries", "46 paintings"))
    replaced = shell("check")

    assert (edited.code, "no_known_figures" in edited.out) == (0, False)
    assert (replaced.code, "no_known_figures" in replaced.out) == (1, True)


def test_a_change_that_is_confirmed_without_reading_is_shown_in_the_page_s_language(shell: Shell, site: Site) -> None:
    """The second fetch brought the same bytes: its numbers are written as the first one's."""

    def page(books: str) -> str:
        others = "".join(f"<p class='big'>{n}</p><p>{what}</p>" for n, what in ((310, "élèves"), (57, "brevets")))
        return (
            f"<html lang=fr><main><h1>Chiffres clés</h1>{others}<p class='big'>{books}</p><p>livres</p></main></html>"
        )

    configure(shell.folder, site)
    site.publish(PATH, page("6 000"))
    shell("check")
    site.publish(PATH, page("60 000"))

    confirmed = shell("check", "--confirm-now")

    assert "6\u202f000 → 60\u202f000" in confirmed.out
    assert "3 figures, 1 change" in confirmed.out


def test_a_page_that_comes_from_another_host_is_said_to_once(shell: Shell, site: Site) -> None:
    """A site that moved, or a domain that was sold: its figures go on, and a person is asked to look."""
    with Site() as other, HookReceiver(SECRET) as receiver:
        other.publish(PATH, BEFORE)
        (shell.folder / "secret").write_text(SECRET)
        allow = f'[network]\nallow = ["127.0.0.1"]\n[hosts."{other.authority}"]\npause_s = 0.0'
        path = configure(shell.folder, site, hook(receiver.url))
        path.write_text(path.read_text().replace(f'[network]\nallow = ["{site.authority}"]', allow))
        shell("check")
        site.publish(PATH, status=301, headers=(("Location", other.url(PATH)),), etag=False)

        moved = shell("check")
        other.publish(PATH, BEFORE + b"<!-- another build -->")
        again = shell("check")

    assert moved.out.splitlines()[1] == "alert sent by hook: telecom-paris comes from another host: please review"
    assert again.out == "telecom-paris  unchanged     13 figures\n"
