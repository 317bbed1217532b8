"""The first schema: every table of the value classes, the journal, and the search index over leads."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")

SEARCH = (
    "CREATE VIRTUAL TABLE lead_search USING fts5(search_text, content='lead', content_rowid='id', tokenize='trigram', detail=none)",
    "CREATE TRIGGER lead_search_insert AFTER INSERT ON lead BEGIN INSERT INTO lead_search(rowid, search_text) VALUES (new.id, new.search_text); END",
    "CREATE TRIGGER lead_search_delete AFTER DELETE ON lead BEGIN INSERT INTO lead_search(lead_search, rowid, search_text) VALUES ('delete', old.id, old.search_text); END",
    "CREATE TRIGGER lead_search_update AFTER UPDATE OF search_text ON lead BEGIN INSERT INTO lead_search(lead_search, rowid, search_text) VALUES ('delete', old.id, old.search_text); INSERT INTO lead_search(rowid, search_text) VALUES (new.id, new.search_text); END",
)


def upgrade() -> None:
    """Create everything."""
    op.create_table(
        "channel",
        sa.Column("id", KEY, nullable=False),
        sa.Column("key", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("colour", sa.String(), nullable=True),
        sa.Column("icon", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "custom_field",
        sa.Column("id", KEY, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom_field")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "import_run",
        sa.Column("id", KEY, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=True),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("preset", sa.String(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "pipeline",
        sa.Column("id", KEY, nullable=False),
        sa.Column("key", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pipeline")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "saved_view",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("query", sa.String(), nullable=False),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.Column("sort", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "setting",
        sa.Column("id", KEY, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_setting_key", "setting", ["key"], unique=True)
    op.create_table(
        "tag",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tag")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "vat_code",
        sa.Column("id", KEY, nullable=False),
        sa.Column("key", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("rate_bp", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vat_code")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "account",
        sa.Column("id", KEY, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("industry", sa.String(), nullable=True),
        sa.Column("size", sa.String(), nullable=True),
        sa.Column("revenue_minor", KEY, nullable=True),
        sa.Column("currency", sa.String(), nullable=True),
        sa.Column("employees", sa.Integer(), nullable=True),
        sa.Column("vat_id", sa.String(), nullable=True),
        sa.Column("website", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("street", sa.String(), nullable=True),
        sa.Column("city", sa.String(), nullable=True),
        sa.Column("postal_code", sa.String(), nullable=True),
        sa.Column("region", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("parent_id", KEY, nullable=True),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("extra", sa.Text(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_account_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["account.id"], name=op.f("fk_account_parent_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("uid", name=op.f("uq_account_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_account_external",
        "account",
        ["external_id", "source"],
        unique=False,
        sqlite_where=sa.text("external_id IS NOT NULL"),
        postgresql_where=sa.text("external_id IS NOT NULL"),
    )
    op.create_index(op.f("ix_account_import_run_id"), "account", ["import_run_id"], unique=False)
    op.create_index(
        "ix_account_parent_id",
        "account",
        ["parent_id"],
        unique=False,
        sqlite_where=sa.text("parent_id IS NOT NULL"),
        postgresql_where=sa.text("parent_id IS NOT NULL"),
    )
    op.create_index("ix_account_sort_name", "account", ["sort_name"], unique=False)
    op.create_table(
        "campaign",
        sa.Column("id", KEY, nullable=False),
        sa.Column("channel_id", KEY, nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("budget_minor", KEY, nullable=True),
        sa.Column("currency", sa.String(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("notes", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_campaign_channel_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_campaign_channel_id"), "campaign", ["channel_id"], unique=False)
    op.create_table(
        "change",
        sa.Column("id", KEY, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("label_values", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("schema", sa.String(), nullable=False),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.Column("undoes_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_change_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["undoes_id"], ["change.id"], name=op.f("fk_change_undoes_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_change_import_run_id"), "change", ["import_run_id"], unique=False)
    op.create_index(op.f("ix_change_undoes_id"), "change", ["undoes_id"], unique=False)
    op.create_table(
        "stage",
        sa.Column("id", KEY, nullable=False),
        sa.Column("pipeline_id", KEY, nullable=False),
        sa.Column("key", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("probability", sa.Integer(), nullable=False),
        sa.Column("stale_days", sa.Integer(), nullable=True),
        sa.Column("wip_limit", sa.Integer(), nullable=True),
        sa.Column("colour", sa.String(), nullable=True),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("merged_into_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["merged_into_id"],
            ["stage.id"],
            name=op.f("fk_stage_merged_into_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["pipeline_id"], ["pipeline.id"], name=op.f("fk_stage_pipeline_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_stage_pipeline_id"), "stage", ["pipeline_id"], unique=False)
    op.create_table(
        "account_tag",
        sa.Column("id", KEY, nullable=False),
        sa.Column("account_id", KEY, nullable=False),
        sa.Column("tag_id", KEY, nullable=False),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_account_tag_account_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_account_tag_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tag.id"], name=op.f("fk_account_tag_tag_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_tag")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_account_tag_import_run_id"), "account_tag", ["import_run_id"], unique=False)
    op.create_index("ix_account_tag_pair", "account_tag", ["account_id", "tag_id"], unique=True)
    op.create_index(op.f("ix_account_tag_tag_id"), "account_tag", ["tag_id"], unique=False)
    op.create_table(
        "change_row",
        sa.Column("id", KEY, nullable=False),
        sa.Column("change_id", KEY, nullable=False),
        sa.Column("table", sa.String(), nullable=False),
        sa.Column("row_id", KEY, nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["change_id"], ["change.id"], name=op.f("fk_change_row_change_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_row")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_change_row_change_id"), "change_row", ["change_id"], unique=False)
    op.create_index("ix_change_row_row", "change_row", ["table", "row_id"], unique=False)
    op.create_table(
        "lead",
        sa.Column("id", KEY, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("first_name", sa.String(), nullable=True),
        sa.Column("last_name", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("contact", sa.String(), nullable=True),
        sa.Column("company", sa.String(), nullable=True),
        sa.Column("account_id", KEY, nullable=True),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("mobile", sa.String(), nullable=True),
        sa.Column("website", sa.String(), nullable=True),
        sa.Column("instagram", sa.String(), nullable=True),
        sa.Column("whatsapp", sa.String(), nullable=True),
        sa.Column("street", sa.String(), nullable=True),
        sa.Column("city", sa.String(), nullable=True),
        sa.Column("postal_code", sa.String(), nullable=True),
        sa.Column("region", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("channel_id", KEY, nullable=True),
        sa.Column("campaign_id", KEY, nullable=True),
        sa.Column("pipeline_id", KEY, nullable=True),
        sa.Column("stage_id", KEY, nullable=True),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("value_minor", KEY, nullable=True),
        sa.Column("currency", sa.String(), nullable=True),
        sa.Column("probability", sa.Integer(), nullable=True),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=True),
        sa.Column("created_on", sa.Date(), nullable=True),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("expected_close", sa.Date(), nullable=True),
        sa.Column("close_reason", sa.String(), nullable=True),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("previous_lead_id", KEY, nullable=True),
        sa.Column("rank", sa.String(), nullable=True),
        sa.Column("extra", sa.Text(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_lead_account_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_lead_campaign_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_lead_channel_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_lead_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["pipeline_id"], ["pipeline.id"], name=op.f("fk_lead_pipeline_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["previous_lead_id"],
            ["lead.id"],
            name=op.f("fk_lead_previous_lead_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stage_id"], ["stage.id"], name=op.f("fk_lead_stage_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead")),
        sa.UniqueConstraint("uid", name=op.f("uq_lead_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_lead_account_id",
        "lead",
        ["account_id"],
        unique=False,
        sqlite_where=sa.text("account_id IS NOT NULL"),
        postgresql_where=sa.text("account_id IS NOT NULL"),
    )
    op.create_index("ix_lead_board", "lead", ["stage_id", "rank"], unique=False)
    op.create_index(
        "ix_lead_campaign_id",
        "lead",
        ["campaign_id"],
        unique=False,
        sqlite_where=sa.text("campaign_id IS NOT NULL"),
        postgresql_where=sa.text("campaign_id IS NOT NULL"),
    )
    op.create_index(
        "ix_lead_closed_on",
        "lead",
        ["closed_on"],
        unique=False,
        sqlite_where=sa.text("closed_on IS NOT NULL"),
        postgresql_where=sa.text("closed_on IS NOT NULL"),
    )
    op.create_index("ix_lead_created_on", "lead", ["created_on"], unique=False)
    op.create_index(
        "ix_lead_expected_close",
        "lead",
        ["expected_close"],
        unique=False,
        sqlite_where=sa.text("expected_close IS NOT NULL"),
        postgresql_where=sa.text("expected_close IS NOT NULL"),
    )
    op.create_index(
        "ix_lead_external",
        "lead",
        ["external_id", "source"],
        unique=False,
        sqlite_where=sa.text("external_id IS NOT NULL"),
        postgresql_where=sa.text("external_id IS NOT NULL"),
    )
    op.create_index(
        "ix_lead_figures",
        "lead",
        ["channel_id", "status", "created_on", "closed_on", "currency", "value_minor", "pipeline_id"],
        unique=False,
    )
    op.create_index(op.f("ix_lead_import_run_id"), "lead", ["import_run_id"], unique=False)
    op.create_index(
        "ix_lead_mobile",
        "lead",
        ["mobile"],
        unique=False,
        sqlite_where=sa.text("mobile IS NOT NULL"),
        postgresql_where=sa.text("mobile IS NOT NULL"),
    )
    op.create_index(
        "ix_lead_phone",
        "lead",
        ["phone"],
        unique=False,
        sqlite_where=sa.text("phone IS NOT NULL"),
        postgresql_where=sa.text("phone IS NOT NULL"),
    )
    op.create_index("ix_lead_pipeline_id", "lead", ["pipeline_id", "status"], unique=False)
    op.create_index(
        "ix_lead_previous_lead_id",
        "lead",
        ["previous_lead_id"],
        unique=False,
        sqlite_where=sa.text("previous_lead_id IS NOT NULL"),
        postgresql_where=sa.text("previous_lead_id IS NOT NULL"),
    )
    op.create_index("ix_lead_sort_name", "lead", ["sort_name"], unique=False)
    op.create_index(
        "ix_lead_value_minor",
        "lead",
        ["value_minor"],
        unique=False,
        sqlite_where=sa.text("value_minor IS NOT NULL"),
        postgresql_where=sa.text("value_minor IS NOT NULL"),
    )
    op.create_table(
        "spend",
        sa.Column("id", KEY, nullable=False),
        sa.Column("channel_id", KEY, nullable=False),
        sa.Column("campaign_id", KEY, nullable=True),
        sa.Column("span", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("amount_minor", KEY, nullable=True),
        sa.Column("goods_minor", KEY, nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_spend_campaign_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_spend_channel_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_spend_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spend")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_spend_channel_id"), "spend", ["channel_id"], unique=False)
    op.create_index(op.f("ix_spend_import_run_id"), "spend", ["import_run_id"], unique=False)
    op.create_index("ix_spend_starts_on", "spend", ["starts_on"], unique=False)
    op.create_table(
        "stakeholder",
        sa.Column("id", KEY, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=True),
        sa.Column("account_id", KEY, nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("first_name", sa.String(), nullable=True),
        sa.Column("last_name", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("mobile", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("reports_to_id", KEY, nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("extra", sa.Text(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_stakeholder_account_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_stakeholder_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["reports_to_id"],
            ["stakeholder.id"],
            name=op.f("fk_stakeholder_reports_to_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stakeholder")),
        sa.UniqueConstraint("uid", name=op.f("uq_stakeholder_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_stakeholder_account_id"), "stakeholder", ["account_id"], unique=False)
    op.create_index(
        "ix_stakeholder_external",
        "stakeholder",
        ["external_id", "source"],
        unique=False,
        sqlite_where=sa.text("external_id IS NOT NULL"),
        postgresql_where=sa.text("external_id IS NOT NULL"),
    )
    op.create_index(op.f("ix_stakeholder_import_run_id"), "stakeholder", ["import_run_id"], unique=False)
    op.create_index(
        "ix_stakeholder_reports_to_id",
        "stakeholder",
        ["reports_to_id"],
        unique=False,
        sqlite_where=sa.text("reports_to_id IS NOT NULL"),
        postgresql_where=sa.text("reports_to_id IS NOT NULL"),
    )
    op.create_index("ix_stakeholder_sort_name", "stakeholder", ["sort_name"], unique=False)
    op.create_table(
        "traffic",
        sa.Column("id", KEY, nullable=False),
        sa.Column("channel_id", KEY, nullable=False),
        sa.Column("campaign_id", KEY, nullable=True),
        sa.Column("span", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_traffic_campaign_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_traffic_channel_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_traffic_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_traffic")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_traffic_channel_id"), "traffic", ["channel_id"], unique=False)
    op.create_index(op.f("ix_traffic_import_run_id"), "traffic", ["import_run_id"], unique=False)
    op.create_index("ix_traffic_starts_on", "traffic", ["starts_on"], unique=False)
    op.create_table(
        "activity",
        sa.Column("id", KEY, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("lead_id", KEY, nullable=True),
        sa.Column("account_id", KEY, nullable=True),
        sa.Column("channel_id", KEY, nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("happened_at", sa.DateTime(), nullable=True),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_activity_account_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_activity_channel_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_activity_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["lead.id"], name=op.f("fk_activity_lead_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity")),
        sa.UniqueConstraint("uid", name=op.f("uq_activity_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_activity_account_id"), "activity", ["account_id"], unique=False)
    op.create_index(
        "ix_activity_channel_id",
        "activity",
        ["channel_id"],
        unique=False,
        sqlite_where=sa.text("channel_id IS NOT NULL"),
        postgresql_where=sa.text("channel_id IS NOT NULL"),
    )
    op.create_index(op.f("ix_activity_import_run_id"), "activity", ["import_run_id"], unique=False)
    op.create_index(op.f("ix_activity_lead_id"), "activity", ["lead_id"], unique=False)
    op.create_table(
        "committee_member",
        sa.Column("id", KEY, nullable=False),
        sa.Column("lead_id", KEY, nullable=False),
        sa.Column("stakeholder_id", KEY, nullable=False),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("stance", sa.Integer(), nullable=True),
        sa.Column("influence", sa.Integer(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_committee_member_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["lead.id"], name=op.f("fk_committee_member_lead_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["stakeholder_id"],
            ["stakeholder.id"],
            name=op.f("fk_committee_member_stakeholder_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_committee_member")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_committee_member_import_run_id"), "committee_member", ["import_run_id"], unique=False)
    op.create_index("ix_committee_member_pair", "committee_member", ["lead_id", "stakeholder_id"], unique=True)
    op.create_index(op.f("ix_committee_member_stakeholder_id"), "committee_member", ["stakeholder_id"], unique=False)
    op.create_table(
        "consent",
        sa.Column("id", KEY, nullable=False),
        sa.Column("lead_id", KEY, nullable=True),
        sa.Column("stakeholder_id", KEY, nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_consent_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["lead.id"], name=op.f("fk_consent_lead_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["stakeholder_id"],
            ["stakeholder.id"],
            name=op.f("fk_consent_stakeholder_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_consent_import_run_id"), "consent", ["import_run_id"], unique=False)
    op.create_index(op.f("ix_consent_lead_id"), "consent", ["lead_id"], unique=False)
    op.create_index(op.f("ix_consent_stakeholder_id"), "consent", ["stakeholder_id"], unique=False)
    op.create_table(
        "custom_value",
        sa.Column("id", KEY, nullable=False),
        sa.Column("custom_field_id", KEY, nullable=False),
        sa.Column("lead_id", KEY, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["custom_field_id"],
            ["custom_field.id"],
            name=op.f("fk_custom_value_custom_field_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_custom_value_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["lead.id"], name=op.f("fk_custom_value_lead_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom_value")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_custom_value_custom_field_id"), "custom_value", ["custom_field_id"], unique=False)
    op.create_index(op.f("ix_custom_value_import_run_id"), "custom_value", ["import_run_id"], unique=False)
    op.create_index("ix_custom_value_pair", "custom_value", ["lead_id", "custom_field_id"], unique=True)
    op.create_table(
        "lead_tag",
        sa.Column("id", KEY, nullable=False),
        sa.Column("lead_id", KEY, nullable=False),
        sa.Column("tag_id", KEY, nullable=False),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_lead_tag_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["lead.id"], name=op.f("fk_lead_tag_lead_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tag.id"], name=op.f("fk_lead_tag_tag_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_tag")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_lead_tag_import_run_id"), "lead_tag", ["import_run_id"], unique=False)
    op.create_index("ix_lead_tag_pair", "lead_tag", ["lead_id", "tag_id"], unique=True)
    op.create_index(op.f("ix_lead_tag_tag_id"), "lead_tag", ["tag_id"], unique=False)
    op.create_table(
        "sale",
        sa.Column("id", KEY, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=True),
        sa.Column("lead_id", KEY, nullable=True),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("sold_on", sa.Date(), nullable=True),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("cost_minor", KEY, nullable=True),
        sa.Column("credits_id", KEY, nullable=True),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("extra", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["credits_id"], ["sale.id"], name=op.f("fk_sale_credits_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_sale_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["lead.id"], name=op.f("fk_sale_lead_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sale")),
        sa.UniqueConstraint("uid", name=op.f("uq_sale_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_sale_credits_id",
        "sale",
        ["credits_id"],
        unique=False,
        sqlite_where=sa.text("credits_id IS NOT NULL"),
        postgresql_where=sa.text("credits_id IS NOT NULL"),
    )
    op.create_index(
        "ix_sale_external",
        "sale",
        ["external_id", "source"],
        unique=False,
        sqlite_where=sa.text("external_id IS NOT NULL"),
        postgresql_where=sa.text("external_id IS NOT NULL"),
    )
    op.create_index(op.f("ix_sale_import_run_id"), "sale", ["import_run_id"], unique=False)
    op.create_index(op.f("ix_sale_lead_id"), "sale", ["lead_id"], unique=False)
    op.create_index(
        "ix_sale_number",
        "sale",
        ["number"],
        unique=False,
        sqlite_where=sa.text("number IS NOT NULL"),
        postgresql_where=sa.text("number IS NOT NULL"),
    )
    op.create_index("ix_sale_sold_on", "sale", ["sold_on"], unique=False)
    op.create_table(
        "stage_entry",
        sa.Column("id", KEY, nullable=False),
        sa.Column("lead_id", KEY, nullable=False),
        sa.Column("stage_id", KEY, nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=True),
        sa.Column("entered_on", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_stage_entry_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["lead.id"], name=op.f("fk_stage_entry_lead_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["stage_id"], ["stage.id"], name=op.f("fk_stage_entry_stage_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage_entry")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_stage_entry_import_run_id"), "stage_entry", ["import_run_id"], unique=False)
    op.create_index(op.f("ix_stage_entry_lead_id"), "stage_entry", ["lead_id"], unique=False)
    op.create_index(op.f("ix_stage_entry_stage_id"), "stage_entry", ["stage_id"], unique=False)
    op.create_table(
        "task",
        sa.Column("id", KEY, nullable=False),
        sa.Column("lead_id", KEY, nullable=True),
        sa.Column("account_id", KEY, nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_at", sa.DateTime(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_task_account_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_task_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["lead.id"], name=op.f("fk_task_lead_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_task_account_id"), "task", ["account_id"], unique=False)
    op.create_index(
        "ix_task_due_on",
        "task",
        ["due_on"],
        unique=False,
        sqlite_where=sa.text("due_on IS NOT NULL"),
        postgresql_where=sa.text("due_on IS NOT NULL"),
    )
    op.create_index(op.f("ix_task_import_run_id"), "task", ["import_run_id"], unique=False)
    op.create_index(op.f("ix_task_lead_id"), "task", ["lead_id"], unique=False)
    op.create_table(
        "activity_person",
        sa.Column("id", KEY, nullable=False),
        sa.Column("activity_id", KEY, nullable=False),
        sa.Column("stakeholder_id", KEY, nullable=False),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["activity_id"],
            ["activity.id"],
            name=op.f("fk_activity_person_activity_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_activity_person_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stakeholder_id"],
            ["stakeholder.id"],
            name=op.f("fk_activity_person_stakeholder_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_person")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_activity_person_activity_id"), "activity_person", ["activity_id"], unique=False)
    op.create_index(op.f("ix_activity_person_import_run_id"), "activity_person", ["import_run_id"], unique=False)
    op.create_index(op.f("ix_activity_person_stakeholder_id"), "activity_person", ["stakeholder_id"], unique=False)
    op.create_table(
        "sale_line",
        sa.Column("id", KEY, nullable=False),
        sa.Column("sale_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("vat_code_id", KEY, nullable=True),
        sa.Column("rate_bp", sa.Integer(), nullable=True),
        sa.Column("net_minor", KEY, nullable=False),
        sa.Column("vat_minor", KEY, nullable=False),
        sa.Column("gross_minor", KEY, nullable=False),
        sa.Column("import_run_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_sale_line_import_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["sale_id"], ["sale.id"], name=op.f("fk_sale_line_sale_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["vat_code_id"],
            ["vat_code.id"],
            name=op.f("fk_sale_line_vat_code_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sale_line")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_sale_line_import_run_id"), "sale_line", ["import_run_id"], unique=False)
    op.create_index(op.f("ix_sale_line_sale_id"), "sale_line", ["sale_id"], unique=False)
    op.create_index(
        "ix_lead_email",
        "lead",
        [sa.text("lower(email)")],
        sqlite_where=sa.text("email IS NOT NULL"),
        postgresql_where=sa.text("email IS NOT NULL"),
    )
    for statement in SEARCH:
        op.execute(statement)
