"""Lucide's icons in the theme's colours, drawn once for each size and colour."""

import logging
import re

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from leaddesk.ui.kit.look.theme import Theme

_log = logging.getLogger("leaddesk.ui")
_MOST = 2000  # pixmaps kept
_STROKE = re.compile(r'stroke-width="[^"]*"')
_MISSING = "data-missing-icon"
_BLANK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'


class Icons:
    """Icons by name; an unknown name is logged once and drawn as nothing.

    Their library takes a tenth of a second to load, when the first icon is asked for.
    """

    def __init__(self, theme: Theme) -> None:
        """In the colours of the theme."""
        self._theme = theme
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon, `size` logical pixels wide, for a screen of this pixel ratio."""
        key = (name, colour.rgba(), size, ratio)
        found = self._pixmaps.get(key)
        if found is not None:
            return found
        side = max(1, round(size * ratio))
        pixmap = QPixmap(side, side)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(QByteArray(self._drawing(name, colour, size).encode()))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        if len(self._pixmaps) >= _MOST:
            self._pixmaps.clear()
        self._pixmaps[key] = pixmap
        return pixmap

    def icon(self, name: str, colour_name: str = "text-muted", size: int = 16, *, gap: int = 0) -> QIcon:
        """The icon for a button or an action; when the theme changes it must be asked for again.

        `size` is given for a text size of 100 %; `gap` is empty room at its right.
        """
        icon = QIcon()
        side = self._theme.scaled(size)
        disabled = self._theme.colour("text-disabled")
        for ratio in sorted({1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
            shown = _with_gap(self.pixmap(name, self._theme.colour(colour_name), side, ratio), gap)
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
                icon.addPixmap(shown, mode)
            icon.addPixmap(_with_gap(self.pixmap(name, disabled, side, ratio), gap), QIcon.Mode.Disabled)
        return icon

    def _drawing(self, name: str, colour: QColor, size: int) -> str:
        stroke = 2.0 if size <= 13 else 1.75 if size <= 18 else 1.5
        source = _STROKE.sub(f'stroke-width="{stroke}"', self._source(name))
        return source.replace("currentColor", colour.name())

    def _source(self, name: str) -> str:
        if name not in self._sources:
            from lucide import lucide_icon

            try:
                source = str(lucide_icon(name))
            except (LookupError, OSError, RuntimeError, ValueError, Warning):  # the rest of the window is well
                source = _MISSING
            if _MISSING in source:
                _log.warning("there is no icon %s", name)
                source = _BLANK
            self._sources[name] = source
        return self._sources[name]


def _with_gap(pixmap: QPixmap, gap: int) -> QPixmap:
    if gap <= 0:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide
