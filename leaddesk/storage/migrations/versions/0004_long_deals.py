"""Contracts and what is paid monthly, tasks with a person, roles that a stage asks for, people who changed firms."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add the columns and their indexes."""
    op.add_column("lead", sa.Column("monthly_minor", KEY, nullable=True))
    op.add_column("lead", sa.Column("contract_start", sa.Date(), nullable=True))
    op.add_column("lead", sa.Column("contract_end", sa.Date(), nullable=True))
    op.add_column("lead", sa.Column("renewal_notice_days", sa.Integer(), nullable=True))
    op.add_column("stage", sa.Column("asks_for", sa.Text(), nullable=True))
    _add_reference("task", "stakeholder_id")
    op.add_column("task", sa.Column("purpose", sa.String(), nullable=True))
    _add_reference("stakeholder", "previous_id")
    for table, column in (("lead", "contract_end"), ("task", "stakeholder_id"), ("stakeholder", "previous_id")):
        known = sa.text(f"{column} IS NOT NULL")
        op.create_index(f"ix_{table}_{column}", table, [column], unique=False, sqlite_where=known)


def _add_reference(table: str, column: str) -> None:
    """Add a column that refers to a stakeholder: the table is made anew, so that the reference can be deferred."""
    name = op.f(f"fk_{table}_{column}")
    with op.batch_alter_table(
        table,
        recreate="always",
        table_kwargs={"sqlite_autoincrement": True},
        reflect_kwargs={"resolve_fks": False},
    ) as batch:
        batch.add_column(sa.Column(column, KEY, nullable=True))
        batch.create_foreign_key(name, "stakeholder", [column], ["id"], initially="DEFERRED", deferrable=True)
