"""A file that somebody else has open may be looked at: what is done there is seen, and nothing is written."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.model.errors import StoreError
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.open_file import open_to_look
from leaddesk.storage.store import Store
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.shell.looking import LookOffer
from tests.journeys.conftest import Open
from tests.ui.surroundings import copy_of, settle, wait_for

HOLDER = """
import sys
from pathlib import Path
from leaddesk.storage.window_lock import take
hold = take(Path(sys.argv[1]), "Bob")
print("has it", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def held(sample_file: Path, tmp_path: Path) -> Iterator[Path]:
    """A file that another user of the computer has."""
    path, home = copy_of(sample_file, tmp_path), tmp_path / "home of Bob"
    theirs = {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    environment = {**os.environ, **theirs, "PYTHONPATH": str(Path(__file__).parents[2])}
    program = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    )
    assert program.stdout is not None
    assert program.stdout.readline().strip() == b"has it"
    yield path
    program.communicate()


def test_it_is_offered_followed_and_nothing_is_written(held: Path, start_program: Open) -> None:
    shell = start_program(held)
    wait_for(lambda: shell.window.findChild(LookOffer) is not None)
    offer = shell.window.findChild(LookOffer)
    assert offer is not None
    offer.look.click()
    wait_for(lambda: shell.workspace.is_open)
    assert shell.workspace.looks_only
    assert "(only to look at)" in shell.window.windowTitle()
    assert shell.kit is not None
    settle(shell.kit)
    changed: list[object] = []
    shell.workspace.changed.connect(changed.append)
    with Store(held) as store:
        Desk(store, "Bob").do(leads.add, {"name": "From Bob"})
    wait_for(lambda: bool(changed), 3_000)
    before = held.read_bytes()
    shell.workspace.do(lambda work: leads.add(work, {"name": "From here"}))
    settle(shell.kit)
    assert any("You only look at" in toast.sentence() for toast in shell.window.findChildren(Toast))
    shell.workspace.undo()
    settle(shell.kit)
    assert held.read_bytes() == before


def test_whatever_would_write_is_refused_in_a_sentence(sample_file: Path, tmp_path: Path) -> None:
    path = copy_of(sample_file, tmp_path)
    file = open_to_look(path, "Ada")
    for deed in (
        lambda: file.desk.do(leads.add, {"name": "x"}),
        file.desk.undo,
        lambda: file.desk.run(lambda *_: None),
        lambda: file.desk.would_keep(1),
    ):
        with pytest.raises(StoreError, match="You only look at"):
            deed()
    assert len(file.desk.history(1)) == 1
    file.close()
