"""The window stays alive while a hundred thousand leads come in."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication

from leaddesk.app import Program
from leaddesk.services.importing.request import ImportRequest, ImportResult
from leaddesk.services.importing.run import import_files
from leaddesk.settings import Settings, save_settings
from leaddesk.ui.shell.shell import Shell
from tests.benchmarks import leads_csv
from tests.journeys.ending import end
from tests.pulse import Pulse
from tests.ui.surroundings import application, make_sample_file, wait_for

ROWS = 100_000
LONGEST_S = 0.100
_CALM = 100  # beats
_SCROLL_MS = 400
_IMPORT_MS = 300_000


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
    end(program)


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
