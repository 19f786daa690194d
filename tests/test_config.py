"""The configuration: what it means, and one line for each thing that is wrong with it."""

import json
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest

from alerts.settings import EmailSettings, Tls, WebhookSettings
from figures.kinds import Kind
from monitor.cli.init import schema_text, template
from monitor.config.errors import ConfigError
from monitor.config.file import load_config
from monitor.config.model import CheckConfig, Config
from monitor.config.schedule import Interval
from scraper.polite import host_of
from scraper.reading.pins.figure_pin import FigurePin

ROOT = Path(__file__).parent.parent
PAGE = '[[pages]]\nname = "one"\nurl = "https://www.example.org/one"\n'
MAIL = """
[[channels]]
name = "office"
kind = "email"
host = "smtp.example.org"
from = "a@example.org"
to = "b@example.org"
"""
HOOK = '[[channels]]\nname = "hook"\nkind = "webhook"\nurl = "https://hooks.example.org/x"\n'


def read(folder: Path, text: str) -> Config:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return load_config(path)


def problems(folder: Path, text: str) -> list[str]:
    with pytest.raises(ConfigError) as raised:
        read(folder, text)
    return raised.value.problems


def test_an_empty_file_is_a_configuration(tmp_path: Path) -> None:
    """Every setting has a default that works; the database stands beside the file."""
    config = read(tmp_path, "")

    assert config.database == str(tmp_path / "keyfigures.db")
    assert (config.language, config.timezone, config.pages) == ("en", "UTC", ())


def test_a_page_says_when_and_what_is_read(tmp_path: Path) -> None:
    """A page's own schedule goes before the default; its pins reach the reader."""
    text = (
        'schedule = "1d"\n'
        + PAGE
        + (
            'schedule = "6h"\nonly = ["main"]\nignore = [".ads"]\n'
            '[[pages.figures]]\nlabel = "élèves"\nkey = "students"\n'
            '[[pages]]\nname = "two"\nurl = "http://WWW.example.org:8080/two"\n'
        )
    )
    one, two = read(tmp_path, text).pages

    assert isinstance(one.schedule, Interval)
    assert (one.schedule.text, two.schedule.text) == ("6h", "1d")
    assert (one.pins.only, one.pins.ignore) == (("main",), (".ads",))
    assert one.pins.figures == (FigurePin(label="élèves", key="students"),)
    assert (one.host, two.host) == ("www.example.org", "www.example.org:8080")


def test_hosts_are_found_however_they_are_spelled(tmp_path: Path) -> None:
    """A host's manners are looked up by the page's host, its case and default port aside."""
    config = read(tmp_path, '[hosts."WWW.Example.org"]\nconnections = 4\npause_s = 0.5\nrobots = false\n' + PAGE)

    host = config.host(config.pages[0].host)
    assert (host.connections, host.pause_s, host.robots) == (4, 0.5, False)
    assert config.host("elsewhere.example.org").connections == 1


@pytest.mark.parametrize(
    ("key", "url"),
    [
        ("Écoles.example", "https://écoles.example/figures"),
        ("écoles.example:8080", "http://xn--coles-9ra.example:8080/figures"),
        ("www.example.org:443", "https://www.example.org/"),
        ("www.example.org", "http://www.example.org.:80/"),
        ("[::1]:8000", "http://[::1]:8000/"),
    ],
)
def test_one_host_has_one_name(tmp_path: Path, key: str, url: str) -> None:
    """A host's manners, its lanes and its turns go by the name that is dialled, however the file spells it."""
    config = read(tmp_path, f'[hosts."{key}"]\nconnections = 4\n[[pages]]\nname = "x"\nurl = "{url}"')

    assert config.host(host_of(url)).connections == 4
    assert config.pages[0].host == host_of(url)


