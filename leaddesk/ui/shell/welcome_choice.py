"""One of the answers of the first start."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup
from typing_extensions import override

from leaddesk.ui.kit.buttons import pressed_by_enter
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.painted_button import PaintedButton

_CARD, _PAD = 180, 12
_ICON, _GAP = 20, 10


class Choice(PaintedButton):
    """One of several: a card, or a row with a ring; arrows move between them, and Enter goes on with it."""

    entered = Signal()

    def __init__(self, kit: Kit, name: str, title: str, detail: str, icon: str, *, is_row: bool = False) -> None:
        """`title` and `detail` are its two lines; `name` is what it stands for."""
        super().__init__(kit)
        self._detail, self._icon, self._is_row = detail, icon, is_row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName(name)
        self.setText(title)
        self.setAccessibleName(f"{title}. {detail}")
        self.setCheckable(True)
        self.setProperty("focus_ring", False)  # it paints its own
        body, small = kit.theme.line("body"), kit.theme.line("small")
        lines = 1 if kit.painting.width(detail, "small") <= kit.theme.scaled(_CARD) - 2 * _PAD else 2
        card = _PAD + kit.theme.scaled(_ICON + _GAP) + body + lines * small + _PAD + 2
        self.setFixedHeight(body + small + 16 if is_row else card)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if pressed_by_enter(self, event):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(_CARD), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, painting = QPainter(self), self._kit.theme, self._kit.painting
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, chosen = self.rect().toRectF().adjusted(1, 1, -1, -1), self.isChecked()
        edge = "accent" if chosen else "hairline-strong"
        painter.setPen(Qt.PenStyle.NoPen if self._is_row else theme.colour(edge))
        ground = "accent-soft" if chosen else "hover" if self.underMouse() else "surface"
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, 8, 8)
        tone = "accent" if chosen else "text-muted"
        if self._is_row:
            self._paint_ring(painter)
            words = self.rect().adjusted(24 + theme.scaled(16), 0, -48, 0)
            painting.icon(painter, QRect(self.width() - 36, 0, 24, self.height()), self._icon, tone)
        else:
            side = theme.scaled(_ICON)
            painting.icon(painter, QRect(_PAD, _PAD, side, side), self._icon, tone, _ICON)
            words = self.rect().adjusted(_PAD, _PAD + theme.scaled(_ICON + _GAP), -_PAD, 0)
            if chosen:
                painting.icon(painter, QRect(self.width() - 32, 10, 20, 20), "circle-check", "accent")
        if self._is_row:
            painting.two_lines(painter, words, self.text(), self._detail)
        else:
            self._paint_card_words(painter, words)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), 8, inside=True)

    def _paint_card_words(self, painter: QPainter, words: QRect) -> None:
        """The title, and on two lines what it means."""
        theme, height = self._kit.theme, self._kit.theme.line("body")
        upper = QRect(words.left(), words.top(), words.width(), height)
        self._kit.painting.text(painter, upper, self.text(), weight="medium")
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text-muted"))
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words.adjusted(0, height, 0, 0), flags, self._detail)

    def _paint_ring(self, painter: QPainter) -> None:
        theme = self._kit.theme
        side = theme.scaled(16)
        ring = QRect(12, (self.height() - side) // 2, side, side).toRectF()
        painter.setPen(theme.colour("accent" if self.isChecked() else "control-border"))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(ring.adjusted(3, 3, -3, -3))


def start_with(group: QButtonGroup, place: int) -> None:
    """Choose one of them, which is the one that Tab comes to."""
    for at, button in enumerate(group.buttons()):
        button.setChecked(at == place)
        if at != place:
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
