"""The dialogs about one person: what is kept, and erasing it."""

from PySide6.QtWidgets import QDialog, QWidget

from leaddesk.services.persons.who import Whom
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.persons.erase_dialog import EraseDialog
from leaddesk.ui.persons.tell_dialog import TellDialog


def make_dialog(kit: Kit, deed: str, table: str, row_id: int, parent: QWidget) -> QDialog:
    """The dialog that "tell"s all about a lead or a stakeholder, or "erase"s the person."""
    whom = Whom("stakeholder" if table == "stakeholder" else "lead", row_id)
    return TellDialog(kit, whom, parent) if deed == "tell" else EraseDialog(kit, whom, parent)
