"""How far the writing of a file is."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr


class FarRow(QWidget):
    """A bar, and the rows in numbers."""

    def __init__(self, kit: Kit) -> None:
        """Nothing is written yet."""
        super().__init__()
        self._number = kit.formats.number
        self._bar, self._far = QProgressBar(), label("", role="small", tone="muted")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far it is"))
        self._bar.setFixedHeight(4)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(kit.theme.scaled(12))
        line.addWidget(self._bar, 1)
        line.addWidget(self._far)

    def show_progress(self, done: int, total: int) -> None:
        """So many rows of so many; a total of 0 is not known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        number = self._number
        self._far.setText(tr("{count} of {total} rows", count=number(done), total=number(total)) if total else "")
