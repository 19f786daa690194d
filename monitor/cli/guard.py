"""Around every command: errors become lines on standard error and an exit code, never a traceback."""

import codecs
import contextlib
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import typer
from typer import Abort, TyperException

from monitor.cli.exit_codes import INTERRUPTED, NOBODY_READS, NOTHING_DONE
from monitor.cli.output import complain
from monitor.cli.trouble import StoppedError, trouble_of

_DEBUG = "KEYFIGURES_DEBUG"
_PLAINER = "keyfigures.plainer"
_PLAIN = {
    "−": "-",
    "–": "-",
    "—": "-",
    "─": "-",
    "→": "->",
    "↔": "<->",
    "≈": "=",
    "’": "'",
    "…": "...",
    "\u202f": " ",
    "\xa0": " ",
}


def guarded(arguments: Sequence[str]) -> int:
    """Runs a command and flushes what it printed."""
    _print_anything()
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit) as ended:
        if not _is_broken_pipe(ended):
            raise
        _close_quietly()
        return NOBODY_READS
    return code


def _is_broken_pipe(ended: BaseException) -> bool:
    """typer makes an exit of it, with a code that says something failed."""
    return isinstance(ended, BrokenPipeError) or isinstance(ended.__context__, BrokenPipeError)


def _run(arguments: Sequence[str]) -> int:
    from monitor.cli.grammar import grammar_of

    try:
        code = grammar_of(arguments)(arguments, prog_name="keyfigures", standalone_mode=False) or 0
        return _interrupted() if code == INTERRUPTED else code  # typer makes it of Ctrl-C while a command runs
    except BrokenPipeError:
        raise
    except (KeyboardInterrupt, Abort):
        return _interrupted()
    except TyperException as error:
        complain(f"{_lowered(error.format_message())}; try `{_command(error)} --help`")
        return NOTHING_DONE
    except StoppedError as stopped:
        complain(f"stopped: {stopped.done}; run it again for the rest")
        return stopped.exit_code
    except Exception as error:  # noqa: BLE001 - the last resort, around a whole command
        return failed(error)


def _interrupted() -> int:
    complain("interrupted; what was finished is kept")
    return INTERRUPTED


def failed(error: Exception) -> int:
    """Says what went wrong, in a line for each thing; the exit code that goes with it."""
    for line in trouble_of(error) or [_fault(error)]:
        complain(line)
    if os.environ.get(_DEBUG):
        traceback.print_exception(error)
    return NOTHING_DONE


def _fault(error: Exception) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    what = " ".join(f"{type(error).__name__}: {error}".split())
    where = f"{Path(place.filename).name}, line {place.lineno}"
    return f"{what} ({where}); this is a fault of ours: report it with what {_DEBUG}=1 adds"


def _command(error: TyperException) -> str:
    """The command that was typed wrongly, as far as it is known."""
    context: typer.Context | None = getattr(error, "ctx", None)  # only errors of usage have it
    return context.command_path if context else "keyfigures"


def _lowered(message: str) -> str:
    text = " ".join(message.split()).rstrip(".")
    text = text.replace("Value error, ", "").replace(". Did you mean", "; did you mean")
    return text[:1].lower() + text[1:]


def _print_anything() -> None:
    """A page may hold any character, and the terminal may know but a few."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):  # a stream that somebody put in its place
            stream.reconfigure(errors=_PLAINER)  # type: ignore[union-attr]  # not every TextIO has it, see above


def _plainer(error: UnicodeError) -> tuple[str, int]:
    """What a terminal of few characters shows instead: a minus stays a minus, or −250 would read as 250."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(_PLAIN.get(character, "?") for character in missing), error.end


codecs.register_error(_PLAINER, _plainer)


def _close_quietly() -> None:
    """Nobody reads on. What is still buffered goes nowhere, or the interpreter would complain at its end."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