def test_channels_and_rules_are_those_of_alerts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Channels come out ready to be opened, with their secrets; rules name pages, kinds and channels."""
    monkeypatch.setenv("SMTP_PASSWORD", "pässword")
    (tmp_path / "hook.secret").write_text("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n")
    (tmp_path / "hook.secret").chmod(0o600)
    text = (
        'timezone = "Europe/Paris"\nlanguage = "fr"\n'
        + PAGE
        + MAIL
        + 'username = "u"\npassword = "env:SMTP_PASSWORD"\ntls = "implicit"\n'
        + HOOK
        + 'secret = "file:hook.secret"\n'
        + '[[rules]]\npages = ["one"]\nkinds = ["news_added"]\nchannels = ["hook"]\n'
    )
    config = read(tmp_path, text)

    mail, hook = config.channel_settings
    assert isinstance(mail, EmailSettings)
    assert (mail.port, mail.tls, mail.password, mail.recipients) == (465, Tls.IMPLICIT, "pässword", ("b@example.org",))
    assert (mail.language, mail.timezone) == ("fr", "Europe/Paris")
    assert isinstance(hook, WebhookSettings)
    assert len(hook.secrets[0]) == 24
    (rule,) = config.alert_rules
    assert (rule.pages, rule.kinds, rule.channels) == ({"one"}, {Kind.NEWS_ADDED}, {"hook"})
    assert config.warnings == ()
    assert "pässword" not in repr(config)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (PAGE + 'schedule = "61 * * * *"', 'pages[0].schedule: "61 * * * *": minute 61 is not in 0-59'),
        ('schedule = "6 hours"', 'schedule: "6 hours": neither a cron expression ("30 6 * * 1-5") nor an interval'),
        (PAGE + 'scedule = "6h"', 'pages[0].scedule: unknown key; did you mean "schedule"?'),
        ("colour = 1", "colour: unknown key; known are database, contact, timezone, language, schedule"),
        ('[hosts."a.example"]\npause = 1', 'hosts."a.example".pause: unknown key; did you mean "pause_s"?'),
        ("[network]\nalow = []", 'network.alow: unknown key; did you mean "allow"?'),
        (PAGE + "[[pages.figures]]\nlabel = 'x'\nkee = 1", 'pages[0].figures[0].kee: unknown key; did you mean "key"?'),
        (MAIL + 'form = "x"', 'channels[0].form: unknown key; did you mean "from"?'),
        ('[[pages]]\nname = "x"', "pages[0].url: is missing"),
        (PAGE + "schedule = 6", "pages[0].schedule: must be text, not a number"),
        ("pages = 3", "pages: must be a list, not a number"),
        ("network = []", "network: must be a table, not a list"),
        ('[hosts."a.example"]\nrobots = "no"', 'hosts."a.example".robots: must be true or false, not text'),
        ('[hosts."a.example"]\nconnections = 0', 'hosts."a.example".connections: 0: '),
        ('[hosts."https://a.example/"]', 'hosts."https://a.example/": not a host'),
        (PAGE + PAGE, 'pages[1].name: "one": pages[0] has this name'),
        (MAIL + MAIL, 'channels[1].name: "office": channels[0] has this name'),
        ('[[pages]]\nname = "latest"\nurl = "https://a.example/"', 'pages[0].name: "latest": this would be read as'),
        ('[[pages]]\nname = "-x"\nurl = "https://a.example/"', 'pages[0].name: "-x": a name that begins with "-"'),
        ('[[pages]]\nname = "x"\nurl = "ftp://a.example/"', 'pages[0].url: "ftp://a.example/": not an http'),
        ('[[pages]]\nname = "x"\nurl = "https://u:p@a.example/"', "pages[0].url: an address holds no user name"),
        (
            '[[pages]]\nname = "x"\nurl = "https://a.example:99999/"',
            "pages[0].url: 'https://a.example:99999/' is no address; look",
        ),
        ('[[pages]]\nname = "x"\nurl = "https:///x"', "pages[0].url: 'https:///x' names no host"),
        ('timezone = "Europe/Pariss"', 'timezone: "Europe/Pariss": no such time zone; did you mean "Europe/Paris"?'),
        ('timezone = "../../etc/passwd"', 'timezone: "../../etc/passwd": no such time zone; write it as'),
        ('language = "de"', 'language: "de": not one of "en", "fr"'),
        (f"language = 0x{'f' * 5000}", "language: a whole number without end; TOML has those of 64 bits"),
        (MAIL + f"port = 0x{'f' * 5000}", "channels[0].port: a whole number without end"),
        ('contact = "me (x)"', "contact: contact 'me (x)' must be printable ASCII without parentheses"),
        ('[network]\nallow = ["10.0.0.0/99"]', 'network.allow[0]: "10.0.0.0/99" is no address, network or host name'),
        ('[[channels]]\nname = "x"', 'channels[0].kind: is missing; "email" or "webhook"'),
        ('[[channels]]\nname = "x"\nkind = "mail"', 'channels[0].kind: "mail": not one of "email", "webhook"'),
        (
            MAIL + 'tls = "startls"',
            'channels[0].tls: "startls": not one of "implicit", "starttls", "none"; did you mean',
        ),
        (MAIL + 'tls = "none"', 'channels[0].tls: "none" is for a server on this machine'),
        (MAIL + 'username = "u"', "channels[0].password: a username needs a password"),
        (MAIL.replace("b@example.org", "nobody"), "channels[0].to: 'nobody' is no e-mail address"),
        (MAIL + 'password = "hunter2"', 'channels[0].password: not a reference to a secret; write "env:NAME"'),
        (MAIL + 'username = "u"\npassword = "env:NOT_SET"', 'channels[0].password: "env:NOT_SET": the environment var'),
        (HOOK + 'secret = "file:none"', 'channels[0].secret: "file:none": there is no file /'),
        (HOOK + 'secret = ["file:."]', 'channels[0].secret: "file:.": /'),
        (PAGE + 'only = ["main >"]', 'pages[0].only[0]: "main >": not a CSS selector; write it as "main .figures"'),
        (PAGE + 'ignore = ["//div"]', 'pages[0].ignore[0]: "//div": not a CSS selector'),
        (PAGE + 'figures = "x"', "pages[0].figures: must be a list, not text; write [[pages.figures]]"),
        (PAGE + 'only = "x"', "pages[0].only: must be a list, not text; write it in brackets"),
        (PAGE + "to = []", "pages[0].to: is empty; name at least one"),
        (MAIL.replace("smtp.example.org", "smtp://x"), 'channels[0].host: "smtp://x" is not a host name; write it as'),
        ("[hosts.www.example.org]", "hosts.www.example: unknown key; a host stands in quotes, as in [hosts."),
        ('[hosts."a.example"]\npause_s = nan', 'hosts."a.example".pause_s: nan: must be at most 3600'),
        ('[hosts."a.example"]\nconnections = 1.5', 'hosts."a.example".connections: must be a whole number, not one'),
        ('contact = "https://u:p@x.org/"', "contact: an address holds no user name or password; take them out"),
        ("[network]\ntimeout_s = 1234567.5", "network.timeout_s: 1234567.5: must be at most 240"),
        ('contact = "office"', 'contact: "office": leads to nobody; write "mailto:you@example.org"'),
        ('contact = "mailto:"', 'contact: "mailto:": leads to nobody'),
        ('timezone = "paris"', 'timezone: "paris": no such time zone; did you mean "Europe/Paris"?'),
        (
            '[network]\nallow = ["10.1.0.0/8"]',
            'network.allow[0]: "10.1.0.0/8" is no address, network or host name; did',
        ),
        (HOOK + "[[rules]]\nkinds = []", "rules[0].kinds: is empty; name at least one"),
        (HOOK + '[[rules]]\npages = ["x"]', 'rules[0].pages[0]: "x": there is none to name'),
        (
            '[[channels]]\nkind = "email"\nhost = "h"\nfrom = "a@b.c"\nto = ["a@b.c"]',
            "channels[0].name: is missing (what",
        ),
        (PAGE + '[[rules]]\npages = ["oen"]', 'rules[0].pages[0]: "oen": not one of "one"; did you mean "one"?'),
        (HOOK + '[[rules]]\nchannels = ["x"]', 'rules[0].channels[0]: "x": not one of "hook"'),
        ('[[rules]]\nkinds = ["figure_change"]', 'rules[0].kinds[0]: "figure_change": not one of "figure_changed"'),
    ],
)
def test_each_mistake_is_one_line_that_begins_with_its_key(tmp_path: Path, text: str, line: str) -> None:
    """A key's path, what is wrong with it, and where possible what was meant; nothing else is said."""
    (found,) = problems(tmp_path, text)

    assert found.startswith(line)
    assert "\n" not in found


