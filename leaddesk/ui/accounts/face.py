"""A face on the committee's map: initials, stance, how long ago one spoke, and what the person is in the decision."""

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.services.b2b.account_page import Seat
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.painting import initials
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.committee_words import role_words, stance_icon, stance_words
from leaddesk.ui.kit.words.translations import tr

_FRESH_DAYS, _OLD_DAYS = 14, 30
_DRAG_PIXELS = 5
_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


class Face(PaintedButton):
    """Pressing it chooses the person; arrow keys and dragging wish for another place."""

    step_requested = Signal(int, int)  # stance, influence: how much more
    dragged = Signal(QPoint)  # where the middle of the circle is now, on the map
    dropped = Signal(QPoint)
    entered = Signal()

    def __init__(self, kit: Kit, seat: Seat, parent: QWidget) -> None:
        """Of one seat."""
        super().__init__(kit, parent)
        self._pressed: QPoint | None = None
        self.is_dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_seat(seat)

    def show_seat(self, seat: Seat) -> None:
        """Show the same person in another seat."""
        self.seat = seat
        self._words = role_words(seat.role) or seat.name
        parts = [seat.name, role_words(seat.role) or tr("no role yet")]
        parts.append(stance_words(seat.stance) or tr("stance not known"))
        weight = tr("influence {influence} of 5", influence=seat.influence) if seat.influence else ""
        parts.append(weight or tr("influence not known"))
        self._today = self._kit.workspace.today
        spoken = self._kit.formats.ago(seat.last_touch, self._today)
        parts.append(tr("last contact {day}", day=spoken) if seat.last_touch else tr("no contact yet"))
        self.setText(seat.name)
        self.setAccessibleName(", ".join(parts))
        self.setAccessibleDescription(tr("Arrow keys change stance and influence"))
        self.setToolTip(plain_tip("\n".join(parts)))
        self.update()

    @property
    def side(self) -> int:
        """The diameter of the circle."""
        return self._kit.theme.measure("face")

    @property
    def least_width(self) -> int:
        """Of the circle with the badge that sticks out of it."""
        return self.side + 2 * self._kit.theme.scaled(6)

    def middle(self) -> QPoint:
        """The middle of the circle, in the face."""
        return QPoint(self.width() // 2, self._kit.theme.scaled(6) + self.side // 2)

    def height_needed(self) -> int:
        """Circle, words and the room of the ring."""
        return self._kit.theme.scaled(6) + self.side + self._kit.theme.scaled(3) + self._kit.theme.line("small")

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(104), self.height_needed())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not self._kit.workspace.looks_only:
            self.step_requested.emit(*step)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.raise_()
        self.entered.emit()
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        looks_only = self._kit.workspace.looks_only
        if self._pressed is None or looks_only or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        if self.is_dragged or (at - self._pressed).manhattanLength() >= _DRAG_PIXELS:
            self.is_dragged = True
            self.raise_()
            self.move(self.pos() + at - self._pressed)
            self.dragged.emit(self.mapToParent(self.middle()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self.is_dragged:
            self.is_dragged = False
            self.setDown(False)
            self.dropped.emit(self.mapToParent(self.middle()))
            return
        super().mouseReleaseEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stance, side = self.seat.stance, self.side
        ink = theme.stance_colour(stance) if stance is not None else theme.colour("text-muted")
        at = self.middle()
        circle = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
        if self.hasFocus():
            out = theme.scaled(4)
            painter.setPen(QPen(theme.colour("focus"), theme.measure("focus_width")))
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(circle.adjusted(1 - out, 1 - out, out - 1, out - 1))
        painter.setPen(_ring(QPen(ink, 2), self.seat.last_touch, self._today))
        painter.setBrush(theme.colour("avatar"))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        painter.setFont(theme.font("body", "semibold"))
        painter.setPen(theme.colour("text"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials(self.seat.name))
        if stance is not None:
            badge = theme.scaled(15)
            spot = QRect(at.x() + side // 2 - badge * 2 // 3, at.y() - side // 2 - badge // 4, badge, badge)
            painter.setPen(QPen(theme.colour("surface"), 1))
            painter.setBrush(ink)
            painter.drawEllipse(spot)
            painting.icon(painter, spot, stance_icon(stance), theme.colour("surface"), 10)
        top = at.y() + side // 2 + theme.scaled(3)
        words = painting.elided(self._words, self.width(), "small")
        width = min(painting.width(words, "small") + theme.scaled(6), self.width())
        box = QRect((self.width() - width) // 2, top, width, theme.line("small"))
        painter.fillRect(box, theme.colour("surface"))
        painting.text(painter, box, words, role="small", align=Qt.AlignmentFlag.AlignHCenter)


def _ring(pen: QPen, touched: date | None, today: date) -> QPen:
    """Solid, dashed or dotted, by how long ago one spoke; never spoken is dotted."""
    days = (today - touched).days if touched else _OLD_DAYS + 1
    if days > _OLD_DAYS:
        pen.setDashPattern([0.1, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    elif days > _FRESH_DAYS:
        pen.setDashPattern([3.0, 1.8])
    return pen
