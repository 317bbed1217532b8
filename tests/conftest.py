"""What every test stands on: no screen, no user's folders, no language but C, and no log record that nobody expects."""

import gc
import logging
import os
import sys
import traceback
from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def pytest_collection_finish() -> None:
    """Let nobody look for cycles in what stays until the end: the tests themselves, and all that they imported."""
    gc.collect()
    gc.freeze()


_TESTS_BETWEEN = 100
_tests = count(1)


@pytest.fixture(autouse=True)
def _no_garbage_for_long() -> Iterator[None]:
    """Windows switch the interpreter's own search off, which would let gigabytes gather in the tests after them."""
    yield
    if next(_tests) % _TESTS_BETWEEN == 0:
        gc.collect()


@pytest.fixture(autouse=True)
def _no_window_stays() -> Iterator[None]:
    """Fail where a program's window is left behind: all its widgets are styled anew in each test after it."""
    yield
    if (shown := sys.modules.get("leaddesk.ui.shell.window")) is not None:
        stays = [each for each in QApplication.topLevelWidgets() if isinstance(each, shown.MainWindow)]
        assert not stays, "end it with tests.journeys.ending.end"


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own for each test, so that none reads or writes the user's files."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for variable, folder in (
        ("XDG_CACHE_HOME", ".cache"),
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_STATE_HOME", ".local/state"),
        ("XDG_DOCUMENTS_DIR", "Documents"),
    ):
        monkeypatch.setenv(variable, str(home / folder))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.delenv("LANGUAGE", raising=False)


class _Recorder(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        where = "".join(traceback.format_exception(*record.exc_info)) if record.exc_info else ""
        self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}\n{where}".rstrip())


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a log record of level WARNING or above, but in tests marked `logs_warnings`."""
    recorder = _Recorder()
    logging.getLogger().addHandler(recorder)
    yield
    logging.getLogger().removeHandler(recorder)
    if recorder.records and request.node.get_closest_marker("logs_warnings") is None:
        pytest.fail("Unexpected log records:\n" + "\n".join(recorder.records))
