"""Payments of sales, so that one can be paid in parts; and an index over what is to be done."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add the table and the index."""
    op.create_table(
        "payment",
        sa.Column("id", KEY, nullable=False),
        sa.Column("sale_id", KEY, nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.Column("amount_minor", KEY, nullable=False),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_payment_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["sale_id"], ["sale.id"], name=op.f("fk_payment_sale_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_payment_import_run_id"), "payment", ["import_run_id"], unique=False)
    op.create_index(op.f("ix_payment_sale_id"), "payment", ["sale_id"], unique=False)
    open_only = sa.text("done_at IS NULL AND done_on IS NULL")
    op.create_index("ix_task_open", "task", ["due_on", "lead_id"], unique=False, sqlite_where=open_only)
