"""The ring around the button that has the keyboard, drawn over what surrounds it: no widget draws outside itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid
from typing_extensions import override

if TYPE_CHECKING:
    from leaddesk.ui.kit.look.theme import Theme

_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """A ring around one widget, in the same window."""

    def __init__(self, around: QWidget, theme: "Theme") -> None:
        """Follows the widget; radius by its dynamic property `ring_radius`, else that of a control."""
        host = _host_of(around)
        super().__init__(host)
        self._host = host
        self._around = around
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._watched: list[QWidget] = []
        widget: QWidget | None = around
        while widget is not None and widget is not host:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def leave(self) -> None:
        """End it."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and isValid(self._around):
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._theme.measure("focus_width")
        painter.setPen(QPen(self._theme.colour("focus"), width))
        ring = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        own = self._around.property("ring_radius") if isValid(self._around) else None
        inner = own if isinstance(own, int) else self._theme.radius("control")
        radius = min(inner + self._theme.measure("focus_gap") + width / 2, ring.height() / 2)
        painter.drawRoundedRect(ring, radius, radius)

    def _place(self) -> None:
        host = self._host
        out = self._theme.measure("focus_width") + self._theme.measure("focus_gap")
        at = self._around.mapTo(host, QPoint(0, 0))
        self.setGeometry(QRect(at, self._around.size()).adjusted(-out, -out, out, out))
        self.setVisible(self._around.isVisibleTo(host))
        self.raise_()


class FocusRings(QObject):
    """Puts the ring around the button that got the focus; inputs and views show it themselves."""

    def __init__(self, theme: "Theme", application: QApplication) -> None:
        """Listens from now on."""
        super().__init__(theme)
        self._theme = theme
        self._ring: FocusRing | None = None
        application.focusChanged.connect(self._move)

    def _move(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        if now is not None and isValid(now) and _wants_ring(now):
            self._ring = FocusRing(now, self._theme)
            self._ring.show()


def _wants_ring(widget: QWidget) -> bool:
    wanted = widget.property("focus_ring")
    return bool(wanted) if wanted is not None else isinstance(widget, QAbstractButton)


def _host_of(widget: QWidget) -> QWidget:
    """The nearest one that clips it: what scrolls, else the window."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        above = parent.parentWidget()
        if isinstance(above, QScrollArea | QAbstractScrollArea) and above.viewport() is parent:
            return parent
        parent = above
    return widget.window() if parent is None else parent
