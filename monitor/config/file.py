"""Where a configuration comes from: a file."""

import os
from pathlib import Path

from monitor.config.model import Config


def load_config(path: Path, *, with_secrets: bool = True, fetching: str | None = None, sparing: bool = False) -> Config:
    """Reads and checks a configuration file.

    Without `with_secrets` no secret is looked up and there are no channels: for commands that send nothing, run by
    somebody who cannot read the daemon's secrets. `fetching` is the address of a page that is about to be fetched all
    the same: what that needs is looked up. `sparing`: a secret that cannot be had costs what needs it, and stands in
    `losses` of the configuration: for whoever wants to see all that is wrong.

    Raises:
        ConfigError: the file cannot be read, or something in it is wrong; one line for each thing.
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # looking for some costs more than reading a file
    from monitor.config.reader import read_config  # pydantic is for those who read files

    return read_config(path, with_secrets=with_secrets, fetching=fetching, sparing=sparing)
