"""Choosing the columns of the table: from the head of one, or all of them in a dialog."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import offer, pop_up
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.columns import SHOWN_AT_FIRST, Column
from leaddesk.ui.leads.columns_dialog import ColumnsDialog
from leaddesk.ui.leads.model import LeadModel
from leaddesk.ui.leads.table import LeadTable


class ColumnChoice(QObject):
    """Listens to the heads of a table."""

    def __init__(self, kit: Kit, table: LeadTable, model: LeadModel) -> None:
        """Of this table and its model."""
        super().__init__(table)
        self._kit, self._table, self._model = kit, table, model
        table.horizontalHeader().customContextMenuRequested.connect(self._open_menu)

    def open_dialog(self) -> None:
        """Let all columns be chosen from."""
        columns = [(key, self._model.title(key)) for key in self._table.ordered_columns if key != "name"]
        shown, window = self._table.chosen_columns, self._table.window()
        dialog = ColumnsDialog(self._kit, columns, shown, SHOWN_AT_FIRST[1:], window)
        dialog.chosen.connect(self._table.choose_columns)
        dialog.open()

    def menu(self, column: Column) -> QMenu:
        """What can be done with a column."""
        kit, table, menu = self._kit, self._table, QMenu(self._table)
        if column.sort:
            ask = table.sort_requested.emit
            offer(kit, menu, tr("Sort ascending"), "arrow-up", lambda: ask(column.sort))
            offer(kit, menu, tr("Sort descending"), "arrow-down", lambda: ask(f"-{column.sort}"))
            menu.addSeparator()
        if column.key != "name":
            left = [key for key in table.chosen_columns if key != column.key]
            offer(kit, menu, tr("Hide this column"), "", lambda: table.choose_columns(left))
        offer(kit, menu, tr("Columns…"), "columns-3", self.open_dialog)
        return menu

    def _open_menu(self, at: QPoint) -> None:
        header = self._table.horizontalHeader()
        place = header.logicalIndexAt(at)
        if place >= 0:
            pop_up(self.menu(self._model.columns.at(place)), header.viewport().mapToGlobal(at))
