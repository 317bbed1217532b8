"""Help: what LeadDesk is, and the keys that it knows."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from leaddesk.ui.kit.buttons import primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.translations import tr
from leaddesk.version import VERSION


class AboutDialog(Dialog):
    """Name, version, licence, and where everything is kept."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        """Not shown yet."""
        super().__init__(kit, "LeadDesk", parent)
        for line in (
            tr("Version {version}", version=VERSION),
            tr("Shows a shop which ways of getting leads pay, and turns leads into customers."),
            tr("Everything is in one file on your own computer: {file}", file=str(kit.workspace.path)),
            tr("MIT licence. Icons: Lucide (ISC licence). Made with Qt (LGPL)."),
        ):
            self.body.addWidget(label(line, wrap=True))
        close = primary_button(kit, tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(close)


class KeysDialog(Dialog):
    """All keys of the menus, and those of table and board."""

    def __init__(self, kit: Kit, actions: dict[str, QAction], parent: QWidget) -> None:
        """Not shown yet."""
        super().__init__(kit, tr("Keys"), parent, width=520)
        rows = [
            (action.text().replace("&", ""), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            for action in actions.values()
            if not action.shortcut().isEmpty()
        ]
        rows += [
            (tr("Open the selected lead"), tr("Enter")),
            (tr("Move a card to a stage"), tr("M, then letters of its name")),
            (tr("Move a card to the next column"), tr("Alt + arrows")),
            (tr("Select a card, or not any more"), tr("Space")),
            (tr("Fold a column of the board"), "C"),
            (tr("Edit a field of the panel"), "F2"),
            (tr("Close the panel, a question, the search"), "Esc"),
        ]
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(32)
        for number, (what, keys) in enumerate(rows):
            grid.addWidget(label(what), number, 0)
            grid.addWidget(label(keys, tone="muted"), number, 1)
        grid.setColumnStretch(0, 1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setMinimumHeight(kit.theme.scaled(360))
        self.body.addWidget(area)
        close = primary_button(kit, tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(close)
