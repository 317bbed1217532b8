"""Sales, a row a line, and tasks, as lists and files show them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.pages import as_stored, pages, rows_of
from leaddesk.storage.rows.handles import DOCUMENT_ID, LEAD_HANDLE
from leaddesk.storage.sales.payments import PAID_ON
from leaddesk.storage.tables import lead, sale, sale_line, task


class SaleRow(NamedTuple):
    """A line of a sale with what is told of the document; days are the text that is stored.

    `lead` is a name; `lead_handle` and `exact_id` are what an exact file says. `is_first`: of the document's lines.
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
    exact_id: str | None
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
        yield from map(SaleRow._make, rows_of(con, _SALES, sale_line.c.id, page))


def task_rows(con: Connection, ids: Sequence[int]) -> Iterator[TaskRow]:
    """The tasks of these ids, in their order."""
    for page in pages(ids):
        yield from map(TaskRow._make, rows_of(con, _TASKS, task.c.id, page))


_before = sale_line.alias("before")

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
        *(sa.type_coerce(PAID_ON, sa.Text) if name == "paid_on" else as_stored(sale.c[name]) for name in _OF_SALE),
        *(sale_line.c[name] for name in _OF_LINE),
        lead.c.name,
        LEAD_HANDLE,
        DOCUMENT_ID,
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
