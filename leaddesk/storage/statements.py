"""Statements compiled once for a table and its columns, and values as they are stored."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.model.days import When
from leaddesk.storage.engine import Connection, ids_in, refused
from leaddesk.storage.tables import metadata

Stored = str | int | float | None

_MOST_PARAMETERS = 32_766  # of one statement: SQLITE_MAX_VARIABLE_NUMBER


def stored(con: Connection, table: sa.Table, fields: Mapping[str, object]) -> dict[str, Stored]:
    """The fields of a row as the driver keeps them: text, whole numbers, null."""
    encode = _encoders(table.name, con.dialect)
    return {name: _stored(encode[name], value) for name, value in fields.items()}


def stored_day(day: date | None) -> str | None:
    """A day as it is stored."""
    return day.isoformat() if day else None


def stored_instant(instant: datetime | None) -> str | None:
    """An aware instant as it is stored: UTC, microseconds."""
    if instant is None:
        return None
    return instant.astimezone(UTC).isoformat(" ", "microseconds")[: -len("+00:00")]


class Stamp(NamedTuple):
    """A moment as it is stored: the instant and the day, None where it is not known."""

    at: str | None = None
    on: str | None = None


NO_STAMP = Stamp()


def stamp(moment: When) -> Stamp:
    """A moment as it is stored."""
    return Stamp(stored_instant(moment.at), stored_day(moment.on))


def instant_of(stored: str) -> datetime:
    """The aware instant (UTC) that is stored so."""
    return datetime.fromisoformat(stored + "+00:00")


def insert(con: Connection, table: sa.Table, row: Mapping[str, Stored]) -> int:
    """Insert one row of stored values and return its id."""
    sql = _insert(table.name, tuple(row), con.dialect)
    _, row_id = _run(con, sql, tuple(row.values()))
    return int(row_id or 0)


def insert_many(con: Connection, table: sa.Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert many rows, given as tuples of stored values in the order of the columns."""
    _run_many(con, _insert(table.name, tuple(columns), con.dialect), rows)


