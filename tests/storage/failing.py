"""Statements that fail on purpose."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy import event


@contextmanager
def failing_at(number: int) -> Iterator[None]:
    """Let the statement of this number fail with ZeroDivisionError, whoever sends it."""
    sent = iter(range(1, number + 1))

    def count(*arguments: object) -> None:
        if next(sent, None) == number:
            raise ZeroDivisionError

    event.listen(sa.Engine, "before_cursor_execute", count)
    try:
        yield
    finally:
        event.remove(sa.Engine, "before_cursor_execute", count)
