"""What can be asked about leads: their fields, flags and tags in SQL."""

from collections.abc import Callable
from datetime import date

import sqlalchemy as sa

from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.folding import search_fold
from leaddesk.model.query import LEADS, Flag
from leaddesk.storage.engine import DaysBetween
from leaddesk.storage.searching import review
from leaddesk.storage.searching.latest_leads import latest_leads
from leaddesk.storage.searching.search import are_frequent, folded, held_by_leads, holds, leads_with, walked_leads_with
from leaddesk.storage.searching.terms import Condition, Expression, Latest, Subject
from leaddesk.storage.tables import (
    account,
    activity,
    campaign,
    channel,
    committee_member,
    lead,
    lead_tag,
    pipeline,
    stage,
    stage_entry,
    stakeholder,
    task,
)

_PLAIN = (
    *("name", "first_name", "last_name", "title", "contact", "email", "phone", "mobile", "website", "instagram"),
    *("whatsapp", "street", "city", "postal_code", "region", "country", "language", "kind", "currency", "owner"),
    *("source", "external_id", "expected_close", "contract_start", "contract_end", "notes"),
)


def is_open_task(tasks: sa.FromClause = task) -> Condition:
    """SQL: a task that is not done yet."""
    return sa.and_(tasks.c.done_at.is_(None), tasks.c.done_on.is_(None))


def _one(column: sa.Column[object], key: sa.Column[object]) -> sa.ScalarSelect[object]:
    """SQL: a column of the row that a lead refers to."""
    return sa.select(column).where(column.table.c.id == key).correlate(lead).scalar_subquery()


def _of_lead(query: sa.Select[object]) -> sa.ScalarSelect[object]:
    return query.correlate(lead).scalar_subquery()


def _named(table: sa.Table, key: sa.Column[object], *more: sa.Column[object]) -> Callable[[str], Condition]:
    """A lead refers to a row that has this name or key, or this word in one of more columns."""

    def condition(value: str) -> Condition:
        wanted = _spaced(value)
        columns = (column for column in (table.c.name, table.c.get("key"), *more) if column is not None)
        alike = sa.or_(*(folded(_spaced_column(column)) == wanted for column in columns))
        return key.in_(sa.select(table.c.id).where(alike))

    return condition


def _spaced(value: str) -> str:
    """A name folded, with `_` and `-` as spaces, as an import compares names."""
    return search_fold(value.replace("_", " ").replace("-", " ")).strip()


def _spaced_column(column: sa.Column[object]) -> Expression:
    return sa.func.trim(sa.func.replace(sa.func.replace(column, "_", " "), "-", " "))


def _with_method(value: str) -> Condition:
    wanted = _spaced(value).replace(" ", "_")
    return lead.c.channel_id.in_(sa.select(channel.c.id).where(channel.c.method == wanted))


def _at_account(value: str) -> Condition:
    """A lead with this in its company's or its account's name."""
    part = search_fold(value)
    accounts = sa.select(account.c.id).where(holds(folded(account.c.name), part))
    return sa.or_(holds(folded(lead.c.company), part), lead.c.account_id.in_(accounts))


def _done_with(value: str) -> Condition:
    """A lead with an activity of which this was written down."""
    # Each lead's own, so that some leads take some of the time that all of them take.
    return sa.exists().where(activity.c.lead_id == lead.c.id, holds(folded(activity.c.text), search_fold(value)))


def _anywhere(value: str) -> Condition:
    """A lead that is found by a word, or has it in its notes, or in what was written down of its activities."""
    part = search_fold(value)
    in_notes = sa.func.coalesce(holds(folded(lead.c.notes), part), sa.false())
    return sa.or_(leads_with(part), in_notes, _done_with(value))


def _has_status(kind: StageKind) -> Callable[[date], Condition]:
    return lambda today: lead.c.status == kind.value


def _is_kind(kind: Kind) -> Callable[[date], Condition]:
    return lambda today: lead.c.kind == kind.value


def _is_overdue(today: date) -> Condition:
    # Asked once for all leads and not for each: an index over what is open answers it.
    late = (is_open_task(), task.c.due_on < today, task.c.lead_id.is_not(None))
    return lead.c.id.in_(sa.select(task.c.lead_id).where(*late))


def _is_stale(today: date) -> Condition:
    """An open lead whose stage has a limit of days, with nothing done for more days, and nothing to be done.

    What counts is its entering the stage and its activities; of a lead of which neither is known, nobody can tell.
    """
    limit = _one(stage.c.stale_days, lead.c.stage_id)
    entries = sa.select(stage_entry.c.entered_on).where(stage_entry.c.lead_id == lead.c.id)
    entered = _of_lead(entries.order_by(stage_entry.c.id.desc()).limit(1))
    acted = _of_lead(sa.select(sa.func.max(activity.c.happened_on)).where(activity.c.lead_id == lead.c.id))
    planned = sa.exists().where(task.c.lead_id == lead.c.id, is_open_task(), task.c.due_on >= today)

    def is_old(day: sa.ScalarSelect[object]) -> Condition:
        return DaysBetween(day, sa.literal(today)) > limit

    return sa.and_(
        lead.c.status == StageKind.OPEN.value,
        limit.is_not(None),
        sa.func.coalesce(entered, acted).is_not(None),
        sa.func.coalesce(is_old(entered), sa.true()),
        sa.func.coalesce(is_old(acted), sa.true()),
        sa.not_(planned),
    )


