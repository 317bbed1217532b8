"""What happened to sales after a month was closed: read from the journal."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.storage import engine
from leaddesk.storage.engine import Connection
from leaddesk.storage.pages import ids_of
from leaddesk.storage.tables import change, change_row, payment, sale, sale_line, setting

_KEY = "closed_months"


class Closing(NamedTuple):
    """A closed month (`2026-01`), and the change that closed it for the last time."""

    month: str
    change_id: int
    at: datetime
    actor: str


@dataclass(frozen=True)
class ChangedSales:
    """The ids of documents that are there, in the order of their days; and the numbers of those that are gone.

    What came and went since is neither: nobody was told of it when the month was closed.
    """

    ids: tuple[int, ...]
    gone: tuple[str, ...]


def closings(con: Connection, months: Iterable[str]) -> Iterator[Closing]:
    """When months that are closed now were closed, the newest month first."""
    key = sa.select(setting.c.id).where(setting.c.key == _KEY)
    rows = (
        sa.select(change.c.id, change.c.at, change.c.actor, change_row.c.before, change_row.c.after)
        .select_from(change_row.join(change, change.c.id == change_row.c.change_id))
        .where(change_row.c.table == setting.name, change_row.c.row_id.in_(key))
        .order_by(change_row.c.id.desc())
    )
    found = [(*row[:3], _months(row.before), _months(row.after)) for row in con.execute(rows)]
    for month in sorted(months, reverse=True):
        for change_id, at, actor, before, after in found:
            if month in after and month not in before:
                yield Closing(month, change_id, at, actor)
                break


def changed_since(con: Connection, change_id: int) -> ChangedSales:
    """The documents that were made, changed, paid or removed after a change, whatever came of it since.

    One that only went to another lead is the same document.
    """
    of_sales = (sale.name, sale_line.name, payment.name)
    only_moved = sa.and_(
        change_row.c.before.is_not(None), change_row.c.after.like('{"lead_id":%'), change_row.c.after.not_like("%,%")
    )
    later = sa.and_(
        change_row.c.change_id > change_id,
        change_row.c.table.in_(of_sales),
        ~sa.func.coalesce(only_moved, sa.false()),
    )
    named = sa.func.coalesce(
        engine.json_field(change_row.c.before, "sale_id"), engine.json_field(change_row.c.after, "sale_id")
    )
    runs = sa.select(change.c.import_run_id).where(change.c.id > change_id, change.c.import_run_id.is_not(None))
    touched = sa.union(
        sa.select(change_row.c.row_id).where(later, change_row.c.table == sale.name),
        sa.select(named).where(later, change_row.c.table != sale.name),
        *(
            sa.select(table.c.sale_id).where(
                table.c.id.in_(sa.select(change_row.c.row_id).where(later, change_row.c.table == table.name))
            )
            for table in (sale_line, payment)
        ),
        sa.select(sale.c.id).where(sale.c.import_run_id.in_(runs)),
    )
    query = sa.select(sale.c.id).where(sale.c.id.in_(touched)).order_by(sale.c.sold_on.nulls_last(), sale.c.id)
    removed = (
        sa.select(change_row.c.row_id, engine.json_field(change_row.c.before, "number"))
        .where(later, change_row.c.table == sale.name, change_row.c.after.is_(None))
        .where(change_row.c.row_id.not_in(sa.select(sale.c.id)), _was_there(change_id))
        .order_by(change_row.c.id)
    )
    gone = {row_id: str(number or f"#{row_id}") for row_id, number in con.execute(removed)}
    return ChangedSales(tuple(ids_of(con, query)), tuple(gone.values()))


def _was_there(change_id: int) -> sa.ColumnElement[bool]:
    """SQL: a document whose removal is recorded was made before a change, by an import or not."""
    run, earlier = engine.json_field(change_row.c.before, "import_run_id"), change_row.alias("earlier")
    runs = sa.select(change.c.import_run_id).where(change.c.id <= change_id, change.c.import_run_id.is_not(None))
    has_record = sa.exists().where(
        earlier.c.table == sale.name, earlier.c.row_id == change_row.c.row_id, earlier.c.change_id <= change_id
    )
    return sa.or_(run.in_(runs), sa.and_(run.is_(None), has_record))


def _months(text: str | None) -> frozenset[str]:
    if text is None:
        return frozenset()
    value = json.loads(text).get("value", "[]")
    return frozenset(json.loads(value) if isinstance(value, str) else value)
