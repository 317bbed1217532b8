"""Rows by their ids: a model that knows the ids of all rows, and the rows of a few pages."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from itertools import compress, count
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from leaddesk.ui.kit.tables.id_arrays import common_end, common_start, place_of
from leaddesk.ui.kit.workspace import Workspace

if TYPE_CHECKING:
    from leaddesk.services.work import Work

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

PAGE_ROWS = 64
_PAGES_KEPT = 48
_FEW = 8  # ids that are found sooner one by one than by going through all of them


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Shows the rows of `ids`, in their order, and asks for a page of them when one of its rows is looked at.

    Rows are known by their ids: a page that is asked for again shows its old rows until the new ones are there.
    Subclasses say what a cell shows, by `data`.
    """

    rows_arrived = Signal(int, int)  # first and last row that can be shown now
    went_stale = Signal()  # the rows that are looked at are to be asked for again

    def __init__(
        self,
        workspace: Workspace,
        fetch: Callable[["Work", Sequence[int]], Sequence[Row]],
        columns: int,
        parent: QObject | None = None,
    ) -> None:
        """`fetch` reads rows by ids; each row has its id in `id`, and those that are gone are left out."""
        super().__init__(parent)
        self._workspace = workspace
        self._fetch = fetch
        self._columns = columns
        self._ids: array[int] = array("q")
        self._rows: OrderedDict[int, Row] = OrderedDict()
        self._asked: set[int] = set()  # pages on their way
        self._stale: set[int] = set()  # ids of rows that are to be read again
        self._otherwise: set[int] = set()  # and of those that then look otherwise, though they may be the same
        self._round = 0
        self._found = -1  # the row that was asked of last by its id

    @property
    def ids(self) -> "array[int]":
        """The ids of all rows, in order; not to be changed."""
        return self._ids

    @override
    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._columns

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        raise NotImplementedError

    def id_at(self, row: int) -> int:
        """The id of a row."""
        return self._ids[row]

    def row_of(self, row_id: int) -> int:
        """Where the row of this id stands; -1 if it is not among them."""
        if not 0 <= self._found < len(self._ids) or self._ids[self._found] != row_id:  # mostly the one asked of before
            self._found = place_of(self._ids, row_id)
        return self._found

    def rows_of(self, row_ids: Sequence[int]) -> list[int]:
        """Where the rows of these ids stand, from above; those that are not among them are left out."""
        if len(row_ids) <= _FEW:
            return sorted(row for row in map(self.row_of, row_ids) if row >= 0)
        first = self.row_of(row_ids[0])
        if first >= 0 and self._ids[first : first + len(row_ids)] == array("q", row_ids):  # side by side, as mostly
            return list(range(first, first + len(row_ids)))
        wanted = set(row_ids)
        return list(compress(count(), map(wanted.__contains__, self._ids)))

    def row_at(self, row: int) -> Row | None:
        """The row at a place; None while it is on its way."""
        row_id = self._ids[row]
        found = self._rows.get(row_id)
        if found is None or row_id in self._stale:
            self._ask_page(row // PAGE_ROWS)
        return found

    def row_with(self, row_id: int) -> Row | None:
        """The row of this id, if it is at hand."""
        return self._rows.get(row_id)

    def bring(self, rows: Sequence[Row]) -> None:
        """Have rows at hand that were read a moment ago, before their ids are shown."""
        for row in rows:
            row_id: int = row.id  # type: ignore[attr-defined] # every row has one
            self._rows[row_id] = row
            self._rows.move_to_end(row_id)
            self._stale.discard(row_id)
        while len(self._rows) > _PAGES_KEPT * PAGE_ROWS:
            self._rows.popitem(last=False)

    def look_ahead(self, first: int, last: int) -> None:
        """Ask for the pages around the rows that are shown, so that scrolling finds them there."""
        span = last - first + 1
        for row in range(max(0, first - span), min(len(self._ids), last + span + 1)):
            self.row_at(row)

    def set_ids(self, ids: "array[int]") -> None:
        """Show these rows now; what stays at the beginning and at the end stays selected.

        A change in the middle removes and inserts rows there.
        """
        before = self._ids
        start = common_start(before, ids)
        end = common_end(before, ids, start)
        gone, come = len(before) - start - end, len(ids) - start - end
        if not gone and not come:
            return
        if gone and come and (gone > 1 or come > 1):
            self.beginResetModel()
            self._ids = ids
            self._asked.clear()
            self.endResetModel()
            return
        if gone:
            self.beginRemoveRows(NO_PARENT, start, start + gone - 1)
            self._ids = before[:start] + before[start + gone :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(NO_PARENT, start, start + come - 1)
            self._ids = ids
            self.endInsertRows()
        self._asked.clear()

    def refresh(self, *, all_anew: bool = True) -> None:
        """Read the rows again as they are looked at; what is shown stays until then.

        Unless `all_anew`, only those are painted anew that are not what they were: the words that they are told in are.
        """
        self._stale = set(self._rows)
        if all_anew:
            self._otherwise = set(self._rows)
        self._round += 1
        self._asked.clear()
        self.went_stale.emit()

    def _ask_page(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        wanted, now = self._ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS], self._round
        fetch = self._fetch
        self._workspace.ask(
            self,
            lambda work: fetch(work, wanted),
            lambda rows: self._take_in(page, now, wanted, rows),
            topic=f"page {page}",
        )

    def _take_in(self, page: int, asked_in: int, wanted: "array[int]", rows: Sequence[Row]) -> None:
        if asked_in != self._round:
            return  # read before something changed: whoever looks asks again
        self._asked.discard(page)
        self._stale.difference_update(wanted)
        others = [place for place, row in enumerate(rows) if self._is_other(row)]
        self._otherwise.difference_update(wanted)
        self.bring(rows)
        first, last = page * PAGE_ROWS, page * PAGE_ROWS + len(wanted) - 1
        is_as_asked = len(rows) == len(wanted) and self._ids[first : last + 1] == wanted
        if not is_as_asked:  # some are gone, or others came between: they stand a little further down, or up
            last = min(last + PAGE_ROWS, len(self._ids) - 1)
        if first > last:
            return
        if others and is_as_asked:
            self._show(first + others[0], first + others[-1])
        elif not is_as_asked:
            self._show(first, last)
        self.rows_arrived.emit(first, last)

    def _is_other(self, row: Row) -> bool:
        """Whether it does not look like the row that is shown."""
        row_id: int = row.id  # type: ignore[attr-defined] # as above
        return row_id in self._otherwise or self._rows.get(row_id) != row

    def _show(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self._columns - 1))
