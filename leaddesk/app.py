"""The window: builds everything once, lets it run until it is closed, and leaves nothing open."""

import gc
import importlib
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from leaddesk.model.errors import LeadDeskError
from leaddesk.paths import log_dir, resource
from leaddesk.storage.window_lock import Hold, address_of, take_or_summon
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.kit.worker import Courier, Worker
from leaddesk.ui.shell.window import MainWindow
from leaddesk.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leaddesk.ahead import Ahead
    from leaddesk.ui.kit.failures import FailureWatch
    from leaddesk.ui.kit.look.theme import Theme
    from leaddesk.ui.shell.shell import Shell
    from leaddesk.ui.shell.summons import Summons

# What shows the first leads, loaded by the window itself: all in one go, it would not hear for a tenth of a second.
_SHOWN_AHEAD = ("leaddesk.ui.kit.kit", "leaddesk.ui.leads.table", "leaddesk.ui.leads.first_look", "leaddesk.ahead")

# Loaded beside the window after its first paint: on its own thread they would hold it up for most of a second.
_HEAVY = (
    "sqlmodel",
    "leaddesk.services.open_file",
    "leaddesk.services.lead_list",
    "leaddesk.services.figures.reports",
    "leaddesk.pages",
    "leaddesk.ui.shell.shell",
    "leaddesk.ui.leads.page",
)

_HEARTBEAT_MS = 500
# How long the window's thread waits for its turn while another one works. It waits anew at almost every call from Qt:
# with Python's own five milliseconds, painting a table takes a quarter of a second while an import runs.
TURN_S = 0.000_2


def open_window(path: Path | None) -> int:
    """Open the window on a file, the user's own unless named; returns the exit code when it is closed.

    Where the file's window is there already, it is brought up, and that is all.
    """
    preferences = Preferences()
    wanted = path or preferences.last_file
    hold = take_or_summon(wanted, preferences.settings.actor)
    if hold is None:
        return 0
    application = make_application()
    program = Program(application, wanted, hold, preferences)
    for ending in (signal.SIGINT, signal.SIGTERM):
        # Not at once: Python hears of it amid whatever it does, such as filling the window, which would go on after it.
        signal.signal(ending, lambda *_: QTimer.singleShot(0, program, program.end))
    heartbeat = QTimer(program, interval=_HEARTBEAT_MS)  # lets Python hear of signals while Qt waits
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
    program.window.show()
    try:
        return application.exec()
    finally:
        program.stop()


