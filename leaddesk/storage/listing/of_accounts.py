"""Figures by account: of some accounts, for a page of a list, or of all, to sort by."""

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, ids_in


class OfAccounts:
    """A query of rows that have their account first, grouped by it and perhaps by more; compiled once each way."""

    def __init__(
        self,
        owner: sa.Column[Any],
        *shown: sa.ColumnElement[Any],
        where: Sequence[sa.ColumnElement[bool]],
        by: Sequence[sa.ColumnElement[Any]] = (),
        source: sa.FromClause | None = None,
    ) -> None:
        """Ask for what is shown of the rows of a source, the owner's table unless told, by the `owner`."""
        query = sa.select(owner, *shown).select_from(owner.table if source is None else source)
        query = query.where(*where).group_by(owner, *by)
        self._some = query.where(owner.in_(ids_in("ids")))
        self._all = query.where(owner.is_not(None))

    def rows(self, con: Connection, ids: Sequence[int] | None = None, **values: statements.Stored) -> list[Any]:
        """The rows, as they are stored, of the accounts of these ids; of all accounts if none are named."""
        if ids is None:
            return statements.rows(con, self._all, **values)
        return statements.rows(con, self._some, ids=json.dumps(list(ids)), **values)

    def counted(self, con: Connection, ids: Sequence[int] | None = None) -> dict[int, int]:
        """The only thing shown, by account."""
        return dict(self.rows(con, ids))
