"""The leads that a search finds, as rows of a table."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from leaddesk.model.listed_lead import ListedLead
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.paged_model import Index, PagedModel
from leaddesk.ui.kit.translations import tr
from leaddesk.ui.leads.cells import LeadCells, make_cells
from leaddesk.ui.leads.columns import COLUMNS, PLACES

if TYPE_CHECKING:
    from leaddesk.services.work import Work

_Role = Qt.ItemDataRole
_MOST = 4_096  # leads whose cells are kept


class LeadModel(PagedModel[ListedLead]):
    """A cell's text is the whole of what it shows; what is painted comes from `cells_at`."""

    def __init__(
        self,
        kit: Kit,
        fetch: Callable[["Work", Sequence[int]], Sequence[ListedLead]],
        parent: QObject | None = None,
    ) -> None:
        """Without rows; `fetch` reads leads by their ids."""
        super().__init__(kit.workspace, fetch, len(COLUMNS), parent)
        self._kit = kit
        self._today = kit.workspace.today
        self._cells: dict[int, LeadCells] = {}
        self._titles = [tr(column.title) for column in COLUMNS]

    def cells_at(self, row: int) -> LeadCells | None:
        """What the cells of a row show; None while it is on its way."""
        lead = self.row_at(row)
        if lead is None:
            return None
        found = self._cells.get(lead.id)
        if found is None or found.lead is not lead:
            if len(self._cells) >= _MOST:
                self._cells.clear()
            found = self._cells[lead.id] = make_cells(self._kit, lead, self._today)
        return found

    @override
    def refresh(self) -> None:
        self._today = self._kit.workspace.today
        self._cells.clear()
        super().refresh()

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            cells = self.cells_at(index.row())
            return cells.text(index.column()) if cells else ""
        if role == _Role.TextAlignmentRole:
            return _side(index.column())
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return self._titles[section]
        if role == _Role.TextAlignmentRole:
            return _side(section)
        return None


def _side(place: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if COLUMNS[place].right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def value_texts(model: LeadModel, first: int, last: int) -> list[str]:
    """The values of rows that are at hand, as they are written."""
    at_hand = (model.cells_at(row) for row in range(first, last + 1))
    return [cells.text(PLACES["value"]) for cells in at_hand if cells]
