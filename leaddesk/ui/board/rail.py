"""A column folded to a rail: how many cards it has and what they are worth; it takes drops as the column does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from leaddesk.model.enums import StageKind
from leaddesk.model.lane import Lane
from leaddesk.services.board import LaneFigures
from leaddesk.ui.board.carrying import Carrying
from leaddesk.ui.board.lane_mark import paint_mark
from leaddesk.ui.board.lane_words import lane_name
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class Rail(PaintedButton):
    """A click unfolds it; the arrow keys go on."""

    dropped = Signal(object)  # ids
    commanded = Signal(str)
    dragged_over = Signal(QPoint)  # of the screen
    drag_left = Signal()
    menu_requested = Signal(QPoint)  # of the screen

    def __init__(self, kit: "Kit", lane: Lane, carrying: Carrying) -> None:
        """Without figures yet."""
        super().__init__(kit)
        self.lane, self._carrying = lane, carrying
        self.key = lane.key
        self._figures: LaneFigures | None = None
        self._is_below = False  # a card in the hand
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", kit.theme.radius("card"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(max(kit.theme.measure("board_rail"), kit.theme.line() + kit.theme.scaled(16)))
        self.show_lane(lane)

    @property
    def name(self) -> str:
        """What it is called."""
        return lane_name(self._kit, self.lane)

    def take_keyboard(self) -> None:
        """Let the keyboard be at it."""
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def show_lane(self, lane: Lane) -> None:
        """The stage was edited, or the channel renamed."""
        self.lane = lane
        self._tell()

    def show_figures(self, figures: LaneFigures) -> None:
        """What is in it; of a won or lost stage, what came there this month."""
        self._figures = figures
        self._tell()

    def told(self) -> str:
        """All of it in words."""
        if self._figures is None:
            return self.name
        count = self._figures.count
        cards = tr("%Ln card(s) this month", "", count) if self._is_of_month else tr("%Ln card(s)", "", count)
        parts = [self.name, cards]
        if self._figures.sums:
            parts.append(self._kit.formats.sums(self._figures.sums))
        return ", ".join(parts)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._kit.theme.scaled(240))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = {Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right"}.get(Qt.Key(event.key()), "")
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if command and is_plain:
            self.commanded.emit(command)
        elif event.key() == Qt.Key.Key_C and is_plain:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_requested.emit(self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not self._carrying.ids_in(event.mimeData()):
            event.ignore()
            return
        self._hold_above(above=True)
        self.dragged_over.emit(self.mapToGlobal(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hold_above(above=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._hold_above(above=False)
        if ids := self._carrying.take(event):
            self.dropped.emit(ids)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, scaled, painting = self._kit.theme, self._kit.theme.scaled, self._kit.painting
        self._paint_ground(painter)
        side, line = scaled(14), theme.line()
        paint_mark(self._kit, painter, QRect(0, scaled(12), self.width(), side), self.lane, 14)
        top = scaled(12) + side + scaled(8)
        count = painting.metrics("body", "semibold")
        painter.setFont(theme.font("body", "semibold"))
        painter.setPen(theme.colour("text"))
        if self._figures is not None:
            number = self._kit.formats.number(self._figures.count)
            small = count.horizontalAdvance(number) > self.width() - 4
            painter.setFont(theme.font("small" if small else "body", "semibold"))
            painter.drawText(QRect(0, top, self.width(), line), int(Qt.AlignmentFlag.AlignCenter), number)
        self._paint_upright(painter, top + line + scaled(8))

    @property
    def _is_of_month(self) -> bool:
        return self.lane.kind is not StageKind.OPEN

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._kit.theme
        border = "accent" if self._is_below else "hairline-strong" if self.underMouse() else ""
        painter.setPen(QPen(theme.colour(border), 1) if border else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent-soft" if self._is_below else "neutral-soft"))
        edge = 0.5 if border else 0
        radius = theme.radius("card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), radius, radius)

    def _paint_upright(self, painter: QPainter, top: int) -> None:
        """Name and sum, read from top to bottom."""
        painting, scaled = self._kit.painting, self._kit.theme.scaled
        painter.save()
        painter.translate(self.width(), top)
        painter.rotate(90)
        room = QRect(0, 0, self.height() - top - scaled(8), self.width())
        painting.text(painter, room, self.name, weight="semibold")
        name = painting.elided(self.name, room.width(), "body", "semibold")
        room.setLeft(painting.width(name, "body", "semibold") + scaled(6))
        if self._figures is not None and self._figures.sums:
            formats = self._kit.formats
            told = formats.sums(self._figures.sums)
            if self._is_of_month:
                told = tr("{sum} in {month}", sum=told, month=formats.month_name(self._kit.workspace.today))
            painting.text(painter, room, told, colour="text-muted")
        painter.restore()

    def _hold_above(self, *, above: bool) -> None:
        if above != self._is_below:
            self._is_below = above
            self.update()
        if not above:
            self.drag_left.emit()

    def _tell(self) -> None:
        told = self.told()
        self.setAccessibleName(told)
        self.setAccessibleDescription(tr("Unfolds this column"))
        self.setToolTip(plain_tip(told))
        self.update()
