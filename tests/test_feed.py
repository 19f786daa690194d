"""Feeds that every reader takes: valid, with ids that never change, and nothing in them that acts."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import feedparser
import pytest
from alert_samples import NOON, changed, figure, notice
from command_line import Shell
from examples_of import fewer
from hypothesis import given
from hypothesis import strategies as st
from office import Office, an_office

from alerts.feed import Feed, FeedEntry, atom, json_feed
from alerts.language import Language

MORNING = datetime(2026, 11, 23, 6, 0, 0, tzinfo=UTC)


def feed(*entries: FeedEntry, **parts: Any) -> Feed:
    standing = {"updated": NOON, "language": Language("en"), "timezone": "Europe/Paris"}
    return Feed(entries=entries, **(standing | parts))


def entry(*ids: str, **parts: Any) -> FeedEntry:
    return FeedEntry(ids=ids or ("1",), at=NOON, notice=notice(**parts))


def parsed(body: bytes) -> Any:
    found = feedparser.parse(body)
    assert not found.bozo, found.get("bozo_exception")
    return found


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Two pages, one of which changed twice."""
    with an_office(tmp_path_factory.mktemp("office")) as made:
        made.pages = ("school", "university")
        made.check(MORNING, school=2000, university=100)
        made.check(MORNING + timedelta(hours=1), school=2100)
        made.check(MORNING + timedelta(hours=2), school=2150, university=90)
        yield made


