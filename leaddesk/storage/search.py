"""The trigram index over leads: how it is asked, and how it is paused while masses of rows are written."""

from collections.abc import Iterator
from contextlib import contextmanager

from leaddesk.storage.engine import Connection

SHORTEST_TRIGRAM = 3
MANY_ROWS = 20_000

_TRIGGERS = {
    "lead_search_insert": "AFTER INSERT ON lead BEGIN "
    "INSERT INTO lead_search(rowid, search_text) VALUES (new.id, new.search_text); END",
    "lead_search_delete": "AFTER DELETE ON lead BEGIN "
    "INSERT INTO lead_search(lead_search, rowid, search_text) VALUES ('delete', old.id, old.search_text); END",
    "lead_search_update": "AFTER UPDATE OF search_text ON lead BEGIN "
    "INSERT INTO lead_search(lead_search, rowid, search_text) VALUES ('delete', old.id, old.search_text); "
    "INSERT INTO lead_search(rowid, search_text) VALUES (new.id, new.search_text); END",
}


def pause_inserts(con: Connection) -> None:
    """Let new leads be found only from `index_from` on: a trigger a row would cost more than the row."""
    con.exec_driver_sql("DROP TRIGGER lead_search_insert")


def index_from(con: Connection, first_id: int) -> None:
    """Index the leads with this id and above in one go, and every later one as it comes."""
    con.exec_driver_sql(
        "INSERT INTO lead_search(rowid, search_text) SELECT id, search_text FROM lead WHERE id >= ?", (first_id,)
    )
    _create(con, "lead_search_insert")


@contextmanager
def rebuilt_after(con: Connection, rows: int) -> Iterator[None]:
    """Where this many rows or more come or go, write them without the index and build it anew at the end."""
    if rows < MANY_ROWS:
        yield
        return
    for name in _TRIGGERS:
        con.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    con.exec_driver_sql("INSERT INTO lead_search(lead_search) VALUES ('rebuild')")
    for name in _TRIGGERS:
        _create(con, name)


def is_sound(con: Connection) -> bool:
    """Whether the index agrees with the leads; needs a writer's connection."""
    found = con.exec_driver_sql("SELECT count(*) FROM lead_search_docsize").scalar_one()
    leads = con.exec_driver_sql("SELECT count(*) FROM lead").scalar_one()
    return bool(found == leads)


def match_words(text: str) -> str:
    """A folded text as one phrase for MATCH; quotes are doubled, so that it is never read as an expression."""
    return '"' + text.replace('"', '""') + '"'


def _create(con: Connection, name: str) -> None:
    con.exec_driver_sql(f"CREATE TRIGGER {name} {_TRIGGERS[name]}")
