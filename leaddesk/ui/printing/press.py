"""Papers on paper and in PDF files, made beside the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from leaddesk.model.errors import LeadDeskError, StoppedError, StoreError
from leaddesk.model.messages import N_
from leaddesk.services.paper import Paper
from leaddesk.services.progress import Progress
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.printing.document import footer_of, is_wide, layout_of
from leaddesk.ui.printing.sheets import Foot, print_paper

_RESOLUTION = 300  # dots an inch


@dataclass(frozen=True)
class Press:
    """What is to be known for printing: the shop's country, the family of letters, and what the foot of pages says."""

    country: str | None
    family: str
    today: date
    file: str

    def save(self, paper: Paper, path: Path, progress: Progress) -> None:
        """Write a PDF file, whole or not at all, for its owner only; raises StoreError if it cannot be written."""
        _let_go(lambda: self._save(paper, path, progress))

    def print(self, paper: Paper, printer: QPrinter, progress: Progress) -> None:
        """Print on a printer, which forgets what it was sent if this is stopped."""
        _let_go(lambda: self._print(paper, printer, progress))

    def _save(self, paper: Paper, path: Path, progress: Progress) -> None:
        file = QSaveFile(str(path))
        if file.open(QSaveFile.OpenModeFlag.WriteOnly):
            file.setPermissions(QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner)
            writer = QPdfWriter(file)
            writer.setResolution(_RESOLUTION)
            writer.setTitle(paper.title)
            writer.setCreator("LeadDesk")
            self._put(paper, writer, progress)
        if not (file.isOpen() and file.commit()):
            raise StoreError(N_("“{file}” could not be written. Choose another folder."), file=path.name)

    def _print(self, paper: Paper, printer: QPrinter, progress: Progress) -> None:
        try:
            self._put(paper, printer, progress)
        except StoppedError:
            printer.abort()
            raise

    def _put(self, paper: Paper, device: QPagedPaintDevice, progress: Progress) -> None:
        QEventLoop()  # never runs, but once there was one this thread has the timers that documents want
        device.setPageLayout(layout_of(wide=is_wide(paper)))
        formats = Formats(paper.language, self.country)
        foot = Foot(*footer_of(paper, formats, self.today, self.file))
        print_paper(paper, device, formats, self.family, foot, progress)


def _let_go(work: Callable[[], None]) -> None:
    """Do it; an error takes none of its documents along to the window's thread, where they must not be deleted."""
    try:
        work()
    except LeadDeskError as error:
        raise error.with_traceback(None) from None
