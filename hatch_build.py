"""The wheel with its reading compiled, for those who publish it: `make wheel-compiled`.

mypyc translates the rooms' own annotated Python to C; nothing else about the wheel differs, and every module stands
beside its compiled form. Off by default, so that installing from a checkout needs no C compiler. `MYPYC_OPT_LEVEL=0`
makes one sooner that reads more slowly, for who asks only what it reads.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections import Counter
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_SETUP = """
import sys
from setuptools import setup
from mypyc.build import mypycify
group, level, *files = sys.argv[1:]
sys.argv[1:] = ["build_ext", "--inplace", "--parallel", "2"]
setup(packages=[], ext_modules=mypycify(
    ["--config-file", "mypy.toml", *files], group_name=group, multi_file=True, opt_level=level, debug_level="0"))
"""
_CONSTANT = re.compile(r"^(_?[A-Z][A-Z\d_]*) = ", re.MULTILINE)
_BOUND = re.compile(r"^(?:for )?(_?[A-Z][A-Z\d_]*) (?:[^\s:\"']+= |= )", re.MULTILINE)
_IMPORT = re.compile(r"^(?=import |from )", re.MULTILINE)


def _make_final(module: Path) -> None:
    """Declares the constants of a module `Final`: mypyc looks up the names of others each time. No line moves."""
    source = module.read_text("utf-8")
    if not _IMPORT.search(source):
        return  # a table, whose names only others look up
    bound = Counter(_BOUND.findall(source))
    source = _CONSTANT.sub(lambda found: f"{found[1]}: Final = " if bound[found[1]] == 1 else found[0], source)
    module.write_text(_IMPORT.sub("from typing import Final; ", source, count=1), "utf-8")


def _with_flags() -> dict[str, str]:
    """The environment for the C compiler: modules of one library call each other past what other libraries could put in
    their place. Reading runs through much code once: what makes that shorter makes it faster, so nothing is unrolled.

    setuptools takes flags of the environment in place of those that Python was built with, so these are named again:
    without them every call into Python is asserted to be a sound one.
    """
    python = sysconfig.get_config_var("CFLAGS") or "-DNDEBUG -fwrapv"
    flags = [os.environ.get("CFLAGS", python), "-DNDEBUG", "-fvisibility=hidden", "-fno-plt"]
    return {**os.environ, "CFLAGS": " ".join(flags).strip()} if sys.platform == "linux" else dict(os.environ)


class CompiledReading(BuildHookInterface):  # type: ignore[type-arg]  # of what configuration, hatchling tells nobody
    """Adds the compiled modules to the wheel; `compile` and `leave` in pyproject.toml say which."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compiles a copy, so that no checkout is left with binaries that outlive their source."""
        if self.target_name != "wheel" or version == "editable":
            return
        copy = Path(self.root, "build", "compiled")
        shutil.rmtree(copy, ignore_errors=True)
        for room in self.build_config.packages:
            shutil.copytree(Path(self.root, room), copy / room, ignore=shutil.ignore_patterns("__pycache__", "*.so"))
        shutil.copy(Path(self.root, "pyproject.toml"), copy / "mypy.toml")
        modules = self._modules(copy)
        for module in modules:
            _make_final(copy / module)
        level = os.environ.get("MYPYC_OPT_LEVEL", "2")
        command = [sys.executable, "-c", _SETUP, self.metadata.core.name, level, *modules]
        subprocess.run(command, cwd=copy, env=_with_flags(), check=True)  # noqa: S603 - our own words only
        for module in copy.rglob("*.so"):
            relative = module.relative_to(copy)
            if relative.parts[0] != "build":
                build_data["force_include"][str(module)] = str(relative)
        build_data["pure_python"] = False
        build_data["infer_tag"] = True

    def _modules(self, copy: Path) -> list[str]:
        left = {path for pattern in self.config["leave"] for path in copy.glob(pattern)}
        found = {path for pattern in self.config["compile"] for path in copy.glob(pattern)} - left
        return sorted(str(path.relative_to(copy)) for path in found)