def make_application() -> QApplication:
    """The Qt application, with LeadDesk's name."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("LeadDesk")
    application.setApplicationVersion(VERSION)
    application.setDesktopFileName("leaddesk")
    return application


class Program(QObject):
    """The empty window first; when it is painted, everything else."""

    filled = Signal()  # there is a shell, which is about to open the file

    def __init__(
        self,
        application: QApplication,
        path: Path,
        hold: Hold | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        """Nothing is shown yet; `path` is opened as soon as there is something to show it with.

        `hold` keeps other windows from the file until this one has it open. The preferences are the user's own unless
        they were read already.
        """
        super().__init__()
        sys.setswitchinterval(TURN_S)
        self._application, self._path, self._hold = application, path, hold
        self.preferences = preferences or Preferences()
        self.window = MainWindow(self.preferences)
        self.shell: Shell | None = None
        self._theme: Theme | None = None
        self._failures: FailureWatch | None = None
        self.ahead: Ahead | None = None
        self._summons: Summons | None = None
        self._courier = Courier(self)
        self._loader = Worker("loader", self._courier)
        self.window.painted.connect(lambda: QTimer.singleShot(0, self, self._load))

    def end(self) -> None:
        """Close the window, since the system wants it: what is long is stopped, and nothing of it is kept."""
        self.window.may_close = lambda: True
        self.window.close()

    def stop(self) -> None:
        """Hear of failures and other windows no more."""
        if self._failures is not None:
            self._failures.stop()
        if self._summons is not None:
            self._summons.stop()
        if self._hold is not None:
            self._hold.release()

    @property
    def ready_shell(self) -> "Shell":
        """The shell, once `filled` said that there is one."""
        if self.shell is None:
            raise RuntimeError("the window is still empty")
        return self.shell

    def _tell_failure(self, _: str, error: BaseException, place: str) -> None:
        """What a user can act on is said in its sentence; anything else is a bug, and is shown as what it is."""
        # Imported here because nobody needs it before something fails.
        from leaddesk.ui.kit.words.translations import worded  # noqa: PLC0415
        from leaddesk.ui.shell.reports import report_text, show_failure  # noqa: PLC0415

        if self.ahead is not None:
            self.ahead.hand_over(None)
        if isinstance(error, LeadDeskError) and self.shell is not None:
            self.shell.tell("danger", worded(error.message))
        else:
            show_failure(self.window, report_text(place))

    def _load(self) -> None:
        # Whoever looks for cycles among what is loaded now finds none, and takes a fifth of the time.
        gc.disable()
        # Imported here because the empty window does without them, and before the loader begins: PySide looks into each
        # module that is imported, and where two threads import at once, pydantic fails under its look.
        from leaddesk.ui.kit.failures import FailureWatch  # noqa: PLC0415
        from leaddesk.ui.kit.look.theme import Theme  # noqa: PLC0415

        self._failures = FailureWatch(self._tell_failure, log_dir())
        self._failures.start()
        settings = self.preferences.settings
        self._theme = Theme(settings.theme, settings.text_size, parent=self._application)
        self._theme.animations = not settings.reduced_motion
        self._theme.apply(self._application)
        self._application.setWindowIcon(QIcon(str(resource("icon/leaddesk.png"))))
        self._load_next(_SHOWN_AHEAD)

    def _load_next(self, names: "Sequence[str]") -> None:
        """One after the other, so that the window hears in between what is done to it."""
        if names:
            importlib.import_module(names[0])
            QTimer.singleShot(0, self, lambda: self._load_next(names[1:]))
        else:
            self._look_ahead()

    def _look_ahead(self) -> None:
        # As those above.
        from leaddesk.ahead import Ahead  # noqa: PLC0415

        self.ahead = Ahead(self.window, self.preferences, self._theme_in_force())
        self.ahead.ready.connect(self._load_rest)
        self.ahead.begin(self._path, self._loader, self._courier)

    def _theme_in_force(self) -> "Theme":
        if self._theme is None:
            raise RuntimeError("the window was not painted")
        return self._theme

    def _load_rest(self) -> None:
        def load() -> None:
            for name in _HEAVY:
                importlib.import_module(name)
            self._courier.send(self._fill)

        self._loader.submit(load)

    def _fill(self) -> None:
        # Imported here because they need what was loaded just now beside the window.
        from leaddesk.pages import make_parts  # noqa: PLC0415
        from leaddesk.ui.kit.collector import Collector  # noqa: PLC0415
        from leaddesk.ui.shell.shell import Shell  # noqa: PLC0415

        self._loader.stop()
        self.shell = Shell(self._application, self.window, self.preferences, self._theme_in_force(), make_parts())
        gc.freeze()  # what is loaded by now stays until the end: there are no cycles to be looked for in it
        self._collector = Collector(self)
        self.shell.filled.connect(self._hand_over)
        self.filled.emit()
        self.shell.start(self._path)

    def _hand_over(self) -> None:
        if self.ahead is not None:
            self.ahead.hand_over(self.ready_shell.content)
        QTimer.singleShot(0, self, self._listen)

    def _listen(self) -> None:
        """Let other starts of the program find this window, at the file that it has open or asks the questions for."""
        shell = self.ready_shell
        if self._summons is None:
            try:
                # Imported here because it takes as long as a page, which would have to wait for it.
                from leaddesk.ui.shell.summons import Summons  # noqa: PLC0415
            except ImportError:  # the system lacks what Qt's network wants: a second start tells who has the file
                return
            self._summons = Summons(self)
            self._summons.heard.connect(self.window.come_up)
        if shell.workspace.is_open:
            self._summons.listen(address_of(shell.workspace.path))
            if self._hold is not None:
                self._hold.release()
        elif self._hold is not None and self._hold.is_held:
            self._summons.listen(address_of(self._path))

