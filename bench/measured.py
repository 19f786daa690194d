"""What a command costs with all its descendants: `python -m bench.measured COMMAND…` prints it as JSON.

It makes itself the parent of orphans (prctl(2), PR_SET_CHILD_SUBREAPER), so that the CPU time of every process that
the command leaves behind is counted. Memory is looked at twenty times a second.
"""

import ctypes
import json
import os
import resource
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

_SUBREAPER = 36
_PERIOD_S = 0.05
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Of a process tree. What processes share, `rss_mib` counts for each and `pss_mib` once; both at their peak."""

    code: int
    wall_s: float
    cpu_s: float
    rss_mib: float
    pss_mib: float


def cost_of(command: list[str], *, cwd: Path) -> Cost:
    """Runs a command to its end.

    Raises:
        RuntimeError: it failed; what it said is quoted.
    """
    ours = [sys.executable, "-m", "bench.measured", *command]
    paths = (os.environ.get("PYTHONPATH"), str(Path(__file__).parents[1]))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    ended = subprocess.run(ours, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    cost = Cost(**json.loads(ended.stdout.splitlines()[-1]))
    if cost.code != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {cost.code}: {ended.stderr[-2000:]}")
    return cost


def _measure(command: list[str]) -> Cost:
    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
    started = time.monotonic()
    main = subprocess.Popen(command, stdout=subprocess.DEVNULL).pid
    code, wall_s, rss, pss = -1, 0.0, 0, 0
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if pid == main:
            code, wall_s = os.waitstatus_to_exitcode(status), time.monotonic() - started
        if pid == 0:
            now = _memory(os.getpid())
            rss, pss = max(rss, now[0]), max(pss, now[1])
            time.sleep(_PERIOD_S)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = used.ru_utime + used.ru_stime
    return Cost(code=code, wall_s=wall_s, cpu_s=cpu_s, rss_mib=rss / _MIB, pss_mib=pss / _MIB)


def _memory(root: int) -> tuple[int, int]:
    """Bytes that the descendants of a process hold: resident, and the share of each in what is resident."""
    rss, pss = 0, 0
    for pid in _descendants(root):
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:  # it has just ended
            continue
        sizes = {line.split(":")[0]: int(line.split()[1]) * 1024 for line in lines[1:]}
        rss += sizes.get("Rss", 0)
        pss += sizes.get("Pss", 0)
    return rss, pss


def _descendants(pid: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = [int(word) for word in task.read_text().split()]
        except OSError:
            continue
        for child in children:
            found += [child, *_descendants(child)]
    return found


if __name__ == "__main__":
    print(json.dumps(asdict(_measure(sys.argv[1:]))))
