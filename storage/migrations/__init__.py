"""The schema's history. `REVISIONS` is in order; its last is what this release needs."""

REVISIONS = ("0001",)
HEAD = REVISIONS[-1]
