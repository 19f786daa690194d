"""A commit on its way into the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.database import AnyRow
    from storage.messages import NewAlert
    from storage.model import CheckCommit
    from storage.packing import PackedReread


@dataclass(slots=True)
class Work:
    """A commit, and what is known of it so far; `record` and `rereads` are packed before the transaction begins."""

    commit: CheckCommit
    record: bytes | None = None
    rereads: tuple[PackedReread, ...] = ()
    page: AnyRow | None = None
    snapshot_id: int | None = None
    alerts: tuple[NewAlert, ...] = ()

    @property
    def page_id(self) -> int:
        assert self.page is not None
        return int(self.page.id)

    @property
    def is_news(self) -> bool:
        """Whether more is to be kept of it than that there was a check."""
        commit = self.commit
        is_settled = bool(commit.confirmed or commit.refuted)
        is_mended = bool(commit.rereads or commit.renamed)
        return bool(commit.snapshot or is_mended or commit.changes or commit.alerts or commit.compose or is_settled)
