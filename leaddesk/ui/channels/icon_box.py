"""The icon of a channel, chosen among those that channels have."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QComboBox

from leaddesk.ui.kit.fields.inputs import combo_box
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_SIDE = 16
_SHARP = 2.0


def icon_box(kit: "Kit", icon: str | None) -> QComboBox:
    """Its data is an icon's name, or None: that of the channel's method. `paint_icons` draws them."""
    box, names = combo_box(tr("Icon")), _names()
    side = kit.theme.scaled(_SIDE)
    box.setIconSize(QSize(side, side))
    box.addItem(tr("By its method"), None)
    for name, words in names.items():
        box.addItem(words, name)
    if icon is not None and icon not in names:
        box.addItem(icon, icon)
    box.setCurrentIndex(max(0, box.findData(icon)) if icon is not None else 0)
    return box


def paint_icons(kit: "Kit", box: QComboBox, colour: QColor, by_itself: str) -> None:
    """Draw all of them in a colour; `by_itself` is the icon of the method."""
    for place in range(box.count()):
        box.setItemIcon(place, channel_sign(kit, box.itemData(place) or by_itself, colour))


def channel_sign(kit: "Kit", icon: str, colour: QColor) -> QIcon:
    """A channel's icon in its colour, for a list that is not painted by hand."""
    return QIcon(kit.icons.pixmap(icon, colour, kit.theme.scaled(_SIDE), _SHARP))


def _names() -> dict[str, str]:
    """What each of them shows."""
    return {
        "pen-line": tr("Pen"),
        "messages-square": tr("Speech bubbles"),
        "megaphone": tr("Megaphone"),
        "share-2": tr("Network"),
        "text-search": tr("Magnifying glass"),
        "badge-euro": tr("Money"),
        "heart": tr("Heart"),
        "mail": tr("Letter"),
        "handshake": tr("Handshake"),
        "store": tr("Shop front"),
        "map-pin": tr("Map pin"),
        "users": tr("People"),
        "phone-outgoing": tr("Telephone"),
        "shopping-bag": tr("Shopping bag"),
        "shapes": tr("Shapes"),
    }
