"""Papers on paper and in PDF files, made beside the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QBuffer, QEventLoop, QSaveFile
from PySide6.QtGui import QImage, QPagedPaintDevice, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from leaddesk.model.errors import LeadDeskError, StoppedError, StoreError
from leaddesk.model.messages import N_
from leaddesk.services.paper import Paper
from leaddesk.services.progress import Progress
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.printing.document import footer_of, is_wide, layout_of
from leaddesk.ui.printing.preview import Pages
from leaddesk.ui.printing.sheets import Foot, pictures_of, print_paper

T = TypeVar("T")

_RESOLUTION = 300  # dots an inch
_DOTS_SEEN, _MOST_SEEN = 150, 50  # of a page that is looked at; and how many of them


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

    def pages(self, paper: Paper, progress: Progress) -> Pages:
        """The pages as the PDF file has them, to be looked at."""
        return _let_go(lambda: self._pages(paper, progress))

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

    def _pages(self, paper: Paper, progress: Progress) -> Pages:
        QEventLoop()  # as in _put
        nowhere = QBuffer()
        writer = QPdfWriter(nowhere)
        writer.setResolution(_RESOLUTION)
        writer.setPageLayout(layout_of(wide=is_wide(paper)))
        formats, foot = self._words_of(paper)
        pictures, count = pictures_of(
            paper, writer, formats, self.family, foot, dots=_DOTS_SEEN, most=_MOST_SEEN, progress=progress
        )
        return Pages(tuple(map(_png, pictures)), count)

    def _print(self, paper: Paper, printer: QPrinter, progress: Progress) -> None:
        try:
            self._put(paper, printer, progress)
        except StoppedError:
            printer.abort()
            raise

    def _put(self, paper: Paper, device: QPagedPaintDevice, progress: Progress) -> None:
        QEventLoop()  # never runs, but once there was one this thread has the timers that documents want
        device.setPageLayout(layout_of(wide=is_wide(paper)))
        formats, foot = self._words_of(paper)
        print_paper(paper, device, formats, self.family, foot, progress)

    def _words_of(self, paper: Paper) -> tuple[Formats, Foot]:
        formats = Formats(paper.language, self.country)
        return formats, Foot(*footer_of(paper, formats, self.today, self.file))


def _png(picture: QImage) -> bytes:
    """A tenth of a megabyte in the place of two."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload] # Qt takes the name of a format as text
    return bytes(buffer.data().data())


def _let_go(work: Callable[[], T]) -> T:
    """Do it; an error takes none of its documents along to the window's thread, where they must not be deleted."""
    try:
        return work()
    except LeadDeskError as error:
        raise error.with_traceback(None) from None
