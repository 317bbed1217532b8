"""A window's event loop as benchmarks need it: asleep until something happens, so that threads have the processor."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, QTimer, SignalInstance, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from leaddesk.app import TURN_S
from leaddesk.ui.kit.after_painting import is_painting
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import kit_at

SIZE = (1072, 768)  # of a page in a window of 1280 × 800
_PATIENCE_MS, _MOMENT_MS = 60_000, 3


@contextmanager
def kit_on(path: Path) -> Iterator[Kit]:
    """A kit at a file, with settings of its own, and its icons loaded; threads take turns as in the program."""
    sys.setswitchinterval(TURN_S)
    qInstallMessageHandler(lambda *_: None)  # a platform without a screen says the same of every window
    with TemporaryDirectory(prefix="leaddesk-benchmark-") as folder:
        kit = kit_at(path, settings=Path(folder) / "settings.json")
        kit.icons.icon("search")  # the first one brings their library
        try:
            yield kit
        finally:
            kit.workspace.close()


def until(is_so: Callable[[], bool], *signals: SignalInstance) -> None:
    """Let the loop run until something holds; it is looked at when one of the signals comes."""
    loop, guard = QEventLoop(), QObject()
    if is_so():
        return

    def look(*_: object) -> None:
        if is_so():
            loop.quit()

    for signal in signals:
        signal.connect(look)
    QTimer.singleShot(_PATIENCE_MS, guard, lambda: loop.exit(1))
    failed = loop.exec()
    for signal in signals:
        signal.disconnect(look)
    if failed:
        raise TimeoutError("it did not happen")


def breathe(ms: int = 0) -> None:
    """Let everything that waits by now happen once."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop, loop.quit)
    loop.exec()


def quiet(kit: Kit) -> None:
    """Let all questions be answered, those that count included, and what they showed be painted."""
    for low, last in ((False, False), (True, False), (False, True), (False, False)):
        answered: list[int] = []
        loop = QEventLoop()

        def hear(answer: int, answered: list[int] = answered, loop: QEventLoop = loop) -> None:
            answered.append(answer)
            loop.quit()

        kit.workspace.ask(kit.navigator, lambda _: 1, hear, topic="quiet", low=low, last=last)
        if not answered:
            loop.exec()
        breathe()
        until_whole()


def until_whole() -> None:
    """Let what is painted in parts be whole, and what waits for that begin."""
    while is_painting():
        breathe()
    breathe(_MOMENT_MS)


def repaint(widget: QWidget) -> None:
    """Paint all of it, be it in parts."""
    widget.repaint()
    while is_painting():
        breathe()


def show(widget: QWidget) -> None:
    """Show a page as large as it is in the window."""
    widget.resize(*SIZE)
    widget.show()
    breathe()


def seconds(work: Callable[[], object]) -> float:
    """How long something takes."""
    start = perf_counter()
    work()
    return perf_counter() - start
