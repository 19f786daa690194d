"""The exit codes that do not depend on what a command was asked."""

NOTHING_DONE = 2

INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""

NOBODY_READS = 141
"""128 + SIGPIPE, as shells have it: of a program whose reader, such as `head`, has seen enough."""
