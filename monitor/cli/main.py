"""The entry point: words in, exit code out."""

import gc
import sys
from collections.abc import Sequence
from typing import NoReturn

from monitor.version import VERSION

_ALLOCATIONS_BETWEEN_COLLECTIONS = 200_000
"""Python's own 700 costs a tenth of a short command and of a sweep: modules are no garbage, rows are freed alone. A
start makes 140,000 objects that stay, and is over before they are looked at."""


def run() -> NoReturn:
    """What the `keyfigures` script calls."""
    gc.set_threshold(_ALLOCATIONS_BETWEEN_COLLECTIONS)
    _leave_out("httpx._main")  # httpx's own command line: where click and rich are installed, a third of its start
    code = main(sys.argv[1:])
    gc.freeze()  # else Python looks at every object several times before it ends
    sys.exit(code)


def main(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code; whatever goes wrong becomes one line on standard error."""
    if list(arguments) in (["--version"], ["-V"]):
        return _version()
    from monitor.cli.guard import guarded  # the version is answered before anything is loaded

    return guarded(arguments)


def _leave_out(module: str) -> None:
    """An import of it fails, as where it is not installed (Python's reference, 5.3.1, "The module cache")."""
    sys.modules.setdefault(module, None)  # type: ignore[arg-type]  # None is what says so


def _version() -> int:
    sys.stdout.write(f"keyfigures {VERSION}\n")
    return 0
