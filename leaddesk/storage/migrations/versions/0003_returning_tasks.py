"""Tasks that come again, message templates, documents, and pairs of leads that are not the same."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add the column and the tables."""
    op.add_column("task", sa.Column("repeats", sa.String(), nullable=True))
    op.create_table(
        "message_template",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message_template")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "document",
        sa.Column("id", KEY, nullable=False),
        sa.Column("lead_id", KEY, nullable=True),
        sa.Column("account_id", KEY, nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        _key("document", "account_id", "account"),
        _key("document", "import_run_id", "import_run"),
        _key("document", "lead_id", "lead"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sqlite_autoincrement=True,
    )
    for column in ("account_id", "import_run_id", "lead_id"):
        op.create_index(op.f(f"ix_document_{column}"), "document", [column], unique=False)
    op.create_table(
        "distinct_pair",
        sa.Column("id", KEY, nullable=False),
        sa.Column("lead_id", KEY, nullable=False),
        sa.Column("other_id", KEY, nullable=False),
        sa.Column("import_run_id", KEY, nullable=True),
        _key("distinct_pair", "import_run_id", "import_run"),
        _key("distinct_pair", "lead_id", "lead"),
        _key("distinct_pair", "other_id", "lead"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_distinct_pair")),
        sqlite_autoincrement=True,
    )
    for column in ("import_run_id", "other_id"):
        op.create_index(op.f(f"ix_distinct_pair_{column}"), "distinct_pair", [column], unique=False)
    op.create_index("ix_distinct_pair_pair", "distinct_pair", ["lead_id", "other_id"], unique=True)


def _key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name, initially="DEFERRED", deferrable=True)
