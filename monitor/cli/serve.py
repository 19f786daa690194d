"""`keyfigures serve`: the daemon, its configuration and its log."""

import asyncio
import os

from monitor.cli.collecting import spare_what_stands
from monitor.cli.output import complain
from monitor.cli.settings import Chosen
from monitor.cli.store import is_emptied
from monitor.config.file import load_config
from monitor.config.model import Config
from monitor.log import log_to_stderr, logger


def run(*, as_json: bool, chosen: Chosen) -> int:
    """Runs until SIGTERM or Ctrl-C."""
    config = chosen.load(with_secrets=True)
    log_to_stderr(as_json=as_json)
    if is_emptied(config.database):
        logger().warning(
            "the database is empty", database=config.database, hint="if it had a history, restore a backup"
        )
    return asyncio.run(_serve(config, chosen))


async def _serve(config: Config, chosen: Chosen) -> int:
    from monitor.daemon import Daemon
    from monitor.sole import AlreadyServedError
    from monitor.wiring import Opened

    spare_what_stands()
    async with Opened(config) as opened:
        try:
            await Daemon(opened, reload=lambda: load_config(chosen.path)).run()
        except AlreadyServedError as error:
            complain(f"{error.detail}; {error.hint}")
            return os.EX_TEMPFAIL
    return 0
