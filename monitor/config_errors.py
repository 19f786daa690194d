"""What is wrong with a configuration."""

from collections.abc import Sequence


class ConfigError(Exception):
    """The configuration cannot be used. `problems` has one line for each thing that is wrong, beginning with its key.

    `hint` says what to do where the lines do not.
    """

    def __init__(self, problems: Sequence[str], *, hint: str | None = None) -> None:
        super().__init__("; ".join(problems))
        self.problems = list(problems)
        self.hint = hint
