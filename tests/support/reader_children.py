"""The processes of this one in which pages are read."""

import re
import signal
from multiprocessing import forkserver
from pathlib import Path


def fork_server() -> int:
    """The process id of the one that they are forked from."""
    return int(forkserver._forkserver._forkserver_pid)  # type: ignore[attr-defined]


def readers() -> list[int]:
    """Their process ids, of all pools."""
    server = fork_server()
    return [int(word) for word in Path(f"/proc/{server}/task/{server}/children").read_text().split()]


def ignores(process: int, number: signal.Signals) -> bool:
    """Whether a process does not hear a signal."""
    [mask] = re.findall(r"^SigIgn:\s*(\w+)", Path(f"/proc/{process}/status").read_text(), re.MULTILINE)
    return bool(int(mask, 16) >> (number - 1) & 1)
