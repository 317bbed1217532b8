"""What is counted of the leads of each month is kept, and let go of when one of them changes."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")

TRIGGERS = (
    "CREATE TRIGGER figures_lead_insert AFTER INSERT ON lead BEGIN DELETE FROM figure_cell WHERE basis = 'created' AND month = coalesce(substr(new.created_on, 1, 7), ''); DELETE FROM figure_cell WHERE basis = 'closed' AND month = CASE WHEN new.status IN ('won', 'lost') THEN coalesce(substr(new.closed_on, 1, 7), '') END; END",
    "CREATE TRIGGER figures_lead_delete AFTER DELETE ON lead BEGIN DELETE FROM figure_cell WHERE basis = 'created' AND month = coalesce(substr(old.created_on, 1, 7), ''); DELETE FROM figure_cell WHERE basis = 'closed' AND month = CASE WHEN old.status IN ('won', 'lost') THEN coalesce(substr(old.closed_on, 1, 7), '') END; END",
    "CREATE TRIGGER figures_lead_update AFTER UPDATE OF pipeline_id, kind, channel_id, status, created_on, closed_on, currency, value_minor ON lead BEGIN DELETE FROM figure_cell WHERE basis = 'created' AND month = coalesce(substr(old.created_on, 1, 7), ''); DELETE FROM figure_cell WHERE basis = 'closed' AND month = CASE WHEN old.status IN ('won', 'lost') THEN coalesce(substr(old.closed_on, 1, 7), '') END; DELETE FROM figure_cell WHERE basis = 'created' AND month = coalesce(substr(new.created_on, 1, 7), ''); DELETE FROM figure_cell WHERE basis = 'closed' AND month = CASE WHEN new.status IN ('won', 'lost') THEN coalesce(substr(new.closed_on, 1, 7), '') END; END",
    "CREATE TRIGGER figures_sale_insert AFTER INSERT ON sale BEGIN DELETE FROM figure_cell WHERE basis = 'created' AND month IN (SELECT coalesce(substr(created_on, 1, 7), '') FROM lead WHERE id IN (new.lead_id)); DELETE FROM figure_cell WHERE basis = 'closed' AND month IN (SELECT coalesce(substr(closed_on, 1, 7), '') FROM lead WHERE status IN ('won', 'lost') AND id IN (new.lead_id)); END",
    "CREATE TRIGGER figures_sale_delete AFTER DELETE ON sale BEGIN DELETE FROM figure_cell WHERE basis = 'created' AND month IN (SELECT coalesce(substr(created_on, 1, 7), '') FROM lead WHERE id IN (old.lead_id)); DELETE FROM figure_cell WHERE basis = 'closed' AND month IN (SELECT coalesce(substr(closed_on, 1, 7), '') FROM lead WHERE status IN ('won', 'lost') AND id IN (old.lead_id)); END",
    "CREATE TRIGGER figures_sale_update AFTER UPDATE OF lead_id, currency, cost_minor ON sale BEGIN DELETE FROM figure_cell WHERE basis = 'created' AND month IN (SELECT coalesce(substr(created_on, 1, 7), '') FROM lead WHERE id IN (old.lead_id)); DELETE FROM figure_cell WHERE basis = 'closed' AND month IN (SELECT coalesce(substr(closed_on, 1, 7), '') FROM lead WHERE status IN ('won', 'lost') AND id IN (old.lead_id)); DELETE FROM figure_cell WHERE basis = 'created' AND month IN (SELECT coalesce(substr(created_on, 1, 7), '') FROM lead WHERE id IN (new.lead_id)); DELETE FROM figure_cell WHERE basis = 'closed' AND month IN (SELECT coalesce(substr(closed_on, 1, 7), '') FROM lead WHERE status IN ('won', 'lost') AND id IN (new.lead_id)); END",
    "CREATE TRIGGER figures_sale_line_insert AFTER INSERT ON sale_line BEGIN DELETE FROM figure_cell WHERE basis = 'created' AND month IN (SELECT coalesce(substr(created_on, 1, 7), '') FROM lead WHERE id IN (SELECT lead_id FROM sale WHERE id = new.sale_id)); DELETE FROM figure_cell WHERE basis = 'closed' AND month IN (SELECT coalesce(substr(closed_on, 1, 7), '') FROM lead WHERE status IN ('won', 'lost') AND id IN (SELECT lead_id FROM sale WHERE id = new.sale_id)); END",
    "CREATE TRIGGER figures_sale_line_delete AFTER DELETE ON sale_line BEGIN DELETE FROM figure_cell WHERE basis = 'created' AND month IN (SELECT coalesce(substr(created_on, 1, 7), '') FROM lead WHERE id IN (SELECT lead_id FROM sale WHERE id = old.sale_id)); DELETE FROM figure_cell WHERE basis = 'closed' AND month IN (SELECT coalesce(substr(closed_on, 1, 7), '') FROM lead WHERE status IN ('won', 'lost') AND id IN (SELECT lead_id FROM sale WHERE id = old.sale_id)); END",
    "CREATE TRIGGER figures_sale_line_update AFTER UPDATE OF sale_id, net_minor ON sale_line BEGIN DELETE FROM figure_cell WHERE basis = 'created' AND month IN (SELECT coalesce(substr(created_on, 1, 7), '') FROM lead WHERE id IN (SELECT lead_id FROM sale WHERE id = old.sale_id)); DELETE FROM figure_cell WHERE basis = 'closed' AND month IN (SELECT coalesce(substr(closed_on, 1, 7), '') FROM lead WHERE status IN ('won', 'lost') AND id IN (SELECT lead_id FROM sale WHERE id = old.sale_id)); DELETE FROM figure_cell WHERE basis = 'created' AND month IN (SELECT coalesce(substr(created_on, 1, 7), '') FROM lead WHERE id IN (SELECT lead_id FROM sale WHERE id = new.sale_id)); DELETE FROM figure_cell WHERE basis = 'closed' AND month IN (SELECT coalesce(substr(closed_on, 1, 7), '') FROM lead WHERE status IN ('won', 'lost') AND id IN (SELECT lead_id FROM sale WHERE id = new.sale_id)); END",
)


def upgrade() -> None:
    """Add the cells, all of them yet to be counted, and put what a month is counted by first in the index for it."""
    op.create_table(
        "figure_cell",
        sa.Column("id", KEY, nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("contacts", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_cell")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_figure_cell_month", "figure_cell", ["basis", "month"], unique=True)
    op.drop_index("ix_lead_figures", "lead")
    op.create_index(
        "ix_lead_figures",
        "lead",
        ["channel_id", "status", "pipeline_id", "kind", "created_on", "closed_on", "currency", "value_minor"],
        unique=False,
    )
    for trigger in TRIGGERS:
        op.execute(trigger)