def test_all_mistakes_are_said_at_once(tmp_path: Path) -> None:
    """A file with several mistakes is mended in one go."""
    text = 'language = "xx"\n' + PAGE + 'schedule = "* * * *"\n' + '[[rules]]\nkinds = ["x"]\n'

    assert [line.partition(":")[0] for line in problems(tmp_path, text)] == [
        "language",
        "pages[0].schedule",
        "rules[0].kinds[0]",
    ]


def test_names_that_lead_nowhere_are_said_beside_other_mistakes(tmp_path: Path) -> None:
    """A rule's page and channel are looked up whatever else is wrong; a name that is itself wrong accuses no rule."""
    rule = '[[rules]]\nfalls_by = "abc"\npages = ["oen"]\nchannels = ["hok"]\nsame_as = "two"\n'
    twice = PAGE + HOOK + PAGE

    assert [line.partition(":")[0] for line in problems(tmp_path, twice + rule)] == [
        "rules[0].falls_by",
        "pages[1].name",
        "rules[0].pages[0]",
        "rules[0].channels[0]",
        "rules[0].same_as",
    ]
    nameless = PAGE.replace("name =", "nmae =")
    assert not [line for line in problems(tmp_path, nameless + rule) if line.startswith("rules[0].pages")]


def test_an_inline_secret_is_not_repeated(tmp_path: Path) -> None:
    """What was written in place of a reference may be the secret itself: no message shows it."""
    for secret in ("hunter2", "env:hunter 2", "whsec_hunter2"):
        (line,) = problems(tmp_path, MAIL + f'username = "u"\npassword = "{secret}"')
        assert "hunter" not in line


