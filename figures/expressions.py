"""Regular expressions that are made ready by the first text they are asked about."""

import re
from typing import Any, cast

_ANSWERS = [name for name in dir(re.Pattern) if not name.startswith("_")]


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` makes of a pattern, made when it is first needed; a mistake in it shows then.

    A page asks half of the expressions that reading knows, and to make all of them takes as long as to read six pages.
    """
    return cast("re.Pattern[str]", _Expression(pattern, flags))


class _Ready:
    """Answers as a compiled pattern does, without a detour."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __reduce__(self) -> tuple[Any, ...]:
        return expression, (self.pattern, self.flags)


class _Expression(_Ready):
    """Stands for a compiled pattern until it is asked something. Then it is ready: even the look whether a class has
    another answer for what its objects lack costs as much as a short text.
    """

    def __getattr__(self, name: str) -> Any:
        ready = re.compile(self.pattern, self.flags)
        for answer in _ANSWERS:
            setattr(self, answer, getattr(ready, answer))
        self.__class__ = _Ready  # type: ignore[assignment]  # of objects alike, which Python lets be each other's
        return getattr(ready, name)
