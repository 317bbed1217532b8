"""The tables, made from the value classes, and what is known of them: order, owners, columns nobody quarrels about."""

from types import new_class
from typing import Any

import sqlalchemy as sa
from sqlmodel import SQLModel

from leaddesk.model.account import Account
from leaddesk.model.activity import Activity, ActivityPerson
from leaddesk.model.campaign import Campaign
from leaddesk.model.channel import Channel
from leaddesk.model.columns import KEY, Instant, JsonText
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.consent import Consent
from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.distinct_pair import DistinctPair
from leaddesk.model.document import Document
from leaddesk.model.import_run import ImportRun
from leaddesk.model.lead import Lead
from leaddesk.model.message_template import MessageTemplate
from leaddesk.model.payment import Payment
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.saved_view import SavedView
from leaddesk.model.setting import Setting
from leaddesk.model.spend import Spend
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import AccountTag, LeadTag, Tag
from leaddesk.model.task import Task
from leaddesk.model.traffic import Traffic
from leaddesk.model.vat_code import VatCode

metadata: sa.MetaData = SQLModel.metadata
metadata.naming_convention = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
}


def _table(name: str, value_class: type[SQLModel], *indexes: sa.Index) -> sa.Table:
    """The table of a value class: every field inherited once, ids never used again."""
    arguments: dict[str, Any] = {
        "__tablename__": name,
        "__table_args__": (*indexes, {"sqlite_autoincrement": True}),
        "__module__": __name__,
    }
    mapped: Any = new_class(
        f"{value_class.__name__}Table", (value_class,), {"table": True}, lambda body: body.update(arguments)
    )
    table: sa.Table = mapped.__table__
    return table


def _where(column: str) -> dict[str, Any]:
    """A partial index: rows in which the column is known."""
    # Not for PostgreSQL as well yet: to name it here would load all that SQLAlchemy knows of it, at each start.
    return {"sqlite_where": sa.text(f"{column} IS NOT NULL")}


setting = _table("setting", Setting, sa.Index("ix_setting_key", "key", unique=True))
import_run = _table("import_run", ImportRun)
vat_code = _table("vat_code", VatCode)
channel = _table("channel", Channel)
campaign = _table("campaign", Campaign)
pipeline = _table("pipeline", Pipeline)
stage = _table("stage", Stage)
tag = _table("tag", Tag)
custom_field = _table("custom_field", CustomField)
saved_view = _table("saved_view", SavedView)
message_template = _table("message_template", MessageTemplate)
account = _table(
    "account",
    Account,
    sa.Index("ix_account_external", "external_id", "source", **_where("external_id")),
    sa.Index("ix_account_sort_name", "sort_name"),
    sa.Index("ix_account_parent_id", "parent_id", **_where("parent_id")),
)
stakeholder = _table(
    "stakeholder",
    Stakeholder,
    sa.Index("ix_stakeholder_external", "external_id", "source", **_where("external_id")),
    sa.Index("ix_stakeholder_sort_name", "sort_name"),
    sa.Index("ix_stakeholder_reports_to_id", "reports_to_id", **_where("reports_to_id")),
    sa.Index("ix_stakeholder_previous_id", "previous_id", **_where("previous_id")),
)
lead = _table(
    "lead",
    Lead,
    sa.Index("ix_lead_external", "external_id", "source", **_where("external_id")),
    sa.Index("ix_lead_email", sa.text("lower(email)"), **_where("email")),
    sa.Index("ix_lead_phone", "phone", **_where("phone")),
    sa.Index("ix_lead_mobile", "mobile", **_where("mobile")),
    sa.Index("ix_lead_sort_name", "sort_name"),
    sa.Index("ix_lead_board", "stage_id", "rank"),
    sa.Index(
        "ix_lead_figures",
        *("channel_id", "status", "pipeline_id", "kind", "created_on", "closed_on", "currency", "value_minor"),
    ),
    sa.Index("ix_lead_pipeline_id", "pipeline_id", "status"),
    sa.Index("ix_lead_created_on", "created_on"),
    sa.Index("ix_lead_closed_on", "closed_on", **_where("closed_on")),
    sa.Index("ix_lead_expected_close", "expected_close", **_where("expected_close")),
    sa.Index("ix_lead_value_minor", "value_minor", **_where("value_minor")),
    sa.Index("ix_lead_contract_end", "contract_end", **_where("contract_end")),
    sa.Index("ix_lead_account_id", "account_id", **_where("account_id")),
    sa.Index("ix_lead_campaign_id", "campaign_id", **_where("campaign_id")),
    sa.Index("ix_lead_previous_lead_id", "previous_lead_id", **_where("previous_lead_id")),
)
stage_entry = _table("stage_entry", StageEntry)
lead_tag = _table("lead_tag", LeadTag, sa.Index("ix_lead_tag_pair", "lead_id", "tag_id", unique=True))
account_tag = _table("account_tag", AccountTag, sa.Index("ix_account_tag_pair", "account_id", "tag_id", unique=True))
custom_value = _table(
    "custom_value", CustomValue, sa.Index("ix_custom_value_pair", "lead_id", "custom_field_id", unique=True)
)
committee_member = _table(
    "committee_member",
    CommitteeMember,
    sa.Index("ix_committee_member_pair", "lead_id", "stakeholder_id", unique=True),
)
activity = _table("activity", Activity, sa.Index("ix_activity_channel_id", "channel_id", **_where("channel_id")))
activity_person = _table("activity_person", ActivityPerson)
task = _table(
    "task",
    Task,
    sa.Index("ix_task_due_on", "due_on", **_where("due_on")),
    sa.Index("ix_task_stakeholder_id", "stakeholder_id", **_where("stakeholder_id")),
    sa.Index("ix_task_open", "due_on", "lead_id", sqlite_where=sa.text("done_at IS NULL AND done_on IS NULL")),
)
consent = _table("consent", Consent)
document = _table("document", Document)
distinct_pair = _table(
    "distinct_pair", DistinctPair, sa.Index("ix_distinct_pair_pair", "lead_id", "other_id", unique=True)
)
sale = _table(
    "sale",
    Sale,
    sa.Index("ix_sale_sold_on", "sold_on"),
    sa.Index("ix_sale_number", "number", **_where("number")),
    sa.Index("ix_sale_external", "external_id", "source", **_where("external_id")),
    sa.Index("ix_sale_credits_id", "credits_id", **_where("credits_id")),
)
sale_line = _table("sale_line", SaleLine)
payment = _table("payment", Payment)
spend = _table("spend", Spend, sa.Index("ix_spend_starts_on", "starts_on"))
traffic = _table("traffic", Traffic, sa.Index("ix_traffic_starts_on", "starts_on"))

