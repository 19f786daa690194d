"""The wheel whose reading is compiled."""

import ast
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest

from figures.wire import record_to_json
from scraper.reading.reader import read

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "tests/fixtures").rglob("page.html"))
READ_ALL = """
import json, sys
from pathlib import Path
from figures.wire import record_to_json
from scraper.reading import reader
assert not reader.__file__.endswith(".py"), reader.__file__
print(json.dumps([record_to_json(reader.read(Path(page).read_text(encoding="utf-8")).record) for page in sys.argv[1:]]))
"""
"""Reads the pages it is given, and refuses to do so by interpreted modules."""

COUNT_LEFT = """
import gc
gc.disable()
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
for page in sys.argv[1:]:
    reader.read(Path(page).read_text(encoding="utf-8"))
gc.collect()
print(len([left for left in gc.garbage if type(left).__module__.startswith(("scraper", "selectolax"))]))
"""
"""Counts what of the pages is left that only Python's collector would find."""


def of_the_wheel(test: Callable[[Path], None]) -> Callable[[Path], None]:
    """A slow test that one worker runs with all the others, so that the wheel is made once."""
    return pytest.mark.slow(pytest.mark.xdist_group("wheel")(test))


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A compiled wheel, made of a copy of the checkout and unpacked."""
    if shutil.which("cc") is None or not Path(sysconfig.get_path("include"), "Python.h").exists():
        pytest.skip("needs a C compiler and Python's headers")
    folder = tmp_path_factory.mktemp("compiled")
    copy = shutil.copytree(
        ROOT,
        folder / "checkout",
        ignore=lambda _, names: [name for name in names if name[0] == "." or name in ("tests", "build", "dist")],
    )
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, copy]
    environment = {**os.environ, "HATCH_BUILD_HOOKS_ENABLE": "1", "MYPYC_OPT_LEVEL": "0"}
    subprocess.run(command, check=True, env=environment, capture_output=True)
    (wheel,) = folder.glob("*-cp*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def outside(unpacked: Path, *arguments: str | Path) -> str:
    """What Python says that finds the product in an unpacked wheel only."""
    environment = {**os.environ, "PYTHONPATH": str(unpacked), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, check=True, env=environment, capture_output=True, text=True, cwd=unpacked).stdout


@cache
def modules() -> dict[str, ast.Module]:
    """What is compiled, by its file."""
    files = [*ROOT.glob("scraper/numbers/*.py"), *ROOT.glob("scraper/reading/**/*.py")]
    return {str(file.relative_to(ROOT)): ast.parse(file.read_text("utf-8")) for file in files}


def places(found: Callable[[ast.Module], Iterable[ast.expr | ast.stmt]]) -> list[str]:
    """Where something is found in modules: file and line."""
    return [f"{file}:{node.lineno}" for file, module in modules().items() for node in found(module)]


def test_no_module_asks_for_a_place_in_an_unpacked_tuple() -> None:
    """mypyc (2.4) gives up at `x in (*these, y)`, which would come out only where a wheel is made."""

    def unpacked_tuples(module: ast.Module) -> Iterable[ast.expr | ast.stmt]:
        for node in ast.walk(module):
            if isinstance(node, ast.Compare):
                within = [right for right in node.comparators if isinstance(right, ast.Tuple | ast.List)]
                yield from (right for right in within if any(isinstance(each, ast.Starred) for each in right.elts))

    assert places(unpacked_tuples) == []


def test_no_compiled_module_has_a_function_in_a_function() -> None:
    """Compiled, such a function and its surroundings hold each other, and with them the whole page."""

    def inner_functions(module: ast.Module) -> Iterable[ast.expr | ast.stmt]:
        functions = [node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)]
        for outer in functions:
            yield from (inner for inner in ast.walk(outer) if inner is not outer and inner in functions)

    assert [place for place in places(inner_functions) if "words.py:" not in place] == []  # tables are not compiled


def test_no_comprehension_binds_the_name_that_its_result_is_given() -> None:
    """Compiled, `told = [told for … if (told := …)]` takes each of the list for the list, and fails on such a page."""

    def bound_twice(module: ast.Module) -> Iterable[ast.expr | ast.stmt]:
        for node in ast.walk(module):
            if isinstance(node, ast.Assign):
                bound = {inner.target.id for inner in ast.walk(node.value) if isinstance(inner, ast.NamedExpr)}
                if bound & {target.id for target in node.targets if isinstance(target, ast.Name)}:
                    yield node

    assert places(bound_twice) == []


@of_the_wheel
def test_compiled_reading_leaves_nothing_to_the_collector(unpacked: Path) -> None:
    """No page outlives its reading: there is no cycle that only Python's collector would find."""
    assert json.loads(outside(unpacked, "-c", READ_ALL + COUNT_LEFT, *PAGES).splitlines()[-1]) == 0


@of_the_wheel
def test_compiled_reading_finds_what_interpreted_reading_finds(unpacked: Path) -> None:
    """Compiling changes no record of any page of ours."""
    compiled = json.loads(outside(unpacked, "-c", READ_ALL, *PAGES))
    interpreted = [record_to_json(read(page.read_text(encoding="utf-8")).record) for page in PAGES]
    assert len(compiled) > 100
    assert compiled == json.loads(json.dumps(interpreted))


@of_the_wheel
def test_a_compiled_reading_crosses_from_child_to_parent(unpacked: Path) -> None:
    """The command reads in another process; what that one found arrives."""
    page = ROOT / "tests/fixtures/telecom-paris/2024-10/page.html"
    document = json.loads(outside(unpacked, "-m", "monitor", "extract", page, "--json", "--explain"))
    assert len(document["figures"]) == len(read(page.read_text(encoding="utf-8")).record.figures)
    assert document["explanations"]
