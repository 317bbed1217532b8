"""Whoever wishes for an export gets the dialog."""

from PySide6.QtWidgets import QWidget

from leaddesk.ui.exporting.dialog import ExportDialog
from leaddesk.ui.kit.dialog import Opener
from leaddesk.ui.kit.kit import Kit


def attach(kit: Kit, window: QWidget) -> Opener[ExportDialog]:
    """Show the dialog whenever somebody wishes for an export."""

    def make(kind: str, query: str, parent: QWidget) -> ExportDialog:
        return ExportDialog(kit, kind, query, kit.navigator.sorts.get(kind, ""), parent)

    return Opener(kit.navigator.export_requested, make, window)
