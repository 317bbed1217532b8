"""A file that is not there yet: three answers, a sample or none, and the sample gone again."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from leaddesk.model.enums import Mode
from leaddesk.paths import default_store
from leaddesk.ui.shell.sample_row import SampleRow
from leaddesk.ui.shell.shell import Shell
from leaddesk.ui.shell.welcome import FirstAnswers, Welcome
from tests.journeys.conftest import Open, count
from tests.ui.surroundings import wait_for


def test_a_file_that_is_not_there_yet_is_made_after_three_answers(open_program: Open, tmp_path: Path) -> None:
    path = tmp_path / "new" / "shop.leaddesk"
    shell = open_program(path)
    welcome = shell.window.centralWidget()
    assert isinstance(welcome, Welcome)
    welcome.answered.emit(FirstAnswers(path, "IT", Mode.BOTH, "empty"))
    wait_for(lambda: shell.workspace.is_open)
    assert path.exists()
    assert (shell.workspace.shop.country, shell.workspace.shop.currency) == ("IT", "EUR")
    assert count(shell) == 0


def test_a_sample_shop_can_be_asked_for_at_the_first_start(open_program: Open, tmp_path: Path) -> None:
    path = tmp_path / "shop.leaddesk"
    shell = open_program(path)
    welcome = shell.window.centralWidget()
    assert isinstance(welcome, Welcome)
    shell.window.activateWindow()
    wait_for(lambda: isinstance(QApplication.focusWidget(), QPushButton))  # Enter begins
    for _ in range(3):
        QTest.keyClick(welcome, Qt.Key.Key_Tab)
    assert isinstance(chosen := QApplication.focusWidget(), QAbstractButton)
    assert chosen.isChecked()
    welcome.answered.emit(FirstAnswers(path, "DE", Mode.BOTH, "sample"))
    wait_for(lambda: shell.workspace.is_open)
    wait_for(lambda: shell.workspace.bulk is None and count(shell) > 600, 30_000)
    wait_for(lambda: any(each.isVisible() for each in shell.window.findChildren(SampleRow)))
    (row,) = (each for each in shell.window.findChildren(SampleRow) if each.isVisible())
    row.click()
    wait_for(lambda: shell.workspace.bulk is None and count(shell) == 0, 30_000)
    assert not row.isVisible()
    shell.menus.actions["redo"].trigger()
    wait_for(lambda: row.isVisible() and count(shell) > 600, 30_000)


def test_a_sample_is_kept_beside_the_users_own_file(open_program: Open) -> None:
    shell = open_program(default_store())
    welcome = shell.window.centralWidget()
    assert isinstance(welcome, Welcome)
    answers: list[FirstAnswers] = []
    welcome.answered.disconnect()
    welcome.answered.connect(answers.append)
    for begin in ("sample", "empty"):
        button = welcome.findChild(QAbstractButton, begin)
        assert isinstance(button, QAbstractButton)
        button.click()
        next(each for each in welcome.findChildren(QPushButton) if each.isDefault()).click()
    assert [answer.path.name for answer in answers] == ["Sample shop.leaddesk", default_store().name]


def test_a_new_file_can_be_thought_better_of(shell: Shell, tmp_path: Path) -> None:
    shell.welcome(tmp_path / "other.leaddesk")
    welcome = shell.window.centralWidget()
    assert isinstance(welcome, Welcome)
    welcome.cancelled.emit()
    wait_for(lambda: shell.content is not None and shell.content.isVisible())
    assert shell.menus.actions["quit"].isEnabled()
    assert count(shell) > 300


def test_enter_on_an_answer_goes_on_with_it(open_program: Open, tmp_path: Path) -> None:
    shell = open_program(tmp_path / "shop.leaddesk")
    welcome = shell.window.centralWidget()
    assert isinstance(welcome, Welcome)
    answers: list[FirstAnswers] = []
    welcome.answered.disconnect()
    welcome.answered.connect(answers.append)
    button = welcome.findChild(QAbstractButton, "file")
    assert isinstance(button, QAbstractButton)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert [answer.begin for answer in answers] == ["file"]
