"""The entry point: words in, exit code out."""

import sys
from collections.abc import Sequence
from typing import NoReturn

from monitor.cli.collecting import spare_the_end, spare_the_start
from monitor.cli.exit_codes import INTERRUPTED
from monitor.version import VERSION


def run() -> NoReturn:
    """What the `keyfigures` script calls."""
    spare_the_start()
    _leave_out("httpx._main")  # httpx's own command line: where click and rich are installed, a third of its start
    try:
        code = main(sys.argv[1:])
    except KeyboardInterrupt:  # while the command was being loaded: nothing has begun
        code = INTERRUPTED
    spare_the_end()
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
