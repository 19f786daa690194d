"""Why the database could not do what it was asked."""

from enum import StrEnum


class StoreReason(StrEnum):
    """The closed list; the word in the row, the metric and the message."""

    UNWRITABLE = "unwritable"
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    CORRUPT = "corrupt"
    NOT_A_DATABASE = "not_a_database"
    FOREIGN_DATABASE = "foreign_database"
    NEWER_RELEASE = "newer_release"
    WAL_UNSAFE = "wal_unsafe"
    LOCKED = "locked"
    UNREACHABLE = "unreachable"
    MIGRATION_FAILED = "migration_failed"
    NO_SUCH_PAGE = "no_such_page"
    NO_SUCH_SNAPSHOT = "no_such_snapshot"
    NO_SUCH_FIGURE = "no_such_figure"
    WHICH_PAGE = "which_page"
    REFUSED = "refused"
    FAILED = "failed"


class StoreError(Exception):
    """The database said no. `detail` is one line of what is wrong, `hint` one of what to do."""

    def __init__(self, reason: StoreReason, detail: str, hint: str) -> None:
        super().__init__(reason, detail, hint)
        self.reason = reason
        self.detail = detail
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.detail}: {self.hint}"
