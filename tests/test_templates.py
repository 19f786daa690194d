"""Templates that people write: they change how mails look, and can do nothing else."""

import dataclasses
import json
import logging
import re
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from alert_samples import NOON, changed, email_settings, figure, notice
from command_line import Shell
from office import Office, an_office

from alerts.compose import owed
from alerts.examples import examples
from alerts.language import Language
from alerts.mail_body import own_part, trouble_with
from alerts.payload import kind_of
from alerts.view.mail_view import mail_view
from alerts.view.model import Block, Entry, Fact, MailView, Passage
from monitor.config.errors import ConfigError
from monitor.config.file import load_config

MORNING = datetime(2026, 11, 23, 6, 0, 0, tzinfo=UTC)
DOCUMENT = (Path(__file__).parent.parent / "docs" / "templates.md").read_text(encoding="utf-8")
CHANNEL = """
[[channels]]
name = "office"
kind = "email"
host = "localhost"
tls = "none"
from = "figures@example.org"
to = "office@example.org"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "templates"
    made.mkdir()
    return made


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One whose page changed twice."""
    with an_office(tmp_path_factory.mktemp("office")) as made:
        made.hook = ""
        made.check(MORNING, school=2000)
        made.check(MORNING + timedelta(hours=1), school=2100)
        made.check(MORNING + timedelta(hours=2), school=2150)
        yield made


@pytest.fixture
def office_shell(office: Office, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(office.folder, capsys, monkeypatch)


def mail(folder: Path, *labels: str) -> EmailMessage:
    """A change of figures with such labels, by the templates of a folder."""
    said = notice(*(changed(figure("1", label), figure("2", label)) for label in labels or ("students",)))
    channel = dataclasses.replace(email_settings(), templates=folder)
    return message_from_bytes(owed(said, channels=[channel], now=NOON)[0].message.body, policy=policy.default)


def part(message: EmailMessage, kind: str) -> str:
    found = message.get_body((kind,))
    assert isinstance(found, EmailMessage)
    return str(found.get_content()).replace("\r\n", "\n")


def test_each_file_replaces_its_part(folder: Path) -> None:
    """Subject, text and HTML, each by itself; what is not there stays built in."""
    (folder / "subject.txt").write_text("{{ page.name }}\n says {{ view.headline }}\n")
    (folder / "mail.txt").write_text("{{ kind }}: {{ view.blocks[0].passages[0].entries[0].steps[0].arrow }}")

    made = mail(folder)

    assert made["Subject"] == "Télécom Paris says 1 figure changed"
    assert part(made, "plain") == "page.changed: 1 → 2\n"
    assert "Open the page" in part(made, "html")


def test_a_page_s_words_are_escaped_in_html_and_add_no_header(folder: Path) -> None:
    """Whatever a page says, a template quotes it."""
    (folder / "subject.txt").write_text("{{ view.blocks[0].passages[0].entries[0].steps[0].label }}")
    (folder / "mail.html").write_text("<p>{{ view.blocks[0].passages[0].entries[0].steps[0].label }}</p>")

    made = mail(folder, "<b>x</b>\r\nBcc: all@example.org")

    assert made["Bcc"] is None
    assert part(made, "html") == "<p>&lt;b&gt;x&lt;/b&gt; Bcc: all@example.org</p>\n"


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ view.__init__.__globals__ }}",
        "{% for a in range(200) %}{% for b in range(200) %}{% endfor %}{% endfor %}x",
        "{{ 'x' * 999999999 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{% for n in range(9999) %}" + "x" * 100 + "{% endfor %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% include '../secret.txt' %}",
        "{{ 1 / 0 }}",
        "{{ view.tilte }}",
        "{% for %}",
    ],
)
def test_a_template_that_fails_costs_its_looks_only(folder: Path, text: str, caplog: pytest.LogCaptureFixture) -> None:
    """It can neither break out nor run away; the built-in template is used, and a warning says why."""
    (folder.parent / "secret.txt").write_text("secret")
    (folder / "mail.txt").write_text(f"first line\n{text}")

    with caplog.at_level(logging.WARNING):
        made = mail(folder)

    assert "students\n    1 → 2" in part(made, "plain")
    assert "template failed, the built-in one is used: mail.txt" in caplog.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ 1 / 0 }}", 0),
        ("{% for e in view.blocks[0].passages[0].entries %}{{ e.steps[0].label }}\n{% endfor %}", 900),
    ],
)
def test_a_template_takes_no_room_from_the_part_beside_it(folder: Path, text: str, told: int) -> None:
    """It is given all there is, and the built-in part tells as much as ever, also if the template fails."""
    labels = [f"students who take part in course number {n} of this year" for n in range(900)]
    alone = mail(folder, *labels)
    usual = {kind: part(alone, kind).count("course number") for kind in ("plain", "html")}
    (folder / "mail.txt").write_text(text)

    made = mail(folder, *labels)

    assert part(made, "html").count("course number") >= usual["html"] > 100
    assert part(made, "plain").count("course number") == (told or usual["plain"])


