"""All that a file keeps of a person, row by row, with the names of what the rows refer to."""

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.privacy.persons import Ids
from leaddesk.storage.safety.whole_file import plain_row
from leaddesk.storage.tables import (
    JOURNALED,
    change,
    change_row,
    import_run,
    naming_column,
    references,
)

_FOR_MACHINES = frozenset({"search_text", "sort_name", "rank"})

Row = dict[str, Any]


def rows_kept(con: Connection, ids: Ids) -> dict[str, list[Row]]:
    """The rows that are there, by table and in the order of their ids: days in ISO 8601, null where nothing is known.

    Beside a reference such as `stage_id` stands, as `stage`, what people call that row.
    """
    return {name: [*_named(con, name, ids[name])] for name in JOURNALED if name in ids}


def history_of(con: Connection, ids: Ids) -> list[Row]:
    """What was done to rows, oldest first, with who did it and the columns before and after."""
    columns = (change.c.id.label("change"), change.c.at, change.c.actor, change.c.kind, change.c.label)
    told = (change.c.label_values, change_row.c.table, change_row.c.row_id, change_row.c.before, change_row.c.after)
    found: list[Row] = []
    for name, row_ids in ids.items():
        query = sa.select(*columns, *told).join(change_row, change_row.c.change_id == change.c.id)
        query = query.where(change_row.c.table == name, change_row.c.row_id.in_(ids_in("ids")))
        for row in con.execute(query.order_by(change_row.c.id), {"ids": json.dumps(sorted(row_ids))}).mappings():
            states = {key: _for_people(row[key]) for key in ("before", "after")}
            found.append({**row, **states, "at": row["at"].isoformat()})
    return sorted(found, key=lambda row: int(row["change"]))


def imports_of(con: Connection, ids: Ids) -> list[Row]:
    """The imports that brought rows, or changed them: when, by whom, from which files."""
    runs: set[int] = set()
    for name, row_ids in ids.items():
        table, wanted = JOURNALED[name], {"ids": json.dumps(sorted(row_ids))}
        queries = [
            sa.select(change.c.import_run_id)
            .join(change_row, change_row.c.change_id == change.c.id)
            .where(change_row.c.table == name, change_row.c.row_id.in_(ids_in("ids")))
        ]
        if "import_run_id" in table.c:
            queries.append(sa.select(table.c.import_run_id).where(table.c.id.in_(ids_in("ids"))))
        runs.update(run for query in queries for (run,) in con.execute(query, wanted) if run is not None)
    by = sa.select(change.c.actor).where(change.c.import_run_id == import_run.c.id).limit(1).scalar_subquery()
    columns = (import_run.c.id, import_run.c.at, by.label("actor"), import_run.c.files, import_run.c.preset)
    query = sa.select(*columns).where(import_run.c.id.in_(sorted(runs))).order_by(import_run.c.id)
    return [plain_row(dict(row)) for row in con.execute(query).mappings()]


def _for_people(state: str | None) -> Row | None:
    if state is None:
        return None
    return {column: value for column, value in json.loads(state).items() if column not in _FOR_MACHINES}


def _named(con: Connection, name: str, row_ids: frozenset[int]) -> Iterator[Row]:
    table = JOURNALED[name]
    columns: list[sa.ColumnElement[Any]] = [column for column in table.c if column.name not in _FOR_MACHINES]
    for column, target in references(table):
        other = JOURNALED.get(target)
        called = None if other is None else naming_column(other)
        if other is not None and called is not None:
            row = other.alias()
            named = sa.select(row.c[called.name]).where(row.c.id == table.c[column]).scalar_subquery()
            columns.append(named.label(column.removesuffix("_id")))
    query = sa.select(*columns).where(table.c.id.in_(ids_in("ids"))).order_by(table.c.id)
    for found in con.execute(query, {"ids": json.dumps(sorted(row_ids))}).mappings():
        yield plain_row(dict(found))
