"""How a configured page is asked for: headers, cookies, a login, a proxy, time-outs, a certificate that is waived."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import BEFORE, CONFIG, PATH

from monitor.config.errors import ConfigError
from monitor.config.file import load_config
from monitor.config.model import Config
from monitor.fingerprint import fingerprint
from monitor.requests import limits_of, request_for

PAGE = '[[pages]]\nname = "one"\nurl = "https://www.example.org/one"\n'
LOGIN = 'auth = { username = "reader", password = "env:PAGE_PASSWORD" }'


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("PAGE_PASSWORD", "hunter2")
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        site.publish(PATH, BEFORE)
        yield site


def configure(shell: Shell, site: Site, *settings: str, url: str | None = None) -> None:
    """A configuration whose one page has these settings."""
    text = CONFIG.format(database="keyfigures.db", authority=site.authority, url=url or site.url(PATH))
    shell.write("config.toml", "\n".join((text, *settings)))


def read(folder: Path, text: str, *, with_secrets: bool = True) -> Config:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return load_config(path, with_secrets=with_secrets)


def test_a_page_is_asked_for_as_its_owner_says(shell: Shell, site: Site) -> None:
    """Headers, cookies and the login go with the page, and not with the host's robots.txt."""
    configure(
        shell, site, LOGIN, 'headers = { Accept = "text/html", X-Key = "env:PAGE_PASSWORD" }', 'cookies = { a = "1" }'
    )

    assert shell("check").code == 0

    (robots,), (page,) = site.pages_asked("/robots.txt"), site.pages_asked(PATH)
    assert page.headers["authorization"] == "Basic " + base64.b64encode(b"reader:hunter2").decode()
    assert (page.headers["accept"], page.headers["x-key"], page.headers["cookie"]) == ("text/html", "hunter2", "a=1")
    assert not {"authorization", "x-key", "cookie"} & robots.headers.keys()


def test_extract_asks_for_a_configured_page_likewise(shell: Shell, site: Site) -> None:
    """Its address is enough; another address of the host is asked for as any reader does."""
    configure(shell, site, 'auth = { token = "env:PAGE_PASSWORD" }')
    site.publish("/other", BEFORE)

    assert shell("extract", site.url(PATH)).code == 0
    assert shell("extract", site.url("/other")).code == 0

    assert site.pages_asked(PATH)[0].headers["authorization"] == "Bearer hunter2"
    assert "authorization" not in site.pages_asked("/other")[0].headers


