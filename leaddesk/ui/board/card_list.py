"""A column of cards: shows them, hears keys, and takes and gives cards by drag and drop."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication
from typing_extensions import override

from leaddesk.ui.board.card_art import CardArt, hot_spot
from leaddesk.ui.board.card_delegate import CardDelegate
from leaddesk.ui.board.card_keys import command_of
from leaddesk.ui.board.card_model import CardModel
from leaddesk.ui.board.carrying import Carrying
from leaddesk.ui.board.drop_mark import DropMark
from leaddesk.ui.kit.tables.table_view import TableView

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.ui.kit.kit import Kit

Index = QModelIndex | QPersistentModelIndex
SCROLL_BAR = 6  # the slim one stands in the gap between columns

_Key, _Flag = Qt.Key, QItemSelectionModel.SelectionFlag
_PLAIN = Qt.KeyboardModifier.NoModifier


def inset_of(kit: "Kit") -> int:
    """The room that the ring around a card needs beside it."""
    return kit.theme.measure("focus_width") + kit.theme.measure("focus_gap")


class CardList(TableView):
    """Says what is wished; a card moves when the file says so."""

    commanded = Signal(str)
    dropped = Signal(object, int)  # ids, and the row that they are to stand before
    dragged_over = Signal(QPoint)  # of the screen
    drag_left = Signal()
    picked_alone = Signal()  # a card was pressed by itself: what is selected elsewhere is not any more
    menu_requested = Signal(QPoint)
    focused = Signal()

    def __init__(self, kit: "Kit", cards: CardModel, art: CardArt, carrying: Carrying, name: str) -> None:
        """`name` for a screen reader."""
        super().__init__(kit, name)
        self.cards, self.art, self.carrying = cards, art, carrying
        self.empty_words = ""  # not known yet to be empty
        self.is_ranked = True  # a card has a place in it that somebody gave it
        self.chosen: Callable[[], list[int]] = self.selected_ids  # of the whole board, where it is part of one
        self.mark = DropMark(self)
        self._pressed = QPoint()
        self.setProperty("ground", "window")
        self.horizontalHeader().hide()
        self.measure()
        self.verticalScrollBar().setProperty("slim", True)
        self.verticalScrollBar().valueChanged.connect(self.mark.follow_scrolling)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(True)
        self.setItemDelegate(CardDelegate(self))
        self.setModel(cards)
        carrying.changed.connect(self.viewport().update)

    def measure(self) -> None:
        """Make the rows as high as the cards are now."""
        self.row_height = self.art.height + self.kit.theme.measure("card_gap")
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.verticalScrollBar().setSingleStep(self.row_height // 2)
        self.viewport().update()

    def card_in(self, row: QRect) -> QRect:
        """Where the card lies in the rectangle of its row."""
        left = inset_of(self.kit)
        top = row.top() + (self.row_height - self.art.height) // 2
        return QRect(left, top, self.width() - 2 * left - SCROLL_BAR, self.art.height)

    def card_at(self, row: int) -> QRect:
        """Where a card lies in the viewport."""
        return self.card_in(QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.row_height))

    def go_to(self, row: int) -> None:
        """Make a row the current one, in sight."""
        if 0 <= row < self.cards.rowCount():
            index = self.cards.index(row, 0)
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
            self.scrollTo(index)

    def current_id(self) -> int:
        """The lead that the keyboard is at; 0 if there is none."""
        current = self.currentIndex()
        return self.cards.id_at(current.row()) if current.isValid() else 0

    def gap_at(self, height: int) -> int:
        """The row that cards dropped at this height are to stand before."""
        gap = (height + self.verticalOffset() + self.row_height // 2) // self.row_height
        return max(0, min(self.cards.rowCount(), gap))

    def toggle_current(self) -> None:
        """Select the current card, or not any more."""
        self.selectionModel().select(self.currentIndex(), _Flag.Toggle)

    @override
    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """The keyboard goes without selecting, Space selects; Ctrl and Shift do with a click what they always do."""
        if isinstance(event, QMouseEvent) and event.type() != QEvent.Type.MouseMove:
            if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
                return super().selectionCommand(index, event)
            kept = event.type() == QEvent.Type.MouseButtonPress or event.button() != Qt.MouseButton.LeftButton
            return _Flag.NoUpdate if kept and self.selectionModel().isSelected(index) else _Flag.Clear
        return _Flag.NoUpdate

    @override
    def selectAll(self) -> None:
        last = self.cards.rowCount() - 1
        if last >= 0:
            everything = QItemSelection(self.cards.index(0, 0), self.cards.index(last, 0))
            self.selectionModel().select(everything, _Flag.ClearAndSelect)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; to look through all cards for one would read them all."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and command_of(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(event)
        if command:
            self.commanded.emit(command)
        elif event.key() in (_Key.Key_Home, _Key.Key_End) and event.modifiers() == _PLAIN:
            self.go_to(0 if event.key() == _Key.Key_Home else self.cards.rowCount() - 1)
        elif event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._select_current()
            super().keyPressEvent(event)
            self._select_current()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0)
        self.focused.emit()
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        alone = event.modifiers() == _PLAIN and not self.selectionModel().isSelected(self.indexAt(self._pressed))
        super().mousePressEvent(event)
        if alone:
            self.picked_alone.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Any card can be dragged, selected or not: Qt would select what the mouse goes over first."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self.startDrag(Qt.DropAction.MoveAction)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.currentIndex().row()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if row < 0 or (not by_key and self.rowAt(event.pos().y()) < 0):
            return
        self.menu_requested.emit(self.card_at(row).center() if by_key else event.pos())

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        row = self.rowAt(self._pressed.y())
        looks_only = self.kit.workspace.looks_only
        if row < 0 or looks_only or (self.carrying.ids and not self.carrying.was_dropped):
            return
        pressed = self.cards.id_at(row)
        chosen = self.chosen()
        ids = chosen if pressed in chosen else [pressed]
        drag = QDrag(self)
        drag.setMimeData(self.carrying.mime(ids))
        card = self.card_at(row)
        ghost = self.art.ghost(self.cards.row_at(row), card.width(), len(ids), self.devicePixelRatioF())
        drag.setPixmap(ghost)
        drag.setHotSpot(hot_spot(self._pressed, card, ghost))
        self.carrying.lift(ids)
        drag.exec(Qt.DropAction.MoveAction)
        self.mark.end()
        self.drag_left.emit()
        if not self.carrying.was_dropped:
            self.carrying.put_down()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not self.carrying.ids_in(event.mimeData()):
            event.ignore()
            return
        at = event.position().toPoint()
        self.mark.follow(at.y())
        self.dragged_over.emit(self.viewport().mapToGlobal(at))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.mark.end()
        self.drag_left.emit()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        gap = self.gap_at(event.position().toPoint().y())
        self.mark.end()
        self.drag_left.emit()
        if ids := self.carrying.take(event):
            self.dropped.emit(ids, gap)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self.cards.rowCount():
            self._paint_empty(painter)
        self.mark.paint(painter)

    def _select_current(self) -> None:
        """Shift and an arrow select what they start from and what they come to."""
        self.selectionModel().select(self.currentIndex(), _Flag.Select)

    def _paint_empty(self, painter: QPainter) -> None:
        place = self.card_in(QRect(0, 0, self.width(), self.row_height))
        middle = Qt.AlignmentFlag.AlignHCenter
        self.kit.painting.text(painter, place, self.empty_words, colour="text-muted", role="small", align=middle)
        if self.hasFocus():
            self.kit.painting.focus_ring(painter, place, self.kit.theme.radius("card"))
