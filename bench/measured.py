"""What a command costs with all its descendants: `python -m bench.measured COMMAND…` prints it as JSON.

It makes itself the parent of orphans (prctl(2), PR_SET_CHILD_SUBREAPER), so that the CPU time of every process that
the command leaves behind is counted. Memory is looked at twenty times a second; what processes share only once a
second, since the kernel walks all their pages to tell.
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
_PERIOD_S, _LOOKS_A_SHARE = 0.05, 20
_PAGE = os.sysconf("SC_PAGE_SIZE")
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
    code, wall_s, rss, pss, looks = -1, 0.0, 0, 0, 0
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if pid == main:
            code, wall_s = os.waitstatus_to_exitcode(status), time.monotonic() - started
        if pid == 0:
            tree = _descendants(os.getpid())
            rss = max(rss, sum(map(_resident, tree)))
            pss = pss if looks % _LOOKS_A_SHARE else max(pss, sum(map(_share, tree)))
            looks += 1
            time.sleep(_PERIOD_S)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = used.ru_utime + used.ru_stime
    return Cost(code=code, wall_s=wall_s, cpu_s=cpu_s, rss_mib=rss / _MIB, pss_mib=pss / _MIB)


def _resident(pid: int) -> int:
    """Bytes of memory that a process has, those that it shares included."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE
    except OSError:  # it has just ended
        return 0


def _share(pid: int) -> int:
    """The same, but of what it shares only its share."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


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
