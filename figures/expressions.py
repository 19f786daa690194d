"""Regular expressions that are made ready by the first text they are asked about."""

import re
from typing import Any, cast

_QUESTIONS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` makes of a pattern, made when it is first needed; a mistake in it shows then.

    A page asks half of the expressions that reading knows, and to make all of them takes as long as to read six pages.
    """
    return cast("re.Pattern[str]", _Expression(pattern, flags))


class _Expression:
    """Stands for a compiled pattern. Once it has been asked, it answers as that does, without a detour."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        ready = re.compile(self.pattern, self.flags)
        for question in _QUESTIONS:
            setattr(self, question, getattr(ready, question))
        return getattr(ready, name)

    def __reduce__(self) -> tuple[Any, ...]:
        return expression, (self.pattern, self.flags)
