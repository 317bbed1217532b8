"""The chart as a picture: saved as a PNG file, or copied."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSaveFile
from PySide6.QtGui import QGuiApplication, QPixmap, QRegion
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.paths import documents_dir
from leaddesk.ui.channels.chart import Chart
from leaddesk.ui.kit.menus import offer, pop_up_below
from leaddesk.ui.kit.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


def picture_of(chart: Chart, ground: str) -> QPixmap:
    """What is drawn, with the words above it, on a ground of this colour."""
    place = QRect(0, chart.tabs.geometry().bottom(), chart.width(), max(1, chart.height() - chart.tabs.height()))
    picture = QPixmap(place.size() * chart.devicePixelRatioF())
    picture.setDevicePixelRatio(chart.devicePixelRatioF())
    picture.fill(ground)
    chart.render(picture, QPoint(), QRegion(place), QWidget.RenderFlag.DrawChildren)
    return picture


def save_picture(chart: Chart, ground: str, path: Path) -> None:
    """Write a PNG file, whole or not at all; raises StoreError if it cannot be written."""
    file = QSaveFile(str(path))
    written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and picture_of(chart, ground).save(file, "PNG")
    if not (written and file.commit()):
        raise StoreError(N_("“{file}” could not be written. Choose another folder."), file=path.name)


def offer_picture(kit: "Kit", chart: Chart, button: QWidget) -> None:
    """A menu under the button, with what can be done."""
    menu, ground = QMenu(button), kit.theme.colour("surface").name()

    def copy() -> None:
        QGuiApplication.clipboard().setPixmap(picture_of(chart, ground))
        kit.navigator.notice_requested.emit("info", tr("The chart was copied."))

    def choose() -> None:
        folder = Path(kit.preferences.state("export.folder", str(documents_dir())))
        what = tr("channels")
        name = folder / f"{what}-{kit.workspace.today.isoformat()}.png"
        chosen, _ = QFileDialog.getSaveFileName(button, tr("Save the chart"), str(name), "PNG (*.png)")
        if chosen:
            save(Path(chosen if Path(chosen).suffix else f"{chosen}.png"))

    def save(path: Path) -> None:
        try:
            save_picture(chart, ground, path)
        except StoreError as error:
            kit.navigator.notice_requested.emit("danger", worded(error.message))
            return
        kit.preferences.keep("export.folder", str(path.parent))
        kit.navigator.notice_requested.emit("success", tr("Saved as {file}.", file=path.name))

    offer(kit, menu, tr("&Save the chart as a picture…"), "download", choose)
    offer(kit, menu, tr("&Copy the chart"), "copy", copy)
    pop_up_below(menu, button)
