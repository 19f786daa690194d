"""What stands in `[checks]`, from the words of the file."""

import re
from datetime import timedelta
from decimal import Decimal

from monitor.config.values_text import as_written, parse_number

_WAIT = re.compile(r"(\d{1,6})\s*([mhd])", re.ASCII | re.IGNORECASE)
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


def parse_wait(value: object) -> timedelta:
    """How long to wait, in minutes, hours or days: "10m", "1h", "1d".

    Raises:
        ValueError: it is no length of time, or none at all.
    """
    found = _WAIT.fullmatch(value.strip()) if isinstance(value, str) else None
    wait = int(found[1]) * _UNITS[found[2].lower()] if found else timedelta()
    if not wait:
        raise ValueError(f'"{as_written(value)}": not how long to wait; write it as "10m", "1h" or "1d"')
    return wait


def parse_factor(value: object) -> Decimal:
    """How many times larger or smaller a value may become.

    Raises:
        ValueError: it is no number above 1.
    """
    factor = parse_number(value)
    if factor <= 1:
        raise ValueError(f'"{as_written(value)}": not more than 1; every change would be doubtful')
    return factor


def parse_share(value: object) -> Decimal:
    """A share of a page's figures, above 0 and at most 1.

    Raises:
        ValueError: it is none.
    """
    share = parse_number(value)
    if not 0 < share <= 1:
        raise ValueError(f'"{as_written(value)}": not a share; write 0.5 for half, 1 for all')
    return share
