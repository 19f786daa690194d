"""Values that no second fetch has confirmed, or that one has refuted."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("observations", sa.Column("doubt", sa.String(length=16), nullable=True))
