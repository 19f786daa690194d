"""The tables. The migrations in `storage/migrations` must lead to the same; a test compares them.

An unchanged check is the row written most often, so `checks` is kept narrow: its page by number, times in one column,
one index that carries nothing but the page (rows of a page stand in the order of their ids).
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.columns import DecimalText, HeldText, LeaseEnd, OutcomeLetter, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

pages = Table(
    "pages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("url", Text, nullable=False),
    Column("title", Text),
    Column("added_at", UtcDateTime, nullable=False),
    Column("retired_at", UtcDateTime),
    Column("next_due_at", UtcDateTime, index=True),
    Column("lease_until", LeaseEnd),
    Column("fence", Integer, nullable=False, server_default="0"),
    Column("baseline_id", Integer),  # a snapshot; no foreign key, since snapshots point back here
    Column("etag", Text),
    Column("last_modified", Text),
    Column("validators_url", Text),
    Column("body_sha256", String(64)),
    Column("fingerprint", Text),
    Column("checks_since_unconditional", Integer, nullable=False, server_default="0"),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("failing_since", UtcDateTime),
    Column("reported_at", UtcDateTime),
    Column("health", String(16), nullable=False, server_default="ok"),
    Column("held", HeldText),
    Column("checked_at", UtcDateTime),
    Column("outcome", OutcomeLetter),
    Column("reason", Text),
    Column("detail", Text),
    Column("read_at", UtcDateTime),
)

checks = Table(
    "checks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("page_id", Integer, ForeignKey("pages.id"), nullable=False, index=True),
    Column("started_at", UtcDateTime, nullable=False),
    Column("outcome", OutcomeLetter, nullable=False),
    Column("reason", Text),
    Column("detail", Text),
    Column("status", Integer),
    Column("fetch_ms", Integer),
    Column("read_ms", Integer),
    Column("snapshot_id", Integer, ForeignKey("snapshots.id")),
)

blobs = Table(
    "blobs",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("zstd", LargeBinary, nullable=False),
)

snapshots = Table(
    "snapshots",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("page_id", Integer, ForeignKey("pages.id"), nullable=False),
    Column("taken_at", UtcDateTime, nullable=False),
    Column("url", Text, nullable=False),
    Column("title", Text),
    Column("healthy", Boolean, nullable=False),
    Column("extractor_version", Integer, nullable=False),
    Column("body_sha256", String(64), ForeignKey("blobs.sha256")),
    Column("content_type", Text),
    Column("record", LargeBinary, nullable=False),
    Index(None, "page_id", "taken_at"),
    sqlite_autoincrement=True,
)

series = Table(
    "series",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("page_id", Integer, ForeignKey("pages.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("name", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("merged_into", Integer, ForeignKey("series.id")),
    UniqueConstraint("page_id", "key"),
)

observations = Table(
    "observations",
    metadata,
    Column("snapshot_id", Integer, ForeignKey("snapshots.id"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("series_id", Integer, ForeignKey("series.id"), nullable=False),
    Column("value", DecimalText),
    Column("upper", DecimalText),
    Column("unit", Text),
    Column("qualifier", String(16)),
    Column("label", Text, nullable=False),
    Column("section", Text),
    Column("raw", Text, nullable=False),
    Column("doubt", String(16)),
    UniqueConstraint("series_id", "snapshot_id"),
    sqlite_with_rowid=False,
)

changes = Table(
    "changes",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("page_id", Integer, ForeignKey("pages.id"), nullable=False),
    Column("from_snapshot", Integer, ForeignKey("snapshots.id")),
    Column("to_snapshot", Integer, ForeignKey("snapshots.id"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("series_key", Text),
    Column("body", Text, nullable=False),
    Column("found_at", UtcDateTime, nullable=False),
    Index(None, "page_id", "found_at"),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("page_id", Integer, ForeignKey("pages.id"), index=True),
    Column("kind", String(24), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("subject", Text, nullable=False),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("alert_id", String(36), nullable=False, index=True),  # a test message belongs to no alert
    Column("page_id", Integer, ForeignKey("pages.id")),
    Column("channel", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("recipient", Text),
    Column("state", String(8), nullable=False, index=True),
    Column("subject", Text, nullable=False),
    Column("content_type", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, index=True),  # the next try, or the end of the lease; null when it is over
    Column("fence", Integer, nullable=False, server_default="0"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("reason", Text),
    Column("detail", Text),
    Column("sent_at", UtcDateTime),
    Column("document", Text),  # what a delivery says that is held back, to be told together with others
    Column("fold_at", UtcDateTime, index=True),  # when it leaves, alone or with others; it has no due_at until then
    Column("folded_into", String(36)),  # the delivery that told it
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("delivery_id", String(36), ForeignKey("deliveries.id"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime, nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("reason", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("possible_duplicate", Boolean, nullable=False),
)

closings = Table(
    "closings",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("endpoint", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("closed_at", UtcDateTime, nullable=False),
)

hosts = Table(
    "hosts",
    metadata,
    Column("host", Text, primary_key=True),
    Column("next_allowed_at", UtcDateTime),
    Column("backoff_until", UtcDateTime),
    Column("backoff_status", Integer),
)

robots = Table(
    "robots",
    metadata,
    Column("host", Text, primary_key=True),
    Column("fetched_at", UtcDateTime, nullable=False),
    Column("status", Integer),
    Column("body", LargeBinary, nullable=False),
)

leases = Table(
    "leases",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("holder", Text, nullable=False),
    Column("until", UtcDateTime, nullable=False),
)

lanes = Table(
    "lanes",
    metadata,
    Column("number", Integer, primary_key=True),  # the order of arrival
    Column("host", Text, nullable=False, index=True),
    Column("holder", Text, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,  # who lost a place must not take the next one's for it
)
