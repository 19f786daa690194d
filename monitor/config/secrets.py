"""Secrets by reference: `env:NAME` or `file:PATH`. A secret itself never stands in the configuration.

`monitor.config.secret_values` looks them up.
"""

import re

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
HINT = 'write "env:NAME" or "file:PATH", never the secret itself'


class SecretError(ValueError):
    """A secret cannot be had; the message names its reference, never its value."""


def is_reference(text: str) -> bool:
    """Whether a text is meant as a reference, where it may as well be the thing itself."""
    return text.startswith(("env:", "file:"))


def check_reference(text: str) -> str:
    """Refuses what is no reference, without repeating it: it may well be the secret.

    Raises:
        SecretError: it is none.
    """
    kind, colon, rest = text.partition(":")
    if not colon or kind not in {"env", "file"} or not rest.strip():
        raise SecretError(f"not a reference to a secret; {HINT}")
    if kind == "env" and not _VARIABLE.fullmatch(rest):
        raise SecretError(f"what follows env: is no name of a variable; {HINT}")
    return text
