"""The documentation is true: every command and setting is in it, every example is right, every link leads somewhere."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from notices import UNREADABLE
from typer.main import get_command

from alerts.language import Language
from alerts.view.mail_view import mail_view
from monitor.cli.grammar import whole_grammar
from monitor.cli.init import template
from monitor.cli.settings import VARIABLE
from monitor.config.form import FORMS, ConfigForm, keys_of
from monitor.health import HealthReason
from monitor.visit import CRASHED
from scraper.errors import Reason

ROOT = Path(__file__).parent.parent
CONFIGURATION = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
ROOMS = ("alerts", "figures", "monitor", "network", "scraper", "storage")
TABLE = re.compile(r"`\[+(\w+)[^\]\n]*\]+(?!\()")  # `[name]`, and no link
TOML = re.compile(r"```toml\n(.*?)```", re.DOTALL)
EXAMPLES = [(path, text) for path in DOCUMENTS for text in TOML.findall(path.read_text(encoding="utf-8"))]
SECTIONS = {
    "": "General",
    "checks": "How pages are checked",
    "pages.checks": "How pages are checked",
    "network": "Network",
    "hosts": "Hosts that you own",
    "pages": "Pages",
    "pages.auth": "Pages",
    "pages.figures": "Pages",
    "channels.email": "Channels",
    "channels.webhook": "Channels",
    "channels.apprise": "Channels",
    "rules": "Rules",
    "heartbeat": "Proof of life",
}


def commands() -> dict[str, set[str]]:
    """Every command with the options that are its own."""
    found: dict[str, set[str]] = {}
    for name, command in get_command(whole_grammar()).commands.items():  # type: ignore[attr-defined]
        parts = getattr(command, "commands", None)
        whole = {f"{name} {part}": inner for part, inner in parts.items()} if parts else {name: command}
        for words, each in whole.items():
            options = {option for parameter in each.params for option in parameter.opts if option.startswith("--")}
            found[words] = options - {"--help", "--json", "--config"}
    return found


def anchors_of(path: Path) -> set[str]:
    """What a link may name behind "#": the headings of a page, as forges write them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def section(title: str) -> str:
    """A part of docs/configuration.md up to the next heading of its rank."""
    return CONFIGURATION.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("table", FORMS)
def test_every_setting_is_documented(table: str) -> None:
    """A row in the section of its table."""
    text = section(SECTIONS[table])

    assert [key for key in keys_of(FORMS[table]) if f"| `{key}` |" not in text] == []


def test_no_hint_names_a_table_that_there_is_not() -> None:
    """Whoever is told to look into `[a table]` finds it among the settings."""
    sources = [path.read_text(encoding="utf-8") for room in ROOMS for path in (ROOT / room).rglob("*.py")]
    named = {table for text in sources for table in TABLE.findall(text)}

    assert "network" in named
    assert named <= set(ConfigForm.model_fields)


def test_every_kind_of_change_is_documented() -> None:
    """Rules name them."""
    kinds = re.findall(r"'(\w+_\w+)'", str(FORMS["rules"].model_fields["kinds"].annotation))

    assert kinds
    assert [kind for kind in kinds if f"`{kind}`" not in section("Rules")] == []


def test_every_reason_is_documented_and_no_other() -> None:
    """Whoever meets a word in a message finds it in docs/operations.md, with what to do."""
    operations = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    words = re.findall(r"^\| `(\w+)` \|", operations.partition("## Troubles")[2], flags=re.MULTILINE)

    assert sorted(words) == sorted([*Reason, *HealthReason, CRASHED])


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("reason", [*Reason, *HealthReason])
def test_a_mail_has_the_word_that_is_documented(reason: str, language: str) -> None:
    """Beside what it says in words, or as these: by it its reader finds what to do in docs/operations.md."""
    unreadable = replace(UNREADABLE, reason=str(reason))
    view = mail_view(unreadable, language=Language(language), timezone="UTC")

    said = " ".join(fact.value for fact in view.facts)
    assert reason in said or reason.replace("_", " ") in said


@pytest.mark.parametrize("words", commands())
def test_every_command_and_option_is_documented(words: str) -> None:
    """In the table of docs/configuration.md with its own options, and in the README."""
    (row,) = (line for line in section("Commands").splitlines() if re.match(rf"\| `keyfigures {words}[ `]", line))
    first, _, second = words.partition(" ")

    assert [option for option in commands()[words] if option not in row] in ([], ["--json"])
    assert f"`keyfigures {first}" in README
    assert second in README


def test_the_environment_is_documented() -> None:
    """Every variable that is read."""
    for variable in (VARIABLE, "KEYFIGURES_DEBUG", "NO_COLOR", "COLUMNS"):
        assert f"| `{variable}` |" in CONFIGURATION


def test_there_are_examples() -> None:
    """The pattern that finds them finds them."""
    assert len(EXAMPLES) >= 6


@pytest.mark.parametrize(("path", "text"), EXAMPLES, ids=[f"{path.name}-{n}" for n, (path, _) in enumerate(EXAMPLES)])
def test_every_toml_example_is_a_configuration(path: Path, text: str) -> None:
    """It parses, and the form of the configuration takes it."""
    ConfigForm.model_validate(tomllib.loads(text))


def test_the_template_s_examples_are_right_too() -> None:
    """With every commented setting switched on, the fresh configuration is still one."""
    switched_on = re.sub(r"^# (?=[\[\w][\w.\"\[\]]*( =|\]))", "", template(), flags=re.MULTILINE)
    document = tomllib.loads(switched_on)

    form = ConfigForm.model_validate(document)
    assert len(form.channels) == 2
    assert form.rules
    assert form.hosts
    assert form.contact
    assert form.network.allow


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(path: Path) -> None:
    """To a file of the project, and to a heading that stands there."""
    for target in re.findall(r"\]\((?!https?://)([^)]+)\)", path.read_text(encoding="utf-8")):
        file, _, anchor = target.partition("#")
        led_to = path.parent / file if file else path
        assert led_to.exists(), target
        assert not anchor or anchor in anchors_of(led_to), target


def test_the_readme_shows_the_demo() -> None:
    """Its transcript has the demo's steps: two checks, the difference, both alerts, and what to type next."""
    transcript = README.partition("```text\n")[2].partition("```")[0]

    assert transcript.count("$ keyfigures check") == 2
    assert transcript.count("$ keyfigures diff previous latest") == 1
    assert "The mailbox of office@example.org received:" in transcript
    assert "(signature verified)" in transcript
    assert "keyfigures init" in transcript


def test_the_two_commands_exist() -> None:
    """`make demo` and `make test` are what the README promises."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    for target in re.findall(r"^make (\w+)", README, flags=re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, flags=re.MULTILINE), target
