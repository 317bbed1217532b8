"""Scrolls the board while a card is held near one of its edges."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

_EVERY_MS = 16
_FASTEST = 24  # pixels at a time


class EdgeScroll(QObject):
    """Across by the board's own area, up and down by the column below the pointer; the nearer the edge, the faster."""

    def __init__(self, across: QAbstractScrollArea, zone: int) -> None:
        """`zone` is how near an edge is near, in pixels."""
        super().__init__(across)
        self._across, self._zone = across, zone
        self._down: QAbstractScrollArea | None = None
        self._at = QPoint()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._step)

    @property
    def is_running(self) -> bool:
        """Whether a card is held over the board."""
        return self._timer.isActive()

    def follow(self, at: QPoint, down: QAbstractScrollArea | None = None) -> None:
        """A card is held at this point of the screen, over this column or none."""
        self._at, self._down = at, down
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """It is held no more."""
        self._timer.stop()
        self._down = None

    def _step(self) -> None:
        ground = self._across.viewport()
        at = ground.mapFromGlobal(self._at)
        self._scroll(self._across.horizontalScrollBar(), at.x(), ground.width())
        if self._down is not None:
            ground = self._down.viewport()
            self._scroll(self._down.verticalScrollBar(), ground.mapFromGlobal(self._at).y(), ground.height())

    def _scroll(self, bar: QScrollBar, at: int, length: int) -> None:
        near = max(0, self._zone - at), max(0, at - (length - self._zone))
        step = (near[1] - near[0]) * _FASTEST // max(1, self._zone)
        if step:
            bar.setValue(bar.value() + max(-_FASTEST, min(_FASTEST, step)))