@pytest.mark.parametrize(
    "text",
    [
        *(f"{{{{ 'x'.{name}(300000000) }}}}" for name in ("ljust", "rjust", "zfill", "center")),
        "{{ 'x'|attr('ljust')(300000000) }}",
        "{{ '\\t'.expandtabs(300000000) }}",
        "{{ 'x'.encode().ljust(300000000) }}",
        "{{ (1).to_bytes(300000000) }}",
        "{{ '{:>300000000}'.format(1) }}",
        "{{ '{:>{w}}'.format_map({'w': 300000000}) }}",
        "{{ '%0300000000d'|format(1) }}",
        "{{ '%(a(b))0300000000d'|format(**{'a(b)': 1}) }}",
        "{{ '%*d'|format(300000000, 1) }}",
        "{{ '%.*f'|format(300000000, 1) }}",
        "{{ '%0300000000d' % 1 }}",
        "{{ [1]|batch(30000000, 0)|list }}",
        "{{ [1]|slice(slices=30000000)|list }}",
        "{{ 1|round(300000000, 'ceil') }}",
        "{{ [1]|tojson(indent=300000000) }}",
    ],
)
def test_what_makes_much_of_little_is_refused_before_it_is_made(
    folder: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The message costs no more memory than a message does."""
    (folder / "mail.txt").write_text(text)
    mail(folder)

    tracemalloc.start()
    made = mail(folder)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 8_000_000
    assert "students\n    1 → 2" in part(made, "plain")
    assert "template failed, the built-in one is used: mail.txt" in caplog.text


def test_what_is_small_is_not_refused(folder: Path) -> None:
    """Widths, groups and remainders that somebody may want."""
    (folder / "mail.txt").write_text(
        "{{ '%-5s|%05.1f %%'|format('a', 2.25) }} {{ [1, 2, 3]|batch(2, 0)|list }} {{ 20262|round }} {{ 7 % 4 }}"
    )

    assert part(mail(folder), "plain") == "a    |002.2 % [[1, 2], [3, 0]] 20262 3\n"


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("mail.txt", "a\nb\n{{ view.tilte }}", "mail.txt, line 3: "),
        ("mail.html", "a\n{% for x in %}", "mail.html, line 2: "),
        ("subject.txt", "{{ nothing }}", "subject.txt, line 1: 'nothing' is undefined"),
        ("subject.txt", "", "subject.txt: makes nothing"),
        ("mail.txt", "x" * 300_000, "mail.txt: larger than 256 KiB"),
        ("mail.txt", "{{ page.name }}", "mail.txt, line 1: 'None' has no attribute 'name'"),
        ("other.txt", "x", '"templates": holds none of subject.txt, mail.txt, mail.html'),
    ],
)
def test_a_mistake_in_a_template_is_one_line(folder: Path, name: str, text: str, problem: str) -> None:
    """The file and its line, before anything is fetched, whichever kind of message it would have failed with."""
    (folder / name).write_text(text)
    config = folder.parent / "config.toml"
    config.write_text(f'templates = "templates"\n{CHANNEL}')

    with pytest.raises(ConfigError) as refused:
        load_config(config)

    (said,) = refused.value.problems
    assert said.startswith(f"templates: {problem}")
    assert load_config(config, with_secrets=False).pages == ()


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path, shell: Shell) -> None:
    """Of those who send; `doctor` says it among all that it finds."""
    (tmp_path / "config.toml").write_text(f'templates = "templtes/"\n{CHANNEL}')

    refused, ill = shell("alerts", "test"), shell("doctor")

    said = 'templates: "templtes": there is no such folder (line 1)\n'
    assert (refused.code, refused.err) == (2, f"keyfigures: config.toml: {said}")
    assert ill.code == 1
    assert f"trouble  configuration: {said}" in ill.out


def test_the_document_names_all_that_templates_see() -> None:
    """Every field of every value, and every kind of message."""
    for form in (MailView, Block, Passage, Entry, Fact):
        assert [field.name for field in dataclasses.fields(form) if f"`{field.name}`" not in DOCUMENT] == []
    assert [kind_of(each) for each in examples() if f"`{kind_of(each)}`" not in DOCUMENT] == []


def test_the_document_s_example_works(folder: Path) -> None:
    """With every kind of message."""
    (example,) = re.findall(r"```text\n(\{# mail\.txt.*?)```", DOCUMENT, flags=re.DOTALL)
    (folder / "mail.txt").write_text(example)
    language = Language("fr")
    for each in examples():
        view = mail_view(each, language=language, timezone="UTC")
        assert trouble_with("mail.txt", view, language=language, folder=folder) is None
        assert (own_part("mail.txt", view, language=language, folder=folder) or "").startswith(view.headline)


def test_a_preview_shows_what_would_be_sent(office: Office, office_shell: Shell) -> None:
    """The last change, that of a snapshot, or an alert by its id; text on standard output, HTML in a file."""
    last = office_shell("alerts", "preview", "office", "--change", "LAST", "--html", "mail.html")
    second = office_shell("alerts", "preview", "office", "--change", "2")
    with office.store() as store:
        newest, _ = store.alerts.of()
    named = office_shell("alerts", "preview", "office", "--change", newest.id[:8])

    assert (last.code, second.code, named.code) == (0, 0, 0)
    assert last.out.startswith("Subject: school: 1 figure changed, international students 2100 → 2150\n\n1 figure")
    assert "2000 → 2100" in second.out
    assert named.out == last.out
    assert "<strong" in (office.folder / "mail.html").read_text(encoding="utf-8")
    assert len(office.mails) == 2


def test_a_preview_of_a_webhook_is_its_document(office_shell: Shell) -> None:
    """With --json all of it is one document."""
    document = json.loads(office_shell("alerts", "preview", "hook", "--change", "LAST", "--json").out)

    assert (document["channel"], document["kind"], document["html"]) == ("hook", "webhook", None)
    assert json.loads(document["text"])["type"] == "page.changed"


def test_a_preview_needs_no_history(tmp_path: Path, shell: Shell) -> None:
    """An example, in the configured language and with the folder's templates."""
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "subject.txt").write_text("Hello: {{ view.headline }}")
    (tmp_path / "config.toml").write_text(f'language = "fr"\ntemplates = "templates"\n{CHANNEL}')

    shown = shell("alerts", "preview", "office")

    assert shown.out.startswith("Subject: Hello: 2 chiffres modifiés, 1\xa0reformulé")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nobody",), 'no channel is called "nobody"; configured are office, hook'),
        (("office", "--change", "99"), "no change was recorded with snapshot 99"),
        (("office", "--change", "zzz"), '"zzz": no alert about a page has this id'),
        (("hook", "--html", "x.html"), "the messages of hook have no HTML"),
    ],
)
def test_what_cannot_be_shown_is_one_line(office_shell: Shell, arguments: tuple[str, ...], said: str) -> None:
    """Exit code 2, one line that says what is wrong."""
    refused = office_shell("alerts", "preview", *arguments)

    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err
    assert refused.err.count("\n") == 1
