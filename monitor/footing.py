"""What a reading is compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from storage.baseline import Known
    from storage.earlier import Reread
    from storage.held import Held


class Footing(NamedTuple):
    """What a reading is compared with: what is known of the page, and what is held, as the extractor reads it today.

    `rereads` is what must be kept so that it stays so, `renamed` the old and new keys of series.
    """

    known: Known
    held: tuple[Held, ...] = ()
    rereads: tuple[Reread, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
