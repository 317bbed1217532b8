"""Why a row cannot be written: it holds something else by now, is gone, or is there already."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy import exc

from leaddesk.model.errors import ConflictError, NotFoundError
from leaddesk.model.messages import N_
from leaddesk.storage.engine import is_duplicate
from leaddesk.storage.statements import Stored
from leaddesk.storage.tables import NEVER_IN_CONFLICT


def _differences(
    table: str, row_id: int, expected: Mapping[str, Stored], now: Mapping[str, Stored]
) -> list[tuple[str, int, str, object, object]]:
    """The columns whose value is not the expected one; ranks, stamps and derived text are never among them."""
    return [
        (table, row_id, column, value, now.get(column))
        for column, value in expected.items()
        if column not in NEVER_IN_CONFLICT and now.get(column) != value
    ]


@contextmanager
def one_only(table: str) -> Iterator[None]:
    """Turn what the file says of a second row where there may be one only into a ConflictError."""
    try:
        yield
    except exc.IntegrityError as error:
        if not is_duplicate(error):
            raise
        raise ConflictError(N_("There is such a {table} already. Nothing was changed."), table=table) from error


def refuse_conflicts(table: str, row_id: int, expected: Mapping[str, Stored], now: Mapping[str, Stored]) -> None:
    """Raise ConflictError if a row holds something else in a column than is expected."""
    found = _differences(table, row_id, expected, now)
    if found:
        _, _, column, expected_value, value = found[0]
        raise ConflictError(
            N_("{table} {row}: “{column}” was expected to be {expected}, but it is {value} now. Nothing was changed."),
            found,
            table=table,
            row=row_id,
            column=column,
            expected=str(expected_value),
            value=str(value),
        )


def gone(table: str, row_id: int) -> NotFoundError:
    """The error for a row that is not there any more."""
    return NotFoundError(N_("The row {row} of {table} is not there any more."), row=row_id, table=table)
