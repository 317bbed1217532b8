"""Leads as the window lists them: a row of the table, a card on the board."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.model.listed_lead import SELECTED, ListedLead, listed
from leaddesk.model.query import OWN_PREFIX
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.figures.report_scope import sum_parts, whole
from leaddesk.storage.searching.lead_filter import LEAD_SUBJECT, PEOPLE, is_open_task
from leaddesk.storage.searching.own_fields import own_fields, texts_of
from leaddesk.storage.searching.terms import Condition
from leaddesk.storage.tables import account, activity, lead, lead_tag, stage, stage_entry, tag, task


def listed_leads(con: Connection, ids: Sequence[int]) -> Iterator[ListedLead]:
    """The leads of these ids that there are, in their order; made for a screenful or two."""
    wanted = json.dumps(list(ids))
    tags: dict[int, tuple[str, ...]] = {}
    for lead_id, name in statements.rows(con, _TAGS, ids=wanted):
        tags[lead_id] = (*tags.get(lead_id, ()), name)
    found = {row[0]: row for row in statements.rows(con, _LEADS, ids=wanted)}
    for lead_id in ids:
        if row := found.get(lead_id):
            yield listed(row, tags.get(lead_id, ()))


def more_of(con: Connection, ids: Sequence[int], fields: Sequence[str]) -> dict[int, dict[str, str]]:
    """What leads have in fields of text, by their ids and the fields' names; what is empty is left out.

    The user's own fields are `field.<key>`, their values as they are kept; one that is gone is left out.
    """
    usual = [field for field in fields if not field.startswith(OWN_PREFIX)]
    columns = (LEAD_SUBJECT.columns[field] for field in usual)
    query = sa.select(lead.c.id, *columns).where(lead.c.id.in_(ids_in("ids")))
    found = con.execute(query, {"ids": json.dumps(list(ids))})
    more = {
        lead_id: {field: str(text) for field, text in zip(usual, texts, strict=True) if text not in (None, "")}
        for lead_id, *texts in found
    }
    if len(usual) == len(fields):
        return more
    names = {each.id: name for each in own_fields(con) if (name := OWN_PREFIX + each.key) in fields}
    for lead_id, texts in texts_of(con, ids, list(names)).items():
        if lead_id in more:
            more[lead_id].update((names[field_id], text) for field_id, text in texts.items())
    return more


def count_leads(con: Connection, conditions: Sequence[Condition]) -> int:
    """How many leads and contacts satisfy these conditions."""
    return con.execute(sa.select(sa.func.count()).select_from(lead).where(*conditions)).scalar_one()


def open_values(con: Connection, conditions: Sequence[Condition]) -> dict[str, int]:
    """What the open ones of the leads that satisfy these conditions are worth, in minor units by currency."""
    is_open = lead.c.status == StageKind.OPEN.value
    query = sa.select(lead.c.currency, *sum_parts(lead.c.value_minor)).where(is_open, *conditions)
    sums = {currency or "": whole(parts) for currency, *parts in con.execute(query.group_by(lead.c.currency))}
    return {currency: minor for currency, minor in sorted(sums.items()) if minor is not None}


def _query() -> sa.Select[Any]:
    """Leads by their ids, their columns in the order of the fields of `ListedLead`, without tags."""
    first = task.alias("first")
    own = stage_entry.c.lead_id == lead.c.id
    entered = sa.select(stage_entry.c.entered_on).where(own).order_by(stage_entry.c.id.desc()).limit(1)
    acted = sa.select(sa.func.max(activity.c.happened_on)).where(activity.c.lead_id == lead.c.id)
    planned = sa.select(sa.func.max(task.c.due_on)).where(task.c.lead_id == lead.c.id, is_open_task())
    next_task = (
        sa.select(task.c.id)
        .where(task.c.lead_id == lead.c.id, is_open_task())
        .order_by(task.c.due_on.asc().nulls_last(), task.c.id)
        .limit(1)
    )
    others: dict[str, sa.ColumnElement[Any]] = {
        "company": sa.func.coalesce(sa.func.nullif(lead.c.company, ""), account.c.name),
        "probability": sa.func.coalesce(lead.c.probability, stage.c.probability),
        "entered_on": entered.correlate(lead).scalar_subquery(),
        "acted_on": acted.correlate(lead).scalar_subquery(),
        "planned_on": planned.correlate(lead).scalar_subquery(),
        "task_id": first.c.id,
        "task": first.c.title,
        "task_due": first.c.due_on,
        "people": PEOPLE,
    }
    return (
        sa.select(*(others[name] if name in others else lead.c[name] for name in SELECTED))
        .select_from(lead)
        .outerjoin(account, account.c.id == lead.c.account_id)
        .outerjoin(stage, stage.c.id == lead.c.stage_id)
        .outerjoin(first, first.c.id == next_task.correlate(lead).scalar_subquery())
        .where(lead.c.id.in_(ids_in("ids")))
    )


_LEADS = _query()
_TAGS = (
    sa.select(lead_tag.c.lead_id, tag.c.name)
    .join(tag, tag.c.id == lead_tag.c.tag_id)
    .where(lead_tag.c.lead_id.in_(ids_in("ids")))
    .order_by(lead_tag.c.id)
)
