"""Somebody who may read a folder and write nothing in it. Root may write anything, so as root a right is given up."""

import contextlib
import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE = 24, 1  # linux/prctl.h, linux/capability.h


@contextlib.contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Within, the owner of a folder may write neither to it nor to its files."""
    paths = [folder, *folder.iterdir()]
    modes = {path: path.stat().st_mode for path in paths}
    for path, mode in modes.items():
        path.chmod(mode & ~0o222)
    try:
        yield
    finally:
        for path in filter(Path.exists, paths):
            path.chmod(modes[path])


def started(*arguments: str, folder: Path) -> subprocess.Popen[str]:
    """Python with these arguments, in a folder whose modes hold for it whoever runs the tests."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=_give_up_writing_anywhere,  # noqa: PLW1509 - it takes no lock that another thread may hold
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def keyfigures(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """How a command ends there."""
    with started("-m", "monitor", *words, folder=folder) as process:
        out, err = process.communicate()
    return subprocess.CompletedProcess(words, process.returncode, out, err)


def _give_up_writing_anywhere() -> None:
    """The program that is started next has no more of the right than what it may at most be given."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE, 0, 0, 0)
