"""Our errors as lines for people: what is wrong; what to do."""

import errno
from collections.abc import Sequence
from pathlib import Path

from monitor.config.errors import ConfigError


class UsageError(Exception):
    """What was asked for cannot be done; the text says what is wrong and what to do."""


class StoppedError(Exception):
    """The work was stopped by a signal; what it had done by then is kept. `done` says how much of it."""

    def __init__(self, signal: int) -> None:
        super().__init__(signal)
        self.exit_code = 128 + signal  # as shells have it
        self.done = "what was finished is kept"


class BadConfigError(Exception):
    """A configuration file that cannot be used, with its name as the user knows it."""

    def __init__(self, path: Path, cause: ConfigError) -> None:
        super().__init__(str(path))
        self.path = path
        self.cause = cause


class PageError(Exception):
    """A page that could not be fetched or read, and the language in which to say so. The cause has detail and hint."""

    def __init__(self, cause: Exception, language: str) -> None:
        super().__init__(str(cause))
        self.cause = cause
        self.language = language


def trouble_of(error: Exception) -> tuple[str, ...]:
    """The lines on standard error for an error that is no fault of ours, without our name; none for one that is."""
    match error:
        case UsageError():
            return (str(error),)
        case BadConfigError(path=path, cause=cause):
            return tuple(f"{path}: {problem}" for problem in cause.placed)
        case PageError(cause=cause, language=language):
            return _worded(_spoken(cause), language)
        case OSError(errno=number) if number in _DISK:
            return (f"{_named(error)}{error.strerror}; {_DISK[number]}",)
        case _:
            return _spoken(error)


def _spoken(error: Exception) -> tuple[str, ...]:
    """The rooms' errors all carry `detail` and `hint`; naming their classes here would load the rooms."""
    detail, hint = getattr(error, "detail", None), getattr(error, "hint", None)
    if not isinstance(detail, str):
        return ()
    if not hint:
        return (detail,)
    by_hand = str(hint)
    for said, instead in _BY_HAND:
        by_hand = by_hand.replace(said, instead)
    return (" ".join(f"{detail}; {by_hand}".split()),)


def _worded(lines: Sequence[str], language: str) -> tuple[str, ...]:
    from alerts.detail_words import detail_words
    from alerts.language import Language

    worded = Language(language)
    return tuple(detail_words(line, language=worded) for line in lines)


_BY_HAND = (
    ("the next check tries again", "try again later"),
    ("; narrow it with `only`", ""),
)
"""What checks do by themselves, and keys of their pages; a command that asks for one page is over, and has none."""


_DISK = {
    errno.ENOSPC: "make room on the disk",
    errno.EDQUOT: "make room on the disk",
    errno.EFBIG: "raise the limit of this user's files (`ulimit -f`)",
    errno.EACCES: "let this user read and write it",
    errno.EPERM: "let this user read and write it",
    errno.EROFS: "the disk is read-only: choose another place",
    errno.ENOENT: "check the path",
    errno.EISDIR: "name a file, not a folder",
    errno.ENOTDIR: "check the path",
    errno.EEXIST: "choose another name",
}


def _named(error: OSError) -> str:
    return f"{error.filename}: " if error.filename else ""
