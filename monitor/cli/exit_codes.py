"""The exit codes that do not depend on what a command was asked."""

NOTHING_DONE = 2

INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""
