"""Rows that stand in an order of which a part only is seen: the rest keeps its place among them."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from leaddesk.model.change import RowChange
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.services.work import changed, update

T = TypeVar("T")
Placed = TypeVar("Placed", Pipeline, Stage)


def moved(rows: Sequence[T], row: T, place: int, is_seen: Callable[[T], bool]) -> list[T]:
    """The rows with one of them, or a new one, at this place among the others that are seen, counted from 0."""
    others = [each for each in rows if each is not row]
    seen = [at for at, each in enumerate(others) if is_seen(each)]
    if not seen:
        at = len(others)
    elif place < len(seen):
        at = seen[max(0, place)]
    else:
        at = seen[-1] + 1
    return [*others[:at], row, *others[at:]]


def numbered(rows: Sequence[Placed]) -> list[RowChange]:
    """Let each row that is stored have its place as its position."""
    placed = [(each, at) for at, each in enumerate(rows) if each.id is not None and each.position != at]
    return [change for each, at in placed for change in update(each, changed(each, {"position": at}))]
