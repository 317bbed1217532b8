"""The table and the panel of a lead show the same lead, whichever of them moves."""

from PySide6.QtCore import QObject, QTimer

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.model import LeadModel
from leaddesk.ui.leads.table import LeadTable

_PAUSE_MS = 60  # a key that is held down does not fill the panel with each lead that it passes


class PanelLink(QObject):
    """While the panel is open it follows the row that is chosen; when it moves, its lead becomes that row."""

    def __init__(self, kit: Kit, table: LeadTable, model: LeadModel) -> None:
        """The panel is closed."""
        super().__init__(table)
        self._navigator = kit.navigator
        self._table, self._model = table, model
        self._lead = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._follow)
        table.selection_changed.connect(lambda: self._lead and self._pause.start())
        table.opened.connect(lambda index: self.open(model.id_at(index.row())))
        kit.navigator.lead_requested.connect(self._moved)

    def open(self, lead_id: int) -> None:
        """Show a lead in the panel."""
        self._lead = lead_id
        self.tell_neighbours()
        self._navigator.lead_requested.emit(lead_id)

    def tell_neighbours(self) -> None:
        """Tell the panel which leads come before and after."""
        if self._table.window().isVisible() and self._table.isVisibleTo(self._table.window()):
            self._navigator.neighbours_changed.emit(self._model.ids)

    def mark(self) -> None:
        """Make the panel's lead the chosen row, unless several are chosen."""
        count = self._table.count_selected()
        if not self._lead or count > 1 or (count and self._table.selected_ids() == [self._lead]):
            return
        row = self._model.row_of(self._lead)
        if row >= 0:
            self._table.select_ids([self._lead])
            self._table.scrollTo(self._model.index(row, 0))

    def _follow(self) -> None:
        chosen = self._table.selected_ids() if self._table.count_selected() == 1 else []
        if self._lead and chosen and chosen[0] != self._lead and self._table.isVisible():
            self.open(chosen[0])

    def _moved(self, lead_id: int) -> None:
        if lead_id != self._lead:
            self._pause.stop()
        self._lead = lead_id
        self.mark()
