"""Painting of many rows is done in parts, so that the window hears keys and the mouse between them."""

from math import inf
from time import perf_counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from leaddesk.ui.kit.after_painting import is_whole, paint_on

_PART_S = 0.006  # of a frame of a sixtieth of a second, in which the head and the tools are painted too


class PartedPainting:
    """Of one viewport that paints all of its own ground: what is not painted yet shows what it showed before."""

    def __init__(self, viewport: QWidget) -> None:
        """All at once, as long as nobody allows parts."""
        self._viewport = viewport
        self._is_allowed = self._is_for_screen = False
        self._rest = QRegion()
        self._end = inf

    def allow(self) -> None:
        """All that is shown is about to be painted anew, which may be done in parts."""
        self._is_allowed = self._viewport.isVisible()

    def begin(self, painter: QPainter, region: QRegion) -> None:
        """Begin to paint a region; a picture of the window, which is not painted for the screen, is never a part."""
        self._is_for_screen = self._is_on_screen(painter)
        if self._is_for_screen:
            self._rest = self._rest.intersected(self._viewport.rect()).subtracted(region)
        self._end = perf_counter() + _PART_S if self._is_for_screen and self._is_allowed else inf

    def is_over(self) -> bool:
        """Whether it has taken so long that what comes next is to be left for later."""
        return perf_counter() > self._end

    def leave(self, rest: QRect) -> None:
        """Paint this once the window has had its turn."""
        self._rest = self._rest.united(rest)
        paint_on(self._viewport, self._go_on)

    def end(self) -> None:
        """What was to be painted is: if nothing was left, what comes next is painted all at once."""
        if self._is_for_screen and self._rest.isEmpty():
            self._is_allowed = False
            is_whole(self._viewport)

    def forget(self) -> None:
        """It is hidden: when it is shown again, all of it is painted at once."""
        self._is_allowed, self._rest = False, QRegion()
        is_whole(self._viewport)

    def moved(self) -> None:
        """What is shown has moved, and what is left for later with it."""
        if not self._rest.isEmpty():
            self._viewport.update()

    def _go_on(self) -> None:
        if not self._rest.isEmpty():
            self._viewport.update(self._rest)

    def _is_on_screen(self, painter: QPainter) -> bool:
        store = self._viewport.window().backingStore()
        return store is not None and painter.paintEngine().paintDevice() is store.paintDevice()
