"""Where files are dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.ui.kit.buttons import primary_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.marks import IconMark
from leaddesk.ui.kit.translations import tr


class DropArea(QWidget):
    """A dashed frame that says what can be dropped, and a button for those who would rather choose."""

    choose_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        """It only shows; the page takes what is dropped, wherever that is."""
        super().__init__()
        self._kit = kit
        self._is_over = False
        theme = kit.theme
        middle = Qt.AlignmentFlag.AlignHCenter
        self.choose = primary_button(kit, tr("Choose a file…"), "file-up")
        self.choose.clicked.connect(self.choose_requested)
        heading = label(tr("Drop files here"), role="title")
        text = label(
            tr(
                "Tables saved as CSV: exports of your newsletter, shop or CRM, or of a spreadsheet. "
                "Nothing is written before you have seen what becomes of it."
            ),
            tone="muted",
            wrap=True,
        )
        text.setAlignment(middle)
        text.setFixedWidth(theme.scaled(440))
        text.setMinimumHeight(text.heightForWidth(text.width()))
        hint = label(tr("Leads, accounts, stakeholders, sales, costs and visits"), role="small", tone="muted")
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(IconMark(kit, "file-up", "accent", 32), 0, middle)
        for gap, widget in ((16, heading), (8, text), (24, self.choose), (16, hint)):
            column.addSpacing(theme.scaled(gap))
            column.addWidget(widget, 0, middle)
        column.addStretch(3)
        kit.theme.changed.connect(self.update)

    def show_over(self, *, is_over: bool) -> None:
        """Show whether something is held over the page that can be dropped."""
        self._is_over = is_over
        self.update()

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


def files_of(mime: QMimeData) -> list[Path]:
    """The files that something dragged stands for."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def choose_files(parent: QWidget, folder: Path) -> list[Path]:
    """Let the user choose files; none if they think better of it."""
    kinds = ";;".join((tr("Tables") + " (*.csv *.tsv *.txt)", tr("All files") + " (*)"))
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Choose files to import"), str(folder), kinds)
    return [Path(name) for name in names]
