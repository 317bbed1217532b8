"""Leads as lists and files show them: with the names of what they refer to, and with what belongs to them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.storage.engine import Connection
from leaddesk.storage.merged_stages import in_use, merged_stages
from leaddesk.storage.pages import among, as_stored, grouped, pages, rows_of
from leaddesk.storage.rows.consent_rows import ConsentRow, consents
from leaddesk.storage.rows.handles import LEAD_ID
from leaddesk.storage.searching.lead_filter import is_open_task
from leaddesk.storage.tables import (
    account,
    activity,
    campaign,
    channel,
    custom_field,
    custom_value,
    lead,
    lead_tag,
    pipeline,
    stage,
    stage_entry,
    tag,
    task,
)

Select = sa.Select[Any]
Sql = sa.ColumnElement[Any]


class LeadRow(NamedTuple):
    """A lead or a contact; days, instants and `extra` (JSON) are the text that is stored.

    `probability` is its own, `stage_probability` that of its stage. `reached` is the open stage that a closed lead was
    in last, `exact_id` the external id that it has in an exact file. Its next task is the earliest that is not done.
    `consents` are oldest first, `custom` by key.
    """

    id: int
    uid: str
    source: str
    external_id: str | None
    exact_id: str | None
    kind: str
    name: str
    first_name: str | None
    last_name: str | None
    title: str | None
    contact: str | None
    company: str | None
    account: str | None
    email: str | None
    phone: str | None
    mobile: str | None
    website: str | None
    instagram: str | None
    whatsapp: str | None
    street: str | None
    city: str | None
    postal_code: str | None
    region: str | None
    country: str | None
    language: str | None
    channel: str | None
    campaign: str | None
    pipeline: str | None
    stage: str | None
    stage_probability: int | None
    reached: str | None
    status: str | None
    value_minor: int | None
    currency: str | None
    probability: int | None
    owner: str | None
    created_at: str | None
    created_on: str | None
    closed_at: str | None
    closed_on: str | None
    expected_close: str | None
    close_reason: str | None
    next_task: str | None
    next_task_due: str | None
    notes: str | None
    monthly_minor: int | None
    contract_start: str | None
    contract_end: str | None
    renewal_notice_days: int | None
    extra: str
    tags: tuple[str, ...]
    consents: tuple[ConsentRow, ...]
    custom: Mapping[str, str]


_OF_CONTRACTS = ("monthly_minor", "contract_start", "contract_end", "renewal_notice_days")
_SELECTED = LeadRow._fields[: LeadRow._fields.index("tags")]


def lead_rows(con: Connection, ids: Sequence[int]) -> Iterator[LeadRow]:
    """The leads of these ids, in their order."""
    query, has_custom_fields = _query(con), bool(custom_fields(con))
    for page in pages(ids):
        tags = {owner: tuple(name for _, name in links) for owner, links in grouped(con, _TAGS, _TAGGED, page).items()}
        said = consents(con, "lead_id", page)
        custom = _custom_values(con, page) if has_custom_fields else {}
        for row in rows_of(con, query, lead.c.id, page):
            row_id = row[0]
            yield LeadRow._make((*row, tags.get(row_id, ()), said.get(row_id, ()), custom.get(row_id, _NOTHING)))


def _custom_values(con: Connection, page: Sequence[int]) -> dict[int, dict[str, str]]:
    values = grouped(con, _CUSTOM, custom_value.c.lead_id, page)
    return {owner: {key: text for _, key, text in held} for owner, held in values.items()}


def last_contacts(con: Connection, ids: Sequence[int]) -> Iterator[str | None]:
    """For each of these leads, in their order, the day of the last that was done with it, as it is stored."""
    last = sa.func.max(as_stored(activity.c.happened_on))
    for page in pages(ids):
        query = sa.select(activity.c.lead_id, last).where(among(activity.c.lead_id, page)).group_by(activity.c.lead_id)
        known = dict(con.execute(query).all())
        yield from map(known.get, page)


def has_contracts(con: Connection, ids: Sequence[int]) -> bool:
    """Whether any of these leads says something of a contract."""
    told = sa.or_(*(lead.c[name].is_not(None) for name in _OF_CONTRACTS))
    for page in pages(ids):
        wanted = set(page)
        found = con.execute(sa.select(lead.c.id).where(among(lead.c.id, page), told))
        if any(lead_id in wanted for (lead_id,) in found.all()):
            return True
    return False


def custom_fields(con: Connection) -> dict[str, str]:
    """The fields that the user made, in their order: key → name."""
    query = sa.select(custom_field.c.key, custom_field.c.name).order_by(custom_field.c.position, custom_field.c.id)
    return {row.key: row.name for row in con.execute(query)}


def leads_with_names(
    con: Connection, reached_as: Callable[[Sql], Sql] | None = None
) -> tuple[Mapping[str, Sql], sa.FromClause]:
    """The columns of leads as they are stored, with the names of what they refer to, and what to select them from.

    `reached_as` makes something of the name of the stage that was reached, there where it is looked for.
    """
    merged, entered = merged_stages(con), stage.alias("entered")
    reached = (
        sa.select(reached_as(entered.c.name) if reached_as else entered.c.name)
        .select_from(stage_entry.join(entered, entered.c.id == in_use(stage_entry.c.stage_id, merged)))
        .where(stage_entry.c.lead_id == lead.c.id, entered.c.kind == StageKind.OPEN.value)
        .order_by(stage_entry.c.id.desc())
        .limit(1)
        .correlate(lead)
        .scalar_subquery()
    )
    first = task.alias("first")
    next_task = (
        sa.select(first.c.id)
        .where(first.c.lead_id == lead.c.id, is_open_task(first))
        .order_by(first.c.due_on.asc().nulls_last(), first.c.id)
        .limit(1)
        .correlate(lead)
        .scalar_subquery()
    )
    is_closed = sa.or_(lead.c.status == StageKind.WON.value, lead.c.status == StageKind.LOST.value)
    columns: Mapping[str, Sql] = {
        **{name: as_stored(lead.c[name]) for name in _SELECTED if name in lead.c},
        "exact_id": LEAD_ID,
        "account": account.c.name,
        "channel": channel.c.name,
        "campaign": campaign.c.name,
        "pipeline": pipeline.c.name,
        "stage": stage.c.name,
        "stage_probability": stage.c.probability,
        "reached": sa.case((is_closed, reached)),
        "next_task": task.c.title,
        "next_task_due": as_stored(task.c.due_on),
    }
    joined = (
        lead.outerjoin(account, account.c.id == lead.c.account_id)
        .outerjoin(channel, channel.c.id == lead.c.channel_id)
        .outerjoin(campaign, campaign.c.id == lead.c.campaign_id)
        .outerjoin(pipeline, pipeline.c.id == lead.c.pipeline_id)
        .outerjoin(stage, stage.c.id == lead.c.stage_id)
        .outerjoin(task, task.c.id == next_task)
    )
    return columns, joined


def _query(con: Connection) -> Select:
    """Leads with the names of what they refer to, without what belongs to them."""
    columns, joined = leads_with_names(con)
    return sa.select(*(columns[name] for name in _SELECTED)).select_from(joined)


_NOTHING: Mapping[str, str] = {}
_TAGGED = lead_tag.c.lead_id
_TAGS = sa.select(lead_tag.c.lead_id, tag.c.name).join(tag, tag.c.id == lead_tag.c.tag_id)
_CUSTOM = sa.select(custom_value.c.lead_id, custom_field.c.key, custom_value.c.text).join(
    custom_field, custom_field.c.id == custom_value.c.custom_field_id
)
