"""The entry point: words in, exit code out."""

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from monitor.cli.collecting import spare_the_end, spare_the_start
from monitor.cli.exit_codes import INTERRUPTED
from monitor.version import VERSION


def run() -> NoReturn:
    """What the `keyfigures` script calls."""
    spare_the_start()
    _open_what_is_closed()
    try:
        code = main(sys.argv[1:])
    except KeyboardInterrupt:  # while the command was being loaded: nothing has begun
        code = INTERRUPTED
    spare_the_end()
    sys.exit(code)


def _open_what_is_closed() -> None:
    """Whoever started us may have closed a stream. The next file to be opened would get its number, the database's say,
    and what is printed would be written there.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            number = os.open(os.devnull, os.O_RDWR)
            os.set_inheritable(number, True)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8"))


def main(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code; whatever goes wrong becomes one line on standard error."""
    if list(arguments) in (["--version"], ["-V"]):
        return _version()
    from monitor.cli.guard import guarded  # the version is answered before anything is loaded

    return guarded(arguments)


def _version() -> int:
    sys.stdout.write(f"keyfigures {VERSION}\n")
    return 0
