"""Archived pages read again by a newer extractor: what their snapshots say is replaced, and nothing is said of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, delete, select, update

from storage import tables
from storage.database import Database
from storage.doubts import doubts_in, restore_doubts
from storage.earlier import Reread
from storage.model import Page
from storage.observations import Sight, keep_observations
from storage.packing import PackedReread, pack_reread
from storage.renaming import rename_keys

_pages, _snapshots, _observations = tables.pages, tables.snapshots, tables.observations
_REPLACE = (
    update(_snapshots)
    .where(_snapshots.c.id == bindparam("of"))
    .values(
        record=bindparam("to_record"), title=bindparam("to_title"), extractor_version=bindparam("to_extractor_version")
    )
)


def commit_rereads(
    database: Database, page: Page, rereads: Sequence[Reread], *, renamed: Sequence[tuple[str, str]], now: datetime
) -> bool:
    """Replaces what snapshots of a claimed page say; False if the claim has been taken over. The claim is kept.

    First the series `renamed` get their other keys.

    Raises:
        StoreError: nothing was replaced.
    """
    packed = [pack_reread(reread) for reread in rereads]
    held = and_(_pages.c.id == page.id, _pages.c.fence == page.fence)
    with database.write() as connection:
        if connection.execute(select(_pages.c.id).where(held).with_for_update()).first() is None:
            return False
        rename_keys(connection, page.id, renamed)
        replace_records(connection, page.id, packed, now=now)
        title = select(_snapshots.c.title).where(_snapshots.c.id == _pages.c.baseline_id).scalar_subquery()
        connection.execute(update(_pages).where(_pages.c.id == page.id).values(title=title))
    return True


def replace_records(connection: Connection, page_id: int, rereads: Sequence[PackedReread], *, now: datetime) -> None:
    """Puts other records, with their observations, into snapshots of a page."""
    if not rereads:
        return
    connection.execute(_REPLACE, [_row(packed) for packed in rereads])
    replaced = [packed.reread.snapshot_id for packed in rereads]
    doubts = doubts_in(connection, replaced)
    connection.execute(delete(_observations).where(_observations.c.snapshot_id.in_(replaced)))
    keep_observations(connection, [_sight(packed.reread, page_id, now) for packed in rereads])
    restore_doubts(connection, doubts)


def _row(packed: PackedReread) -> dict[str, object]:
    reread = packed.reread
    return {
        "of": reread.snapshot_id,
        "to_record": packed.record,
        "to_title": reread.record.title,
        "to_extractor_version": reread.extractor_version,
    }


def _sight(reread: Reread, page_id: int, now: datetime) -> Sight:
    return Sight(
        page_id=page_id, snapshot_id=reread.snapshot_id, keys=reread.keys, figures=reread.record.figures, at=now
    )
