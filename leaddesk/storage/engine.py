"""How SQLite is opened and spoken to; with search.py and soundness.py the only place that knows the dialect."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event, exc
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from leaddesk.model.errors import DamagedError, LeadDeskError, StoppedError, StoreError
from leaddesk.model.messages import N_
from leaddesk.storage import compiled, functions
from leaddesk.storage.driver import APPLICATION_ID, driver, send_first, uri, way_in
from leaddesk.storage.places import Place, place_of

Connection = sa.Connection

FIRST_SAFE_WAL = (3, 51, 3)  # older SQLite can corrupt a WAL file with several connections (sqlite.org/wal.html)

_STEPS_BETWEEN_LOOKS = 10_000  # of SQLite's machine: a millisecond, or fifty where a step indexes a text

_SMALL_SORT_KIB = 4_096

_DERIVED = ("figure_cell",)  # tables whose rows come and go, since they say nothing that others do not

_DAMAGED = N_("“{path}” is damaged. Restore a backup of it; the damaged file is left as it is.")
NOT_WRITTEN = N_("“{path}” or its folder may not be written to. Change permissions or copy it elsewhere.")
_WHY_NOT = (
    ("file is not a database", N_("“{path}” is not a LeadDesk file, or it is damaged. Restore a backup of it.")),
    *(("malformed", _DAMAGED), ("could not decode", _DAMAGED)),  # the latter of a text that is none any more
    ("disk is full", N_("There is no space left on the disk of “{path}”. Make room and try again; nothing changed.")),
    ("readonly database", NOT_WRITTEN),
    ("unable to open", N_("“{path}” cannot be opened. Check that it exists and that you may read and write it.")),
    ("database is locked", N_("“{path}” is being written to by another program. Try again in a moment.")),
    ("disk i/o error", N_("“{path}” could not be read or written: the disk reports an error. Nothing was changed.")),
)
_DAMAGE = ("file is not a database", "malformed", "could not decode")


def journal_mode(sqlite_version: tuple[int, ...], place: Place = Place.LOCAL) -> str:
    """WAL from the first SQLite on in which it is safe, else the rollback journal.

    WAL needs memory that all who have the file open share, which two computers do not have; and a folder that is
    synchronised would carry the file away without its log.
    """
    return "WAL" if sqlite_version >= FIRST_SAFE_WAL and place is Place.LOCAL else "DELETE"


def make_engine(
    path: Path,
    *,
    begin: str,
    foreign_keys: bool = True,
    as_it_is: bool = False,
    cache_kib: int = 65_536,
    masses: bool = False,
) -> sa.Engine:
    """An engine on the file; `begin` is what starts its transactions (`BEGIN IMMEDIATE` for writers).

    A file that is not there is never made: SQLite would put an empty one in the place of one that was moved. With
    `as_it_is` the file keeps its way of journalling, so that looking at it does not change it. `cache_kib` is what each
    connection may keep of the file: much for who writes masses, since pages that do not fit are written twice.
    With `masses` every transaction has a connection of its own, so that its memory is given back, and sorts on the
    disk: see `in_small_sorts`.
    """
    module = driver()
    # For every None that is written the driver looks for an adapter, and where it finds none it looks on: a microsecond
    # each, which is half the time that a lead takes. This one it finds at once, and it gives None back.
    module.register_adapter(type(None), {}.get)
    url = sa.URL.create("sqlite", database=uri(path), query={"uri": "true"} | way_in(path, as_it_is=as_it_is))
    pool: dict[str, Any] = {"poolclass": sa.pool.NullPool} if masses else {"pool_size": 2, "max_overflow": 8}
    engine = sa.create_engine(url, module=module, hide_parameters=True, **pool)
    compiled.share(engine)
    settings = (
        *([] if as_it_is else [f"PRAGMA journal_mode={journal_mode(module.sqlite_version_info, place_of(path))}"]),
        f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}",
        "PRAGMA synchronous=FULL",
        "PRAGMA busy_timeout=5000",
        "PRAGMA secure_delete=ON",
        f"PRAGMA temp_store={'FILE' if masses else 'MEMORY'}",
        "PRAGMA journal_size_limit=67108864",
        f"PRAGMA cache_size=-{cache_kib}",
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, record: object) -> None:  # noqa: ANN401 - the driver's own class
        connection.isolation_level = None
        send_first(connection, settings)
        functions.give(connection, module.sqlite_version_info)

    event.listen(engine, "begin", lambda connection: _begin(connection, begin))
    return engine


def _begin(con: Connection, sql: str) -> None:
    """Begin on the driver itself, where nobody listens to statements: SQLAlchemy takes a twentieth of a move for it."""
    module: Any = con.dialect.loaded_dbapi
    sent: Any = con.connection.driver_connection
    try:
        (con.exec_driver_sql if con.dispatch.before_cursor_execute else sent.execute)(sql)
    except module.Error as error:
        raise refused(con, sql, error) from error


def refused(con: Connection, sql: str, error: Exception) -> BaseException:
    """The error of SQLAlchemy for one of the driver."""
    module: Any = con.dialect.loaded_dbapi
    return exc.DBAPIError.instance(sql, (), error, module.Error, hide_parameters=True, dialect=con.dialect)


@contextmanager
def in_small_sorts(con: Connection) -> Iterator[None]:
    """A time in which what is sorted, such as an index being made, is sorted in small parts.

    SQLite sorts as much at once as its cache may hold, and asks nobody meanwhile whether it is to stop. Where temporary
    data are kept in memory it would sort all at once: seconds, and a hundred megabytes for a million rows.
    """
    (before,) = con.exec_driver_sql("PRAGMA cache_size").one()
    con.exec_driver_sql(f"PRAGMA cache_size=-{_SMALL_SORT_KIB}")
    try:
        yield
    finally:
        con.exec_driver_sql(f"PRAGMA cache_size={before}")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a file that cannot be used into a StoreError; anything else is a bug and passes."""
    try:
        yield
    except exc.IntegrityError:
        raise
    except exc.DatabaseError as error:
        raise why_not(path, error.orig) or error from error


