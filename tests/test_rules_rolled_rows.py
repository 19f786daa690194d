"""Rules about rows of years that rolled on: heard as people are told them, live and in a replay."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from command_line import Shell
from live_site import Site
from watched_site import PATH, configure

from monitor.config.file import load_config
from monitor.demo.sinks import HookReceiver
from monitor.once import check_pages

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PAGE = """<!doctype html><html lang="en"><title>Key figures</title><main><h1>Key figures</h1>{}
<ul><li>45 laboratories</li><li>17 schools</li><li>39 countries</li></ul></main></html>"""
CHANNEL = """[[channels]]
name = "hook"
kind = "webhook"
url = "{url}"
secret = "file:webhook.secret"
[[rules]]
name = "ours"
severity = "critical"
{rule}"""


class Checked:
    """A page on 127.0.0.1 that is checked each time it says something, under one rule."""

    def __init__(self, shell: Shell, site: Site, receiver: HookReceiver) -> None:
        self._shell, self._site, self._receiver = shell, site, receiver
        shell.write("webhook.secret", SECRET).chmod(0o600)

    def under(self, rule: str) -> None:
        """Sets the rule."""
        hook = CHANNEL.format(url=self._receiver.url, rule=rule)
        path = configure(self._shell.folder, self._site, hook)
        allowed = f'allow = ["{self._site.authority}"'
        path.write_text(path.read_text().replace(allowed, f'{allowed}, "127.0.0.1"'))

    def __call__(self, years: Sequence[object], *rows: tuple[str, Sequence[object]]) -> list[dict[str, Any]]:
        """What the receiver got because of one check of a page with one table."""
        before = len(self._receiver.received)
        head = "".join(f"<th>{year}</th>" for year in years)
        body = "".join(f"<tr><th>{name}</th>{''.join(f'<td>{n}</td>' for n in row)}</tr>" for name, row in rows)
        self._site.publish(PATH, PAGE.format(f"<table><tr><th></th>{head}</tr>{body}</table>").encode())
        config = load_config(self._shell.folder / "config.toml")
        asyncio.run(check_pages(config, on_report=lambda _: None))
        return [hook.document for hook in self._receiver.received[before:]]

    def replayed(self) -> list[str]:
        """What `rules test` says that the receiver would have got, without the moments."""
        return [line.partition("→ hook: ")[2] for line in self._shell("rules", "test").out.splitlines()[:-1]]


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Checked]:
    with Site() as site, HookReceiver(SECRET) as receiver:
        yield Checked(Shell(tmp_path, capsys, monkeypatch), site, receiver)


TAUGHT, RESEARCH = "Postgraduate taught", "Postgraduate research"
KEY = "postgraduate-taught-2024-2025"
THEN, NOW = ("2023/24", "2024/25", "2025/26"), ("2024/25", "2025/26", "2026/27")
FALL = "~ Postgraduate taught: 7356 (2025/26) → 6100 (2026/27) (−1,256, −17.1%, 6800 (2023/24) no longer shown)"


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        pytest.param('labels = ["*taught*"]\nfalls_by = "5%"', "fell by 17.1% (rule: at least 5%)", id="falls_by"),
        pytest.param("falls_by = 1000", "fell by 1,256 (rule: at least 1,000)", id="an amount"),
        pytest.param('changes_by = "10%"', "fell by 17.1% (rule: at least 10%)", id="changes_by"),
        pytest.param("crosses = 7000", "crossed 7,000 downwards", id="crosses"),
        pytest.param("new_min = true", "lowest value so far (before: 6,800)", id="new_min"),
        pytest.param('labels = ["*taught*"]\nkinds = ["figure_changed"]', "", id="its kind"),
        pytest.param(f'keys = ["{KEY}"]\nfalls_by = 500', "fell by 1,256 (rule: at least 500)", id="a key of the row"),
        pytest.param('labels = ["*2025/26"]\nfalls_by = 500', "fell by 1,256 (rule: at least 500)", id="the old label"),
    ],
)
def test_a_rule_hears_the_step_that_people_are_told(check: Checked, rule: str, why: str) -> None:
    """From the row's newest number to the one that came; the row beside it, which hardly moved, is not heard."""
    check.under(rule)
    check(THEN, (TAUGHT, (6_800, 7_100, 7_356)), (RESEARCH, (2_100, 2_150, 2_160)))

    (heard,) = check(NOW, (TAUGHT, (7_100, 7_356, 6_100)), (RESEARCH, (2_150, 2_160, 2_170)))
    assert heard["severity"] == "critical"
    assert [(each["new"]["value"], each["follows"]["value"]) for each in heard["changes"]] == [("6100", "7356")]
    assert check.replayed() == [f"[critical] {FALL} (ours{': ' if why else ''}{why})"]


