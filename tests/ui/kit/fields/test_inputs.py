"""Inputs do what one expects of them, whatever is over them or in the clipboard."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from leaddesk.ui.importing.answer_grid import NameBox
from leaddesk.ui.importing.field_box import FieldBox
from leaddesk.ui.importing.quiet_box import QuietBox
from leaddesk.ui.kit.fields.inputs import ChoiceBox, combo_box, line_edit
from tests.ui.kit.sample_kit import make_kit


def test_the_wheel_scrolls_past_a_choice_and_changes_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    make_kit(qapp)  # whose style it has
    box = combo_box("Channel")
    box.addItems(["Fair", "Referral"])
    qtbot.addWidget(box)
    box.show()
    at, button, plain = QPointF(5, 5), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(at, at, QPoint(), QPoint(0, -120), button, plain, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(box, turn)
    assert (box.currentText(), turn.isAccepted()) == ("Fair", False)


def test_every_choice_of_ours_leaves_the_wheel_alone() -> None:
    ours = [each for each in QComboBox.__subclasses__() if each.__module__.startswith("leaddesk")]
    assert ours == [ChoiceBox]
    assert {FieldBox, NameBox, QuietBox} <= set(ChoiceBox.__subclasses__())


def test_lines_that_are_pasted_become_one(qapp: QApplication, qtbot: QtBot) -> None:
    edit = line_edit("Name", "Dr  Jones")
    qtbot.addWidget(edit)
    QApplication.clipboard().setText("Anna\r\n Rossi\t")
    edit.setCursorPosition(3)
    edit.paste()
    assert (edit.text(), edit.cursorPosition()) == ("Dr Anna Rossi Jones", 13)
