"""`keyfigures serve`: the daemon, its configuration and its log."""

import asyncio
import os
import sys

from monitor.cli.output import complain
from monitor.cli.settings import Chosen
from monitor.config import Config
from monitor.config_file import load_config


def run(*, as_json: bool, chosen: Chosen) -> int:
    """Runs until SIGTERM or Ctrl-C."""
    config = chosen.load(with_secrets=True)
    log_to_stderr(as_json=as_json)
    return asyncio.run(_serve(config, chosen))


async def _serve(config: Config, chosen: Chosen) -> int:
    from monitor.daemon import AlreadyServedError, Daemon
    from monitor.wiring import Opened

    async with Opened(config) as opened:
        try:
            await Daemon(opened, reload=lambda: load_config(chosen.path)).run()
        except AlreadyServedError as error:
            complain(f"{error.detail}; {error.hint}")
            return os.EX_TEMPFAIL
    return 0


def log_to_stderr(*, as_json: bool) -> None:
    """A line an event on standard error: for people, or as JSON."""
    import structlog

    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if as_json
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            *([structlog.processors.format_exc_info] if as_json else []),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger("info"),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
