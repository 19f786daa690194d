"""What is wrong with a configuration."""

from collections.abc import Sequence

Step = str | int
"""One of those that lead to a key: the key of a table, or the place in a list."""


class ConfigError(Exception):
    """The configuration cannot be used. `problems` has one line for each thing that is wrong, beginning with its key.

    `hint` says what to do where the lines do not. `lines` are those of the file that the problems are about, None where
    a problem names its place itself or has none.
    """

    def __init__(
        self, problems: Sequence[str], *, hint: str | None = None, lines: Sequence[int | None] | None = None
    ) -> None:
        super().__init__("; ".join(problems))
        self.problems = list(problems)
        self.hint = hint
        self.lines = [None] * len(self.problems) if lines is None else list(lines)

    @property
    def placed(self) -> list[str]:
        """The problems for people: each with what to do, and the line of the file."""
        hint = f"; {self.hint}" if self.hint else ""
        return [
            f"{problem}{hint}" + (f" (line {line})" if line else "")
            for problem, line in zip(self.problems, self.lines, strict=True)
        ]