def why_not(path: Path, error: BaseException | None) -> LeadDeskError | None:
    """The sentence for an error of the driver, if it is one that a user can act on."""
    said = str(error).lower()
    if said == "interrupted":
        return StoppedError()
    for part, sentence in _WHY_NOT:
        if part in said:
            return (DamagedError if part in _DAMAGE else StoreError)(sentence, path=str(path))
    return None


class DaysBetween(FunctionElement[int]):
    """Whole days from the first day to the second; negative if the second is earlier."""

    inherit_cache = True
    type = sa.Integer()


@compiles(DaysBetween, "sqlite")
def _days_between(element: DaysBetween, compiler: SQLCompiler, **kw: Any) -> str:  # noqa: ANN401 - SQLAlchemy's form
    first, second = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"CAST(julianday({second}) - julianday({first}) AS INTEGER)"


class Held(FunctionElement[int]):
    """An amount as far as it lies between nothing and an end, which may be negative; beyond, the nearer of the two."""

    inherit_cache = True
    type = sa.Integer()


@compiles(Held, "sqlite")
def _held(element: Held, compiler: SQLCompiler, **kw: Any) -> str:  # noqa: ANN401 - SQLAlchemy's form
    amount, end = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"max(min(0, {end}), min(max(0, {end}), {amount}))"


def ids_in(parameter: str) -> sa.Select[tuple[int]]:
    """The ids of a parameter that holds them as a JSON array: any number of them in one statement, compiled once."""
    listed = sa.func.json_each(sa.bindparam(parameter, type_=sa.Text)).table_valued(sa.column("value", sa.Integer))
    return sa.select(listed.c.value)


def data_version(connection: sa.PoolProxiedConnection) -> int:
    """A number that is another one, on the same connection, after another connection wrote to the file."""
    driver: Any = connection.driver_connection
    return int(driver.execute("PRAGMA data_version").fetchone()[0])


@contextmanager
def asking(con: Connection, is_to_stop: Callable[[], bool]) -> Iterator[None]:
    """A time in which long statements of this connection ask whether they are to stop, which is a StoppedError."""
    driver: Any = con.connection.driver_connection
    # The driver's interrupt() would miss a statement that begins a moment later, and could stop the rollback.
    driver.set_progress_handler(is_to_stop, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)


def row_as_json(table: sa.Table) -> sa.ColumnElement[str]:
    """A row with all its columns as one JSON text, in SQL, as `change_row` keeps it."""
    return sa.func.json_object(*(part for column in table.c for part in (column.name, column)), type_=sa.Text)


def json_field(document: sa.ColumnElement[Any], name: str) -> sa.ColumnElement[Any]:
    """The value under a key of a JSON text, in SQL; null if it has none."""
    return sa.func.json_extract(document, "$." + json.dumps(name, ensure_ascii=False))


def next_id(con: Connection, table: sa.Table) -> int:
    """The id that the table's next row gets; the transaction must be a writer's."""
    last = con.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)).scalar()
    return int(last or 0) + 1


def last_ids(con: Connection) -> dict[str, int]:
    """The highest id that each table ever gave away; tables that never had a row are left out."""
    if con.exec_driver_sql("SELECT name FROM sqlite_master WHERE name = 'sqlite_sequence'").first() is None:
        return {}
    return {row[0]: int(row[1]) for row in con.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")}


def keep_last_ids(con: Connection, before: dict[str, int]) -> None:
    """Let rebuilt tables go on from the ids that they gave away before, also to rows deleted since."""
    after = last_ids(con)
    for name in before.keys() & row_counts(con).keys():
        con.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
        con.exec_driver_sql(
            "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, max(before[name], after.get(name, 0)))
        )


def insert_missing(table: sa.Table) -> sa.Insert:
    """An insert that passes over rows that are there already."""
    return sa.insert(table).prefix_with("OR IGNORE")


def row_counts(con: Connection) -> dict[str, int]:
    """The number of rows of each table that the file has, whatever its revision; what is derived is left out."""
    listed = con.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").all()
    searches = tuple(name for name, sql in listed if sql.startswith("CREATE VIRTUAL"))
    names = [name for name, _ in listed if not name.startswith(("sqlite_", *searches, *_DERIVED))]
    return {name: int(con.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()) for name in names}


def schema_number(con: Connection) -> int:
    """The number of the newest revision that the file went through."""
    return int(con.exec_driver_sql("PRAGMA user_version").scalar_one())


def stamp(con: Connection, number: int) -> None:
    """Mark the file as ours and as being at this revision."""
    con.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    con.exec_driver_sql(f"PRAGMA user_version = {number}")


def is_open_elsewhere(path: Path) -> bool:
    """Whether another connection has the file open with a write-ahead log; if none has, the log is folded in.

    A file too damaged to be asked counts as not open.
    """
    module = driver()
    try:
        con = module.connect(str(path), timeout=1)
        try:
            con.execute("PRAGMA journal_mode=DELETE")
        finally:
            con.close()
    except module.DatabaseError as error:
        return "locked" in str(error)
    return False


def is_duplicate(error: exc.IntegrityError) -> bool:
    """Whether a row was refused because another one holds values that only one may hold."""
    return "unique" in str(error.orig).lower()
