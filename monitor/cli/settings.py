"""Which configuration a command uses."""

import os
from pathlib import Path
from typing import NamedTuple

from monitor.cli.output import remark
from monitor.cli.trouble import BadConfigError
from monitor.config.errors import ConfigError
from monitor.config.file import load_config
from monitor.config.model import Config

VARIABLE = "KEYFIGURES_CONFIG"
FILE_NAME = "config.toml"
ENGLISH = "en"


class Chosen(NamedTuple):
    """The configuration file a command was given, or the one it finds."""

    option: Path | None = None

    @property
    def path(self) -> Path:
        """`--config`, then `$KEYFIGURES_CONFIG`, then `./config.toml`."""
        return self.option or Path(os.environ.get(VARIABLE) or FILE_NAME)

    @property
    def is_named(self) -> bool:
        """Whether somebody asked for this very file."""
        return self.option is not None or bool(os.environ.get(VARIABLE))

    def load(self, *, with_secrets: bool = False, fetching: str | None = None) -> Config:
        """The configuration; with secrets for commands that check and send, or with those of one page's address.

        Raises:
            BadConfigError: it cannot be used.
        """
        try:
            config = load_config(self.path, with_secrets=with_secrets, fetching=fetching)
        except ConfigError as error:
            raise BadConfigError(self.path, error) from error
        for warning in config.warnings:
            remark(f"keyfigures: {self.path}: {warning}")
        return config

    @property
    def language(self) -> str:
        """The language of messages, for what needs no configuration; English where none says it."""
        if not self.path.exists():
            return ENGLISH
        try:
            return load_config(self.path, sparing=True).language
        except ConfigError:
            return ENGLISH

    def load_if_any(self, *, fetching: str | None = None) -> Config | None:
        """The configuration; None where there is none and nobody asked for one.

        Raises:
            BadConfigError: it cannot be used.
        """
        return self.load(fetching=fetching) if self.is_named or self.path.exists() else None
