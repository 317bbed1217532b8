"""Indexes that wait while masses of rows come or go, and are made anew at the end."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from leaddesk.storage.engine import Connection, in_small_sorts
from leaddesk.storage.searching import search
from leaddesk.storage.tables import lead, stage_entry

_SEARCH_DEARER = 4
# What SQLite itself asks when a row goes: does another one refer to it?
_ASKED_WHEN_ROWS_GO = {"ix_lead_previous_lead_id", "ix_stage_entry_lead_id"}


def make(con: Connection, indexes: list[sa.Index]) -> None:
    """Make indexes that were taken away, in small sorts."""
    with in_small_sorts(con):
        for index in indexes:
            index.create(con)


@contextmanager
def rebuilt_after(con: Connection, table: sa.Table, rows: int) -> Iterator[None]:
    """Where this many rows of a table come or go, and not a few beside those that stay, its indexes wait.

    So does the search, of which more is worth while: to take a lead out of it, or to put one in, takes as long as to
    write several of them anew.
    """
    waiting: list[sa.Index] = []
    searched = 0
    if table in (lead, stage_entry) and rows >= search.MANY_ROWS:
        there = con.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
        if 2 * rows >= there:
            waiting = [each for each in table.indexes if each.name not in _ASKED_WHEN_ROWS_GO]
        if table is lead and _SEARCH_DEARER * rows >= there:
            searched = rows
    for index in waiting:
        index.drop(con)
    with search.rebuilt_after(con, searched):
        yield
    make(con, sorted(waiting, key=lambda index: str(index.name)))
