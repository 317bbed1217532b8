"""Fields: those that the user made, and the columns of imports that one could be made of."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from leaddesk.ui.fields.kept_pane import KeptPane
from leaddesk.ui.fields.own_pane import OwnPane
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.done_line import DoneLine
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.segmented import Segmented
from leaddesk.ui.kit.words.translations import tr

OWN, KEPT = "own", "kept"


class FieldsDialog(Dialog):
    """Two panes, of which one is shown; what was done is said above them, with its undo."""

    help_page = "leads"

    def __init__(self, kit: Kit, shown: str, parent: QWidget | None) -> None:
        """`shown` is the pane to begin with: "own" or "kept"."""
        super().__init__(kit, tr("Fields"), parent, width=720)
        self.switch = Segmented(
            kit,
            [(OWN, tr("Your fields")), (KEPT, tr("From imported columns"))],
            KEPT if shown == KEPT else OWN,
            name=tr("What is listed"),
        )
        self.switch.chosen.connect(self._show)
        self.done_line = DoneLine(kit, self)
        self.own, self.kept = OwnPane(kit), KeptPane(kit)
        self._panes = QStackedWidget()
        for pane in (self.own, self.kept):
            self._panes.addWidget(pane)
            pane.told.connect(self.done_line.tell)
        self.body.addWidget(self.switch)
        self.body.addWidget(self.done_line)
        self.body.addWidget(self._panes, 1)
        self.add_close()
        self.finished.connect(self.kept.stop)
        self._show(self.switch.key())

    def _show(self, shown: str) -> None:
        self._panes.setCurrentWidget(self.kept if shown == KEPT else self.own)
        (self.kept.table if shown == KEPT else self.own.table).setFocus()
        if shown == KEPT:
            self.kept.begin()


def make_dialog(kit: Kit, shown: str, parent: QWidget) -> FieldsDialog:
    """The dialog, not shown yet."""
    return FieldsDialog(kit, shown, parent)
