"""How checks ended, as one letter each."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

LETTERS = {
    "unchanged": "u",
    "not-modified": "n",
    "changed": "c",
    "first": "f",
    "unhealthy": "h",
    "failed": "x",
    "refused": "r",
}


def upgrade() -> None:
    for name in ("pages", "checks"):
        outcome = sa.column("outcome", sa.String(16))
        rows = sa.table(name, outcome)
        op.execute(sa.update(rows).where(outcome.is_not(None)).values(outcome=sa.case(LETTERS, value=outcome)))
