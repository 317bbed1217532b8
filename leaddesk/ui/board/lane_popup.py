"""Asks to which column cards are to go; a few letters of its name and Enter answer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.folding import search_fold
from leaddesk.model.lane import Lane
from leaddesk.ui.board.lane_mark import paint_mark
from leaddesk.ui.board.lane_words import lane_name
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class LanePopup(QFrame):
    """An input over the columns that fit what was typed; the arrows choose another than the first."""

    chosen = Signal(object)  # Lane

    def __init__(self, kit: "Kit", parent: QWidget, lanes: Sequence[Lane], current: str) -> None:
        """`current` is the key of the lane in which the cards are: it is not offered, nor what takes no card."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("floating", True)
        self.setAccessibleName(tr("Move to"))
        self._lanes = [lane for lane in lanes if lane.key != current and lane.is_one]
        self._names = [lane_name(kit, lane) for lane in self._lanes]
        scaled = kit.theme.scaled
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8))
        column.setSpacing(scaled(4))
        self._edit = line_edit(tr("Move to"), placeholder=tr("Move to…"))
        self._edit.textChanged.connect(self._narrow)
        column.addWidget(self._edit)
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(tr("Columns"))
        side = scaled(12)
        self._list.setIconSize(QSize(side, side))
        for lane, name in zip(self._lanes, self._names, strict=True):
            QListWidgetItem(_mark(kit, lane, side, self.devicePixelRatioF()), name, self._list)
        self._list.currentRowChanged.connect(self._say)
        self._list.itemClicked.connect(lambda item: self._choose(self._list.row(item)))
        self._row = max(kit.theme.measure("menu_item"), kit.theme.line() + 4)
        self._list.setMinimumWidth(scaled(240))
        column.addWidget(self._list)
        self._narrow("")

    def open_at(self, at: QPoint) -> None:
        """Show it with its upper left corner at a point of the screen, or as near as it fits."""
        self.adjustSize()
        room = (QApplication.screenAt(at) or self.screen()).availableGeometry()
        left = max(room.left(), min(at.x(), room.right() - self.width()))
        self.move(left, max(room.top(), min(at.y(), room.bottom() - self.height())))
        self.show()
        self._edit.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentRow())
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        """Those whose name begins with it come first in mind; else those that have it anywhere."""
        typed = search_fold(text).strip()
        names = [search_fold(name) for name in self._names]
        begin = [name.startswith(typed) for name in names]
        fits = begin if any(begin) else [typed in name for name in names]
        for row, shown in enumerate(fits):
            self._list.item(row).setHidden(not shown)
        self._list.setCurrentRow(fits.index(True) if True in fits else -1)
        self._list.setFixedHeight(self._row * max(1, sum(fits)) + 2)
        self.adjustSize()

    def _step(self, way: int) -> None:
        shown = [row for row in range(self._list.count()) if not self._list.item(row).isHidden()]
        if self._list.currentRow() in shown:
            place = shown.index(self._list.currentRow()) + way
            self._list.setCurrentRow(shown[max(0, min(place, len(shown) - 1))])

    def _say(self, row: int) -> None:
        """The keyboard stays in the input: who hears the screen is told what Enter would choose."""
        said = self._names[row] if row >= 0 else tr("No column is called this")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, said))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.close()
            self.chosen.emit(self._lanes[row])


def _mark(kit: "Kit", lane: Lane, side: int, ratio: float) -> QIcon:
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_mark(kit, painter, QRect(0, 0, side, side), lane)
    painter.end()
    return QIcon(pixmap)