def test_extract_needs_the_secrets_of_its_page_only(shell: Shell, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another page's missing secret is no obstacle; its own is said in one line, before anything is fetched."""
    configure(shell, site, LOGIN)
    monkeypatch.delenv("PAGE_PASSWORD")
    site.publish("/other", BEFORE)

    assert shell("extract", site.url("/other")).code == 0
    refused = shell("extract", site.url(PATH))

    assert refused.code == 2
    assert refused.err == (
        'keyfigures: config.toml: pages[0].auth.password: "env:PAGE_PASSWORD": '
        "the environment variable PAGE_PASSWORD is not set; set it where keyfigures is run (line 12)\n"
    )
    assert site.pages_asked(PATH) == []
    assert shell("status").code == 0


def test_pages_and_robots_go_through_the_proxy(shell: Shell, site: Site) -> None:
    """One proxy for all pages, also for a page that is only looked at or added; a page may do without."""
    url = "http://93.184.215.14/figures"
    site.publish(url, BEFORE)
    text = (
        f'[network]\nproxy = "http://{site.authority}"\nallow = ["{site.authority}"]\n'
        f'[hosts."93.184.215.14"]\npause_s = 0.0\n'
        f'[[pages]]\nname = "far"\nurl = "{url}"\n'
        f'[[pages]]\nname = "near"\nurl = "{site.url(PATH)}"\nproxy = "none"\n'
        f'[hosts."{site.authority}"]\npause_s = 0.0\n'
    )
    shell.write("config.toml", text)

    assert shell("extract", url).code == 0
    assert shell("check").code == 0

    assert [visit.path for visit in site.visits if "93.184.215.14" in visit.path] == [
        "http://93.184.215.14/robots.txt",
        url,
    ] * 2
    assert len(site.pages_asked(PATH)) == 1


@pytest.mark.parametrize(
    "edit", ['headers = { Accept-Language = "de" }', 'cookies = { version = "b" }', LOGIN, "insecure = true"]
)
def test_page_that_is_asked_for_otherwise_is_fetched_whole(shell: Shell, site: Site, edit: str) -> None:
    """The validators of one way to ask say nothing of another; once asked, they are good again."""
    configure(shell, site)
    shell("check")
    configure(shell, site, edit)
    shell("check")
    shell("check")

    assert ["if-none-match" in visit.headers for visit in site.pages_asked(PATH)] == [False, False, True]


def test_who_may_not_read_secrets_sees_the_same_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What shapes a reading is the reference, with or without secrets at hand; a new secret is no new page."""
    shapes = []
    for secret in ("one", "two"):
        monkeypatch.setenv("PAGE_PASSWORD", secret)
        shapes += [fingerprint(read(tmp_path, PAGE + LOGIN, with_secrets=each).pages[0]) for each in (True, False)]

    assert len(set(shapes)) == 1
    assert shapes[0] != fingerprint(read(tmp_path, PAGE).pages[0])


def test_secrets_are_shown_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a configuration nor a request that is printed tells them."""
    monkeypatch.setenv("PAGE_PASSWORD", "hunter2")
    monkeypatch.setenv("PROXY", "http://me:hunter2@proxy.example:3128")
    text = PAGE + LOGIN + '\nheaders = { X-Key = "env:PAGE_PASSWORD" }\nproxy = "env:PROXY"'

    config = read(tmp_path, text)

    assert config.pages[0].access.proxy == "http://me:hunter2@proxy.example:3128"
    assert "hunter2" not in repr(config)
    assert "hunter2" not in repr(request_for(config.pages[0]))


def test_timeouts_are_the_owner_s(tmp_path: Path) -> None:
    """A page's own time-out goes before the general one."""
    config = read(tmp_path, "[network]\ntimeout_s = 30\nconnect_timeout_s = 3\n" + PAGE + "timeout_s = 5")

    limits = limits_of(config.network)
    own = limits.within(request_for(config.pages[0]).timeout_s)

    assert (limits.deadline_s, limits.connect_s) == (30, 3)
    assert (own.deadline_s, own.headers_s, own.connect_s) == (5, 5, 3)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('headers = { Host = "x" }', "pages[0].headers: Host is set by us"),
        ('headers = { content-length = "1" }', "pages[0].headers: content-length is set by us"),
        ('headers = { Connection = "close" }', "pages[0].headers: Connection is set by us"),
        ('headers = { Accept-Encoding = "gzip" }', "pages[0].headers: Accept-Encoding is set by us"),
        ('headers = { Transfer-Encoding = "chunked" }', "pages[0].headers: Transfer-Encoding is set by us"),
        ('headers = { If-None-Match = "*" }', "pages[0].headers: If-None-Match is set by us"),
        ('headers = { User-Agent = "curl" }', "pages[0].headers: we say who we are; `contact` adds"),
        ('headers = { Authorization = "hunter2" }', "pages[0].headers: Authorization holds credentials; use `auth`"),
        ('headers = { Cookie = "a=hunter2" }', "pages[0].headers: Cookie holds credentials; use `auth` and `cookies`"),
        ('headers = { "A b" = "x" }', "pages[0].headers: 'A b' is not a header name"),
        ('headers = { "A\\r\\nB" = "x" }', "pages[0].headers: 'A\\r\\nB' is not a header name"),
        ('headers = { A = "hunter2\\r\\nB: x" }', "pages[0].headers: the value of A holds a control character"),
        ('headers = { A = " hunter2" }', "pages[0].headers: the value of A holds a control character, or spaces"),
        ("headers = { A = 1 }", "pages[0].headers.A: must be text, not a number"),
        ('headers = ["A: x"]', "pages[0].headers: must be a table, not a list"),
        ('cookies = { a = "hunter2; b=2" }', "pages[0].cookies: cookie a holds a character"),
        ('cookies = { "a=b" = "1" }', "pages[0].cookies: 'a=b' is not a cookie name"),
        ('auth = "hunter2"', "pages[0].auth: must be a table, not text"),
        ('auth = { token = "hunter2" }', 'pages[0].auth.token: not a reference to a secret; write "env:NAME"'),
        ('auth = { username = "u", password = "hunter2" }', "pages[0].auth.password: not a reference to a secret"),
        ('auth = { username = "u" }', "pages[0].auth: give `username` and `password`, or `token`"),
        ('auth = { username = "u", token = "env:LINES" }', "pages[0].auth: is either `token`, or `username`"),
        ('auth = { username = "a:b", password = "env:LINES" }', "pages[0].auth.username: a user name holds no colon"),
        ('auth = { tokn = "env:X" }', 'pages[0].auth.tokn: unknown key; did you mean "token"?'),
        ('auth = { token = "env:LINES" }', "pages[0].auth.token: the token holds a space, a line end"),
        ('headers = { X-Key = "env:LINES" }', "pages[0].headers.X-Key: the value of X-Key holds a control character"),
        ('headers = { X-Key = "env:NOT_SET" }', 'pages[0].headers.X-Key: "env:NOT_SET": the environment variable'),
        ('cookies = { a = "env:LINES" }', "pages[0].cookies.a: cookie a holds a character"),
        ('proxy = "proxy.example"', "pages[0].proxy: not a proxy; write it as http://host:port"),
        ('proxy = "ftp://proxy.example"', "pages[0].proxy: not a proxy"),
        ('proxy = "http://proxy.example:99999"', "pages[0].proxy: not a proxy"),
        ('proxy = "http://u:hunter2@proxy.example"', "pages[0].proxy: a proxy's address with a password is a secret"),
        ('proxy = "env:LINES"', "pages[0].proxy: not a proxy"),
        ("timeout_s = 0", "pages[0].timeout_s: 0: "),
        ("timeout_s = 3600", "pages[0].timeout_s: 3600: "),
        ('insecure = "yes"', "pages[0].insecure: must be true or false, not text"),
    ],
)
def test_what_cannot_be_sent_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, line: str) -> None:
    """One line with the key's path, without the secret that may stand there, before anything is fetched."""
    monkeypatch.setenv("LINES", "hunter2\r\nX: y")

    with pytest.raises(ConfigError) as raised:
        read(tmp_path, PAGE + text)

    (found,) = raised.value.problems
    assert found.startswith(line)
    assert "hunter2" not in found


