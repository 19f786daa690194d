"""Looking secrets up, by the references that stand in the configuration."""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from monitor.config.secrets import SecretError, check_reference

_LONGEST_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Secret:
    """A secret that was looked up. `warning` says who else may read it."""

    value: str = field(repr=False)
    warning: str | None = None


def look_up(reference: str, *, folder: Path, environ: Mapping[str, str]) -> Secret:
    """The secret that a reference names; a file's path is relative to `folder`, its last line end does not count.

    Raises:
        SecretError: the variable is not set, or the file cannot be read, is empty or is no text.
    """
    kind, _, rest = check_reference(reference).partition(":")
    return _from_environment(rest, environ) if kind == "env" else _from_file(rest, folder)


def _from_environment(name: str, environ: Mapping[str, str]) -> Secret:
    value = environ.get(name, "")
    if not value:
        state = "empty" if name in environ else "not set"
        hint = "set it where keyfigures is run"
        raise SecretError(f'"env:{name}": the environment variable {name} is {state}; {hint}')
    return Secret(value)


def _from_file(name: str, folder: Path) -> Secret:
    path = folder / Path(name).expanduser()
    said = f'"file:{name}"'
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            value = file.read(_LONGEST_BYTES + 1)
        text = value.decode()
    except OSError as error:
        raise SecretError(f"{said}: {_why_unread(error, path)}") from error
    except UnicodeDecodeError as error:
        raise SecretError(f"{said}: not UTF-8 text ({path})") from error
    text = text.removesuffix("\n").removesuffix("\r")
    if not text or len(value) > _LONGEST_BYTES:
        raise SecretError(f"{said}: {'empty' if not text else 'too long for a secret'} ({path})")
    return Secret(text, _seen_by_others(said, path, mode))


def _why_unread(error: OSError, path: Path) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return f"there is no file {path}; put the secret there"
        case IsADirectoryError():
            return f"{path} is a folder; name a file in it"
        case PermissionError():
            return f"this user may not read {path}; let it read the file"
        case _:
            return f"{error.strerror or error} ({path})"


def _seen_by_others(said: str, path: Path, mode: int) -> str | None:
    if not mode & (stat.S_IROTH | stat.S_IWOTH):
        return None
    return f"{said}: other users can read it; run `chmod 600 {path}`"
