"""How the fields of value classes are kept in columns, and the base class of all of them."""

import json
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from pydantic import ConfigDict
from sqlmodel import Field, SQLModel
from typing_extensions import override

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
MONEY = KEY

_DRAWN = 512  # uids at a time


class Instant(sa.TypeDecorator[datetime]):
    """An aware datetime, kept in UTC."""

    impl = sa.DateTime
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    @override
    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value else None


class JsonText(sa.TypeDecorator[Any]):
    """A mapping or a sequence as JSON text; the order of keys is kept."""

    impl = sa.Text
    cache_ok = True

    @override
    def process_bind_param(self, value: object, dialect: sa.Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    @override
    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> object:
        return None if value is None else json.loads(value)


def new_uid() -> str:
    """A name for a row that stays the same in every file it is ever copied to: 32 hex digits."""
    return uuid4().hex


def new_uids() -> Iterator[str]:
    """Such names without end, for rows that are made in masses: drawn by the hundred.

    As UUIDs of version 7 do (RFC 9562), each begins with the time in milliseconds, so that an index over them grows at
    one place; the other eighty bits are random.
    """
    while True:
        time_ms, drawn = f"{time.time_ns() // 1_000_000:012x}", os.urandom(_DRAWN * 10).hex()
        for place in range(0, _DRAWN * 20, 20):
            yield time_ms + drawn[place : place + 20]


class Value(SQLModel):
    """Base of the value classes: frozen, validated, without unknown fields.

    A changed copy is `Lead.model_validate(old | new)`, which validates again; never `model_copy(update=)`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")  # type: ignore[assignment]


def row_id() -> Any:  # noqa: ANN401 - as sqlmodel.Field
    """The primary key of a row; None (or a negative placeholder) until the journal has given it one."""
    return Field(default=None, primary_key=True, sa_type=KEY)


def reference(table: str, *, default: Any = None, index: bool = False) -> Any:  # noqa: ANN401 - as sqlmodel.Field
    """A foreign key to a table's id: deferred, without an action on delete. `default=...` makes it required."""
    key = sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return Field(default=default, sa_type=KEY, sa_column_args=[key], index=index)


def run_reference() -> Any:  # noqa: ANN401 - as sqlmodel.Field
    """The import run that made the row, if one did."""
    return reference("import_run", index=True)


def amount(*, default: Any = None) -> Any:  # noqa: ANN401 - as sqlmodel.Field
    """Whole minor units of the row's currency."""
    return Field(default=default, sa_type=MONEY)


def instant(*, default: Any = None) -> Any:  # noqa: ANN401 - as sqlmodel.Field
    """An aware datetime, kept in UTC."""
    return Field(default=default, sa_type=Instant)


def json_text(*, default_factory: Any) -> Any:  # noqa: ANN401 - as sqlmodel.Field
    """A mapping or a tuple, kept as JSON text."""
    return Field(default_factory=default_factory, sa_type=JsonText)


def word(*, default: Any = None) -> Any:  # noqa: ANN401 - as sqlmodel.Field
    """A member of a closed list, kept as its value; `default=...` makes it required."""
    return Field(default=default, sa_type=sa.String)


def uid() -> Any:  # noqa: ANN401 - as sqlmodel.Field
    """The row's lasting name, see `new_uid`."""
    return Field(default_factory=new_uid, unique=True)
