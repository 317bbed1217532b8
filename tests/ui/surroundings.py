"""A kit at a real file, as the shell makes it, for tests and pictures of a part of the window."""

import gc
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.model.messages import Message
from leaddesk.services.demo.run import make_sample
from leaddesk.services.desk import Clock, Desk
from leaddesk.services.files import make_file
from leaddesk.services.open_file import OpenFile
from leaddesk.storage.store import Store
from leaddesk.ui.kit.after_painting import is_painting
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.icons import Icons
from leaddesk.ui.kit.look.painting import CellPainter
from leaddesk.ui.kit.navigator import Navigator
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import Translations
from leaddesk.ui.kit.workspace import Workspace
from tests.ui.one_theme import the_theme

T = TypeVar("T")

_OPENED = datetime(2026, 11, 17, 8, tzinfo=UTC)  # a Tuesday; what a sample holds depends on its day
_STARTED_S = monotonic()
_MOMENT_S = 0.001
_SETTLE = "settle"

_windows: list[QWidget] = []  # those that dialogs of the running test stand over
_translations = Translations()  # kept: what nobody holds is not spoken any more


def application() -> QApplication:
    """The one application of the process."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


def shop_clock() -> datetime:
    """Now, on the day on which all these tests play: two hours after the sample was made, and on from there."""
    return _OPENED + timedelta(hours=2, seconds=monotonic() - _STARTED_S)


def make_sample_file(path: Path, *, leads: int = 300, language: str = "en", country: str = "IE") -> Path:
    """A sample shop's file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with make_file(path, language=language, country=country, time_zone="Europe/Dublin") as store:
        Desk(store, "Ada", lambda: _OPENED).run(make_sample, leads=leads, seed=1, language=language)
    return path


def copy_of(path: Path, folder: Path) -> Path:
    """A copy of a file that is not open."""
    target = folder / path.name
    shutil.copyfile(path, target)
    return target


def kit_at(
    path: Path,
    *,
    theme: str = "light",
    text_size: int = 100,
    language: str = "en",
    family: str | None = None,
    settings: Path | None = None,
    clock: Clock = shop_clock,
    looking: Message | None = None,
) -> Kit:
    """A kit whose workspace has the file open; `kit.workspace.close()` when done.

    `looking`: why it only looks at it.
    """
    gc.disable()  # a worker's thread must not destroy widgets; fixtures collect on the window's
    app = application()
    base = QFont(family) if family else None
    if base is not None:
        base.setPixelSize(13)
    look = the_theme(app, theme, text_size, base)
    _translations.use(language)
    workspace = Workspace()
    store = Store(path, looks_only=looking is not None)
    workspace.work_on(lambda: OpenFile(store, "Ada", clock, looking=looking), _fail)
    wait_for(lambda: workspace.is_open)
    icons = Icons(look)
    formats = Formats(language, workspace.shop.country)
    preferences = Preferences(settings)
    return Kit(workspace, look, icons, formats, Navigator(), preferences, CellPainter(look, icons))


def window_over() -> QWidget:
    """A window for a dialog to stand over: what nobody owns Python tears down, in an order that Qt does not bear."""
    window = QWidget()
    _windows.append(window)
    return window


def close_windows() -> None:
    """Delete the windows that dialogs stood over, and what was to be deleted when the event loop comes to it."""
    while _windows:
        window = _windows.pop()
        if shiboken6.isValid(window):
            shiboken6.delete(window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def wait_for(condition: Callable[[], bool], ms: int = 10_000) -> None:
    """Let the window live until something holds; fails if it does not in time."""
    deadline = QDeadlineTimer(ms)
    while not condition():
        if deadline.hasExpired():
            raise AssertionError("it did not happen in time")
        _live()


def settle(kit: Kit, ms: int = 50) -> None:
    """Let all that is on its way to the file be written, and all questions be answered and painted."""
    ended: list[object] = []
    kit.workspace.run(lambda desk, progress: None, then=ended.append, trial=True)
    wait_for(lambda: bool(ended))
    answered(kit, ms)


def answered(kit: Kit, ms: int = 50) -> None:
    """Let all questions on the way be answered and painted, while a change may still wait for its turn.

    And those that follow from their answers, and those of timers that ring within `ms`.
    """
    before = _answered(kit, ms)
    while before != (before := _answered(kit)):
        pass


def _answered(kit: Kit, ms: int = 1) -> list[object]:
    """Let what was asked until now be answered, and the window live for `ms`; what had been asked before it lived."""
    seen: list[int] = []
    for last in (False, True):
        kit.workspace.ask(kit.navigator, lambda _: 1, seen.append, topic=f"{_SETTLE} {last}", last=last)
    asked = _asked(kit)
    wait_for(lambda: len(seen) == 2)
    deadline = QDeadlineTimer(ms)
    while is_painting() or not deadline.hasExpired():
        _live()
    return asked


def _asked(kit: Kit) -> list[object]:
    """The last question of each asker on each topic, but for those by which a test waits."""
    topics = kit.workspace._tickets._last.values()  # noqa: SLF001 - only the tests wait for all that may be asked
    return [ticket for asked in topics for topic, ticket in asked.items() if not topic.startswith(_SETTLE)]


def _live() -> None:
    """Let the window live for a moment, and who works beside it, or in another test, have the processor."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    sleep(_MOMENT_S)


def _fail(error: Exception) -> None:
    raise error