change = sa.Table(
    "change",
    metadata,
    sa.Column("id", KEY, primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("actor", sa.String, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("label_values", JsonText, nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("schema", sa.String, nullable=False),
    sa.Column("import_run_id", KEY, sa.ForeignKey("import_run.id", deferrable=True, initially="DEFERRED"), index=True),
    sa.Column("undoes_id", KEY, sa.ForeignKey("change.id", deferrable=True, initially="DEFERRED"), index=True),
    sqlite_autoincrement=True,
)
change_row = sa.Table(
    "change_row",
    metadata,
    sa.Column("id", KEY, primary_key=True),
    sa.Column(
        "change_id", KEY, sa.ForeignKey("change.id", deferrable=True, initially="DEFERRED"), nullable=False, index=True
    ),
    sa.Column("table", sa.String, nullable=False),
    sa.Column("row_id", KEY, nullable=False),
    sa.Column("before", sa.Text),
    sa.Column("after", sa.Text),
    sa.Index("ix_change_row_row", "table", "row_id"),
    sqlite_autoincrement=True,
)
# What was counted of the leads of one month, derived from them; the month is empty where their day is not known.
figure_cell = sa.Table(
    "figure_cell",
    metadata,
    sa.Column("id", KEY, primary_key=True),
    sa.Column("basis", sa.String, nullable=False),
    sa.Column("month", sa.String, nullable=False),
    sa.Column("contacts", sa.Integer, nullable=False),
    sa.Column("counted", JsonText, nullable=False),
    sa.Index("ix_figure_cell_month", "basis", "month", unique=True),
    sqlite_autoincrement=True,
)

# What a change may write, parents before children.
JOURNALED: dict[str, sa.Table] = {
    table.name: table
    for table in (
        *(setting, vat_code, channel, campaign, pipeline, stage, tag, custom_field, saved_view, message_template),
        *(account, stakeholder, lead, stage_entry, lead_tag, account_tag, custom_value, committee_member),
        *(activity, activity_person, task, consent, document, distinct_pair, sale, sale_line, payment, spend, traffic),
    )
}
# What a bulk change writes in masses: rows known by their run instead of by a change row each.
BULK = {name: table for name, table in JOURNALED.items() if "import_run_id" in table.c}

# Rows that belong to another row and stay or go with it: table → column that names the owner.
OWNED_BY: dict[str, tuple[str, ...]] = {
    "stage_entry": ("lead_id",),
    "lead_tag": ("lead_id",),
    "account_tag": ("account_id",),
    "custom_value": ("lead_id",),
    "committee_member": ("lead_id",),
    "activity": ("lead_id", "account_id"),
    "activity_person": ("activity_id",),
    "task": ("lead_id", "account_id"),
    "consent": ("lead_id", "stakeholder_id"),
    "document": ("lead_id", "account_id"),
    "distinct_pair": ("lead_id", "other_id"),
    "sale": ("lead_id",),
    "sale_line": ("sale_id",),
    "payment": ("sale_id",),
}

# Stamps, ranks and derived text: no two people can mean different things by them.
NEVER_IN_CONFLICT = frozenset({"rank", "recorded_at", "search_text", "sort_name"})

_NAMING_COLUMNS = ("name", "title", "number", "text", "key")


def naming_column(table: sa.Table) -> sa.Column[Any] | None:
    """The column by which people know a row of the table; None for rows that only link others."""
    return next((table.c[name] for name in _NAMING_COLUMNS if name in table.c), None)


def references(table: sa.Table) -> list[tuple[str, str]]:
    """(column, table it refers to) of the table's foreign keys, in column order."""
    return [(column.name, key.column.table.name) for column in table.c for key in column.foreign_keys]


def referring(table: sa.Table) -> list[tuple[sa.Table, str]]:
    """(table, column) of the journaled rows that can refer to a row of this one."""
    return [
        (other, column) for other in JOURNALED.values() for column, target in references(other) if target == table.name
    ]
