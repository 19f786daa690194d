"""Deliveries that are held back to be told together."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite")


def upgrade() -> None:
    op.add_column("deliveries", sa.Column("document", sa.Text(), nullable=True))
    op.add_column("deliveries", sa.Column("fold_at", MOMENT, nullable=True))
    op.add_column("deliveries", sa.Column("folded_into", sa.String(length=36), nullable=True))
    op.create_index("ix_deliveries_fold_at", "deliveries", ["fold_at"], unique=False)
