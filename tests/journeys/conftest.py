"""The whole program, offscreen, at a real file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from leaddesk.app import Program
from leaddesk.services.lead_list import count_leads
from leaddesk.ui.shell.shell import Shell
from tests.journeys.ending import end
from tests.ui.conftest import empty_file as empty_file
from tests.ui.conftest import sample_file as sample_file
from tests.ui.surroundings import copy_of, settle, wait_for

Open = Callable[[Path], Shell]


@pytest.fixture
def start_program(qapp: QApplication) -> Iterator[Open]:
    """Starts the program at a file, which it may not be able to open; at the end it is closed as a user closes it."""
    programs: list[Program] = []

    def started(path: Path) -> Shell:
        program = Program(qapp, path)
        programs.append(program)
        program.window.show()
        wait_for(lambda: program.shell is not None)
        return program.ready_shell

    yield started
    for program in programs:
        end(program)


@pytest.fixture
def open_program(start_program: Open) -> Open:
    """Starts the program at a file, and waits until that is on screen."""

    def opened(path: Path) -> Shell:
        shell = start_program(path)
        wait_for(lambda: shell.content is not None or not path.exists())
        shell.window.resize(1280, 800)
        if shell.kit is not None:
            settle(shell.kit)
        return shell

    return opened


@pytest.fixture
def shell(open_program: Open, sample_file: Path, tmp_path: Path) -> Shell:
    """The program at a copy of the sample shop."""
    return open_program(copy_of(sample_file, tmp_path))


def count(shell: Shell, query: str = "") -> int:
    """How many leads a search finds in the open file."""
    found: list[int] = []
    shell.workspace.ask(shell, lambda work: count_leads(work, query), found.append)
    wait_for(lambda: bool(found))
    return found[0]
