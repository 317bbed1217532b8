"""What a table asks of a model whose rows have ids."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable


@runtime_checkable
class HasIds(Protocol):
    """A model whose rows have ids."""

    def id_at(self, row: int) -> int:
        """The id of a row."""

    def rows_of(self, ids: Sequence[int], /) -> list[int]:
        """The rows of those of the ids that are there, from above."""

    def row_of(self, lead_id: int, /) -> int:
        """The row of an id; -1 if it is not there."""
