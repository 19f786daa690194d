"""The rules of config.toml: what each key means, and one line for each thing that is wrong."""

from datetime import time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from alerts.rules.limit import Limit
from alerts.rules.model import Drift, Rule, SameAs, Severity, UnchangedFor, YearsBehind
from alerts.rules.selection import selects
from figures.kinds import Kind
from figures.record import Figure, Quantity
from monitor.config.errors import ConfigError
from monitor.config.file import load_config

PAGES = "".join(f'[[pages]]\nname = "{n}"\nurl = "https://www.example.org/{n}"\n' for n in ("fr", "en"))
HOOK = '[[channels]]\nname = "hook"\nkind = "webhook"\nurl = "https://hooks.example.org/x"\n'


def rules(folder: Path, *tables: str, before: str = "") -> tuple[Rule, ...]:
    path = folder / "config.toml"
    text = before + PAGES + HOOK + "".join(f"[[rules]]\n{table}\n" for table in tables)
    path.write_text(text, encoding="utf-8")
    return load_config(path).alert_rules


def test_every_key_reaches_the_rule(tmp_path: Path) -> None:
    """Selection, conditions, severity and quiet hours; a number may be written bare or as text."""
    text = """
name = "students"
pages = ["fr"]
kinds = ["figure_changed"]
labels = "*étudiants*"
sections = ["En bref", "Chiffres*"]
keys = ["students"]
above = 0
below = "2500.5"
crosses = 1000
rises_by = "5%"
new_max = true
severity = "critical"
quiet_hours = "22:00-7:00"
channels = ["hook"]
"""
    (rule,) = rules(tmp_path, text, before='timezone = "Europe/Paris"\n')
    asked = rule.conditions

    assert (rule.pages, rule.kinds, rule.channels) == ({"fr"}, {Kind.FIGURE_CHANGED}, {"hook"})
    assert (asked.above, asked.below, asked.crosses) == (Decimal(0), Decimal("2500.5"), Decimal(1000))
    assert (asked.rises_by, asked.new_max, asked.new_min) == (Limit(Decimal(5), is_percent=True), True, False)
    assert (rule.severity, rule.name, rule.identity) == (Severity.CRITICAL, "students", "students")
    assert rule.quiet is not None
    assert (rule.quiet.start, rule.quiet.end, rule.quiet.timezone) == (time(22), time(7), "Europe/Paris")
    figure = Figure(quantity=Quantity(value=None), label="Étudiants", section="EN BREF", raw="?")
    assert selects(rule.selection, figure, "students")


def test_rules_about_how_things_stand(tmp_path: Path) -> None:
    """Each of the four is a rule of its own kind, and tells no change."""
    found = rules(
        tmp_path,
        'unchanged_for = "400d"',
        "years_behind = 0",
        'drift = "20%"',
        'pages = ["fr"]\nsame_as = "en"\npairs = { etudiants = "students" }',
    )
    assert [rule.standing for rule in found] == [
        UnchangedFor(timedelta(days=400)),
        YearsBehind(0),
        Drift(Limit(Decimal(20), is_percent=True)),
        SameAs("en", {"etudiants": "students"}),
    ]
    assert not any(rule.listens_to for rule in found)


