"""All that is wrong with a configuration is said at once, be it a word, what two keys say together, or a secret."""

from pathlib import Path

import pytest

from monitor.config.errors import ConfigError
from monitor.config.file import load_config
from monitor.config.problems import Problem
from monitor.config.sound_part import sound_part

PAGE = '[[pages]]\nname = "{0}"\nurl = "https://www.example.org/{0}"\n'
HOOK = '[[channels]]\nname = "{}"\nkind = "webhook"\nurl = "https://hooks.example.org/x"\n'


def refused(folder: Path, text: str, *, with_secrets: bool = True) -> list[str]:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        load_config(path, with_secrets=with_secrets)
    return [line.partition(": ")[0] for line in raised.value.problems]


def test_what_sound_tables_say_together_is_said_beside_words_that_are_wrong(tmp_path: Path) -> None:
    """Each with its place in the file as it is written; commands that need no secret ask for none."""
    text = "".join(
        (
            'timezone = "Nowhere"\n',
            PAGE.format("one") + "shedule = 3\n",
            PAGE.format("two") + 'auth = {username = "u"}\n',
            HOOK.format("bad").replace("url", "ulr"),
            HOOK.format("hook") + 'secret = "env:KEYFIGURES_NOT_SET"\n',
            "[[rules]]\nrises = 1\n[[rules]]\nrises_by = 1\nfalls_by = 2\n",
            '[heartbeat]\nurl = "env:KEYFIGURES_NOT_SET"\n',
        )
    )
    words = ["timezone", "pages[0].shedule", "channels[0].url", "channels[0].ulr", "rules[0].rises"]
    together = ["pages[1].auth", "rules[1].falls_by"]

    assert refused(tmp_path, text) == [*words, *together, "channels[1].secret", "heartbeat.url"]
    assert refused(tmp_path, text, with_secrets=False) == [*words, *together]


def test_what_a_faulty_table_says_is_not_guessed_at(tmp_path: Path) -> None:
    """A key that is misspelt may be the one that resolves a contradiction."""
    text = PAGE.format("one") + '[pages.auth]\nusername = "u"\npasword = "env:X"\n'
    assert refused(tmp_path, text) == ["pages[0].auth.pasword"]


def test_lists_that_are_no_lists_are_left_out_whole() -> None:
    """A table where a list should be, and a list where a table should be."""
    part = sound_part({"pages": {"a": 1}, "network": [1], "rules": [1, 2, 3]}, [("pages", "a"), ("rules", 1)])

    assert part.document == {"network": [1], "rules": [1, 3]}
    assert part.as_written(Problem(("rules", 1, "above"), "x")).steps == ("rules", 2, "above")
    assert part.as_written(Problem(("heartbeat", "url"), "x")).steps == ("heartbeat", "url")
