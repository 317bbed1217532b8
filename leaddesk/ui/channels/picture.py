"""The chart as a picture: saved as a PNG file, or copied."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication, QPixmap, QRegion
from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.ui.channels.chart import Chart
from leaddesk.ui.kit.menus import offer, pop_up_below
from leaddesk.ui.kit.picture import choose_and_save, write_picture
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


def picture_of(chart: Chart, ground: str) -> QPixmap:
    """What is drawn, with the words above it, on a ground of this colour."""
    top = chart.tabs.geometry().bottom() + 1
    place = QRect(0, top, chart.width(), max(1, chart.height() - top))
    picture = QPixmap(place.size() * chart.devicePixelRatioF())
    picture.setDevicePixelRatio(chart.devicePixelRatioF())
    picture.fill(ground)
    chart.render(picture, QPoint(), QRegion(place), QWidget.RenderFlag.DrawChildren)
    return picture


def save_picture(chart: Chart, ground: str, path: Path) -> None:
    """Write a PNG file, whole or not at all; raises StoreError if it cannot be written."""
    write_picture(picture_of(chart, ground), path)


def offer_picture(kit: "Kit", chart: Chart, button: QWidget) -> None:
    """A menu under the button, with what can be done."""
    menu, ground = QMenu(button), kit.theme.colour("surface").name()
    draw = partial(picture_of, chart, ground)

    def copy() -> None:
        QGuiApplication.clipboard().setPixmap(draw())
        kit.navigator.notice_requested.emit("info", tr("The chart was copied."))

    def choose() -> None:
        choose_and_save(kit, draw, tr("channels"), tr("Save the chart"), button)

    offer(kit, menu, tr("&Save the chart as a picture…"), "download", choose)
    offer(kit, menu, tr("&Copy the chart"), "copy", copy)
    for action in menu.actions():
        action.setEnabled(chart.can_draw)  # what draws may still be on its way
    pop_up_below(menu, button)
