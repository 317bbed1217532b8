"""Whoever wishes for an export gets the dialog."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from leaddesk.ui.exporting.dialog import ExportDialog
from leaddesk.ui.kit.kit import Kit


class Exports(QObject):
    """Shows the dialog whenever somebody wishes for an export."""

    def __init__(self, kit: Kit, window: QWidget) -> None:
        """Over this window."""
        super().__init__(window)
        self._kit, self._window = kit, window
        self.dialog: ExportDialog | None = None
        kit.navigator.export_requested.connect(self._open)

    def _open(self, kind: str, query: str) -> None:
        sort = self._kit.navigator.sorts.get(kind, "")
        self.dialog = ExportDialog(self._kit, kind, query, sort, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.destroyed.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None


def attach(kit: Kit, window: QWidget) -> QObject:
    """Listen for the wish."""
    return Exports(kit, window)
