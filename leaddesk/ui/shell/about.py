"""What LeadDesk is."""

from PySide6.QtWidgets import QWidget

from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr
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
        self.add_close()
