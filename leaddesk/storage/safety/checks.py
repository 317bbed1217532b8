"""What a file's rows must agree on; each check finds the rows that do not, as the values of a sentence about them."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

import sqlalchemy as sa

from leaddesk.storage import soundness
from leaddesk.storage.derived import derived, sources
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures import figure_cells
from leaddesk.storage.merged_stages import in_use, merged_stages
from leaddesk.storage.searching import search
from leaddesk.storage.tables import (
    JOURNALED,
    change,
    change_row,
    import_run,
    lead,
    metadata,
    sale,
    sale_line,
    stage,
    stage_entry,
)

Found = Mapping[str, Any]

_DERIVING = ("lead", "account", "stakeholder")
_BATCH = 1_000


def missing_parts(con: Connection) -> list[str]:
    """The tables, indexes and triggers that the file lacks."""
    return soundness.missing_parts(con, metadata, search.PARTS | figure_cells.PARTS)


def malformed_rows(con: Connection) -> list[tuple[str, int]]:
    """(table, rows) of the tables with rows that cannot be read."""
    counted = ((table.name, soundness.malformed_rows(con, table)) for table in metadata.sorted_tables)
    return [(name, rows) for name, rows in counted if rows]


def half_contacts(con: Connection, limit: int) -> list[Found]:
    """Leads that have some of pipeline, stage and status, but not all of them."""
    parts = (lead.c.pipeline_id.is_(None), lead.c.stage_id.is_(None), lead.c.status.is_(None))
    return _found(con, _leads().where(sa.or_(*parts), ~sa.and_(*parts)), limit)


def not_as_their_stage(con: Connection, limit: int) -> list[Found]:
    """Leads whose status is not the kind of their stage, or whose pipeline is not the stage's."""
    query = _leads(lead.c.status, stage.c.name.label("stage"), stage.c.kind).join(stage, stage.c.id == lead.c.stage_id)
    at_odds = sa.or_(lead.c.status != stage.c.kind, lead.c.pipeline_id != stage.c.pipeline_id)
    return _found(con, query.where(at_odds), limit)


def not_where_they_went(con: Connection, limit: int) -> list[Found]:
    """Leads on the board that are in another stage than the one they entered last, or that entered none."""
    merged = merged_stages(con)
    last = (
        sa.select(stage_entry.c.lead_id, sa.func.max(stage_entry.c.id).label("id"))
        .group_by(stage_entry.c.lead_id)
        .subquery()
    )
    query = (
        _leads(stage.c.name.label("stage"))
        .join(stage, stage.c.id == lead.c.stage_id)
        .outerjoin(last, last.c.lead_id == lead.c.id)
        .outerjoin(stage_entry, stage_entry.c.id == last.c.id)
        .where(in_use(stage_entry.c.stage_id, merged).is_distinct_from(in_use(lead.c.stage_id, merged)))
    )
    return _found(con, query, limit)


def without_rank(con: Connection, limit: int) -> list[Found]:
    """Leads on the board that have no place in their column."""
    query = _leads(stage.c.name.label("stage")).join(stage, stage.c.id == lead.c.stage_id)
    return _found(con, query.where(sa.func.coalesce(lead.c.rank, "") == ""), limit)


def not_adding_up(con: Connection, limit: int) -> list[Found]:
    """Lines of sales whose net and VAT are not their gross."""
    named = sa.func.coalesce(sale.c.number, sa.cast(sale.c.id, sa.String)).label("sale")
    query = (
        sa.select(named, sale_line.c.net_minor, sale_line.c.vat_minor, sale_line.c.gross_minor)
        .join(sale, sale.c.id == sale_line.c.sale_id)
        .where(sale_line.c.net_minor + sale_line.c.vat_minor != sale_line.c.gross_minor)
        .order_by(sale_line.c.id)
    )
    return _found(con, query, limit)


def runs_without_change(con: Connection, limit: int) -> list[Found]:
    """Import runs that the history does not know, so that they cannot be undone."""
    known = sa.exists().where(change.c.import_run_id == import_run.c.id)
    return _found(con, sa.select(import_run.c.id.label("run")).where(~known).order_by(import_run.c.id), limit)


def lost_since(con: Connection, limit: int) -> list[Found]:
    """Rows that are not there, though the history does not say that they were removed."""
    return list(islice(_against_history(con, lost=True), limit))


def left_behind(con: Connection, limit: int) -> list[Found]:
    """Rows that are there, though the history says that they were removed.

    Not those of imports: brought back in masses, they have no record of it.
    """
    return list(islice(_against_history(con, lost=False), limit))


def _against_history(con: Connection, *, lost: bool) -> Iterator[Found]:
    newest = sa.select(change_row.c.table, change_row.c.row_id, sa.func.max(change_row.c.id).label("id"))
    last = newest.group_by(change_row.c.table, change_row.c.row_id).subquery()
    for name, table in JOURNALED.items():
        query = (
            sa.select(last.c.row_id)
            .select_from(last)
            .join(change_row, change_row.c.id == last.c.id)
            .outerjoin(table, table.c.id == last.c.row_id)
            .where(last.c.table == name, change_row.c.after.is_not(None) if lost else change_row.c.after.is_(None))
            .where(table.c.id.is_(None) if lost else table.c.id.is_not(None))
        )
        if not lost and "import_run_id" in table.c:
            query = query.where(table.c.import_run_id.is_(None))
        for row_id in con.execute(query.order_by(last.c.row_id)).scalars():
            yield {"table": name, "row": row_id}


def wrongly_derived(con: Connection, limit: int, *, swedish: bool) -> list[Found]:
    """Rows that are not found or sorted by what they hold now."""
    return list(islice((row for name in _DERIVING for row in _wrongly_derived(con, name, swedish)), limit))


def _wrongly_derived(con: Connection, name: str, swedish: bool) -> Iterator[Found]:
    table, columns = JOURNALED[name], sources(name)
    query = sa.select(table.c.id, table.c.search_text, table.c.sort_name, *(table.c[column] for column in columns))
    for row in con.execute(query.order_by(table.c.id).execution_options(yield_per=_BATCH)).mappings():
        source = {column: row[column] for column in columns}
        if any(row[column] != text for column, text in derived(name, source, swedish=swedish).items()):
            yield {"table": name, "row": row["id"], "name": row["name"]}


def wrongly_kept(con: Connection, limit: int) -> list[Found]:
    """Months whose kept figures are not those of their leads; `?` stands for the leads whose day is not known."""
    months = dict.fromkeys(month or "?" for _, month in figure_cells.wrong(con))
    return [{"month": month} for month in islice(months, limit)]


def _leads(*columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    return sa.select(lead.c.id.label("lead"), lead.c.name, *columns).select_from(lead).order_by(lead.c.id)


def _found(con: Connection, query: sa.Select[Any], limit: int) -> list[Found]:
    return [dict(row) for row in con.execute(query.limit(limit)).mappings()]
