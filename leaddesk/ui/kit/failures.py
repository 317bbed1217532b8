"""What happens when something unforeseen does: it is logged with its place, and the window is told, on its own thread.

Nothing that is written holds a person's data: of an error its class and place, of Qt's messages no path and no quote.
"""

import faulthandler
import logging
import os
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

import leaddesk
from leaddesk.model.errors import StoreError
from leaddesk.paths import make_private_dir

OnFailure = Callable[[str, BaseException, str], None]

AGAIN_AFTER_S = 10.0
MOST_FRAMES = 60

_PACKAGE = Path(leaddesk.__file__).parent
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_MAY_BE_PERSONAL = re.compile(
    r""""[^"\n]*" | “[^”\n]*” | (?<!\w)'[^'\n]*'(?!\w)  # what is quoted: a text of the window, a name
    | \S+@\S+
    | (?:[A-Za-z]:[\\/] | file:/ | (?<![\w/])[/~]) [^\n"“]*  # a path, which may hold spaces: all that follows
    """,
    re.VERBOSE,
)
_MESSAGE_LETTERS = 500
_OF_NO_MATTER = "This plugin does not support"  # what a platform without a screen says of every window

_log = logging.getLogger("leaddesk.failures")
_qt_log = logging.getLogger("leaddesk.qt")


class FailureWatch(QObject):
    """Hears of every error that nobody caught, on any thread, and of what Qt has to say, from start to stop.

    `on_failure(kind, error, place)` is called by the event loop, never amid what failed: kind is `window` or `thread`,
    place is `traceback_text`. An error of the same place is told again only ten seconds later: what fails while
    painting fails sixty times a second. In `folder`, `crash.log` gets where the program was when it crashed.
    """

    _happened = Signal(str, object, str)

    def __init__(
        self, on_failure: OnFailure, folder: Path | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._folder = folder
        self._clock = clock
        self._told: dict[tuple[object, ...], float] = {}
        self._lock = threading.Lock()
        self._crash_file: IO[str] | None = None
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._on_failure = on_failure
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to listen."""
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(hear_qt)
        if self._folder is not None:
            self._crash_file = _crash_file(self._folder)
            if self._crash_file is not None:
                faulthandler.enable(self._crash_file)

    def stop(self) -> None:
        """Leave things as they were before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        qInstallMessageHandler(None)
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_file = None

    def _uncaught(self, kind: type[BaseException], error: BaseException, place: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):  # somebody at the terminal has had enough
            QCoreApplication.quit()
            return
        self._take(error.with_traceback(place))

    def _uncaught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            self._take(told.exc_value)

    def _unraisable(self, told: "sys.UnraisableHookArgs") -> None:
        if told.exc_value is not None and self._is_news(told.exc_value):
            _log.error("an error went nowhere", exc_info=told.exc_value)

    def _take(self, error: BaseException) -> None:
        if self._is_news(error):
            kind = "window" if threading.current_thread() is threading.main_thread() else "thread"
            _log.error("an unexpected error (%s)", kind, exc_info=error)
            self._happened.emit(kind, error, traceback_text(error))

    def _tell(self, kind: str, error: BaseException, place: str) -> None:
        self._on_failure(kind, error, place)

    def _is_news(self, error: BaseException) -> bool:
        innermost = [(frame.f_code, line) for frame, line in traceback.walk_tb(error.__traceback__)][-1:]
        with self._lock:
            now = self._clock()
            self._told = {key: when for key, when in self._told.items() if now - when < AGAIN_AFTER_S}
            key = (type(error), *innermost)
            if key in self._told:
                return False
            self._told[key] = now
            return True


def hear_qt(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Write what Qt says into the log, without what may be somebody's."""
    category = getattr(context, "category", None) or "qt"
    if kind != QtMsgType.QtFatalMsg and (message or "").startswith(_OF_NO_MATTER):
        kind = QtMsgType.QtDebugMsg
    said = _MAY_BE_PERSONAL.sub("…", message or "")[:_MESSAGE_LETTERS]
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", category, said)


def traceback_text(error: BaseException) -> str:
    """Where the error came from, and of which class it and its causes are; no words of theirs and no folders."""
    parts: list[str] = []
    link = ""
    each: BaseException | None = error
    seen: set[int] = set()
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        lines = [f"  {line}" for line in _frames(each.__traceback__)]
        parts.append("\n".join([f"{link}{type(each).__module__}.{type(each).__qualname__}", *lines]))
        link = "caused by " if each.__cause__ is not None else "while handling "
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
    return "\n".join(parts)


def _frames(place: TracebackType | None) -> list[str]:
    lines = [
        f"{_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}"
        for frame, line in traceback.walk_tb(place)
    ]
    left_out = len(lines) - MOST_FRAMES
    if left_out > 0:
        half = MOST_FRAMES // 2
        lines[half : half + left_out] = [f"… {left_out} more"]
    return lines


def _short(file: str) -> str:
    """The name of a source file from its package on."""
    path = Path(file)
    if path.is_relative_to(_PACKAGE.parent):
        within = path.relative_to(_PACKAGE.parent)
        if within.parts[0] == _PACKAGE.name:
            return within.as_posix()
    if "site-packages" in path.parts:
        last = len(path.parts) - path.parts[::-1].index("site-packages")
        return "/".join(path.parts[last:])
    return path.name


def _crash_file(folder: Path) -> IO[str] | None:
    """The file for a crash, for the user alone; what is in it from a crash before is kept beside it."""
    path = folder / "crash.log"
    try:
        make_private_dir(folder)
        if path.exists() and path.stat().st_size:
            path.replace(folder / "crash-before.log")
            _log.error("the program crashed before; where is in crash-before.log")
        return open(path, "a", encoding="utf-8", opener=lambda name, flags: os.open(name, flags, 0o600))
    except (OSError, StoreError):
        return None
