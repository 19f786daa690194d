"""What is said while the program runs, on standard error."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger, Processor


def logger() -> "FilteringBoundLogger":
    """The log; lines for people, unless it was set up otherwise."""
    import structlog  # for those who have something to say

    if not structlog.is_configured():
        log_to_stderr(as_json=False)
    log: FilteringBoundLogger = structlog.get_logger("keyfigures")
    return log


def log_to_stderr(*, as_json: bool) -> None:
    """A line an event on standard error: for people, or as JSON."""
    import structlog

    renderer: Processor = (
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
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