def test_a_wrong_webhook_secret_is_not_repeated(tmp_path: Path) -> None:
    """A secret file that holds no Standard Webhooks key is refused by name only."""
    (tmp_path / "s").write_text("hunter2")

    (line,) = problems(tmp_path, HOOK + 'secret = "file:s"')

    assert line.startswith('channels[0].secret: a webhook secret begins with "whsec_"')


def test_a_secret_that_everybody_can_read_is_a_warning(tmp_path: Path) -> None:
    """It works, and is said."""
    (tmp_path / "s").write_text("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    (tmp_path / "s").chmod(0o644)

    (warning,) = read(tmp_path, HOOK + 'secret = "file:s"').warnings

    assert warning.startswith('channels[0].secret: "file:s": other users can read it; run `chmod 600')


def test_without_secrets_none_is_looked_up(tmp_path: Path) -> None:
    """Commands that send nothing work for somebody who cannot read the daemon's secrets."""
    path = tmp_path / "config.toml"
    path.write_text(HOOK + 'secret = "file:none"')

    assert load_config(path, with_secrets=False).channel_settings == ()


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (b"a = \n", 'line 1, column 5: a value is missing behind "="; write one'),
        (b'a = "x"\nb', "line 2, column 2: a key without a value; write key = value"),
        (b'# \xe9t\xe9\na = "x"\n', "line 1 is not UTF-8"),
        (b"a = " + b"[" * 5000, "not a configuration: nested too deeply"),
    ],
)
def test_what_is_no_toml_is_refused_with_its_place(tmp_path: Path, body: bytes, line: str) -> None:
    """Line and column of what cannot be read."""
    path = tmp_path / "config.toml"
    path.write_bytes(body)

    with pytest.raises(ConfigError) as raised:
        load_config(path)

    assert raised.value.problems[0].startswith(line)


def test_a_byte_order_mark_does_not_matter(tmp_path: Path) -> None:
    """Windows editors write one."""
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbf" + b'language = "fr"\n')

    assert load_config(path).language == "fr"


def test_a_missing_file_says_how_to_get_one(tmp_path: Path) -> None:
    """The hint names the command."""
    with pytest.raises(ConfigError) as raised:
        load_config(tmp_path / "config.toml")

    assert raised.value.problems == ["there is no such file"]
    assert raised.value.hint == "`keyfigures init` writes one"


def test_a_folder_is_no_configuration(tmp_path: Path) -> None:
    """The usual slip of a path that stops too early."""
    with pytest.raises(ConfigError, match="this is a folder"):
        load_config(tmp_path)


def test_the_root_file_is_what_init_writes() -> None:
    """One text: the repository's own configuration and the template."""
    assert (ROOT / "config.toml").read_text(encoding="utf-8") == template()
    assert load_config(ROOT / "config.toml").page("telecom-paris") is not None