def test_status_and_doctor_warn_of_what_is_unusual(shell: Shell, site: Site) -> None:
    """A page whose certificate is not checked, and a host that asked to be left alone: in words and in JSON."""
    configure(shell, site, "insecure = true")
    site.publish(PATH, b"", status=429, headers=(("Retry-After", "7200"),))
    assert shell("check").code == 1

    status, doctor = shell("status"), shell("doctor")
    told, found = shell("status", "--json").json, shell("doctor", "--json").json["findings"]

    assert "telecom-paris is fetched without a check of its certificate (`insecure = true`)" in status.out
    assert f"{site.authority} asked to be left alone until " in status.out
    assert told["pages"][0]["insecure"] is True
    assert [host["host"] for host in told["hosts"]] == [site.authority]
    assert told["hosts"][0]["backoff_until"].endswith("Z")
    assert "page telecom-paris is fetched without a check of its certificate" in doctor.out
    assert {finding["about"] for finding in found if finding["state"] == "warning"} >= {"hosts", "configuration"}


def test_status_says_of_a_host_that_is_down_that_it_is(shell: Shell, site: Site) -> None:
    """A 503 that names a time is no host that is asked too often: not for its other pages either, and also later."""
    configure(shell, site, f'[[pages]]\nname = "other"\nurl = "{site.url("/other")}"')
    site.publish(PATH, b"", status=503, headers=(("Retry-After", "7200"),))
    site.publish("/other", b"<h1>Key figures</h1>")
    shell("check", "telecom-paris")
    left_alone = shell("check", "--json").json["pages"]

    status, doctor = shell("status").out, shell("doctor").out

    assert [(page["reason"], "answered 503, and is left" in page["detail"]) for page in left_alone] == [
        ("unavailable", True),
        ("unavailable", True),
    ]
    assert [host["status"] for host in shell("status", "--json").json["hosts"]] == [503]

    assert f"{site.authority} answered 503, and is left alone until " in status
    assert f"{site.authority} answered 503, and is left alone until " in doctor
    assert "asked to be left alone" not in status + doctor


@pytest.mark.parametrize(
    ("robots", "status", "code", "said"),
    [
        (b"", 403, 0, "/robots.txt is forbidden to us; it is fetched all the same"),
        (b"<html>welcome</html>", 200, 0, "/robots.txt is a web page; it is fetched all the same"),
        (b"User-agent: *\nDisallow: /\n", 200, 1, "; ask the site's owner"),
        (b"", 500, 1, "/robots.txt answered 500, which means keep out; ask the site's owner"),
        (b"", 404, 0, None),
    ],
)
def test_doctor_says_what_robots_txt_says(
    shell: Shell, site: Site, robots: bytes, status: int, code: int, said: str | None
) -> None:
    """From what the host said last: what keeps the page out, and what its webmaster might look into."""
    configure(shell, site)
    site.publish("/robots.txt", robots, status=status)
    assert shell("check").code == code

    warnings = [line for line in shell("doctor").out.splitlines() if "page telecom-paris: " in line]

    assert len(site.pages_asked("/robots.txt")) == 1
    assert [said in line for line in warnings] == ([True] if said else [])


def test_no_certificate_check_is_off_for_all_pages(tmp_path: Path) -> None:
    """`insecure` is a page's setting, and neither the network's nor a host's."""
    for text in ("insecure = true", "[network]\ninsecure = true", '[hosts."a.example"]\ninsecure = true'):
        with pytest.raises(ConfigError, match="unknown key"):
            read(tmp_path, text)


def test_what_looks_like_a_secret_is_a_warning(tmp_path: Path) -> None:
    """It works, and its owner is told where secrets go."""
    text = PAGE + 'headers = { X-Api-Key = "abc", Accept-Language = "fr" }\ncookies = { session = "abc" }'

    assert [warning.partition(": if this is a secret")[0] for warning in read(tmp_path, text).warnings] == [
        "pages[0].headers.X-Api-Key",
        "pages[0].cookies.session",
    ]
