"""The dialogs about one person: what is kept, erasing it, and what was said about being contacted."""

from PySide6.QtWidgets import QDialog, QWidget

from leaddesk.services.persons.who import Whom
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.persons.consent_dialog import ConsentDialog
from leaddesk.ui.persons.erase_dialog import EraseDialog
from leaddesk.ui.persons.tell_dialog import TellDialog


def make_dialog(kit: Kit, deed: str, table: str, row_id: int, parent: QWidget) -> QDialog:
    """The dialog that "tell"s all about a lead or a stakeholder, "erase"s the person, or has its "consents"."""
    whom = Whom("stakeholder" if table == "stakeholder" else "lead", row_id)
    if deed == "consents":
        return ConsentDialog(kit, whom, parent)
    return TellDialog(kit, whom, parent) if deed == "tell" else EraseDialog(kit, whom, parent)
