"""Rows read as value classes, one or a few at a time; lists and figures have modules of their own."""

import json
from functools import lru_cache
from typing import TypeVar

import sqlalchemy as sa

from leaddesk.model.account import Account
from leaddesk.model.activity import Activity, ActivityPerson
from leaddesk.model.campaign import Campaign
from leaddesk.model.channel import Channel
from leaddesk.model.columns import Value
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.consent import Consent
from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.distinct_pair import DistinctPair
from leaddesk.model.document import Document
from leaddesk.model.errors import NotFoundError
from leaddesk.model.import_run import ImportRun
from leaddesk.model.lead import Lead
from leaddesk.model.message_template import MessageTemplate
from leaddesk.model.messages import N_
from leaddesk.model.payment import Payment
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.saved_view import SavedView
from leaddesk.model.setting import APART, ERASED, Setting
from leaddesk.model.shop import Shop, shop_of
from leaddesk.model.spend import Spend
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import AccountTag, LeadTag, Tag
from leaddesk.model.task import Task
from leaddesk.model.traffic import Traffic
from leaddesk.model.vat_code import VatCode
from leaddesk.storage import statements, tables
from leaddesk.storage.engine import Connection

V = TypeVar("V", bound=Value)

_SETTINGS = sa.select(tables.setting.c.key, tables.setting.c.value).where(
    tables.setting.c.key.not_like("import.%"),
    tables.setting.c.key.not_like(f"{APART}%"),
    tables.setting.c.key != ERASED,
)

_STAGES = sa.select(tables.stage).where(tables.stage.c.merged_into_id.is_(None)).order_by(tables.stage.c.id)

_TABLE_OF: dict[type[Value], sa.Table] = {
    Account: tables.account,
    AccountTag: tables.account_tag,
    Activity: tables.activity,
    ActivityPerson: tables.activity_person,
    Campaign: tables.campaign,
    Channel: tables.channel,
    CommitteeMember: tables.committee_member,
    Consent: tables.consent,
    CustomField: tables.custom_field,
    CustomValue: tables.custom_value,
    DistinctPair: tables.distinct_pair,
    Document: tables.document,
    ImportRun: tables.import_run,
    Lead: tables.lead,
    LeadTag: tables.lead_tag,
    MessageTemplate: tables.message_template,
    Pipeline: tables.pipeline,
    Sale: tables.sale,
    SaleLine: tables.sale_line,
    Payment: tables.payment,
    SavedView: tables.saved_view,
    Setting: tables.setting,
    Spend: tables.spend,
    Stage: tables.stage,
    StageEntry: tables.stage_entry,
    Stakeholder: tables.stakeholder,
    Tag: tables.tag,
    Task: tables.task,
    Traffic: tables.traffic,
    VatCode: tables.vat_code,
}


def table_of(value_class: type[Value]) -> sa.Table:
    """The table in which values of a class are kept."""
    return _TABLE_OF[value_class]


def get(con: Connection, value_class: type[V], row_id: int) -> V:
    """The row of this id; raises NotFoundError if there is none."""
    found = find(con, value_class, id=row_id)
    if not found:
        raise NotFoundError(
            N_("There is no {table} {row}; it may have been removed."), table=table_of(value_class).name, row=row_id
        )
    return found[0]


def find(con: Connection, value_class: type[V], **equal: object) -> list[V]:
    """The rows whose columns hold these values (None: nothing; a tuple: any of them), in the order of their ids."""
    return [value_class.model_validate(row) for row in statements.find(con, table_of(value_class), equal)]


def shop(con: Connection) -> Shop:
    """The file's settings."""
    return _shop(tuple(statements.rows(con, _SETTINGS)))


def stages(con: Connection) -> tuple[Stage, ...]:
    """All stages that are not merged into another, in the order of their ids."""
    return _stages(tuple(statements.rows(con, _STAGES)))


# Every transaction asks for it, and it hardly ever changes.
_shop = lru_cache(maxsize=16)(shop_of)


@lru_cache(maxsize=16)
def _stages(rows: tuple[tuple[object, ...], ...]) -> tuple[Stage, ...]:
    """As they are stored; every page of accounts asks for them, and they hardly ever change."""
    names = tables.stage.c.keys()
    states = (dict(zip(names, row, strict=True)) for row in rows)
    return tuple(Stage.model_validate(state | {"asks_for": _unpacked(state["asks_for"])}) for state in states)


def _unpacked(stored: object) -> object:
    return json.loads(stored) if isinstance(stored, str) else stored
