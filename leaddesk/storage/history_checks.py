"""Whether rows hold what the history says that they became."""

import json
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

import sqlalchemy as sa

from leaddesk.model.enums import ChangeKind
from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.tables import JOURNALED, NEVER_IN_CONFLICT, change, change_row

_EMPTIED = "{}"  # what erasing leaves of a row that was a person
_BATCH = 2_000  # rows

_Told = dict[str, Any]  # column → what it became last


def not_as_told(con: Connection, limit: int) -> list[Mapping[str, Any]]:
    """Rows with a column that holds something else than what the newest record of it says.

    Of each row only what is recorded since it was last removed or emptied counts: imports bring rows back in masses
    without a record. What erasing took out of texts it took out of their history by other ways: texts are compared as
    far as they are recorded after it. Columns that the journal derives, and those of another schema, are left out.
    """
    erased = con.execute(sa.select(sa.func.max(change.c.id)).where(change.c.kind == ChangeKind.ERASED.value)).scalar()
    recorded = con.execute(sa.select(change_row.c.table).distinct()).scalars().all()
    found = (row for name in JOURNALED if name in recorded for row in _not_as_told(con, name, erased or 0))
    return list(islice(found, limit))


def _not_as_told(con: Connection, name: str, erased: int) -> Iterator[Mapping[str, Any]]:
    known, told = frozenset(JOURNALED[name].c.keys()) - NEVER_IN_CONFLICT, _told(con, name, erased)
    while batch := dict(islice(told, _BATCH)):
        columns = sorted(known & set().union(*batch.values()))
        for held in _held(con, name, columns, list(batch)):
            row = batch[held["id"]]
            for column in columns:
                if column in row and held[column] != row[column]:
                    yield {"table": name, "row": held["id"], "column": column}


def _told(con: Connection, name: str, erased: int) -> Iterator[tuple[int, _Told]]:
    """Of each row with a record what its columns became last."""
    after = sa.type_coerce(change_row.c.after, sa.Text)
    query = sa.select(change_row.c.row_id, change_row.c.change_id, after).where(change_row.c.table == name)
    row: _Told = {}
    last_id = 0
    records = con.execute(query.order_by(change_row.c.row_id, change_row.c.id).execution_options(yield_per=_BATCH))
    for row_id, change_id, text in records:
        if row_id != last_id:
            if row:
                yield last_id, row
            row, last_id = {}, row_id
        if text is None or text == _EMPTIED:
            row = {}
            continue
        row.update(json.loads(text))
        if change_id <= erased:
            row = {column: value for column, value in row.items() if not isinstance(value, str)}
    if row:
        yield last_id, row


def _held(con: Connection, name: str, columns: list[str], ids: list[int]) -> list[sa.RowMapping]:
    """What rows hold in these columns, as it is stored; those that are not there are left out."""
    table = JOURNALED[name]
    stored = [sa.type_coerce(table.c[column], sa.types.NullType).label(column) for column in columns if column != "id"]
    query = sa.select(table.c.id, *stored).where(table.c.id.in_(ids_in("ids")))
    return list(con.execute(query, {"ids": json.dumps(ids)}).mappings())
