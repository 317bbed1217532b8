"""Sales, a row a line, and tasks, as lists and files show them."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.storage.engine import Connection
from leaddesk.storage.pages import among, as_stored, in_order, pages
from leaddesk.storage.tables import lead, sale, sale_line, task

Condition = sa.ColumnElement[bool]


class SaleRow(NamedTuple):
    """A line of a sale with what is told of the document; days are the text that is stored.

    `lead` is a name. `lead_handle` is what tells the lead from all others in any file that has the same leads: its
    external id, else its name, e-mail address or phone number; where none does, its uid. `document_handle` is the
    external id, or, where id and number do not tell the document from others, its uid. `is_first`: of its lines.
    """

    line_id: int
    id: int
    uid: str
    external_id: str | None
    number: str | None
    sold_on: str | None
    currency: str
    paid_on: str | None
    cost_minor: int | None
    notes: str | None
    net_minor: int
    rate_bp: int | None
    vat_minor: int
    gross_minor: int
    lead: str | None
    lead_handle: str | None
    document_handle: str | None
    is_first: bool


class TaskRow(NamedTuple):
    """A task; days and instants are the text that is stored, `lead` is a name."""

    id: int
    title: str
    due_on: str | None
    done_at: str | None
    done_on: str | None
    owner: str | None
    lead: str | None


def sale_rows(con: Connection, line_ids: Sequence[int]) -> Iterator[SaleRow]:
    """The lines of these ids, in their order."""
    for page in pages(line_ids):
        rows = con.execute(_SALES.where(among(sale_line.c.id, page))).all()
        yield from (SaleRow(*row) for row in in_order(page, rows))


def task_rows(con: Connection, ids: Sequence[int]) -> Iterator[TaskRow]:
    """The tasks of these ids, in their order."""
    for page in pages(ids):
        rows = con.execute(_TASKS.where(among(task.c.id, page))).all()
        yield from (TaskRow(*row) for row in in_order(page, rows))


def _is_filled(column: sa.ColumnElement[Any]) -> Condition:
    return sa.func.coalesce(column, "") != ""


def _no_other(*alike: Condition) -> Condition:
    """SQL: no lead but this one is like that."""
    return ~sa.exists().where(_other.c.id != lead.c.id, *alike).correlate(lead)


def _tells(value: sa.ColumnElement[Any], *alike: Condition) -> Condition:
    """SQL: the value is there, is no other lead's id or name, and no other lead is alike."""
    as_name = sa.func.lower(value)
    return sa.and_(
        _is_filled(value), _no_other(_other.c.external_id == value), _no_other(_other.c.sort_name == as_name), *alike
    )


_other, _sibling, _before = lead.alias("other"), sale.alias("sibling"), sale_line.alias("before")

_is_buyer = sa.or_(lead.c.status.is_(None), lead.c.status == StageKind.WON.value)
_other_buys = sa.or_(_other.c.status.is_(None), _other.c.status == StageKind.WON.value)
_namesake = _other.c.sort_name == lead.c.sort_name
_is_alone = sa.or_(_no_other(_namesake), sa.and_(_is_buyer, _no_other(_namesake, _other_buys)))
# The index has known addresses only, and serves whoever says so.
_same_email = sa.and_(_other.c.email.is_not(None), sa.func.lower(_other.c.email) == sa.func.lower(lead.c.email))

_LEAD_HANDLE = sa.case(
    (
        sa.and_(_is_filled(lead.c.external_id), _no_other(_other.c.external_id == lead.c.external_id)),
        lead.c.external_id,
    ),
    (sa.and_(_no_other(_other.c.external_id == lead.c.name), _is_alone), lead.c.name),
    (_tells(lead.c.email, _no_other(_same_email)), lead.c.email),
    (
        _tells(lead.c.phone, _no_other(_other.c.phone == lead.c.phone), _no_other(_other.c.mobile == lead.c.phone)),
        lead.c.phone,
    ),
    else_=lead.c.uid,
)

_twin = sa.exists().where(_sibling.c.id != sale.c.id).correlate(sale)
_id_too = sa.func.coalesce(_sibling.c.external_id, "") == sa.func.coalesce(sale.c.external_id, "")
_without_number = sa.not_(_is_filled(_sibling.c.number))
_more_lines = sa.exists().where(_before.c.sale_id == sale.c.id, _before.c.id != sale_line.c.id)

# Neither id nor number: only its uid keeps the lines of such a document together.
_is_ambiguous = sa.case(
    (_is_filled(sale.c.number), _twin.where(_sibling.c.number == sale.c.number, _id_too)),
    (_is_filled(sale.c.external_id), _twin.where(_sibling.c.external_id == sale.c.external_id, _without_number)),
    else_=_more_lines.correlate(sale, sale_line),
)
_DOCUMENT_HANDLE = sa.case((_is_ambiguous, sale.c.uid), else_=sale.c.external_id)

_IS_FIRST = ~(
    sa.exists()
    .where(
        _before.c.sale_id == sale_line.c.sale_id,
        sa.tuple_(_before.c.position, _before.c.id) < sa.tuple_(sale_line.c.position, sale_line.c.id),
    )
    .correlate(sale_line)
)

_OF_SALE = SaleRow._fields[SaleRow._fields.index("id") : SaleRow._fields.index("net_minor")]
_OF_LINE = SaleRow._fields[SaleRow._fields.index("net_minor") : SaleRow._fields.index("lead")]

_SALES = (
    sa.select(
        sale_line.c.id,
        *(as_stored(sale.c[name]) for name in _OF_SALE),
        *(sale_line.c[name] for name in _OF_LINE),
        lead.c.name,
        _LEAD_HANDLE,
        _DOCUMENT_HANDLE,
        _IS_FIRST,
    )
    .select_from(sale_line)
    .join(sale, sale.c.id == sale_line.c.sale_id)
    .outerjoin(lead, lead.c.id == sale.c.lead_id)
)

_TASKS = (
    sa.select(*(as_stored(task.c[name]) for name in TaskRow._fields[:-1]), lead.c.name)
    .select_from(task)
    .outerjoin(lead, lead.c.id == task.c.lead_id)
)
