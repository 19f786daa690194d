"""A file that is no TOML, or says something wrong: where, what, and what to do, in our words."""

import inspect
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.cli.init import template
from monitor.config.errors import ConfigError
from monitor.config.file import load_config
from monitor.config.lines import lines_of
from monitor.config.toml_trouble import _TELLING, toml_trouble

TEMPLATE = template()
LONG_VALUES = """\
[[pages]]
name = "one"
only = [
  "main",
  "article",
]
ignore = ["nav"]

[[pages]]
name = "two"
"""


def told(text: str) -> str:
    with pytest.raises(tomllib.TOMLDecodeError) as raised:
        tomllib.loads(text)
    return toml_trouble(text, raised.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = \n", 'line 1, column 5: a value is missing behind "="'),
        ("a = # what?\n", 'line 1, column 5: a value is missing behind "="'),
        ("language = fr\n", "line 1, column 12: text stands in quotes"),
        ("a = True\n", "line 1, column 5: a switch is either true or false"),
        ("a = “en”\n", "line 1, column 5: these are no quotes to TOML"),
        ("b = 1\n\na = 'en\n", "line 3, column 5: the text is not closed"),
        ('a = "en\n', "line 1, column 8: the text is not closed"),
        ('a = 1\nb = """x\n', "line 2, column 7: the text is not closed"),
        ("[network\nallow = []\n", "line 1, column 9: the name of the table is not closed; put ] behind it"),
        ('[[pages]\nname = "x"\n', "line 1, column 8: the name of the table is not closed; put ]] behind it"),
        ('a = "en" b = "6h"\n', "line 1, column 10: two settings stand on one line"),
        ('[network] allow = ["a"]\n', "line 1, column 11: more stands behind the name of the table"),
        ("a = 'it's'\n", "line 1, column 9: more stands behind the closing quote"),
        ("schedule = 0 6 * * *\n", "line 1, column 14: this is neither a number nor a date"),
        ("a = 1,\n", "line 1, column 6: no comma stands behind a value"),
        ('a "en"\n', 'line 1, column 3: "=" is missing behind the key'),
        ('a: "en"\n', 'line 1, column 2: a colon stands where "=" belongs'),
        ('a = "x"\nb', "line 2, column 2: a key without a value"),
        ("a = 1\n  a = 2\n", "line 2, column 3: a has a value already"),
        ("[a]\n[a]\n", "line 2, column 1: a stands in the file already; put all its keys in one place"),
        (
            "[pages]\n[[pages]]\n",
            "line 2, column 1: pages stands in the file already as something else; write [[pages]]",
        ),
        ('a = "C:\\Users"\n', 'line 1, column 8: a backslash in "…" begins an escape'),
        ('a = "\\q"\n', 'line 1, column 6: a backslash in "…" begins an escape'),
        ('a = ["a" "b"]\n', 'line 1, column 10: a comma or "]" is missing'),
        ('a = ["a",\n', "line 1, column 10: a list is not closed"),
        ("a = { b = 1 c = 2 }\n", 'line 1, column 13: a comma or "}" is missing'),
        ("a = { b = 1,\n c = 2 }\n", "line 1, column 13: a table in braces stands on one line"),
        ("a = { b = 1, b = 2 }\n", "line 1, column 14: b has two values in one table"),
        ("a={hunter2=1,hunter2=2}\n", "line 1, column 14: hunter2 has two values in one table"),
        ("= 3\n", 'line 1, column 1: a key is missing before "="'),
        ("// so\n", 'line 1, column 1: a comment begins with "#"'),
        ("]\n", "line 1, column 1: a bracket is closed here that none opened"),
        ("a = 2026-02-30\n", "line 1, column 5: there is no such date"),
        ('a = "\x01"\n', "line 1, column 6: an invisible character stands here"),
        ("\x01\n", "line 1, column 1: an invisible character stands here"),
    ],
)
def test_each_slip_is_told_with_its_place(text: str, said: str) -> None:
    """Line and column, what is wrong, and behind a semicolon what to do."""
    line = told(text)

    assert line.startswith(said)
    assert ";" in line


def test_every_word_of_the_parser_has_one_of_ours() -> None:
    """The parser's messages are a closed list, and each is met by a line of the table."""
    source = inspect.getsource(inspect.getmodule(tomllib.loads))  # type: ignore[arg-type]  # a function has a module
    messages = re.findall(r"suffixed_err\(\s*src, (?:new_)?pos, f?\"((?:[^\"\\]|\\.)+)\"", source)

    assert len(messages) > 20
    assert [each for each in messages if not any(re.match(pattern, each) for pattern, _ in _TELLING)] == []


