"""One file, one window: a second start brings the first window up, and another window is told who has the file."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leaddesk.app import Program
from leaddesk.services.desk import Desk
from leaddesk.services.shop import set_setting
from leaddesk.settings import Settings, save_settings
from leaddesk.storage import places
from leaddesk.storage.store import Store
from leaddesk.storage.window_lock import summon, take_or_summon
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.shell.shell import Shell
from leaddesk.ui.shell.welcome import Welcome
from tests.journeys.conftest import Open
from tests.journeys.ending import end
from tests.ui.surroundings import copy_of, settle, wait_for

WINDOW = """
import sys
from pathlib import Path
from leaddesk import app
class Seen(app.Program):
    def _listen(self):
        super()._listen()
        print("listening", flush=True)
class Raised(app.MainWindow):
    def come_up(self, token):
        super().come_up(token)
        print("came up", flush=True)
app.Program, app.MainWindow = Seen, Raised
sys.exit(app.open_window(Path(sys.argv[1])))
"""

SUMMON = "import sys\nfrom pathlib import Path\nfrom leaddesk.storage.window_lock import summon"

Window = subprocess.Popen[str]


def start_window(path: Path) -> Window:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", WINDOW, str(path)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def said(window: Window) -> str:
    assert window.stdout is not None
    return window.stdout.readline().strip()


@pytest.fixture
def window(sample_file: Path, tmp_path: Path) -> Iterator[Window]:
    """Another program, with its window at a file `sample.leaddesk` of the user Bob."""
    save_settings(Settings(actor="Bob", language="en"))
    started = start_window(copy_of(sample_file, tmp_path))
    assert said(started) == "listening"
    yield started
    started.kill()
    started.communicate()


def sentence_in(shell: Shell) -> str:
    return next((toast.sentence() for toast in shell.window.findChildren(Toast) if toast.isVisible()), "")


def test_a_second_start_brings_the_window_up_and_ends(window: Window, sample_file: Path, tmp_path: Path) -> None:
    path = tmp_path / sample_file.name
    (tmp_path / "link.leaddesk").symlink_to(path)
    for name in (path, tmp_path / "link.leaddesk"):
        second = subprocess.run(
            [sys.executable, "-m", "leaddesk", str(name)], capture_output=True, text=True, timeout=30
        )
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert said(window) == "came up"


def test_a_window_that_was_killed_is_in_nobodys_way(window: Window, sample_file: Path, tmp_path: Path) -> None:
    window.kill()
    window.wait()
    path = tmp_path / sample_file.name
    assert not summon(path)
    again = start_window(path)
    assert said(again) == "listening"
    assert summon(path)
    assert said(again) == "came up"
    again.terminate()
    again.communicate(timeout=20)
    assert again.returncode == 0
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_file_that_another_window_has_stays_its_own(
    open_program: Open, window: Window, sample_file: Path, empty_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "own").mkdir()
    own = tmp_path / "own" / "own.leaddesk"
    own.write_bytes(empty_file.read_bytes())
    shell = open_program(own)
    shell.open_path(tmp_path / sample_file.name)
    wait_for(lambda: bool(sentence_in(shell)))
    assert sentence_in(shell).startswith(f"Bob has “{tmp_path / sample_file.name}” open on the computer")
    assert shell.workspace.path == own
    assert said(window) == "came up"


def test_the_command_line_writes_beside_the_window(window: Window, sample_file: Path, tmp_path: Path) -> None:
    with Store(tmp_path / sample_file.name) as store:
        Desk(store, "Cy").do(lambda work: set_setting(work, "hourly_rate_minor", 1_234))


def test_a_window_is_called_by_the_file_that_it_has_now(
    open_program: Open, sample_file: Path, empty_file: Path, tmp_path: Path
) -> None:
    first = copy_of(sample_file, tmp_path)
    shell = open_program(first)
    QTest.qWait(100)
    second = tmp_path / "second.leaddesk"
    second.write_bytes(empty_file.read_bytes())
    shell.open_path(second)
    wait_for(lambda: shell.workspace.path == second)
    assert shell.kit is not None
    settle(shell.kit, 100)
    wait_for(lambda: not first.with_name(f".{first.name}.lock").exists())
    shell.window.showMinimized()
    asked = subprocess.Popen(
        [sys.executable, "-c", f"{SUMMON}\nprint(*(summon(Path(each)) for each in sys.argv[1:]))", first, second],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    wait_for(lambda: asked.poll() is not None, 10_000)
    assert asked.communicate()[0].split() == ["False", "True"]
    assert not shell.window.windowState() & Qt.WindowState.WindowMinimized


def test_the_first_questions_are_asked_in_one_window(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "new.leaddesk"
    program = Program(qapp, path, take_or_summon(path, "Ada"))
    program.window.show()
    wait_for(lambda: program.window.findChild(Welcome) is not None)
    QTest.qWait(100)
    second = subprocess.Popen([sys.executable, "-m", "leaddesk", str(path)])
    wait_for(lambda: second.poll() is not None, 15_000)
    assert second.returncode == 0
    end(program)
    assert list(tmp_path.iterdir()) == []


def test_a_risk_is_told_once(
    open_program: Open, sample_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "probe", lambda _: "cifs")
    path = copy_of(sample_file, tmp_path)
    first = open_program(path)
    wait_for(lambda: "network drive" in sentence_in(first))
    first.window.close()
    again = open_program(path)
    assert again.kit is not None
    settle(again.kit, 200)
    assert sentence_in(again) == ""
