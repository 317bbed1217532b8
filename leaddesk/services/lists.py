"""The lists of the file as JSON has them: one object a row, in the order of the question."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.query import FieldIs
from leaddesk.model.query_parser import parse, parse_order
from leaddesk.services.importing.consent_text import write_consents
from leaddesk.services.row_texts import amount_text, extra_of, moment_text, named_amount, rate_text
from leaddesk.services.work import Work
from leaddesk.storage.listing import lists
from leaddesk.storage.listing.lists import ListKind
from leaddesk.storage.rows.account_rows import AccountRow, StakeholderRow, account_rows, stakeholder_rows
from leaddesk.storage.rows.lead_rows import LeadRow, custom_fields, lead_rows
from leaddesk.storage.rows.sale_rows import SaleRow, TaskRow, sale_rows, task_rows

if TYPE_CHECKING:
    from array import array

JsonRow = dict[str, object]


def list_rows(
    work: Work, kind: ListKind, *, where: str = "", sort: str | None = None, limit: int | None = None
) -> Iterator[JsonRow]:
    """The rows of a list that a question finds, ready for JSON; null is unknown.

    They come in the order that they were made, or sorted by `field` or `-field`. Raises BadInputError, at once, for a
    question that cannot be understood.
    """
    return json_rows(work, kind, found_ids(work, kind, where, sort=sort, limit=limit))


def found_ids(
    work: Work,
    kind: ListKind,
    where: str,
    *,
    sort: str | None = None,
    limit: int | None = None,
    period: Period = ALL_TIME,
    without_origins: Sequence[str] = (),
) -> "array[int]":
    """The ids of the rows that a question finds in a period; raises BadInputError as `list_rows`.

    `without_origins` leaves sales out that came from there.
    """
    vocabulary = lists.subject_of(work.con, kind).vocabulary
    query = parse(where, today=work.today, vocabulary=vocabulary)
    left_out = tuple(FieldIs("origin", origin, negated=True) for origin in without_origins)
    order = parse_order(sort, vocabulary) if sort is not None else ()
    whole = replace(query, terms=query.terms + left_out, order=order, limit=limit)
    return lists.found_ids(work.con, kind, whole, work.today, period)


def json_rows(work: Work, kind: ListKind, ids: Sequence[int]) -> Iterator[JsonRow]:
    """The rows of a list with these ids, ready for JSON."""
    return _ROWS[kind](work, ids)


def _leads(work: Work, ids: Sequence[int]) -> Iterator[JsonRow]:
    has_custom_fields = bool(custom_fields(work.con))
    for row in lead_rows(work.con, ids):
        found = _lead(work, row)
        if has_custom_fields:
            found["custom"] = dict(row.custom)
        yield found


def _lead(work: Work, row: LeadRow) -> JsonRow:
    zone = work.shop.zone
    return {
        "id": row.id,
        "uid": row.uid,
        "source": row.source,
        "external_id": row.external_id,
        "kind": row.kind,
        "name": row.name,
        "contact": row.contact,
        "title": row.title,
        "company": row.company or row.account,
        "account": row.account,
        "email": row.email,
        "phone": row.phone,
        "city": row.city,
        "country": row.country,
        "channel": row.channel,
        "campaign": row.campaign,
        "pipeline": row.pipeline,
        "stage": row.stage,
        "stage_kind": row.status,
        "value": amount_text(row.value_minor, row.currency),
        "currency": row.currency,
        "probability": row.stage_probability if row.probability is None else row.probability,
        "owner": row.owner,
        "created_at": moment_text(row.created_at, row.created_on, zone),
        "closed_at": moment_text(row.closed_at, row.closed_on, zone),
        "expected_close": row.expected_close,
        "next_task_due": row.next_task_due,
        "tags": list(row.tags),
        "extra": dict(extra_of(row.extra)),
        "monthly_value": amount_text(row.monthly_minor, row.currency),
        "contract_start": row.contract_start,
        "contract_end": row.contract_end,
        "renewal_notice": row.renewal_notice_days,
    }


def _accounts(work: Work, ids: Sequence[int]) -> Iterator[JsonRow]:
    return (_account(work, row) for row in account_rows(work.con, ids))


def _account(work: Work, row: AccountRow) -> JsonRow:
    return {
        "id": row.id,
        "uid": row.uid,
        "external_id": row.external_id,
        "name": row.name,
        "industry": row.industry,
        "size": row.size,
        "revenue": named_amount(row.revenue_minor, row.currency, work.shop.currency),
        "employees": row.employees,
        "vat_id": row.vat_id,
        "website": row.website,
        "phone": row.phone,
        "email": row.email,
        "street": row.street,
        "city": row.city,
        "postal_code": row.postal_code,
        "region": row.region,
        "country": row.country,
        "parent": row.parent,
        "owner": row.owner,
        "notes": row.notes,
        "tags": list(row.tags),
        "extra": dict(extra_of(row.extra)),
    }


def _stakeholders(work: Work, ids: Sequence[int]) -> Iterator[JsonRow]:
    return map(_stakeholder, stakeholder_rows(work.con, ids))


def _stakeholder(row: StakeholderRow) -> JsonRow:
    return {
        "id": row.id,
        "uid": row.uid,
        "external_id": row.external_id,
        "name": row.name,
        "first_name": row.first_name,
        "last_name": row.last_name,
        "title": row.title,
        "account": row.account,
        "email": row.email,
        "phone": row.phone,
        "mobile": row.mobile,
        "language": row.language,
        "role": row.role,
        "reports_to": row.reports_to,
        "consent": write_consents(row.consents) or None,
        "notes": row.notes,
        "extra": dict(extra_of(row.extra)),
    }


def _sales(work: Work, ids: Sequence[int]) -> Iterator[JsonRow]:
    return map(_sale, sale_rows(work.con, ids))


def _sale(row: SaleRow) -> JsonRow:
    """A line; what is of the document as a whole, so that it must not be added up, stands on its first one."""
    return {
        "id": row.id,
        "uid": row.uid,
        "external_id": row.external_id,
        "lead": row.lead,
        "document": row.number,
        "date": row.sold_on,
        "net": amount_text(row.net_minor, row.currency),
        "vat_rate": rate_text(row.rate_bp),
        "vat": amount_text(row.vat_minor, row.currency),
        "gross": amount_text(row.gross_minor, row.currency),
        "currency": row.currency,
        "paid_on": row.paid_on if row.is_first else None,
        "cost": amount_text(row.cost_minor, row.currency) if row.is_first else None,
        "notes": row.notes if row.is_first else None,
    }


def _tasks(work: Work, ids: Sequence[int]) -> Iterator[JsonRow]:
    return (_task(work, row) for row in task_rows(work.con, ids))


def _task(work: Work, row: TaskRow) -> JsonRow:
    return {
        "id": row.id,
        "lead": row.lead,
        "title": row.title,
        "due": row.due_on,
        "done_at": moment_text(row.done_at, row.done_on, work.shop.zone),
        "owner": row.owner,
    }


_ROWS: Mapping[ListKind, Callable[[Work, Sequence[int]], Iterator[JsonRow]]] = MappingProxyType(
    {"leads": _leads, "accounts": _accounts, "stakeholders": _stakeholders, "sales": _sales, "tasks": _tasks}
)
