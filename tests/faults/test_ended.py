"""The system ends the program, as it does when somebody logs out, in the middle of whatever it does."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from leaddesk.app import Program
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.files import open_file
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.ui.shell.shell import Shell
from tests.faults.killing import ROOT
from tests.journeys.ending import end
from tests.journeys.panels import open_panel
from tests.ui.conftest import sample_file as sample_file
from tests.ui.surroundings import copy_of, settle, wait_for

pytestmark = pytest.mark.faults

LEAD = 1
ROWS = 20_000
LONGEST_S = 10.0  # on a machine that does much else

_ENDED_WHILE_IT_FILLS = """
import os, signal, sys, threading, time
from pathlib import Path
from leaddesk import app

def end():
    time.sleep(0.1)
    os.kill(os.getpid(), signal.SIGTERM)

class Window(app.MainWindow):
    def __init__(self, preferences):
        super().__init__(preferences)
        self.windowTitleChanged.connect(lambda title: threading.Thread(target=end, daemon=True).start())

app.MainWindow = Window
sys.exit(app.open_window(Path(sys.argv[1])))
"""


@pytest.fixture
def store(sample_file: Path, tmp_path: Path) -> Path:
    """A sample shop, in which something is noted of the first lead."""
    path = copy_of(sample_file, tmp_path)
    with open_file(path, tmp_path) as opened:
        Desk(opened, "Ada").do(leads.edit, LEAD, {"notes": "Tall."})
    return path


@pytest.fixture
def program(qapp: QApplication, store: Path) -> Iterator[Program]:
    """The program, with the file open."""
    program = Program(qapp, store)
    program.window.show()
    wait_for(lambda: program.shell is not None and program.shell.content is not None)
    shell_of(program)
    yield program
    end(program)


def shell_of(program: Program) -> Shell:
    shell = program.ready_shell
    assert shell.kit is not None
    settle(shell.kit)
    return shell


def test_a_program_that_is_ended_while_its_window_is_filled_ends(store: Path, tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    words = [sys.executable, "-c", _ENDED_WHILE_IT_FILLS, str(store)]
    ran = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, timeout=60, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")


def test_a_program_that_is_ended_while_it_imports_keeps_nothing_of_it(
    program: Program, store: Path, tmp_path: Path
) -> None:
    new = tmp_path / "new.csv"
    new.write_text("id,name\n" + "".join(f"n{number},Ida {number}\n" for number in range(ROWS)), encoding="utf-8")
    before = leads_in(store, tmp_path)
    workspace = shell_of(program).workspace
    workspace.run(lambda desk, progress: import_files(desk, ImportRequest((new,)), progress), then=lambda _: None)
    wait_for(lambda: workspace.bulk is not None)
    program.window.close()
    assert program.window.isVisible()  # who closes it is told of what is still being written
    began = time.monotonic()
    program.end()
    assert time.monotonic() - began < LONGEST_S
    assert not program.window.isVisible()
    assert leads_in(store, tmp_path) == before


def test_what_was_typed_is_kept_when_the_program_is_ended(program: Program, store: Path, tmp_path: Path) -> None:
    note = typed_note(program)
    program.end()
    assert note in notes_in(store, tmp_path)


def test_what_was_typed_is_in_the_file_a_second_later_whatever_ends_the_program(
    program: Program, store: Path, tmp_path: Path
) -> None:
    note = typed_note(program)
    wait_for(lambda: note in notes_in(store, tmp_path), 5_000)


def typed_note(program: Program) -> str:
    """A note that somebody begins to write to a lead."""
    panel = open_panel(shell_of(program), LEAD)
    edit = panel.fields.notes.findChild(QPlainTextEdit)
    assert edit is not None
    edit.setFocus()
    QTest.keyClicks(edit, "Wants the blue one ")
    return "Wants the blue one"


def leads_in(store: Path, folder: Path) -> int:
    with open_file(store, folder) as opened, opened.reading() as con:
        return int(con.exec_driver_sql("SELECT count(*) FROM lead").scalar_one())


def notes_in(store: Path, folder: Path) -> str:
    with open_file(store, folder) as opened, opened.reading() as con:
        return "\n".join(con.exec_driver_sql("SELECT notes FROM lead WHERE notes <> ''").scalars())
