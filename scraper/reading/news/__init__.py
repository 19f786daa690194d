"""The news that a page links to."""