@pytest.mark.parametrize(
    "rule", ['rises_by = "5%"', "new_max = true", 'falls_by = "20%"', 'kinds = ["figure_removed"]']
)
def test_a_rule_that_asks_for_another_step_is_silent(check: Checked, rule: str) -> None:
    """A row that fell has neither risen nor fallen further; a rule for what is removed hears that alone."""
    check.under(rule)
    check(THEN, (TAUGHT, (6_800, 7_100, 7_356)), (RESEARCH, (2_100, 2_150, 2_160)))

    heard = check(NOW, (TAUGHT, (7_100, 7_356, 6_100)), (RESEARCH, (2_150, 2_160, 2_155)))
    assert {change["kind"] for each in heard for change in each["changes"]} <= {"figure_removed"}
    assert not any(line.startswith("[critical] ~") for line in check.replayed())


def test_the_record_of_a_row_is_that_of_all_its_years(check: Checked) -> None:
    """Also of those that left: a number under last year's alone is no lowest one ever."""
    check.under("new_min = true")
    check((2020, 2021), ("Students", (5_000, 7_000)))
    check((2021, 2022), ("Students", (7_000, 7_500)))

    assert check((2022, 2023), ("Students", (7_500, 6_100))) == []
    (heard,) = check((2023, 2024), ("Students", (6_100, 4_900)))
    assert [each["new"]["value"] for each in heard["changes"]] == ["4900"]
    assert [line.partition("(ours: ")[2] for line in check.replayed()] == ["lowest value so far (before: 5,000))"]


@pytest.mark.parametrize("rule", ["new_min = true", 'keys = ["ug-students-2021"]\nfalls_by = 100'])
def test_a_row_under_another_name_has_the_past_of_the_one_that_it_was(check: Checked, rule: str) -> None:
    """Its numbers and their keys: a fall to what it never was is heard, one to what it was once is no record."""
    check.under(rule)
    staff = ("Staff", (90, 95, 97, 99))
    check((2021, 2022), ("UG students", (1_100, 1_200)), ("Staff", staff[1][:2]))
    assert check((2022, 2023), ("Undergraduates", (1_200, 1_150)), ("Staff", staff[1][1:3])) == []

    (heard,) = check((2023, 2024), ("Undergraduates", (1_150, 1_040)), ("Staff", staff[1][2:]))
    assert [each["new"]["value"] for each in heard["changes"]] == ["1040"]


def test_rows_that_share_a_name_have_records_of_their_own(check: Checked) -> None:
    """By their order: what is many below staff is few below students."""
    check.under('labels = ["*women*"]\nnew_min = true')
    women = "of which women"
    check(
        (2022, 2023),
        ("Students", (21_500, 22_700)),
        (women, (9_500, 9_600)),
        ("Staff", (2_150, 2_270)),
        (women, (990, 1_010)),
    )

    (heard,) = check(
        (2023, 2024),
        ("Students", (22_700, 22_500)),
        (women, (9_600, 9_100)),
        ("Staff", (2_270, 2_250)),
        (women, (1_010, 1_000)),
    )
    assert [each["new"]["value"] for each in heard["changes"]] == ["9100"]
