"""The leads that a search finds, as rows of a table."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from leaddesk.model.listed_lead import LeadRow, ListedLead
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.paged_model import Index, PagedModel
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.cells import LeadCells
from leaddesk.ui.leads.columns import ColumnSet, own_columns

if TYPE_CHECKING:
    from leaddesk.services.work import Work

_Role = Qt.ItemDataRole
_LOOKED_AT = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TYPED_IN = _LOOKED_AT | Qt.ItemFlag.ItemIsEditable
_MOST = 4_096  # leads whose cells are kept


class Fetch(Protocol):
    """Reads leads by their ids, with these fields besides; those that are gone are left out."""

    def __call__(self, work: "Work", ids: Sequence[int], /, fields: Sequence[str]) -> Sequence[LeadRow]:
        """In the order of the ids."""


class LeadModel(PagedModel[LeadRow]):
    """A cell's text is the whole of what it shows; what is painted comes from `cells_at`."""

    columns_changing = Signal()  # the fields that the user made are others: so are the columns, in a moment
    columns_changed = Signal()

    def __init__(self, kit: Kit, fetch: Fetch, parent: QObject | None = None) -> None:
        """Without rows."""
        self.columns = ColumnSet(own_columns(kit.workspace.directory.fields))
        super().__init__(kit.workspace, partial(fetch, fields=()), len(self.columns.columns), parent)
        self._kit, self._fetch_fields = kit, fetch
        self._today = kit.workspace.today
        self._cells: dict[int, LeadCells] = {}
        self.fields: tuple[str, ...] = ()
        self.editable: frozenset[str] = frozenset()  # columns that can be typed in
        kit.workspace.changed.connect(self._look_at_fields)

    def read_fields(self, fields: Sequence[str]) -> None:
        """Have these fields at hand too, which the columns that are shown need."""
        wanted = tuple(sorted(fields))
        if wanted == self.fields:
            return
        is_more = not set(wanted) <= set(self.fields)
        self.fields = wanted
        self._fetch = partial(self._fetch_fields, fields=wanted)
        if is_more:
            self.refresh()

    def lead_with(self, lead_id: int) -> ListedLead | None:
        """The lead of this id, if it is at hand."""
        row = self.row_with(lead_id)
        return row.lead if row else None

    def cells_at(self, row: int) -> LeadCells | None:
        """What the cells of a row show; None while it is on its way."""
        found = self.row_at(row)
        if found is None:
            return None
        cells = self._cells.get(found.id)
        if cells is None or cells.row is not found:
            if len(self._cells) >= _MOST:
                self._cells.clear()
            cells = self._cells[found.id] = LeadCells(self._kit, found, self._today)
        return cells

    @override
    def refresh(self, *, all_anew: bool = True) -> None:
        self._today = self._kit.workspace.today
        self._cells.clear()
        super().refresh(all_anew=all_anew)

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            cells = self.cells_at(index.row())
            return cells.text(self.columns.at(index.column()).key) if cells else ""
        if role == _Role.TextAlignmentRole:
            return self._side(index.column())
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TYPED_IN if self.columns.at(index.column()).key in self.editable else _LOOKED_AT

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return self.title(self.columns.at(section).key)
        if role == _Role.TextAlignmentRole:
            return self._side(section)
        return None

    def title(self, key: str) -> str:
        """What a column is called; a field of the user's own has the name that they gave it."""
        title = self.columns.of(key).title
        return title if key in self.columns.own else tr(title)

    def title_of_field(self, field: str) -> str:
        """What a field is called by whose column can be sorted."""
        column = next((each for each in self.columns.columns if each.sort == field), None)
        return self.title(column.key) if column else field

    def _look_at_fields(self) -> None:
        """Have the columns of the fields that there are now; the rows stay."""
        own = own_columns(self._kit.workspace.directory.fields)
        if own == self.columns.own_columns:
            return
        self.columns_changing.emit()
        self.beginResetModel()
        self.columns = ColumnSet(own)
        self._columns = len(self.columns.columns)
        self._cells.clear()
        self.endResetModel()
        self.columns_changed.emit()

    def _side(self, place: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.columns.at(place).right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


def value_texts(model: LeadModel, first: int, last: int) -> list[str]:
    """The values of rows that are at hand, as they are written."""
    at_hand = (row for row in range(first, last + 1) if model.row_with(model.id_at(row)) is not None)
    return [cells.text("value") for cells in map(model.cells_at, at_hand) if cells]
