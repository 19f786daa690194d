"""The entry point: words in, exit code out."""

import sys
from collections.abc import Sequence
from typing import NoReturn

from monitor.version import VERSION


def run() -> NoReturn:
    """What the `keyfigures` script calls."""
    sys.exit(main(sys.argv[1:]))


def main(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code; whatever goes wrong becomes one line on standard error."""
    if list(arguments) in (["--version"], ["-V"]):
        return _version()
    from monitor.cli.guard import guarded  # the version is answered before anything is loaded

    return guarded(arguments)


def _version() -> int:
    sys.stdout.write(f"keyfigures {VERSION}\n")
    return 0
