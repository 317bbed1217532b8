"""A stage's mark as the icon of a menu's entry."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.looks import StageLook

_SHARP = 2


def stage_icon(kit: Kit, stage: StageLook) -> QIcon:
    """Its pie, tick or cross."""
    side, mark = kit.theme.scaled(16), kit.theme.scaled(12)
    pixmap = QPixmap(side * _SHARP, side * _SHARP)
    pixmap.setDevicePixelRatio(_SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    kit.painting.pie(painter, QPoint((side - mark) // 2, (side - mark) // 2), stage)
    painter.end()
    return QIcon(pixmap)
