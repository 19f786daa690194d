"""Python's collector of cycles, which by default looks through every object that a start makes, several times."""

import gc

_FOR_A_START = 200_000
"""A start makes 140,000 objects that stay, modules for the most part, and is over before they are looked at."""

_FOR_WORK = 20_000
"""Python's own 700 costs a tenth of a sweep, whose rows are freed without it; this keeps what is not within bounds."""


def spare_the_start() -> None:
    """A command begins: what it loads is no garbage."""
    gc.set_threshold(_FOR_A_START)


def spare_what_stands() -> None:
    """All is loaded, and work begins that may go on for years: only what it makes is looked through from now on."""
    gc.freeze()
    gc.set_threshold(_FOR_WORK)


def spare_the_end() -> None:
    """Else Python looks at every object several times before it ends."""
    gc.freeze()
