"""From the file to the tables that are written in it, whatever they say."""

import tomllib
from pathlib import Path
from typing import Any

from monitor.config.errors import ConfigError

_LONGEST_BYTES = 16 * 1024 * 1024


def text_of(path: Path) -> str:
    """What a file says.

    Raises:
        ConfigError: it cannot be read, or is no text.
    """
    try:
        with path.open("rb") as file:
            body = file.read(_LONGEST_BYTES)
        return body.decode("utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigError(["there is no such file"], hint="`keyfigures init` writes one") from error
    except IsADirectoryError as error:
        hint = f"name the file in it, such as {path.name}/config.toml"
        raise ConfigError(["this is a folder"], hint=hint) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError([f"line {line} is not UTF-8"], hint="save the file as UTF-8") from error
    except OSError as error:
        raise ConfigError([error.strerror or str(error)], hint="let this user read it") from error


def document_of(text: str) -> dict[str, Any]:
    """The tables of a text.

    Raises:
        ConfigError: it is no TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        from monitor.config.toml_trouble import toml_trouble  # for those with a slip in their file

        raise ConfigError([toml_trouble(text, error)]) from error
    except (RecursionError, ValueError) as error:  # a whole number of thousands of digits is the latter
        raise ConfigError(["not a configuration: nested too deeply, or a number without end"]) from error
