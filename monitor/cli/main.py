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


def _version() -> int:
    sys.stdout.write(f"keyfigures {VERSION}\n")
    return 0
