"""A notice as a mail tells it."""
