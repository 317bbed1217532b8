"""Something that is drawn, as a PNG file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSaveFile
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.paths import documents_dir
from leaddesk.ui.kit.words.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


def write_picture(picture: QPixmap, path: Path) -> None:
    """Write a PNG file, whole or not at all; raises StoreError if it cannot be written."""
    file = QSaveFile(str(path))
    written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and picture.save(file, "PNG")
    if not (written and file.commit()):
        raise StoreError(N_("“{file}” could not be written. Choose another folder."), file=path.name)


def choose_and_save(kit: "Kit", draw: Callable[[], QPixmap], what: str, title: str, parent: QWidget) -> None:
    """Ask for a file, which is called by `what` and today unless told otherwise, draw into it and say so."""
    folder = Path(kit.preferences.state("export.folder", str(documents_dir())))
    name = folder / f"{what}-{kit.workspace.today.isoformat()}.png"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(name), "PNG (*.png)")
    if not chosen:
        return
    path = Path(chosen if Path(chosen).suffix else f"{chosen}.png")
    try:
        write_picture(draw(), path)
    except StoreError as error:
        kit.navigator.notice_requested.emit("danger", worded(error.message))
        return
    kit.preferences.keep("export.folder", str(path.parent))
    kit.navigator.notice_requested.emit("success", tr("Saved as {file}.", file=path.name))