def test_the_schema_in_the_repository_is_current() -> None:
    """`keyfigures config schema > config.schema.json` after a change of the form."""
    assert (ROOT / "config.schema.json").read_text(encoding="utf-8") == schema_text()


def test_the_schema_takes_what_the_reader_takes(tmp_path: Path) -> None:
    """An editor that follows the schema marks neither a right file as wrong nor an unknown key as right."""
    validator = jsonschema.Draft202012Validator(json.loads(schema_text()))
    document = {
        "pages": [{"name": "x", "url": "https://a.example/", "schedule": "6h"}],
        "channels": [{"name": "m", "kind": "email", "host": "h", "from": "a@b.c", "to": ["a@b.c"]}],
    }

    assert list(validator.iter_errors(document)) == []
    assert list(validator.iter_errors(document | {"colour": 1}))


def test_a_page_is_checked_as_it_says_and_else_as_all_are(tmp_path: Path) -> None:
    """A page's own table goes before the general one, key by key."""
    text = (
        '[checks]\nfailures_before_alert = 5\nconfirm_after = "2h"\n'
        + PAGE
        + 'checks = { confirm_after = "5m", share_at_once = 1 }\n'
        + PAGE.replace("one", "two")
    )

    one, two = read(tmp_path, text).pages

    assert one.checks == CheckConfig(
        failures_before_alert=5, confirm_after=timedelta(minutes=5), share_at_once=Decimal(1)
    )
    assert two.checks == CheckConfig(failures_before_alert=5, confirm_after=timedelta(hours=2))
    assert read(tmp_path, PAGE).pages[0].checks == CheckConfig()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("failures_before_alert = 0", "failures_before_alert: 0: must be at least 1"),
        ('confirm_after = "soon"', 'confirm_after: "soon": not how long to wait; write it as "10m", "1h" or "1d"'),
        ('confirm_after = "0m"', 'confirm_after: "0m": not how long to wait; write it as "10m", "1h" or "1d"'),
        ("implausible_factor = 1", 'implausible_factor: "1": not more than 1; every change would be doubtful'),
        ("share_at_once = 1.5", 'share_at_once: "1.5": not a share; write 0.5 for half, 1 for all'),
        ("unconditional = 10", 'unconditional: unknown key; did you mean "unconditional_every"?'),
    ],
)
def test_what_is_wrong_about_checks_is_said_with_its_path(tmp_path: Path, line: str, said: str) -> None:
    """In the general table and in a page's own."""
    assert problems(tmp_path, f"[checks]\n{line}\n") == [f"checks.{said}"]
    assert problems(tmp_path, f"{PAGE}[pages.checks]\n{line}\n") == [f"pages[0].checks.{said}"]


ODD = [
    ("htps://hooks.example.org/hunter2", "is no http or https address"),
    ("https:///hunter2", "names no host"),
    ("https://hooks.example.org:hunter2/", "is no address that can be read"),
    ("https://xn--hunter2-é/", "is no address that can be read"),
    ("https://hooks.example.org\\hunter2", "has a backslash, which programs read in different ways"),
    ("https://user:hunter2@hooks.example.org/", "holds a user name or password"),
    ("https://hooks.example.org:99999/hunter2", "has a port outside 1-65535"),
    ("https://hooks.example.org/hunter2" + "2" * 9000, "has 9033 characters; at most 8192 are read"),
]


@pytest.mark.parametrize(("url", "fault"), ODD)
@pytest.mark.parametrize("table", ['[[channels]]\nname = "hook"\nkind = "webhook"\n', "[heartbeat]\n"])
def test_a_receiver_s_odd_address_is_refused_and_not_repeated(tmp_path: Path, table: str, url: str, fault: str) -> None:
    """It may be the receiver's only secret, looked up or written down: the line says what is wrong without it."""
    (tmp_path / "address").write_text(url, encoding="utf-8")
    where = "heartbeat.url" if "heartbeat" in table else "channels[0].url"

    assert problems(tmp_path, f'{table}url = "file:address"') == [f'{where}: what "file:address" stands for {fault}']
    (written,) = problems(tmp_path, f"{table}url = {json.dumps(url, ensure_ascii=False)}")
    assert written.startswith(f"{where}: ")
    assert "hunter2" not in written
