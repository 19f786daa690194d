"""Column types that come back as they went in.

SQLAlchemy's own `Numeric` goes through float on SQLite, and `DateTime(timezone=True)` comes back naive.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from figures.decimals import number
from storage.model import Outcome

if TYPE_CHECKING:
    from storage.held import Held


class UtcDateTime(TypeDecorator[datetime]):
    """An instant. On SQLite text of fixed width, so that it sorts: 2026-11-23T06:00:04.000000Z."""

    impl = String(27)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime] | TypeEngine[str]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String(27))
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        if dialect.name != "sqlite":
            return value
        return _spelled(value.astimezone(UTC))

    def process_result_value(self, value: datetime | str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
        return moment.astimezone(UTC)


@lru_cache(maxsize=64)  # what a check leaves behind has one moment, in every row
def _spelled(moment_utc: datetime) -> str:
    """Only of UTC: where clocks are set back, two instants of one zone are equal."""
    return moment_utc.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


LONG_PAST = datetime(1970, 1, 1, tzinfo=UTC)


class LeaseEnd(UtcDateTime):
    """When a claim runs out. None is kept as a moment long past: a row that grew with each claim would not fit where it
    stands, and its neighbours would be moved apart for good.
    """

    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        return super().process_bind_param(value or LONG_PAST, dialect)

    def process_result_value(self, value: datetime | str | None, dialect: Dialect) -> datetime | None:
        moment = super().process_result_value(value, dialect)
        return None if moment == LONG_PAST else moment


class OutcomeLetter(TypeDecorator[Outcome]):
    """How a check ended, as one letter: the row of an unchanged check is the one written most often."""

    impl = String(16)
    cache_ok = True

    def process_bind_param(self, value: Outcome | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else OUTCOME_LETTERS[value]

    def process_result_value(self, value: str | None, dialect: Dialect) -> Outcome | None:  # noqa: ARG002
        return None if value is None else _OUTCOMES[value]


OUTCOME_LETTERS = {
    Outcome.UNCHANGED: "u",
    Outcome.NOT_MODIFIED: "n",
    Outcome.CHANGED: "c",
    Outcome.FIRST: "f",
    Outcome.UNHEALTHY: "h",
    Outcome.FAILED: "x",
    Outcome.REFUSED: "r",
}
_OUTCOMES = {letter: outcome for outcome, letter in OUTCOME_LETTERS.items()}


class DecimalText(TypeDecorator[Decimal]):
    """A decimal as its digits, never as a float."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return number(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002
        return None if value is None else Decimal(value)


class HeldText(TypeDecorator["tuple[Held, ...]"]):
    """Figures of which nothing is said for now, as JSON; null where there are none, as on nearly every page."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Held, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if not value:
            return None
        from storage.held import held_to_text  # figures, for the few pages that have any

        return held_to_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Held, ...]:  # noqa: ARG002
        if not value:
            return ()
        from storage.held import held_from_text

        return held_from_text(value)
