"""The colour of a stage or a channel, chosen among those of the theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox

from leaddesk.ui.kit.fields.inputs import combo_box
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_SHARP = 2


def colour_box(kit: Kit, colour: str | None, by_itself: str) -> QComboBox:
    """Its data is a category's name, `#rrggbb` of another tool, or None: as it is by itself, in these words."""
    names = {
        "blue": tr("Blue"),
        "orange": tr("Orange"),
        "green": tr("Green"),
        "purple": tr("Purple"),
        "sky": tr("Sky blue"),
        "vermillion": tr("Red"),
        "olive": tr("Olive"),
        "rose": tr("Rose"),
        "brown": tr("Brown"),
        "slate": tr("Grey"),
    }
    box = combo_box(tr("Colour"))
    side = kit.theme.scaled(16)
    box.setIconSize(QSize(side, side))
    box.addItem(by_itself, None)
    for name, words in names.items():
        box.addItem(_swatch(kit, kit.theme.colour(name)), words, name)
    if colour is not None and colour not in names:
        box.addItem(_swatch(kit, QColor(colour)), colour, colour)
    box.setCurrentIndex(max(0, box.findData(colour)) if colour is not None else 0)
    return box


def _swatch(kit: Kit, colour: QColor) -> QIcon:
    side, mark = kit.theme.scaled(16), kit.theme.scaled(12)
    pixmap = QPixmap(side * _SHARP, side * _SHARP)
    pixmap.setDevicePixelRatio(_SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    left = (side - mark) / 2
    painter.drawRoundedRect(QRectF(left, left, mark, mark), 3, 3)
    painter.end()
    return QIcon(pixmap)
