"""The stages of a lead in a row: where it is, where it was, and with the keyboard or a click where it goes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from leaddesk.ui.kit.look.looks import StageLook
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.kit.look.theme import Weight


class StageStepper(QWidget):
    """One segment a stage; arrows look at another, Enter or a click chooses it."""

    chosen = Signal(int)  # the place of the stage to move to

    def __init__(self, kit: "Kit", stages: Sequence[StageLook], current: int, *, lost_at: int | None = None) -> None:
        """`stages` in order, without the lost one; `current` a place in them; `lost_at` where a lost lead was last."""
        super().__init__()
        self._kit = kit
        self._stages = tuple(stages)
        self._current = current if lost_at is None else lost_at
        self._lost = lost_at is not None
        self._looked_at = self._current
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self.update)
        self._tell()

    def set_current(self, current: int, *, lost_at: int | None = None) -> None:
        """Show the lead at another stage."""
        self._current = current if lost_at is None else lost_at
        self._lost = lost_at is not None
        self._looked_at = self._current
        self._tell()
        self.update()

    def value_text(self) -> str:
        """Where the keyboard is, in words."""
        if not 0 <= self._looked_at < len(self._stages):
            return ""
        name = self._stages[self._looked_at].name
        if self._looked_at != self._current:
            return tr("Move to {stage}", stage=name)
        if self._lost:
            return tr("Lost in {stage}", stage=name)
        return tr("{stage}, step {place} of {count}", stage=name, place=self._looked_at + 1, count=len(self._stages))

    @override
    def sizeHint(self) -> QSize:
        theme = self._kit.theme
        height = 4 + theme.scaled(4) + theme.line("small") + theme.scaled(4)
        return QSize(theme.scaled(64) * max(1, len(self._stages)), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max((self._need(place) for place in self._bold()), default=0), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, segment in enumerate(self._segments()):
            painter.setPen(Qt.PenStyle.NoPen)
            reached = place <= self._current
            painter.setBrush(self._colour() if reached else theme.colour("hairline-strong"))
            painter.drawRoundedRect(QRectF(segment.left(), 2, segment.width(), 4), 2, 2)
            name = segment.adjusted(0, 6 + theme.scaled(2), 0, 0)
            bold = place == self._current
            hovered = place == self._hovered and not bold
            painting.text(
                painter,
                name,
                self._words(place),
                colour="text" if bold or hovered else "text-muted",
                weight="semibold" if bold else "regular",
                role="small",
            )
            if place == self._looked_at and self.hasFocus():
                painting.focus_ring(painter, segment.adjusted(0, 0, 0, 0), theme.radius("small"), inside=True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._look_at(self._looked_at + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._looked_at)
        elif event.key() == Qt.Key.Key_Escape and self._looked_at != self._current:
            self._look_at(self._current)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._place_at(event))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event)
        if place != self._hovered:
            self._hovered = place
            self.setCursor(Qt.CursorShape.ArrowCursor if place == self._current else Qt.CursorShape.PointingHandCursor)
            self.setToolTip(plain_tip(self._stages[place].name if place >= 0 else ""))
            self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        QToolTip.hideText()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._looked_at = self._current
        super().focusOutEvent(event)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._stages) and (place != self._current or self._lost):
            self.chosen.emit(place)

    def _look_at(self, place: int) -> None:
        self._looked_at = min(max(place, 0), len(self._stages) - 1)
        self._tell()
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, self.value_text()))
        self.update()

    def _tell(self) -> None:
        self.setAccessibleName(tr("Stage: {words}", words=self.value_text()))
        self.setAccessibleDescription(tr("Left and Right look at another stage, Enter moves to it"))

    def _words(self, place: int) -> str:
        return tr("Lost here") if self._lost and place == self._current else self._stages[place].name

    def _bold(self) -> range:
        return range(self._current, self._current + 1) if 0 <= self._current < len(self._stages) else range(0)

    def _colour(self) -> QColor:
        theme = self._kit.theme
        if self._lost:
            return theme.colour("slate")
        return theme.stage_colour(self._stages[self._current])

    def _need(self, place: int) -> int:
        weight: Weight = "semibold" if place in self._bold() else "regular"
        return self._kit.painting.width(self._words(place), "small", weight) + 2

    def _segments(self) -> list[QRect]:
        """Equal widths, as long as every name fits; else as the names need, the longest cut, never the current one."""
        count = len(self._stages)
        if not count:
            return []
        gap = 4
        room = self.width() - gap * (count - 1)
        need = [self._need(place) for place in range(count)]
        widths = [room / count] * count
        if max(need) > room / count:
            spare = max(0, room - sum(need)) / count
            widths = [wide + spare for wide in self._shared(need, room)]
        places, left = [], 0.0
        for width in widths:
            places.append(QRect(round(left), 0, round(left + width) - round(left), self.height()))
            left += width + gap
        return places

    def _shared(self, need: list[int], room: float) -> list[float]:
        """What each gets of the room: what it needs, or as much as the others that do not get it."""
        shares = [float(wanted) for wanted in need]
        left = room - sum(need[place] for place in self._bold())
        others = sorted(set(range(len(need))) - set(self._bold()), key=need.__getitem__)
        for behind, place in enumerate(others):
            shares[place] = max(0.0, min(shares[place], left / (len(others) - behind)))
            left -= shares[place]
        return shares

    def _place_at(self, event: QMouseEvent) -> int:
        at = event.position().toPoint()
        for place, segment in enumerate(self._segments()):
            if segment.left() <= at.x() <= segment.right() + 4:
                return place
        return -1
