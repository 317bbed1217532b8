"""A page on which files can be dropped, wherever that is."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class DropTarget(QWidget):
    """Says what is held over it, and what is dropped."""

    held_over = Signal(bool)  # whether something that can be dropped is held over it
    dropped = Signal(list)  # paths

    def __init__(self) -> None:
        """Files can be dropped from now on."""
        super().__init__()
        self.setAcceptDrops(True)

    def takes_files(self) -> bool:
        """Whether files can be taken now."""
        return True

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_of(event.mimeData()) and self.takes_files():
            self.held_over.emit(True)
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.held_over.emit(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.held_over.emit(False)
        event.acceptProposedAction()
        self.dropped.emit(_files_of(event.mimeData()))


def _files_of(mime: QMimeData) -> list[Path]:
    """The files that something dragged stands for."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
