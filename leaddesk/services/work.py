"""What a use case is given, and how it says which rows to write."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

from pydantic import ValidationError

from leaddesk.model import money
from leaddesk.model.change import RowChange
from leaddesk.model.columns import Value
from leaddesk.model.days import When
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_
from leaddesk.model.shop import Shop
from leaddesk.storage import values
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures.figure_book import FigureBook

V = TypeVar("V", bound=Value)


@dataclass(frozen=True)
class Work:
    """One transaction at work: what it reads through, when it happens, who does it, in which shop."""

    con: Connection
    now: When
    actor: str
    shop: Shop

    @property
    def today(self) -> date:
        """The shop's calendar day."""
        return self.now.on or datetime.now(self.shop.zone).date()

    @cached_property
    def figures(self) -> FigureBook:
        """What is counted of leads; one book for the transaction, so that nothing is counted twice."""
        return FigureBook(self.con)

    def get(self, value_class: type[V], row_id: int) -> V:
        """The row of this id; raises NotFoundError if there is none."""
        return values.get(self.con, value_class, row_id)

    def find(self, value_class: type[V], **equal: object) -> list[V]:
        """The rows whose columns hold these values, in the order of their ids."""
        return values.find(self.con, value_class, **equal)


def made(value_class: type[V], fields: Mapping[str, object]) -> V:
    """A value from fields that a user gave; raises RuleError naming the first field that does not fit."""
    _refuse(fields, _may_be_given)
    return _validated(value_class, dict(fields))


def changed(old: V, fields: Mapping[str, object]) -> V:
    """A copy of a value with other fields, validated again."""
    was = vars(old)
    _refuse({name: given for name, given in fields.items() if given is not was.get(name)}, _may_be_given)
    return _validated(type(old), {**was, **fields})


def _refuse(fields: Mapping[str, object], unless: Callable[[object], bool]) -> None:
    for name, given in fields.items():
        if not unless(given):
            raise RuleError(
                N_("“{field}” holds something that cannot be kept: broken characters, or too large a number."),
                field=name,
            )


def _validated(value_class: type[V], fields: dict[str, object]) -> V:
    try:
        return value_class.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or value_class.__name__
        raise RuleError(
            N_("“{field}” cannot be {value}: {reason}."),
            field=field,
            value=str(first["input"])[:80],
            reason=first["msg"],
        ) from error


def _may_be_given(given: object) -> bool:
    """Whether a user may give it: what the file can hold, without a NUL, and no number that other programs round."""
    if isinstance(given, int):
        return abs(given) <= money.LARGEST_MINOR
    return _can_be_kept(given) and not (isinstance(given, str) and "\0" in given)


def _can_be_kept(given: object) -> bool:
    """Whether the file can hold it: no half of a character, no whole number beyond 64 bits."""
    if isinstance(given, int):
        return -(2**63) <= given < 2**63
    return not isinstance(given, str) or given.isascii() or not any("\ud800" <= part <= "\udfff" for part in given)


def create(value: Value, placeholder: int = -1) -> RowChange:
    """Make a row; others of the same change refer to it by the (negative) placeholder.

    Raises RuleError naming the first field that the file cannot hold, also of a value that was not `made`.
    """
    fields = value.model_dump(exclude={"id"})
    _refuse(fields, _can_be_kept)
    return RowChange(values.table_of(type(value)).name, placeholder, None, fields)


def update(old: V, new: V) -> list[RowChange]:
    """Set the columns in which two states of a row differ; nothing if they are alike."""
    was, becomes = vars(old), vars(new)
    fields = [name for name in was if was[name] != becomes[name]]
    if not fields:
        return []
    before, after = ({name: state[name] for name in fields} for state in (was, becomes))
    return [RowChange(values.table_of(type(old)).name, id_of(old), before, after)]


def delete(table: str, row_id: int) -> RowChange:
    """Remove a row, whatever it holds."""
    return RowChange(table, row_id, {}, None)


def id_of(value: Value) -> int:
    """The id of a row that was read."""
    row_id: int | None = getattr(value, "id", None)
    if row_id is None:
        raise ValueError(f"{type(value).__name__} was never stored")
    return row_id
