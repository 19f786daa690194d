"""Regular expressions that wait to be asked are those that `re` makes."""

import copy
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from re import Pattern

import pytest

from figures.expressions import expression

MADE = """
import re
made, compile = [], re._compiler.compile
re._compiler.compile = lambda pattern, flags: made.append(pattern) or compile(pattern, flags)
import scraper.child, selectolax.lexbor
made.clear()
import scraper.reading.reader
print(len(made))
"""

READ = """
import re
import scraper.ready
from scraper.child import PageSource, read_page
made, compile = [], re._compiler.compile
re._compiler.compile = lambda pattern, flags: made.append(pattern) or compile(pattern, flags)
read_page(PageSource(body=b"<h1>Figures</h1><p>450 teachers"))
print(len(made))
"""


ALL = """
import importlib, pkgutil, re
from figures import expressions
made = []
expressions.expression = lambda pattern, flags=0: made.append(re.compile(pattern, flags)) or made[-1]
import figures, scraper
for room in (figures, scraper):
    for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        importlib.import_module(module.name)
print(len(made))
"""


@pytest.mark.parametrize(("pattern", "flags"), [(r"a(?P<b>b)?", 0), (r"A", re.IGNORECASE), (r"^b", re.MULTILINE)])
def test_an_expression_answers_as_a_pattern(pattern: str, flags: int) -> None:
    """Also the second time, when it is ready."""
    for text in ("xab\nb", "", "A"):
        for ready, waits in [(re.compile(pattern, flags), expression(pattern, flags))] * 2:
            assert str(ready.search(text)) == str(waits.search(text))
            assert str(ready.search(text, 1, 2)) == str(waits.search(text, 1, 2))
            assert [each.span() for each in ready.finditer(text)] == [each.span() for each in waits.finditer(text)]
            assert (ready.split(text), ready.findall(text)) == (waits.split(text), waits.findall(text))
            assert ready.sub("-", text) == waits.sub("-", text)
            assert (ready.pattern, ready.groups, ready.groupindex) == (waits.pattern, waits.groups, waits.groupindex)


def test_every_expression_is_one() -> None:
    """A slip in one that is seldom asked would else stop the first page that asks it."""
    ended = subprocess.run([sys.executable, "-c", ALL], capture_output=True, text=True, check=True)
    assert int(ended.stdout) > 400


def test_loading_the_reader_makes_hardly_any() -> None:
    """Four hundred would take longer than reading a page six times, and a page asks half of them."""
    ended = subprocess.run([sys.executable, "-c", MADE], capture_output=True, text=True, check=True)
    assert int(ended.stdout) < 20


def test_children_find_what_a_page_asks_made() -> None:
    """The process that they are forked from has read a page: none of them makes a hundred for its first."""
    ended = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, check=True)
    assert int(ended.stdout) < 20


def _sent(asked: Pattern[str]) -> Pattern[str]:
    return pickle.loads(pickle.dumps(asked))


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, _sent])
def test_an_expression_that_nobody_asked_can_be_copied(duplicate: Callable[[Pattern[str]], Pattern[str]]) -> None:
    """As a compiled one can, also for another process."""
    assert duplicate(expression("a+")).fullmatch("aa") is not None
