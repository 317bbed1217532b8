"""The window: builds everything once, lets it run until it is closed, and leaves nothing open."""

import importlib
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from leaddesk.ui.kit.failures import install_failure_handlers
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.kit.theme import Theme
from leaddesk.ui.kit.worker import Courier, Worker
from leaddesk.ui.shell.reports import show_failure
from leaddesk.ui.shell.window import MainWindow
from leaddesk.version import VERSION

if TYPE_CHECKING:
    from leaddesk.ui.shell.shell import Shell

# Loaded beside the window after its first paint: on its own thread they would hold it up for most of a second.
_HEAVY = ("sqlmodel", "leaddesk.services.open_file", "leaddesk.services.lead_list", "leaddesk.services.reports")


def open_window(path: Path | None) -> int:
    """Open the window on a file, the user's own unless named; returns the exit code when it is closed."""
    application = make_application()
    program = Program(application, path)
    signal.signal(signal.SIGINT, lambda *_: program.window.close())
    program.window.show()
    return application.exec()


def make_application() -> QApplication:
    """The Qt application, with LeadDesk's name."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("LeadDesk")
    application.setApplicationVersion(VERSION)
    application.setDesktopFileName("leaddesk")
    return application


class Program(QObject):
    """The empty window first; when it is painted, everything else."""

    def __init__(self, application: QApplication, path: Path | None) -> None:
        """Nothing is shown yet; `path` is opened as soon as there is something to show it with."""
        super().__init__()
        self._application, self._path = application, path
        self.preferences = Preferences()
        settings = self.preferences.settings
        self.theme = Theme(settings.theme, settings.text_size)
        self.theme.animations = not settings.reduced_motion
        self.theme.apply(application)
        self.window = MainWindow(self.preferences, self.theme)
        self.shell: Shell | None = None
        install_failure_handlers(lambda report: show_failure(self.window, report))
        self._courier, self._loader = Courier(self), Worker("loader")
        self.window.painted.connect(lambda: QTimer.singleShot(0, self, self._load))

    def _load(self) -> None:
        if "LEADDESK_TELL_FIRST_PAINT" in os.environ:  # for the benchmark and the test of what is loaded by then
            print("\n".join(["painted", *sys.modules]), flush=True)  # noqa: T201 - that is what was asked for

        def load() -> None:
            for name in _HEAVY:
                importlib.import_module(name)
            self._courier.send(self._fill)

        self._loader.submit(load)

    def _fill(self) -> None:
        # Imported here because they need what was loaded just now beside the window.
        from leaddesk.pages import make_parts  # noqa: PLC0415
        from leaddesk.ui.shell.shell import Shell  # noqa: PLC0415

        self._loader.stop()
        self.shell = Shell(self._application, self.window, self.preferences, self.theme, make_parts())
        self.shell.start(self._path)
