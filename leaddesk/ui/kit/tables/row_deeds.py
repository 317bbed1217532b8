"""What is done with the row of a table that is chosen: by a key, or from the menu at the mouse."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QDialog, QMenu

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import pop_up
from leaddesk.ui.kit.tables.column_table import ColumnTable


class RowDeeds(QObject):
    """Subclasses say what the menu offers, and what a key does; at most one dialog is open."""

    def __init__(self, kit: Kit, table: ColumnTable) -> None:
        """Of this table, as long as it lives."""
        super().__init__(table)
        self._kit = kit
        self.dialog: QDialog | None = None
        table.deed_requested.connect(self.do)
        table.menu_requested.connect(self._open_menu)

    def do(self, wish: str) -> None:
        """Do what the table's `keys` say of a key."""
        raise NotImplementedError

    def menu(self) -> QMenu:
        """What can be done with the row that is chosen."""
        raise NotImplementedError

    def show_dialog(self, dialog: QDialog) -> None:
        """Open it; `dialog` is it as long as it is there."""
        self.dialog = dialog
        dialog.destroyed.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _open_menu(self, at: QPoint) -> None:
        pop_up(self.menu(), at)
