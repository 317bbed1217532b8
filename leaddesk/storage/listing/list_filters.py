"""What can be asked about accounts, stakeholders, sales and tasks: their fields in SQL."""

from collections.abc import Callable
from datetime import date
from functools import partial

import sqlalchemy as sa

from leaddesk.model.enums import ActivityKind
from leaddesk.model.query import ACCOUNTS, SALES, STAKEHOLDERS, TASKS, Flag
from leaddesk.storage.sales.payments import PAID_ON
from leaddesk.storage.searching.lead_filter import LEAD_SUBJECT, is_open_task
from leaddesk.storage.searching.search import folded, holds
from leaddesk.storage.searching.terms import Condition, Expression, Subject
from leaddesk.storage.tables import account, account_tag, activity, lead, sale, sale_line, stakeholder, task

_ACCOUNT_FIELDS = (
    *("name", "industry", "size", "employees", "vat_id", "website", "phone", "email", "street", "city", "postal_code"),
    *("region", "country", "owner", "notes", "external_id", "source"),
)
_STAKEHOLDER_FIELDS = (
    *("name", "first_name", "last_name", "title", "email", "phone", "mobile", "language", "role", "notes"),
    *("external_id", "source"),
)


def _one(column: sa.Column[object], key: sa.Column[object]) -> Expression:
    """SQL: a column of the row that a row refers to."""
    return sa.select(column).where(column.table.c.id == key).correlate(key.table).scalar_subquery()


def _in_any(*texts: Expression) -> Callable[[str], Condition]:
    """A word is in one of these texts, which are folded."""
    return lambda word: sa.or_(*(sa.func.coalesce(holds(text, word), sa.false()) for text in texts))


def _is_overdue(today: date) -> Condition:
    return sa.and_(is_open_task(), task.c.due_on < today)


def _has_lead(today: date, flag: Flag) -> Condition:
    """An account has a lead that is in this state."""
    return sa.exists().where(lead.c.account_id == account.c.id, LEAD_SUBJECT.flags[flag](today)).correlate(account)


_parent, _superior = account.alias("parent"), stakeholder.alias("superior")

# As in the list of accounts: with it or one of its leads, and more than a note.
_LAST_CONTACT = (
    sa.select(sa.func.max(activity.c.happened_on))
    .where(
        activity.c.kind != ActivityKind.NOTE.value,
        sa.or_(
            activity.c.account_id == account.c.id,
            activity.c.lead_id.in_(sa.select(lead.c.id).where(lead.c.account_id == account.c.id).correlate(account)),
        ),
    )
    .correlate(account)
    .scalar_subquery()
)

ACCOUNT_SUBJECT = Subject(
    source=account,
    id=account.c.id,
    vocabulary=ACCOUNTS,
    columns={
        **{name: account.c[name] for name in _ACCOUNT_FIELDS},
        "revenue": account.c.revenue_minor,
        "parent": _one(_parent.c.name, account.c.parent_id),
        "last_contact": _LAST_CONTACT,
    },
    words=_in_any(account.c.search_text),
    natural=(account.c.id,),
    currency=account.c.currency,
    sorted_by={"name": (account.c.sort_name,)},
    flags={flag: partial(_has_lead, flag=flag) for flag in ACCOUNTS.flags},
    tags=account_tag.c.account_id,
    extra=account.c.extra,
)

STAKEHOLDER_SUBJECT = Subject(
    source=stakeholder,
    id=stakeholder.c.id,
    vocabulary=STAKEHOLDERS,
    columns={
        **{name: stakeholder.c[name] for name in _STAKEHOLDER_FIELDS},
        "account": _one(account.c.name, stakeholder.c.account_id),
        "reports_to": _one(_superior.c.name, stakeholder.c.reports_to_id),
    },
    words=_in_any(stakeholder.c.search_text),
    natural=(stakeholder.c.id,),
    sorted_by={"name": (stakeholder.c.sort_name,)},
    extra=stakeholder.c.extra,
)

# A row of this list is a line; the lines of a document stand together, in their order.
SALE_SUBJECT = Subject(
    source=sale_line.join(sale, sale.c.id == sale_line.c.sale_id),
    id=sale_line.c.id,
    vocabulary=SALES,
    columns={
        **{name: sale.c[name] for name in ("external_id", "source", "currency", "origin", "notes")},
        "paid_on": PAID_ON,
        "lead": _one(lead.c.name, sale.c.lead_id),
        "document": sale.c.number,
        "date": sale.c.sold_on,
        "net": sale_line.c.net_minor,
        "vat": sale_line.c.vat_minor,
        "gross": sale_line.c.gross_minor,
        "cost": sale.c.cost_minor,
        "vat_rate": sale_line.c.rate_bp / 100.0,
    },
    words=_in_any(folded(sale.c.number), folded(sale.c.notes), _one(lead.c.search_text, sale.c.lead_id)),
    natural=(sale_line.c.sale_id, sale_line.c.position, sale_line.c.id),
    currency=sale.c.currency,
)

TASK_SUBJECT = Subject(
    source=task,
    id=task.c.id,
    vocabulary=TASKS,
    columns={
        **{name: task.c[name] for name in ("title", "owner")},
        "lead": _one(lead.c.name, task.c.lead_id),
        "due": task.c.due_on,
        "done_at": task.c.done_on,
    },
    words=_in_any(folded(task.c.title), _one(lead.c.search_text, task.c.lead_id)),
    natural=(task.c.id,),
    flags={Flag.OPEN: lambda today: is_open_task(), Flag.OVERDUE: _is_overdue},
)
