"""The cells in which figures of leads are kept, one a month, and the triggers that let go of them.

What is kept can never be wrong: a cell that is there says what one would count, for whoever writes to the file, through
a trigger in it, lets go in the same transaction of the cells of all leads that he touches. One that is not there is to
be counted. With search.py the only triggers; they are SQLite's, as they are there.
"""

from time import perf_counter

import sqlalchemy as sa

from leaddesk.model.figures.counted import MonthCounts, as_json, from_json
from leaddesk.model.figures.scope import By
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures.figure_counts import UNKNOWN, count, months_with_leads
from leaddesk.storage.searching.search import MANY_ROWS
from leaddesk.storage.tables import figure_cell

BASES: tuple[By, ...] = ("created", "closed")

_COUNTED_OF_LEADS = "pipeline_id, kind, channel_id, status, created_on, closed_on, currency, value_minor"

_OF_LEAD = (
    "DELETE FROM figure_cell WHERE basis = 'created' AND month = coalesce(substr({lead}.created_on, 1, 7), ''); "
    "DELETE FROM figure_cell WHERE basis = 'closed' AND month = "
    "CASE WHEN {lead}.status IN ('won', 'lost') THEN coalesce(substr({lead}.closed_on, 1, 7), '') END; "
)
_OF_LEADS = (
    "DELETE FROM figure_cell WHERE basis = 'created' AND month IN "
    "(SELECT coalesce(substr(created_on, 1, 7), '') FROM lead WHERE id IN ({ids})); "
    "DELETE FROM figure_cell WHERE basis = 'closed' AND month IN (SELECT coalesce(substr(closed_on, 1, 7), '') "
    "FROM lead WHERE status IN ('won', 'lost') AND id IN ({ids})); "
)
_OLD, _NEW = _OF_LEAD.format(lead="old"), _OF_LEAD.format(lead="new")
_OLD_SALE, _NEW_SALE = _OF_LEADS.format(ids="old.lead_id"), _OF_LEADS.format(ids="new.lead_id")
_OLD_LINE, _NEW_LINE = (
    _OF_LEADS.format(ids=f"SELECT lead_id FROM sale WHERE id = {line}.sale_id") for line in ("old", "new")
)

_TRIGGERS = {
    "figures_lead_insert": f"AFTER INSERT ON lead BEGIN {_NEW}END",
    "figures_lead_delete": f"AFTER DELETE ON lead BEGIN {_OLD}END",
    "figures_lead_update": f"AFTER UPDATE OF {_COUNTED_OF_LEADS} ON lead BEGIN {_OLD}{_NEW}END",
    "figures_sale_insert": f"AFTER INSERT ON sale BEGIN {_NEW_SALE}END",
    "figures_sale_delete": f"AFTER DELETE ON sale BEGIN {_OLD_SALE}END",
    "figures_sale_update": f"AFTER UPDATE OF lead_id, currency, cost_minor ON sale BEGIN {_OLD_SALE}{_NEW_SALE}END",
    "figures_sale_line_insert": f"AFTER INSERT ON sale_line BEGIN {_NEW_LINE}END",
    "figures_sale_line_delete": f"AFTER DELETE ON sale_line BEGIN {_OLD_LINE}END",
    "figures_sale_line_update": f"AFTER UPDATE OF sale_id, net_minor ON sale_line BEGIN {_OLD_LINE}{_NEW_LINE}END",
}

PARTS = frozenset(_TRIGGERS)

_WHEN_LEADS_COME = "figures_lead_insert"
_AFTER_ALL = "~"  # every month


def kept_months(con: Connection, by: By) -> dict[str, int]:
    """The months of which there is a cell, `UNKNOWN` among them if it has one, and how many contacts came in each."""
    query = sa.select(figure_cell.c.month, figure_cell.c.contacts).where(figure_cell.c.basis == by)
    return {row.month: row.contacts for row in con.execute(query)}


def read(con: Connection, by: By, first: str, last: str) -> dict[str, MonthCounts]:
    """What is kept of the months from the first to the last, and of the leads whose day is not known."""
    columns = (figure_cell.c.month, figure_cell.c.counted, figure_cell.c.contacts)
    lies_there = figure_cell.c.month.between(first, last) | (figure_cell.c.month == UNKNOWN)
    cells = con.execute(sa.select(*columns).where(figure_cell.c.basis == by, lies_there))
    return {month: MonthCounts(from_json(counted), contacts) for month, counted, contacts in cells}


def not_kept(con: Connection) -> list[tuple[By, str]]:
    """The months of which there should be a cell and is none: newest first, what pages ask by before the rest."""
    missing: list[tuple[By, str]] = []
    for by in BASES:
        kept = kept_months(con, by)
        missing += [(by, month) for month in (*reversed(months_with_leads(con, by)), UNKNOWN) if month not in kept]
    return missing


def keep_some(con: Connection, for_s: float) -> bool:
    """Count months of which there is no cell for so long, at least one, and then keep them; whether any are left.

    Nothing is written before all is counted, so that others wait for the writing only.
    """
    start, missing = perf_counter(), not_kept(con)
    rows: list[dict[str, object]] = []
    for by, month in missing:
        counted = count(con, by, [month])[month]
        row = {"basis": by, "month": month, "contacts": counted.contacts, "counted": as_json(counted.groups)}
        rows.append(row)
        if perf_counter() - start > for_s:
            break
    if rows:
        con.execute(sa.insert(figure_cell), rows)
    return len(rows) < len(missing)


def wrong(con: Connection) -> list[tuple[By, str]]:
    """The cells that do not say what one counts."""
    found: list[tuple[By, str]] = []
    for by in BASES:
        kept = read(con, by, UNKNOWN, _AFTER_ALL)
        counted = count(con, by, sorted(kept))
        found += [(by, month) for month in sorted(kept) if kept[month] != counted[month]]
    return found


def pause_for(con: Connection, leads: int) -> bool:
    """Where this many new leads are expected, let go of everything at once instead of lead by lead, until `resume`.

    Returns whether that is so.
    """
    if leads < MANY_ROWS:
        return False
    con.exec_driver_sql("DELETE FROM figure_cell")
    con.exec_driver_sql(f"DROP TRIGGER {_WHEN_LEADS_COME}")
    return True


def resume(con: Connection) -> None:
    """Let go lead by lead again; nothing was kept since `pause_for`, in whose transaction this is."""
    con.exec_driver_sql(f"CREATE TRIGGER {_WHEN_LEADS_COME} {_TRIGGERS[_WHEN_LEADS_COME]}")