def _members() -> sa.Select[tuple[object, ...]]:
    """SQL: those on committees who have not left."""
    people = committee_member.join(stakeholder, stakeholder.c.id == committee_member.c.stakeholder_id)
    return sa.select(committee_member.c.lead_id).select_from(people).where(stakeholder.c.left_on.is_(None))


def _has_role(value: str) -> Condition:
    """A lead with somebody on its committee who has this role, or has it usually."""
    return lead.c.id.in_(_members().where(MEMBER_ROLE.in_((_spaced(value).replace(" ", "_"),))))


def _is_single_threaded(today: date) -> Condition:
    """An open deal with a firm, of which at most one person is on the committee."""
    return sa.and_(lead.c.status == StageKind.OPEN.value, lead.c.kind == Kind.B2B.value, _ON_COMMITTEE < 2)


_ON_COMMITTEE = _of_lead(_members().with_only_columns(sa.func.count()).where(committee_member.c.lead_id == lead.c.id))
# How many decide on an open deal with a firm; of other leads nobody asks.
PEOPLE: Expression = sa.case(
    (sa.and_(lead.c.status == StageKind.OPEN.value, lead.c.kind == Kind.B2B.value), _ON_COMMITTEE)
)
# What somebody is in a decision: on the lead's committee, else usually.
MEMBER_ROLE: Expression = sa.func.coalesce(committee_member.c.role, stakeholder.c.role)
_ROLE = _of_lead(_members().with_only_columns(MEMBER_ROLE).where(committee_member.c.lead_id == lead.c.id).limit(1))
_ACTIVITY = _of_lead(
    sa.select(activity.c.text).where(activity.c.lead_id == lead.c.id, activity.c.text != "").limit(1)
)
_ACCOUNT_NAME = _one(account.c.name, lead.c.account_id)
_OPEN_TASKS = sa.select(task.c.title).where(task.c.lead_id == lead.c.id, is_open_task())
_NEXT_TASK = _of_lead(_OPEN_TASKS.order_by(task.c.due_on.is_(None), task.c.due_on, task.c.id).limit(1))
_WITH_OPEN_TASK = lead.c.id.in_(sa.select(task.c.lead_id).where(is_open_task(), task.c.lead_id.is_not(None)))
_NEXT_DUE = _of_lead(sa.select(sa.func.min(task.c.due_on)).where(task.c.lead_id == lead.c.id, is_open_task()))

LEAD_SUBJECT = Subject(
    source=lead,
    id=lead.c.id,
    vocabulary=LEADS,
    columns={
        **{name: lead.c[name] for name in _PLAIN},
        "company": sa.func.coalesce(sa.func.nullif(lead.c.company, ""), _ACCOUNT_NAME),
        "account": _ACCOUNT_NAME,
        "channel": _one(channel.c.name, lead.c.channel_id),
        "method": _one(channel.c.method, lead.c.channel_id),
        "campaign": _one(campaign.c.name, lead.c.campaign_id),
        "pipeline": _one(pipeline.c.name, lead.c.pipeline_id),
        "stage": _one(stage.c.name, lead.c.stage_id),
        "reached": _one(stage.c.name, lead.c.stage_id),
        "stage_kind": lead.c.status,
        "value": lead.c.value_minor,
        "monthly": lead.c.monthly_minor,
        "people": PEOPLE,
        "role": _ROLE,
        "probability": sa.func.coalesce(lead.c.probability, _one(stage.c.probability, lead.c.stage_id)),
        "created": lead.c.created_on,
        "closed": lead.c.closed_on,
        "won": sa.case((lead.c.status == StageKind.WON.value, lead.c.closed_on)),
        "lost": sa.case((lead.c.status == StageKind.LOST.value, lead.c.closed_on)),
        "task": _NEXT_TASK,
        "due": _NEXT_DUE,
        "lost_reason": lead.c.close_reason,
        "activity": _ACTIVITY,
        "anywhere": lead.c.search_text,
        "import": lead.c.import_run_id,
        "account_id": lead.c.account_id,
    },
    words=leads_with,
    latest=Latest(lead.c.created_on, held_by_leads, latest_leads),
    walked=walked_leads_with,
    are_frequent=are_frequent,
    natural=(lead.c.id,),
    currency=lead.c.currency,
    asked={
        "account": _at_account,
        "activity": _done_with,
        "anywhere": _anywhere,
        "channel": _named(channel, lead.c.channel_id),
        "method": _with_method,
        "campaign": _named(campaign, lead.c.campaign_id),
        "pipeline": _named(pipeline, lead.c.pipeline_id),
        "role": _has_role,
        "stage": _named(stage, lead.c.stage_id, stage.c.kind),
    },
    sorted_by={
        "name": (lead.c.sort_name,),
        "pipeline": (_one(pipeline.c.position, lead.c.pipeline_id),),
        "stage": (_one(pipeline.c.position, lead.c.pipeline_id), _one(stage.c.position, lead.c.stage_id)),
    },
    rare={"due": _WITH_OPEN_TASK},
    flags={
        Flag.STALE: _is_stale,
        Flag.OVERDUE: _is_overdue,
        Flag.REVIEW: review.is_due,
        Flag.CONTACT: lambda today: lead.c.stage_id.is_(None),
        Flag.OPEN: _has_status(StageKind.OPEN),
        Flag.WON: _has_status(StageKind.WON),
        Flag.LOST: _has_status(StageKind.LOST),
        Flag.B2B: _is_kind(Kind.B2B),
        Flag.B2C: _is_kind(Kind.B2C),
        Flag.SINGLE_THREADED: _is_single_threaded,
    },
    tags=lead_tag.c.lead_id,
    extra=lead.c.extra,
)