def test_a_rule_keeps_its_identity_wherever_it_stands(tmp_path: Path) -> None:
    """Another place in the file, another channel or another severity is the same rule; another limit is not."""
    first = rules(tmp_path, 'unchanged_for = "400d"')[0]
    moved = rules(tmp_path, "above = 1", 'unchanged_for = "400d"\nseverity = "warning"\nchannels = ["hook"]')[1]
    other = rules(tmp_path, 'unchanged_for = "401d"')[0]
    assert first.identity == moved.identity != other.identity


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ('labels = [""]', 'rules[0].labels[0]: "": a pattern needs a letter, a digit or a wildcard'),
        ('sections = ["..."]', 'rules[0].sections[0]: "...": a pattern needs'),
        ("labels = []", "rules[0].labels: "),
        ('above = "lots"', 'rules[0].above: "lots": not a number'),
        ("rises_by = true", 'rules[0].rises_by: "true": neither an amount'),
        ("unchanged_for = true", 'rules[0].unchanged_for: "true": not a length of time'),
        ("above = true", 'rules[0].above: "true": not a number'),
        ('above = "5%"', 'rules[0].above: "5%": not a number'),
        ('crosses = "1 000"', 'rules[0].crosses: "1 000": not a number; write it without separators'),
        ("above = nan", 'rules[0].above: "nan": not a number'),
        ('rises_by = "5 percent"', 'rules[0].rises_by: "5 percent": neither an amount such as 5 nor a per cent'),
        ('falls_by = "-5%"', 'rules[0].falls_by: "-5%": a limit is not negative'),
        ("changes_by = -1", 'rules[0].changes_by: "-1": a limit is not negative'),
        ('changes_by = "%"', 'rules[0].changes_by: "%": neither an amount'),
        ("rises_by = { a = true }", 'rules[0].rises_by: "{ a = true }": neither an amount such as 5 nor a per cent'),
        ('falls_by = [1, "x"]', 'rules[0].falls_by: "[1, "x"]": neither an amount'),
        ('unchanged_for = "a year"', 'rules[0].unchanged_for: "a year": not a length of time; write it as "400d"'),
        ("unchanged_for = 400", 'rules[0].unchanged_for: "400": not a length of time'),
        ('quiet_hours = "22-7"', 'rules[0].quiet_hours: "22-7": not hours; write them as "22:00-07:00"'),
        ('quiet_hours = "25:00-07:00"', 'rules[0].quiet_hours: "25:00-07:00": not hours'),
        ('quiet_hours = "07:00-07:00"', 'rules[0].quiet_hours: "07:00-07:00": begins when it ends'),
        (
            'severity = "critcal"',
            'rules[0].severity: "critcal": not one of "info", "warning", "critical"; did you mean',
        ),
        ('new_max = "yes"', "rules[0].new_max: must be true or false, not text"),
        ("years_behind = -1", "rules[0].years_behind: -1: "),
        ('label = ["x"]', 'rules[0].label: unknown key; did you mean "labels"?'),
        ('same_as = "en"', "rules[0].same_as: compares one page with another; name the one page in pages"),
        ('pages = ["fr"]\nsame_as = "fr"', "rules[0].same_as: a page always says the same as itself"),
        ('pages = ["fr"]\nsame_as = "enn"', 'rules[0].same_as: "enn": not one of "fr", "en"; did you mean "en"?'),
        ('pairs = { a = "b" }', "rules[0].pairs: belongs to same_as"),
        ('rises_by = 1\nfalls_by = "1%"', "rules[0].falls_by: no change both rises and falls"),
        ("new_max = true\nnew_min = true", "rules[0].new_min: no value is both"),
        ("above = 10\nbelow = 10", "rules[0].below: nothing is above 10 and below 10"),
        ("above = 0\nbelow = 0", "rules[0].below: nothing is above 0 and below 0"),
        ('drift = 1\nunchanged_for = "4d"', "rules[0].unchanged_for: a rule has one of"),
        ("years_behind = 1\nabove = 0", "rules[0].above: years_behind is about no change"),
        ('years_behind = 1\nkinds = ["news_added"]', "rules[0].kinds: years_behind is about no change"),
        ('kinds = ["news_added"]\nrises_by = 0', "rules[0].rises_by: looks at a figure's value"),
        ('kinds = ["figure_removed"]\nabove = 0', "rules[0].above: looks at a figure's value"),
        ('kinds = ["news_added"]\nlabels = ["x"]', "rules[0].labels: chooses figures"),
    ],
)
def test_each_mistake_is_one_line_with_its_key(tmp_path: Path, table: str, problem: str) -> None:
    """The key's path, what is wrong, and what to write instead."""
    with pytest.raises(ConfigError) as raised:
        rules(tmp_path, table)
    (line,) = raised.value.problems
    assert line.startswith(problem)
    assert "\n" not in line