@pytest.fixture
def shell(office: Office, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(office.folder, capsys, monkeypatch)


def test_a_feed_reader_takes_the_atom_feed_without_complaint() -> None:
    """Id, title, author, times, links and content, each where RFC 4287 wants it."""
    found = parsed(atom(feed(entry("1"), entry("2"), address="https://www.example.org/feed.atom")))

    assert found.version == "atom10"
    assert found.feed.title == "Key figures: what changed"
    assert found.feed.updated_parsed[:5] == (2026, 11, 23, 12, 0)
    assert [link.href for link in found.feed.links if link.rel == "self"] == ["https://www.example.org/feed.atom"]
    first, second = found.entries
    assert first.title == "Télécom Paris: 2 figures changed, internationaux 45% → 47%"
    assert first.id.startswith("urn:uuid:")
    assert first.id != second.id
    assert first.link == "https://www.example.org/figures"
    assert "<strong>47%</strong>" in first.content[0].value


def test_an_empty_feed_is_valid_too() -> None:
    """Before the first change."""
    assert parsed(atom(feed())).entries == []
    assert json.loads(json_feed(feed()))["items"] == []


def test_the_json_feed_has_what_version_1_1_requires() -> None:
    """version, title and items; each item its id, content and date; and the changes as webhooks have them."""
    document = json.loads(json_feed(feed(entry("1"), page="Télécom Paris", home="https://www.example.org/figures")))

    assert document["version"] == "https://jsonfeed.org/version/1.1"
    assert (document["title"], document["language"]) == ("Télécom Paris: what changed", "en")
    assert document["home_page_url"] == "https://www.example.org/figures"
    (item,) = document["items"]
    assert item["id"] == parsed(atom(feed(entry("1")))).entries[0].id
    assert item["date_published"] == "2026-11-23T12:00:00Z"
    assert "45% → 47%" in item["content_text"]
    assert [change["kind"] for change in item["_keyfigures"]["changes"]] == ["figure_changed"] * 2


HOSTILE = st.text(st.one_of(st.characters(), st.sampled_from(list('<>&"\0\x0b\x1b\ufffe\u202e]\ud800'))), max_size=40)

NAMES = HOSTILE.map(lambda name: name.encode(errors="replace").decode())
"""A page's name stands in a file of UTF-8, which holds no half of a character."""


@given(NAMES, HOSTILE)
@fewer(2)
def test_page_text_is_only_ever_words(name: str, label: str) -> None:
    """Whatever a page says, the feeds stay valid, and nothing in them is markup of the page's."""
    said = entry(name=name)
    said = replace(said, notice=replace(said.notice, changes=(changed(figure("1", label), figure("2", label)),)))

    found = parsed(atom(feed(said, page=name)))
    json.loads(json_feed(feed(said, page=name)))

    content = found.entries[0].content[0].value
    assert "<script" not in content
    assert content.count("<li>") == 1


def test_a_script_in_a_label_is_shown_not_run() -> None:
    """Escaped once for the HTML, once for the XML."""
    said = entry()
    evil = changed(figure("1", "<script>x</script>"), figure("2", "<script>x</script>"))
    body = atom(feed(replace(said, notice=replace(said.notice, changes=(evil,)))))

    assert b"&amp;lt;script&amp;gt;" in body


def test_the_command_tells_every_run_that_found_something(office: Office, shell: Shell) -> None:
    """The newest first, one entry for a page and run; the same ids each time and in both forms."""
    first, again = (shell("feed") for _ in range(2))
    document = json.loads(shell("feed", "--json").out)

    assert first.code == 0
    assert first.out == again.out
    found = parsed(first.out.encode())
    assert [e.title for e in found.entries] == [item["title"] for item in document["items"]]
    assert [e.id for e in found.entries] == [item["id"] for item in document["items"]]
    assert sorted(e.title.partition(":")[0] for e in found.entries) == ["school", "school", "university"]
    assert found.feed.updated == "2026-11-23T08:00:00Z"


def test_a_page_has_a_feed_of_its_own_whose_entries_keep_their_ids(office: Office, shell: Shell) -> None:
    """--page narrows, --limit cuts; an entry is the same entry in every feed."""
    everything = {e.id for e in parsed(shell("feed").out.encode()).entries}
    school = parsed(shell("feed", "--page", "school", "--limit", "1").out.encode())

    (newest,) = school.entries
    assert newest.title == "school: 1 figure changed, international students 2100 → 2150"
    assert newest.id in everything
    assert school.feed.link == office.site.url("/school")


def test_a_folder_gets_the_feeds_of_all_pages(office: Office, shell: Shell) -> None:
    """Both forms of each, with their own addresses; no unfinished file is left."""
    shell("feed", "--output", "public", "--self", "https://www.example.org/f/")

    public = office.folder / "public"
    names = sorted(path.name for path in public.iterdir())
    assert names == [f"{name}.{form}" for name in ("changes", "school", "university") for form in ("atom", "json")]
    found = parsed((public / "school.atom").read_bytes())
    assert [link.href for link in found.feed.links if link.rel == "self"] == ["https://www.example.org/f/school.atom"]
    document = json.loads((public / "changes.json").read_bytes())
    assert document["feed_url"] == "https://www.example.org/f/changes.json"


def test_a_folder_gets_no_feed_of_a_page_that_is_not_watched_any_more(office: Office, shell: Shell) -> None:
    """Its history stays in the feed of everything, and in a feed of its own where it is asked for by name."""
    watched, office.pages = office.pages, ("school",)
    assert [page.name for page in office.config.pages] == ["school"]
    shell("feed", "--output", "watched")
    asked = shell("feed", "--page", "university")
    office.pages = watched
    assert len(office.config.pages) == len(watched)

    folder = office.folder / "watched"
    assert {path.stem for path in folder.iterdir()} == {"changes", "school"}
    assert any("university" in entry.title for entry in parsed((folder / "changes.atom").read_bytes()).entries)
    assert len(parsed(asked.out.encode()).entries) == 1


def test_no_feed_overwrites_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two names that make the same file name get a file each; so does a page that is called as the feed of all is."""
    with an_office(tmp_path) as office:
        office.pages = ("a&b", "a-b", "changes")
        office.check(MORNING)
        Shell(tmp_path, capsys, monkeypatch)("feed", "--output", "public")

    names = {path.stem for path in (tmp_path / "public").iterdir()}
    assert names >= {"a-b", "a-b-2", "changes", "changes-2"}


def test_a_file_is_written_in_the_form_of_its_name(office: Office, shell: Shell) -> None:
    """.json is a JSON Feed, anything else Atom."""
    assert shell("feed", "--output", "feed.json").err == "feed written to feed.json\n"
    shell("feed", "--output", "feed.xml")

    assert json.loads((office.folder / "feed.json").read_bytes())["items"]
    assert parsed((office.folder / "feed.xml").read_bytes()).entries


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--atom", "--json"), "a feed has one form"),
        (("--self", "nowhere"), '"nowhere": not an http'),
        (("--page", "scool"), 'did you mean "school"?'),
        (("--output", "no/such/feed.xml"), "No such file"),
    ],
)
def test_what_cannot_be_done_is_one_line(office: Office, shell: Shell, arguments: tuple[str, ...], said: str) -> None:
    """Exit code 2, one line that says what is wrong."""
    refused = shell("feed", *arguments)

    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err
    assert refused.err.count("\n") == 1
