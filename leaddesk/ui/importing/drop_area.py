"""Where files are dropped or chosen, and where they are found in the tools that people come from."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.paths import documents_dir
from leaddesk.ui.importing.source_guide import SourceGuide
from leaddesk.ui.kit.buttons import primary_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.marks import IconMark
from leaddesk.ui.kit.translations import tr

_FOLDER = "import.folder"
_TEXT_WIDTH = 440
_TABLES = "*.csv *.tsv *.txt *.tab *.xlsx *.xls *.xlsb *.ods *.vcf *.json"


class DropArea(QScrollArea):
    """A dashed frame that says what can be dropped, and a button for those who would rather choose."""

    choose_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        """It only shows; the page takes what is dropped, wherever that is."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frame = _DashedFrame(kit)
        self.choose, self.guide = self._frame.choose, self._frame.guide
        self.choose.clicked.connect(self.choose_requested)
        for chip in self.guide.chips.values():
            chip.clicked.connect(lambda: QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.guide)))
        self.setWidget(self._frame)
        self.viewport().setAutoFillBackground(False)
        self._frame.setAutoFillBackground(False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame.fit(self.viewport().width())

    def show_over(self, *, is_over: bool) -> None:
        """Show whether something is held over the page that can be dropped."""
        self._frame.show_over(is_over=is_over)


class _DashedFrame(QWidget):
    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._is_over = False
        theme = kit.theme
        middle = Qt.AlignmentFlag.AlignHCenter
        self.choose = primary_button(kit, tr("Choose files…"), "file-up")
        self.guide = SourceGuide(kit)
        heading = label(tr("Drop your files here"), role="title")
        text = label(
            tr(
                "Exports of your shop, newsletter, CRM or ads, spreadsheets and address cards; several at once. "
                "Nothing is written before you have seen what becomes of it."
            ),
            tone="muted",
            wrap=True,
        )
        text.setAlignment(middle)
        self._text = text
        column = QVBoxLayout(self)
        edge = theme.measure("page_padding") + theme.scaled(16)
        self._edge = edge
        column.setContentsMargins(edge, theme.scaled(24), edge, edge)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(IconMark(kit, "file-up", "accent", 32), 0, middle)
        for gap, widget in ((16, heading), (8, text), (24, self.choose), (40, self.guide)):
            column.addSpacing(theme.scaled(gap))
            column.addWidget(widget, 0, middle)
        column.addStretch(3)
        theme.changed.connect(self.update)

    def show_over(self, *, is_over: bool) -> None:
        self._is_over = is_over
        self.update()

    def fit(self, width: int) -> None:
        room = max(0, width - 2 * self._edge)  # there is hardly any while the panel has it all
        self._text.setFixedWidth(min(room, self._kit.theme.scaled(_TEXT_WIDTH)))
        self._text.setFixedHeight(self._text.heightForWidth(self._text.width()))
        self.guide.fit(room)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._kit.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if self._is_over else "control-border"), 1.5)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(theme.colour("accent-soft") if self._is_over else Qt.BrushStyle.NoBrush)
        edge = theme.measure("page_padding")
        box = QRectF(self.rect()).adjusted(edge, theme.scaled(8), -edge, -edge)
        painter.drawRoundedRect(box, theme.radius("card"), theme.radius("card"))


def choose_files(kit: Kit, parent: QWidget) -> list[Path]:
    """Let the user choose files, in the folder of the last time; none if they think better of it."""
    folder = kit.preferences.state(_FOLDER, str(documents_dir()))
    kinds = ";;".join((tr("Tables and address cards") + f" ({_TABLES})", tr("All files") + " (*)"))
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Choose files to import"), folder, kinds)
    if names:
        kit.preferences.keep(_FOLDER, str(Path(names[0]).parent))
    return [Path(name) for name in names]
