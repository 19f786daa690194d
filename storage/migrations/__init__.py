"""The schema's history. `REVISIONS` is in order; the last is what this release needs."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
