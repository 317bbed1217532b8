"""The program held at the moment when the first leads are on screen, and what is seen of its table."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from leaddesk.app import Program
from leaddesk.ui.leads.columns import COLUMNS
from leaddesk.ui.leads.first_look import LeadsAhead
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.leads.table import LeadTable
from leaddesk.ui.shell.window import MainWindow
from tests.ui.surroundings import settle, wait_for


class _Heard(Program):
    """Says when the first leads are on screen, or will not be."""

    def __init__(self, application: QApplication, path: Path) -> None:
        super().__init__(application, path)
        self.done: list[bool] = []

    @override
    def _look_ahead(self) -> None:
        super()._look_ahead()
        assert self.ahead is not None
        self.ahead.ready.connect(lambda: self.done.append(True))


@dataclass
class Start:
    """A start of the program, held at the moment when the first leads are on screen."""

    program: Program
    path: Path

    @property
    def ahead(self) -> LeadsAhead | None:
        """What is shown ahead, while it is."""
        return self.window.findChild(LeadsAhead)

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def table(self) -> LeadTable:
        """The table that is shown ahead."""
        assert self.ahead is not None
        return self.ahead.table

    def end(self) -> LeadsPage:
        """Let it go on until the page has taken over."""
        wait_for(lambda: self.program.shell is not None and self.program.shell.content is not None)
        wait_for(lambda: self.ahead is None)
        shell = self.program.ready_shell
        assert shell.kit is not None
        assert shell.content is not None
        settle(shell.kit)
        page = shell.content.page("leads")
        assert isinstance(page, LeadsPage)
        return page


class Starter:
    """Starts programs, and ends them."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.programs: list[Program] = []

    def __call__(self, path: Path, *, width: int = 1280) -> Start:
        program = _Heard(self._application, path)
        self.programs.append(program)
        program.window.resize(width, 760)
        program.window.show()
        wait_for(lambda: bool(program.done))
        return Start(program, path)


def place_in(window: MainWindow, table: LeadTable) -> QRect:
    return QRect(table.mapTo(window, QPoint(0, 0)), table.size())


def picture_of(window: MainWindow, place: QRect) -> QImage:
    return window.grab(place).toImage()


def cells_of(table: LeadTable, rows: int) -> list[list[str]]:
    model = table.model()
    return [[str(model.index(row, place).data()) for place in range(len(COLUMNS))] for row in range(rows)]


def widths_of(table: LeadTable) -> list[int]:
    return [table.columnWidth(place) for place in range(len(COLUMNS))]
