from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.menus import lettered


def test_words_of_two_lines_are_whole_where_they_fit_and_else_end_in_dots(qapp: QApplication, qtbot: QtBot) -> None:
    words = ElidedLabel("Share of leads that became customers")
    qtbot.addWidget(words)
    words.show()
    room = words.sizeHint().width() * 2 // 3
    words.setFixedWidth(room)
    assert words.text().endswith("…")
    words.set_lines(2)
    assert words.text() == words.whole_text()
    words.setFixedWidth(room // 3)
    assert words.text().endswith("…")


def test_each_name_of_a_menu_has_a_letter_of_its_own() -> None:
    assert lettered(["New", "Nurturing", "Lost…", "N & N", "N"]) == ["&New", "N&urturing", "&Lost…", "N && N", "N"]
