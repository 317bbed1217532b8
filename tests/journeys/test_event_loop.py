"""The window stays alive while a hundred thousand leads come in."""

import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, process_time, thread_time
from typing import NamedTuple

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication

from leaddesk.app import Program
from leaddesk.services.importing.request import ImportRequest, ImportResult
from leaddesk.services.importing.run import import_files
from leaddesk.settings import Settings, save_settings
from leaddesk.ui.shell.shell import Shell
from tests.benchmarks import leads_csv
from tests.ui.surroundings import application, make_sample_file, wait_for

ROWS = 100_000
LONGEST_S = 0.100
_TICK_MS = 5
_BUSY_S = 0.020  # without a processor
_CALM = 100  # beats
_SCROLL_MS = 400
_IMPORT_MS = 300_000
_WAITED = Path("/proc/thread-self/schedstat")  # of Linux: its second number is for how long a thread had no processor


class Gap(NamedTuple):
    """Between two beats, in seconds.

    How long; what all threads and this one had of the processors; how long this one waited for one; since when.
    """

    length: float
    of_all: float
    of_this: float
    kept_waiting: float
    at: float

    @property
    def own(self) -> float:
        """What of it is the program's; none where others had the processors: its other threads waited for them too."""
        return min(self.length, self.of_all) if self.kept_waiting < _BUSY_S else 0.0

    def told(self) -> str:
        """In words."""
        names = ("all", "all threads", "this thread", "no processor")
        parts = (f"{name} {1000 * part:.0f} ms" for name, part in zip(names, self[:4], strict=True))
        return f"{1000 * self.own:.0f} ms: {', '.join(parts)}; at {self.at:.2f} s"


class Pulse(QObject):
    """Beats every five milliseconds, and knows how long each beat came after the one before."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self._began = perf_counter()
        self._last = self._clocks()
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def longest(self) -> list[Gap]:
        """The longest first."""
        return sorted(self.gaps, key=lambda gap: -gap.own)

    @staticmethod
    def _clocks() -> tuple[float, ...]:
        waited_ns = _WAITED.read_text().split()[1] if _WAITED.exists() else 0
        return perf_counter(), process_time(), thread_time(), int(waited_ns) / 1e9

    def _beat(self) -> None:
        now = self._clocks()
        length, of_all, of_this, waiting = (new - old for new, old in zip(now, self._last, strict=True))
        self.gaps.append(Gap(length, of_all, of_this, waiting, self._last[0] - self._began))
        self._last = now


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    """The program's, with the sample open on the page of leads."""
    save_settings(Settings(language="en", theme="light", actor="Ada", state={"page": "leads"}))
    app = application()
    assert isinstance(app, QApplication)
    program = Program(app, make_sample_file(tmp_path / "shop.leaddesk"))
    program.window.resize(1280, 800)
    program.window.show()
    wait_for(lambda: program.shell is not None and program.shell.content is not None, 60_000)
    yield program.ready_shell
    program.window.close()
    wait_for(lambda: not program.window.isVisible(), 60_000)
    program.stop()


def wait_until_calm() -> None:
    """Wait until whatever begins with the program has come to its end."""
    pulse = Pulse()
    wait_for(lambda: len(pulse.gaps) > _CALM and max(gap.length for gap in pulse.gaps[-_CALM:]) < LONGEST_S / 2, 60_000)
    pulse.stop()


def rows_shown(shell: Shell) -> int:
    """How many leads the table has."""
    table = table_of(shell)
    return table.model().rowCount() if table is not None and table.model() is not None else 0


def table_of(shell: Shell) -> QAbstractItemView | None:
    page = shell.content.page("leads") if shell.content else None
    return page.findChild(QAbstractItemView) if page is not None else None


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_no_beat_is_missed_while_a_hundred_thousand_leads_come_in(shell: Shell, tmp_path: Path) -> None:
    csv = tmp_path / "leads.csv"
    leads_csv.write(csv, ROWS)
    wait_for(lambda: rows_shown(shell) > 0, 60_000)
    wait_until_calm()
    results: list[ImportResult] = []
    down = True

    def scroll() -> None:
        nonlocal down
        table = table_of(shell)
        if table is not None:
            bar = table.verticalScrollBar()
            bar.setValue(min(bar.maximum(), bar.value() + 3000) if down else max(0, bar.value() - 9000))
            table.viewport().update()
            down = not down or bar.value() < bar.maximum() // 2

    scrolling = QTimer(shell, interval=_SCROLL_MS)
    scrolling.timeout.connect(scroll)
    scrolling.start()
    pulse = Pulse()
    request = ImportRequest(files=(csv,))
    shell.workspace.run(lambda desk, progress: import_files(desk, request, progress), then=results.append)
    wait_for(lambda: bool(results), _IMPORT_MS)
    wait_for(lambda: rows_shown(shell) > ROWS, 60_000)
    pulse.stop()
    scrolling.stop()
    told = "\n  ".join(gap.told() for gap in pulse.longest()[:12])
    sys.stdout.write(f"the longest gaps:\n  {told}\n")
    assert pulse.longest()[0].own < LONGEST_S, told
