"""“Where do I find it?”: a chip for each tool that people come from, which unfolds the way to its file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from leaddesk.ui.importing.sources import SOURCES, Source
from leaddesk.ui.kit.chips import Chip
from leaddesk.ui.kit.flow_layout import FlowLayout
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

_WIDTH = 656


class SourceGuide(QWidget):
    """At most one tool is unfolded."""

    def __init__(self, kit: Kit) -> None:
        """All folded."""
        super().__init__()
        self._kit = kit
        self.chips: dict[str, Chip] = {}
        row = QWidget()
        flow = FlowLayout(row, kit.theme.scaled(8))
        for source in SOURCES:
            chip = Chip(kit, tr(source.title), "toggle")
            chip.clicked.connect(lambda _, source=source: self.show_source(source.key))
            self.chips[source.key] = chip
            flow.addWidget(chip)
        self._lines = QFrame()
        self._lines.setProperty("ground", "window")
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(*(kit.theme.scaled(side) for side in (16, 12, 16, 12)))
        self._grid.setHorizontalSpacing(kit.theme.scaled(8))
        self._grid.setVerticalSpacing(kit.theme.scaled(4))
        self._grid.setColumnStretch(1, 1)
        self._lines.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.scaled(8))
        column.addWidget(label(tr("Where do I find it?"), weight="medium"))
        column.addWidget(row)
        column.addWidget(self._lines)
        self.fit(kit.theme.scaled(_WIDTH))

    def fit(self, room: int) -> None:
        """Be as wide as is well read within this room, and as high as that needs: nobody else asks for it."""
        column = self.layout()
        if column is not None:
            self.setFixedWidth(min(room, self._kit.theme.scaled(_WIDTH)))
            column.activate()
            self.setFixedHeight(column.totalHeightForWidth(self.width()))

    def show_source(self, key: str) -> None:
        """Unfold this tool's lines, or fold them if its chip was let go."""
        for name, chip in self.chips.items():
            chip.setChecked(chip.isChecked() and name == key)
        self._clear()
        if self.chips[key].isChecked():
            self._fill(next(source for source in SOURCES if source.key == key))
        self._lines.setVisible(self.chips[key].isChecked())
        self.fit(self.width())

    def told(self) -> list[str]:
        """The lines that are shown."""
        shown = (each for each in self._lines.findChildren(QLabel) if self._grid.indexOf(each) >= 0)
        return [each.text() for each in shown if each.wordWrap()]

    def _fill(self, source: Source) -> None:
        self._lines.setAccessibleName(tr(source.title))
        for place, line in enumerate(source.lines):
            words = label(tr(line), wrap=True)
            self._grid.addWidget(label(f"{place + 1}", tone="muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, place, 1)
        self.chips[source.key].setAccessibleDescription(" ".join(self.told()))

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
