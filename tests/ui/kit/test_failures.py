"""An error that nobody foresaw is told and written down, and nothing of a person with it."""

import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from pytestqt.qtbot import QtBot

from leaddesk.logs import start_logging, stop_logging
from leaddesk.paths import resource
from leaddesk.ui.kit.failures import MOST_FRAMES, FailureWatch, hear_qt, traceback_text
from leaddesk.ui.shell.reports import report_text
from leaddesk.version import VERSION

pytestmark = pytest.mark.logs_warnings

Told = list[tuple[str, BaseException, str]]


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def told(qtbot: QtBot, clock: Clock) -> Iterator[Told]:
    """What the window was told while the watch is on."""
    heard: Told = []
    watch = FailureWatch(lambda kind, error, place: heard.append((kind, error, place)), clock=clock)
    watch.start()
    yield heard
    watch.stop()


def fail() -> None:
    raise ValueError("Lucia Rossi, lucia@example.org")


def raised(act: Callable[[], object]) -> BaseException:
    try:
        act()
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")


def slot_fails() -> None:
    error = raised(fail)
    sys.excepthook(type(error), error, error.__traceback__)


def test_an_error_in_a_slot_reaches_the_window_after_it(qtbot: QtBot, told: Told) -> None:
    slot_fails()
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 1)
    kind, error, place = told[0]
    assert (kind, type(error)) == ("window", ValueError)
    assert "test_failures.py" in place
    assert "Lucia" not in place


def test_an_error_in_a_thread_reaches_the_window_on_its_own_thread(qtbot: QtBot, clock: Clock) -> None:
    threads: list[threading.Thread] = []
    watch = FailureWatch(lambda kind, error, place: threads.append(threading.current_thread()), clock=clock)
    watch.start()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(threads) == 1)
    watch.stop()
    assert threads == [threading.main_thread()]


def test_what_fails_again_and_again_is_told_once_in_a_while(qtbot: QtBot, told: Told, clock: Clock) -> None:
    for _ in range(100):
        slot_fails()
    qtbot.waitUntil(lambda: len(told) == 1)
    clock.now += 11
    slot_fails()
    qtbot.waitUntil(lambda: len(told) == 2)


def test_two_errors_of_other_places_are_both_told(qtbot: QtBot, told: Told) -> None:
    slot_fails()
    error = raised(lambda: 1 / 0)
    sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(told) == 2)


def test_after_stopping_all_is_as_before(qtbot: QtBot) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    watch = FailureWatch(lambda kind, error, place: None)
    watch.start()
    assert sys.excepthook != before[0]
    watch.stop()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_the_log_has_the_place_and_no_words(qtbot: QtBot, told: Told) -> None:
    log = start_logging()
    slot_fails()
    qtbot.waitUntil(lambda: len(told) == 1)
    stop_logging()
    assert log is not None
    lines = log.read_text(encoding="utf-8").splitlines()
    assert lines[0].endswith("ERROR leaddesk.failures: an unexpected error (window)")
    assert lines[-1] == "builtins.ValueError"


def test_of_a_chain_of_errors_each_has_its_place() -> None:
    def outer() -> None:
        try:
            fail()
        except ValueError as error:
            raise RuntimeError("Lucia") from error

    text = traceback_text(raised(outer))
    assert text.startswith("builtins.RuntimeError\n")
    assert "\ncaused by builtins.ValueError\n" in text
    assert "Lucia" not in text


def test_files_are_named_from_their_package_on() -> None:
    text = traceback_text(raised(lambda: logging.getLogger("x").setLevel("no level")))
    assert "  __init__.py:" in text
    assert str(Path.home()) not in text
    assert "/lib/" not in text
    assert "\n  leaddesk/paths.py:" in traceback_text(raised(lambda: resource("no such thing")))


def test_an_error_deep_down_stays_short() -> None:
    def deeper() -> None:
        deeper()

    text = traceback_text(raised(deeper))
    assert len(text.splitlines()) <= MOST_FRAMES + 2
    assert " more\n" in text


def test_a_report_says_what_it_stands_on_and_nothing_of_the_user(qtbot: QtBot) -> None:
    text = report_text(traceback_text(raised(fail)), sqlite="3.53.4")
    assert text.startswith(f"LeadDesk {VERSION}\n")
    for each in ("Python 3.", "Qt 6.", "(offscreen)", "PySide6 6.", "SQLite 3.53.4", "sqlmodel", "ValueError"):
        assert each in text
    for each in ("Lucia", "example.org", str(Path.home()), str(Path(__file__).parent)):
        assert each not in text


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("QPainter::begin: Paint device returned engine == 0", "QPainter::begin: Paint device returned engine == 0"),
        ('Could not open "/srv/Lucia Rossi.leaddesk"', "Could not open …"),
        ("QFile: /srv/Lucia Rossi.leaddesk is no file", "QFile: …"),
        ("cannot load file:///srv/Lucia", "cannot load …"),
        (r"cannot load C:\Users\Lucia Rossi", "cannot load …"),
        ("no route to lucia@example.org here", "no route to … here"),
        ("invalid text 'Lucia'", "invalid text …"),
        ("it doesn't fit, and won't", "it doesn't fit, and won't"),
    ],
)
def test_what_qt_says_is_written_without_what_may_be_somebodys(
    said: str, written: str, caplog: pytest.LogCaptureFixture
) -> None:
    hear_qt(QtMsgType.QtWarningMsg, QMessageLogContext(), said)
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert record.getMessage().partition(": ")[2] == written


CRASH = """
import faulthandler, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, qWarning
from leaddesk.logs import start_logging
from leaddesk.ui.kit.failures import FailureWatch
app = QCoreApplication([])
folder = Path(sys.argv[1])
start_logging(folder)
watch = FailureWatch(lambda kind, error, place: app.exit(7), folder)
watch.start()
def act():
    if sys.argv[2] == "crash":
        faulthandler._sigsegv()
    qWarning("something odd")
    raise ValueError("Lucia")
QTimer.singleShot(0, act)
code = app.exec()
watch.stop()
sys.exit(code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are told otherwise there")
def test_a_crash_leaves_its_place_and_the_next_start_keeps_it(tmp_path: Path) -> None:
    def run(what: str) -> int:
        return subprocess.run([sys.executable, "-c", CRASH, str(tmp_path), what], capture_output=True).returncode

    assert run("crash") < 0
    assert "Segmentation fault" in (tmp_path / "crash.log").read_text()
    assert (tmp_path / "crash.log").stat().st_mode & 0o777 == 0o600
    assert run("fail") == 7
    assert "in act" in (tmp_path / "crash-before.log").read_text()
    assert (tmp_path / "crash.log").read_text() == ""
    log = (tmp_path / "leaddesk.log").read_text()
    assert "the program crashed before" in log
    assert "WARNING leaddesk.qt: default: something odd" in log
    assert "builtins.ValueError" in log


def test_a_folder_that_cannot_be_made_stops_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    watch = FailureWatch(lambda kind, error, place: None, tmp_path / "file" / "logs")
    watch.start()
    watch.stop()
