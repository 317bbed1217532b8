"""The dialogs of messages, shown when another part of the window wishes for them."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leaddesk.ui.kit.dialog import Opener
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.messages.templates_dialog import TemplatesDialog
from leaddesk.ui.messages.write_dialog import WriteDialog


def attach(kit: Kit, window: QWidget) -> QObject:
    """Write to a lead, or look after the templates; one dialog of each at a time."""
    holder = QObject(window)

    def write(lead_id: int, parent: QWidget) -> WriteDialog:
        return WriteDialog(kit, lead_id, parent)

    def manage(parent: QWidget) -> TemplatesDialog:
        return TemplatesDialog(kit, parent)

    for opener in (
        Opener(kit.navigator.message_requested, write, window),
        Opener(kit.navigator.templates_requested, manage, window),
    ):
        opener.setParent(holder)
    return holder