def insert_together(con: Connection, table: sa.Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """As `insert_many`, in as few statements as can be: the search, told by a trigger, writes once a statement."""
    one, most = _insert(table.name, tuple(columns), con.dialect), _MOST_PARAMETERS // len(columns)
    start, values = one.rsplit(" VALUES ", 1)
    for first in range(0, len(rows), most):
        some = rows[first : first + most]
        _run(con, f"{start} VALUES {', '.join([values] * len(some))}", tuple(chain.from_iterable(some)))


def update(con: Connection, table: sa.Table, row_id: int, row: Mapping[str, Stored]) -> None:
    """Set columns of one row to stored values."""
    sql, order = _update(table.name, tuple(row), con.dialect)
    _run(con, sql, (*(row[name] for name in order), row_id))


def delete(con: Connection, table: sa.Table, row_id: int) -> None:
    """Delete one row."""
    _run(con, _delete(table.name, con.dialect), (row_id,))


def update_many(con: Connection, table: sa.Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Set columns of many rows to stored values, given as tuples in the order of the columns, the id last."""
    sql, order = _update(table.name, tuple(columns), con.dialect)
    places = [columns.index(name) for name in order]
    in_order = list(columns) == order
    _run_many(con, sql, rows if in_order else [(*(row[place] for place in places), row[-1]) for row in rows])


def delete_many(con: Connection, table: sa.Table, row_ids: Iterable[int]) -> None:
    """Delete many rows, in one statement: the search, told of them by a trigger, writes once a statement."""
    _run(con, _delete_many(table.name, con.dialect), (json.dumps(list(row_ids)),))


def read(
    con: Connection, table: sa.Table, row_id: int, columns: Iterable[str] | None = None
) -> dict[str, Stored] | None:
    """The stored values of a row (all columns unless named); None if there is no such row."""
    names = tuple(column.name for column in table.c) if columns is None else tuple(columns)
    found, _ = _run(con, _select(table.name, names, con.dialect), (row_id,))
    return dict(zip(names, found[0], strict=True)) if found else None


def find(con: Connection, table: sa.Table, equal: Mapping[str, object]) -> list[dict[str, Any]]:
    """The rows, with Python values, whose columns hold these (None: nothing; a tuple: any of them), by their ids."""
    shape = tuple((name, _shape(value)) for name, value in equal.items())
    sql, names, decode = _find(table.name, shape, con.dialect)
    encode = _encoders(table.name, con.dialect)
    wanted = [
        _stored(encode[name], each)
        for name, value in equal.items()
        if value is not None
        for each in (value if isinstance(value, tuple) else (value,))
    ]
    found, _ = _run(con, sql, tuple(wanted))
    rows = [dict(zip(names, row, strict=True)) for row in found]
    for row in rows:
        for name, process in decode:
            if row[name] is not None:
                row[name] = process(row[name])
    return rows


def rows(con: Connection, query: sa.Select[Any], **values: Stored) -> list[tuple[Any, ...]]:
    """The rows that a query finds, as they are stored.

    The query is compiled the first time that it is asked: keep it, and give its values by the names of its parameters.
    """
    sql, order, constants = _prepared(query, con.dialect)
    found, _ = _run(con, sql, tuple(constants[name] if name in constants else values[name] for name in order))
    return found


def rows_as_stored(con: Connection, query: sa.Select[Any]) -> list[tuple[Any, ...]]:
    """The rows that a query finds, as they are stored; for one that is made for this time only, unlike `rows`.

    Where there are many, that takes half the time in which SQLAlchemy would make its rows of them.
    """
    module: Any = con.dialect.loaded_dbapi
    cursor: Any = con.execute(query).cursor
    try:
        return list(cursor.fetchall())
    except module.Error as error:
        raise refused(con, str(query), error) from error


def scalar(con: Connection, query: sa.Select[Any], **values: Stored) -> Any:  # noqa: ANN401 - any value of a row
    """The first value of `rows`; None if there are none."""
    found = rows(con, query, **values)
    return found[0][0] if found else None


def _run(con: Connection, sql: str, parameters: tuple[Any, ...]) -> tuple[list[tuple[Any, ...]], int | None]:
    """Run a compiled statement on the driver itself, where SQLAlchemy would take six times as long as SQLite.

    It does take it where somebody listens to its statements. The connection must be in a transaction; errors are
    raised as SQLAlchemy's. Returns the rows found, and the id of the row inserted.
    """
    if con.dispatch.before_cursor_execute:
        heard = con.exec_driver_sql(sql, parameters)
        return [tuple(row) for row in heard] if heard.returns_rows else [], heard.lastrowid
    module: Any = con.dialect.loaded_dbapi
    driver: Any = con.connection.driver_connection
    try:
        cursor = driver.execute(sql, parameters)
        return cursor.fetchall(), cursor.lastrowid
    except module.Error as error:
        raise refused(con, sql, error) from error


def _run_many(con: Connection, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """The same statement for many rows of parameters; as `_run`."""
    if con.dispatch.before_cursor_execute:
        con.exec_driver_sql(sql, list(rows))
        return
    module: Any = con.dialect.loaded_dbapi
    driver: Any = con.connection.driver_connection
    try:
        driver.executemany(sql, rows)
    except module.Error as error:
        raise refused(con, sql, error) from error


def _shape(value: object) -> int | None:
    """None for nothing, 0 for one value, else how many a tuple has (never 0: see below)."""
    if isinstance(value, tuple):
        return len(value) or -1
    return None if value is None else 0


def _stored(encode: Callable[[Any], Any] | None, value: Any) -> Any:  # noqa: ANN401 - any value of a row
    return value if value is None or encode is None else encode(value)


@lru_cache(maxsize=64)
def _encoders(table: str, dialect: sa.Dialect) -> dict[str, Callable[[Any], Any] | None]:
    """How a Python value of each column becomes what the driver stores; None where it is stored as it is."""
    columns = metadata.tables[table].c
    return {column.name: column.type.dialect_impl(dialect).bind_processor(dialect) for column in columns}


def _decoders(table: sa.Table, dialect: sa.Dialect) -> dict[str, Callable[[Any], Any] | None]:
    """How what the driver stores becomes a Python value again; None where it is taken as it is."""
    return {column.name: column.type.dialect_impl(dialect).result_processor(dialect, None) for column in table.c}


@lru_cache(maxsize=512)
def _insert(table: str, columns: tuple[str, ...], dialect: sa.Dialect) -> str:
    """The SQL, its parameters in the order of the columns."""
    rows = sa.table(table, *(sa.column(name) for name in columns))
    return _compiled(sa.insert(rows).values({name: sa.bindparam(name) for name in columns}), dialect)[0]


@lru_cache(maxsize=512)
def _update(table: str, columns: tuple[str, ...], dialect: sa.Dialect) -> tuple[str, list[str]]:
    rows = metadata.tables[table]
    new: dict[str, sa.BindParameter[Any]] = {name: sa.bindparam(f"new_{name}") for name in columns}
    sql, order = _compiled(sa.update(rows).where(rows.c.id == sa.bindparam("which")).values(new), dialect)
    return sql, [name.removeprefix("new_") for name in order if name != "which"]


@lru_cache(maxsize=64)
def _delete(table: str, dialect: sa.Dialect) -> str:
    rows = metadata.tables[table]
    return _compiled(sa.delete(rows).where(rows.c.id == sa.bindparam("which")), dialect)[0]


@lru_cache(maxsize=64)
def _delete_many(table: str, dialect: sa.Dialect) -> str:
    rows = metadata.tables[table]
    return _compiled(sa.delete(rows).where(rows.c.id.in_(ids_in("which"))), dialect)[0]


@lru_cache(maxsize=512)
def _select(table: str, columns: tuple[str, ...], dialect: sa.Dialect) -> str:
    rows = metadata.tables[table]
    query = sa.select(*(rows.c[name] for name in columns)).where(rows.c.id == sa.bindparam("which"))
    return _compiled(query, dialect)[0]


@lru_cache(maxsize=256)
def _find(
    table: str, shape: tuple[tuple[str, int | None], ...], dialect: sa.Dialect
) -> tuple[str, tuple[str, ...], list[tuple[str, Callable[[Any], Any]]]]:
    rows = metadata.tables[table]
    query = sa.select(rows).order_by(rows.c.id)
    for name, size in shape:
        column = rows.c[name]
        if size is None:
            query = query.where(column.is_(None))
        elif size == 0:
            query = query.where(column == sa.bindparam(f"{name}_0"))
        elif size < 0:
            query = query.where(sa.false())
        else:
            query = query.where(sa.or_(*(column == sa.bindparam(f"{name}_{place}") for place in range(size))))
    decode = [(name, process) for name, process in _decoders(rows, dialect).items() if process is not None]
    return _compiled(query, dialect)[0], tuple(column.name for column in rows.c), decode


@lru_cache(maxsize=512)
def _prepared(query: sa.Select[Any], dialect: sa.Dialect) -> tuple[str, list[str], dict[str, Any]]:
    """The SQL, the names of its parameters in their order, and the values of those that the query gives itself."""
    compiled: Any = query.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
    constants = {name: value for name, value in compiled.params.items() if not _is_asked_for(compiled, name)}
    return str(compiled), list(compiled.positiontup or ()), constants


def _is_asked_for(compiled: Any, name: str) -> bool:  # noqa: ANN401 - SQLAlchemy's compiler
    """Whether who runs the statement gives this parameter's value; those of a list in the query are not named there."""
    return name in compiled.binds and bool(compiled.binds[name].required)


def _compiled(statement: sa.ClauseElement, dialect: sa.Dialect) -> tuple[str, list[str]]:
    """The SQL and the names of its parameters in their order."""
    compiled: Any = statement.compile(dialect=dialect)
    return str(compiled), list(compiled.positiontup or ())