@given(
    place=st.integers(0, len(TEMPLATE) - 1), sign=st.sampled_from(["", '"', "'", "=", "[", "]", "\n", "\\", "x", "“"])
)
@example(place=TEMPLATE.index("https://www") + len("https://"), sign="“")
def test_a_slip_of_one_sign_is_one_line_of_ours(
    tmp_path_factory: pytest.TempPathFactory, place: int, sign: str
) -> None:
    """Whatever sign is put in place of another in a good file, the file is read or refused in one line."""
    path = tmp_path_factory.mktemp("slip") / "config.toml"
    path.write_text(TEMPLATE[:place] + sign + TEMPLATE[place + 1 :], encoding="utf-8")
    foreign = re.compile(r"\n|expected|invalid|input should|tuple|not TOML", re.IGNORECASE)
    assert [line for line in _refused(path) if foreign.search(line)] == []


def _refused(path: Path) -> list[str]:
    try:
        load_config(path)
    except ConfigError as error:
        return error.placed
    return []


def test_a_value_is_not_repeated() -> None:
    """What stands where quotes are missing may be a password."""
    assert "hunter2" not in told("password = hunter2\n") + told('password = "hunter2" x\n') + told(
        "password = 'hunter2\n"
    )


@pytest.mark.parametrize(
    ("steps", "line"),
    [
        (("pages", 0), 1),
        (("pages", 0, "name"), 2),
        (("pages", 0, "only", 0), 6),
        (("pages", 0, "ignore", 0), 7),
        (("pages", 0, "url"), 1),
        (("pages", 1), 9),
        (("pages", 1, "name"), 10),
        (("pages", 2), 1),
        (("hosts", "x"), None),
    ],
)
def test_a_key_is_found_on_its_line(steps: tuple[str | int, ...], line: int | None) -> None:
    """A list over several lines on its last one; of a key that is missing, the table that lacks it."""
    assert lines_of(LONG_VALUES, [steps]) == [line]
    assert lines_of(LONG_VALUES.replace("\n", "\r\n"), [steps]) == [line]


TABLES = '''language = "en"  # [pages]
contact = """
[[pages]]
name = "a"
"""

[network]
allow = [
  "10.0.0.0/8",
]
[[pages]]
name = "a"
[pages.auth]
kind = "basic"
[[pages.figures]]
label = "x"
[[ pages.figures ]]  # the second
label = "y"

[[pages]]
name = "b"
[hosts."a]b"]
pause_s = 1
[[pages.figures]]
label = """
[hosts.c]
"""
checks.confirm_after = "1h"
'''


def test_every_key_is_found_where_the_shortest_beginning_has_it() -> None:
    """In whatever table it stands, of however many of one name, and where texts hold what looks like a table."""
    keys = list(_keys(tomllib.loads(TABLES)))
    lines = TABLES.split("\n")

    def shortest(steps: tuple[str | int, ...]) -> int:
        return next(n for n in range(1, len(lines)) if steps in _keys(_toml("\n".join(lines[:n]))))

    assert lines_of(TABLES, keys) == [shortest(steps) for steps in keys]


def _toml(text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}


def _keys(place: object, steps: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    within = place.items() if isinstance(place, dict) else enumerate(place) if isinstance(place, list) else ()
    for step, value in within:
        yield (*steps, step)
        yield from _keys(value, (*steps, step))


def test_the_line_is_not_looked_for_in_vain() -> None:
    """A long list of tables ends on its last line; where every beginning may be one and none is, no line is named."""
    tables = 'language = "en"\npages = [\n' + '  { name = "one", url = "x" },\n' * 1500 + "]\n\n# that is all\n"
    lists = "language = 1\npages = [\n" + "  [1],\n" * 3000 + "]\ncontact = 1\n"

    assert lines_of(tables, [("pages", 700, "url")]) == [1503]
    assert lines_of(lists, [("pages", 700)]) == [None]


@pytest.mark.parametrize(
    "table", ['[[channels]]\nname = "h"\nkind = "webhook"\nurl = "https://x.example/"', "[network]"]
)
def test_a_key_of_the_top_that_was_added_at_the_end(tmp_path: Path, table: str) -> None:
    """It fell into the last table: where it belongs is said, not what that table has."""
    (tmp_path / "config.toml").write_text(f'{table}\nlanguage = "fr"\n')
    with pytest.raises(ConfigError) as raised:
        load_config(tmp_path / "config.toml", with_secrets=False)

    (problem,) = raised.value.problems
    assert problem.endswith("language: unknown key here; it belongs at the top of the file, before the first [table]")


def test_a_command_names_file_line_and_column(tmp_path: Path) -> None:
    """As it is printed: the line of a key's path at the end, since its beginning is the key."""
    (tmp_path / "config.toml").write_text('language = "en"\n\n[network]\ntimeout_s = 0\nallow = ["10.0.0.0/99"]\n')
    with pytest.raises(ConfigError) as raised:
        load_config(tmp_path / "config.toml")

    assert [line.rpartition(" (")[2] for line in raised.value.placed] == ["line 5)", "line 4)"]
